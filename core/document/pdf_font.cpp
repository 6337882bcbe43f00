// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/pdf_font.h"

#include <QtEndian>

#include <hb-subset.h>
#include <hb.h>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <stdexcept>

namespace hearten::document {
namespace {

using Handle = QPDFObjectHandle;

template <class T>
T numberAt(const QByteArray& table, qsizetype offset) {
  if (offset + static_cast<qsizetype>(sizeof(T)) > table.size()) return 0;
  return qFromBigEndian<T>(table.constData() + offset);
}

/// Tables that a PDF never reads, or that name the face: what is left is outlines and widths. Without the variation
/// tables a variable font is its default instance, which is also what the widths are taken from.
constexpr hb_tag_t kDropped[] = {
    HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'), HB_TAG('n', 'a', 'm', 'e'),
    HB_TAG('p', 'o', 's', 't'), HB_TAG('c', 'm', 'a', 'p'), HB_TAG('O', 'S', '/', '2'), HB_TAG('k', 'e', 'r', 'n'),
    HB_TAG('D', 'S', 'I', 'G'), HB_TAG('f', 'v', 'a', 'r'), HB_TAG('g', 'v', 'a', 'r'), HB_TAG('a', 'v', 'a', 'r'),
    HB_TAG('H', 'V', 'A', 'R'), HB_TAG('M', 'V', 'A', 'R'), HB_TAG('S', 'T', 'A', 'T'), HB_TAG('m', 'e', 't', 'a'),
    HB_TAG('C', 'O', 'L', 'R'), HB_TAG('C', 'P', 'A', 'L'), HB_TAG('S', 'V', 'G', ' '), HB_TAG('M', 'A', 'T', 'H'),
};

QByteArray hex(quint32 value) {
  return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
}

QByteArray utf16Hex(const QString& text) {
  QByteArray out;
  for (const QChar c : text) out += hex(c.unicode());
  return out;
}

}  // namespace

PdfFont::Face::Face(const QRawFont& from) : font(from), face(nullptr, hb_face_destroy) {
  const auto read = [](hb_face_t*, hb_tag_t tag, void* self) -> hb_blob_t* {
    auto* const that = static_cast<Face*>(self);
    const char name[] = {static_cast<char>(tag >> 24), static_cast<char>(tag >> 16), static_cast<char>(tag >> 8),
                         static_cast<char>(tag), '\0'};
    const auto [place, isNew] = that->tables.try_emplace(tag);
    if (isNew) place->second = that->font.fontTable(name);
    const QByteArray& bytes = place->second;
    if (bytes.isEmpty()) return nullptr;
    return hb_blob_create(bytes.constData(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_READONLY, nullptr,
                          nullptr);
  };
  face.reset(hb_face_create_for_tables(read, this, nullptr));
}

PdfFont::PdfFont(const QRawFont& font)
    : m_font(font), m_face(m_font), m_shapes(hb_font_create(m_face.face.get()), hb_font_destroy) {}

PdfFont::~PdfFont() = default;

void PdfFont::use(const Cluster& cluster) {
  for (const Glyph& glyph : cluster.glyphs)
    (cluster.glyphs.size() == 1 && !cluster.text.isEmpty() ? m_alone : m_within).try_emplace(glyph.id, cluster.text);
}

bool PdfFont::speaksFor(const Cluster& cluster) const {
  if (cluster.glyphs.size() != 1) return false;
  const auto known = m_alone.find(cluster.glyphs.front().id);
  return known != m_alone.end() && known->second == cluster.text;
}

double PdfFont::perThousand(int units) const {
  return units * 1000.0 / hb_face_get_upem(m_face.face.get());
}

double PdfFont::advance(quint32 glyph) const {
  return perThousand(hb_font_get_glyph_h_advance(m_shapes.get(), glyph));
}

QByteArray PdfFont::subset() const {
  const std::unique_ptr<hb_subset_input_t, void (*)(hb_subset_input_t*)> input(hb_subset_input_create_or_fail(),
                                                                               hb_subset_input_destroy);
  if (!input) throw std::bad_alloc();
  hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING);
  hb_set_t* const dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
  for (const hb_tag_t tag : kDropped) hb_set_add(dropped, tag);
  hb_set_t* const wanted = hb_subset_input_glyph_set(input.get());
  for (const auto& [glyph, text] : m_alone) hb_set_add(wanted, glyph);
  for (const auto& [glyph, text] : m_within) hb_set_add(wanted, glyph);
  const Face whole(m_font);
  const std::unique_ptr<hb_face_t, void (*)(hb_face_t*)> face(hb_subset_or_fail(whole.face.get(), input.get()),
                                                              hb_face_destroy);
  if (!face) throw std::runtime_error("a font could not be made smaller");
  const std::unique_ptr<hb_blob_t, void (*)(hb_blob_t*)> blob(hb_face_reference_blob(face.get()), hb_blob_destroy);
  unsigned size = 0;
  const char* const data = hb_blob_get_data(blob.get(), &size);
  return {data, static_cast<qsizetype>(size)};
}

QByteArray PdfFont::toUnicode() const {
  std::map<quint32, QString> texts = m_alone;
  for (const auto& [glyph, text] : m_within) texts.try_emplace(glyph, text.isEmpty() ? QStringLiteral(" ") : text);
  QByteArray map =
      "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
      "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
  // At most 100 in a block (Adobe Technical Note 5411).
  for (auto next = texts.begin(); next != texts.end();) {
    QByteArray block;
    int count = 0;
    for (; next != texts.end() && count < 100; ++next, ++count)
      block += '<' + hex(next->first) + "> <" + utf16Hex(next->second) + ">\n";
    map += QByteArray::number(count) + " beginbfchar\n" + block + "endbfchar\n";
  }
  return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray PdfFont::name(int number) const {
  QByteArray face;
  for (const QChar c : QString(m_font.familyName() + u'-' + m_font.styleName()))
    if ((c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-')
      face += static_cast<char>(c.unicode());
  QByteArray tag(6, 'A');
  for (qsizetype i = tag.size() - 1; number > 0; --i, number /= 26) tag[i] = static_cast<char>('A' + number % 26);
  return tag + '+' + face;
}

Handle PdfFont::write(QPDF& pdf, int number) const {
  const auto stream = [&pdf](const QByteArray& bytes) {
    return pdf.makeIndirectObject(Handle::newStream(&pdf, bytes.toStdString()));
  };
  const std::string baseFont = '/' + name(number).toStdString();
  const QByteArray program = subset();
  Handle file = stream(program);
  file.getDict().replaceKey("/Length1", Handle::newInteger(program.size()));

  const QByteArray head = m_font.fontTable("head");
  const QByteArray hhea = m_font.fontTable("hhea");
  const QByteArray os2 = m_font.fontTable("OS/2");
  const auto metric = [this](const QByteArray& bytes, qsizetype at) {
    return Handle::newReal(perThousand(numberAt<qint16>(bytes, at)), 2);
  };
  Handle box = Handle::newArray();
  for (const qsizetype at : {36, 38, 40, 42}) box.appendItem(metric(head, at));
  const bool hasCapHeight = os2.size() >= 90 && numberAt<quint16>(os2, 0) >= 2;

  Handle descriptor = pdf.makeIndirectObject(Handle::newDictionary());
  descriptor.replaceKey("/Type", Handle::newName("/FontDescriptor"));
  descriptor.replaceKey("/FontName", Handle::newName(baseFont));
  descriptor.replaceKey("/Flags", Handle::newInteger(4));  // symbolic: glyphs are picked by number
  descriptor.replaceKey("/FontBBox", box);
  descriptor.replaceKey("/ItalicAngle", Handle::newInteger(0));
  descriptor.replaceKey("/Ascent", metric(hhea, 4));
  descriptor.replaceKey("/Descent", metric(hhea, 6));
  descriptor.replaceKey("/CapHeight", hasCapHeight ? metric(os2, 88) : metric(hhea, 4));
  descriptor.replaceKey("/StemV", Handle::newInteger(m_font.weight() >= QFont::Bold ? 140 : 80));
  descriptor.replaceKey("/FontFile2", file);

  Handle widths = Handle::newArray();
  const auto addWidth = [&](quint32 glyph) {
    Handle one = Handle::newArray();
    one.appendItem(Handle::newReal(advance(glyph), 3));
    widths.appendItem(Handle::newInteger(glyph));
    widths.appendItem(one);
  };
  for (const auto& [glyph, text] : m_alone) addWidth(glyph);
  for (const auto& [glyph, text] : m_within)
    if (!m_alone.contains(glyph)) addWidth(glyph);

  Handle system = Handle::newDictionary();
  system.replaceKey("/Registry", Handle::newString("Adobe"));
  system.replaceKey("/Ordering", Handle::newString("Identity"));
  system.replaceKey("/Supplement", Handle::newInteger(0));
  Handle shapes = pdf.makeIndirectObject(Handle::newDictionary());
  shapes.replaceKey("/Type", Handle::newName("/Font"));
  shapes.replaceKey("/Subtype", Handle::newName("/CIDFontType2"));
  shapes.replaceKey("/BaseFont", Handle::newName(baseFont));
  shapes.replaceKey("/CIDSystemInfo", system);
  shapes.replaceKey("/FontDescriptor", descriptor);
  shapes.replaceKey("/CIDToGIDMap", Handle::newName("/Identity"));
  shapes.replaceKey("/W", widths);

  Handle descendants = Handle::newArray();
  descendants.appendItem(shapes);
  Handle font = pdf.makeIndirectObject(Handle::newDictionary());
  font.replaceKey("/Type", Handle::newName("/Font"));
  font.replaceKey("/Subtype", Handle::newName("/Type0"));
  font.replaceKey("/BaseFont", Handle::newName(baseFont));
  font.replaceKey("/Encoding", Handle::newName("/Identity-H"));
  font.replaceKey("/DescendantFonts", descendants);
  font.replaceKey("/ToUnicode", stream(toUnicode()));
  return font;
}

}  // namespace hearten::document
