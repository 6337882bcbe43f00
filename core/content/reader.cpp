// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/reader.h"

#include <QHash>

#include <algorithm>
#include <cctype>
#include <memory>

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

QString plain(std::string_view text) {
  return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString quoted(std::string_view key) {
  return u"\"%1\""_s.arg(plain(key));
}

QString stringOf(const toml::node& node) {
  const toml::value<std::string>* const text = node.as_string();
  return text ? plain(text->get()).trimmed() : QString();
}

/// Line breaks aside, a control character has no business in words: it cannot be shown, spoken or put in a document.
bool hasControl(const QString& text) {
  return std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n'; });
}

/// "{person}", "{date}": what a text waits for. A translation must wait for the same.
QSet<QString> placeholders(const QString& text) {
  QSet<QString> found;
  for (qsizetype open = text.indexOf(u'{'); open >= 0; open = text.indexOf(u'{', open + 1)) {
    const qsizetype close = text.indexOf(u'}', open);
    if (close > open) found.insert(text.mid(open, close - open + 1));
  }
  return found;
}

}  // namespace

const toml::node* Reader::get(std::string_view key, bool needed) {
  m_asked.insert(plain(key));
  const toml::node* const node = m_table->get(key);
  if (!node && needed) m_tell(m_table->source(), u"%1 is missing"_s.arg(quoted(key)));
  return node;
}

const toml::node* Reader::translated(std::string_view key) {
  m_translatable.insert(plain(key));
  return m_translation ? m_translation->get(key) : nullptr;
}

QString Reader::textOf(std::string_view key, const toml::node& node) {
  QString found = stringOf(node);
  if (!node.is_string() || found.isEmpty()) m_tell(node.source(), u"%1 must be a text"_s.arg(quoted(key)));
  if (!hasControl(found)) return found;
  m_tell(node.source(), u"%1 holds a character that cannot be shown"_s.arg(quoted(key)));
  return {};
}

QStringList Reader::textsOf(std::string_view key, const toml::node& node) {
  const toml::array* const items = node.as_array();
  if (!items || items->empty()) {
    m_tell(node.source(), u"%1 must be a list of texts"_s.arg(quoted(key)));
    return {};
  }
  QStringList found;
  for (const toml::node& item : *items)
    if (const QString text = textOf(key, item); !text.isEmpty()) found.append(text);
  return found;
}

void Reader::heard(std::string_view key, const toml::node& node, const QStringList& own, const QStringList& other,
                   Says says) {
  if (!m_hear) return;
  m_hear({.file = node.source().path ? QString::fromStdString(*node.source().path) : QString(),
          .line = static_cast<int>(node.source().begin.line),
          .path = m_path + plain(key),
          .english = own,
          .translated = other,
          .says = says});
}

QString Reader::textOf(std::string_view key, Says says) {
  const toml::node* const node = get(key, true);
  QString own = node ? textOf(key, *node) : QString();
  const toml::node* const other = translated(key);
  QString said = other ? textOf(key, *other) : QString();
  if (node) heard(key, *node, {own}, other ? QStringList{said} : QStringList(), says);
  if (!other) return own;
  if (placeholders(said) == placeholders(own)) return said;
  m_tell(other->source(), u"%1 must hold the same words in braces as in English"_s.arg(quoted(key)));
  return own;
}

QString Reader::text(std::string_view key) {
  return textOf(key, Says::Words);
}

QString Reader::properName(std::string_view key) {
  return textOf(key, Says::ProperName);
}

QString Reader::textIfAny(std::string_view key) {
  m_translatable.insert(plain(key));
  return get(key, false) ? text(key) : QString();
}

QStringList Reader::texts(std::string_view key) {
  return textsOf(key, Says::Words);
}

QStringList Reader::wordsToFind(std::string_view key) {
  return textsOf(key, Says::WordsToFind);
}

QStringList Reader::textsOf(std::string_view key, Says says) {
  const toml::node* const node = get(key, true);
  const QStringList own = node ? textsOf(key, *node) : QStringList();
  const toml::node* const other = translated(key);
  const QStringList said = other ? textsOf(key, *other) : QStringList();
  if (node) heard(key, *node, own, said, says);
  return other ? said : own;
}

QStringList Reader::textsIfAny(std::string_view key) {
  m_translatable.insert(plain(key));
  return get(key, false) ? texts(key) : QStringList();
}

QString Reader::name(std::string_view key) {
  const toml::node* const node = get(key, true);
  return node ? textOf(key, *node) : QString();
}

QString Reader::nameIfAny(std::string_view key) {
  const toml::node* const node = get(key, false);
  return node ? textOf(key, *node) : QString();
}

QStringList Reader::names(std::string_view key) {
  const toml::node* const node = get(key, true);
  return node ? textsOf(key, *node) : QStringList();
}

QStringList Reader::namesIfAny(std::string_view key) {
  const toml::node* const node = get(key, false);
  return node ? textsOf(key, *node) : QStringList();
}

