// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/backups.h"

#include "core/store/event_rows.h"
#include "core/store/migrations.h"
#include "core/store/person_rows.h"
#include "core/store/plan_rows.h"
#include "core/store/setup_row.h"
#include "core/store/vault_store.h"
#include "core/vault/bundle.h"
#include "core/vault/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearten::store {

namespace {

constexpr qint64 kHour = 60 * 60;

/// Whose bundles are ours: the id of the vault, as either copy of the slots in the folder has it.
std::optional<vault::Bytes<16>> vaultIn(const QString& storeFolder) {
  const auto copies = vault::SlotStorage(storeFolder).readAll();
  if (!copies) return std::nullopt;
  return copies->front().vaultId;
}

QList<vault::BundleFile> ownBundles(const QString& folder, const QString& storeFolder) {
  const auto vault = vaultIn(storeFolder);
  QList<vault::BundleFile> bundles = vault::bundleFilesIn(folder);
  bundles.removeIf([&](const vault::BundleFile& bundle) { return !vault || bundle.header.slots.vaultId != *vault; });
  return bundles;
}

Backup asBackup(const vault::BundleFile& bundle, const std::optional<vault::Bytes<16>>& ours) {
  return {.path = bundle.path,
          .madeAt = bundle.header.madeAt.toLocalTime(),
          .bytes = QFileInfo(bundle.path).size(),
          .ofThisStore = ours && bundle.header.slots.vaultId == *ours};
}

Result<> wholeRows(vault::Database& db, const vault::Digester& digester) {
  return VaultStore::verifyDigests(db, digester);
}

Result<> bringUpToDate(vault::Database& db, const SecretBytes& auditKey) {
  return migrate(db, vault::Digester(SecretBytes::copyOf(auditKey.bytes())));
}

Result<Contents> contentsOf(vault::Database& db, const vault::Digester& digester, const QDateTime& asOf) {
  const auto people = people::all(db, digester);
  if (!people) return std::unexpected(people.error());
  const auto plans = db.number("SELECT count(*) FROM plan");
  if (!plans) return std::unexpected(plans.error());
  const auto agreed = db.number("SELECT count(*) FROM plan WHERE status = 'agreed'");
  if (!agreed) return std::unexpected(agreed.error());
  Contents contents{
      .asOf = asOf, .people = {}, .plans = static_cast<int>(*plans), .agreedPlans = static_cast<int>(*agreed)};
  for (const Person& person : *people) contents.people.append(person.name.text());
  std::ranges::sort(contents.people,
                    [](const QString& one, const QString& other) { return one.localeAwareCompare(other) < 0; });
  return contents;
}

class BundleBackup final : public OpenBackup {
 public:
  BundleBackup(vault::OpenBundle bundle, Contents contents)
      : m_bundle(std::move(bundle)), m_contents(std::move(contents)) {}

  const Contents& contents() const override { return m_contents; }
  Result<plan::Plan> plan(PlanId id) const override {
    return plans::load(m_bundle.database(), m_bundle.digester(), id);
  }
  Result<QSet<QByteArray>> digestsOf(PersonId person) const override {
    return people::digestsOf(m_bundle.database(), person);
  }
  vault::OpenBundle take() { return std::move(m_bundle); }

 private:
  mutable vault::OpenBundle m_bundle;  // reading moves a cursor in it, and changes nothing
  Contents m_contents;
};

Result<std::unique_ptr<OpenBackup>> looked(Result<vault::OpenBundle> bundle) {
  if (!bundle) return std::unexpected(bundle.error());
  auto contents = contentsOf(bundle->database(), bundle->digester(), bundle->header().madeAt.toLocalTime());
  if (!contents) return std::unexpected(contents.error());
  return std::make_unique<BundleBackup>(std::move(*bundle), std::move(*contents));
}

vault::OpenBundle::Options lookingInto(const QString& storeFolder, const Watching& watching) {
  return {.sideFolder = storeFolder, .prepare = &bringUpToDate, .check = &wholeRows, .watching = watching};
}

/// Written, read back and checked; nothing is removed.
Result<vault::BundleFile> writeInto(Store& store, const QString& folder, const Clock& clock, const Watching& watching) {
  return vault::writeBundle(store.vault(), folder, {.check = &wholeRows, .clock = clock, .watching = watching});
}

/// In a store that was brought back, while nobody has opened it.
Result<> noteRestored(vault::Database& db, const SecretBytes& auditKey, const Clock& clock) {
  auto transaction = vault::Transaction::begin(db);
  if (!transaction) return std::unexpected(transaction.error());
  const vault::Digester auditor(SecretBytes::copyOf(auditKey.bytes()));
  const Event event{.kind = EventKind::Restored, .when = clock.now()};
  if (auto noted = events::add(db, auditor, event); !noted) return noted;
  return transaction->commit();
}

Result<> notePassphraseChange(vault::Vault& vault, const Clock& clock) {
  auto transaction = vault::Transaction::begin(vault.database());
  if (!transaction) return std::unexpected(transaction.error());
  auto kept = setupRow::load(vault.database(), vault.digester());
  if (!kept) return std::unexpected(kept.error());
  kept->passphraseChangedOn = clock.today();
  if (auto saved = setupRow::save(vault.database(), vault.digester(), *kept); !saved) return saved;
  return transaction->commit();
}

/// Somebody has given up their own passphrase since, and so destroyed lines that the backup of that time holds. What
/// happened is kept to the minute.
bool holdsDestroyedLines(Store& store, const QDateTime& madeAt) {
  const auto minute = store.vault().database().number(
      "SELECT coalesce(max(minute), 0) FROM happened WHERE kind = 'own-passphrase-dropped'");
  return minute && *minute >= madeAt.toSecsSinceEpoch() / 60;
}

}  // namespace

