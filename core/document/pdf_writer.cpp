// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/pdf_writer.h"

#include "core/document/check.h"
#include "core/document/layout.h"
#include "core/document/pdf_font.h"
#include "core/document/text.h"

#include <sodium.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cmath>
#include <deque>

using namespace Qt::StringLiterals;

namespace hearten::document {
namespace {

using Handle = QPDFObjectHandle;

QByteArray number(double value, int digits = 3) {
  QByteArray text = QByteArray::number(value, 'f', digits);
  if (text.contains('.')) {
    while (text.endsWith('0')) text.chop(1);
    if (text.endsWith('.')) text.chop(1);
  }
  return text == "-0" ? QByteArray("0") : text;
}

QByteArray fillColour(QRgb rgb) {
  return number(qRed(rgb) / 255.0) + ' ' + number(qGreen(rgb) / 255.0) + ' ' + number(qBlue(rgb) / 255.0) + " rg ";
}

QByteArray utf16(const QString& text) {
  QByteArray out = "<FEFF";
  for (const QChar c : text) out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
  return out + '>';
}

Handle words(const QString& text) {
  return Handle::newUnicodeString(text.toStdString());
}
Handle name(const char* text) {
  return Handle::newName(text);
}

class PdfRun {
 public:
  PdfRun(const Document& document, const LaidOut& laidOut) : m_document(document), m_laidOut(laidOut) {}

  QByteArray run(const PdfOptions& options) {
    m_pdf.emptyPDF();
    tellFonts();
    writePictures();
    makePages();
    makeElements();
    makeOutline();
    makeCatalog();
    return save(options);
  }

 private:
  Handle dictionary() { return m_pdf.makeIndirectObject(Handle::newDictionary()); }
  Handle stream(const QByteArray& bytes) {
    return m_pdf.makeIndirectObject(Handle::newStream(&m_pdf, bytes.toStdString()));
  }
  double up(double y) const { return m_laidOut.pageSize.height() - y; }
  Handle rectangle(const QRectF& area) const {
    Handle out = Handle::newArray();
    for (const double value : {area.left(), up(area.bottom()), area.right(), up(area.top())})
      out.appendItem(Handle::newReal(value, 2));
    return out;
  }

  // ---- fonts and pictures ----

  void tellFonts() {
    for (int face = 0; face < m_laidOut.faces.count(); ++face) m_fonts.emplace_back(m_laidOut.faces.at(face));
    std::vector<bool> used(m_fonts.size());
    for (const Page& page : m_laidOut.pages) {
      for (const Drawn& drawn : page.drawn) {
        const auto* text = std::get_if<DrawnText>(&drawn.what);
        if (!text) continue;
        const auto face = static_cast<std::size_t>(text->piece.face);
        used[face] = true;
        for (const Cluster& cluster : text->piece.clusters) m_fonts[face].use(cluster);
      }
    }
    m_fontResources = dictionary();
    for (std::size_t face = 0; face < m_fonts.size(); ++face)
      if (used[face])
        m_fontResources.replaceKey("/F" + std::to_string(face), m_fonts[face].write(m_pdf, static_cast<int>(face)));
  }

  Handle image(const QByteArray& samples, QSize size, const char* space) {
    Handle out = stream(samples);
    Handle about = out.getDict();
    about.replaceKey("/Type", name("/XObject"));
    about.replaceKey("/Subtype", name("/Image"));
    about.replaceKey("/Width", Handle::newInteger(size.width()));
    about.replaceKey("/Height", Handle::newInteger(size.height()));
    about.replaceKey("/ColorSpace", name(space));
    about.replaceKey("/BitsPerComponent", Handle::newInteger(8));
    return out;
  }

  void writePictures() {
    m_pictureResources = dictionary();
    for (std::size_t i = 0; i < m_laidOut.pictures.size(); ++i) {
      const QImage picture = m_laidOut.pictures[i].convertToFormat(QImage::Format_RGBA8888);
      QByteArray colours;
      QByteArray alpha;
      for (int y = 0; y < picture.height(); ++y) {
        const uchar* const line = picture.constScanLine(y);
        for (int x = 0; x < picture.width(); ++x) {
          colours.append(reinterpret_cast<const char*>(line) + 4 * x, 3);
          alpha.append(static_cast<char>(line[4 * x + 3]));
        }
      }
      Handle out = image(colours, picture.size(), "/DeviceRGB");
      if (m_laidOut.pictures[i].hasAlphaChannel())
        out.getDict().replaceKey("/SMask", image(alpha, picture.size(), "/DeviceGray"));
      m_pictureResources.replaceKey("/I" + std::to_string(i), out);
    }
  }

