// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/document/pdf_reading.h"

#include <QRegularExpression>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace hearten::document::testing {
namespace {

using Handle = QPDFObjectHandle;

QString words(Handle object) {
  return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

QByteArray bytesOf(Handle stream) {
  const auto data = stream.getStreamData(qpdf_dl_all);
  return {reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize())};
}

class FontReading {
 public:
  explicit FontReading(Handle font) {
    Handle shapes = font.getKey("/DescendantFonts").getArrayItem(0);
    m_fit = shapes.getKey("/FontDescriptor").getKey("/FontFile2").isStream() && font.getKey("/ToUnicode").isStream() &&
            shapes.getKey("/CIDToGIDMap").isName() && shapes.getKey("/CIDToGIDMap").getName() == "/Identity";
    Handle widths = shapes.getKey("/W");
    for (int i = 0; i + 1 < widths.getArrayNItems(); i += 2)
      m_widths[static_cast<unsigned>(widths.getArrayItem(i).getIntValueAsInt())] =
          widths.getArrayItem(i + 1).getArrayItem(0).getNumericValue();
    static const QRegularExpression pair(u"<([0-9A-F]{4})> <([0-9A-F]*)>\n"_s);
    const QString map = QString::fromLatin1(bytesOf(font.getKey("/ToUnicode")));
    for (auto found = pair.globalMatch(map); found.hasNext();) {
      const auto one = found.next();
      QString text;
      for (qsizetype i = 0; i + 4 <= one.captured(2).size(); i += 4)
        text += QChar(one.captured(2).mid(i, 4).toUShort(nullptr, 16));
      m_texts[one.captured(1).toUInt(nullptr, 16)] = text;
    }
  }
  bool fit() const { return m_fit; }
  /// How far the pen goes, in thousandths of the letter size.
  double advance(const std::string& codes) const {
    double sum = 0;
    for (std::size_t i = 0; i + 1 < codes.size(); i += 2)
      sum += m_widths.at(static_cast<unsigned char>(codes[i]) * 256U + static_cast<unsigned char>(codes[i + 1]));
    return sum;
  }
  QString read(const std::string& codes) const {
    QString text;
    for (std::size_t i = 0; i + 1 < codes.size(); i += 2) {
      const unsigned code = static_cast<unsigned char>(codes[i]) * 256U + static_cast<unsigned char>(codes[i + 1]);
      const auto known = m_texts.find(code);
      text += known == m_texts.end() ? QString(QChar(0xFFFD)) : known->second;
    }
    return text;
  }

 private:
  bool m_fit = false;
  std::map<unsigned, QString> m_texts;
  std::map<unsigned, double> m_widths;
};

/// Reads the drawing of one page: which text stands in which mark.
class PageReading : public Handle::ParserCallbacks {
 public:
  PageReading(Handle resources, ReadPage& page, std::map<int, QString>& texts) : m_page(page), m_texts(texts) {
    for (const auto& [name, font] : resources.getKey("/Font").ditems()) m_fonts.emplace(name, FontReading(font));
  }

  void handleObject(Handle object, size_t, size_t) override {
    if (!object.isOperator()) return m_operands.push_back(object);
    const std::string what = object.getOperatorValue();
    if (what == "BDC" || what == "BMC") {
      begin();
    } else if (what == "EMC") {
      m_open.pop_back();
    } else if (what == "Tf") {
      m_font = &m_fonts.at(m_operands[0].getName());
      m_size = m_operands[1].getNumericValue();
    } else if (what == "Tm") {
      moveTo(m_operands[4].getNumericValue(), m_operands[5].getNumericValue());
      m_page.left = std::min(m_page.left, m_operands[4].getNumericValue());
      m_page.right = std::max(m_page.right, m_operands[4].getNumericValue());
      m_page.top = std::max(m_page.top, m_operands[5].getNumericValue());
      m_page.bottom = std::min(m_page.bottom, m_operands[5].getNumericValue());
    } else if (what == "TJ") {
      QString text;
      for (Handle& part : m_operands[0].getArrayAsVector())
        if (part.isString()) {
          text += m_font->read(part.getStringValue());
          m_x += m_font->advance(part.getStringValue()) * m_size / 1000;
        } else {
          m_x -= part.getNumericValue() * m_size / 1000;
        }
      tell(text, false);
    } else if (what == "f" || what == "Do") {
      tell({}, false);
    }
    m_operands.clear();
  }
  void handleEOF() override {}

