// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/rules.h"

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace hearten::boundary {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array<std::pair<std::string_view, Kind>, 6> kKinds{{
    {"formal-process", Kind::FormalProcess},
    {"conduct", Kind::Conduct},
    {"how-the-job-is-done", Kind::HowTheJobIsDone},
    {"absence", Kind::Absence},
    {"other-person", Kind::OtherPerson},
    {"diagnosis", Kind::Diagnosis},
}};
constexpr std::array<std::pair<std::string_view, Field>, 7> kFields{{
    {"plan-line", Field::PlanLine},
    {"manager-action", Field::ManagerAction},
    {"adjustment", Field::Adjustment},
    {"support-note", Field::SupportNote},
    {"person-name", Field::PersonName},
    {"pronouns", Field::Pronouns},
    {"organisation", Field::Organisation},
}};

template <class Names>
auto named(const Names& names, std::string_view name) -> std::optional<decltype(names[0].second)> {
  const auto found = std::ranges::find(names, name, [](const auto& row) { return row.first; });
  if (found == names.end()) return std::nullopt;
  return found->second;
}

Error invalid(const toml::source_region& where, const QString& reason) {
  return {Problem::ContentInvalid, u"%1: %2"_s.arg(where.begin.line).arg(reason)};
}

/// Reads one file; every function says nothing and remembers the first mistake when the file is not whole.
class Parser {
 public:
  Result<Rules> parse(const toml::table& file) {
    readPieces(file);
    Rules rules;
    rules.innocent = pattern(file, "innocent");
    for (const toml::table* table : tables(file, "kind")) readKind(*table, rules);
    for (const auto& [name, kind] : kKinds)
      if (!m_error && !rules.words.contains(kind))
        fail(file.source(),
             u"the kind \"%1\" is missing"_s.arg(QString::fromLatin1(name.data(), qsizetype(name.size()))));
    if (m_error) return std::unexpected(*m_error);
    return rules;
  }

 private:
  void fail(const toml::source_region& where, const QString& reason) {
    if (!m_error) m_error = invalid(where, reason);
  }

  static QString text(const toml::node& node) { return QString::fromStdString(node.value_or(std::string())); }

  QString text(const toml::table& table, std::string_view key) {
    const toml::node* node = table.get(key);
    if (node && node->is_string() && !text(*node).isEmpty()) return text(*node);
    fail(node ? node->source() : table.source(), u"\"%1\" is missing or no text"_s.arg(QLatin1StringView(key)));
    return {};
  }

  QStringList texts(const toml::table& table, std::string_view key) {
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

  QList<const toml::table*> tables(const toml::table& table, std::string_view key) {
    QList<const toml::table*> list;
    const toml::node* node = table.get(key);
    if (!node || !node->is_array_of_tables()) {
      fail(table.source(), u"\"%1\" is missing or no list of tables"_s.arg(QLatin1StringView(key)));
      return list;
    }
    for (const toml::node& item : *node->as_array()) list.append(item.as_table());
    return list;
  }

  /// `[pieces]`: each may use those before it, as {name}.
  void readPieces(const toml::table& file) {
    const toml::table* pieces = file["pieces"].as_table();
    if (!pieces) return;
    QList<const toml::node*> nodes;
    for (const auto& [key, node] : *pieces) nodes.append(&node);
    // toml++ sorts a table by name; the order of the file is in the lines.
    std::ranges::sort(nodes, {}, [](const toml::node* node) { return node->source().begin.line; });
    for (const toml::node* node : nodes)
      for (const auto& [key, value] : *pieces)
        if (&value == node)
          m_pieces.append({u'{' + QString::fromStdString(std::string(key.str())) + u'}', expanded(text(value))});
  }

  QString expanded(QString pattern) const {
    for (const auto& [name, piece] : m_pieces) pattern.replace(name, u"(?:"_s + piece + u')');
    return pattern;
  }

  /// All the patterns of one list as one: they are tried at each place from first to last.
  QRegularExpression pattern(const toml::table& table, std::string_view key) {
    const QStringList each = texts(table, key);
    QStringList whole;
    for (const QString& one : each) whole.append(u"(?:"_s + expanded(one) + u')');
    QRegularExpression all(whole.join(u'|'),
                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    // Compiling takes most of the time of a start, so each is compiled alone only to find which of them is wrong.
    if (!all.isValid()) failWithOneOf(each, *table.get(key));
    return all;
  }

  void failWithOneOf(const QStringList& patterns, const toml::node& where) {
    for (const QString& one : patterns)
      if (const QRegularExpression alone(expanded(one)); !alone.isValid())
        return fail(where.source(), u"\"%1\": %2"_s.arg(one, alone.errorString()));
    fail(where.source(), u"the patterns do not fit together"_s);
  }

  void readKind(const toml::table& table, Rules& rules) {
    const QString id = text(table, "id");
    const auto kind = named(kKinds, id.toStdString());
    if (!kind) return fail(table.source(), u"there is no kind \"%1\""_s.arg(id));
    rules.words[*kind] = {
        .reason = text(table, "reason"), .question = text(table, "question"), .wordings = texts(table, "wordings")};
    if (rules.words[*kind].wordings.size() < 2) fail(table.source(), u"two or three wordings are needed"_s);
    for (const toml::table* rule : tables(table, "rule")) readRule(*rule, *kind, rules);
  }

  void readRule(const toml::table& table, Kind kind, Rules& rules) {
    const QString decision = text(table, "then");
    if (decision != u"stop" && decision != u"ask") return fail(table.source(), u"\"then\" is \"stop\" or \"ask\""_s);
    Rule rule{
        .kind = kind, .decision = decision == u"stop" ? Decision::Stop : Decision::Ask, .find = pattern(table, "find")};
    if (rule.find.pattern().isEmpty()) fail(table.source(), u"\"find\" is missing"_s);
    if (table.contains("unless")) rule.unless = pattern(table, "unless");
    for (const QString& name : texts(table, "fields")) {
      if (const auto field = named(kFields, name.toStdString()))
        rule.fields.append(*field);
      else
        fail(table.source(), u"there is no field \"%1\""_s.arg(name));
    }
    rules.rules.append(std::move(rule));
  }

  QList<std::pair<QString, QString>> m_pieces;
  std::optional<Error> m_error;
};

}  // namespace

Result<Rules> Rules::fromToml(const QByteArray& toml) {
  try {
    const std::string_view text(toml.data(), static_cast<std::size_t>(toml.size()));
    return Parser().parse(toml::parse(text));
  } catch (const toml::parse_error& error) {  // the library's only way to say it
    return std::unexpected(invalid(error.source(), QString::fromUtf8(error.what())));
  }
}

}  // namespace hearten::boundary