  // ---- what stands on a page ----

  /// Marked content with an id: the reader finds its meaning in the element that names the same id.
  struct Mark {
    std::size_t page;
    int id;
  };

  void makePages() {
    m_marks.resize(m_laidOut.elements.size());
    m_areas.resize(m_laidOut.elements.size());
    QPDFPageDocumentHelper pages(m_pdf);
    for (std::size_t i = 0; i < m_laidOut.pages.size(); ++i) {
      Handle resources = Handle::newDictionary();
      resources.replaceKey("/Font", m_fontResources);
      if (!m_laidOut.pictures.empty()) resources.replaceKey("/XObject", m_pictureResources);
      Handle page = dictionary();
      page.replaceKey("/Type", name("/Page"));
      page.replaceKey("/MediaBox", rectangle({QPointF(0, 0), m_laidOut.pageSize}));
      page.replaceKey("/Resources", resources);
      page.replaceKey("/StructParents", Handle::newInteger(static_cast<long long>(i)));
      page.replaceKey("/Tabs", name("/S"));
      page.replaceKey("/Contents", stream(content(i)));
      pages.addPage(page, false);
      m_pages.push_back(page);
      m_owners.emplace_back();
    }
  }

  static const char* tagOf(const Element& element) {
    switch (element.role) {
      case Role::Document:
        return "Document";
      case Role::Heading: {
        static constexpr const char* kHeadings[] = {"H1", "H2", "H3", "H4", "H5", "H6"};
        return kHeadings[std::clamp(element.level, 1, 6) - 1];
      }
      case Role::Paragraph:
        return "P";
      case Role::List:
        return "L";
      case Role::Item:
        return "LI";
      case Role::Label:
        return "Lbl";
      case Role::ItemBody:
        return "LBody";
      case Role::Table:
        return "Table";
      case Role::TableHead:
        return "THead";
      case Role::TableBody:
        return "TBody";
      case Role::Row:
        return "TR";
      case Role::HeaderCell:
        return "TH";
      case Role::Cell:
        return "TD";
      case Role::Figure:
        return "Figure";
      case Role::Span:
        return "Span";
      case Role::Link:
        return "Link";
    }
    return "Span";
  }

  QByteArray begin(const Owner& owner, std::size_t page) {
    if (const auto* artifact = std::get_if<Artifact>(&owner)) {
      switch (*artifact) {
        case Artifact::PageHeader:
          return "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n";
        case Artifact::PageFooter:
          return "/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n";
        case Artifact::Decoration:
          return "/Artifact <</Type /Layout>> BDC\n";
      }
    }
    const auto element = static_cast<std::size_t>(std::get<int>(owner));
    const int id = m_nextMark++;
    m_marks[element].push_back({page, id});
    return QByteArray("/") + tagOf(m_laidOut.elements[element]) + " <</MCID " + QByteArray::number(id) + ">> BDC\n";
  }

  QByteArray content(std::size_t index) {
    m_nextMark = 0;
    QByteArray out;
    const Owner* open = nullptr;
    for (const Drawn& drawn : m_laidOut.pages[index].drawn) {
      if (!open || *open != drawn.owner) {
        if (open) out += "EMC\n";
        out += begin(drawn.owner, index);
        open = &drawn.owner;
      }
      std::visit([&](const auto& what) { draw(out, what, drawn.owner); }, drawn.what);
    }
    if (open) out += "EMC\n";
    return out;
  }

  void draw(QByteArray& out, const DrawnFill& fill, const Owner&) {
    const QRectF& area = fill.area;
    out += fillColour(fill.colour) + number(area.left()) + ' ' + number(up(area.bottom())) + ' ' +
           number(area.width()) + ' ' + number(area.height()) + " re f\n";
  }

  void draw(QByteArray& out, const DrawnPicture& picture, const Owner& owner) {
    const QRectF& area = picture.area;
    if (const int* element = std::get_if<int>(&owner)) m_areas[static_cast<std::size_t>(*element)] = area;
    out += "q " + number(area.width()) + " 0 0 " + number(area.height()) + ' ' + number(area.left()) + ' ' +
           number(up(area.bottom())) + " cm /I" + QByteArray::number(picture.picture) + " Do Q\n";
  }

