// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/coaching/question_helper.h"

#include "core/coaching/asking.h"
#include "core/coaching/question_rules.h"

#include <QFile>

#include <stdexcept>

namespace hearten::coaching {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kMostOffers = 3;

/// An offer is said aloud by somebody, so it begins with a capital and ends as it should.
QString finished(QString text, const QuestionRules& rules) {
  static const QRegularExpression end(u"[\\s,;]*([?.]?)$"_s);
  text = text.simplified();
  const auto match = end.match(text);
  const QString mark = match.captured(1).isEmpty() ? (text.contains(rules.asks) ? u"?"_s : u"."_s) : match.captured(1);
  text = text.left(match.capturedStart()) + mark;
  text[0] = text[0].toUpper();
  return text;
}

/// The first word with a small letter, as it is within a sentence. "I" and names that are all capitals stay.
QString asWithin(QString text) {
  if (text.size() > 1 && text[1].isLower()) text[0] = text[0].toLower();
  return text;
}

class Offers {
 public:
  explicit Offers(const QuestionRules& rules) : m_rules(rules) {}

  /// Only what is open itself is offered, whatever a turn made of it.
  void add(const QString& text) {
    const QString offer = finished(text, m_rules);
    if (m_all.size() == kMostOffers || m_all.contains(offer, Qt::CaseInsensitive)) return;
    const QStringList questions = questionsIn(mended(offer, m_rules), m_rules);
    if (questions.size() == 1 && kindOf(questions.first(), m_rules) == QuestionKind::Open) m_all.append(offer);
  }

  /// True when a turn fits.
  bool addTurned(const QString& question, QuestionKind kind) {
    const QString bare = asWithin(QString(question).remove(u'?').trimmed());
    for (const Turn& turn : m_rules.turns) {
      if (!turn.kinds.contains(kind)) continue;
      const auto match = turn.from.match(bare);
      if (!match.hasMatch()) continue;
      for (QString made : turn.to) {
        for (int group = 1; group <= turn.from.captureCount(); ++group)
          made.replace(u'\\' + QString::number(group), match.captured(group));
        add(made);
      }
      return true;
    }
    return false;
  }

  void addReady(QuestionKind kind) {
    for (const QString& ready : m_rules.words[kind].ready) add(ready);
  }

  const QStringList& all() const { return m_all; }

 private:
  const QuestionRules& m_rules;
  QStringList m_all;
};

/// The two questions in one, as far as they can be told apart.
QStringList partsOf(const QStringList& questions, const QuestionRules& rules) {
  if (questions.size() > 1) return questions;
  const QString& whole = questions.first();
  for (const QRegularExpression& joint : rules.joint.each) {
    const auto match = joint.match(whole);
    if (!match.hasMatch() || match.capturedStart() == 0) continue;
    return {whole.left(match.capturedStart()), whole.mid(match.capturedStart(u"second"_s))};
  }
  return questions;
}

/// Each half by itself, open as it stands or made so: one to ask now, one for later.
void addParts(Offers& offers, const QStringList& questions, const QuestionRules& rules) {
  constexpr qsizetype kFewestWords = 3;
  if (questions.size() == 1 && offers.addTurned(questions.first(), QuestionKind::Double)) return;
  const QStringList parts = partsOf(questions, rules);
  if (parts.size() < 2) return;
  for (const QString& part : parts) {
    const QuestionKind kind = kindOf(part, rules);
    if (kind != QuestionKind::Open)
      offers.addTurned(part, kind);
    else if (part.split(u' ').size() >= kFewestWords)
      offers.add(part);
  }
}

}  // namespace

Result<QuestionHelper> QuestionHelper::fromToml(const QString& name, const QByteArray& toml) {
  Result<QuestionRules> rules = QuestionRules::fromToml(name, toml);
  if (!rules) return std::unexpected(rules.error());
  return QuestionHelper(std::make_shared<const QuestionRules>(std::move(*rules)));
}

QuestionHelper QuestionHelper::forLanguage(const QString& language) {
  for (const QString& each : {language, u"en"_s}) {
    QFile file(u":/content/%1/questions.toml"_s.arg(each));
    if (!file.open(QIODevice::ReadOnly)) continue;
    if (Result<QuestionHelper> helper = fromToml(file.fileName(), file.readAll())) return *helper;
  }
  throw std::logic_error("the built-in rules for questions are wrong");  // a test reads them
}

std::optional<QuestionReading> QuestionHelper::read(const QString& written) const {
  const QuestionRules& rules = *m_rules;
  static const QRegularExpression letter(u"\\p{L}"_s);
  const QStringList questions = questionsIn(mended(written, rules), rules);
  if (questions.isEmpty() || !written.contains(letter)) return std::nullopt;

  const QuestionKind kind = questions.size() > 1 ? QuestionKind::Double : kindOf(questions.first(), rules);
  const KindWords words = rules.words[kind];
  QuestionReading reading{.kind = kind, .title = words.title, .reason = words.reason, .offers = {}};
  if (kind == QuestionKind::Open) return reading;
  if (kind == QuestionKind::Closed && rules.straight.find(questions.first())) {
    reading.isRightAsItIs = true;
    reading.reason = rules.straightReason;
    return reading;
  }
  Offers offers(rules);
  if (kind == QuestionKind::Double)
    addParts(offers, questions, rules);
  else
    offers.addTurned(questions.first(), kind);
  offers.addReady(kind);
  reading.offers = offers.all();
  return reading;
}

}  // namespace hearten::coaching
