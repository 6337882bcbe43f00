// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/vault.h"

#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace hearten::tests {

/// A folder for one vault, with the passphrase and the code that open it. Keys are as cheap as the limits allow.
class VaultFolder {
 public:
  VaultFolder() : m_code(vault::RecoveryCode::random()) { REQUIRE(m_folder.isValid()); }

  QString path() const { return m_folder.path() + QStringLiteral("/plans"); }
  QString databasePath() const { return path() + QStringLiteral("/plans.db"); }
  const vault::RecoveryCode& code() const { return m_code; }
  static vault::Passphrase passphrase() { return vault::Passphrase::typed(u"gravel teapot umbrella moss"); }
  static vault::Passphrase otherPassphrase() { return vault::Passphrase::typed(u"lantern biscuit orchard tide"); }

  vault::Vault create() const {
    auto created = vault::Vault::create(path(), passphrase(), m_code, {.cost = vault::KeyCost::floor()});
    REQUIRE(created);
    return std::move(*created);
  }
  Result<vault::Vault> open(const vault::Vault::OpenOptions& options = {}) const {
    return vault::Vault::open(path(), passphrase(), options);
  }

 private:
  QTemporaryDir m_folder;
  vault::RecoveryCode m_code;
};

}  // namespace hearten::tests