  void draw(QByteArray& out, const DrawnText& text, const Owner&) {
    const Piece& piece = text.piece;
    const PdfFont& font = m_fonts[static_cast<std::size_t>(piece.face)];
    out +=
        "BT " + fillColour(piece.colour) + "/F" + QByteArray::number(piece.face) + ' ' + number(piece.size) + " Tf\n";
    // Where the pen stands, and the glyphs that are shown in one go from there.
    QPointF pen(1e9, 1e9);
    QByteArray shown;
    const auto flush = [&] {
      if (!shown.isEmpty()) out += "[<" + shown + ">] TJ\n";
      shown.clear();
    };
    for (const Cluster& cluster : piece.clusters) {
      const bool told = font.speaksFor(cluster);
      if (!told) {
        flush();
        out += "/Span <</ActualText " + utf16(cluster.text) + ">> BDC\n";
      }
      for (const Glyph& glyph : cluster.glyphs) {
        const QPointF at = text.at + glyph.at;
        const double back = (pen.x() - at.x()) * 1000 / piece.size;
        if (std::abs(pen.y() - at.y()) > 0.001 || std::abs(back) > 20000) {
          flush();
          out += "1 0 0 1 " + number(at.x()) + ' ' + number(up(at.y())) + " Tm\n";
          pen = at;
        } else if (std::abs(back) >= 1) {
          const double rounded = std::round(back);
          shown += "> " + number(rounded, 0) + " <";
          pen.rx() -= rounded * piece.size / 1000;
        }
        shown += QByteArray::number(glyph.id, 16).rightJustified(4, '0').toUpper();
        pen.rx() += font.advance(glyph.id) * piece.size / 1000;
      }
      if (!told) {
        flush();
        out += "EMC\n";
      }
    }
    flush();
    out += "ET\n";
  }

  // ---- what it means ----

  void makeElements() {
    m_elements.resize(m_laidOut.elements.size());
    m_tree = dictionary();
    m_tree.replaceKey("/Type", name("/StructTreeRoot"));
    m_tree.replaceKey("/K", makeElement(0, m_tree));
    makeLinks();
    makeParentTree();
  }

  bool saysAnything(const Element& element, std::size_t id) const {
    const bool leaf = element.role == Role::Span || element.role == Role::Link || element.role == Role::Figure;
    return !leaf || !m_marks[id].empty();
  }

  Handle makeElement(std::size_t id, Handle parent) {
    const Element& element = m_laidOut.elements[id];
    Handle out = dictionary();
    m_elements[id] = out;
    out.replaceKey("/Type", name("/StructElem"));
    out.replaceKey("/S", Handle::newName(std::string("/") + tagOf(element)));
    out.replaceKey("/P", parent);
    if (!element.language.isEmpty()) out.replaceKey("/Lang", words(element.language));
    if (element.role == Role::Figure) out.replaceKey("/Alt", words(element.alt));
    if (Handle attributes = attributesOf(element, id); attributes.isDictionary()) out.replaceKey("/A", attributes);
    Handle kids = Handle::newArray();
    for (const int kid : element.kids) {
      const auto child = static_cast<std::size_t>(kid);
      if (saysAnything(m_laidOut.elements[child], child)) kids.appendItem(makeElement(child, out));
    }
    for (const Mark& mark : m_marks[id]) {
      if (!out.hasKey("/Pg")) out.replaceKey("/Pg", m_pages[mark.page]);
      auto& owners = m_owners[mark.page];
      if (owners.size() <= static_cast<std::size_t>(mark.id)) owners.resize(static_cast<std::size_t>(mark.id) + 1);
      owners[static_cast<std::size_t>(mark.id)] = id;
      if (mark.page == m_marks[id].front().page) {
        kids.appendItem(Handle::newInteger(mark.id));
        continue;
      }
      Handle reference = Handle::newDictionary();
      reference.replaceKey("/Type", name("/MCR"));
      reference.replaceKey("/Pg", m_pages[mark.page]);
      reference.replaceKey("/MCID", Handle::newInteger(mark.id));
      kids.appendItem(reference);
    }
    out.replaceKey("/K", kids);
    return out;
  }

