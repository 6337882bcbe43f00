// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/type.h"

#include "resources/fonts.h"
#include "ui/style/metrics.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

struct Cut {
  int size;
  bool bold;
  double line;
};

Cut cutOf(Type type) {
  switch (type) {
    case Type::Body:
      return {17, false, 1.45};
    case Type::BodyBold:
      return {17, true, 1.45};
    case Type::Small:
      return {15, false, 1.45};
    case Type::SmallBold:
      return {15, true, 1.45};
    case Type::Lead:
      return {20, false, 1.45};
    case Type::Heading2:
      return {20, true, 1.25};
    case Type::Heading1:
      return {28, true, 1.25};
    case Type::Question:
      return {34, true, 1.25};
    case Type::Button:
      return {16, true, 1.25};
    case Type::Code:
      return {28, true, 1.25};
  }
  return {17, false, 1.45};
}

}  // namespace

QFont fontFor(Type type) {
  const Cut cut = cutOf(type);
  QFont font;
  if (type == Type::Code) {
    font.setFamilies({u"DejaVu Sans Mono"_s, u"Consolas"_s, u"Courier New"_s, fonts::family()});
    font.setStyleHint(QFont::Monospace);
  } else {
    font.setFamilies({fonts::family()});
    font.setStyleHint(QFont::SansSerif);
  }
  font.setPixelSize(px(cut.size));
  font.setBold(cut.bold);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
  font.setFeature("liga", 0);
#endif
  return font;
}

double lineHeight(Type type) {
  const Cut cut = cutOf(type);
  return px(cut.size) * cut.line;
}

double tightLineHeight(Type type) {
  return px(cutOf(type).size) * 1.25;
}

}  // namespace hearten::ui