  int unfitFonts() const {
    return static_cast<int>(std::ranges::count_if(m_fonts, [](const auto& font) { return !font.second.fit(); }));
  }
  int fonts() const { return static_cast<int>(m_fonts.size()); }

 private:
  struct Mark {
    int id = -1;
    bool artifact = false;
    bool saidOtherwise = false;
  };

  void begin() {
    Mark mark;
    Handle about = m_operands.size() > 1 ? m_operands[1] : Handle::newNull();
    mark.artifact = m_operands[0].getName() == "/Artifact";
    if (about.isDictionary() && about.getKey("/MCID").isInteger()) mark.id = about.getKey("/MCID").getIntValueAsInt();
    mark.saidOtherwise = about.isDictionary() && about.hasKey("/ActualText");
    if (mark.id >= 0) m_texts[mark.id];
    if (mark.artifact) m_page.artifacts << QString();
    if (mark.saidOtherwise) tell(words(about.getKey("/ActualText")), true);
    m_open.push_back(mark);
  }

  /// Left-to-right text must have ended where the next text of its line begins. Right-to-left text goes the other way.
  void moveTo(double x, double y) {
    if (std::abs(y - m_y) < 0.01 && x > m_start && x < m_x - 0.1) ++m_page.overlaps;
    m_start = m_x = x;
    m_y = y;
  }

  void tell(const QString& text, bool isActualText) {
    if (!isActualText && std::ranges::any_of(m_open, &Mark::saidOtherwise)) return;
    for (const Mark& mark : m_open) {
      if (mark.artifact) {
        m_page.artifacts.last() += text;
        return;
      }
      if (mark.id >= 0) {
        m_texts[mark.id] += text;
        return;
      }
    }
    ++m_page.strayMarks;
  }

  ReadPage& m_page;
  std::map<int, QString>& m_texts;
  std::map<std::string, FontReading> m_fonts;
  const FontReading* m_font = nullptr;
  double m_size = 0, m_start = 0, m_x = 0, m_y = 0;
  std::vector<Handle> m_operands;
  std::vector<Mark> m_open;
};

class Reading {
 public:
  Reading(const QByteArray& bytes, const QByteArray& password) {
    m_out.header = bytes.left(9).trimmed();
    m_pdf.setSuppressWarnings(true);
    m_pdf.processMemoryFile("copy", bytes.constData(), static_cast<size_t>(bytes.size()), password.constData());
  }

  ReadPdf read() {
    Handle root = m_pdf.getRoot();
    m_out.language = words(root.getKey("/Lang"));
    m_out.marked = root.getKey("/MarkInfo").isDictionary() && root.getKey("/MarkInfo").getKey("/Marked").getBoolValue();
    m_out.showsTitle = root.getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue();
    m_out.xmp = QString::fromUtf8(bytesOf(root.getKey("/Metadata")));
    Handle info = m_pdf.getTrailer().getKey("/Info");
    m_out.title = words(info.getKey("/Title"));
    for (const std::string& key : info.getKeys()) m_out.keysOfInfo << QString::fromStdString(key);
    int permissions = 0;
    int revision = 0;
    if (m_pdf.isEncrypted(revision, permissions)) m_out.encryption = revision;
    readPages();
    Handle tree = root.getKey("/StructTreeRoot");
    readParents(tree.getKey("/ParentTree").getKey("/Nums"));
    m_out.roots.push_back(element(tree.getKey("/K"), Handle::newNull()));
    readOutline(root.getKey("/Outlines"), 0);
    return std::move(m_out);
  }

 private:
  void readPages() {
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(m_pdf).getAllPages()) {
      Handle object = page.getObjectHandle();
      ReadPage out;
      PageReading reading(object.getKey("/Resources"), out, m_texts[object.getObjGen()]);
      page.parseContents(&reading);
      m_out.fonts = std::max(m_out.fonts, reading.fonts());
      m_out.unfitFonts = std::max(m_out.unfitFonts, reading.unfitFonts());
      m_pageNumbers[object.getObjGen()] = m_out.pages.size();
      m_keys[object.getObjGen()] = object.getKey("/StructParents").getIntValueAsInt();
      for (Handle& link :
           object.getKey("/Annots").isArray() ? object.getKey("/Annots").getArrayAsVector() : std::vector<Handle>{}) {
        m_out.linkContents << words(link.getKey("/Contents"));
        m_out.linkTargets << QString::fromStdString(link.getKey("/A").getKey("/URI").getStringValue());
        if (object.getKey("/Tabs").getName() != "/S") ++out.strayMarks;
      }
      m_out.pages.push_back(out);
    }
  }

