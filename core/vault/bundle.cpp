// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/bundle.h"

#include "core/vault/bundle_stream.h"
#include "core/vault/copying.h"
#include "core/vault/database.h"
#include "core/vault/durable_file.h"
#include "core/vault/vault_parts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace hearten::vault {

/// The way into an open vault and an open bundle, for this file.
class BundleAccess {
 public:
  static VaultParts& partsOf(Vault& vault) { return *vault.m_parts; }
  static OpenBundle::Parts& partsOf(OpenBundle& bundle) { return *bundle.m_parts; }
};

struct OpenBundle::Parts {
  BundleHeader header;
  VaultKey key;
  QString side;
  std::optional<Digester> digester{};
  std::optional<Database> database{};

  ~Parts() {
    if (database) std::ignore = database->close();
    removeScratch(side);
  }
};

namespace {

/// Damage inside a bundle is the bundle's, not the store's.
Error inBundle(Error error) {
  if (error.what == Problem::StoreDamaged) error.what = Problem::BackupDamaged;
  return error;
}

struct Unpacked {
  Digester digester;
  Database database;
};

/// The whole of it: decrypted into `side`, both checks, identity, rows.
Result<Unpacked> unpack(const BundleFile& bundle, const VaultKey& key, const QString& side,
                        const decltype(OpenBundle::Options::prepare)& prepare, const RowCheck& check,
                        const Watching& watching) {
  if (auto read = decryptBundle(bundle, side, key.subkey(Subkey::Bundle), watching.part(0, 0.6)); !read)
    return std::unexpected(read.error());
  const SecretBytes databaseKey = key.subkey(Subkey::Database);
  const Bytes<16>& salt = bundle.header.slots.databaseSalt;
  if (auto pages = checkPages(side, databaseKey, salt, Database::Access::ReadOnly); !pages)
    return std::unexpected(inBundle(pages.error()));
  if (auto structure = checkStructure(side, databaseKey, salt, Database::Access::ReadOnly); !structure)
    return std::unexpected(inBundle(structure.error()));
  watching.tell(0.8);
  auto db = Database::open(side, databaseKey, salt, prepare ? Database::Access::ReadWrite : Database::Access::ReadOnly);
  if (!db) return std::unexpected(inBundle(db.error()));
  if (auto taken = db->takeOver(); !taken) return std::unexpected(inBundle(taken.error()));
  if (auto ours = db->checkIdentity(bundle.header.slots.vaultId); !ours) return std::unexpected(inBundle(ours.error()));
  const auto commits = db->commits();
  if (!commits) return std::unexpected(inBundle(commits.error()));
  if (*commits != bundle.header.slots.mark.commits) return failed(Problem::BackupDamaged, u"commits"_s);
  auto keys = RowKeys::in(*db, key);
  if (!keys) return std::unexpected(inBundle(keys.error()));
  if (prepare)
    if (auto prepared = prepare(*db, keys->events); !prepared) return std::unexpected(inBundle(prepared.error()));
  Digester digester(std::move(keys->digests));
  if (check)
    if (auto whole = check(*db, digester); !whole) return std::unexpected(inBundle(whole.error()));
  watching.tell(1);
  if (watching.isStopped()) return failed(Problem::Stopped);
  return Unpacked{.digester = std::move(digester), .database = std::move(*db)};
}

/// A name that says nothing but when, and that is not there yet.
QString nameFor(const QString& folder, const QDateTime& madeAt) {
  const QString start = folder + u"/hearten-"_s + madeAt.toUTC().toString(u"yyyy-MM-dd-HHmmss"_s);
  QString path = start + u".planbackup"_s;
  for (int number = 2; QFile::exists(path); ++number) path = start + u"-%1.planbackup"_s.arg(number);
  return path;
}

/// Our own bundles that a kill left unfinished. Those of others, in a folder that is shared, are theirs.
void removeUnfinishedBundles(const QString& folder, const Bytes<16>& vaultId) {
  for (const QFileInfo& file : QDir(folder).entryInfoList({u"*.planbackup.new"_s}, QDir::Files)) {
    QFile bundle(file.filePath());
    if (!bundle.open(QIODevice::ReadOnly)) continue;
    const auto header = BundleHeader::decode(bundle.read(BundleHeader::kSize));
    bundle.close();
    if (header && header->slots.vaultId == vaultId) bundle.remove();
  }
}

Result<> makeBundleFolder(const QString& folder) {
  if (QDir(folder).exists()) return {};
  if (!QDir().mkpath(folder)) return failed(Problem::CannotOpen, u"the backup folder cannot be made"_s);
  QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
  return {};
}

}  // namespace