QString backupFolderOf(const QString& dataFolder) {
  return vault::bundleFolderOf(dataFolder);
}

QList<Backup> backupsIn(const QString& folder, const QString& storeFolder) {
  const auto ours = vaultIn(storeFolder);
  QList<Backup> backups;
  for (const vault::BundleFile& bundle : vault::bundleFilesIn(folder)) backups.append(asBackup(bundle, ours));
  return backups;
}

Result<Backup> backUp(Store& store, const QString& folder, const Clock& clock, const Watching& watching) {
  const auto written = writeInto(store, folder, clock, watching);
  if (!written) return std::unexpected(written.error());
  const QString storeFolder = store.vault().folder();
  const QList<vault::BundleFile> bundles = ownBundles(folder, storeFolder);
  QList<QDateTime> times;
  for (const vault::BundleFile& bundle : bundles) times.append(bundle.header.madeAt);
  for (const qsizetype place : vault::bundlesToDrop(times, clock.now()))
    if (bundles[place].path != written->path) QFile::remove(bundles[place].path);
  return asBackup(*written, written->header.slots.vaultId);
}

bool isBackupDue(Store& store, const QString& folder, const Clock& clock) {
  const QList<vault::BundleFile> bundles = ownBundles(folder, store.vault().folder());
  if (bundles.isEmpty()) return true;
  const vault::BundleHeader& newest = bundles.first().header;
  const auto commits = store.vault().database().commits();
  const qint64 age = newest.madeAt.secsTo(clock.now());
  if (!commits || *commits == newest.slots.mark.commits) return false;
  // A clock that was set back makes the newest one look as if it were still to come.
  return age >= kHour || age < 0 || holdsDestroyedLines(store, newest.madeAt);
}

Result<Contents> contentsOf(Store& store, const Clock& clock) {
  return contentsOf(store.vault().database(), store.vault().digester(), clock.now());
}

Result<std::unique_ptr<OpenBackup>> openBackup(const QString& path, const Passphrase& passphrase,
                                               const QString& storeFolder, const Watching& watching) {
  return looked(vault::OpenBundle::open(path, passphrase, lookingInto(storeFolder, watching)));
}

Result<std::unique_ptr<OpenBackup>> openBackup(const QString& path, const RecoveryCode& code,
                                               const QString& storeFolder, const Watching& watching) {
  return looked(vault::OpenBundle::openWithRecoveryCode(path, code, lookingInto(storeFolder, watching)));
}

Result<> restore(std::unique_ptr<OpenBackup> backup, const QString& storeFolder, const Clock& clock,
                 std::unique_ptr<Store> today, const Watching& watching) {
  auto* const opened = dynamic_cast<BundleBackup*>(backup.get());
  if (!opened) return failed(Problem::Internal, u"not a backup of ours"_s);
  const bool keepToday = today != nullptr;
  if (today) {
    // Nothing is removed here: the oldest may be what is being put back.
    const auto kept = writeInto(*today, backupFolderOf(storeFolder), clock, watching.part(0, 0.5));
    today.reset();
    if (!kept) return std::unexpected(kept.error());
  }
  return vault::restoreBundle(
      opened->take(), storeFolder,
      {.todayIsSafe = keepToday,
       .note = [&clock](vault::Database& db, const SecretBytes& auditKey) { return noteRestored(db, auditKey, clock); },
       .check = &wholeRows,
       .clock = clock,
       .watching = watching.part(keepToday ? 0.5 : 0, 1)});
}

Result<Backup> startAfresh(Store& store, const Clock& clock, const Watching& watching) {
  const QString storeFolder = store.vault().folder();
  const QString folder = backupFolderOf(storeFolder);
  const auto written = writeInto(store, folder, clock, watching);
  if (!written) return std::unexpected(written.error());
  QStringList old = vault::keptAside(storeFolder);
  for (const vault::BundleFile& bundle : ownBundles(folder, storeFolder))
    if (bundle.path != written->path) old.append(bundle.path);
  for (const QString& path : std::as_const(old))
    if (!QFile::remove(path)) return failed(Problem::NotWritable, u"an older backup"_s);
  return asBackup(*written, written->header.slots.vaultId);
}

Result<RecoveryCode> replaceRecoveryCode(Store& store, const Clock& clock) {
  auto code = store.vault().replaceRecoveryCode();
  // The old code is gone from here on: nothing may keep the new one from being shown.
  if (code) std::ignore = store.addEvent({.kind = EventKind::RecoveryCodeChanged, .when = clock.now()});
  return code;
}

Result<RecoveryCode> changeKeys(Store& store, const Passphrase& fresh, const Clock& clock, const Watching& watching) {
  auto code = store.vault().changeKeys(fresh, {.check = &wholeRows, .watching = watching.part(0, 0.5)});
  if (!code) return code;
  // The new keys hold from here on, and the new code must be shown: what follows is not allowed to lose it. Backups
  // that could not be made or removed now are named by backupsIn, and the next startAfresh tries again.
  std::ignore = notePassphraseChange(store.vault(), clock);
  std::ignore = store.addEvent({.kind = EventKind::KeysChanged, .when = clock.now()});
  std::ignore = startAfresh(store, clock, {.progress = watching.part(0.5, 1).progress});
  return code;
}

}  // namespace hearten::store
