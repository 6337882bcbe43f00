// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/docx_parts.h"

#include "core/document/docx_writer.h"
#include "core/document/text.h"
#include "core/document/xml.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace hearten::document::docx {
namespace {

/// Arial is on every NHS computer and is the second face of its own guidelines; Noto Sans is on few of them. A reader
/// without it is given its metric twin.
constexpr auto kFace = "Arial"_L1;

constexpr auto kOfficeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1;
constexpr auto kPackageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships"_L1;
constexpr auto kCoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_L1;
constexpr auto kWordTypes = "application/vnd.openxmlformats-officedocument.wordprocessingml."_L1;
constexpr auto kPlanStore = "{6F0B8C52-31D4-4E8B-9C3A-2A7D5E1B4F60}"_L1;

class Styles {
 public:
  Styles(Xml& xml, const Metrics& metrics) : m_xml(xml), m_m(metrics) {}

  struct Look {
    double size = 0;  ///< 0: as the style below it
    bool bold = false;
    QRgb colour = 0;  ///< 0: as the style below it
    double before = 0;
    double after = 0;
    double pitch = 0;
    bool keepNext = false;
    int outline = -1;
    QRgb soft = 0;  ///< a soft box of this colour behind it
  };

  void paragraph(const QString& id, const QString& name, const Look& look, bool builtIn = true) {
    Xml::Attributes own{{"w:type"_L1, u"paragraph"_s}, {"w:customStyle"_L1, u"1"_s}, {"w:styleId"_L1, id}};
    Xml::Attributes known{{"w:type"_L1, u"paragraph"_s}, {"w:styleId"_L1, id}};
    const auto style = m_xml.in("w:style"_L1, builtIn ? known : own);
    m_xml.val("w:name"_L1, name);
    m_xml.val("w:basedOn"_L1, u"Normal"_s);
    if (look.outline >= 0) m_xml.val("w:next"_L1, u"Normal"_s);
    m_xml.empty("w:qFormat"_L1);
    {
      const auto properties = m_xml.in("w:pPr"_L1);
      if (look.keepNext) {
        m_xml.empty("w:keepNext"_L1);
        m_xml.empty("w:keepLines"_L1);
      }
      if (look.soft) box(look.soft);
      m_xml.empty("w:spacing"_L1, {{"w:before"_L1, QString::number(twips(look.before))},
                                   {"w:after"_L1, QString::number(twips(look.after))},
                                   {"w:line"_L1, QString::number(std::lround(240 * look.pitch))},
                                   {"w:lineRule"_L1, u"auto"_s}});
      // The box stands out by its inner room; so the room is taken off its sides again.
      if (look.soft) {
        const QString room = QString::number(twips(m_m.notePadding()));
        m_xml.empty("w:ind"_L1, {{"w:left"_L1, room}, {"w:right"_L1, room}});
      }
      if (look.outline >= 0) m_xml.val("w:outlineLvl"_L1, look.outline);
    }
    run(look);
  }

  void run(const Look& look) {
    if (!look.bold && look.size == 0 && !look.colour) return;
    const auto properties = m_xml.in("w:rPr"_L1);
    if (look.bold) {
      m_xml.empty("w:b"_L1);
      m_xml.empty("w:bCs"_L1);
    }
    if (look.colour) m_xml.val("w:color"_L1, hexColour(look.colour));
    if (look.size > 0) {
      m_xml.val("w:sz"_L1, halfPoints(look.size));
      m_xml.val("w:szCs"_L1, halfPoints(look.size));
    }
  }

  void box(QRgb colour) {
    {
      const auto borders = m_xml.in("w:pBdr"_L1);
      const QString room = QString::number(static_cast<int>(std::lround(m_m.notePadding())));
      for (const auto side : {"w:top"_L1, "w:left"_L1, "w:bottom"_L1, "w:right"_L1})
        m_xml.empty(
            side,
            {{"w:val"_L1, u"single"_s}, {"w:sz"_L1, u"4"_s}, {"w:space"_L1, room}, {"w:color"_L1, hexColour(colour)}});
    }
    m_xml.empty("w:shd"_L1, {{"w:val"_L1, u"clear"_s}, {"w:color"_L1, u"auto"_s}, {"w:fill"_L1, hexColour(colour)}});
  }