QString bundleFolderOf(const QString& folder) {
  return folder + u"/backups"_s;
}

Result<BundleFile> writeBundle(Vault& vault, const QString& folder, const BundleOptions& options) {
  VaultParts& parts = BundleAccess::partsOf(vault);
  const Watching& watching = options.watching;
  if (!parts.database) return failed(Problem::Internal, u"the vault is closed"_s);
  if (auto made = makeBundleFolder(folder); !made) return std::unexpected(made.error());
  removeUnfinishedBundles(folder, parts.slotFile.vaultId);

  const auto mark = markOf(*parts.database, options.clock);
  if (!mark) return std::unexpected(mark.error());
  BundleHeader header{.madeAt = QDateTime::fromSecsSinceEpoch(options.clock.now().toSecsSinceEpoch()).toUTC(),
                      .slots = parts.slotFile};
  header.slots.mark = *mark;
  sign(header.slots, parts.key);

  const QString path = nameFor(folder, header.madeAt);
  const QString unfinished = path + u".new"_s;
  const QString copy = copyPath(parts.folder);
  removeScratch(copy);
  if (auto copied = snapshotInto(*parts.database, copy, watching.part(0, 0.2)); !copied)
    return std::unexpected(copied.error());
  const auto written =
      encryptBundle(copy, unfinished, header, parts.key.subkey(Subkey::Bundle), watching.part(0.2, 0.5));
  removeScratch(copy);
  if (!written) return std::unexpected(written.error());

  // Only what has been read back counts.
  const auto readBack = [&]() -> Result<> {
    const auto file = readBundleFile(unfinished);
    if (!file) return std::unexpected(file.error());
    const QString side = lookPath(parts.folder);
    auto unpacked = unpack(*file, parts.key, side, {}, options.check, watching.part(0.5, 1));
    const auto whole = outcome(unpacked);
    if (unpacked) std::ignore = unpacked->database.close();
    removeScratch(side);
    if (!whole) return whole;
    return renameDurably(unfinished, path);
  }();
  if (!readBack) {
    QFile::remove(unfinished);
    return std::unexpected(readBack.error());
  }
  if (!parts.readOnlyBecause) std::ignore = vault.forgetPrevious();
  return BundleFile{.path = path, .header = header};
}

