// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/key_slots.h"
#include "tests/core/store/stores.h"
#include "tests/faults/amounts.h"
#include "tests/faults/mutation.h"
#include "tests/support/text.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QThread>

#include <sys/stat.h>

#include <limits>

using namespace hearten;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray firstLineOf(QProcess& helper) {
  while (!helper.canReadLine())
    if (!helper.waitForReadyRead(20'000)) return {};
  return helper.readLine().trimmed();
}

QByteArray saidBy(const QStringList& arguments) {
  QProcess helper;
  helper.start(QStringLiteral(HEARTEN_HELPER), arguments);
  helper.closeWriteChannel();
  REQUIRE(helper.waitForFinished());
  return helper.readAllStandardOutput().trimmed();
}

/// The most memory this process has held since the last call, in KiB.
qint64 peakSinceLastCall() {
  QFile status(u"/proc/self/status"_s);
  REQUIRE(status.open(QIODevice::ReadOnly));
  qint64 peak = 0;
  for (const QByteArray& line : status.readAll().split('\n'))
    if (line.startsWith("VmHWM:")) peak = line.mid(6).trimmed().split(' ').first().toLongLong();
  QFile forget(u"/proc/self/clear_refs"_s);
  if (forget.open(QIODevice::WriteOnly)) forget.write("5");
  return peak;
}

}  // namespace

TEST_CASE("of two programs started at once exactly one gets in, and none after a kill stays locked out",
          "[faults][start]") {
  const int rounds = amount(6, 100);
  const StoreFolder folder;
  folder.make();
  QRandomGenerator random(34);
  int wrong = 0;
  for (int round = 0; round < rounds; ++round) {
    INFO("round " << round);
    QProcess one;
    QProcess other;
    one.start(QStringLiteral(HEARTEN_HELPER), {u"hold"_s, folder.path()});
    QThread::msleep(static_cast<unsigned long>(random.bounded(100)));
    other.start(QStringLiteral(HEARTEN_HELPER), {u"hold"_s, folder.path()});
    const QByteArrayList said{firstLineOf(one), firstLineOf(other)};
    if (said.count("in") != 1 || said.count("in use") != 1) ++wrong;
    // The owner is killed: its lock must not keep anybody out.
    QProcess& owner = said[0] == "in" ? one : other;
    owner.kill();
    for (QProcess* const each : {&one, &other}) {
      each->closeWriteChannel();
      REQUIRE(each->waitForFinished());
    }
    if (!folder.keeper().open(StoreFolder::passphrase())) ++wrong;
  }
  CHECK(wrong == 0);
  figure("34", "two starts within 100 ms: not exactly one owner, or a stale lock", wrong, u"0 of %1"_s.arg(rounds));
}

TEST_CASE("files and folder are for their owner alone, whatever the umask", "[faults][start][files]") {
  int open = 0;
  for (const QString& mask : {u"000"_s, u"022"_s, u"077"_s}) {
    INFO(mask.toStdString());
    const QTemporaryDir above;
    const QString folder = above.filePath(u"plans"_s);
    REQUIRE(saidBy({u"use-with-mask"_s, folder, mask}) == "used");
    const auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    if (QFileInfo(folder).permissions().testAnyFlags(others)) ++open;
    QStringList names;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
      names.append(file.fileName());
      if (file.permissions().testAnyFlags(others | QFile::ExeOwner)) {
        ++open;
        UNSCOPED_INFO(file.fileName().toStdString() << " is open to others");
      }
    }
    CHECK(names == QStringList{u"plans.db"_s, u"plans.db-journal"_s, u"plans.keys"_s, u"plans.keys2"_s});
  }
  CHECK(open == 0);
  // Control: a file that is made without a care is open to others under such an umask.
  const QTemporaryDir careless;
  const mode_t before = umask(0);
  putContent(careless.filePath(u"note"_s), "words");
  umask(before);
  CHECK(QFileInfo(careless.filePath(u"note"_s)).permissions().testFlag(QFile::ReadOther));
  figure("9", "files or folders open to others under umask 000, 022 and 077", open, u"0"_s);
}

TEST_CASE("with next to no memory that may be locked the store works, and the terminal stays quiet",
          "[faults][start]") {
  const QTemporaryDir above;
  QProcess helper;
  helper.start(QStringLiteral(HEARTEN_HELPER), {u"use-with-little-locked-memory"_s, above.filePath(u"plans"_s)});
  REQUIRE(helper.waitForFinished());
  const QByteArray said = helper.readAllStandardOutput().trimmed();
  if (said == "no limit") SKIP("this system does not hold a limit on locked memory");
  CHECK(said == "used");
  const qsizetype lines = helper.readAllStandardError().count('\n');
  CHECK(lines <= 2);
  figure("42", "lines on the terminal with 64 KB of locked memory", lines, u"2 or fewer"_s);
}

