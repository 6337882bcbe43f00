// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/reader.h"

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

QString named(std::string_view key) {
  return u"\"%1\""_s.arg(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
}

QString textOf(const toml::node& node) {
  return QString::fromStdString(node.value_or(std::string()));
}

}  // namespace

const toml::node* Reader::get(std::string_view key) {
  m_asked.insert(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
  return m_table->get(key);
}

const toml::node* Reader::required(std::string_view key) {
  const toml::node* const node = get(key);
  if (!node) m_tell(m_table->source(), u"%1 is missing"_s.arg(named(key)));
  return node;
}

QString Reader::text(std::string_view key) {
  const toml::node* const node = required(key);
  if (!node) return {};
  const QString found = textOf(*node).trimmed();
  if (!node->is_string() || found.isEmpty()) m_tell(node->source(), u"%1 must be a text"_s.arg(named(key)));
  return found;
}

QString Reader::textIfAny(std::string_view key) {
  return get(key) ? text(key) : QString();
}

QStringList Reader::texts(std::string_view key, bool needed) {
  const toml::node* const node = needed ? required(key) : get(key);
  if (!node) return {};
  const toml::array* const items = node->as_array();
  if (!items || items->empty()) {
    m_tell(node->source(), u"%1 must be a list of texts"_s.arg(named(key)));
    return {};
  }
  QStringList found;
  for (const toml::node& item : *items) {
    if (!item.is_string()) m_tell(item.source(), u"%1 must hold texts only"_s.arg(named(key)));
    found.append(textOf(item).trimmed());
  }
  return found;
}

QStringList Reader::texts(std::string_view key) {
  return texts(key, true);
}
QStringList Reader::textsIfAny(std::string_view key) {
  return texts(key, false);
}

int Reader::number(std::string_view key) {
  const toml::node* const node = required(key);
  if (!node) return 0;
  const auto value = node->value_exact<int64_t>();
  if (!value || *value < 0 || *value > 10'000) {
    m_tell(node->source(), u"%1 must be a whole number"_s.arg(named(key)));
    return 0;
  }
  return static_cast<int>(*value);
}

bool Reader::flagIfAny(std::string_view key) {
  const toml::node* const node = get(key);
  if (!node) return false;
  if (!node->is_boolean()) m_tell(node->source(), u"%1 must be true or false"_s.arg(named(key)));
  return node->value_or(false);
}

std::optional<QDate> Reader::dateIfAny(std::string_view key) {
  const toml::node* const node = get(key);
  if (!node) return std::nullopt;
  if (const auto* const date = node->as_date()) {
    const QDate found(date->get().year, date->get().month, date->get().day);
    if (found.isValid()) return found;
  }
  m_tell(node->source(), u"%1 must be a date, as in 2026-11-22"_s.arg(named(key)));
  return std::nullopt;
}

QList<Reader> Reader::tables(std::string_view key, bool needed) {
  const toml::node* const node = needed ? required(key) : get(key);
  if (!node) return {};
  const toml::array* const items = node->as_array();
  if (!items || items->empty() || !node->is_array_of_tables()) {
    m_tell(node->source(), u"%1 must be written as [[...]]"_s.arg(named(key)));
    return {};
  }
  QList<Reader> found;
  for (const toml::node& item : *items) found.append(Reader(*item.as_table(), m_tell));
  return found;
}

QList<Reader> Reader::tables(std::string_view key) {
  return tables(key, true);
}
QList<Reader> Reader::tablesIfAny(std::string_view key) {
  return tables(key, false);
}

std::optional<Reader> Reader::table(std::string_view key) {
  const toml::node* const node = required(key);
  if (!node) return std::nullopt;
  if (!node->is_table()) {
    m_tell(node->source(), u"%1 must be written as [...]"_s.arg(named(key)));
    return std::nullopt;
  }
  return Reader(*node->as_table(), m_tell);
}

std::optional<Reader> Reader::tableIfAny(std::string_view key) {
  if (!get(key)) return std::nullopt;
  return table(key);
}

QStringList Reader::keys() {
  QStringList all;
  for (const auto& [key, node] : *m_table)
    all.append(QString::fromUtf8(key.str().data(), static_cast<qsizetype>(key.str().size())));
  return all;
}

void Reader::wrong(std::string_view key, const QString& reason) {
  const toml::node* const node = m_table->get(key);
  m_tell(node ? node->source() : m_table->source(), u"%1: %2"_s.arg(named(key), reason));
}

void Reader::finish() {
  for (const auto& [key, node] : *m_table) {
    const QString name = QString::fromUtf8(key.str().data(), static_cast<qsizetype>(key.str().size()));
    if (!m_asked.contains(name)) m_tell(key.source(), u"\"%1\" is not known here"_s.arg(name));
  }
}

bool readFile(const QString& name, const QByteArray& bytes, QList<Error>& problems,
              const std::function<void(Reader&)>& read) {
  const qsizetype before = problems.size();
  const auto tell = [&](const toml::source_region& where, const QString& reason) {
    const int line = static_cast<int>(where.begin.line);
    problems.append(Error{Problem::ContentInvalid, u"%1:%2: %3"_s.arg(name).arg(line).arg(reason), line});
  };
  try {
    const toml::table table = toml::parse(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    Reader reader(table, tell);
    read(reader);
    reader.finish();
  } catch (const toml::parse_error& mistake) {  // the library has no other way to say so
    tell(mistake.source(), QString::fromStdString(std::string(mistake.description())));
  }
  return problems.size() == before;
}

}  // namespace hearten::content
