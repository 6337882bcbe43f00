// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/layout.h"

#include "core/document/metrics.h"
#include "core/document/text.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace hearten::document {
namespace {

/// How far under the baseline a link is underlined, and how thick, as a share of the letter size.
constexpr double kUnderlineAt = 0.12;
constexpr double kUnderlineThick = 0.055;

/// The smallest thing that is never broken over pages.
struct Unit {
  double before = 0;  ///< room above, unless it stands at the top of a page
  double height = 0;
  bool keepWithNext = false;
  /// Draws it with its top at y.
  std::function<void(double y)> draw;
  /// Drawn again at the top of a page that begins with this unit: the header row of its table.
  std::shared_ptr<const Unit> again{};
};

class LayoutRun {
 public:
  LayoutRun(const Document& document, Letters letters)
      : m_document(document), m_m(Metrics::of(letters)), m_levels(headingLevels(document)) {
    m_out.pageSize = {Metrics::kPageWidth, Metrics::kPageHeight};
    m_out.elements.push_back({.role = Role::Document});
  }

  LaidOut run() {
    makeHeader();
    makeTitle();
    for (const Block& block : m_document.blocks) {
      std::visit([this](const auto& one) { make(one); }, block);
    }
    place();
    drawFooters();
    return std::move(m_out);
  }

 private:
  // ---- meaning ----

  int element(int parent, Element element) {
    const int id = static_cast<int>(m_out.elements.size());
    m_out.elements.push_back(std::move(element));
    m_out.elements[static_cast<std::size_t>(parent)].kids.push_back(id);
    return id;
  }

  /// One leaf for each run, in order: so what is heard comes in the order of what is read.
  std::vector<Owner> leaves(int parent, const Runs& runs) {
    std::vector<Owner> owners;
    for (const Run& run : runs) {
      Element leaf{.role = run.href.isEmpty() ? Role::Span : Role::Link, .language = run.language};
      if (run.language == m_document.language) leaf.language.clear();
      if (!run.href.isEmpty()) {
        leaf.href = run.href;
        leaf.words = tidy(run.text).simplified();
      }
      owners.push_back(element(parent, std::move(leaf)));
    }
    return owners;
  }

  // ---- text ----

  std::vector<Line> lines(const Runs& runs, const TextStyle& style, double width) {
    return shape(runs, style, width, m_out.faces, m_out.missing);
  }

  TextStyle body() const { return {.size = m_m.body, .pitch = m_m.pitch, .colour = palette::kInk}; }

  Page& page() { return m_out.pages.back(); }

  void fill(Owner owner, QRectF area, QRgb colour) { page().drawn.push_back({owner, DrawnFill{area, colour}}); }

  void drawLine(const Line& line, double x, double top, const std::vector<Owner>& owners) {
    const double baseline = top + line.ascent;
    for (const Piece& piece : line.pieces) {
      const Owner owner = owners[piece.run];
      page().drawn.push_back({owner, DrawnText{piece, {x, baseline}}});
      const int* leaf = std::get_if<int>(&owner);
      if (!leaf || m_out.elements[static_cast<std::size_t>(*leaf)].role != Role::Link) continue;
      const double width = piece.right - piece.left;
      fill(Artifact::Decoration,
           {x + piece.left, baseline + piece.size * kUnderlineAt, width, piece.size * kUnderlineThick}, piece.colour);
      addLinkArea(*leaf, {x + piece.left, top, width, line.height});
    }
  }

  /// One area for a link on one line, however many pieces it has there.
  void addLinkArea(int leaf, QRectF area) {
    auto& links = page().links;
    if (!links.empty() && links.back().element == leaf && qFuzzyCompare(links.back().area.top(), area.top()))
      links.back().area = links.back().area.united(area);
    else
      links.push_back({leaf, area});
  }

  // ---- units ----

  void add(Unit unit) { m_units.push_back(std::move(unit)); }

