// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/docx_writer.h"

#include "core/document/check.h"
#include "core/document/docx_parts.h"
#include "core/document/text.h"
#include "core/document/xml.h"
#include "core/document/zip.h"

#include <QImage>

#include <cmath>

using namespace Qt::StringLiterals;

namespace hearten::document {
namespace {

using docx::twips;

/// word/document.xml, and what it refers to.
class Body {
 public:
  Body(const Document& document, Letters letters)
      : m_document(document), m_m(Metrics::of(letters)), m_levels(headingLevels(document)) {}

  QByteArray write() {
    {
      const auto root =
          m_xml.in("w:document"_L1,
                   {{"xmlns:w"_L1, docx::wordNamespace()},
                    {"xmlns:r"_L1, docx::relationshipNamespace()},
                    {"xmlns:wp"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"_s},
                    {"xmlns:a"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/main"_s},
                    {"xmlns:pic"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
      const auto body = m_xml.in("w:body"_L1);
      paragraph(u"Heading1"_s, {Run{.text = m_document.title}});
      for (const Block& block : m_document.blocks) {
        if (m_afterTable && !std::holds_alternative<Heading>(block)) gap();
        m_afterTable = false;
        std::visit([this](const auto& one) { write(one); }, block);
      }
      if (m_afterTable) gap();
      section();
    }
    return m_xml.bytes();
  }

  const std::vector<docx::Relationship>& relationships() const { return m_relationships; }
  const std::vector<ZipEntry>& media() const { return m_media; }

 private:
  // ---- blocks ----

  void write(const Heading& heading) {
    paragraph(u"Heading"_s + QString::number(m_levels[m_headings++]), heading.runs);
  }

  void write(const Paragraph& block) {
    switch (block.look) {
      case Paragraph::Look::Body:
        return paragraph({}, block.runs);
      case Paragraph::Look::Lead:
        return paragraph(u"Subtitle"_s, block.runs);
      case Paragraph::Look::Note:
        return paragraph(u"HeartenNote"_s, block.runs);
      case Paragraph::Look::Code:
        return paragraph(u"HeartenCode"_s, block.runs);
      case Paragraph::Look::Signed:
        return signedLine(block.runs);
    }
  }

  /// One paragraph, not an empty one for each line: its lines are drawn up to the right edge, and give way to what is
  /// typed on them.
  void write(const WritingLines& block) {
    const auto whole = m_xml.in("w:p"_L1);
    {
      const auto properties = m_xml.in("w:pPr"_L1);
      m_xml.val("w:pStyle"_L1, u"HeartenLine"_s);
    }
    for (int i = 0; i < block.count; ++i) {
      const auto run = m_xml.in("w:r"_L1);
      if (i > 0) m_xml.empty("w:br"_L1);
      m_xml.empty("w:tab"_L1);
    }
  }

  void write(const BulletList& list) {
    for (const Runs& item : list.items) paragraph(u"ListBullet"_s, item);
  }

  void write(const Table& table) {
    const auto whole = m_xml.in("w:tbl"_L1);
    std::vector<int> widths;
    double shares = 0;
    for (const Table::Column& column : table.columns) shares += column.share;
    int total = 0;
    for (const Table::Column& column : table.columns) {
      widths.push_back(twips(m_m.contentWidth() * column.share / shares));
      total += widths.back();
    }
    {
      const auto properties = m_xml.in("w:tblPr"_L1);
      m_xml.val("w:tblStyle"_L1, u"HeartenTable"_s);
      width("w:tblW"_L1, total);
      m_xml.empty("w:tblLayout"_L1, {{"w:type"_L1, u"fixed"_s}});
      m_xml.empty("w:tblLook"_L1, {{"w:val"_L1, u"0020"_s},
                                   {"w:firstRow"_L1, u"1"_s},
                                   {"w:lastRow"_L1, u"0"_s},
                                   {"w:firstColumn"_L1, u"0"_s},
                                   {"w:lastColumn"_L1, u"0"_s},
                                   {"w:noHBand"_L1, u"1"_s},
                                   {"w:noVBand"_L1, u"1"_s}});
      m_xml.val("w:tblCaption"_L1, tidy(table.caption));
      m_xml.val("w:tblDescription"_L1, tidy(table.caption));
    }
    {
      const auto grid = m_xml.in("w:tblGrid"_L1);
      for (const int columnWidth : widths) m_xml.empty("w:gridCol"_L1, {{"w:w"_L1, QString::number(columnWidth)}});
    }
    std::vector<Runs> head;
    for (const Table::Column& column : table.columns) head.push_back(column.header);
    row(head, widths, true);
    for (const auto& cells : table.rows) row(cells, widths, false);
    m_afterTable = true;
  }

  void row(const std::vector<Runs>& cells, const std::vector<int>& widths, bool isHeader) {
    const auto whole = m_xml.in("w:tr"_L1);
    {
      const auto properties = m_xml.in("w:trPr"_L1);
      m_xml.empty("w:cantSplit"_L1);
      if (isHeader) m_xml.empty("w:tblHeader"_L1);
    }
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const auto cell = m_xml.in("w:tc"_L1);
      {
        const auto properties = m_xml.in("w:tcPr"_L1);
        width("w:tcW"_L1, widths[i]);
      }
      paragraph(u"HeartenCell"_s, cells[i], isHeader);
    }
  }

  void write(const Figure& figure) {
    const QImage image = QImage::fromData(figure.png, "PNG");
    const double w = std::min(figure.width, m_m.contentWidth());
    const double h = std::min(w * image.height() / image.width(), Metrics::kPageHeight / 2);
    const double scaled = h * image.width() / image.height();
    // In English Metric Units, 12,700 to a point.
    const Xml::Attributes extent{{"cx"_L1, QString::number(std::llround(scaled * 12700))},
                                 {"cy"_L1, QString::number(std::llround(h * 12700))}};
    const int number = static_cast<int>(m_media.size()) + 1;
    const QString file = u"media/image"_s + QString::number(number) + u".png"_s;
    m_media.push_back({"word/" + file.toLatin1(), figure.png});
    const QString id = relate(u"image"_s, file, false);
    const QString pictureName = u"Picture "_s + QString::number(number);

    const auto whole = m_xml.in("w:p"_L1);
    const auto run = m_xml.in("w:r"_L1);
    const auto drawing = m_xml.in("w:drawing"_L1);
    const auto inLine = m_xml.in(
        "wp:inline"_L1, {{"distT"_L1, u"0"_s}, {"distB"_L1, u"0"_s}, {"distL"_L1, u"0"_s}, {"distR"_L1, u"0"_s}});
    m_xml.empty("wp:extent"_L1, extent);
    {
      const auto about = m_xml.in("wp:docPr"_L1, {{"id"_L1, QString::number(number)},
                                                  {"name"_L1, pictureName},
                                                  {"descr"_L1, figure.decorative ? QString() : tidy(figure.alt)}});
      if (figure.decorative) {
        const auto list = m_xml.in("a:extLst"_L1);
        const auto extension = m_xml.in("a:ext"_L1, {{"uri"_L1, u"{C183D7F6-B498-43B3-948B-1728B52AA6E4}"_s}});
        m_xml.empty(
            "adec:decorative"_L1,
            {{"xmlns:adec"_L1, u"http://schemas.microsoft.com/office/drawing/2017/decorative"_s}, {"val"_L1, u"1"_s}});
      }
    }
    const auto graphic = m_xml.in("a:graphic"_L1);
    const auto data =
        m_xml.in("a:graphicData"_L1, {{"uri"_L1, u"http://schemas.openxmlformats.org/drawingml/2006/picture"_s}});
    const auto picture = m_xml.in("pic:pic"_L1);
    {
      const auto properties = m_xml.in("pic:nvPicPr"_L1);
      m_xml.empty("pic:cNvPr"_L1, {{"id"_L1, QString::number(number)}, {"name"_L1, pictureName}});
      m_xml.empty("pic:cNvPicPr"_L1);
    }
    {
      const auto fill = m_xml.in("pic:blipFill"_L1);
      m_xml.empty("a:blip"_L1, {{"r:embed"_L1, id}});
      const auto stretch = m_xml.in("a:stretch"_L1);
      m_xml.empty("a:fillRect"_L1);
    }
    const auto shape = m_xml.in("pic:spPr"_L1);
    {
      const auto transform = m_xml.in("a:xfrm"_L1);
      m_xml.empty("a:off"_L1, {{"x"_L1, u"0"_s}, {"y"_L1, u"0"_s}});
      m_xml.empty("a:ext"_L1, extent);
    }
    const auto geometry = m_xml.in("a:prstGeom"_L1, {{"prst"_L1, u"rect"_s}});
    m_xml.empty("a:avLst"_L1);
  }

  /// Words, and a line to write on up to the right edge.
  void signedLine(const Runs& runs) {
    const auto whole = m_xml.in("w:p"_L1);
    {
      const auto properties = m_xml.in("w:pPr"_L1);
      m_xml.val("w:pStyle"_L1, u"HeartenSigned"_s);
      const auto tabs = m_xml.in("w:tabs"_L1);
      m_xml.empty("w:tab"_L1, {{"w:val"_L1, u"right"_s},
                               {"w:leader"_L1, u"underscore"_s},
                               {"w:pos"_L1, QString::number(twips(m_m.contentWidth()))}});
    }
    for (const Run& run : runs) write(run);
    const auto run = m_xml.in("w:r"_L1);
    m_xml.empty("w:tab"_L1);
  }

  /// Two tables that touch become one in Word, and a document may not end in a table.
  void gap() {
    const auto whole = m_xml.in("w:p"_L1);
    const auto properties = m_xml.in("w:pPr"_L1);
    m_xml.empty("w:spacing"_L1, {{"w:after"_L1, u"0"_s}});
  }

  void section() {
    const auto properties = m_xml.in("w:sectPr"_L1);
    m_xml.empty("w:headerReference"_L1,
                {{"w:type"_L1, u"default"_s}, {"r:id"_L1, relate(u"header"_s, u"header.xml"_s)}});
    m_xml.empty("w:footerReference"_L1,
                {{"w:type"_L1, u"default"_s}, {"r:id"_L1, relate(u"footer"_s, u"footer.xml"_s)}});
    m_xml.empty("w:pgSz"_L1, {{"w:w"_L1, QString::number(twips(Metrics::kPageWidth))},
                              {"w:h"_L1, QString::number(twips(Metrics::kPageHeight))}});
    const QString side = QString::number(twips(m_m.side));
    m_xml.empty("w:pgMar"_L1, {{"w:top"_L1, QString::number(twips(40 + m_m.body * 4))},
                               {"w:right"_L1, side},
                               {"w:bottom"_L1, QString::number(twips(m_m.body * 5.2))},
                               {"w:left"_L1, side},
                               {"w:header"_L1, QString::number(twips(40))},
                               {"w:footer"_L1, QString::number(twips(m_m.body * 2.5))},
                               {"w:gutter"_L1, u"0"_s}});
  }

  // ---- text ----

  void width(QLatin1StringView element, int value) {
    m_xml.empty(element, {{"w:w"_L1, QString::number(value)}, {"w:type"_L1, u"dxa"_s}});
  }

  void paragraph(const QString& style, const Runs& runs, bool keepNext = false) {
    const auto whole = m_xml.in("w:p"_L1);
    if (!style.isEmpty()) {
      const auto properties = m_xml.in("w:pPr"_L1);
      m_xml.val("w:pStyle"_L1, style);
      if (keepNext) m_xml.empty("w:keepNext"_L1);
    }
    for (const Run& run : runs) write(run);
  }

  /// A field has its control inside the paragraph: round a whole paragraph, LibreOffice shows the code of a link in it.
  /// It has a bookmark too, because LibreOffice 7 forgets the tags of controls.
  void write(const Run& run) {
    if (run.field.isEmpty()) return link(run);
    const QString number = QString::number(++m_fields);
    m_xml.empty("w:bookmarkStart"_L1, {{"w:id"_L1, number}, {"w:name"_L1, u"f_"_s + run.field}});
    {
      const auto control = m_xml.in("w:sdt"_L1);
      {
        const auto properties = m_xml.in("w:sdtPr"_L1);
        m_xml.val("w:alias"_L1, tidy(run.fieldName));
        m_xml.val("w:tag"_L1, run.field);
        m_xml.val("w:id"_L1, number);
        // LibreOffice 7 moves a break within a plain-text control to its front, so such text has a control of any text.
        if (!tidy(run.text).contains(u'\n')) m_xml.empty("w:text"_L1, {{"w:multiLine"_L1, u"1"_s}});
      }
      const auto content = m_xml.in("w:sdtContent"_L1);
      link(run);
    }
    m_xml.empty("w:bookmarkEnd"_L1, {{"w:id"_L1, number}});
  }

  void link(const Run& run) {
    if (run.href.isEmpty()) return words(run);
    const auto link =
        m_xml.in("w:hyperlink"_L1, {{"r:id"_L1, relate(u"hyperlink"_s, run.href, true)}, {"w:history"_L1, u"1"_s}});
    words(run);
  }

  void words(const Run& run) {
    const QString text = tidy(run.text);
    if (text.isEmpty()) return;
    const auto whole = m_xml.in("w:r"_L1);
    properties(run);
    bool first = true;
    for (const QString& line : text.split(u'\n')) {
      if (!first) m_xml.empty("w:br"_L1);
      first = false;
      if (line.isEmpty()) continue;
      const auto inner = m_xml.in("w:t"_L1, {{"xml:space"_L1, u"preserve"_s}});
      m_xml.text(line);
    }
  }

  void properties(const Run& run) {
    const QString style = !run.href.isEmpty()           ? u"Hyperlink"_s
                          : run.tone == Tone::OnlyForMe ? u"HeartenOnlyForMe"_s
                          : run.tone == Tone::Quiet     ? u"HeartenQuiet"_s
                                                        : QString();
    const bool foreign = !run.language.isEmpty() && run.language != m_document.language;
    if (style.isEmpty() && !run.bold && !foreign) return;
    const auto all = m_xml.in("w:rPr"_L1);
    if (!style.isEmpty()) m_xml.val("w:rStyle"_L1, style);
    if (run.bold) {
      m_xml.empty("w:b"_L1);
      m_xml.empty("w:bCs"_L1);
    }
    if (foreign) m_xml.val("w:lang"_L1, run.language);
  }

  /// The id of a relationship; the same place is only named once.
  QString relate(const QString& type, const QString& target, bool external = false) {
    for (const docx::Relationship& known : m_relationships)
      if (known.type == type && known.target == target) return known.id;
    const QString id = u"rId"_s + QString::number(m_relationships.size() + 1);
    m_relationships.push_back({id, type, target, external});
    return id;
  }

  const Document& m_document;
  const Metrics m_m;
  const std::vector<int> m_levels;
  std::size_t m_headings = 0;
  int m_fields = 0;
  bool m_afterTable = false;
  Xml m_xml;
  std::vector<docx::Relationship> m_relationships{{u"rId1"_s, u"styles"_s, u"styles.xml"_s},
                                                  {u"rId2"_s, u"numbering"_s, u"numbering.xml"_s},
                                                  {u"rId3"_s, u"settings"_s, u"settings.xml"_s},
                                                  {u"rId4"_s, u"fontTable"_s, u"fontTable.xml"_s}};
  std::vector<ZipEntry> m_media;
};

}  // namespace

Result<QByteArray> writeDocx(const Document& document, const DocxOptions& options) {
  if (const auto ok = check(document); !ok) return std::unexpected(ok.error());
  const Metrics metrics = Metrics::of(options.letters);
  const bool hasPlan = !options.planData.isEmpty();
  Body body(document, options.letters);
  const QByteArray text = body.write();
  std::vector<docx::Relationship> fromDocument = body.relationships();
  if (hasPlan) fromDocument.push_back({u"rIdPlan"_s, u"customXml"_s, u"../"_s + QString::fromLatin1(kPlanPart)});

  std::vector<ZipEntry> entries{
      {"[Content_Types].xml", docx::contentTypes(hasPlan)},
      {"_rels/.rels", docx::relationships({{u"rId1"_s, u"officeDocument"_s, u"word/document.xml"_s},
                                           {u"rId2"_s, u"core-properties"_s, u"docProps/core.xml"_s},
                                           {u"rId3"_s, u"extended-properties"_s, u"docProps/app.xml"_s}})},
      {"word/document.xml", text},
      {"word/_rels/document.xml.rels", docx::relationships(fromDocument)},
      {"word/styles.xml", docx::styles(metrics, document.language)},
      {"word/numbering.xml", docx::numbering(metrics)},
      {"word/settings.xml", docx::settings(document.language)},
      {"word/fontTable.xml", docx::fontTable()},
      {"word/header.xml", docx::header(document, metrics)},
      {"word/footer.xml", docx::footer(document, metrics)},
      {"docProps/core.xml", docx::coreProperties(document)},
      {"docProps/app.xml", docx::appProperties()}};
  if (hasPlan) {
    entries.push_back({kPlanPart, docx::planPart(options.planData)});
    entries.push_back({"customXml/itemProps1.xml", docx::planProperties()});
    entries.push_back({"customXml/_rels/item1.xml.rels",
                       docx::relationships({{u"rId1"_s, u"customXmlProps"_s, u"itemProps1.xml"_s}})});
  }
  entries.insert(entries.end(), body.media().begin(), body.media().end());
  return zipOf(entries);
}

}  // namespace hearten::document
