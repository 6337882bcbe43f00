// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/docx_writer.h"

#include "core/document/text.h"
#include "tests/core/document/fixtures.h"
#include "tests/support/text.h"

#include <QMap>

#include <zip.h>
#include <catch2/catch_test_macros.hpp>
#include <pugixml.hpp>

#include <algorithm>
#include <memory>
#include <set>
#include <sstream>

using namespace Qt::StringLiterals;
using namespace hearten;
using namespace hearten::document;
using namespace hearten::document::testing;

namespace {

using Parts = QMap<QString, QByteArray>;

Parts unzip(const QByteArray& bytes) {
  zip_source_t* const source =
      zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, nullptr);
  zip_t* const archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
  REQUIRE(archive);
  Parts parts;
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
    zip_stat_t about;
    zip_stat_init(&about);
    REQUIRE(zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &about) == 0);
    QByteArray part(static_cast<qsizetype>(about.size), '\0');
    zip_file_t* const file = zip_fopen_index(archive, static_cast<zip_uint64_t>(i), 0);
    REQUIRE(file);
    REQUIRE(zip_fread(file, part.data(), about.size) == static_cast<zip_int64_t>(about.size));
    REQUIRE(zip_fclose(file) == 0);  // checks the sum
    const QString name = QString::fromUtf8(about.name);
    CHECK_FALSE(parts.contains(name));
    parts.insert(name, part);
  }
  zip_discard(archive);
  return parts;
}

struct Xml {
  explicit Xml(const QByteArray& bytes) {
    const auto read = document.load_buffer(bytes.constData(), static_cast<size_t>(bytes.size()),
                                           pugi::parse_default | pugi::parse_ws_pcdata | pugi::parse_doctype);
    INFO(bytes.toStdString());
    REQUIRE(read.status == pugi::status_ok);
  }
  std::vector<pugi::xml_node> all(const char* name) const {
    std::vector<pugi::xml_node> found;
    for (const auto& one : document.select_nodes((std::string("//") + name).c_str())) found.push_back(one.node());
    return found;
  }
  pugi::xml_document document;
};

Parts written(const Document& document, DocxOptions options = {}) {
  const auto bytes = writeDocx(document, options);
  REQUIRE(bytes);
  return unzip(*bytes);
}

QString textOf(const pugi::xml_node& paragraph) {
  QString text;
  struct Walker : pugi::xml_tree_walker {
    explicit Walker(QString& words) : out(words) {}
    bool for_each(pugi::xml_node& node) override {
      const std::string name = node.name();
      if (name == "w:t") out += QString::fromUtf8(node.text().get());
      if (name == "w:br") out += u'\n';
      return true;
    }
    QString& out;
  } walker(text);
  pugi::xml_node copy = paragraph;
  copy.traverse(walker);
  return text;
}

/// "style<tab>text" for each paragraph that says something.
QStringList paragraphsIn(const Parts& parts) {
  QStringList out;
  const Xml body(parts[u"word/document.xml"_s]);
  for (const pugi::xml_node& paragraph : body.all("w:p")) {
    const QString text = textOf(paragraph);
    const QString style = QString::fromUtf8(paragraph.child("w:pPr").child("w:pStyle").attribute("w:val").value());
    if (!text.trimmed().isEmpty()) out << style + u'\t' + text;
  }
  return out;
}

struct Expected {
  QStringList& out;
  const std::vector<int>& levels;
  std::size_t heading = 0;

  void add(const QString& style, const Runs& runs) {
    const QString text = document::textOf(runs);
    if (!text.isEmpty()) out << style + u'\t' + text;
  }
  void operator()(const Heading& block) { add(u"Heading"_s + QString::number(levels[heading++]), block.runs); }
  void operator()(const Paragraph& block) {
    using Look = Paragraph::Look;
    static const QMap<Look, QString> styles{{Look::Body, QString()},
                                            {Look::Lead, u"Subtitle"_s},
                                            {Look::Note, u"HeartenNote"_s},
                                            {Look::Code, u"HeartenCode"_s},
                                            {Look::Signed, u"HeartenSigned"_s}};
    add(styles[block.look], block.runs);
  }
  void operator()(const BulletList& list) {
    for (const Runs& item : list.items) add(u"ListBullet"_s, item);
  }
  void operator()(const Table& table) {
    for (const Table::Column& column : table.columns) add(u"HeartenCell"_s, column.header);
    for (const auto& row : table.rows)
      for (const Runs& cell : row) add(u"HeartenCell"_s, cell);
  }
  void operator()(const Figure&) {}
  void operator()(const WritingLines&) {}
};