  /// Units of single lines. No line stands alone at the foot or the head of a page.
  void addLines(std::vector<Line> text, std::vector<Owner> owners, double x, double before, double after) {
    const auto shared = std::make_shared<const std::vector<Owner>>(std::move(owners));
    const std::size_t count = text.size();
    for (std::size_t i = 0; i < count; ++i) {
      const auto line = std::make_shared<const Line>(std::move(text[i]));
      add({.before = i == 0 ? before : 0,
           .height = line->height + (i + 1 == count ? after : 0),
           .keepWithNext = count > 1 && (i == 0 || i + 2 == count),
           .draw = [this, line, shared, x](double y) { drawLine(*line, x, y, *shared); }});
    }
  }

  void makeTitle() {
    const int heading = element(0, {.role = Role::Heading, .level = 1});
    const Runs runs{Run{.text = m_document.title}};
    const auto text = std::make_shared<const std::vector<Line>>(
        lines(runs, {.size = m_m.title(), .pitch = 1.25, .bold = true, .colour = palette::kInk}, width()));
    addHeading(text, leaves(heading, runs), 1, tidy(m_document.title), 0, m_m.body * 0.5);
  }

  void addHeading(const std::shared_ptr<const std::vector<Line>>& text, const std::vector<Owner>& owners, int level,
                  const QString& words, double before, double after) {
    add({.before = before,
         .height = heightOf(*text) + after,
         .keepWithNext = true,
         .draw = [this, text, owners, level, words](double y) {
           m_out.bookmarks.push_back({level, words.simplified(), static_cast<int>(m_out.pages.size()) - 1, y});
           for (const Line& line : *text) {
             drawLine(line, m_m.side, y, owners);
             y += line.height;
           }
         }});
  }

  void make(const Heading& heading) {
    const int level = m_levels[m_headingsMade++];
    const int id = element(0, {.role = Role::Heading, .level = level});
    const TextStyle style{.size = m_m.heading(level),
                          .pitch = 1.3,
                          .bold = true,
                          .colour = level <= 2 ? palette::kHeading : palette::kInk};
    const auto text = std::make_shared<const std::vector<Line>>(lines(heading.runs, style, width()));
    addHeading(text, leaves(id, heading.runs), level, textOf(heading.runs), m_m.beforeHeading(level),
               m_m.afterHeading());
  }

  void make(const Paragraph& paragraph) {
    const int id = element(0, {.role = Role::Paragraph});
    const std::vector<Owner> owners = leaves(id, paragraph.runs);
    switch (paragraph.look) {
      case Paragraph::Look::Note:
        return addNote(paragraph, owners, body());
      case Paragraph::Look::Code:
        return addNote(paragraph, owners, {.size = m_m.code(), .pitch = 1.7, .bold = true, .colour = palette::kInk});
      case Paragraph::Look::Signed:
        return addSigned(paragraph, owners);
      case Paragraph::Look::Lead: {
        TextStyle style = body();
        style.size = m_m.lead();
        style.colour = palette::kQuiet;
        return addLines(lines(paragraph.runs, style, width()), owners, m_m.side, 0, m_m.between);
      }
      case Paragraph::Look::Body:
        break;
    }
    addLines(lines(paragraph.runs, body(), width()), owners, m_m.side, 0, m_m.between);
  }

  /// Each line paints its own part of the soft box behind it, so that a long note may go on over the page.
  void addNote(const Paragraph& paragraph, const std::vector<Owner>& owners, const TextStyle& style) {
    const double pad = m_m.notePadding();
    std::vector<Line> text = lines(paragraph.runs, style, width() - 2 * pad);
    const bool whole = heightOf(text) + 2 * pad < bodyHeight();
    const std::size_t count = text.size();
    for (std::size_t i = 0; i < count; ++i) {
      const auto line = std::make_shared<const Line>(std::move(text[i]));
      const double above = i == 0 ? pad : 0;
      const double below = i + 1 == count ? pad : 0;
      add({.before = i == 0 ? m_m.between : 0,
           .height = above + line->height + below + (i + 1 == count ? m_m.between * 2 : 0),
           .keepWithNext = whole && i + 1 < count,
           .draw = [this, line, owners, above, below, pad](double y) {
             fill(Artifact::Decoration, {m_m.side, y, width(), above + line->height + below + 0.1}, palette::kNote);
             drawLine(*line, m_m.side + pad, y + above, owners);
           }});
    }
  }

