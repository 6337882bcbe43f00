// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/rules.h"

#include "core/boundary/toml_parser.h"

#include <algorithm>
#include <utility>

namespace hearten::boundary {
namespace {

using namespace Qt::StringLiterals;

class Parser : TomlParser {
 public:
  Result<Rules> parse(const QByteArray& toml) {
    const auto file = fileFrom(toml);
    if (!file) return std::unexpected(file.error());
    readPieces(*file);
    Rules rules;
    rules.innocent = pattern(*file, "innocent");
    for (const toml::table* table : tables(*file, "rule")) readRule(*table, rules);
    if (m_error) return std::unexpected(*m_error);
    return rules;
  }

 private:
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

  void readRule(const toml::table& table, Rules& rules) {
    const QString id = text(table, "kind");
    const auto kind = named<Kind>(id);
    if (!kind) return fail(table.source(), u"there is no kind \"%1\""_s.arg(id));
    const QString decision = text(table, "then");
    if (decision != u"stop" && decision != u"ask") return fail(table.source(), u"\"then\" is \"stop\" or \"ask\""_s);
    Rule rule{.kind = *kind,
              .decision = decision == u"stop" ? Decision::Stop : Decision::Ask,
              .find = pattern(table, "find")};
    if (rule.find.pattern().isEmpty()) fail(table.source(), u"\"find\" is missing"_s);
    if (const toml::node* sure = table.get("sure")) rule.isSure = sure->value_or(false);
    if (table.contains("unless")) rule.unless = pattern(table, "unless");
    for (const QString& name : texts(table, "fields")) {
      rule.fields.append(fieldNamed(name));
      if (nameOf(rule.fields.last()) != name) fail(table.source(), u"there is no field \"%1\""_s.arg(name));
    }
    rules.rules.append(std::move(rule));
  }

  QList<std::pair<QString, QString>> m_pieces;
};

}  // namespace

Result<Rules> Rules::fromToml(const QByteArray& toml) {
  return Parser().parse(toml);
}

}  // namespace hearten::boundary
