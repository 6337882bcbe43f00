// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/vault_parts.h"

#include "core/vault/copying.h"
#include "core/vault/durable_file.h"
#include "core/vault/statement.h"
#include "core/vault/transaction.h"

#include <QTimeZone>

#include <sodium.h>

#include <span>

using namespace Qt::StringLiterals;

namespace hearten::vault {

namespace {

QDateTime timeOf(const StoreMark& mark) {
  return QDateTime::fromSecsSinceEpoch(mark.secondsUtc, QTimeZone::utc());
}

Error problemWithFolder() {
  return {.what = Problem::NotWritable, .detail = u"opened for reading only"_s};
}

/// A kept key. The bytes that SQLite hands over are wiped.
Result<SecretBytes> keptKey(Database& db, Subkey which) {
  auto select = Statement::prepare(db, "SELECT key FROM vault_keys WHERE number = ?");
  if (!select) return std::unexpected(select.error());
  select->bindNumber(1, static_cast<qint64>(which));
  const auto row = select->step();
  if (!row) return std::unexpected(row.error());
  QByteArray bytes = *row ? select->bytes(0) : QByteArray();
  if (bytes.size() != 32) return failed(Problem::StoreDamaged, u"a row key"_s);
  const auto* const at = reinterpret_cast<const unsigned char*>(bytes.constData());
  SecretBytes key = SecretBytes::copyOf(std::span(at, static_cast<std::size_t>(bytes.size())));
  sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
  return key;
}

}  // namespace

RowKeys RowKeys::of(const VaultKey& key) {
  return {.digests = key.subkey(Subkey::Digest), .events = key.subkey(Subkey::Audit)};
}

Result<RowKeys> RowKeys::in(Database& db, const VaultKey& key) {
  const auto hasOwn = db.number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'vault_keys'");
  if (!hasOwn) return std::unexpected(hasOwn.error());
  if (*hasOwn == 0) return of(key);
  auto digests = keptKey(db, Subkey::Digest);
  if (!digests) return std::unexpected(digests.error());
  auto events = keptKey(db, Subkey::Audit);
  if (!events) return std::unexpected(events.error());
  return RowKeys{.digests = std::move(*digests), .events = std::move(*events)};
}

Result<> RowKeys::keepIn(Database& db) const {
  if (auto made =
          db.run("CREATE TABLE IF NOT EXISTS vault_keys (number INTEGER PRIMARY KEY, key BLOB NOT NULL) STRICT");
      !made)
    return made;
  auto insert = Statement::prepare(db, "INSERT OR REPLACE INTO vault_keys (number, key) VALUES (?, ?)");
  if (!insert) return std::unexpected(insert.error());
  const auto keep = [&](Subkey which, const SecretBytes& key) {
    const QByteArrayView bytes(key.bytes().data(), static_cast<qsizetype>(key.size()));
    return insert->bindNumber(1, static_cast<qint64>(which)).bindBytes(2, bytes).run();
  };
  if (auto kept = keep(Subkey::Digest, digests); !kept) return kept;
  return keep(Subkey::Audit, events);
}

Result<StoreMark> markOf(Database& db, const Clock& clock) {
  const auto commits = db.commits();
  if (!commits) return std::unexpected(commits.error());
  const auto pages = db.pages();
  if (!pages) return std::unexpected(pages.error());
  return StoreMark{.commits = *commits, .pages = *pages, .secondsUtc = clock.now().toSecsSinceEpoch()};
}

KeyCost VaultParts::costOf(SlotKind kind) const {
  const KeySlot* const slot = slotFile.slot(kind);
  return slot ? slot->cost : KeyCost{};
}

Result<> VaultParts::writeSlots(SlotFile changed) {
  if (readOnlyBecause) return std::unexpected(problemWithFolder());
  ++changed.generation;
  sign(changed, key);
  if (auto written = SlotStorage(folder).write(changed); !written) return written;
  slotFile = changed;
  return {};
}

Result<> VaultParts::checkDamage(bool readDamaged) {
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

Result<> VaultParts::openDatabase() {
  auto opened = Database::open(databasePath(folder), databaseKey(), slotFile.databaseSalt, access());
  if (!opened) return std::unexpected(opened.error());
  if (auto taken = opened->takeOver(); !taken) return taken;
  if (auto ours = opened->checkIdentity(slotFile.vaultId); !ours) return ours;
  auto keys = RowKeys::in(*opened, key);
  if (!keys) return std::unexpected(keys.error());
  digester.emplace(SecretBytes::copyOf(keys->digests.bytes()));
  rowKeys.emplace(std::move(*keys));
  database.emplace(std::move(*opened));
  return {};
}

Result<> VaultParts::compareWithMark(const Vault::OpenOptions& options) {
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

Result<> VaultParts::remember() {
  if (readOnlyBecause) return {};
  const auto now = markOf(*database, clock);
  if (!now) return std::unexpected(now.error());
  const bool onlyLookedAt = lastUsed && now->commits == commitsAtOpening;
  if (onlyLookedAt || now->commits == slotFile.mark.commits) return {};
  SlotFile changed = slotFile;
  changed.mark = *now;
  return writeSlots(changed);
}

Result<> VaultParts::close() {
  if (!database) return {};
  const auto remembered = remember();
  if (auto closed = database->close(); !closed) return closed;
  database.reset();
  lock.file.reset();
  return remembered;
}

namespace {

/// Changed and one commit further, so that going back to the file before is noticed.
Result<StoreMark> change(Database& db, const NewDatabase& fresh) {
  if (auto taken = db.takeOver(); !taken) return std::unexpected(taken.error());
  if (fresh.change)
    if (auto changed = fresh.change(db); !changed) return std::unexpected(changed.error());
  auto counting = Transaction::begin(db);
  if (!counting) return std::unexpected(counting.error());
  if (auto counted = counting->commit(); !counted) return std::unexpected(counted.error());
  return markOf(db, fresh.clock);
}

/// Both checks, each on a fresh connection, then what the rows say.
Result<> verify(const QString& path, const SecretBytes& key, const SlotFile& slots, const NewDatabase& fresh,
                const Watching& watching) {
  if (auto pages = checkPages(path, key, slots.databaseSalt, Database::Access::ReadOnly); !pages) return pages;
  watching.tell(0.4);
  if (auto structure = checkStructure(path, key, slots.databaseSalt, Database::Access::ReadOnly); !structure)
    return structure;
  watching.tell(0.7);
  auto db = Database::open(path, key, slots.databaseSalt, Database::Access::ReadOnly);
  if (!db) return std::unexpected(db.error());
  if (auto taken = db->takeOver(); !taken) return taken;
  if (auto ours = db->checkIdentity(slots.vaultId); !ours) return ours;
  if (fresh.check) {
    auto keys = RowKeys::in(*db, fresh.key);
    if (!keys) return std::unexpected(keys.error());
    if (auto whole = fresh.check(*db, Digester(std::move(keys->digests))); !whole) return whole;
  }
  if (watching.isStopped()) return failed(Problem::Stopped);
  return db->close();
}

}  // namespace

Result<SlotFile> finishCopy(const QString& folder, const SecretBytes& presentKey, const Bytes<16>& presentSalt,
                            const NewDatabase& fresh, const Watching& watching) {
  const QString path = unfinishedPath(folder);
  const SecretBytes key = fresh.key.subkey(Subkey::Database);
  SlotFile slots = fresh.slots;
  randombytes_buf(slots.databaseSalt.data(), slots.databaseSalt.size());
  removeScratch(path);
  const auto written = [&]() -> Result<> {
    if (auto copied = copyUnderKey(copyPath(folder), {presentKey, presentSalt}, path, {key, slots.databaseSalt},
                                   watching.part(0, 0.5));
        !copied)
      return copied;
    auto db = Database::open(path, key, slots.databaseSalt, Database::Access::ReadWrite);
    if (!db) return std::unexpected(db.error());
    const auto mark = change(*db, fresh);
    if (!mark) return std::unexpected(mark.error());
    slots.mark = *mark;
    if (auto closed = db->close(); !closed) return closed;
    QFile::remove(journalOf(path));
    if (auto synced = syncFile(path); !synced) return synced;
    return verify(path, key, slots, fresh, watching.part(0.5, 1));
  }();
  removeScratch(copyPath(folder));
  if (!written) {
    removeScratch(path);
    return std::unexpected(written.error());
  }
  sign(slots, fresh.key);
  return slots;
}

}  // namespace hearten::vault
