// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/screen.h"

#include "core/boundary/model.h"
#include "core/boundary/reading.h"
#include "core/boundary/rules.h"
#include "core/boundary/words.h"

#include <QFile>
#include <QScopeGuard>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <utility>

namespace hearten::boundary {
namespace {

using namespace Qt::StringLiterals;

struct Finding {
  Decision decision = Decision::Clear;
  Kind kind{};
  float score = 0.0F;
  QList<Span> spans{};
};

// As tools/boundary/corpus.py reads what the model learns from.
constexpr qsizetype kMostAmong = 8;
constexpr qsizetype kFewWords = 4;
constexpr qsizetype kMostTogether = 3;  ///< sentences: a text of no more is also read as a whole
constexpr float kLessTogether = 0.7F;   ///< what is read a second time has a second chance to be wrongly told
constexpr qsizetype kMostRead = 20000;

bool overlap(Span a, Span b) {
  return a.start < b.start + b.length && b.start < a.start + a.length;
}

Span spanOf(const QRegularExpressionMatch& match) {
  return {match.capturedStart(), match.capturedLength()};
}

/// Where a rule finds what it looks for, but for what is innocent.
QList<Span> found(const Rule& rule, const QString& sentence, const QList<Span>& innocent) {
  QList<Span> spans;
  for (qsizetype from = 0; from <= sentence.size();) {
    const auto match = rule.find.match(sentence, from);
    if (!match.hasMatch()) break;
    const Span span = spanOf(match);
    const bool isInnocent =
        span.length == 0 || std::ranges::any_of(innocent, [span](Span one) { return overlap(one, span); });
    if (!isInnocent) {
      if (rule.unless && rule.unless->match(sentence).hasMatch()) return {};
      spans.append(span);
    }
    // Past an innocent phrase only by one, since a guilty one may start within it.
    from = isInnocent ? span.start + 1 : span.start + span.length;
  }
  return spans;
}

/// What the rules say of a sentence, or only the sure ones: the gravest, with all the places that brought it about.
Finding byRules(const Rules& rules, Field field, const QString& sentence, bool onlySure) {
  QList<Span> innocent;
  if (!rules.innocent.pattern().isEmpty())
    for (auto each = rules.innocent.globalMatch(sentence); each.hasNext();) innocent.append(spanOf(each.next()));
  Finding finding;
  for (const Rule& rule : rules.rules) {
    if (onlySure && !rule.isSure) continue;
    if (!rule.fields.isEmpty() && !rule.fields.contains(field)) continue;
    if (rule.decision < finding.decision) continue;
    const QList<Span> spans = found(rule, sentence, innocent);
    if (spans.isEmpty()) continue;
    if (rule.decision > finding.decision) finding = {.decision = rule.decision, .kind = rule.kind};
    finding.spans.append(spans);
  }
  return finding;
}

/// In order, each character at most once; words that stand side by side are one mark.
QList<Span> merged(QList<Span> spans) {
  std::ranges::sort(spans, {}, &Span::start);
  QList<Span> whole;
  for (const Span& span : spans) {
    if (!whole.isEmpty() && span.start <= whole.last().start + whole.last().length + 1)
      whole.last().length = std::max(whole.last().length, span.start + span.length - whole.last().start);
    else
      whole.append(span);
  }
  return whole;
}

/// Neighbours that are read together as well as each alone.
struct Together {
  qsizetype first;
  qsizetype count;
};

/// A short text may say as a whole what no sentence of it says; in a long one, a few words between full stops say
/// little without the sentence before them.
QList<Together> readTogether(qsizetype sentences, const auto& words) {
  QList<Together> some;
  if (sentences <= kMostTogether) {
    for (qsizetype count = 2; count <= sentences; ++count)
      for (qsizetype first = 0; first + count <= sentences; ++first) some.append({first, count});
    return some;
  }
  for (qsizetype i = 1; i < sentences; ++i)
    if (words(i).trimmed().count(u' ') < kFewWords) some.append({i - 1, 2});
  return some;
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

/// What is the same for every Screen, and read once.
struct BuiltIn {
  Rules rules = Rules::fromToml(shippedRules()).value();
  Model model = Model::shipped();
};

const BuiltIn& builtIn() {
  static const BuiltIn it;
  return it;
}

}  // namespace

struct Screen::Parts {
  Words words;
  QSet<QString> wordings;  ///< what we offer ourselves
  const Rules& rules;
  const Model& model;