QStringList expectedParagraphs(const Document& document) {
  QStringList out{u"Heading1\t"_s + tidy(document.title)};
  const std::vector<int> levels = headingLevels(document);
  Expected expected{out, levels};
  for (const Block& block : document.blocks) std::visit(expected, block);
  return out;
}

}  // namespace

TEST_CASE("a Word copy says every word of its document, in order, as what it is") {
  for (const Fixture& fixture : fixtures()) {
    INFO(fixture.name.toStdString());
    const Parts parts = written(fixture.document, {.letters = fixture.letters});
    CHECK(paragraphsIn(parts).join(u'\n') == expectedParagraphs(fixture.document).join(u'\n'));
  }
}

TEST_CASE("lines to write on are lines in one paragraph, not empty paragraphs") {
  const Document document{.title = u"A sheet"_s,
                          .blocks = {Paragraph{.runs = {text(u"What helps?"_s)}}, WritingLines{.count = 4}}};
  const Xml xml(written(document)[u"word/document.xml"_s]);
  int paragraphs = 0;
  for (const auto& style : xml.all("w:pStyle")) {
    if (style.attribute("w:val").value() != std::string("HeartenLine")) continue;
    ++paragraphs;
    int tabs = 0;
    for (const auto& run : style.parent().parent().children("w:r")) tabs += run.child("w:tab") ? 1 : 0;
    CHECK(tabs == 4);
  }
  CHECK(paragraphs == 1);
}

TEST_CASE("every part of a Word copy is whole, typed and reachable") {
  for (const Fixture& fixture : fixtures()) {
    INFO(fixture.name.toStdString());
    const Parts parts = written(fixture.document, {.letters = fixture.letters, .planData = "{}"});
    const Xml types(parts[u"[Content_Types].xml"_s]);
    QStringList typed;
    for (const auto& one : types.all("Override")) typed << QString::fromUtf8(one.attribute("PartName").value());
    for (const QString& name : typed) CHECK(parts.contains(name.mid(1)));
    for (auto part = parts.begin(); part != parts.end(); ++part) {
      INFO(part.key().toStdString());
      if (part.key().endsWith(u".png"_s)) continue;
      const Xml xml(part.value());
      CHECK(xml.document.child("!DOCTYPE").empty());
    }
    const Xml relations(parts[u"word/_rels/document.xml.rels"_s]);
    std::set<std::string> ids;
    for (const auto& one : relations.all("Relationship")) {
      CHECK(ids.insert(one.attribute("Id").value()).second);
      const QString target = QString::fromUtf8(one.attribute("Target").value());
      if (std::string(one.attribute("TargetMode").value()) == "External")
        CHECK(QString::fromUtf8(one.attribute("Type").value()).endsWith(u"/hyperlink"_s));
      else
        CHECK(parts.contains(target.startsWith(u"../"_s) ? target.mid(3) : QString(u"word/"_s + target)));
    }
    const Xml body(parts[u"word/document.xml"_s]);
    for (const auto& link : body.all("w:hyperlink")) CHECK(ids.contains(link.attribute("r:id").value()));
    for (const auto& picture : body.all("a:blip")) CHECK(ids.contains(picture.attribute("r:embed").value()));
    std::set<std::string> styles;
    const Xml known(parts[u"word/styles.xml"_s]);
    for (const auto& style : known.all("w:style")) CHECK(styles.insert(style.attribute("w:styleId").value()).second);
    for (const char* use : {"w:pStyle", "w:rStyle", "w:tblStyle"})
      for (const auto& one : body.all(use)) CHECK(styles.contains(one.attribute("w:val").value()));
  }
}