  void addSigned(const Paragraph& paragraph, const std::vector<Owner>& owners) {
    const auto text = std::make_shared<const std::vector<Line>>(lines(paragraph.runs, body(), width() * 0.4));
    const double height = heightOf(*text);
    double used = 0;
    for (const Line& line : *text)
      for (const Piece& piece : line.pieces) used = std::max(used, piece.right);
    add({.before = m_m.body * 1.2,
         .height = height + m_m.between,
         .draw = [this, text, owners, height, used](double y) {
           const double x = m_m.side + used + m_m.body * 0.5;
           fill(Artifact::Decoration, {x, y + height - 2, Metrics::kPageWidth - m_m.side - x, 0.75}, palette::kEdge);
           for (const Line& line : *text) {
             drawLine(line, m_m.side, y, owners);
             y += line.height;
           }
         }});
  }

  /// Drawn for the eye alone; somebody who listens hears the words before them. The first stay with those words, and no
  /// line stands alone on a page.
  void make(const WritingLines& block) {
    if (!m_units.empty()) m_units.back().keepWithNext = true;
    for (int i = 0; i < block.count; ++i)
      add({.height = m_m.writingLine() + (i + 1 == block.count ? m_m.between : 0),
           .keepWithNext = i == 0 || i + 2 == block.count,
           .draw = [this](double y) {
             fill(Artifact::Decoration, {m_m.side, y + m_m.writingLine() - 0.75, width(), 0.75}, palette::kEdge);
           }});
    m_units.back().keepWithNext = false;
  }

  void make(const BulletList& list) {
    const int id = element(0, {.role = Role::List});
    const Runs mark{Run{.text = QString(QChar(kBullet))}};
    const auto bullet = std::make_shared<const Line>(lines(mark, body(), m_m.indent()).front());
    for (const Runs& item : list.items) {
      const int li = element(id, {.role = Role::Item});
      const Owner label = leaves(element(li, {.role = Role::Label}), mark).front();
      const int itemBody = element(li, {.role = Role::ItemBody});
      const std::size_t first = m_units.size();
      std::vector<Line> text = lines(item, body(), width() - m_m.indent());
      // On one baseline with the words, which may be of a script that needs taller lines.
      const double lower = text.front().ascent - bullet->ascent;
      addLines(std::move(text), leaves(itemBody, item), m_m.side + m_m.indent(), 0, m_m.between * 0.5);
      Unit& begins = m_units[first];
      begins.draw = [this, bullet, label, lower, rest = std::move(begins.draw)](double y) {
        drawLine(*bullet, m_m.side, y + lower, {label});
        rest(y);
      };
    }
    m_units.back().height += m_m.between * 0.5;
  }

  // ---- tables ----

  struct CellText {
    double x;
    std::vector<Line> lines;
    std::vector<Owner> owners;
  };
  struct RowText {
    std::vector<CellText> cells;
    double height = 0;
  };

  std::vector<std::pair<double, double>> columnsOf(const Table& table) const {
    double shares = 0;
    for (const Table::Column& column : table.columns) shares += column.share;
    std::vector<std::pair<double, double>> columns;
    double x = m_m.side;
    for (const Table::Column& column : table.columns) {
      const double columnWidth = width() * column.share / shares;
      columns.emplace_back(x, columnWidth);
      x += columnWidth;
    }
    return columns;
  }

  void drawRow(const RowText& row, double y, bool repeated) {
    for (const CellText& cell : row.cells) {
      double top = y + m_m.cellY();
      const std::vector<Owner> nobody(cell.owners.size(), Artifact::Decoration);
      for (const Line& line : cell.lines) {
        drawLine(line, cell.x, top, repeated ? nobody : cell.owners);
        top += line.height;
      }
    }
  }

  void drawRule(double y) { fill(Artifact::Decoration, {m_m.side, y - 0.375, width(), 0.75}, palette::kLine); }

