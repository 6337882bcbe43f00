// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/setup_row.h"

namespace hearten::store::setupRow {

namespace {

QByteArray contentOf(const Kept& kept) {
  return DigestInput()
      .date(kept.passphraseChangedOn)
      .text(kept.setup.managerName)
      .text(kept.setup.organisation)
      .text(kept.setup.logoAlternative)
      .bytes(kept.setup.logo)
      .content();
}

}  // namespace

Result<Kept> load(Database& db, const vault::Digester& digester) {
  auto select = Statement::prepare(
      db, "SELECT digest, passphrase_changed_on, manager_name, organisation, logo_alternative, logo FROM setup");
  if (!select) return std::unexpected(select.error());
  const auto row = select->step();
  if (!row) return std::unexpected(row.error());
  if (!*row) return Kept{};
  RowReader reader(*select);
  const QByteArray digest = reader.bytes();
  Kept kept;
  kept.passphraseChangedOn = reader.date();
  kept.setup.managerName = reader.maybeScreened();
  kept.setup.organisation = reader.maybeScreened();
  kept.setup.logoAlternative = reader.maybeScreened();
  kept.setup.logo = reader.bytes();
  if (!digester.matches(digest, "setup", contentOf(kept))) return damagedRow("the set-up");
  return kept;
}

Result<> save(Database& db, const vault::Digester& digester, const Kept& kept) {
  auto replace = Statement::prepare(
      db,
      "INSERT OR REPLACE INTO setup (id, digest, passphrase_changed_on, manager_name, organisation, logo_alternative,"
      " logo) VALUES (1, ?, ?, ?, ?, ?, ?)");
  if (!replace) return std::unexpected(replace.error());
  Binder(*replace)
      .bytes(digester.digest("setup", contentOf(kept)))
      .date(kept.passphraseChangedOn)
      .screened(kept.setup.managerName)
      .screened(kept.setup.organisation)
      .screened(kept.setup.logoAlternative)
      .bytes(kept.setup.logo);
  return replace->run();
}

}  // namespace hearten::store::setupRow
