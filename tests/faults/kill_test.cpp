// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/store/stores.h"
#include "tests/support/text.h"

#include <QHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

using namespace hearten;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 100;

/// How many lines each plan was said to hold.
using Acknowledged = QHash<PlanId, qsizetype>;

/// Starts the writer, kills it at some moment, and returns how many saves it had said were done.
qsizetype writeAndKill(const StoreFolder& folder, PersonId person, PlanId plan, QRandomGenerator& random) {
  QProcess writer;
  writer.start(QStringLiteral(HEARTEN_WRITER), {folder.path(), person.text(), plan.text()});
  REQUIRE(writer.waitForStarted());
  // One time in five while it still opens the store, else while it saves.
  const bool whileOpening = random.bounded(5) == 0;
  if (!whileOpening) REQUIRE(writer.waitForReadyRead(20'000));
  QThread::usleep(static_cast<unsigned long>(random.bounded(whileOpening ? 150'000 : 100'000)));
  writer.kill();
  REQUIRE(writer.waitForFinished());
  CHECK(writer.exitStatus() == QProcess::CrashExit);
  const QList<QByteArray> said = writer.readAllStandardOutput().split('\n');
  // The last line may be cut short; what was said in full ends with a line end.
  return said.size() < 2 ? 0 : said[said.size() - 2].toLongLong();
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
      REQUIRE(plan->entries[line].text.text() == u"line %1"_s.arg(line + 1));
  }
}

}  // namespace

TEST_CASE("a hundred kills while saving lose nothing that was said to be saved", "[faults][kill]") {
  const StoreFolder folder;
  const store::Person sam = personCalled(u"Sam"_s);
  REQUIRE(folder.make()->savePerson(sam));

  QRandomGenerator random(20'261'112);
  Acknowledged acknowledged;
  qsizetype saves = 0;
  for (int kill = 0; kill < kKills; ++kill) {
    INFO("kill " << kill);
    const PlanId plan = PlanId::fresh(&QUuid::createUuid);
    acknowledged[plan] = writeAndKill(folder, sam.id, plan, random);
    saves += acknowledged[plan];
    // Opening runs both integrity checks and verifies every digest.
    const auto opened = folder.keeper().open(StoreFolder::passphrase());
    REQUIRE(opened);
    REQUIRE_FALSE(opened->damaged);
    REQUIRE_FALSE(opened->usedSpareSlots);
    REQUIRE_FALSE(opened->olderThanLastUsed);
    REQUIRE(opened->store->canSave());
    checkNothingLost(*opened->store, acknowledged);
  }
  UNSCOPED_INFO("saves acknowledged: " << saves);
  CHECK(saves > kKills);  // else the kills all came too early to mean anything
}