  void make(const Table& table) {
    const int id = element(0, {.role = Role::Table, .alt = tidy(table.caption)});
    const auto columns = columnsOf(table);
    const double padding = 2 * m_m.cellX();
    TextStyle headStyle = body();
    headStyle.bold = true;

    const int headRow = element(element(id, {.role = Role::TableHead}), {.role = Role::Row});
    auto head = std::make_shared<RowText>();
    for (std::size_t i = 0; i < columns.size(); ++i) {
      const Runs& runs = table.columns[i].header;
      head->cells.push_back({columns[i].first + m_m.cellX(), lines(runs, headStyle, columns[i].second - padding),
                             leaves(element(headRow, {.role = Role::HeaderCell}), runs)});
      head->height = std::max(head->height, heightOf(head->cells.back().lines));
    }
    head->height += 2 * m_m.cellY();
    const auto drawHead = [this, head](double y, bool repeated) {
      fill(Artifact::Decoration, {m_m.side, y, width(), head->height}, palette::kSoft);
      drawRow(*head, y, repeated);
    };
    std::shared_ptr<const Unit> again;
    if (head->height <= bodyHeight() / 3) {
      add({.before = m_m.between * 0.5, .height = head->height, .keepWithNext = true, .draw = [drawHead](double y) {
             drawHead(y, false);
           }});
      again = std::make_shared<const Unit>(
          Unit{.height = head->height, .draw = [drawHead](double y) { drawHead(y, true); }});
    } else {
      // Repeated, it would leave no room for the rows.
      addTallRow(*head, nullptr);
    }

    const int tableBody = element(id, {.role = Role::TableBody});
    for (const auto& cells : table.rows) {
      const int rowId = element(tableBody, {.role = Role::Row});
      auto row = std::make_shared<RowText>();
      for (std::size_t i = 0; i < columns.size(); ++i) {
        row->cells.push_back({columns[i].first + m_m.cellX(), lines(cells[i], body(), columns[i].second - padding),
                              leaves(element(rowId, {.role = Role::Cell}), cells[i])});
        row->height = std::max(row->height, heightOf(row->cells.back().lines));
      }
      row->height += 2 * m_m.cellY();
      if (row->height + (again ? again->height : 0) < bodyHeight())
        add({.height = row->height,
             .draw =
                 [this, row](double y) {
                   drawRow(*row, y, false);
                   drawRule(y + row->height);
                 },
             .again = again});
      else
        addTallRow(*row, again);
    }
    m_units.back().height += m_m.between * 2;
  }

  /// A row that no page can hold goes on line by line.
  void addTallRow(const RowText& row, const std::shared_ptr<const Unit>& again) {
    std::size_t count = 0;
    for (const CellText& cell : row.cells) count = std::max(count, cell.lines.size());
    for (std::size_t i = 0; i < count; ++i) {
      auto slice = std::make_shared<RowText>();
      for (const CellText& cell : row.cells) {
        if (i >= cell.lines.size()) continue;
        slice->cells.push_back({cell.x, {cell.lines[i]}, cell.owners});
        slice->height = std::max(slice->height, cell.lines[i].height);
      }
      const bool last = i + 1 == count;
      add({.before = i == 0 ? m_m.cellY() : 0,
           .height = slice->height + (last ? m_m.cellY() : 0),
           .draw =
               [this, slice, last](double y) {
                 drawRow(*slice, y - m_m.cellY(), false);
                 if (last) drawRule(y + slice->height + m_m.cellY());
               },
           .again = again});
    }
  }

  // ---- pictures ----

  void make(const Figure& figure) {
    QImage image = QImage::fromData(figure.png, "PNG");
    double w = std::min(figure.width, width());
    double h = w * image.height() / image.width();
    if (h > bodyHeight() / 2) {
      w *= bodyHeight() / 2 / h;
      h = bodyHeight() / 2;
    }
    const int picture = static_cast<int>(m_out.pictures.size());
    m_out.pictures.push_back(std::move(image));
    const Owner owner = figure.decorative ? Owner(Artifact::Decoration)
                                          : Owner(element(0, {.role = Role::Figure, .alt = tidy(figure.alt)}));
    add({.height = h + m_m.between, .draw = [this, owner, picture, w, h](double y) {
           page().drawn.push_back({owner, DrawnPicture{picture, {m_m.side, y, w, h}}});
         }});
  }

  // ---- pages ----

  double width() const { return m_m.contentWidth(); }
  double bodyTop() const { return m_bodyTop; }
  double bodyBottom() const { return Metrics::kPageHeight - m_m.body * 5.2; }
  double bodyHeight() const { return bodyBottom() - bodyTop(); }

  TextStyle furniture(bool bold, QRgb colour) const {
    return {.size = m_m.header(), .pitch = 1.35, .bold = bold, .colour = colour};
  }