  void readParents(Handle numbers) {
    for (int i = 0; i + 1 < numbers.getArrayNItems(); i += 2)
      m_parents[numbers.getArrayItem(i).getIntValueAsInt()] = numbers.getArrayItem(i + 1);
  }

  void content(ReadElement& out, Handle owner, Handle page, int id) {
    const QPDFObjGen where = page.getObjGen();
    const auto text = m_texts[where].find(id);
    out.text += text == m_texts[where].end() ? QString(QChar(0xFFFD)) : text->second;
    Handle back = m_parents[m_keys[where]];
    if (!back.isArray() || id >= back.getArrayNItems() || back.getArrayItem(id).getObjGen() != owner.getObjGen())
      ++m_out.pages[m_pageNumbers[where]].wrongWayBack;
  }

  ReadElement element(Handle object, Handle page) {
    ReadElement out;
    out.tag = QString::fromStdString(object.getKey("/S").getName()).mid(1);
    out.alt = words(object.getKey("/Alt"));
    out.language = words(object.getKey("/Lang"));
    if (Handle attributes = object.getKey("/A"); attributes.isDictionary() && attributes.hasKey("/Scope"))
      out.scope = QString::fromStdString(attributes.getKey("/Scope").getName());
    if (object.hasKey("/Pg")) page = object.getKey("/Pg");
    Handle kids = object.getKey("/K");
    for (Handle& kid : kids.isArray() ? kids.getArrayAsVector() : std::vector<Handle>{kids}) {
      if (kid.isInteger()) {
        content(out, object, page, kid.getIntValueAsInt());
      } else if (kid.isDictionaryOfType("/MCR")) {
        content(out, object, kid.getKey("/Pg"), kid.getKey("/MCID").getIntValueAsInt());
      } else if (kid.isDictionaryOfType("/OBJR")) {
        ++out.annotations;
        const int key = kid.getKey("/Obj").getKey("/StructParent").getIntValueAsInt();
        if (m_parents[key].getObjGen() != object.getObjGen()) ++m_out.pages.front().wrongWayBack;
      } else if (kid.isDictionary()) {
        out.kids.push_back(element(kid, page));
      }
    }
    return out;
  }

  void readOutline(Handle item, int level) {
    for (Handle child = item.getKey("/First"); child.isDictionary(); child = child.getKey("/Next")) {
      m_out.bookmarks << QString(level * 2, u' ') + words(child.getKey("/Title"));
      readOutline(child, level + 1);
    }
  }

  QPDF m_pdf;
  ReadPdf m_out;
  std::map<QPDFObjGen, std::map<int, QString>> m_texts;
  std::map<QPDFObjGen, std::size_t> m_pageNumbers;
  std::map<QPDFObjGen, int> m_keys;
  std::map<int, Handle> m_parents;
};

template <class Visit>
void walk(const std::vector<ReadElement>& elements, const Visit& visit) {
  for (const ReadElement& element : elements) {
    visit(element);
    walk(element.kids, visit);
  }
}

}  // namespace

ReadPdf readPdf(const QByteArray& bytes, const QByteArray& password) {
  return Reading(bytes, password).read();
}

QStringList leavesIn(const ReadPdf& pdf) {
  QStringList out;
  walk(pdf.roots, [&out](const ReadElement& element) {
    if (element.tag == u"Figure"_s)
      out << u"Figure\t\t["_s + element.alt + u']';
    else if (!element.text.trimmed().isEmpty())
      out << element.tag + u'\t' + element.text;
  });
  return out;
}

std::vector<const ReadElement*> allOf(const ReadPdf& pdf, const QString& tag) {
  std::vector<const ReadElement*> found;
  walk(pdf.roots, [&](const ReadElement& element) {
    if (element.tag == tag) found.push_back(&element);
  });
  return found;
}

}  // namespace hearten::document::testing
