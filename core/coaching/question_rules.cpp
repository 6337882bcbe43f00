// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/coaching/question_rules.h"

#include "core/content/reader.h"

#include <algorithm>

namespace hearten::coaching {
namespace {

using namespace Qt::StringLiterals;
using content::Reader;

constexpr std::pair<const char*, QuestionKind> kKinds[] = {{"open", QuestionKind::Open},
                                                           {"closed", QuestionKind::Closed},
                                                           {"leading", QuestionKind::Leading},
                                                           {"double", QuestionKind::Double},
                                                           {"why-blame", QuestionKind::WhyBlame}};

/// Patterns with the named pieces put in.
class PatternReader {
 public:
  void readPieces(Reader& file) {
    for (Reader& table : file.tables("piece")) {
      const QString id = table.name("id");
      const QRegularExpression alone = compiled(table, "find", table.name("find"));
      m_pieces.append({u'{' + id + u'}', u"(?:"_s + alone.pattern() + u')'});
      table.finish();
    }
  }

  Patterns needed(Reader& table, std::string_view key) const { return patterns(table, key, table.names(key)); }
  Patterns ifAny(Reader& table, std::string_view key) const { return patterns(table, key, table.namesIfAny(key)); }
  QRegularExpression one(Reader& table, std::string_view key) const { return compiled(table, key, table.name(key)); }

 private:
  Patterns patterns(Reader& table, std::string_view key, const QStringList& each) const {
    Patterns all;
    for (const QString& pattern : each) all.each.append(compiled(table, key, pattern));
    return all;
  }

  QRegularExpression compiled(Reader& table, std::string_view key, QString pattern) const {
    for (const auto& [name, piece] : m_pieces) pattern.replace(name, piece);
    QRegularExpression whole(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!whole.isValid()) table.wrong(key, u"%1: %2"_s.arg(pattern.left(60), whole.errorString()));
    return whole;
  }

  QList<std::pair<QString, QString>> m_pieces;
};

QSet<QuestionKind> kindsAmong(Reader& table) {
  QSet<QuestionKind> found;
  for (const QString& name : table.names("kinds")) {
    const auto* const known =
        std::ranges::find_if(kKinds, [&](const auto& kind) { return name == QLatin1StringView(kind.first); });
    if (known == std::end(kKinds))
      table.wrong("kinds", u"\"%1\" is not one of the words it may be"_s.arg(name));
    else
      found.insert(known->second);
  }
  return found;
}

QuestionRules rulesIn(Reader& file) {
  PatternReader patterns;
  patterns.readPieces(file);
  QuestionRules rules;
  for (Reader& table : file.tablesIfAny("mend")) {
    const QString word = table.name("word");
    for (const QString& typed : table.names("typed")) rules.mended.insert(typed, word);
    table.finish();
  }
  rules.near = file.namesIfAny("near");
  const QStringList real = file.namesIfAny("real");
  rules.real = {real.begin(), real.end()};
  rules.leadIn = patterns.ifAny(file, "lead-in");
  rules.echo = patterns.ifAny(file, "echo");
  rules.joint = patterns.needed(file, "joint");
  rules.asks = patterns.one(file, "asks");
  for (Reader& table : file.tables("rule")) {
    rules.rules.append({.kind = table.oneOf("kind", kKinds),
                        .find = patterns.needed(table, "find"),
                        .unless = patterns.ifAny(table, "unless")});
    table.finish();
  }
  for (Reader& table : file.tablesIfAny("turn")) {
    rules.turns.append({.kinds = kindsAmong(table), .from = patterns.one(table, "from"), .to = table.texts("to")});
    table.finish();
  }
  if (std::optional<Reader> table = file.table("straight")) {
    rules.straight = patterns.needed(*table, "find");
    rules.straightReason = table->text("reason");
    table->finish();
  }
  for (Reader& table : file.tables("kind")) {
    const QuestionKind kind = table.oneOf("id", kKinds);
    rules.words.insert(
        kind, {.title = table.text("title"), .reason = table.text("reason"), .ready = table.textsIfAny("ready")});
    table.finish();
  }
  for (const auto& [name, kind] : kKinds)
    if (!rules.words.contains(kind)) file.wrong("kind", u"\"%1\" is missing"_s.arg(QLatin1StringView(name)));
  return rules;
}

}  // namespace

bool Patterns::find(const QString& text) const {
  return std::ranges::any_of(each, [&](const QRegularExpression& one) { return one.match(text).hasMatch(); });
}

QString Patterns::strippedFrom(QString text) const {
  for (bool again = true; again;) {
    again = false;
    for (const QRegularExpression& one : each)
      if (const auto match = one.match(text);
          match.hasMatch() && match.capturedStart() == 0 && match.capturedLength() > 0) {
        text = text.mid(match.capturedEnd());
        again = true;
      }
  }
  return text;
}

Result<QuestionRules> QuestionRules::fromToml(const QString& name, const QByteArray& toml) {
  QList<Error> problems;
  QuestionRules rules;
  content::readFile({name, toml}, problems, [&](Reader& file) { rules = rulesIn(file); });
  if (!problems.isEmpty()) return std::unexpected(problems.first());
  return rules;
}

}  // namespace hearten::coaching