OpenBundle::OpenBundle(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
OpenBundle::~OpenBundle() = default;
OpenBundle::OpenBundle(OpenBundle&&) noexcept = default;
OpenBundle& OpenBundle::operator=(OpenBundle&&) noexcept = default;

Result<OpenBundle> OpenBundle::open(const QString& path, const Passphrase& passphrase, const Options& options) {
  return openWith(path, SlotKind::Passphrase, passphrase.bytes(), options);
}

Result<OpenBundle> OpenBundle::openWithRecoveryCode(const QString& path, const RecoveryCode& code,
                                                    const Options& options) {
  return openWith(path, SlotKind::RecoveryCode, code.bytes(), options);
}

Result<OpenBundle> OpenBundle::openWith(const QString& path, SlotKind kind, std::span<const unsigned char> secret,
                                        const Options& options) {
  if (auto fit = checkLibrary(); !fit) return std::unexpected(fit.error());
  const auto file = readBundleFile(path);
  if (!file) return std::unexpected(file.error());
  const SlotFile& slots = file->header.slots;
  const KeySlot* const slot = slots.slot(kind);
  if (!slot) return failed(Problem::WrongPassphrase, u"no such slot"_s);
  auto key = unwrap(*slot, secret, slots.vaultId);
  if (!key) return std::unexpected(key.error());
  if (!isSignedBy(slots, *key)) return failed(Problem::BackupDamaged, u"signature"_s);
  if (auto made = makeFolder(options.sideFolder); !made) return std::unexpected(made.error());
  const QString side = lookPath(options.sideFolder);
  auto parts = std::unique_ptr<Parts>(new Parts{.header = file->header, .key = std::move(*key), .side = side});
  auto unpacked = unpack(*file, parts->key, side, options.prepare, options.check, options.watching);
  if (!unpacked) return std::unexpected(unpacked.error());
  parts->digester.emplace(std::move(unpacked->digester));
  parts->database.emplace(std::move(unpacked->database));
  return OpenBundle(std::move(parts));
}

const BundleHeader& OpenBundle::header() const {
  return m_parts->header;
}
Database& OpenBundle::database() {
  Q_ASSERT(m_parts->database);
  return *m_parts->database;
}
const Digester& OpenBundle::digester() const {
  Q_ASSERT(m_parts->digester);
  return *m_parts->digester;
}

namespace {

/// The present files under names with the date. They stay as they are: whatever is wrong with them, they may be all
/// there is.
Result<> keepWithDate(const QString& folder, const QString& date) {
  const QString database = databasePath(folder);
  if (QFile::exists(database))
    if (auto kept = keepAs(database, database + u".kept-"_s + date); !kept) return kept;
  if (QFileInfo(journalOf(database)).size() > 0)
    if (auto kept = keepAs(journalOf(database), journalOf(database + u".kept-"_s + date)); !kept) return kept;
  return {};
}

Result<> keepKeysWithDate(const QString& folder, const QString& date) {
  const SlotStorage storage(folder);
  for (const QString& path : {storage.firstPath(), storage.secondPath()}) {
    if (!QFile::exists(path)) continue;
    if (auto kept = keepAs(path, path + u".kept-"_s + date); !kept) return kept;
  }
  return {};
}

quint64 newestGeneration(const QString& folder) {
  const auto copies = SlotStorage(folder).readAll();
  return copies ? copies->front().generation : 0;
}

}  // namespace

Result<> restoreBundle(OpenBundle bundle, const QString& folder, const RestoreOptions& options) {
  auto& parts = BundleAccess::partsOf(bundle);
  if (auto made = makeFolder(folder); !made) return made;
  const auto lock = takeLock(folder);
  if (!lock) return std::unexpected(lock.error());
  if (!lock->folderIsWritable) return failed(Problem::NotWritable, u"lock file"_s);
  if (auto closed = parts.database->close(); !closed) return closed;
  parts.database.reset();
  removeLeftovers(folder);
  if (auto copied = keepAs(parts.side, copyPath(folder)); !copied) return copied;

  SlotFile slots = parts.header.slots;
  slots.generation = std::max(slots.generation, newestGeneration(folder)) + 1;
  const auto note = [&](Database& db) -> Result<> {
    if (!options.note) return {};
    const auto keys = RowKeys::in(db, parts.key);
    if (!keys) return std::unexpected(keys.error());
    return options.note(db, keys->events);
  };
  const NewDatabase fresh{
      .key = parts.key, .slots = slots, .change = note, .check = options.check, .clock = options.clock};
  const auto signedSlots = finishCopy(folder, parts.key.subkey(Subkey::Database), parts.header.slots.databaseSalt,
                                      fresh, options.watching.part(0, 0.95));
  if (!signedSlots) return std::unexpected(signedSlots.error());
  const QString date = options.clock.now().toString(u"yyyy-MM-dd-HHmmss"_s);
  auto restored = options.todayIsSafe ? Result<>() : keepKeysWithDate(folder, date);
  if (restored)
    restored =
        putInPlace(folder, *signedSlots, [&] { return options.todayIsSafe ? Result<>() : keepWithDate(folder, date); });
  if (!restored) {
    removeScratch(unfinishedPath(folder));
    return restored;
  }
  options.watching.tell(1);
  return {};
}

namespace {

/// A second file, never a second name of the same one: what is changed in one must not change in the other.
Result<> copyFile(const QString& from, const QString& to, const Watching& watching = {}) {
  QFile source(from);
  if (!source.open(QIODevice::ReadOnly)) return failed(Problem::CannotOpen, u"copying a file"_s);
  auto target = FreshFile::make(to);
  if (!target) return std::unexpected(target.error());
  const auto size = static_cast<double>(std::max<qint64>(1, source.size()));
  while (!source.atEnd()) {
    if (watching.isStopped()) return failed(Problem::Stopped);
    const QByteArray piece = source.read(BundleHeader::kPiece);
    if (piece.isEmpty()) return failed(Problem::CannotOpen, u"copying a file"_s);
    if (auto written = target->write(piece); !written) return written;
    watching.tell(std::min(1.0, static_cast<double>(source.pos()) / size));
  }
  return target->finish();
}

}  // namespace

Result<> copyStore(const QString& from, const QString& folder, const Clock& clock, const Watching& watching) {
  const QString database = databasePath(folder);
  const bool plansThere = QFile::exists(databasePath(from));
  const bool keysThere = haveKeys(from);
  const bool plansKnown = plansThere || QFile::exists(database);
  if ((!plansThere && !keysThere) || !plansKnown || !(keysThere || haveKeys(folder)))
    return failed(Problem::StoreMissing);
  const auto theirs = takeLock(from);
  if (!theirs) return std::unexpected(theirs.error());
  if (auto made = makeFolder(folder); !made) return made;
  const auto ours = takeLock(folder);
  if (!ours) return std::unexpected(ours.error());
  if (!ours->folderIsWritable) return failed(Problem::NotWritable, u"lock file"_s);

  const QString date = clock.now().toString(u"yyyy-MM-dd-HHmmss"_s);
  if (plansThere) {
    if (auto copied = copyFile(databasePath(from), copyPath(folder), watching); !copied) return copied;
    if (auto kept = keepWithDate(folder, date); !kept) return kept;
    QFile::remove(journalOf(database));
    if (QFileInfo(journalOf(databasePath(from))).size() > 0)
      if (auto copied = copyFile(journalOf(databasePath(from)), journalOf(database)); !copied) return copied;
  }
  if (keysThere) {
    if (auto kept = keepKeysWithDate(folder, date); !kept) return kept;
    const SlotStorage there(from);
    const SlotStorage here(folder);
    for (const auto& [source, target] :
         {std::pair(there.firstPath(), here.firstPath()), std::pair(there.secondPath(), here.secondPath())}) {
      QFile::remove(target);
      if (!QFile::exists(source)) continue;
      if (auto copied = copyFile(source, target); !copied) return copied;
    }
  }
  return plansThere ? renameDurably(copyPath(folder), database) : Result<>();
}

QStringList keptAside(const QString& folder) {
  QStringList kept;
  const QStringList patterns{u"plans.db.previous"_s, u"plans.db.before-upgrade"_s, u"plans.db.kept-*"_s,
                             u"plans.keys.kept-*"_s, u"plans.keys2.kept-*"_s};
  for (const QFileInfo& file : QDir(folder).entryInfoList(patterns, QDir::Files, QDir::Name))
    kept.append(file.filePath());
  return kept;
}

}  // namespace hearten::vault