  Handle attributesOf(const Element& element, std::size_t id) {
    Handle out = Handle::newDictionary();
    const auto owner = [&out](const char* who) { out.replaceKey("/O", name(who)); };
    switch (element.role) {
      case Role::List:
        owner("/List");
        out.replaceKey("/ListNumbering", name("/Disc"));
        return out;
      case Role::Table:
        owner("/Table");
        out.replaceKey("/Summary", words(element.alt));
        return out;
      case Role::HeaderCell:
        owner("/Table");
        out.replaceKey("/Scope", name("/Column"));
        return out;
      case Role::Figure:
        owner("/Layout");
        out.replaceKey("/Placement", name("/Block"));
        out.replaceKey("/BBox", rectangle(m_areas[id]));
        return out;
      default:
        return Handle::newNull();
    }
  }

  /// An annotation for each line that a link stands on, all of the one Link element, all with the same words.
  void makeLinks() {
    for (std::size_t i = 0; i < m_laidOut.pages.size(); ++i) {
      Handle annotations = Handle::newArray();
      for (const LinkArea& area : m_laidOut.pages[i].links) {
        const Element& element = m_laidOut.elements[static_cast<std::size_t>(area.element)];
        Handle owner = m_elements[static_cast<std::size_t>(area.element)];
        Handle action = Handle::newDictionary();
        action.replaceKey("/S", name("/URI"));
        action.replaceKey("/URI", Handle::newString(element.href.toUtf8().toStdString()));
        Handle border = Handle::newArray();
        for (int side = 0; side < 3; ++side) border.appendItem(Handle::newInteger(0));
        Handle link = dictionary();
        link.replaceKey("/Type", name("/Annot"));
        link.replaceKey("/Subtype", name("/Link"));
        link.replaceKey("/Rect", rectangle(area.area));
        link.replaceKey("/Border", border);
        link.replaceKey("/F", Handle::newInteger(4));  // printed with the page
        link.replaceKey("/A", action);
        link.replaceKey("/Contents", words(element.words));
        if (!element.language.isEmpty()) link.replaceKey("/Lang", words(element.language));
        link.replaceKey("/StructParent", Handle::newInteger(static_cast<long long>(m_pages.size() + m_links.size())));
        annotations.appendItem(link);
        Handle reference = Handle::newDictionary();
        reference.replaceKey("/Type", name("/OBJR"));
        reference.replaceKey("/Pg", m_pages[i]);
        reference.replaceKey("/Obj", link);
        owner.getKey("/K").appendItem(reference);
        m_links.push_back(owner);
      }
      if (annotations.getArrayNItems() > 0) m_pages[i].replaceKey("/Annots", annotations);
    }
  }

  void makeParentTree() {
    Handle entries = Handle::newArray();
    long long key = 0;
    for (const std::vector<std::size_t>& owners : m_owners) {
      Handle elements = Handle::newArray();
      for (const std::size_t owner : owners) elements.appendItem(m_elements[owner]);
      entries.appendItem(Handle::newInteger(key++));
      entries.appendItem(m_pdf.makeIndirectObject(elements));
    }
    for (const Handle& owner : m_links) {
      entries.appendItem(Handle::newInteger(key++));
      entries.appendItem(owner);
    }
    Handle parents = dictionary();
    parents.replaceKey("/Nums", entries);
    m_tree.replaceKey("/ParentTree", parents);
    m_tree.replaceKey("/ParentTreeNextKey", Handle::newInteger(key));
  }

  // ---- the file ----

  /// The headings again, as a list to jump from.
  void makeOutline() {
    m_outline = dictionary();
    m_outline.replaceKey("/Type", name("/Outlines"));
    struct Open {
      int level;
      Handle item;
      Handle last = Handle::newNull();
      int count = 0;
    };
    std::vector<Open> open{{0, m_outline}};
    const auto close = [&open] {
      Open& done = open.back();
      if (done.count > 0) done.item.replaceKey("/Count", Handle::newInteger(done.count));
      const int count = done.count;
      open.pop_back();
      if (!open.empty()) open.back().count += count;
    };
    for (const Bookmark& bookmark : m_laidOut.bookmarks) {
      while (open.back().level >= bookmark.level) close();
      Handle item = dictionary();
      item.replaceKey("/Title", words(bookmark.words));
      item.replaceKey("/Parent", open.back().item);
      Handle place = Handle::newArray();
      place.appendItem(m_pages[static_cast<std::size_t>(bookmark.page)]);
      place.appendItem(name("/XYZ"));
      place.appendItem(Handle::newInteger(0));
      place.appendItem(Handle::newReal(up(bookmark.top), 2));
      place.appendItem(Handle::newNull());
      item.replaceKey("/Dest", place);
      if (open.back().last.isNull()) {
        open.back().item.replaceKey("/First", item);
      } else {
        item.replaceKey("/Prev", open.back().last);
        open.back().last.replaceKey("/Next", item);
      }
      open.back().item.replaceKey("/Last", item);
      open.back().last = item;
      ++open.back().count;
      open.push_back({bookmark.level, item});
    }
    while (!open.empty()) close();
  }

