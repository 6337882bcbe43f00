// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/vault.h"

#include "core/vault/database.h"
#include "core/vault/durable_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QTimeZone>

#include <sodium.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace hearten::vault {

namespace {

constexpr QFile::Permissions kOwnerOnlyFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString databasePath(const QString& folder) {
  return folder + u"/plans.db"_s;
}
/// Where a database grows until it is whole. Its rename is the moment from which on there is a store.
QString unfinishedPath(const QString& folder) {
  return folder + u"/plans.db.new"_s;
}

bool haveKeys(const QString& folder) {
  const SlotStorage storage(folder);
  return QFile::exists(storage.firstPath()) || QFile::exists(storage.secondPath());
}

/// A first run that was killed before its last step: nothing in it was ever used.
bool isUnfinished(const QString& folder) {
  return QFile::exists(unfinishedPath(folder)) && !QFile::exists(databasePath(folder));
}

void clearUnfinished(const QString& folder) {
  const SlotStorage storage(folder);
  const QString unfinished = unfinishedPath(folder);
  const QString journal = unfinished + u"-journal"_s;
  for (const QString& path : {storage.firstPath(), storage.secondPath(), journal, unfinished}) QFile::remove(path);
}

/// The folder, for its owner only when it is ours alone: made here, or empty.
Result<> makeFolder(const QString& folder) {
  if (!QDir().mkpath(folder)) return failed(Problem::CannotOpen, u"the folder cannot be made"_s);
  if (!QFileInfo(folder).isWritable()) return failed(Problem::NotWritable, u"folder"_s);
  if (QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) &&
      !QFile::setPermissions(folder, kOwnerOnlyFolder))
    return failed(Problem::CannotOpen, u"folder permissions"_s);
  return {};
}

struct Lock {
  std::unique_ptr<QLockFile> file;
  bool folderIsWritable = true;
};

/// The program lock. Stale ones, of a process that was killed, are taken over; nobody's lock goes stale with time.
Result<Lock> takeLock(const QString& folder) {
  Lock lock{.file = std::make_unique<QLockFile>(folder + u"/plans.lock"_s)};
  lock.file->setStaleLockTime(0);
  if (lock.file->tryLock(0)) return lock;
  if (lock.file->error() == QLockFile::LockFailedError) return failed(Problem::StoreInUse);
  // No right to write here, no room for the lock, or a disk that takes no writes: the plans can still be read.
  return Lock{.file = nullptr, .folderIsWritable = false};
}

/// Size and first bytes, before the library looks at it (security.md 4.5, step 3).
Result<> checkFile(const QString& folder) {
  QFile file(databasePath(folder));
  if (!file.exists()) return failed(Problem::StoreMissing);
  if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) return failed(Problem::CannotOpen, u"database"_s);
  if (file.size() < 2 * qint64{Database::kPageSize}) return failed(Problem::StoreDamaged, u"too short"_s);
  // A save that was killed may have left half a page behind its end; the journal beside it puts that right.
  const bool journalWaits = QFileInfo(databasePath(folder) + u"-journal"_s).size() > 0;
  if (!journalWaits && file.size() % Database::kPageSize != 0) return failed(Problem::StoreDamaged, u"half a page"_s);
  if (file.read(15) == "SQLite format 3") return failed(Problem::StoreDamaged, u"not encrypted"_s);
  return {};
}

struct Unlocked {
  VaultKey key;
  SlotFile file;
  bool needsRepair = false;
};

/// Turns the secret into the vault key, by the newest copy of the slot file that is whole and signed by it.
Result<Unlocked> unlock(const QString& folder, SlotKind kind, std::span<const unsigned char> secret) {
  const auto copies = SlotStorage(folder).readAll();
  if (!copies) return std::unexpected(copies.error());
  const quint64 newest = copies->front().generation;
  bool needsRepair = copies->size() < 2 || copies->back().generation != newest;
  Error why{.what = Problem::SlotFileDamaged, .detail = u"signature"_s};
  for (const SlotFile& file : *copies) {
    // An older copy still opens with the passphrase that was changed: it is good for nothing but to be written over.
    if (file.generation != newest) continue;
    const KeySlot* const slot = file.slot(kind);
    if (!slot) return failed(Problem::WrongPassphrase, u"no such slot"_s);
    auto key = unwrap(*slot, secret, file.vaultId);
    if (!key) return std::unexpected(key.error());
    if (isSignedBy(file, *key)) return Unlocked{.key = std::move(*key), .file = file, .needsRepair = needsRepair};
    needsRepair = true;
  }
  return std::unexpected(why);
}

