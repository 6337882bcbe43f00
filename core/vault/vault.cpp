// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/vault.h"

#include "core/vault/database.h"
#include "core/vault/durable_file.h"
#include "core/vault/unlocking.h"
#include "core/vault/vault_parts.h"

#include <QFile>
#include <QFileInfo>

#include <sodium.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace hearten::vault {

namespace {

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

Error problemWithFolder() {
  return {.what = Problem::NotWritable, .detail = u"opened for reading only"_s};
}

}  // namespace

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
    QFile::remove(journalOf(unfinishedPath(folder)));
    return renameDurably(unfinishedPath(folder), databasePath(folder));
  }();
  if (!written) {
    clearUnfinished(folder);
    return std::unexpected(written.error());
  }
  auto parts = std::make_unique<VaultParts>(VaultParts{
      .folder = folder, .clock = options.clock, .lock = std::move(*lock), .key = std::move(key), .slotFile = *file});
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
  auto unlocked = unlock(folder, kind, secret, lock->folderIsWritable);
  if (!unlocked) return std::unexpected(unlocked.error());
  if (auto whole = checkFile(folder); !whole) return std::unexpected(whole.error());

  auto parts = std::make_unique<VaultParts>(VaultParts{.folder = folder,
                                                       .clock = options.clock,
                                                       .lock = std::move(*lock),
                                                       .key = std::move(unlocked->key),
                                                       .slotFile = unlocked->file});
  if (!parts->lock.folderIsWritable || !QFileInfo(databasePath(folder)).isWritable())
    parts->readOnlyBecause = Problem::NotWritable;
  if (auto checked = parts->checkDamage(options.readDamaged); !checked) return std::unexpected(checked.error());
  if (auto opened = parts->openDatabase(); !opened) return std::unexpected(opened.error());
  if (auto compared = parts->compareWithMark(options); !compared) return std::unexpected(compared.error());
  parts->repaired = unlocked->usedSpare;
  Vault vault(std::move(parts));
  if (vault.readOnlyBecause()) return vault;
  if (auto settled = vault.settle(*unlocked, kind, secret, options); !settled) return std::unexpected(settled.error());
  return vault;
}

/// What an opening that may write puts right on the way.
Result<> Vault::settle(const Unlocked& unlocked, SlotKind kind, std::span<const unsigned char> secret,
                       const OpenOptions& options) {
  if (unlocked.needsRepair)
    if (auto repaired = m_parts->writeSlots(m_parts->slotFile); !repaired) return repaired;
  const QString folder = m_parts->folder;
  removeLeftovers(folder);
  // Opened once more since it was upgraded: from here on it is like any other file before the present one.
  if (QFile::exists(beforeUpgradePath(folder)))
    std::ignore = renameDurably(beforeUpgradePath(folder), previousPath(folder));
  if (!options.raiseCost) return {};
  const KeySlot* const slot = m_parts->slotFile.slot(kind);
  const auto dearer = slot ? dearerCost(slot->cost, unlocked.tookMs, memoryOfThisMachine()) : std::nullopt;
  // In silence: when it cannot be done, for want of memory or room, the present slot is as good as it was.
  if (dearer) std::ignore = replaceSlot(kind, secret, *dearer);
  return {};
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
  return replaceSlot(SlotKind::Passphrase, fresh.bytes(), m_parts->costOf(SlotKind::Passphrase));
}

Result<RecoveryCode> Vault::replaceRecoveryCode() {
  RecoveryCode code = RecoveryCode::random();
  if (auto replaced = replaceSlot(SlotKind::RecoveryCode, code.bytes(), m_parts->costOf(SlotKind::RecoveryCode));
      !replaced)
    return std::unexpected(replaced.error());
  return code;
}

Result<> Vault::replaceSlot(SlotKind kind, std::span<const unsigned char> secret, KeyCost cost) {
  if (m_parts->readOnlyBecause) return std::unexpected(problemWithFolder());
  SlotFile changed = m_parts->slotFile;
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
  Q_ASSERT(m_parts->digester);
  return *m_parts->digester;
}
SecretBytes Vault::auditKey() const {
  Q_ASSERT(m_parts->rowKeys);
  return SecretBytes::copyOf(m_parts->rowKeys->events.bytes());
}
Result<> Vault::reopen() {
  if (!isOpen()) return failed(Problem::Internal, u"the vault is closed"_s);
  if (auto closed = m_parts->database->close(); !closed) return closed;
  return m_parts->openDatabase();
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
