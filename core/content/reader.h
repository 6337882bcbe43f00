// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <toml++/toml.h>

#include <functional>
#include <optional>
#include <string_view>

namespace hearten::content {

/// Reads one table of a content file, strictly: whatever is missing, of another type or not known is told with file and
/// line, so that a slip of the pen never goes unseen. Everything it returns is usable even after a mistake.
class Reader {
 public:
  using Tell = std::function<void(const toml::source_region&, const QString& reason)>;

  Reader(const toml::table& table, Tell tell) : m_table(&table), m_tell(std::move(tell)) {}

  QString text(std::string_view key);       ///< must be there, and not empty
  QString textIfAny(std::string_view key);  ///< empty when it is not there
  QStringList texts(std::string_view key);  ///< must be there, with at least one
  QStringList textsIfAny(std::string_view key);
  int number(std::string_view key);
  bool flagIfAny(std::string_view key);  ///< false when it is not there
  std::optional<QDate> dateIfAny(std::string_view key);
  QList<Reader> tables(std::string_view key);  ///< must be there, with at least one
  QList<Reader> tablesIfAny(std::string_view key);
  std::optional<Reader> table(std::string_view key);
  std::optional<Reader> tableIfAny(std::string_view key);
  /// One of a closed list of words.
  template <class Value, std::size_t count>
  Value oneOf(std::string_view key, const std::pair<const char*, Value> (&words)[count]) {
    const QString word = text(key);
    for (const auto& [name, value] : words)
      if (word == QLatin1StringView(name)) return value;
    wrong(key, QStringLiteral("\"%1\" is not one of the words it may be").arg(word));
    return words[0].second;
  }
  /// All keys of the table, for those that are names of their own.
  QStringList keys();
  /// Says what is wrong with a key, for checks of the caller's own.
  void wrong(std::string_view key, const QString& reason);
  /// Call once at the end: tells of keys that nobody asked for.
  void finish();

 private:
  const toml::node* get(std::string_view key);
  const toml::node* required(std::string_view key);
  QStringList texts(std::string_view key, bool needed);
  QList<Reader> tables(std::string_view key, bool needed);

  const toml::table* m_table;
  Tell m_tell;
  QSet<QString> m_asked;
};

/// Reads a whole file: `read` gets its top table. Every mistake, also one of TOML or UTF-8 itself, is added to
/// `problems` as "name:line: reason". True when there was none.
bool readFile(const QString& name, const QByteArray& bytes, QList<Error>& problems,
              const std::function<void(Reader&)>& read);

}  // namespace hearten::content