Result<SlotFile> newSlotFile(const VaultKey& key, const Passphrase& passphrase, const RecoveryCode& code,
                             KeyCost cost) {
  SlotFile file;
  file.generation = 1;
  randombytes_buf(file.vaultId.data(), file.vaultId.size());
  randombytes_buf(file.databaseSalt.data(), file.databaseSalt.size());
  const auto byPassphrase = wrap(key, SlotKind::Passphrase, passphrase.bytes(), cost, file.vaultId);
  if (!byPassphrase) return std::unexpected(byPassphrase.error());
  const auto byCode = wrap(key, SlotKind::RecoveryCode, code.bytes(), cost, file.vaultId);
  if (!byCode) return std::unexpected(byCode.error());
  file.put(*byPassphrase);
  file.put(*byCode);
  return file;
}

QDateTime timeOf(const StoreMark& mark) {
  return QDateTime::fromSecsSinceEpoch(mark.secondsUtc, QTimeZone::utc());
}

Result<StoreMark> markOf(Database& db, const Clock& clock) {
  const auto commits = db.commits();
  if (!commits) return std::unexpected(commits.error());
  const auto pages = db.pages();
  if (!pages) return std::unexpected(pages.error());
  return StoreMark{.commits = *commits, .pages = *pages, .secondsUtc = clock.now().toSecsSinceEpoch()};
}

Error problemWithFolder() {
  return {.what = Problem::NotWritable, .detail = u"opened for reading only"_s};
}

}  // namespace

struct VaultParts {
  QString folder;
  Clock clock;
  Lock lock;
  VaultKey key;
  SlotFile slotFile;
  Digester digester;
  std::optional<Database> database{};
  std::optional<Problem> readOnlyBecause{};
  std::optional<QDateTime> lastUsed{};  ///< set while the file is an older one
  quint64 commitsAtOpening = 0;
  bool repaired = false;
  bool freePagesTorn = false;

  SecretBytes databaseKey() const { return key.subkey(Subkey::Database); }

  Database::Access access() const { return readOnlyBecause ? Database::Access::ReadOnly : Database::Access::ReadWrite; }

  Result<> writeSlots(SlotFile changed) {
    if (readOnlyBecause) return std::unexpected(problemWithFolder());
    ++changed.generation;
    sign(changed, key);
    if (auto written = SlotStorage(folder).write(changed); !written) return written;
    slotFile = changed;
    return {};
  }

  /// Both checks. Torn free pages alone, which a power cut can leave, hold nobody's words and heal as they are used:
  /// the structure check reads every page that is in use (security.md 4.9).
  Result<> checkDamage(bool readDamaged) {
    if (readDamaged) {
      readOnlyBecause = Problem::StoreDamaged;
      return {};
    }
    const auto pages = checkPages(databasePath(folder), databaseKey(), slotFile.databaseSalt, access());
    if (!pages && pages.error().what != Problem::StoreDamaged) return pages;
    const auto structure = checkStructure(databasePath(folder), databaseKey(), slotFile.databaseSalt, access());
    if (structure) {
      freePagesTorn = !pages;
      return {};
    }
    return structure;
  }

  Result<> openDatabase() {
    auto opened = Database::open(databasePath(folder), databaseKey(), slotFile.databaseSalt, access());
    if (!opened) return std::unexpected(opened.error());
    database.emplace(std::move(*opened));
    if (auto taken = database->takeOver(); !taken) return taken;
    return database->checkIdentity(slotFile.vaultId);
  }

  /// Against what this laptop last saw of it.
  Result<> compareWithMark(const Vault::OpenOptions& options) {
    const auto now = markOf(*database, clock);
    if (!now) return std::unexpected(now.error());
    commitsAtOpening = now->commits;
    const StoreMark& then = slotFile.mark;
    if (now->commits == then.commits && now->pages != then.pages && !options.readDamaged)
      return failed(Problem::StoreDamaged, u"page count"_s);
    if (now->commits >= then.commits) return {};
    if (!options.acceptOlder) return failed(Problem::StoreOlderThanLastUsed, timeOf(then).toString(Qt::ISODate));
    lastUsed = timeOf(then);
    return {};
  }

  /// Remembers how far the database has come. An older file that was only looked at stays marked as older.
  Result<> remember() {
    if (readOnlyBecause) return {};
    const auto now = markOf(*database, clock);
    if (!now) return std::unexpected(now.error());
    const bool onlyLookedAt = lastUsed && now->commits == commitsAtOpening;
    if (onlyLookedAt || now->commits == slotFile.mark.commits) return {};
    SlotFile changed = slotFile;
    changed.mark = *now;
    return writeSlots(changed);
  }

  Result<> close() {
    if (!database) return {};
    const auto remembered = remember();
    if (auto closed = database->close(); !closed) return closed;
    database.reset();
    lock.file.reset();
    return remembered;
  }
};

