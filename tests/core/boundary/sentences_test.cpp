// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/screen.h"

#include "tests/core/boundary/english.h"
#include "tests/support/text.h"

using namespace hearten::boundary;
using namespace Qt::StringLiterals;

namespace {

struct Sentence {
  bool isBad;
  Field field;
  QString text;
};

QList<Sentence> sentences(const QString& fileName) {
  QFile file(QStringLiteral(HEARTEN_SENTENCES) + u'/' + fileName);
  REQUIRE(file.open(QIODevice::ReadOnly));
  QList<Sentence> list;
  for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
    if (line.startsWith(u'#')) continue;
    const QStringList parts = line.split(u'\t');
    REQUIRE(parts.size() == 3);
    REQUIRE((parts[0] == u"bad" || parts[0] == u"innocent"));
    list.append({.isBad = parts[0] == u"bad", .field = fieldNamed(parts[1]), .text = parts[2]});
  }
  return list;
}

struct Tally {
  int bad = 0, caught = 0, stopped = 0;
  int innocent = 0, asked = 0, wronglyStopped = 0;
  QStringList missed, wronglyFlagged;

  double caughtShare() const { return double(caught) / bad; }
  double falseAlarms() const { return double(asked + wronglyStopped) / innocent; }
  std::string inWords() const {
    return u"caught %1 of %2 (%3 by a stop); of %4 innocent ones %5 asked about and %6 stopped"_s.arg(caught)
        .arg(bad)
        .arg(stopped)
        .arg(innocent)
        .arg(asked)
        .arg(wronglyStopped)
        .toStdString();
  }
};

Tally tallied(const QList<Sentence>& list) {
  Tally tally;
  for (const Sentence& one : list) {
    const Decision decision = english().check(one.field, one.text).decision;
    if (one.isBad) {
      ++tally.bad;
      if (decision != Decision::Clear)
        ++tally.caught;
      else
        tally.missed.append(one.text);
      if (decision == Decision::Stop) ++tally.stopped;
    } else {
      ++tally.innocent;
      if (decision == Decision::Ask) ++tally.asked;
      if (decision == Decision::Stop) ++tally.wronglyStopped;
      if (decision != Decision::Clear) tally.wronglyFlagged.append(one.text);
    }
  }
  return tally;
}

}  // namespace

// Plain sentences that were written first of all. docs/boundary.md has the figures that count.
TEST_CASE("sentences that were tuned on", "[boundary]") {
  const Tally tally = tallied(sentences(u"tuning.tsv"_s));
  INFO(tally.inWords());
  INFO("missed:\n  " << tally.missed.join(u"\n  ").toStdString());
  INFO("wrongly flagged:\n  " << tally.wronglyFlagged.join(u"\n  ").toStdString());
  CHECK(tally.bad >= 200);
  CHECK(tally.innocent >= 200);
  CHECK(tally.caughtShare() >= 0.85);
  CHECK(tally.falseAlarms() <= 0.03);
}

TEST_CASE("sentences that were held out", "[boundary]") {
  const Tally tally = tallied(sentences(u"held_out.tsv"_s));
  WARN("held out: " << tally.inWords());
  CHECK(tally.caughtShare() >= 0.85);
  CHECK(tally.falseAlarms() <= 0.05);
}
