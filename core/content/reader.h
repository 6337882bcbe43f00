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

/// What a text is for.
enum class Says {
  Words,        ///< read by people, and translated
  ProperName,   ///< a name that need not be translated
  WordsToFind,  ///< what somebody may type: each language has its own, as many as it likes
};

/// One text as it was read: what English says, and what a translation says in its place.
struct Said {
  QString file;  ///< of the English: "en/topics/grief.toml"
  int line = 0;
  QString path;            ///< where it stands in the file: "prompt.how.question"
  QStringList english;     ///< one, or as many as the list has
  QStringList translated;  ///< empty: there is none
  Says says = Says::Words;
};

/// Reads one table of a content file, strictly: whatever is missing, of another type or not known is told with file and
/// line, so that a slip of the pen never goes unseen. Everything it returns is usable even after a mistake.
///
/// A second table, the translation, may lie over the first. Texts come from it where it has them, and from the first
/// where it does not. Names (ids, icons, numbers, kinds: whatever is the same in every language) only ever come from
/// the first; a translation that sets one is told so.
class Reader {
 public:
  using Tell = std::function<void(const toml::source_region&, const QString& reason)>;
  using Hear = std::function<void(const Said&)>;

  /// `hear`, if any, is told of every text that is read.
  Reader(const toml::table& table, const toml::table* translation, Tell tell, Hear hear = {}, QString path = {})
      : m_table(&table),
        m_translation(translation),
        m_tell(std::move(tell)),
        m_hear(std::move(hear)),
        m_path(std::move(path)) {}

  // What people read, and what is translated.
  QString text(std::string_view key);        ///< must be there, and not empty
  QString textIfAny(std::string_view key);   ///< empty when it is not there
  QString properName(std::string_view key);  ///< as text(); a translation may leave it as it is
  QStringList texts(std::string_view key);   ///< must be there, with at least one
  QStringList textsIfAny(std::string_view key);
  QStringList wordsToFind(std::string_view key);  ///< as texts(), for words that people may type

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
  QString textOf(std::string_view key, Says says);
  QStringList textsOf(std::string_view key, Says says);
  void heard(std::string_view key, const toml::node& node, const QStringList& own, const QStringList& other, Says says);

  const toml::table* m_table;
  const toml::table* m_translation;
  Tell m_tell;
  Hear m_hear;
  QString m_path;
  QSet<QString> m_asked;
  QSet<QString> m_translatable;
};

/// A content file as it lies on disk.
struct File {
  QString name;  ///< as a person would look for it: "topics/grief.toml"
  QByteArray bytes{};
  QString unread{};  ///< why its bytes are not here; empty when they are
};

/// A text that stands in place of another, at a path like that of Said.
struct Change {
  QString path;
  QStringList texts;
  bool isList = false;
};

/// A file with all that lies over it.
struct Layers {
  File own;
  std::optional<File> translation{};
  QList<Change> changes{};  ///< over the translation
  Reader::Hear hear{};
};

/// Reads a whole file: `read` gets its top table. Every mistake, also one of TOML or UTF-8 itself, is added to
/// `problems` as "name:line: reason", with the line as its place. A translation that cannot be read at all is told and
/// left out. True when there was no mistake.
bool readLayers(const Layers& layers, QList<Error>& problems, const std::function<void(Reader&)>& read);
bool readFile(const File& file, QList<Error>& problems, const std::function<void(Reader&)>& read);
bool readFile(const File& file, const File& translation, QList<Error>& problems,
              const std::function<void(Reader&)>& read);

}  // namespace hearten::content
