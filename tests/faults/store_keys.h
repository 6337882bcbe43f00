// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/database.h"
#include "core/vault/key_slots.h"
#include "tests/core/store/stores.h"

#include <QFile>

namespace hearten::tests {

/// The keys of a store, as only a test holds them: to look behind its back at pages and rows.
class StoreKeys {
 public:
  explicit StoreKeys(const StoreFolder& folder) : m_folder(folder), m_key(unlock(folder)) {}

  /// Both copies of the slot file, as they are on disk.
  QByteArrayList copies() const {
    QByteArrayList contents;
    for (const QString& path : paths()) {
      QFile file(path);
      REQUIRE(file.open(QIODevice::ReadOnly));
      contents.append(file.readAll());
    }
    return contents;
  }
  void putBack(const QByteArrayList& contents) const {
    for (qsizetype copy = 0; copy < contents.size(); ++copy) {
      QFile file(paths()[copy]);
      REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
      REQUIRE(file.write(contents[copy]) == contents[copy].size());
    }
  }

  /// Each of the two integrity checks by itself, of the store or of a copy of it.
  bool pagesAreWhole(const QString& path) const {
    return vault::checkPages(path, subkey(), salt(), vault::Database::Access::ReadWrite).has_value();
  }
  bool structureIsWhole(const QString& path) const {
    return vault::checkStructure(path, subkey(), salt(), vault::Database::Access::ReadWrite).has_value();
  }

  /// As SQLCipher takes it: x'96 hex digits'.
  QByteArray keyText() const {
    const SecretBytes key = subkey();
    const auto hex = [](const auto& bytes) {
      return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex();
    };
    return "x'" + hex(key.bytes()) + hex(salt()) + '\'';
  }

 private:
  static vault::VaultKey unlock(const StoreFolder& folder) {
    const auto copies = vault::SlotStorage(folder.path()).readAll();
    REQUIRE(copies);
    const vault::SlotFile& file = copies->front();
    auto key = vault::unwrap(*file.slot(vault::SlotKind::Passphrase), StoreFolder::passphrase().bytes(), file.vaultId);
    REQUIRE(key);
    return std::move(*key);
  }
  QStringList paths() const {
    return {m_folder.file(QStringLiteral("plans.keys")), m_folder.file(QStringLiteral("plans.keys2"))};
  }
  vault::Bytes<16> salt() const { return vault::SlotStorage(m_folder.path()).readAll()->front().databaseSalt; }
  SecretBytes subkey() const { return m_key.subkey(vault::Subkey::Database); }

  const StoreFolder& m_folder;
  vault::VaultKey m_key;
};

}  // namespace hearten::tests