  /// Lines up to the right edge, with room for a hand between them.
  void writingLine() {
    const auto style =
        m_xml.in("w:style"_L1,
                 {{"w:type"_L1, u"paragraph"_s}, {"w:customStyle"_L1, u"1"_s}, {"w:styleId"_L1, u"HeartenLine"_s}});
    m_xml.val("w:name"_L1, u"Hearten Line"_s);
    m_xml.val("w:basedOn"_L1, u"Normal"_s);
    m_xml.empty("w:qFormat"_L1);
    const auto properties = m_xml.in("w:pPr"_L1);
    m_xml.empty("w:keepLines"_L1);
    {
      const auto tabs = m_xml.in("w:tabs"_L1);
      m_xml.empty("w:tab"_L1, {{"w:val"_L1, u"right"_s},
                               {"w:leader"_L1, u"underscore"_s},
                               {"w:pos"_L1, QString::number(twips(m_m.contentWidth()))}});
    }
    m_xml.empty("w:spacing"_L1, {{"w:before"_L1, u"0"_s},
                                 {"w:after"_L1, QString::number(twips(m_m.between))},
                                 {"w:line"_L1, QString::number(twips(m_m.writingLine()))},
                                 {"w:lineRule"_L1, u"atLeast"_s}});
  }

  void character(const QString& id, const QString& name, QRgb colour, bool underline, bool builtIn) {
    Xml::Attributes own{{"w:type"_L1, u"character"_s}, {"w:customStyle"_L1, u"1"_s}, {"w:styleId"_L1, id}};
    Xml::Attributes known{{"w:type"_L1, u"character"_s}, {"w:styleId"_L1, id}};
    const auto style = m_xml.in("w:style"_L1, builtIn ? known : own);
    m_xml.val("w:name"_L1, name);
    const auto properties = m_xml.in("w:rPr"_L1);
    m_xml.val("w:color"_L1, hexColour(colour));
    if (underline) m_xml.val("w:u"_L1, u"single"_s);
  }

 private:
  Xml& m_xml;
  const Metrics& m_m;
};

/// Words at the left edge, a tab, words at the right edge.
template <class Left, class Right>
QByteArray furniture(QLatin1StringView part, const QString& style, const Metrics& m, Left left, Right right) {
  Xml xml;
  {
    const auto root = xml.in(part, {{"xmlns:w"_L1, wordNamespace()}, {"xmlns:r"_L1, relationshipNamespace()}});
    const auto paragraph = xml.in("w:p"_L1);
    {
      const auto properties = xml.in("w:pPr"_L1);
      xml.val("w:pStyle"_L1, style);
      const auto tabs = xml.in("w:tabs"_L1);
      xml.empty("w:tab"_L1, {{"w:val"_L1, u"right"_s}, {"w:pos"_L1, QString::number(twips(m.contentWidth()))}});
    }
    left(xml);
    {
      const auto run = xml.in("w:r"_L1);
      xml.empty("w:tab"_L1);
    }
    right(xml);
  }
  return xml.bytes();
}

void words(Xml& xml, const QString& text, bool bold = false, QRgb colour = 0) {
  if (text.isEmpty()) return;
  const auto run = xml.in("w:r"_L1);
  if (bold || colour) {
    const auto properties = xml.in("w:rPr"_L1);
    if (bold) {
      xml.empty("w:b"_L1);
      xml.empty("w:bCs"_L1);
    }
    if (colour) xml.val("w:color"_L1, hexColour(colour));
  }
  const auto inner = xml.in("w:t"_L1, {{"xml:space"_L1, u"preserve"_s}});
  xml.text(tidy(text).replace(u'\n', u' '));
}

void field(Xml& xml, const QString& what) {
  const auto simple = xml.in("w:fldSimple"_L1, {{"w:instr"_L1, what}});
  words(xml, u"1"_s);
}

}  // namespace

