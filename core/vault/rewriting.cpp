// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/copying.h"
#include "core/vault/database.h"
#include "core/vault/durable_file.h"
#include "core/vault/transaction.h"
#include "core/vault/vault.h"
#include "core/vault/vault_parts.h"

#include <QFile>

using namespace Qt::StringLiterals;

/// The ways of a vault that write its database anew (security.md 4.9, 4.11, 4.12).
namespace hearten::vault {

namespace {

Result<> keepPrevious(const QString& folder, Keeping keeping) {
  switch (keeping) {
    case Keeping::Nothing:
      return {};
    case Keeping::UntilABundle:
      return keepAs(databasePath(folder), previousPath(folder));
    case Keeping::UntilOpenedAndABundle:
      return keepAs(databasePath(folder), beforeUpgradePath(folder));
  }
  Q_UNREACHABLE();
}

/// Goes on with whatever pair is in place now.
Result<> reopen(VaultParts& parts) {
  if (auto opened = parts.openDatabase(); !opened) return opened;
  const auto commits = parts.database->commits();
  if (!commits) return std::unexpected(commits.error());
  parts.commitsAtOpening = *commits;
  return {};
}

}  // namespace

Result<> replaceDatabase(VaultParts& parts, const NewDatabase& fresh, Keeping keeping, const Watching& watching,
                         const std::function<void()>& take) {
  if (parts.readOnlyBecause) return failed(Problem::NotWritable, u"opened for reading only"_s);
  if (!parts.database) return failed(Problem::Internal, u"the vault is closed"_s);
  const QString folder = parts.folder;
  removeScratch(copyPath(folder));
  if (auto copied = snapshotInto(*parts.database, copyPath(folder), watching.part(0, 0.3)); !copied) return copied;
  watching.tell(0.3);
  auto slots = finishCopy(folder, parts.databaseKey(), parts.slotFile.databaseSalt, fresh, watching.part(0.3, 0.95));
  if (!slots) return std::unexpected(slots.error());
  if (watching.isStopped()) {
    removeScratch(unfinishedPath(folder));
    return failed(Problem::Stopped);
  }
  if (auto closed = parts.database->close(); !closed) {
    removeScratch(unfinishedPath(folder));
    return closed;
  }
  parts.database.reset();
  if (auto swapped = putInPlace(folder, *slots, [&] { return keepPrevious(folder, keeping); }); !swapped) {
    removeScratch(unfinishedPath(folder));
    std::ignore = reopen(parts);
    return swapped;
  }
  parts.slotFile = *slots;
  parts.lastUsed.reset();
  take();
  if (auto reopened = reopen(parts); !reopened) return reopened;
  if (keeping == Keeping::Nothing)
    for (const QString& path : {previousPath(folder), beforeUpgradePath(folder)}) QFile::remove(path);
  watching.tell(1);
  return {};
}

SlotFile nextGeneration(SlotFile slots) {
  ++slots.generation;
  return slots;
}

Result<> Vault::rewrite() {
  return rewrite({});
}

Result<> Vault::rewrite(const RewriteOptions& options) {
  VaultParts& parts = *m_parts;
  const NewDatabase fresh{.key = parts.key,
                          .slots = nextGeneration(parts.slotFile),
                          .change = [&](Database& copy) { return compareShapes(*parts.database, copy); },
                          .check = options.check,
                          .clock = parts.clock};
  const Keeping keeping = options.keepPrevious ? Keeping::UntilABundle : Keeping::Nothing;
  return replaceDatabase(parts, fresh, keeping, options.watching, [] {});
}

Result<RecoveryCode> Vault::changeKeys(const Passphrase& passphrase, const RewriteOptions& options) {
  VaultParts& parts = *m_parts;
  if (parts.readOnlyBecause) return failed(Problem::NotWritable, u"opened for reading only"_s);
  VaultKey key = VaultKey::random();
  RecoveryCode code = RecoveryCode::random();
  SlotFile slots = nextGeneration(parts.slotFile);
  slots.slots = {};
  const auto add = [&](SlotKind kind, std::span<const unsigned char> secret) -> Result<> {
    const auto slot = wrap(key, kind, secret, parts.costOf(kind), slots.vaultId);
    if (!slot) return std::unexpected(slot.error());
    slots.put(*slot);
    return {};
  };
  if (auto added = add(SlotKind::Passphrase, passphrase.bytes()); !added) return std::unexpected(added.error());
  if (auto added = add(SlotKind::RecoveryCode, code.bytes()); !added) return std::unexpected(added.error());
  const NewDatabase fresh{.key = key,
                          .slots = slots,
                          .change = [&](Database& copy) -> Result<> {
                            if (auto same = compareShapes(*parts.database, copy); !same) return same;
                            auto transaction = Transaction::begin(copy);
                            if (!transaction) return std::unexpected(transaction.error());
                            if (auto kept = parts.rowKeys->keepIn(copy); !kept) return kept;
                            return transaction->commit();
                          },
                          .check = options.check,
                          .clock = parts.clock};
  // Never the old file: it opens with the old key.
  const auto changed =
      replaceDatabase(parts, fresh, Keeping::Nothing, options.watching, [&] { parts.key = std::move(key); });
  if (!changed) return std::unexpected(changed.error());
  return code;
}

Result<> Vault::forgetPrevious() {
  if (m_parts->readOnlyBecause) return failed(Problem::NotWritable, u"opened for reading only"_s);
  const QString previous = previousPath(m_parts->folder);
  if (QFile::exists(previous) && !QFile::remove(previous)) return failed(Problem::NotWritable, u"previous"_s);
  return {};
}

}  // namespace hearten::vault