TEST_CASE("on a disk that can only be read the store opens for reading", "[faults][start]") {
  const StoreFolder folder;
  REQUIRE(folder.make()->savePerson(personCalled(u"Sam"_s)));
  QProcess shell;
  shell.start(u"unshare"_s,
              {u"-rm"_s, u"sh"_s, u"-c"_s,
               u"mount --bind \"$1\" \"$1\" && mount -o remount,bind,ro \"$1\" && exec \"$0\" look \"$1\""_s,
               QStringLiteral(HEARTEN_HELPER), folder.path()});
  REQUIRE(shell.waitForFinished());
  const QByteArray said = shell.readAllStandardOutput().trimmed();
  if (said.isEmpty()) SKIP("nobody but the administrator may mount here");
  CHECK(said == "can only read");
  // Mounted as before, it can be saved to.
  CHECK(saidBy({u"look"_s, folder.path()}) == "can save");
}

TEST_CASE("SQLite's own error log holds no word of a plan", "[faults][start][log]") {
  const StoreFolder folder;
  folder.make();
  const auto logged = [&](const QStringList& more) {
    return saidBy(QStringList{u"log-errors"_s, folder.path()} + more);
  };
  const QByteArrayList ours = logged({}).split(' ');
  REQUIRE(ours.size() == 2);
  CHECK(ours[0].toInt() > 20);
  CHECK(ours[1] == "0");
  // Control: a word that is written into a statement stands in the log.
  const QByteArrayList literal = logged({u"literal"_s}).split(' ');
  REQUIRE(literal.size() == 2);
  CHECK(literal[1].toInt() > 0);
  figure("57", "lines of SQLite's error log with a word of a plan", ours[1].toInt(),
         u"0 of %1 lines"_s.arg(QString::fromLatin1(ours[0])));
}

TEST_CASE("too little memory for the keys is said as that", "[faults][start][memory]") {
#ifdef __SANITIZE_ADDRESS__
  SKIP("the sanitizer needs more memory than this test allows");
#endif
  const int times = amount(5, 20);
  const StoreFolder folder;
  folder.make();
  int told = 0;
  for (int round = 0; round < times; ++round)
    if (saidBy({u"open-with-little-memory"_s, folder.path(), QString::number(10 + 2 * round)}) == "not enough memory")
      ++told;
  CHECK(told == times);
  // With enough the same program opens: else this test could not fail.
  CHECK(saidBy({u"open-with-little-memory"_s, folder.path(), u"600"_s}) == "opened");
  figure("17", "too little memory told as that", told, u"%1 of %1"_s.arg(times));
}

TEST_CASE("a slot file that asks for too much or too little is refused at once, and takes no memory",
          "[faults][start][slots]") {
  constexpr quint32 kMost32 = std::numeric_limits<quint32>::max();
  const vault::KeyCost hostile[] = {{0, 3},
                                    {8ULL << 10, 3},
                                    {(64ULL << 20) - 1, 3},
                                    {(2ULL << 30) + 1, 3},
                                    {4ULL << 40, 3},
                                    {kMost32, 3},
                                    {std::numeric_limits<quint64>::max(), 3},
                                    {64ULL << 20, 0},
                                    {64ULL << 20, 2},
                                    {64ULL << 20, 17},
                                    {64ULL << 20, kMost32}};
  const StoreFolder folder;
  folder.make();
  const vault::SlotStorage storage(folder.path());
  const vault::SlotFile whole = storage.readAll()->front();
  std::ignore = folder.keeper().open(StoreFolder::passphrase());
  int accepted = 0;
  qint64 slowest = 0;
  qint64 most = 0;
  for (const vault::KeyCost cost : hostile) {
    INFO(cost.memory << " bytes, " << cost.passes << " passes");
    // With a right checksum, as somebody would write it on purpose.
    vault::SlotFile file = whole;
    vault::KeySlot slot = *whole.slot(vault::SlotKind::Passphrase);
    slot.cost = cost;
    file.put(slot);
    REQUIRE(storage.write(file));
    // The quickest of three: what else the machine does is not what is measured.
    qint64 quickest = std::numeric_limits<qint64>::max();
    for (int time = 0; time < 3; ++time) {
      peakSinceLastCall();
      const qint64 before = peakSinceLastCall();
      QElapsedTimer timer;
      timer.start();
      const auto opened = folder.keeper().open(StoreFolder::passphrase());
      quickest = std::min(quickest, timer.elapsed());
      most = std::max(most, peakSinceLastCall() - before);
      if (opened || opened.error().what != Problem::SlotFileDamaged) ++accepted;
    }
    slowest = std::max(slowest, quickest);
  }
  CHECK(accepted == 0);
  CHECK(slowest < 10);
  CHECK(most < 1024);
  // An honest one takes its 64 MiB: else the figure would mean nothing.
  REQUIRE(storage.write(whole));
  peakSinceLastCall();
  const qint64 before = peakSinceLastCall();
  REQUIRE(folder.keeper().open(StoreFolder::passphrase()));
  CHECK(peakSinceLastCall() - before > 60 * 1024);
  figure("12", "hostile slot parameters accepted", accepted, u"0 of %1"_s.arg(std::size(hostile)));
  figure("12", "the slowest refusal, ms", slowest, u"less than 10"_s);
  figure("12", "the most memory one took, KiB", most, u"less than 1024"_s);
}