QString wordNamespace() {
  return u"http://schemas.openxmlformats.org/wordprocessingml/2006/main"_s;
}
QString relationshipNamespace() {
  return kOfficeRelationships;
}

int twips(double points) {
  return static_cast<int>(std::lround(points * 20));
}
int halfPoints(double points) {
  return static_cast<int>(std::lround(points * 2));
}
QString hexColour(QRgb rgb) {
  return QString::number(rgb & 0xFFFFFF, 16).rightJustified(6, u'0').toUpper();
}

QByteArray contentTypes(bool hasPlan) {
  Xml xml;
  {
    const auto types =
        xml.in("Types"_L1, {{"xmlns"_L1, u"http://schemas.openxmlformats.org/package/2006/content-types"_s}});
    const auto byExtension = [&xml](const QString& extension, const QString& type) {
      xml.empty("Default"_L1, {{"Extension"_L1, extension}, {"ContentType"_L1, type}});
    };
    const auto byName = [&xml](const QString& part, const QString& type) {
      xml.empty("Override"_L1, {{"PartName"_L1, part}, {"ContentType"_L1, type}});
    };
    byExtension(u"rels"_s, u"application/vnd.openxmlformats-package.relationships+xml"_s);
    byExtension(u"xml"_s, u"application/xml"_s);
    byExtension(u"png"_s, u"image/png"_s);
    byName(u"/word/document.xml"_s, kWordTypes + u"document.main+xml"_s);
    for (const QString& part : {u"styles"_s, u"numbering"_s, u"settings"_s, u"fontTable"_s, u"header"_s, u"footer"_s})
      byName(u"/word/"_s + part + u".xml"_s, kWordTypes + part + u"+xml"_s);
    byName(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    byName(u"/docProps/app.xml"_s, u"application/vnd.openxmlformats-officedocument.extended-properties+xml"_s);
    if (hasPlan)
      byName(u"/customXml/itemProps1.xml"_s,
             u"application/vnd.openxmlformats-officedocument.customXmlProperties+xml"_s);
  }
  return xml.bytes();
}

QByteArray relationships(const std::vector<Relationship>& all) {
  Xml xml;
  {
    const auto root = xml.in("Relationships"_L1, {{"xmlns"_L1, kPackageRelationships}});
    for (const Relationship& one : all) {
      const bool isPackage = one.type == u"core-properties"_s;
      const QString folder =
          isPackage ? QString(kPackageRelationships + "/metadata"_L1) : QString(kOfficeRelationships);
      const QString type = folder + u'/' + one.type;
      if (one.external)
        xml.empty("Relationship"_L1,
                  {{"Id"_L1, one.id}, {"Type"_L1, type}, {"Target"_L1, one.target}, {"TargetMode"_L1, u"External"_s}});
      else
        xml.empty("Relationship"_L1, {{"Id"_L1, one.id}, {"Type"_L1, type}, {"Target"_L1, one.target}});
    }
  }
  return xml.bytes();
}

QByteArray styles(const Metrics& m, const QString& language) {
  Xml xml;
  {
    const auto root = xml.in("w:styles"_L1, {{"xmlns:w"_L1, wordNamespace()}});
    {
      const auto defaults = xml.in("w:docDefaults"_L1);
      {
        const auto runDefault = xml.in("w:rPrDefault"_L1);
        const auto properties = xml.in("w:rPr"_L1);
        xml.empty("w:rFonts"_L1,
                  {{"w:ascii"_L1, kFace}, {"w:hAnsi"_L1, kFace}, {"w:eastAsia"_L1, kFace}, {"w:cs"_L1, kFace}});
        xml.val("w:sz"_L1, halfPoints(m.body));
        xml.val("w:szCs"_L1, halfPoints(m.body));
        xml.val("w:lang"_L1, language);
      }
      const auto paragraphDefault = xml.in("w:pPrDefault"_L1);
      const auto properties = xml.in("w:pPr"_L1);
      xml.empty("w:spacing"_L1, {{"w:after"_L1, QString::number(twips(m.between))},
                                 {"w:line"_L1, QString::number(std::lround(240 * m.pitch * 0.87))},
                                 {"w:lineRule"_L1, u"auto"_s}});
    }
    // Word's lines are 1.15 letters high by themselves; the layout's measures count from the letter.
    const double pitch = m.pitch * 0.87;
    {
      const auto normal = xml.in(
          "w:style"_L1, {{"w:type"_L1, u"paragraph"_s}, {"w:default"_L1, u"1"_s}, {"w:styleId"_L1, u"Normal"_s}});
      xml.val("w:name"_L1, u"Normal"_s);
      xml.empty("w:qFormat"_L1);
      // Not among the defaults: there LibreOffice lets it win over character styles within tables.
      const auto properties = xml.in("w:rPr"_L1);
      xml.val("w:color"_L1, hexColour(palette::kInk));
    }
    {
      const auto table = xml.in(
          "w:style"_L1, {{"w:type"_L1, u"table"_s}, {"w:default"_L1, u"1"_s}, {"w:styleId"_L1, u"TableNormal"_s}});
      xml.val("w:name"_L1, u"Normal Table"_s);
      const auto properties = xml.in("w:tblPr"_L1);
      xml.empty("w:tblInd"_L1, {{"w:w"_L1, u"0"_s}, {"w:type"_L1, u"dxa"_s}});
    }
    Styles all(xml, m);
    all.paragraph(
        u"Heading1"_s, u"heading 1"_s,
        {.size = m.title(), .bold = true, .after = m.body * 0.4, .pitch = 1.05, .keepNext = true, .outline = 0});
    for (int level = 2; level <= 6; ++level)
      all.paragraph(u"Heading"_s + QString::number(level), u"heading "_s + QString::number(level),
                    {.size = m.heading(level),
                     .bold = true,
                     .colour = level == 2 ? palette::kHeading : palette::kInk,
                     .before = m.beforeHeading(level),
                     .after = m.afterHeading(),
                     .pitch = 1.1,
                     .keepNext = true,
                     .outline = level - 1});
    all.paragraph(u"Subtitle"_s, u"Subtitle"_s,
                  {.size = m.lead(), .colour = palette::kQuiet, .after = m.between, .pitch = pitch});
    all.paragraph(u"HeartenNote"_s, u"Hearten Note"_s,
                  {.before = m.notePadding() + m.between,
                   .after = m.notePadding() + m.between * 2,
                   .pitch = pitch,
                   .soft = palette::kNote},
                  false);
    all.paragraph(u"HeartenCode"_s, u"Hearten Code"_s,
                  {.size = m.code(),
                   .bold = true,
                   .before = m.notePadding() + m.between,
                   .after = m.notePadding() + m.between * 2,
                   .pitch = 1.3,
                   .soft = palette::kNote},
                  false);
    all.paragraph(u"HeartenSigned"_s, u"Hearten Signed"_s, {.before = m.body * 1.2, .after = m.between, .pitch = pitch},
                  false);
    all.writingLine();
    all.paragraph(u"HeartenCell"_s, u"Hearten Cell"_s, {.pitch = pitch}, false);
    {
      const auto list = xml.in("w:style"_L1, {{"w:type"_L1, u"paragraph"_s}, {"w:styleId"_L1, u"ListBullet"_s}});
      xml.val("w:name"_L1, u"List Bullet"_s);
      xml.val("w:basedOn"_L1, u"Normal"_s);
      xml.empty("w:qFormat"_L1);
      const auto properties = xml.in("w:pPr"_L1);
      {
        const auto number = xml.in("w:numPr"_L1);
        xml.val("w:numId"_L1, 1);
      }
      xml.empty("w:spacing"_L1, {{"w:after"_L1, QString::number(twips(m.between * 0.5))}});
    }
    for (const QString& which : {u"header"_s, u"footer"_s}) {
      const bool isHeader = which == u"header"_s;
      const auto style =
          xml.in("w:style"_L1, {{"w:type"_L1, u"paragraph"_s}, {"w:styleId"_L1, isHeader ? u"Header"_s : u"Footer"_s}});
      xml.val("w:name"_L1, which);
      xml.val("w:basedOn"_L1, u"Normal"_s);
      {
        const auto properties = xml.in("w:pPr"_L1);
        if (isHeader) {
          const auto borders = xml.in("w:pBdr"_L1);
          xml.empty("w:bottom"_L1, {{"w:val"_L1, u"single"_s},
                                    {"w:sz"_L1, u"12"_s},
                                    {"w:space"_L1, u"6"_s},
                                    {"w:color"_L1, hexColour(palette::kHeading)}});
        }
        xml.empty("w:spacing"_L1, {{"w:after"_L1, u"0"_s}});
      }
      all.run({.size = m.header(), .colour = isHeader ? palette::kInk : palette::kQuiet});
    }
    all.character(u"Hyperlink"_s, u"Hyperlink"_s, palette::kHeading, true, true);
    all.character(u"HeartenOnlyForMe"_s, u"Hearten Only For Me"_s, palette::kOnlyForMe, false, false);
    all.character(u"HeartenQuiet"_s, u"Hearten Quiet"_s, palette::kQuiet, false, false);
    {
      const auto table = xml.in(
          "w:style"_L1, {{"w:type"_L1, u"table"_s}, {"w:customStyle"_L1, u"1"_s}, {"w:styleId"_L1, u"HeartenTable"_s}});
      xml.val("w:name"_L1, u"Hearten Table"_s);
      xml.val("w:basedOn"_L1, u"TableNormal"_s);
      {
        const auto properties = xml.in("w:tblPr"_L1);
        {
          const auto borders = xml.in("w:tblBorders"_L1);
          for (const auto side : {"w:bottom"_L1, "w:insideH"_L1})
            xml.empty(side, {{"w:val"_L1, u"single"_s},
                             {"w:sz"_L1, u"6"_s},
                             {"w:space"_L1, u"0"_s},
                             {"w:color"_L1, hexColour(palette::kLine)}});
        }
        const auto margins = xml.in("w:tblCellMar"_L1);
        const auto margin = [&xml](QLatin1StringView side, double points) {
          xml.empty(side, {{"w:w"_L1, QString::number(twips(points))}, {"w:type"_L1, u"dxa"_s}});
        };
        margin("w:top"_L1, m.cellY());
        margin("w:left"_L1, m.cellX());
        margin("w:bottom"_L1, m.cellY());
        margin("w:right"_L1, m.cellX());
      }
      const auto first = xml.in("w:tblStylePr"_L1, {{"w:type"_L1, u"firstRow"_s}});
      {
        const auto properties = xml.in("w:rPr"_L1);
        xml.empty("w:b"_L1);
        xml.empty("w:bCs"_L1);
      }
      const auto properties = xml.in("w:tcPr"_L1);
      xml.empty("w:shd"_L1,
                {{"w:val"_L1, u"clear"_s}, {"w:color"_L1, u"auto"_s}, {"w:fill"_L1, hexColour(palette::kSoft)}});
    }
  }
  return xml.bytes();
}

QByteArray numbering(const Metrics& m) {
  Xml xml;
  {
    const auto root = xml.in("w:numbering"_L1, {{"xmlns:w"_L1, wordNamespace()}});
    {
      const auto abstract = xml.in("w:abstractNum"_L1, {{"w:abstractNumId"_L1, u"0"_s}});
      xml.val("w:multiLevelType"_L1, u"singleLevel"_s);
      const auto level = xml.in("w:lvl"_L1, {{"w:ilvl"_L1, u"0"_s}});
      xml.val("w:start"_L1, 1);
      xml.val("w:numFmt"_L1, u"bullet"_s);
      xml.val("w:pStyle"_L1, u"ListBullet"_s);
      xml.val("w:lvlText"_L1, QString(QChar(kBullet)));
      xml.val("w:lvlJc"_L1, u"left"_s);
      const auto properties = xml.in("w:pPr"_L1);
      const QString indent = QString::number(twips(m.indent()));
      xml.empty("w:ind"_L1, {{"w:left"_L1, indent}, {"w:hanging"_L1, indent}});
    }
    const auto number = xml.in("w:num"_L1, {{"w:numId"_L1, u"1"_s}});
    xml.val("w:abstractNumId"_L1, 0);
  }
  return xml.bytes();
}

QByteArray settings(const QString& language) {
  Xml xml;
  {
    const auto root = xml.in("w:settings"_L1, {{"xmlns:w"_L1, wordNamespace()}});
    xml.empty("w:removePersonalInformation"_L1);
    xml.empty("w:removeDateAndTime"_L1);
    xml.val("w:defaultTabStop"_L1, 720);
    {
      const auto compatibility = xml.in("w:compat"_L1);
      xml.empty("w:compatSetting"_L1, {{"w:name"_L1, u"compatibilityMode"_s},
                                       {"w:uri"_L1, u"http://schemas.microsoft.com/office/word"_s},
                                       {"w:val"_L1, u"15"_s}});
    }
    xml.val("w:themeFontLang"_L1, language);
    xml.val("w:decimalSymbol"_L1, u"."_s);
    xml.val("w:listSeparator"_L1, u","_s);
  }
  return xml.bytes();
}

QByteArray fontTable() {
  Xml xml;
  {
    const auto root = xml.in("w:fonts"_L1, {{"xmlns:w"_L1, wordNamespace()}});
    const auto font = xml.in("w:font"_L1, {{"w:name"_L1, kFace}});
    xml.val("w:altName"_L1, u"Liberation Sans"_s);
    xml.val("w:family"_L1, u"swiss"_s);
    xml.val("w:pitch"_L1, u"variable"_s);
  }
  return xml.bytes();
}

QByteArray header(const Document& document, const Metrics& m) {
  return furniture(
      "w:hdr"_L1, u"Header"_s, m, [&](Xml& xml) { words(xml, document.header.organisation, true, palette::kHeading); },
      [&](Xml& xml) { words(xml, document.header.owner); });
}

QByteArray footer(const Document& document, const Metrics& m) {
  return furniture(
      "w:ftr"_L1, u"Footer"_s, m, [&](Xml& xml) { words(xml, document.title); },
      [&](Xml& xml) {
        const QString& label = document.pageLabel;
        const qsizetype page = label.indexOf(u"%1"_s);
        const qsizetype pages = label.indexOf(u"%2"_s);
        if (page < 0 || pages < page) return field(xml, u"PAGE"_s);
        words(xml, label.left(page));
        field(xml, u"PAGE"_s);
        words(xml, label.mid(page + 2, pages - page - 2));
        field(xml, u"NUMPAGES"_s);
        words(xml, label.mid(pages + 2));
      });
}

QByteArray coreProperties(const Document& document) {
  Xml xml;
  {
    const auto root = xml.in("cp:coreProperties"_L1, {{"xmlns:cp"_L1, kCoreProperties},
                                                      {"xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s}});
    {
      const auto title = xml.in("dc:title"_L1);
      xml.text(tidy(document.title));
    }
    const auto language = xml.in("dc:language"_L1);
    xml.text(document.language);
  }
  return xml.bytes();
}

QByteArray appProperties() {
  Xml xml;
  {
    const auto root =
        xml.in("Properties"_L1,
               {{"xmlns"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s}});
    const auto application = xml.in("Application"_L1);
    xml.text(u"Hearten"_s);
  }
  return xml.bytes();
}

QByteArray planPart(const QByteArray& data) {
  Xml xml;
  {
    const auto root = xml.in("plan"_L1, {{"xmlns"_L1, QString::fromLatin1(kPlanNamespace)}});
    xml.text(QString::fromLatin1(data.toBase64()));
  }
  return xml.bytes();
}

QByteArray planProperties() {
  Xml xml;
  {
    const auto root = xml.in("ds:datastoreItem"_L1,
                             {{"ds:itemID"_L1, kPlanStore},
                              {"xmlns:ds"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/customXml"_s}});
    const auto schemas = xml.in("ds:schemaRefs"_L1);
    xml.empty("ds:schemaRef"_L1, {{"ds:uri"_L1, QString::fromLatin1(kPlanNamespace)}});
  }
  return xml.bytes();
}

}  // namespace hearten::document::docx
