// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/bundle.h"
#include "core/vault/copying.h"
#include "core/vault/vault_parts.h"

using namespace Qt::StringLiterals;

namespace hearten::vault {

Result<> Vault::upgrade(const UpgradeOptions& options) {
  VaultParts& parts = *m_parts;
  if (parts.readOnlyBecause) return failed(Problem::NotWritable, u"opened for reading only"_s);
  // Of the old tables nobody checks the rows any more: the bundle stands on both integrity checks.
  const auto bundle = writeBundle(*this, bundleFolderOf(parts.folder),
                                  {.clock = parts.clock, .watching = options.watching.part(0, 0.5)});
  if (!bundle) return std::unexpected(bundle.error());
  const NewDatabase fresh{.key = parts.key,
                          .slots = nextGeneration(parts.slotFile),
                          .change = [&](Database& copy) -> Result<> {
                            if (auto same = compareShapes(*parts.database, copy); !same) return same;
                            return options.migrate(copy);
                          },
                          .check = options.check,
                          .clock = parts.clock};
  return replaceDatabase(parts, fresh, Keeping::UntilOpenedAndABundle, options.watching.part(0.5, 1), [] {});
}

}  // namespace hearten::vault
