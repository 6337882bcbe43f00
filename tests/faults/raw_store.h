// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>

struct sqlite3;

namespace hearten::tests {

/// A database without any of the store's guards: what the controls are made of, which show that a guard is needed.
class RawStore {
 public:
  /// `keyText` as SQLCipher takes it (x'96 hex digits'), or empty for a database in clear. Made if it is not there.
  RawStore(const QString& path, const QByteArray& keyText, const QList<QByteArray>& pragmas = {});
  ~RawStore();
  RawStore(const RawStore&) = delete;
  RawStore& operator=(const RawStore&) = delete;

  /// SQLite's own code; 0 is success.
  int run(const QByteArray& sql);
  /// With one bound text, so that no literal is needed.
  int run(const QByteArray& sql, const QString& bound);
  std::optional<std::int64_t> number(const QByteArray& sql);
  /// The rows of the first column, joined by "; "; nothing when the statement failed.
  std::optional<QString> text(const QByteArray& sql);
  int lastCode() const { return m_lastCode; }

  static QByteArray anyKey() { return "x'" + QByteArray(64, '4') + QByteArray(32, 'a') + '\''; }

 private:
  sqlite3* m_connection = nullptr;
  int m_lastCode = 0;
};

}  // namespace hearten::tests
