// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "resources/fonts.h"

#include <QFontDatabase>
#include <QResource>

using namespace Qt::StringLiterals;

namespace hearten::fonts {

namespace {

int addFace(const QString& path) {
  const QResource face(path);
  return QFontDatabase::addApplicationFontFromData(
      QByteArray::fromRawData(reinterpret_cast<const char*>(face.data()), face.size()));
}

}  // namespace

QString family() {
  static const QString family = [] {
    addFace(u":/fonts/NotoSans-Bold.ttf"_s);
    const int regular = addFace(u":/fonts/NotoSans-Regular.ttf"_s);
    const QStringList families = QFontDatabase::applicationFontFamilies(regular);
    return families.isEmpty() ? u"Noto Sans"_s : families.constFirst();
  }();
  return family;
}

}  // namespace hearten::fonts