  /// `among` is how many such parts the text has: one that is told among others is less likely to be the bad one.
  Finding judge(Field field, const QString& part, qsizetype among, float less = 0.0F) const;
};

/// The model weighs each sentence; a rule settles what it finds likely. Where the model finds nothing, a sure rule
/// brings a question at most: of such sentences, nearly half were innocent (docs/boundary.md).
Finding Screen::Parts::judge(Field field, const QString& sentence, qsizetype among, float less) const {
  if (wordings.contains(sentence.trimmed())) return {};
  Model::Opinion opinion = model.of(sentence, field);
  opinion.score -= less + std::log(static_cast<float>(std::min(among, kMostAmong)));
  Finding finding{.kind = opinion.kind, .score = opinion.score, .spans = opinion.spans};
  if (opinion.score >= opinion.limits.stop)
    finding.decision = Decision::Stop;
  else if (opinion.score >= opinion.limits.ask)
    finding.decision = Decision::Ask;
  if (opinion.score < opinion.limits.byRule) return finding;
  const bool foundNothing = finding.decision == Decision::Clear;
  Finding byRule = byRules(rules, field, sentence, foundNothing);
  if (foundNothing) byRule.decision = std::min(byRule.decision, Decision::Ask);
  if (byRule.decision == Decision::Clear || byRule.decision < finding.decision) return finding;
  finding.spans = byRule.spans;
  if (byRule.decision > finding.decision) finding.kind = byRule.kind;
  finding.decision = byRule.decision;
  return finding;
}

Result<Screen> Screen::fromToml(const QByteArray& toml) {
  auto words = wordsFromToml(toml);
  if (!words) return std::unexpected(std::move(words.error()));
  QSet<QString> wordings;
  for (const KindWords& kind : std::as_const(words->kinds))
    wordings.unite(QSet(kind.wordings.begin(), kind.wordings.end()));
  return Screen(std::make_shared<const Parts>(Parts{.words = std::move(*words),
                                                    .wordings = std::move(wordings),
                                                    .rules = builtIn().rules,
                                                    .model = builtIn().model}));
}

Screen Screen::restingBy(std::function<void()> rest) const {
  Screen other = *this;
  other.m_rest = std::move(rest);
  return other;
}

Verdict Screen::judge(Field field, const QString& text, const std::stop_token& stop) const {
  const auto rest = qScopeGuard(m_rest);
  // What nobody has read is not kept, whatever stands before it.
  if (text.size() > kMostRead)
    return {
        .decision = Decision::Stop, .spans = {{kMostRead, text.size() - kMostRead}}, .reason = m_parts->words.tooLong};
  const Reading reading(text);
  Finding gravest;
  const auto weigh = [&](Finding finding, qsizetype at) {
    if (finding.decision == Decision::Clear) return;
    for (Span& span : finding.spans) span.start += at;
    if (finding.decision == gravest.decision) finding.spans.append(gravest.spans);
    if (finding.decision == gravest.decision && gravest.score > finding.score) finding.kind = gravest.kind;
    if (finding.decision >= gravest.decision) gravest = std::move(finding);
  };
  const QList<Span>& sentences = reading.sentences();
  const auto told = [&](qsizetype first, qsizetype count) {
    const Span last = sentences[first + count - 1];
    return reading.text().mid(sentences[first].start, last.start + last.length - sentences[first].start);
  };
  QList<Decision> alone;
  for (qsizetype i = 0; i < sentences.size(); ++i) {
    if (stop.stop_requested()) return {.decision = Decision::Stop};
    const Finding finding = m_parts->judge(field, told(i, 1), sentences.size());
    alone.append(finding.decision);
    weigh(finding, sentences[i].start);
  }
  for (const Together& some : readTogether(sentences.size(), [&](qsizetype i) { return told(i, 1); })) {
    if (stop.stop_requested()) return {.decision = Decision::Stop};
    // What one of them says by itself is told where it stands, without its innocent neighbours.
    const Decision already = std::ranges::max(alone.mid(some.first, some.count));
    if (already == Decision::Stop) continue;
    const Finding finding =
        m_parts->judge(field, told(some.first, some.count), sentences.size() - some.count + 1, kLessTogether);
    if (finding.decision > already) weigh(finding, sentences[some.first].start);
  }
  if (gravest.decision == Decision::Clear) return {};
  const KindWords words = m_parts->words.kinds.value(gravest.kind);
  Verdict verdict{
      .decision = gravest.decision, .kind = gravest.kind, .reason = words.reason, .wordings = words.wordings};
  if (verdict.decision == Decision::Ask) verdict.question = words.question;
  QList<Span> spans;
  for (const Span& span : std::as_const(gravest.spans)) spans.append(reading.inTyped(span));
  verdict.spans = merged(std::move(spans));
  return verdict;
}

Verdict Screen::asQuestion(Verdict verdict) const {
  verdict.decision = Decision::Ask;
  verdict.question = m_parts->words.kinds.value(verdict.kind).question;
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
