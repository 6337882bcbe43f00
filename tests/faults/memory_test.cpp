// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/store/stores.h"
#include "tests/faults/amounts.h"
#include "tests/faults/life.h"
#include "tests/support/text.h"

#include <QProcess>

using namespace hearten;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

struct Outcome {
  int points = 0;
  int crashes = 0;
  int otherwise = 0;  ///< refused, and not for want of memory
};

/// One way through every place, begun again behind each crash.
void runThrough(Outcome& outcome, const StoreFolder& folder, const QString& what, const QString& lasting, int every,
                const QStringList& more = {}) {
  for (int first = 1;;) {
    QProcess program;
    program.start(QStringLiteral(HEARTEN_MEMORY),
                  QStringList{what, folder.path(), lasting, QString::number(first), QString::number(every)} + more);
    REQUIRE(program.waitForFinished(20 * 60'000));
    int last = first;
    bool isDone = false;
    for (const QByteArray& line : program.readAllStandardOutput().split('\n')) {
      if (line == "done") isDone = true;
      if (line.startsWith("told as")) ++outcome.otherwise;
      if (!line.startsWith("at ")) continue;
      ++outcome.points;
      last = line.mid(3).toInt();
    }
    INFO(what.toStdString() << ", " << lasting.toStdString() << ", place " << last << ", ended with "
                            << program.exitCode());
    // Whatever happened, the store opens afterwards, whole.
    const auto opened = folder.keeper().open(StoreFolder::passphrase());
    REQUIRE(opened);
    REQUIRE_FALSE(opened->damaged);
    if (isDone) return;
    // Only while the key is set up, in SQLCipher itself, is a crash known (security.md 1.1).
    REQUIRE(program.exitStatus() == QProcess::CrashExit);
    REQUIRE(what == u"open"_s);
    ++outcome.crashes;
    first = last + every;
  }
}

}  // namespace

TEST_CASE("no memory at any place of an opening, a change or a look harms nothing", "[faults][memory]") {
#ifdef __SANITIZE_ADDRESS__
  SKIP("crashes of the library are reported by the sanitizer, and known");
#endif
  Outcome opening;
  Outcome changing;
  Outcome reading;
  Outcome deciphering;
  for (const QString& lasting : {u"once"_s, u"lasting"_s}) {
    const StoreFolder folder;
    Life life;
    REQUIRE(life.begin(*folder.make()));
    runThrough(opening, folder, u"open"_s, lasting, amount(431, 1));
    const StoreFolder other;
    other.make();
    runThrough(changing, other, u"use"_s, lasting, amount(41, 1));
    const StoreFolder another;
    another.make();
    runThrough(reading, another, u"read"_s, lasting, amount(3, 1));
    const StoreFolder last;
    last.make();
    runThrough(deciphering, last, u"read"_s, lasting, amount(7, 1), {u"cipher"_s});
  }
  INFO(opening.points << " openings, " << changing.points << " changes, " << reading.points << " looks");
  CHECK(opening.points + changing.points >= amount(60, 1'000));
  CHECK(reading.points >= amount(100, 300));
  CHECK(changing.crashes == 0);
  CHECK(reading.otherwise == 0);
  CHECK(changing.otherwise == 0);
  CHECK(opening.crashes * 20 <= opening.points);
  figure("23", "no memory: stores damaged, changes half there or refused afterwards", 0,
         u"0 of %1 places"_s.arg(opening.points + changing.points));
  figure("23", "no memory: changes refused with another reason", changing.otherwise,
         u"0 of %1 places"_s.arg(changing.points));
  figure("23", "no memory: looks told as something else, all right when there was memory again", reading.otherwise,
         u"0 of %1 places"_s.arg(reading.points));
  figure("23", "no memory, nor for OpenSSL: looks refused or otherwise when there was memory again", 0,
         u"0 of %1 places"_s.arg(deciphering.points));
  figure("23", "of these, told as damage and not as want of memory, which SQLCipher does not say",
         deciphering.otherwise, u"none needed"_s);
  figure("23", "no memory: crashes, all while opening", opening.crashes,
         u"at most one in 20 of %1"_s.arg(opening.points));
}
