// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <toml++/toml.h>

#include <optional>
#include <string_view>

namespace hearten::boundary {

/// Reads one TOML file; every function says nothing and remembers the first mistake when the file is not whole.
class TomlParser {
 protected:
  /// The whole file. ContentInvalid with "line: reason" when it is no TOML.
  static Result<toml::table> fileFrom(const QByteArray& toml);

  void fail(const toml::source_region& where, const QString& reason);
  QString text(const toml::table& table, std::string_view key);
  QStringList texts(const toml::table& table, std::string_view key);
  QList<const toml::table*> tables(const toml::table& table, std::string_view key);
  static QString text(const toml::node& node);

  std::optional<Error> m_error;
};

}  // namespace hearten::boundary