Vault::Vault(std::unique_ptr<VaultParts> parts) : m_parts(std::move(parts)) {}
Vault::Vault(Vault&&) noexcept = default;
Vault& Vault::operator=(Vault&&) noexcept = default;
Vault::~Vault() {
  if (m_parts) std::ignore = m_parts->close();
}

bool Vault::exists(const QString& folder) {
  return QFile::exists(databasePath(folder)) || (haveKeys(folder) && !isUnfinished(folder));
}

Result<Vault> Vault::create(const QString& folder, const Passphrase& passphrase, const RecoveryCode& code) {
  return create(folder, passphrase, code, {});
}

Result<Vault> Vault::create(const QString& folder, const Passphrase& passphrase, const RecoveryCode& code,
                            const CreateOptions& options) {
  if (auto fit = checkLibrary(); !fit) return std::unexpected(fit.error());
  if (exists(folder)) return failed(Problem::StoreExists);
  if (auto made = makeFolder(folder); !made) return std::unexpected(made.error());
  auto lock = takeLock(folder);
  if (!lock) return std::unexpected(lock.error());
  if (!lock->folderIsWritable) return failed(Problem::NotWritable, u"lock file"_s);
  if (exists(folder)) return failed(Problem::StoreExists);  // somebody was quicker
  clearUnfinished(folder);

  VaultKey key = VaultKey::random();
  auto file = newSlotFile(key, passphrase, code, options.cost ? *options.cost : calibratedCost());
  if (!file) return std::unexpected(file.error());
  const auto written = [&]() -> Result<> {
    auto db = Database::create(unfinishedPath(folder), key.subkey(Subkey::Database), file->databaseSalt, file->vaultId);
    if (!db) return std::unexpected(db.error());
    const auto mark = markOf(*db, options.clock);
    if (!mark) return std::unexpected(mark.error());
    file->mark = *mark;
    sign(*file, key);
    if (auto closed = db->close(); !closed) return closed;
    if (auto stored = SlotStorage(folder).write(*file); !stored) return stored;
    QFile::remove(unfinishedPath(folder) + u"-journal"_s);
    return renameDurably(unfinishedPath(folder), databasePath(folder));
  }();
  if (!written) {
    clearUnfinished(folder);
    return std::unexpected(written.error());
  }
  Digester digester(key.subkey(Subkey::Digest));
  auto parts = std::make_unique<VaultParts>(VaultParts{.folder = folder,
                                                       .clock = options.clock,
                                                       .lock = std::move(*lock),
                                                       .key = std::move(key),
                                                       .slotFile = *file,
                                                       .digester = std::move(digester)});
  if (auto opened = parts->openDatabase(); !opened) return std::unexpected(opened.error());
  parts->commitsAtOpening = file->mark.commits;
  return Vault(std::move(parts));
}

Result<Vault> Vault::open(const QString& folder, const Passphrase& passphrase) {
  return open(folder, passphrase, {});
}

Result<Vault> Vault::open(const QString& folder, const Passphrase& passphrase, const OpenOptions& options) {
  return openWith(folder, SlotKind::Passphrase, passphrase.bytes(), options);
}

Result<Vault> Vault::openWithRecoveryCode(const QString& folder, const RecoveryCode& code) {
  return openWithRecoveryCode(folder, code, {});
}

Result<Vault> Vault::openWithRecoveryCode(const QString& folder, const RecoveryCode& code, const OpenOptions& options) {
  return openWith(folder, SlotKind::RecoveryCode, code.bytes(), options);
}

Result<Vault> Vault::openWith(const QString& folder, SlotKind kind, std::span<const unsigned char> secret,
                              const OpenOptions& options) {
  if (auto fit = checkLibrary(); !fit) return std::unexpected(fit.error());
  if (!exists(folder)) return failed(Problem::StoreMissing);
  auto lock = takeLock(folder);
  if (!lock) return std::unexpected(lock.error());
  if (!haveKeys(folder)) return failed(Problem::SlotFileDamaged, u"both copies are missing"_s);
  auto unlocked = unlock(folder, kind, secret);
  if (!unlocked) return std::unexpected(unlocked.error());
  if (auto whole = checkFile(folder); !whole) return std::unexpected(whole.error());

  Digester digester(unlocked->key.subkey(Subkey::Digest));
  auto parts = std::make_unique<VaultParts>(VaultParts{.folder = folder,
                                                       .clock = options.clock,
                                                       .lock = std::move(*lock),
                                                       .key = std::move(unlocked->key),
                                                       .slotFile = unlocked->file,
                                                       .digester = std::move(digester)});
  if (!parts->lock.folderIsWritable || !QFileInfo(databasePath(folder)).isWritable())
    parts->readOnlyBecause = Problem::NotWritable;
  if (auto checked = parts->checkDamage(options.readDamaged); !checked) return std::unexpected(checked.error());
  if (auto opened = parts->openDatabase(); !opened) return std::unexpected(opened.error());
  if (auto compared = parts->compareWithMark(options); !compared) return std::unexpected(compared.error());
  if (unlocked->needsRepair && !parts->readOnlyBecause) {
    if (auto repaired = parts->writeSlots(parts->slotFile); !repaired) return std::unexpected(repaired.error());
  }
  parts->repaired = unlocked->needsRepair;
  return Vault(std::move(parts));
}

