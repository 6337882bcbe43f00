// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// The papers that an information governance lead asks for (security.md 6, check 58).
#include "tests/support/text.h"

#include <QDate>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;

namespace {

const QDir kRoot(QStringLiteral(HEARTEN_SOURCE));

QString read(const QString& path) {
  QFile file(kRoot.filePath(path));
  INFO(path.toStdString());
  REQUIRE(file.open(QIODevice::ReadOnly));
  return QString::fromUtf8(file.readAll());
}

QStringList papers() {
  QStringList paths;
  for (const QString& name : QDir(kRoot.filePath(u"docs/privacy"_s)).entryList({u"*.md"_s}, QDir::Files, QDir::Name))
    paths.append(u"docs/privacy/"_s + name);
  return paths;
}

/// What a page links to in this repository, from the root and without the place in the page.
QStringList linksOf(const QString& path) {
  static const QRegularExpression link(u"\\]\\(([^)#:]+)(#[^)]*)?\\)"_s);
  QStringList found;
  const QString text = read(path);
  for (auto each = link.globalMatch(text); each.hasNext();)
    found.append(QDir::cleanPath(QFileInfo(path).path() + u'/' + each.next().captured(1)));
  return found;
}

}  // namespace

TEST_CASE("the privacy papers are there, each with its date, and can be found from the first page", "[papers]") {
  QStringList wanted;
  for (const QString& name : {u"README"_s, u"impact-assessment"_s, u"notice-en"_s, u"notice-cy"_s, u"threat-model"_s,
                              u"deployment"_s, u"lost-laptop"_s, u"leavers"_s, u"dtac"_s})
    wanted.append(u"docs/privacy/"_s + name + u".md"_s);
  wanted.sort(Qt::CaseSensitive);
  QStringList there = papers();
  there.sort(Qt::CaseSensitive);
  CHECK(there == wanted);

  const QRegularExpression dated(u"^(\\d{1,2}) (\\w+) (20\\d\\d)\\b"_s, QRegularExpression::MultilineOption);
  const QStringList linked = linksOf(u"docs/privacy/README.md"_s);
  for (const QString& path : std::as_const(there)) {
    INFO(path.toStdString());
    const auto date = dated.match(read(path).left(400));
    REQUIRE(date.hasMatch());
    const QLocale language(path.endsWith(u"-cy.md") ? QLocale::Welsh : QLocale::English);
    CHECK(language.toDate(date.captured(), u"d MMMM yyyy"_s) >= QDate(2026, 11, 22));
    CHECK((linked.contains(path) || path == u"docs/privacy/README.md"));
  }
  CHECK(linksOf(u"README.md"_s).contains(u"docs/privacy/README.md"_s));
  CHECK(linksOf(u"README.md"_s).contains(u"SECURITY.md"_s));
}

TEST_CASE("no privacy paper leads nowhere, and none names an address or a number of its own", "[papers]") {
  const QRegularExpression address(u"[\\w.]+@[\\w.]+|\\b0[\\d ]{9,}\\d\\b|https?://"_s);
  for (const QString& path : papers() + QStringList{u"SECURITY.md"_s}) {
    INFO(path.toStdString());
    for (const QString& link : linksOf(path)) {
      INFO(link.toStdString());
      CHECK(kRoot.exists(link));
    }
    CHECK_FALSE(address.match(read(path)).hasMatch());
  }
}

TEST_CASE("the privacy notice says the same in both languages", "[papers]") {
  const QRegularExpression parts(u"^## "_s, QRegularExpression::MultilineOption);
  const QString english = read(u"docs/privacy/notice-en.md"_s);
  const QString welsh = read(u"docs/privacy/notice-cy.md"_s);
  const QStringList en = english.split(parts);
  const QStringList cy = welsh.split(parts);
  CHECK(en.size() >= 8);
  REQUIRE(en.size() == cy.size());
  for (qsizetype part = 1; part < en.size(); ++part) {
    INFO(en[part].section(u'\n', 0, 0).toStdString());
    CHECK(en[part].count(u"\n\n"_s) == cy[part].count(u"\n\n"_s));
    CHECK(en[part].count(u"**["_s) == cy[part].count(u"**["_s));
  }
}