  QByteArray xmp() const {
    const QByteArray title = tidy(m_document.title).toHtmlEscaped().toUtf8();
    const QByteArray language = m_document.language.toUtf8();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           title + "</rdf:li><rdf:li xml:lang=\"" + language + "\">" + title +
           "</rdf:li></rdf:Alt></dc:title>\n"
           "<dc:language><rdf:Bag><rdf:li>" +
           language +
           "</rdf:li></rdf:Bag></dc:language>\n"
           "<pdfuaid:part>1</pdfuaid:part>\n"
           "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
  }

  void makeCatalog() {
    Handle catalog = m_pdf.getRoot();
    Handle marked = Handle::newDictionary();
    marked.replaceKey("/Marked", Handle::newBool(true));
    Handle shown = Handle::newDictionary();
    shown.replaceKey("/DisplayDocTitle", Handle::newBool(true));
    Handle metadata = stream(xmp());
    metadata.getDict().replaceKey("/Type", name("/Metadata"));
    metadata.getDict().replaceKey("/Subtype", name("/XML"));
    catalog.replaceKey("/Lang", words(m_document.language));
    catalog.replaceKey("/MarkInfo", marked);
    catalog.replaceKey("/ViewerPreferences", shown);
    catalog.replaceKey("/StructTreeRoot", m_tree);
    catalog.replaceKey("/Outlines", m_outline);
    catalog.replaceKey("/Metadata", metadata);
    Handle info = dictionary();
    info.replaceKey("/Title", words(tidy(m_document.title)));
    m_pdf.getTrailer().replaceKey("/Info", info);
  }

  QByteArray save(const PdfOptions& options) {
    QPDFWriter writer(m_pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");  // PDF/UA-1 allows no later one
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    if (options.password) {
      const auto bytes = options.password->bytes();
      QString typed = QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
      QString composed = typed.normalized(QString::NormalizationForm_C);
      std::string password = composed.toStdString();
      // No restrictions: they are no protection, and they get in the way of screen readers.
      writer.setR6EncryptionParameters(password.c_str(), password.c_str(), true, true, true, true, true, true,
                                       qpdf_r3p_full, true);
      sodium_memzero(password.data(), password.size());
      wipe(composed);
      wipe(typed);
    } else {
      writer.setDeterministicID(true);
    }
    writer.write();
    const std::unique_ptr<Buffer> buffer(writer.getBuffer());
    return {reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize())};
  }

  const Document& m_document;
  const LaidOut& m_laidOut;
  QPDF m_pdf;
  std::deque<PdfFont> m_fonts;
  Handle m_fontResources, m_pictureResources, m_tree, m_outline;
  std::vector<Handle> m_pages;
  int m_nextMark = 0;
  std::vector<std::vector<Mark>> m_marks;          ///< of each element
  std::vector<QRectF> m_areas;                     ///< of each figure
  std::vector<std::vector<std::size_t>> m_owners;  ///< of each page: the element of each mark
  std::vector<Handle> m_elements;
  std::vector<Handle> m_links;  ///< the element of each annotation
};

}  // namespace

Result<QByteArray> writePdf(const Document& document, const PdfOptions& options) {
  if (const auto ok = check(document); !ok) return std::unexpected(ok.error());
  const LaidOut laidOut = layOut(document, options.letters);
  if (!laidOut.missing.isEmpty())
    return failed(Problem::CharacterWithoutShape, laidOut.missing, static_cast<int>(laidOut.missing.toUcs4().size()));
  return PdfRun(document, laidOut).run(options);
}

}  // namespace hearten::document
