// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/parsers.h"
#include "tests/faults/amounts.h"
#include "tests/faults/mutation.h"
#include "tests/support/text.h"

#include <QTemporaryDir>

using namespace hearten::tests;
using namespace Qt::StringLiterals;

TEST_CASE("no bytes make what reads slot files, backups or settings do what it must not",
          "[faults][mutation][parsers]") {
  const QTemporaryDir scratch;
  QRandomGenerator random(32);
  int wrong = 0;
  const int rounds = amount(6'000, 600'000);
  for (const Parser parser : kParsers) {
    const QByteArray whole = wholeBytesFor(parser);
    REQUIRE(wrongWith(parser, whole, scratch.path()).isEmpty());
    for (int round = 0; round < rounds; ++round) {
      const QString what = wrongWith(parser, mutated(whole, random), scratch.path());
      if (what.isEmpty()) continue;
      UNSCOPED_INFO("parser " << static_cast<int>(parser) << ", round " << round << ": " << what.toStdString());
      ++wrong;
    }
  }
  CHECK(wrong == 0);
  figure("32", "changed slot files, backup fronts and settings read wrongly", wrong,
         u"0 of %1"_s.arg(rounds * static_cast<int>(kParsers.size())));
}
