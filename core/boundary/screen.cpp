// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/screen.h"

#include "core/boundary/reading.h"
#include "core/boundary/rules.h"
#include "core/boundary/words.h"

#include <QFile>

#include <algorithm>

namespace hearten::boundary {
namespace {

using namespace Qt::StringLiterals;

struct Finding {
  const Rule* rule;
  Span span;
};

bool overlap(Span a, Span b) {
  return a.start < b.start + b.length && b.start < a.start + a.length;
}

bool isGraver(const Rule& a, const Rule& b) {
  if (a.decision != b.decision) return a.decision == Decision::Stop;
  return a.kind < b.kind;
}

/// Judges one text, sentence by sentence.
class Judge {
 public:
  Judge(Field field, const Reading& reading) : m_field(field), m_reading(reading) {}

  QList<Finding> judge(const QList<Rule>& rules, const QRegularExpression& innocent) {
    for (const Span& sentence : m_reading.sentences()) {
      m_sentence = m_reading.text().mid(sentence.start, sentence.length);
      m_start = sentence.start;
      findInnocent(innocent);
      for (const Rule& rule : rules)
        if (rule.fields.isEmpty() || rule.fields.contains(m_field)) apply(rule);
    }
    return std::move(m_findings);
  }

 private:
  void findInnocent(const QRegularExpression& innocent) {
    m_innocent.clear();
    if (innocent.pattern().isEmpty()) return;
    for (auto found = innocent.globalMatch(m_sentence); found.hasNext();) m_innocent.append(spanOf(found.next()));
  }

  void apply(const Rule& rule) {
    for (qsizetype from = 0; from <= m_sentence.size();) {
      const auto match = rule.find.match(m_sentence, from);
      if (!match.hasMatch()) return;
      const Span span = spanOf(match);
      const bool isInnocent =
          span.length == 0 || std::ranges::any_of(m_innocent, [span](Span one) { return overlap(one, span); });
      if (!isInnocent) {
        if (rule.unless && rule.unless->match(m_sentence).hasMatch()) return;
        m_findings.append({&rule, {m_start + span.start, span.length}});
      }
      // Past an innocent phrase only by one, since a guilty one may start within it.
      from = isInnocent ? span.start + 1 : span.start + span.length;
    }
  }

  static Span spanOf(const QRegularExpressionMatch& match) { return {match.capturedStart(), match.capturedLength()}; }

  Field m_field;
  const Reading& m_reading;
  QString m_sentence;
  qsizetype m_start = 0;
  QList<Span> m_innocent;
  QList<Finding> m_findings;
};

/// In order, each character at most once.
QList<Span> merged(QList<Span> spans) {
  std::ranges::sort(spans, {}, &Span::start);
  QList<Span> whole;
  for (const Span& span : spans) {
    if (!whole.isEmpty() && span.start <= whole.last().start + whole.last().length)
      whole.last().length = std::max(whole.last().length, span.start + span.length - whole.last().start);
    else
      whole.append(span);
  }
  return whole;
}

QByteArray shippedRules() {
  QFile file(u":/boundary/rules.toml"_s);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The text as it is kept: what cannot be seen or read back is gone, nothing else is changed.
QString clean(QString text) {
  text.replace(u"\r\n"_s, u"\n"_s);
  text.replace(u'\r', u'\n');
  text.remove(QChar(u'\0'));
  return text.normalized(QString::NormalizationForm_C).trimmed();
}

}  // namespace

struct Screen::Parts {
  Words words;
  Rules rules;
};

Result<Screen> Screen::fromToml(const QByteArray& toml) {
  auto words = wordsFromToml(toml);
  if (!words) return std::unexpected(std::move(words.error()));
  auto rules = Rules::fromToml(shippedRules());
  if (!rules) return std::unexpected(std::move(rules.error()));
  return Screen(std::make_shared<const Parts>(Parts{.words = std::move(*words), .rules = std::move(*rules)}));
}

Verdict Screen::check(Field field, const QString& text) const {
  const Reading reading(text);
  const QList<Finding> findings = Judge(field, reading).judge(m_parts->rules.rules, m_parts->rules.innocent);
  if (findings.isEmpty()) return {};
  const Rule& gravest = *std::ranges::min_element(findings, [](const Finding& a, const Finding& b) {
                           return isGraver(*a.rule, *b.rule);
                         })->rule;
  const KindWords words = m_parts->words.value(gravest.kind);
  Verdict verdict{
      .decision = gravest.decision, .kind = gravest.kind, .reason = words.reason, .wordings = words.wordings};
  if (verdict.decision == Decision::Ask) verdict.question = words.question;
  QList<Span> spans;
  for (const Finding& finding : findings)
    if (finding.rule->decision == verdict.decision) spans.append(reading.inTyped(finding.span));
  verdict.spans = merged(std::move(spans));
  return verdict;
}

std::expected<ScreenedText, Verdict> Screen::accept(Field field, const QString& text) const {
  Verdict verdict = check(field, text);
  if (verdict.decision != Decision::Clear) return std::unexpected(std::move(verdict));
  return ScreenedText(clean(text));
}

std::expected<ScreenedText, Verdict> Screen::acceptAnswered(Field field, const QString& text) const {
  Verdict verdict = check(field, text);
  if (verdict.decision == Decision::Stop) return std::unexpected(std::move(verdict));
  return ScreenedText(clean(text));
}

}  // namespace hearten::boundary
