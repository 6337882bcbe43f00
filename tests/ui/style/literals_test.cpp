// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// One place for colours: nothing under ui/ or app/ may write one down, except tokens.h.
#include "tests/support/text.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

QStringList colourLiterals(const QString& text) {
  // #RGB or #RRGGBB in quotes, 0xRRGGBB, QColor(…) and QRgb made of numbers or names, Qt's own colour names.
  static const QRegularExpression literal(
      u"\"[^\"\\n]*#[0-9A-Fa-f]{3,8}\\b|\\b0x[0-9A-Fa-f]{6,8}\\b|QColor\\s*\\(\\s*[0-9\"u]|qRgba?\\s*\\(|"
      "QColor::from\\w+\\s*\\(\\s*[0-9]|QColorConstants|"
      "Qt::(white|black|red|green|blue|yellow|cyan|magenta|gray|dark\\w+|light\\w+)\\b"_s);
  QStringList found;
  for (auto match = literal.globalMatch(text); match.hasNext();) found.append(match.next().captured());
  return found;
}

}  // namespace

TEST_CASE("The search for colour literals finds them", "[ui][style]") {
  CHECK_FALSE(colourLiterals(u"QColor(255, 0, 0)"_s).isEmpty());
  CHECK_FALSE(colourLiterals(u"u\"color: #17595A\"_s"_s).isEmpty());
  CHECK_FALSE(colourLiterals(u"painter.setPen(Qt::red)"_s).isEmpty());
  CHECK_FALSE(colourLiterals(u"fill(0xF6F3EC)"_s).isEmpty());
  CHECK(colourLiterals(u"color(Token::Ink); Qt::transparent; a1b2"_s).isEmpty());
}

TEST_CASE("Colours are written down in tokens.h only", "[ui][style]") {
  const QString root = QString::fromUtf8(HEARTEN_SOURCE_DIR);
  int files = 0;
  for (const QString& folder : {u"/ui"_s, u"/app"_s}) {
    QDirIterator it(root + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
      const QString path = it.next();
      // theme.cpp asks whether the system's palette is Windows' own black-and-white one.
      if (path.endsWith(u"ui/style/tokens.h"_s) || path.endsWith(u"ui/style/theme.cpp"_s)) continue;
      QFile file(path);
      REQUIRE(file.open(QIODevice::ReadOnly));
      ++files;
      INFO(path.toStdString());
      CHECK(colourLiterals(QString::fromUtf8(file.readAll())).join(u", "_s) == QString());
    }
  }
  CHECK(files > 50);
}