  void makeHeader() {
    const double half = width() / 2 - m_m.body;
    if (!m_document.header.organisation.isEmpty())
      m_headerLeft = lines({Run{.text = m_document.header.organisation}}, furniture(true, palette::kHeading), half);
    if (!m_document.header.owner.isEmpty())
      m_headerRight = lines({Run{.text = m_document.header.owner}}, furniture(false, palette::kInk), half);
    m_ruleTop = kHeaderTop + std::max(heightOf(m_headerLeft), heightOf(m_headerRight)) + m_m.body * 0.5;
    m_bodyTop = m_ruleTop + m_m.body * 1.6;
  }

  static double widthOf(const Line& line) {
    double width = 0;
    for (const Piece& piece : line.pieces) width = std::max(width, piece.right);
    return width;
  }

  void drawAside(const std::vector<Line>& text, double y, bool toTheRight, Artifact artifact) {
    for (const Line& line : text) {
      const double x = toTheRight ? Metrics::kPageWidth - m_m.side - widthOf(line) : m_m.side;
      drawLine(line, x, y, {Owner(artifact)});
      y += line.height;
    }
  }

  void newPage() {
    m_out.pages.emplace_back();
    drawAside(m_headerLeft, kHeaderTop, false, Artifact::PageHeader);
    drawAside(m_headerRight, kHeaderTop, true, Artifact::PageHeader);
    fill(Artifact::PageHeader, {m_m.side, m_ruleTop, width(), 1.5}, palette::kHeading);
    m_y = bodyTop();
  }

  void drawFooters() {
    const auto title =
        lines({Run{.text = m_document.title}}, furniture(false, palette::kQuiet), width() - m_m.body * 12);
    std::vector<Page> all = std::move(m_out.pages);
    m_out.pages.clear();
    for (std::size_t i = 0; i < all.size(); ++i) {
      m_out.pages.push_back(std::move(all[i]));
      const QString label = m_document.pageLabel.arg(i + 1).arg(all.size());
      const double y = Metrics::kPageHeight - m_m.body * 3.6;
      drawAside({title.front()}, y, false, Artifact::PageFooter);
      drawAside({lines({Run{.text = label}}, furniture(false, palette::kQuiet), width() / 2).front()}, y, true,
                Artifact::PageFooter);
    }
  }

  void place() {
    newPage();
    for (std::size_t i = 0; i < m_units.size();) {
      std::size_t end = i;
      double height = 0;
      do {
        height += (end == i ? 0 : m_units[end].before) + m_units[end].height;
      } while (m_units[end].keepWithNext && ++end < m_units.size());
      end = std::min(end + 1, m_units.size());
      const bool atTop = m_y <= bodyTop();
      const double before = atTop ? 0 : m_units[i].before;
      // Trailing room may hang over the edge; a group that no page can hold is placed unit by unit.
      if (m_y + before + height <= bodyBottom() || (atTop && height > bodyHeight())) {
        placeUnits(i, end);
      } else if (height > bodyHeight()) {
        placeUnits(i, i + 1);
        end = i + 1;
      } else {
        newPage();
        placeUnits(i, end);
      }
      i = end;
    }
  }

  void placeUnits(std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) {
      const Unit& unit = m_units[i];
      if (m_y > bodyTop() && m_y + unit.before + unit.height > bodyBottom() + 0.01) newPage();
      if (m_y <= bodyTop()) {
        if (unit.again) {
          unit.again->draw(m_y);
          m_y += unit.again->height;
        }
      } else {
        m_y += unit.before;
      }
      unit.draw(m_y);
      m_y += unit.height;
    }
  }

  static constexpr double kHeaderTop = 40;

  const Document& m_document;
  const Metrics m_m;
  const std::vector<int> m_levels;
  std::size_t m_headingsMade = 0;
  LaidOut m_out;
  std::vector<Unit> m_units;
  std::vector<Line> m_headerLeft, m_headerRight;
  double m_ruleTop = 0;
  double m_bodyTop = 0;
  double m_y = 0;
};

}  // namespace

LaidOut layOut(const Document& document, Letters letters) {
  return LayoutRun(document, letters).run();
}

}  // namespace hearten::document
