// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/reading.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace hearten::boundary {
namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype kLongest = 400;
constexpr qsizetype kOverlap = 120;

/// Cyrillic and Greek letters that look like Latin ones, and the Latin ones they look like.
constexpr QStringView kLookAlikes = u"аеорсухіјѕԁһӏАВЕКМНОРСТХІЈЅοαειυνρτκχΑΒΕΗΙΚΜΝΟΡΤΥΧı";
constexpr QStringView kLatin = u"aeopcyxijsdhlABEKMHOPCTXIJSoaeiuvptkxABEHIKMNOPTYXi";
static_assert(kLookAlikes.size() == kLatin.size());

bool isUnseen(char32_t c) {
  switch (QChar::category(c)) {
    case QChar::Other_Format:     // zero-width characters, soft hyphen, direction marks
    case QChar::Mark_NonSpacing:  // accents that stand alone
    case QChar::Mark_Enclosing:
    case QChar::Other_Surrogate:  // half of a pair, which the rules could not read past
      return true;
    case QChar::Other_Control:
      return c != u'\n' && c != u'\r' && c != u'\t';
    default:
      return false;
  }
}

QChar plain(QChar c) {
  if (const qsizetype at = kLookAlikes.indexOf(c); at >= 0) return kLatin[at];
  switch (c.unicode()) {
    case u'\u2018':
    case u'\u2019':
    case u'\u02bc':
    case u'\u00b4':
    case u'`':
      return u'\'';
    case u'\u201c':
    case u'\u201d':
      return u'"';
    case u'\u2010':
    case u'\u2011':
    case u'\u2012':
    case u'\u2013':
    case u'\u2014':
      return u'-';
    case u'\r':
    case u'\u2028':
    case u'\u2029':
      return u'\n';
    default:
      return c != u'\n' && c.isSpace() ? QChar(u' ') : c;
  }
}

bool endsSentence(QStringView text, qsizetype at) {
  const QChar c = text[at];
  if (c == u'\n' || c == u';' || c == u'\u2022') return true;
  if (c != u'.' && c != u'!' && c != u'?') return false;
  // Not within "e.g.", "8.30" or "nhs.uk": a sentence ends before a space or the end.
  return at + 1 == text.size() || text[at + 1].isSpace() || text[at + 1] == u'"';
}

}  // namespace

Reading::Reading(const QString& typed) {
  read(typed);
  joinSpacedLetters();
  findSentences();
}

void Reading::read(const QString& typed) {
  m_text.reserve(typed.size());
  m_from.reserve(typed.size() + 1);
  for (qsizetype at = 0; at < typed.size();) {
    const bool isPair = typed[at].isHighSurrogate() && at + 1 < typed.size() && typed[at + 1].isLowSurrogate();
    const char32_t c = isPair ? QChar::surrogateToUcs4(typed[at], typed[at + 1]) : typed[at].unicode();
    if (c < 0x80 && c >= 0x20) {  // nearly all of it
      m_text.append(typed[at]);
      m_from.append(at);
    } else if (!isUnseen(c)) {
      const QString parts = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD);
      for (const QChar part : parts) {
        if (part.category() == QChar::Mark_NonSpacing) continue;
        m_text.append(plain(part));
        m_from.append(at);
      }
    }
    at += isPair ? 2 : 1;
  }
  m_from.append(typed.size());
}

void Reading::addSentence(Span whole) {
  while (whole.length > kLongest) {
    m_sentences.append({whole.start, kLongest});
    whole = {whole.start + kLongest - kOverlap, whole.length - kLongest + kOverlap};
  }
  m_sentences.append(whole);
}

void Reading::joinSpacedLetters() {
  static const QRegularExpression spaced(u"(?<!\\w)\\p{L}([ ._*|/,-])(?:\\p{L}\\1){2,}\\p{L}(?!\\w)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
  QString text;
  QList<qsizetype> from;
  qsizetype done = 0;
  for (auto each = spaced.globalMatch(m_text); each.hasNext();) {
    const auto match = each.next();
    // Up to the first letter, and then every other one.
    text.append(QStringView(m_text).mid(done, match.capturedStart() - done));
    from.append(m_from.mid(done, match.capturedStart() - done));
    for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); at += 2) {
      text.append(m_text[at]);
      from.append(m_from[at]);
    }
    done = match.capturedEnd();
  }
  if (done == 0) return;
  text.append(QStringView(m_text).mid(done));
  from.append(m_from.mid(done));
  m_text = text;
  m_from = from;
}

void Reading::findSentences() {
  qsizetype start = 0;
  for (qsizetype at = 0; at < m_text.size(); ++at) {
    if (!endsSentence(m_text, at)) continue;
    addSentence({start, at + 1 - start});
    start = at + 1;
  }
  if (start < m_text.size()) addSentence({start, m_text.size() - start});
  m_sentences.removeIf([this](Span one) { return QStringView(m_text).mid(one.start, one.length).trimmed().isEmpty(); });
}

Span Reading::inTyped(Span part) const {
  if (part.length == 0) return {m_from[part.start], 0};
  const qsizetype start = m_from[part.start];
  const qsizetype last = part.start + part.length - 1;
  // To the next character that came from another place, so that a letter's accents and unseen tail are marked with it.
  const auto end = std::ranges::upper_bound(m_from, m_from[last]);
  return {start, *end - start};
}

}  // namespace hearten::boundary