TEST_CASE("a copy of the keys that is lost or damaged is made again from the other", "[faults][start][slots]") {
  const int rounds = amount(12, 100);
  const StoreFolder folder;
  folder.make();
  const QString paths[] = {folder.file(u"plans.keys"_s), folder.file(u"plans.keys2"_s)};
  QRandomGenerator random(13);
  int mended = 0;
  for (int round = 0; round < rounds; ++round) {
    const QString& path = paths[round % 2];
    if (round % 3 == 0)
      REQUIRE(QFile::remove(path));
    else
      putContent(path, mutated(contentOf(path), random));
    const auto opened = folder.keeper().open(StoreFolder::passphrase());
    if (opened && opened->usedSpareSlots && contentOf(paths[0]) == contentOf(paths[1])) ++mended;
  }
  CHECK(mended == rounds);
  figure("13", "one copy of the keys lost or damaged: opened and made again", mended, u"%1 of %1"_s.arg(rounds));
}

TEST_CASE("each trouble of the surroundings is told as what it is, and loses nothing", "[faults][start]") {
  const StoreFolder folder;
  const store::Person sam = personCalled(u"Sam"_s);
  const QString database = folder.file(u"plans.db"_s);
  const auto problem = [&]() -> std::optional<Problem> {
    const auto opened = folder.keeper().open(StoreFolder::passphrase());
    return opened ? std::nullopt : std::optional(opened.error().what);
  };
  REQUIRE(folder.make()->savePerson(sam));

  SECTION("the file is moved away under the program") {
    const auto store = folder.open();
    REQUIRE(QFile::rename(database, folder.file(u"elsewhere.db"_s)));
    const auto saved = store->savePlan(fullPlan(sam.id));
    REQUIRE_FALSE(saved);
    CHECK(saved.error().what == Problem::StoreMoved);
    CHECK(store->person(sam.id).value() == sam);
    REQUIRE(QFile::rename(folder.file(u"elsewhere.db"_s), database));
  }
  SECTION("the file is deleted under the program") {
    const QByteArray kept = contentOf(database);
    {
      const auto store = folder.open();
      REQUIRE(QFile::remove(database));
      CHECK(store->savePlan(fullPlan(sam.id)).error().what == Problem::StoreMoved);
    }
    putContent(database, kept);
  }
  SECTION("a folder stands in the file's place") {
    REQUIRE(QFile::rename(database, folder.file(u"aside"_s)));
    REQUIRE(QDir().mkdir(database));
    CHECK(problem() == Problem::CannotOpen);
    REQUIRE(QDir().rmdir(database));
    REQUIRE(QFile::rename(folder.file(u"aside"_s), database));
  }
  SECTION("the file is gone") {
    REQUIRE(QFile::rename(database, folder.file(u"aside"_s)));
    CHECK(problem() == Problem::StoreMissing);
    REQUIRE(QFile::rename(folder.file(u"aside"_s), database));
  }
  SECTION("a second program has it") {
    const auto store = folder.open();
    CHECK(saidBy({u"hold"_s, folder.path()}) == "in use");
    CHECK(store->savePerson(sam));
  }
  CHECK(folder.open()->person(sam.id).value() == sam);
}
