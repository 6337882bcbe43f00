// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/faces.h"

#include "resources/fonts.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hearten::document {
namespace {

bool mayStandInAFile(const QRawFont& font) {
  if (font.fontTable("glyf").isEmpty()) return false;
  const QByteArray os2 = font.fontTable("OS/2");
  // fsType: 2 alone is "restricted licence embedding" (OpenType, OS/2 table).
  return os2.size() < 10 || (os2[9] & 0x0F) != 0x02;
}

}  // namespace

QFont copyFont(double points, bool bold) {
  // For Arabic and Urdu the system's first choice is often a face whose letters do not join well; where these are
  // installed they come before it. Other scripts are well served by what the system chooses.
  QFont font(QStringList{fonts::family(), u"Noto Sans Arabic"_s, u"Noto Naskh Arabic"_s});
  font.setPixelSize(static_cast<int>(std::lround(points * kLayoutScale)));
  font.setBold(bold);
  font.setHintingPreference(QFont::PreferNoHinting);
  font.setStyleStrategy(QFont::PreferOutline);
  // The smallest spacing there is. It can not be seen; that there is one turns ligatures off.
  font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 64.0);
  return font;
}

int Faces::indexOf(const QRawFont& font) {
  const auto same = [&font](const Face& face) {
    return face.font.familyName() == font.familyName() && face.font.styleName() == font.styleName() &&
           face.font.weight() == font.weight() && face.font.style() == font.style();
  };
  // The same font at the same size is quick to tell; the same face at another size takes its names.
  auto known = std::ranges::find(m_faces, font, &Face::font);
  if (known == m_faces.end()) known = std::ranges::find_if(m_faces, same);
  if (known == m_faces.end()) {
    m_faces.push_back({font, mayStandInAFile(font)});
    return count() - 1;
  }
  return static_cast<int>(known - m_faces.begin());
}

}  // namespace hearten::document