int Reader::number(std::string_view key) {
  const toml::node* const node = get(key, true);
  if (!node) return 0;
  const auto value = node->value_exact<int64_t>();
  if (!value || *value < 0 || *value > 10'000) {
    m_tell(node->source(), u"%1 must be a whole number"_s.arg(quoted(key)));
    return 0;
  }
  return static_cast<int>(*value);
}

bool Reader::flagIfAny(std::string_view key) {
  const toml::node* const node = get(key, false);
  if (!node) return false;
  if (!node->is_boolean()) m_tell(node->source(), u"%1 must be true or false"_s.arg(quoted(key)));
  return node->value_exact<bool>().value_or(false);
}

std::optional<QDate> Reader::dateIfAny(std::string_view key) {
  const toml::node* const node = get(key, false);
  if (!node) return std::nullopt;
  if (const auto* const date = node->as_date()) {
    const QDate found(date->get().year, date->get().month, date->get().day);
    if (found.isValid()) return found;
  }
  m_tell(node->source(), u"%1 must be a date, as in 2026-11-22"_s.arg(quoted(key)));
  return std::nullopt;
}

QList<Reader> Reader::tablesOf(std::string_view key, const toml::node* node) {
  if (!node) return {};
  const toml::array* const items = node->as_array();
  if (!items || items->empty() || !node->is_array_of_tables()) {
    m_tell(node->source(), u"%1 must be written as [[...]]"_s.arg(quoted(key)));
    return {};
  }

  QHash<QString, const toml::table*> translations;
  if (const toml::node* const other = translated(key)) {
    const toml::array* const others = other->is_array_of_tables() ? other->as_array() : nullptr;
    if (!others) m_tell(other->source(), u"%1 must be written as [[...]]"_s.arg(quoted(key)));
    for (std::size_t i = 0; others && i < others->size(); ++i) {
      const toml::table& item = *others->get(i)->as_table();
      const toml::node* const idNode = item.get("id");
      const QString id = idNode ? stringOf(*idNode) : QString();
      if (id.isEmpty()) m_tell(item.source(), u"\"id\" is missing"_s);
      if (translations.contains(id)) m_tell(item.source(), u"\"id\": \"%1\" is here twice"_s.arg(id));
      translations.insert(id, &item);
    }
  }

  QList<Reader> found;
  for (const toml::node& item : *items) {
    const toml::table& own = *item.as_table();
    const toml::node* const idNode = own.get("id");
    const QString id = idNode ? stringOf(*idNode) : QString();
    found.append(Reader(own, translations.take(id), m_tell, m_hear, m_path + plain(key) + u'.' + id + u'.'));
  }
  for (auto left = translations.cbegin(); left != translations.cend(); ++left)
    if (!left.key().isEmpty())
      m_tell(left.value()->source(), u"\"id\": \"%1\" is not in the English file"_s.arg(left.key()));
  return found;
}

QList<Reader> Reader::tables(std::string_view key) {
  return tablesOf(key, get(key, true));
}

QList<Reader> Reader::tablesIfAny(std::string_view key) {
  m_translatable.insert(plain(key));
  return tablesOf(key, get(key, false));
}

std::optional<Reader> Reader::table(std::string_view key) {
  const toml::node* const node = get(key, true);
  if (!node) return std::nullopt;
  if (!node->is_table()) {
    m_tell(node->source(), u"%1 must be written as [...]"_s.arg(quoted(key)));
    return std::nullopt;
  }
  const toml::node* const other = translated(key);
  return Reader(*node->as_table(), other ? other->as_table() : nullptr, m_tell, m_hear, m_path + plain(key) + u'.');
}

QStringList Reader::keys() const {
  QStringList all;
  for (const auto& [key, node] : *m_table) all.append(plain(key.str()));
  return all;
}

void Reader::wrong(std::string_view key, const QString& reason) {
  const toml::node* const node = m_table->get(key);
  m_tell(node ? node->source() : m_table->source(), u"%1: %2"_s.arg(quoted(key), reason));
}

void Reader::finish() {
  for (const auto& [key, node] : *m_table)
    if (!m_asked.contains(plain(key.str()))) m_tell(key.source(), u"%1 is not known here"_s.arg(quoted(key.str())));
  if (!m_translation) return;
  for (const auto& [key, node] : *m_translation) {
    const QString name = plain(key.str());
    if (name == u"id" || (m_translatable.contains(name) && m_table->contains(key.str()))) continue;
    m_tell(key.source(),
           m_asked.contains(name) && !m_translatable.contains(name)
               ? u"%1 is the same in every language, so it stands in English only"_s.arg(quoted(key.str()))
               : u"%1 is not known here"_s.arg(quoted(key.str())));
  }
}

