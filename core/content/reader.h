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
///
/// A second table, the translation, may lie over the first. Texts come from it where it has them, and from the first
/// where it does not. Names (ids, icons, numbers, kinds: whatever is the same in every language) only ever come from
/// the first; a translation that sets one is told so.
class Reader {
 public:
  using Tell = std::function<void(const toml::source_region&, const QString& reason)>;

  Reader(const toml::table& table, const toml::table* translation, Tell tell)
      : m_table(&table), m_translation(translation), m_tell(std::move(tell)) {}

  // What people read, and what is translated.
  QString text(std::string_view key);       ///< must be there, and not empty
  QString textIfAny(std::string_view key);  ///< empty when it is not there
  QStringList texts(std::string_view key);  ///< must be there, with at least one
  QStringList textsIfAny(std::string_view key);

  // What is the same in every language.
  QString name(std::string_view key);
  QString nameIfAny(std::string_view key);
  QStringList names(std::string_view key);
  QStringList namesIfAny(std::string_view key);
  int number(std::string_view key);
  bool flagIfAny(std::string_view key);  ///< false when it is not there
  std::optional<QDate> dateIfAny(std::string_view key);
  /// One of a closed list of words.
  template <class Value, std::size_t count>
  Value oneOf(std::string_view key, const std::pair<const char*, Value> (&words)[count]) {
    const QString word = name(key);
    for (const auto& [known, value] : words)
      if (word == QLatin1StringView(known)) return value;
    if (!word.isEmpty()) wrong(key, QStringLiteral("\"%1\" is not one of the words it may be").arg(word));
    return words[0].second;
  }

  /// Tables inside this one. A translation names each by its "id".
  QList<Reader> tables(std::string_view key);  ///< must be there, with at least one
  QList<Reader> tablesIfAny(std::string_view key);
  std::optional<Reader> table(std::string_view key);

  bool has(std::string_view key) const { return m_table->contains(key); }
  /// All keys of the table, for those that are names of their own.
  QStringList keys() const;
  /// Says what is wrong with a key, for checks of the caller's own.
  void wrong(std::string_view key, const QString& reason);
  /// Call once at the end: tells of keys that nobody asked for.
  void finish();

 private:
  const toml::node* get(std::string_view key, bool needed);
  const toml::node* translated(std::string_view key);
  QString textOf(std::string_view key, const toml::node& node);
  QStringList textsOf(std::string_view key, const toml::node& node);
  QList<Reader> tablesOf(std::string_view key, const toml::node* node);

  const toml::table* m_table;
  const toml::table* m_translation;
  Tell m_tell;
  QSet<QString> m_asked;
  QSet<QString> m_translatable;
};

/// A content file as it lies on disk.
struct File {
  QString name;  ///< as a person would look for it: "topics/grief.toml"
  QByteArray bytes{};
  QString unread{};  ///< why its bytes are not here; empty when they are
};

/// Reads a whole file: `read` gets its top table. Every mistake, also one of TOML or UTF-8 itself, is added to
/// `problems` as "name:line: reason", with the line as its place. True when there was none.
bool readFile(const File& file, QList<Error>& problems, const std::function<void(Reader&)>& read);
/// The same with a translation over it. A translation that cannot be read at all is told and left out.
bool readFile(const File& file, const File& translation, QList<Error>& problems,
              const std::function<void(Reader&)>& read);

}  // namespace hearten::content
