// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/coaching/asking.h"

#include <algorithm>

namespace hearten::coaching {
namespace {

using namespace Qt::StringLiterals;

/// Longer than any question that somebody will say aloud.
constexpr qsizetype kMostRead = 300;

/// Two letters changed places, one letter is missing or too many, or, in a longer word, one is another.
bool isOneSlipFrom(QStringView typed, QStringView meant) {
  const qsizetype longer = typed.size() - meant.size();
  if (longer == 0) {
    const auto first = std::ranges::mismatch(typed, meant);
    if (first.in1 == typed.end()) return false;
    const qsizetype at = first.in1 - typed.begin();
    const bool swapped = at + 1 < typed.size() && typed[at] == meant[at + 1] && typed[at + 1] == meant[at] &&
                         typed.mid(at + 2) == meant.mid(at + 2);
    return swapped || (meant.size() >= 5 && typed.mid(at + 1) == meant.mid(at + 1));
  }
  if (meant.size() < 4 || (longer != 1 && longer != -1)) return false;
  const QStringView more = longer > 0 ? typed : meant;
  const QStringView fewer = longer > 0 ? meant : typed;
  const qsizetype at = std::ranges::mismatch(more, fewer).in1 - more.begin();
  return more.mid(at + 1) == fewer.mid(at);
}

QString withoutTypesetting(QString text) {
  text.replace(u'\u2019', u'\'').replace(u'\u2018', u'\'').replace(u'\u201c', u'"').replace(u'\u201d', u'"');
  text.replace(u"\u2026"_s, u","_s);
  static const QRegularExpression dots(u"\\.{2,}"_s);
  return text.replace(dots, u","_s).simplified().left(kMostRead);
}

}  // namespace

QString mended(const QString& written, const QuestionRules& rules) {
  // Only the first words say what kind of question it is, so a slip further on does not matter.
  constexpr int kFirstWords = 3;
  static const QRegularExpression word(u"[\\w']+"_s, QRegularExpression::UseUnicodePropertiesOption);
  const QString text = withoutTypesetting(written);
  QString whole;
  qsizetype from = 0;
  int number = 0;
  for (auto words = word.globalMatch(text); words.hasNext(); ++number) {
    const auto match = words.next();
    const QString typed = match.captured().toLower();
    QString meant = rules.mended.value(typed);
    if (meant.isEmpty() && number < kFirstWords && typed.size() >= 3 && !rules.near.contains(typed) &&
        !rules.real.contains(typed)) {
      const auto near = std::ranges::find_if(rules.near, [&](const QString& one) { return isOneSlipFrom(typed, one); });
      if (near != rules.near.end()) meant = *near;
    }
    whole += QStringView(text).mid(from, match.capturedStart() - from);
    whole += meant.isEmpty() ? match.captured() : meant;
    from = match.capturedEnd();
  }
  return whole + QStringView(text).mid(from);
}

QuestionKind kindOf(const QString& question, const QuestionRules& rules) {
  for (const KindRule& rule : rules.rules)
    if (rule.find.find(question) && !rule.unless.find(question)) return rule.kind;
  return QuestionKind::Leading;
}

QStringList questionsIn(const QString& mended, const QuestionRules& rules) {
  static const QRegularExpression sentenceEnd(u"(?<=[?!.])\\s+"_s);
  static const QRegularExpression idleEnd(u"[.! ,;:-]+$"_s);
  QStringList found;
  for (const QString& sentence : mended.split(sentenceEnd, Qt::SkipEmptyParts)) {
    const QString rest = rules.leadIn.strippedFrom(sentence).remove(idleEnd);
    if (!rest.isEmpty() && !rules.echo.find(rest)) found.append(rest);
  }
  if (found.size() < 2) return found;
  QStringList asking;
  for (const QString& one : found) {
    const QuestionKind kind = kindOf(one, rules);
    if (one.endsWith(u'?') || (kind != QuestionKind::Leading && kind != QuestionKind::Double)) asking.append(one);
  }
  return asking.isEmpty() ? QStringList{found.last()} : asking;
}

}  // namespace hearten::coaching