Result<> Vault::verify(const Passphrase& passphrase) const {
  const KeySlot* const slot = m_parts->slotFile.slot(SlotKind::Passphrase);
  if (!slot) return failed(Problem::WrongPassphrase, u"no such slot"_s);
  if (auto key = unwrap(*slot, passphrase.bytes(), m_parts->slotFile.vaultId); !key)
    return std::unexpected(key.error());
  return {};
}

Result<> Vault::changePassphrase(const Passphrase& old, const Passphrase& fresh) {
  if (auto right = verify(old); !right) return right;
  return setPassphrase(fresh);
}

Result<> Vault::setPassphrase(const Passphrase& fresh) {
  return replaceSlot(SlotKind::Passphrase, fresh.bytes());
}

Result<RecoveryCode> Vault::replaceRecoveryCode() {
  RecoveryCode code = RecoveryCode::random();
  if (auto replaced = replaceSlot(SlotKind::RecoveryCode, code.bytes()); !replaced)
    return std::unexpected(replaced.error());
  return code;
}

Result<> Vault::replaceSlot(SlotKind kind, std::span<const unsigned char> secret) {
  if (m_parts->readOnlyBecause) return std::unexpected(problemWithFolder());
  SlotFile changed = m_parts->slotFile;
  const KeySlot* const present = changed.slot(kind);
  const KeyCost cost = present ? present->cost : KeyCost{};
  const auto slot = wrap(m_parts->key, kind, secret, cost, changed.vaultId);
  if (!slot) return std::unexpected(slot.error());
  changed.put(*slot);
  return m_parts->writeSlots(changed);
}

std::optional<Problem> Vault::readOnlyBecause() const {
  return m_parts->readOnlyBecause;
}
bool Vault::slotFileWasRepaired() const {
  return m_parts->repaired;
}
bool Vault::hadTornFreePages() const {
  return m_parts->freePagesTorn;
}
std::optional<QDateTime> Vault::olderThanLastUse() const {
  return m_parts->lastUsed;
}
const Digester& Vault::digester() const {
  return m_parts->digester;
}
SecretBytes Vault::auditKey() const {
  return m_parts->key.subkey(Subkey::Audit);
}
bool Vault::isOpen() const {
  return m_parts->database.has_value();
}
KeyCost Vault::keyCost() const {
  const KeySlot* const slot = m_parts->slotFile.slot(SlotKind::Passphrase);
  return slot ? slot->cost : KeyCost{};
}
QString Vault::folder() const {
  return m_parts->folder;
}

Database& Vault::database() {
  Q_ASSERT(m_parts->database);
  return *m_parts->database;
}

QByteArray Vault::seal(std::span<const unsigned char> bytes) const {
  constexpr auto kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
  constexpr auto kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
  QByteArray sealed(static_cast<qsizetype>(kNonce + bytes.size() + kTag), '\0');
  auto* const at = reinterpret_cast<unsigned char*>(sealed.data());
  randombytes_buf(at, kNonce);
  const SecretBytes key = m_parts->key.subkey(Subkey::SessionSeal);
  crypto_aead_xchacha20poly1305_ietf_encrypt(at + kNonce, nullptr, bytes.data(), bytes.size(), nullptr, 0, nullptr, at,
                                             key.bytes().data());
  return sealed;
}

Result<SecretBytes> Vault::unseal(QByteArrayView sealed) const {
  constexpr auto kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
  constexpr auto kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
  const auto size = static_cast<std::size_t>(sealed.size());
  if (size < kNonce + kTag) return failed(Problem::StoreDamaged, u"sealed line"_s);
  const auto* const at = reinterpret_cast<const unsigned char*>(sealed.data());
  const SecretBytes key = m_parts->key.subkey(Subkey::SessionSeal);
  SecretBytes bytes(size - kNonce - kTag);
  if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes.bytes().data(), nullptr, nullptr, at + kNonce, size - kNonce,
                                                 nullptr, 0, at, key.bytes().data()) != 0)
    return failed(Problem::StoreDamaged, u"sealed line"_s);
  return bytes;
}

Result<> Vault::close() {
  return m_parts->close();
}

}  // namespace hearten::vault
