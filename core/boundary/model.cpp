// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/model.h"

#include <algorithm>
#include <utility>

namespace hearten::boundary {
namespace {

using namespace Qt::StringLiterals;

/// Of a text too long to be read at once, each part overlaps the one before by a third.
constexpr std::size_t kStep = Network::kMostPieces * 2 / 3;
constexpr int kShouting = 8;
/// The network is believed up to odds of some 150 to 1. Where even that would not matter it is not asked, which spares
/// most ordinary sentences the longest part of the work.
constexpr float kMostOfNetwork = 5.0F;

/// Shouting is read as talking.
QString told(const QString& sentence) {
  qsizetype letters = 0, capitals = 0;
  for (const QChar c : sentence) {
    letters += c.isLetter() ? 1 : 0;
    capitals += c.isUpper() ? 1 : 0;
  }
  const bool isShouting = letters > kShouting && capitals * 10 > letters * 7;
  const QString lower = isShouting ? sentence.toLower() : sentence;
  return lower.size() == sentence.size() ? lower : sentence;
}

bool isWordChar(QChar c) {
  return c.isLetterOrNumber() || c == u'\'' || c == u'-';
}

/// Whole words around a part.
Span wholeWords(const QString& text, Span span) {
  qsizetype start = span.start, end = span.start + span.length;
  while (start < end && !isWordChar(text[start])) ++start;
  while (end > start && !isWordChar(text[end - 1])) --end;
  if (start == end) return {start, 0};
  while (start > 0 && isWordChar(text[start - 1])) --start;
  while (end < text.size() && isWordChar(text[end])) ++end;
  return {start, end - start};
}

/// The words whose pieces carried most of it.
QList<Span> carriers(const QString& text, std::span<const Piece> pieces, const std::vector<float>& shares) {
  QList<std::pair<Span, float>> words;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Span word = wholeWords(text, pieces[i].span);
    if (word.length == 0) continue;
    if (!words.isEmpty() && words.last().first == word)
      words.last().second += shares[i];
    else
      words.append({word, shares[i]});
  }
  if (words.isEmpty()) return {};
  const float most = std::ranges::max_element(words, {}, &std::pair<Span, float>::second)->second;
  QList<Span> spans;
  for (const auto& [word, share] : words) {
    if (share < most / 3 || share <= 0) continue;
    // Words that stand together are told together, and so are two with one small word between.
    const qsizetype end = spans.isEmpty() ? 0 : spans.last().start + spans.last().length;
    if (!spans.isEmpty() && word.start - end <= 4)
      spans.last().length = word.start + word.length - spans.last().start;
    else
      spans.append(word);
  }
  return spans;
}

Model::Limits limitsIn(const ModelFile& file, std::string_view language) {
  const auto numbers = file.table<float>(language);
  return {.worthOfNetwork = numbers[0],
          .worthOfNgrams = numbers[1],
          .ask = numbers[2],
          .stop = numbers[3],
          .byRule = numbers[4]};
}

}  // namespace

Model Model::shipped() {
  return Model(ModelFile(weights()));
}

Model::Model(const ModelFile& file)
    : m_pieces(file),
      m_network(file),
      m_ngrams(file),
      m_english(limitsIn(file, "limits.en")),
      m_welsh(limitsIn(file, "limits.cy")) {}

Model::Opinion Model::of(const QString& sentence, Field field) const {
  const QString text = told(sentence);
  const std::vector<Piece> pieces = m_pieces.of(text);
  const Limits& limits = m_ngrams.isWelsh(text) ? m_welsh : m_english;
  Opinion worst{.score = -1e9F, .limits = limits};
  for (std::size_t start = 0; start < pieces.size(); start += kStep) {
    const std::size_t count = std::min(Network::kMostPieces, pieces.size() - start);
    const std::span<const Piece> part(pieces.data() + start, count);
    std::vector<std::uint16_t> ids;
    for (const Piece& piece : part) ids.push_back(piece.id);
    const Span first = part.front().span, last = part.back().span;
    const QStringView read = QStringView(text).mid(first.start, last.start + last.length - first.start);
    const float byNgrams = limits.worthOfNgrams * m_ngrams.logit(read);
    const float most = byNgrams + limits.worthOfNetwork * kMostOfNetwork;
    const Judged judged = most < limits.byRule ? Judged{.logit = kMostOfNetwork} : m_network.judge(ids, field);
    const float score = byNgrams + limits.worthOfNetwork * std::clamp(judged.logit, -kMostOfNetwork, kMostOfNetwork);
    if (score > worst.score) {
      worst = {.score = score, .limits = limits};
      // What and where it is, is only asked of the few that may be something.
      if (score >= limits.byRule) {
        worst.kind = m_ngrams.kind(read);
        worst.spans = carriers(text, part, judged.shares);
      }
    }
    if (start + count == pieces.size()) break;
  }
  return worst;
}

}  // namespace hearten::boundary
