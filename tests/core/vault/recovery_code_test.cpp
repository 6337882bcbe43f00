// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/recovery_code.h"
#include "tests/faults/amounts.h"
#include "tests/support/text.h"

#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace hearten;
using namespace hearten::vault;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kSigns = u"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
constexpr int kCodes = 200;

bool isSame(const Result<RecoveryCode>& read, const RecoveryCode& code) {
  return read && std::ranges::equal(read->bytes(), code.bytes());
}

QString textOf(const RecoveryCode& code) {
  return code.groups().join(u' ');
}

}  // namespace

TEST_CASE("a recovery code is seven groups of four without look-alikes", "[vault][recovery]") {
  for (int round = 0; round < kCodes; ++round) {
    const RecoveryCode code = RecoveryCode::random();
    const QStringList groups = code.groups();
    REQUIRE(groups.size() == 7);
    for (const QString& group : groups) {
      REQUIRE(group.size() == 4);
      for (const QChar sign : group) REQUIRE(kSigns.contains(sign));
    }
    REQUIRE(isSame(RecoveryCode::parse(textOf(code)), code));
  }
}

TEST_CASE("how a code is typed does not matter", "[vault][recovery]") {
  const RecoveryCode code = RecoveryCode::random();
  const QString text = textOf(code);
  CHECK(isSame(RecoveryCode::parse(text.toLower()), code));
  CHECK(isSame(RecoveryCode::parse(QString(text).remove(u' ')), code));
  CHECK(isSame(RecoveryCode::parse(QString(text).replace(u' ', u'-')), code));
  CHECK(isSame(RecoveryCode::parse(QString(text).replace(u' ', u'–')), code));
  CHECK(isSame(RecoveryCode::parse(QString(u"\n  "_s + QString(text).replace(u' ', u"  \t"_s) + u" "_s)), code));
}

TEST_CASE("each single wrong character is caught, and its group is the one to look at first", "[vault][recovery]") {
  QRandomGenerator random(11);
  for (int round = 0; round < kCodes; ++round) {
    const QString text = RecoveryCode::random().groups().join(QString());
    for (qsizetype place = 0; place < text.size(); ++place) {
      QString slipped = text;
      while (slipped[place] == text[place]) slipped[place] = kSigns[random.bounded(kSigns.size())];
      const auto read = RecoveryCode::parse(slipped);
      REQUIRE_FALSE(read);
      REQUIRE(read.error().what == Problem::RecoveryCodeMisread);
      REQUIRE(read.error().place == place / 4 + 1);
    }
  }
}

TEST_CASE("each swap of neighbours is caught, and no wrong group is named", "[vault][recovery]") {
  int swaps = 0;
  int named = 0;
  for (int round = 0; round < kCodes; ++round) {
    const QString text = RecoveryCode::random().groups().join(QString());
    for (qsizetype place = 0; place + 1 < text.size(); ++place) {
      if (text[place] == text[place + 1]) continue;
      QString swapped = text;
      std::swap(swapped[place], swapped[place + 1]);
      const auto read = RecoveryCode::parse(swapped);
      REQUIRE_FALSE(read);
      REQUIRE(read.error().what == Problem::RecoveryCodeMisread);
      if (place % 4 == 3) continue;  // across two groups: either could be named
      ++swaps;
      if (read.error().place == 0) continue;  // more than one group would explain it, so none is named
      ++named;
      REQUIRE(read.error().place == place / 4 + 1);
    }
  }
  CHECK(named * 2 > swaps);
}

TEST_CASE("a wholly wrong group is never blamed on another as if that were sure", "[vault][recovery]") {
  QRandomGenerator random(18);
  int tries = 0;
  int sure = 0;
  int pointedElsewhere = 0;
  for (int round = 0; round < kCodes; ++round) {
    const QStringList groups = RecoveryCode::random().groups();
    for (qsizetype wrong = 0; wrong < groups.size(); ++wrong) {
      QStringList typed = groups;
      for (QChar& sign : typed[wrong]) {
        const QChar before = sign;
        while (sign == before) sign = kSigns[random.bounded(kSigns.size())];
      }
      const auto read = RecoveryCode::parse(typed.join(u' '));
      if (read) continue;  // one in 961 is a code by chance, and opens nothing
      ++tries;
      if (read.error().what != Problem::RecoveryCodeMisread) ++sure;
      if (read.error().place != 0 && read.error().place != wrong + 1) ++pointedElsewhere;
    }
  }
  CHECK(tries > kCodes * 6);
  CHECK(sure == 0);
  // Which group it is cannot be read from two check characters: so what they point to must be said with care.
  CHECK(pointedElsewhere * 2 > tries);
  figure("18", "wholly wrong groups of a recovery code blamed on another as if sure", sure, u"0 of %1"_s.arg(tries));
}

TEST_CASE("a character that no code has names its group", "[vault][recovery]") {
  const QStringList groups = RecoveryCode::random().groups();
  for (const QChar sign : u"01OIL!é"_s) {
    for (int group = 1; group <= RecoveryCode::kGroups; ++group) {
      QStringList slipped = groups;
      slipped[group - 1][2] = sign;
      const auto read = RecoveryCode::parse(slipped.join(u' '));
      REQUIRE_FALSE(read);
      CHECK(read.error().what == Problem::RecoveryCodeSlip);
      CHECK(read.error().place == group);
    }
  }
}

TEST_CASE("a group that is too short, too long or missing is named", "[vault][recovery]") {
  const QStringList groups = RecoveryCode::random().groups();
  const auto placeOf = [](const QStringList& typed) { return RecoveryCode::parse(typed.join(u' ')).error().place; };
  QStringList shorter = groups;
  shorter[2].chop(1);
  CHECK(placeOf(shorter) == 3);
  QStringList longer = groups;
  longer[4].append(u'7');
  CHECK(placeOf(longer) == 5);
  CHECK(placeOf(groups.first(5)) == 6);
  CHECK(RecoveryCode::parse(u"").error().what == Problem::RecoveryCodeSlip);
  CHECK(RecoveryCode::parse(u"").error().place == 1);
}

TEST_CASE("two groups asked back are compared as kindly as the whole", "[vault][recovery]") {
  const RecoveryCode code = RecoveryCode::random();
  const QStringList groups = code.groups();
  for (int group = 1; group <= RecoveryCode::kGroups; ++group) {
    CHECK(code.groupIs(group, groups[group - 1]));
    CHECK(code.groupIs(group, QString(u' ' + groups[group - 1].toLower() + u'-')));
    CHECK_FALSE(code.groupIs(group, groups[group - 1].chopped(1)));
    CHECK_FALSE(code.groupIs(group, QString(groups[group - 1] + u'2')));
    CHECK_FALSE(code.groupIs(group, u""));
  }
  CHECK_FALSE(code.groupIs(0, groups[0]));
  CHECK_FALSE(code.groupIs(8, groups[0]));
}
