// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/toml_parser.h"

namespace hearten::boundary {
namespace {

using namespace Qt::StringLiterals;

Error invalid(const toml::source_region& where, const QString& reason) {
  return {Problem::ContentInvalid, u"%1: %2"_s.arg(where.begin.line).arg(reason)};
}

}  // namespace

Result<toml::table> TomlParser::fileFrom(const QByteArray& toml) {
  try {
    return toml::parse(std::string_view(toml.data(), static_cast<std::size_t>(toml.size())));
  } catch (const toml::parse_error& error) {  // the library's only way to say it
    return std::unexpected(invalid(error.source(), QString::fromUtf8(error.what())));
  }
}

void TomlParser::fail(const toml::source_region& where, const QString& reason) {
  if (!m_error) m_error = invalid(where, reason);
}

QString TomlParser::text(const toml::node& node) {
  return QString::fromStdString(node.value_or(std::string()));
}

QString TomlParser::text(const toml::table& table, std::string_view key) {
  const toml::node* node = table.get(key);
  if (node && node->is_string() && !text(*node).isEmpty()) return text(*node);
  fail(node ? node->source() : table.source(), u"\"%1\" is missing or no text"_s.arg(QLatin1StringView(key)));
  return {};
}

QStringList TomlParser::texts(const toml::table& table, std::string_view key) {
  QStringList list;
  const toml::node* node = table.get(key);
  if (!node) return list;
  if (!node->is_array())
    fail(node->source(), u"\"%1\" is no list of texts"_s.arg(QLatin1StringView(key)));
  else
    for (const toml::node& item : *node->as_array()) {
      if (!item.is_string()) fail(item.source(), u"not a text"_s);
      list.append(text(item));
    }
  return list;
}

QList<const toml::table*> TomlParser::tables(const toml::table& table, std::string_view key) {
  QList<const toml::table*> list;
  const toml::node* node = table.get(key);
  if (!node || !node->is_array_of_tables()) {
    fail(table.source(), u"\"%1\" is missing or no list of tables"_s.arg(QLatin1StringView(key)));
    return list;
  }
  for (const toml::node& item : *node->as_array()) list.append(item.as_table());
  return list;
}

}  // namespace hearten::boundary