TEST_CASE("each field has a control and a bookmark of its own, inside its paragraph") {
  Document document = usualPlan();
  BulletList list;
  for (int i = 0; i < 60; ++i) {
    const QString number = QString::number(i);
    list.items.push_back({Run{.text = u"Line "_s + number,
                              .href = i % 7 == 0 ? u"https://example.nhs.uk/"_s + number : QString(),
                              .field = u"e_x"_s + number,
                              .fieldName = u"What helps"_s}});
  }
  document.blocks.emplace_back(list);
  const Xml body(written(document)[u"word/document.xml"_s]);
  std::set<std::string> ids;
  std::set<std::string> tags;
  const auto controls = body.all("w:sdt");
  REQUIRE(controls.size() == 61);
  for (const auto& control : controls) {
    const auto about = control.child("w:sdtPr");
    CHECK(ids.insert(about.child("w:id").attribute("w:val").value()).second);
    const std::string tag = about.child("w:tag").attribute("w:val").value();
    CHECK(tags.insert(tag).second);
    CHECK(!std::string(about.child("w:alias").attribute("w:val").value()).empty());
    CHECK(std::string(control.parent().name()) == "w:p");
    CHECK(std::string(control.previous_sibling().attribute("w:name").value()) == "f_" + tag);
    CHECK(std::string(control.next_sibling().name()) == "w:bookmarkEnd");
    CHECK(control.previous_sibling().attribute("w:id").as_int() == control.next_sibling().attribute("w:id").as_int());
  }
}

TEST_CASE("tables have a header row that Word repeats, whole rows, a caption and full cells") {
  for (const Fixture& fixture : fixtures()) {
    INFO(fixture.name.toStdString());
    const Xml body(written(fixture.document)[u"word/document.xml"_s]);
    for (const auto& table : body.all("w:tbl")) {
      int rows = 0;
      std::size_t columns = 0;
      for (const auto& one : table.child("w:tblGrid").children()) columns += !one.empty();
      CHECK(!std::string(table.child("w:tblPr").child("w:tblCaption").attribute("w:val").value()).empty());
      CHECK(std::string(table.child("w:tblPr").child("w:tblLook").attribute("w:firstRow").value()) == "1");
      for (const auto& row : table.children("w:tr")) {
        CHECK(row.child("w:trPr").child("w:tblHeader").empty() == (rows > 0));
        CHECK_FALSE(row.child("w:trPr").child("w:cantSplit").empty());
        std::size_t cells = 0;
        for (const auto& cell : row.children("w:tc")) {
          ++cells;
          CHECK(std::string(cell.last_child().name()) == "w:p");
        }
        CHECK(cells == columns);
        ++rows;
      }
      // Word joins tables that touch, and needs something after the last.
      CHECK(std::string(table.next_sibling().name()) == "w:p");
    }
  }
}

TEST_CASE("a Word copy knows its languages") {
  const auto all = fixtures();
  const auto mixed = std::ranges::find(all, u"mixed-languages"_s, &Fixture::name);
  const Parts parts = written(mixed->document);
  const Xml styles(parts[u"word/styles.xml"_s]);
  CHECK(std::string(styles.all("w:lang").front().attribute("w:val").value()) == "en-GB");
  const Xml body(parts[u"word/document.xml"_s]);
  const auto foreign = body.all("w:lang");
  REQUIRE(foreign.size() == 2);
  for (const auto& one : foreign) CHECK(std::string(one.attribute("w:val").value()) == "cy-GB");
}