namespace {

/// The first line that begins a [table] or [[table]] with what cannot begin a name, or 0. The TOML library takes it on
/// trust that a name follows (its pull request 301), so it may not be handed such a line. Bytes that are not ASCII are
/// passed over: some of them are spaces to it.
int lineOfNamelessTable(const QByteArray& bytes) {
  const auto isGap = [](char c) { return c == ' ' || c == '\t'; };
  const auto isBefore = [](char c) {
    return static_cast<unsigned char>(c) <= ' ' || static_cast<unsigned char>(c) >= 0x80;
  };
  const auto startsName = [](char c) {
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' || c == '"' || c == '\'';
  };
  int number = 0;
  for (const QByteArray& line : bytes.split('\n')) {
    ++number;
    const auto* at = line.cbegin();
    const auto* const end = line.cend();
    at = std::find_if_not(at, end, isBefore);
    if (at == end || *at != '[') continue;
    ++at;
    if (at != end && *at == '[') ++at;
    at = std::find_if_not(at, end, isGap);
    if (at == end || !startsName(*at)) return number;
  }
  return 0;
}

/// The first line with more dots than words have, or 0. Each dot in a name is a table in a table; the TOML library has
/// no limit for them as it has for lists, and so many that nobody could have meant them would use up the stack.
int lineOfDeepName(const QByteArray& bytes) {
  constexpr qsizetype kMostDots = 64;
  int number = 0;
  for (const QByteArray& line : bytes.split('\n')) {
    ++number;
    if (!line.trimmed().startsWith('#') && line.count('.') > kMostDots) return number;
  }
  return 0;
}

/// Nothing, with the reason told, when the bytes are not TOML or not UTF-8.
std::optional<toml::table> parsed(const File& file, const Reader::Tell& tell) {
  const auto tellLine = [&](int line, const QString& reason) {
    toml::source_region where;
    where.begin.line = static_cast<toml::source_index>(line);
    where.path = std::make_shared<const std::string>(file.name.toStdString());
    tell(where, reason);
    return std::nullopt;
  };
  if (!file.unread.isEmpty()) return tellLine(1, file.unread);
  if (const int line = lineOfNamelessTable(file.bytes); line > 0)
    return tellLine(line, u"a table needs a name, as in [[prompt]]"_s);
  if (const int line = lineOfDeepName(file.bytes); line > 0)
    return tellLine(line, u"a name with so many dots goes too deep"_s);
  const std::string_view bytes(file.bytes.constData(), static_cast<std::size_t>(file.bytes.size()));
  try {
    return toml::parse(bytes, file.name.toStdString());
  } catch (const toml::parse_error& mistake) {  // the library has no other way to say so
    tell(mistake.source(), plain(mistake.description()));
    return std::nullopt;
  }
}

/// The table with that id in the list of that name; made where there is none.
toml::table* tableWithId(toml::table& in, const std::string& list, const std::string& id) {
  toml::node* const found = in.get(list);
  toml::array* const items = found ? found->as_array() : in.insert(list, toml::array()).first->second.as_array();
  if (items == nullptr) return nullptr;
  for (toml::node& item : *items)
    if (toml::table* const table = item.as_table(); table && (*table)["id"].value<std::string>() == id) return table;
  items->push_back(toml::table{{"id", id}});
  return items->back().as_table();
}

/// Puts a changed text where a translation of it would stand.
void putOver(toml::table& translation, const Change& change) {
  const QStringList steps = change.path.split(u'.');
  toml::table* at = &translation;
  for (qsizetype step = 0; at != nullptr && step + 2 < steps.size(); step += 2)
    at = tableWithId(*at, steps[step].toStdString(), steps[step + 1].toStdString());
  if (at == nullptr || steps.size() % 2 == 0) return;
  const std::string key = steps.last().toStdString();
  if (!change.isList) {
    at->insert_or_assign(key, change.texts.value(0).toStdString());
    return;
  }
  toml::array list;
  for (const QString& text : change.texts) list.push_back(text.toStdString());
  at->insert_or_assign(key, std::move(list));
}

}  // namespace

bool readLayers(const Layers& layers, QList<Error>& problems, const std::function<void(Reader&)>& read) {
  const qsizetype before = problems.size();
  const Reader::Tell tell = [&](const toml::source_region& where, const QString& reason) {
    const int line = static_cast<int>(where.begin.line);
    const QString name = where.path ? QString::fromStdString(*where.path) : layers.own.name;
    problems.append(Error{Problem::ContentInvalid, u"%1:%2: %3"_s.arg(name).arg(line).arg(reason), line});
  };
  if (const std::optional<toml::table> own = parsed(layers.own, tell)) {
    std::optional<toml::table> over = layers.translation ? parsed(*layers.translation, tell) : std::nullopt;
    if (!over && !layers.changes.isEmpty()) over.emplace();
    for (const Change& change : layers.changes) putOver(*over, change);
    Reader reader(*own, over ? &*over : nullptr, tell, layers.hear);
    read(reader);
    reader.finish();
  }
  return problems.size() == before;
}

bool readFile(const File& file, QList<Error>& problems, const std::function<void(Reader&)>& read) {
  return readLayers(Layers{.own = file}, problems, read);
}

bool readFile(const File& file, const File& translation, QList<Error>& problems,
              const std::function<void(Reader&)>& read) {
  return readLayers(Layers{.own = file, .translation = translation}, problems, read);
}

}  // namespace hearten::content
