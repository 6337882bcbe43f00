// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/erasing.h"
#include "core/store/store.h"
#include "core/store/vault_store.h"
#include "core/vault/database.h"

using namespace Qt::StringLiterals;

namespace hearten::store {

namespace {

Opened opened(std::unique_ptr<VaultStore> store) {
  Opened result;
  const vault::Vault& vault = store->vault();
  result.usedSpareSlots = vault.slotFileWasRepaired();
  result.mendedAfterPowerCut = vault.hadTornFreePages();
  result.damaged = vault.readOnlyBecause() == Problem::StoreDamaged;
  if (const auto lastUse = vault.olderThanLastUse()) result.olderThanLastUsed = lastUse->toLocalTime().date();
  result.store = std::move(store);
  return result;
}

/// The tables of a vault that is open and whole, up to date and with every digest checked.
Result<std::unique_ptr<VaultStore>> wholeStore(vault::Vault vault, const Clock& clock) {
  auto store = std::make_unique<VaultStore>(std::move(vault), clock);
  if (auto fit = store->checkVersion(); !fit) return std::unexpected(fit.error());
  if (store->canSave())
    if (auto prepared = store->prepareForWriting(); !prepared) return std::unexpected(prepared.error());
  if (auto verified = store->verifyDigests(); !verified) return std::unexpected(verified.error());
  if (auto mended = store->mendAfterPowerCut(); !mended) return std::unexpected(mended.error());
  return store;
}

}  // namespace

StoreKeeper::StoreKeeper(QString folder, Clock clock, std::optional<KeyCost> cost)
    : m_folder(std::move(folder)), m_clock(std::move(clock)), m_cost(cost) {}

bool StoreKeeper::exists() const {
  return vault::Vault::exists(m_folder);
}

Result<> StoreKeeper::selfTest() {
  return vault::checkLibrary();
}

Result<> StoreKeeper::eraseEverything() const {
  const Erasure erasure = store::eraseEverything(m_folder, nullptr);
  if (erasure.begun && !erasure.left.isNothing())
    return failed(Problem::NotWritable, u"a file of the store cannot be removed"_s);
  return erasure.begun;
}

Result<std::unique_ptr<Store>> StoreKeeper::make(const Passphrase& passphrase, const RecoveryCode& code) const {
  auto vault = vault::Vault::create(m_folder, passphrase, code, {.cost = m_cost, .clock = m_clock});
  if (!vault) return std::unexpected(vault.error());
  auto store = std::make_unique<VaultStore>(std::move(*vault), m_clock);
  if (auto prepared = store->prepareForWriting(); !prepared) return std::unexpected(prepared.error());
  return store;
}

Result<Opened> StoreKeeper::open(const Passphrase& passphrase) const {
  return openWith([&](bool readDamaged) {
    return vault::Vault::open(
        m_folder, passphrase,
        {.acceptOlder = true, .readDamaged = readDamaged, .raiseCost = !m_cost, .clock = m_clock});
  });
}

Result<Opened> StoreKeeper::openWithRecoveryCode(const RecoveryCode& code) const {
  return openWith([&](bool readDamaged) {
    return vault::Vault::openWithRecoveryCode(
        m_folder, code, {.acceptOlder = true, .readDamaged = readDamaged, .raiseCost = !m_cost, .clock = m_clock});
  });
}

Result<Opened> StoreKeeper::openWith(const std::function<Result<vault::Vault>(bool readDamaged)>& unlock) const {
  auto vault = unlock(false);
  if (vault) {
    auto store = wholeStore(std::move(*vault), m_clock);
    if (store) {
      // A file that is older than the one used last is only looked at, until something is saved in it.
      if (!(*store)->vault().olderThanLastUse()) {
        (*store)->noteUnlock(m_since->failures, m_since->damageFound);
        *m_since = {};
      }
      return opened(std::move(*store));
    }
    if (store.error().what != Problem::StoreDamaged) return std::unexpected(store.error());
  } else if (vault.error().what != Problem::StoreDamaged) {
    if (vault.error().what == Problem::WrongPassphrase) ++m_since->failures;
    return std::unexpected(vault.error());
  }
  m_since->damageFound = true;
  // Damaged: what can still be read is shown, and nothing is written.
  auto remains = unlock(true);
  if (!remains) return std::unexpected(remains.error());
  auto store = std::make_unique<VaultStore>(std::move(*remains), m_clock);
  if (auto fit = store->checkVersion(); !fit) return std::unexpected(fit.error());
  return opened(std::move(store));
}

}  // namespace hearten::store