TEST_CASE("pictures say what they show, or that they only decorate") {
  const auto all = fixtures();
  const auto looks = std::ranges::find(all, u"every-look"_s, &Fixture::name);
  const Parts parts = written(looks->document);
  const Xml body(parts[u"word/document.xml"_s]);
  const auto pictures = body.all("wp:docPr");
  REQUIRE(pictures.size() == 2);
  CHECK(std::string(pictures[0].attribute("descr").value()) == "Two rings, one in the other");
  CHECK(body.all("adec:decorative").size() == 1);
  CHECK(pictures[0].attribute("id").as_int() != pictures[1].attribute("id").as_int());
  CHECK(parts[u"word/media/image1.png"_s] == logo());
}

TEST_CASE("every page of a Word copy has its owner at the head and its number at the foot") {
  const Document document = usualPlan();
  const Parts parts = written(document);
  const Xml header(parts[u"word/header.xml"_s]);
  const QString head = textOf(header.document);
  CHECK(head.contains(document.header.organisation));
  CHECK(head.contains(document.header.owner));
  const Xml foot(parts[u"word/footer.xml"_s]);
  CHECK(textOf(foot.document).endsWith(u"Page 1 of 1"_s));
  const auto fields = foot.all("w:fldSimple");
  REQUIRE(fields.size() == 2);
  CHECK(std::string(fields[0].attribute("w:instr").value()) == "PAGE");
  CHECK(std::string(fields[1].attribute("w:instr").value()) == "NUMPAGES");
}

TEST_CASE("a Word copy tells nobody who made it, or when") {
  const Parts parts = written(usualPlan());
  const Xml core(parts[u"docProps/core.xml"_s]);
  QStringList told;
  for (const auto& one : core.document.first_child().children()) told << QString::fromUtf8(one.name());
  CHECK(told == QStringList{u"dc:title"_s, u"dc:language"_s});
  const Xml app(parts[u"docProps/app.xml"_s]);
  for (const auto& one : app.document.first_child().children()) CHECK(std::string(one.name()) == "Application");
  CHECK(Xml(parts[u"word/settings.xml"_s]).all("w:removePersonalInformation").size() == 1);
}

TEST_CASE("the plan travels inside a Word copy when it is given, and not otherwise") {
  const QByteArray data("{\"words\": \"t\xC5\xB7 <&>\"}\0\xFF", 23);
  const Parts with = written(usualPlan(), {.planData = data});
  const Xml plan(with[QString::fromLatin1(kPlanPart)]);
  CHECK(std::string(plan.document.child("plan").attribute("xmlns").value()) == kPlanNamespace);
  CHECK(QByteArray::fromBase64(plan.document.child("plan").text().get()) == data);
  for (const QString& part : written(usualPlan()).keys()) CHECK_FALSE(part.startsWith(u"customXml"_s));
}

TEST_CASE("the same document gives the same Word file, whatever the time zone") {
  const QByteArray zone = qgetenv("TZ");
  for (const Fixture& fixture : fixtures()) {
    qputenv("TZ", "Pacific/Auckland");
    const auto there = writeDocx(fixture.document);
    qputenv("TZ", "America/Lima");
    const auto here = writeDocx(fixture.document);
    REQUIRE(there);
    REQUIRE(here);
    CHECK(*there == *here);
  }
  qputenv("TZ", zone);
}

TEST_CASE("what a person wrote never becomes a part of the file's own language") {
  const QString nasty = u"</w:t><w:br/>&amp;<!-- ]]> \"'{{name}}"_s;
  Document document = usualPlan();
  document.title = nasty;
  document.header = {nasty, nasty};
  document.blocks = {Paragraph{.runs = {{.text = nasty, .field = u"e_1"_s, .fieldName = nasty}}},
                     Table{.caption = nasty, .columns = {{{text(nasty)}, 1}}, .rows = {{{text(nasty)}}}},
                     Figure{.png = logo(), .alt = nasty}};
  const Parts parts = written(document);
  CHECK(paragraphsIn(parts) ==
        QStringList{u"Heading1\t"_s + nasty, u"\t"_s + nasty, u"HeartenCell\t"_s + nasty, u"HeartenCell\t"_s + nasty});
  const Xml body(parts[u"word/document.xml"_s]);
  CHECK(QString::fromUtf8(body.all("wp:docPr")[0].attribute("descr").value()) == nasty);
}
