// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/store/stores.h"
#include "tests/faults/amounts.h"
#include "tests/faults/mutation.h"
#include "tests/faults/remembered_keys.h"
#include "tests/faults/traces.h"
#include "tests/support/text.h"

#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>

using namespace hearten;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

/// How many lines each plan was said to hold.
using Acknowledged = QHash<PlanId, qsizetype>;

/// Starts the other program, kills it at some moment, and returns the last line that it said in full.
QByteArray lastWordsOf(const QStringList& arguments, const QString& scratch, int longestMs, QRandomGenerator& random) {
  QProcess helper;
  QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
  environment.insert(u"TMPDIR"_s, scratch);
  helper.setProcessEnvironment(environment);
  helper.start(QStringLiteral(HEARTEN_HELPER), arguments);
  REQUIRE(helper.waitForStarted());
  // One time in five while it still opens the store, else while it saves.
  const bool whileOpening = random.bounded(5) == 0;
  if (!whileOpening) REQUIRE(helper.waitForReadyRead(20'000));
  QThread::usleep(static_cast<unsigned long>(random.bounded(1000 * (whileOpening ? 150 : longestMs))));
  helper.kill();
  REQUIRE(helper.waitForFinished());
  CHECK(helper.exitStatus() == QProcess::CrashExit);
  const QList<QByteArray> said = helper.readAllStandardOutput().split('\n');
  return said.size() < 2 ? QByteArray() : said[said.size() - 2];
}

/// Every line that was acknowledged is there, in order, and at most the one that was being saved besides.
void checkNothingLost(const store::Store& store, const Acknowledged& acknowledged) {
  for (auto it = acknowledged.begin(); it != acknowledged.end(); ++it) {
    const auto plan = store.plan(it.key());
    if (it.value() == 0 && !plan) continue;
    REQUIRE(plan);
    REQUIRE(plan->entries.size() >= it.value());
    REQUIRE(plan->entries.size() <= it.value() + 1);
    for (qsizetype line = 0; line < plan->entries.size(); ++line)
      REQUIRE(plan->entries[line].text.text() == kKilledWord + u" line %1"_s.arg(line + 1));
  }
}

}  // namespace

TEST_CASE("kills while saving lose nothing that was said to be saved, and leave no word behind", "[faults][kill]") {
  const RememberedKeys remembered;
  const int kills = amount(25, 300);
  const StoreFolder folder;
  const QTemporaryDir scratch;
  const store::Person sam = personCalled(u"Sam"_s);
  REQUIRE(folder.make()->savePerson(sam));

  QRandomGenerator random(20'261'112);
  Acknowledged acknowledged;
  qsizetype saves = 0;
  qsizetype traces = 0;
  for (int kill = 0; kill < kills; ++kill) {
    INFO("kill " << kill);
    const PlanId plan = PlanId::fresh(&QUuid::createUuid);
    const QByteArray last =
        lastWordsOf({u"write"_s, folder.path(), sam.id.text(), plan.text()}, scratch.path(), 100, random);
    acknowledged[plan] = last.toLongLong();
    saves += acknowledged[plan];
    traces += filesWith(formsOf(kKilledWord), folder.path()).size();
    traces += filesWith(formsOf(kKilledWord), scratch.path()).size();
    // Opening runs both integrity checks and verifies every digest.
    const auto opened = folder.keeper().open(StoreFolder::passphrase());
    REQUIRE(opened);
    REQUIRE_FALSE(opened->damaged);
    REQUIRE_FALSE(opened->usedSpareSlots);
    REQUIRE_FALSE(opened->olderThanLastUsed);
    REQUIRE(opened->store->canSave());
    checkNothingLost(*opened->store, acknowledged);
  }
  CHECK(saves > kills);  // else the kills all came too early to mean anything
  CHECK(traces == 0);
  // Control: one written in clear would have been found, in whatever form.
  const QTemporaryDir planted;
  for (const QByteArray& form : formsOf(kKilledWord)) {
    putContent(planted.filePath(u"note"_s), "before" + form + "after");
    CHECK(filesWith(formsOf(kKilledWord), planted.path()).size() == 1);
  }
  figure("20", "kills while saving: acknowledged saves lost", 0, u"0 of %1 in %2 kills"_s.arg(saves).arg(kills));
  figure("7", "files left by a kill that hold a word of a plan", traces, u"0 after %1 kills"_s.arg(kills));
}

TEST_CASE("kills while the passphrase is changed leave a store that opens with the old one or the new one",
          "[faults][kill][slots]") {
  const int kills = amount(8, 300);
  const StoreFolder folder;
  const QTemporaryDir scratch;
  folder.make();
  QRandomGenerator random(14);
  int changes = 0;
  int unexpected = 0;
  QByteArray before = "1";
  for (int kill = 0; kill < kills; ++kill) {
    INFO("kill " << kill);
    const QByteArray said = lastWordsOf({u"change-passphrases"_s, folder.path()}, scratch.path(), 800, random);
    const QByteArray last = said.isEmpty() ? before : said;
    if (last != before) ++changes;
    const auto with = [&](const store::Passphrase& passphrase) -> std::optional<Problem> {
      const auto opened = folder.keeper().open(passphrase);
      if (!opened) return opened.error().what;
      if (opened->damaged || !opened->store->canSave()) ++unexpected;
      return std::nullopt;
    };
    // The one that was said, or the one after it that was under way.
    const auto first = with(StoreFolder::passphrase());
    const auto second = with(StoreFolder::otherPassphrase());
    REQUIRE(first.has_value() != second.has_value());
    REQUIRE((first ? first : second) == Problem::WrongPassphrase);
    if (said.isEmpty() && (first ? "2" : "1") != before) ++unexpected;
    before = first ? "2" : "1";
  }
  CHECK(unexpected == 0);
  CHECK(changes > 0);
  // The recovery code is none of the two, and opens after all of it.
  CHECK(folder.keeper().openWithRecoveryCode(folder.code()));
  figure("14", "kills while the slot file is rewritten: neither passphrase opens", 0, u"0 of %1"_s.arg(kills));
}
