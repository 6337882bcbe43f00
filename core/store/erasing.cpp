// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/erasing.h"

#include "core/vault/bundle.h"
#include "core/vault/durable_file.h"
#include "core/vault/vault.h"
#include "core/vault/vault_files.h"

#include <QDir>
#include <QFile>

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::store {

namespace {

/// Slots, salts and the heads of streams lie within this.
constexpr qint64 kFront = 4096;

constexpr auto kLock = "plans.lock"_L1;
constexpr auto kNote = "plans.erasing"_L1;

/// That erasing was begun, of which store, and how far it was to reach. A random id and nobody's words.
struct Note {
  QByteArray vault{};
  bool elsewhere = false;
};

QString notePath(const QString& folder) {
  return folder + u'/' + kNote;
}

std::optional<Note> noteIn(const QString& folder) {
  QFile file(notePath(folder));
  if (!file.exists()) return std::nullopt;
  Note note;
  if (!file.open(QIODevice::ReadOnly)) return note;
  const QByteArray bytes = file.read(64);
  note.elsewhere = bytes.startsWith('+');
  note.vault = bytes.mid(1);
  return note;
}

QByteArray vaultIn(const QString& folder) {
  const auto copies = vault::SlotStorage(folder).readAll();
  if (!copies) return {};
  const auto& id = copies->front().vaultId;
  return QByteArray(reinterpret_cast<const char*>(id.data()), static_cast<qsizetype>(id.size()));
}

QStringList pathsIn(const QString& folder, const QString& pattern) {
  QStringList paths;
  const QDir dir(folder);
  for (const QString& name : dir.entryList({pattern}, QDir::Files | QDir::Hidden | QDir::System))
    if (name != kLock && name != kNote) paths << dir.filePath(name);
  return paths;
}

QStringList keysIn(const QString& folder) {
  return pathsIn(folder, u"plans.keys*"_s);
}

QStringList ownBackups(const QString& folder) {
  return pathsIn(vault::bundleFolderOf(folder), u"*.planbackup*"_s);
}

/// A backup in a second place bears this from before its front is written over: then nobody can tell any more whose it
/// was.
constexpr auto kGoing = ".erasing"_L1;

/// Only this store's: a second place may be shared. With those that a kill left without their front; whosever they
/// were, they were to go.
QStringList backupsOf(const Note& note, const QStringList& folders) {
  QStringList paths;
  if (note.vault.isEmpty()) return paths;
  const auto isOurs = [&note](const vault::BundleFile& bundle) {
    return std::ranges::equal(bundle.header.slots.vaultId, QByteArrayView(note.vault),
                              [](unsigned char one, char other) { return one == static_cast<unsigned char>(other); });
  };
  for (const QString& folder : folders) {
    for (const vault::BundleFile& bundle : vault::bundleFilesIn(folder))
      if (isOurs(bundle)) paths << bundle.path;
    if (note.elsewhere) paths << pathsIn(folder, u"*.planbackup"_s + kGoing);
  }
  return paths;
}

/// The front is written over first: a power cut may bring a name back, and an old disk keeps what is only unlinked.
void destroy(const QString& path) {
  if (QFile file(path); file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered)) {
    QByteArray noise(std::min(file.size(), kFront), Qt::Uninitialized);
    randombytes_buf(noise.data(), static_cast<std::size_t>(noise.size()));
    std::ignore = file.write(noise);
    file.close();
    std::ignore = vault::syncFile(path);
  }
  QFile::remove(path);
}

void destroyElsewhere(const QString& path) {
  const QString going = path.endsWith(kGoing) ? path : path + kGoing;
  if (path != going && !vault::renameDurably(path, going)) return;
  destroy(going);
}

Remainder remainder(const QString& folder, const Note& note, const QStringList& otherFolders) {
  const QStringList keys = keysIn(folder);
  return {.keys = !keys.isEmpty(),
          .plans = pathsIn(folder, u"plans.*"_s).size() > keys.size(),
          .backups = static_cast<int>(ownBackups(folder).size()),
          .backupsElsewhere = static_cast<int>(backupsOf(note, otherFolders).size()),
          .askedElsewhere = note.elsewhere};
}

}  // namespace

Result<> checkPassphrase(Store& store, const Passphrase& passphrase) {
  return store.vault().verify(passphrase);
}

Erasure eraseEverything(const QString& storeFolder, std::unique_ptr<Store> store, const QStringList& otherFolders) {
  store.reset();
  const auto lock = vault::takeLock(storeFolder);
  if (!lock) return {.begun = std::unexpected(lock.error())};
  Note note = noteIn(storeFolder).value_or(Note());
  if (note.vault.isEmpty()) note.vault = vaultIn(storeFolder);
  note.elsewhere = note.elsewhere || !otherFolders.isEmpty();
  const QByteArray bytes = (note.elsewhere ? "+" : "-") + note.vault;
  if (auto noted = vault::replaceDurably(notePath(storeFolder), bytes); !noted)
    return {.begun = noted, .left = remainder(storeFolder, note, otherFolders)};
  // Keys first: from then on nothing that is left here opens but the backups, which carry keys of their own.
  for (const QString& path : keysIn(storeFolder)) destroy(path);
  for (const QString& path : ownBackups(storeFolder)) destroy(path);
  for (const QString& path : backupsOf(note, otherFolders)) destroyElsewhere(path);
  for (const QString& path : pathsIn(storeFolder, u"plans.*"_s)) destroy(path);
  QDir().rmdir(vault::bundleFolderOf(storeFolder));
  const Remainder left = remainder(storeFolder, note, otherFolders);
  if (left.isNothing()) QFile::remove(notePath(storeFolder));
  return {.begun = {}, .left = left};
}

std::optional<Remainder> unfinishedErasure(const QString& storeFolder, const QStringList& otherFolders) {
  const auto note = noteIn(storeFolder);
  if (!note) return std::nullopt;
  return remainder(storeFolder, *note, otherFolders);
}

Result<> keepWhatIsLeft(const QString& storeFolder) {
  if (!QFile::remove(notePath(storeFolder))) return failed(Problem::NotWritable, u"the note of erasing"_s);
  return {};
}

}  // namespace hearten::store
