// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/erasing.h"

#include "core/store/backups.h"
#include "tests/core/store/stores.h"
#include "tests/core/vault/killing.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <catch2/generators/catch_generators.hpp>

#include <sys/stat.h>

using namespace hearten;
using namespace hearten::store;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

/// A store with somebody in it, and two backups: one in its own folder, one in a place that is shared with others.
struct Kept {
  StoreFolder folder{};
  QTemporaryDir shared{};
  QString others = shared.filePath(u"of somebody else.planbackup"_s);

  Kept() {
    auto store = folder.make();
    REQUIRE(store->savePerson(personCalled(u"Sam Okonkwo"_s)));
    for (const QString& place : {backupFolderOf(folder.path()), shared.path()})
      REQUIRE(backUp(*store, place, StoreFolder::clock()));
    StoreFolder another;
    auto theirs = another.make();
    QTemporaryDir aside;
    const auto made = backUp(*theirs, aside.path(), StoreFolder::clock());
    REQUIRE(made);
    REQUIRE(QFile::copy(made->path, others));
  }
  QString ownBackup() const { return backupsIn(backupFolderOf(folder.path()), folder.path()).first().path; }
  qsizetype inShared() const { return QDir(shared.path()).entryList(QDir::Files).size(); }
};

QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString& folder) {
  return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

/// Files and folders in `from`, over whatever is in `to`.
void copyAll(const QString& from, const QString& to) {
  REQUIRE(QDir().mkpath(to));
  for (const QFileInfo& file : QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
    const QString name = to + u'/' + file.fileName();
    if (file.isDir()) {
      copyAll(file.filePath(), name);
    } else {
      QFile::remove(name);
      REQUIRE(QFile::copy(file.filePath(), name));
    }
  }
}

constexpr QFile::Permissions kAll = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
constexpr uid_t kNobody = 65534;

/// Only looked into from now on by asSomebody(): the superuser is not kept from anything.
void notToBeChanged(const QString& folder) {
  const QByteArray name = QFile::encodeName(folder);
  if (geteuid() != 0) {
    REQUIRE(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    return;
  }
  REQUIRE(chmod(name.constData(), 0755) == 0);
  // What lies around it is that somebody's.
  for (QDir up(QFileInfo(folder).path()); up != QDir::temp() && !up.isRoot(); up.cdUp()) {
    REQUIRE(chown(QFile::encodeName(up.path()).constData(), kNobody, kNobody) == 0);
    for (const QFileInfo& file : up.entryInfoList(QDir::Files | QDir::Hidden))
      REQUIRE(chown(QFile::encodeName(file.filePath()).constData(), kNobody, kNobody) == 0);
  }
}

void toBeChanged(const QString& folder) {
  REQUIRE(QFile::setPermissions(folder, kAll));
}

/// Whether `holds` does, in a process that may do only what its files allow.
bool asSomebody(const std::function<bool()>& holds) {
  const pid_t child = startProcess([&] {
    if (geteuid() == 0 && (setgid(kNobody) != 0 || setuid(kNobody) != 0)) _exit(9);
    _exit(holds() ? 0 : 1);
  });
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

TEST_CASE("erasing everything takes keys, plans and backups, and others' backups stay", "[store][erase]") {
  Kept at;
  CHECK(eraseEverything(at.folder.path(), nullptr).begun.has_value());
  CHECK(filesIn(at.folder.path()).isEmpty());
  CHECK_FALSE(unfinishedErasure(at.folder.path()));
  CHECK(at.inShared() == 2);  // nobody asked for that
  CHECK(at.folder.keeper().open(StoreFolder::passphrase()).error().what == Problem::StoreMissing);

  Kept both;
  // Also while it is open: it is closed first.
  const Erasure erased = eraseEverything(both.folder.path(), both.folder.open(), {both.shared.path()});
  CHECK(erased.begun.has_value());
  CHECK(erased.left.isNothing());
  CHECK(erased.left.backupsElsewhere == 0);
  CHECK(filesIn(both.folder.path()).isEmpty());
  CHECK(both.inShared() == 1);
  CHECK(QFile::exists(both.others));
}

TEST_CASE("what is only unlinked cannot be put together again", "[store][erase]") {
  Kept at;
  const QString kept = at.shared.filePath(u"second name"_s);
  const QString keys = at.folder.file(u"plans.keys"_s);
  const QByteArray before = contents(keys);
  // A second name for the file is what an undelete would find.
  REQUIRE(::link(QFile::encodeName(keys).constData(), QFile::encodeName(kept).constData()) == 0);
  REQUIRE(eraseEverything(at.folder.path(), nullptr).begun);
  CHECK(contents(kept).size() == before.size());
  CHECK(contents(kept).first(16) != before.first(16));
}

TEST_CASE("the passphrase is asked for again, and another one is told from it", "[store][erase]") {
  StoreFolder folder;
  auto store = folder.make();
  CHECK(checkPassphrase(*store, StoreFolder::passphrase()).has_value());
  CHECK(checkPassphrase(*store, StoreFolder::otherPassphrase()).error().what == Problem::WrongPassphrase);
}

TEST_CASE("what cannot be removed is told, and goes with the next try", "[store][erase]") {
  Kept at;
  const QString plans = at.folder.path();
  const QString backups = backupFolderOf(plans);
  notToBeChanged(backups);
  CHECK(asSomebody([&] {
    const Erasure first = eraseEverything(plans, nullptr);
    return first.begun && first.left.backups == 1 && !first.left.keys && !first.left.plans;
  }));
  const auto unfinished = unfinishedErasure(plans);
  REQUIRE(unfinished);
  CHECK(unfinished->backups == 1);
  CHECK_FALSE(unfinished->keys);
  CHECK_FALSE(unfinished->askedElsewhere);
  toBeChanged(backups);
  CHECK(eraseEverything(plans, nullptr, {at.shared.path()}).left.isNothing());
  CHECK_FALSE(unfinishedErasure(plans));
  CHECK(at.inShared() == 1);  // whose backups are ours is known, though our keys went with the first try
}

TEST_CASE("where nothing may be changed, nothing is erased", "[store][erase]") {
  Kept at;
  const QString plans = at.folder.path();
  notToBeChanged(plans);
  CHECK(asSomebody([&] {
    const Erasure refused = eraseEverything(plans, nullptr);
    return !refused.begun && refused.begun.error().what == Problem::NotWritable;
  }));
  toBeChanged(plans);
  CHECK_FALSE(unfinishedErasure(plans));
  CHECK(at.folder.keeper().open(StoreFolder::passphrase()).has_value());
}

TEST_CASE("killed while everything is erased, what is left is told and opens with nothing", "[store][erase][kill]") {
  constexpr int kKills = 24;
  Kept at;
  const QString plans = at.folder.path();
  // More files to remove, so that there is a middle.
  for (int number = 0; number < 12; ++number)
    REQUIRE(QFile::copy(at.ownBackup(), backupFolderOf(plans) + u"/%1.planbackup"_s.arg(number)));
  const QTemporaryDir before;
  copyAll(plans, before.path());
  const QTemporaryDir sharedBefore;
  copyAll(at.shared.path(), sharedBefore.path());
  const qsizetype filesBefore = filesIn(plans).size();
  const auto erase = [&] { std::ignore = eraseEverything(plans, nullptr, {at.shared.path()}); };
  QElapsedTimer timer;
  timer.start();
  CHECK_FALSE(wasKilled(startProcess(erase)));
  const qint64 lasts = timer.nsecsElapsed() / 1000;

  int inTheMiddle = 0;
  for (int kill = 1; kill <= kKills; ++kill) {
    copyAll(before.path(), plans);
    copyAll(sharedBefore.path(), at.shared.path());
    killAfter(std::chrono::microseconds(lasts * kill / kKills), erase);
    const auto left = unfinishedErasure(plans, {at.shared.path()});
    QFile::remove(at.folder.file(u"plans.lock"_s));
    if (!left) {
      // Not begun, or done. Never something in between that nobody is told of.
      const qsizetype there = filesIn(plans).size();
      CHECK((there == 0 || there >= filesBefore));
    } else {
      inTheMiddle += left->isNothing() ? 0 : 1;
      if (!left->keys) CHECK_FALSE(at.folder.keeper().open(StoreFolder::passphrase()).has_value());
    }
    CHECK(eraseEverything(plans, nullptr, {at.shared.path()}).left.isNothing());
    CHECK(filesIn(plans).isEmpty());
    CHECK(QFile::exists(at.others));
    if (left) CHECK(at.inShared() == 1);  // ours are known, also when our keys are gone
  }
  CHECK(inTheMiddle > 0);
}

TEST_CASE("what a kill left of a backup in a second place goes with the next try, if those were to go",
          "[store][erase]") {
  Kept at;
  const QString half = at.shared.filePath(u"20261122.planbackup.erasing"_s);
  QFile file(half);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(QByteArray(4096, 'x'));
  file.close();
  const bool elsewhere = GENERATE(false, true);
  const QStringList folders = elsewhere ? QStringList{at.shared.path()} : QStringList();
  CHECK(eraseEverything(at.folder.path(), nullptr, folders).left.isNothing());
  CHECK(QFile::exists(half) != elsewhere);
  CHECK(QFile::exists(at.others));
}

TEST_CASE("while the keys are there it can still be taken back", "[store][erase]") {
  Kept at;
  QFile note(at.folder.file(u"plans.erasing"_s));
  REQUIRE(note.open(QIODevice::WriteOnly));
  note.write("-");
  note.close();
  const auto left = unfinishedErasure(at.folder.path());
  REQUIRE(left);
  CHECK(left->keys);
  CHECK(left->plans);
  CHECK(left->backups == 1);
  REQUIRE(keepWhatIsLeft(at.folder.path()));
  CHECK_FALSE(unfinishedErasure(at.folder.path()));
  CHECK(at.folder.keeper().open(StoreFolder::passphrase()).has_value());
}
