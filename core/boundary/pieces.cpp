// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/pieces.h"

#include <QString>

#include <algorithm>
#include <limits>

namespace hearten::boundary {
namespace {

constexpr QChar kSpace = u'\u2581';  // what stands for a space in a piece
constexpr float kUnknown = -20.0F;   // what a letter of no piece costs
constexpr float kNever = -1e9F;

std::uint32_t hashOf(QStringView letters) {
  std::uint32_t hash = 2166136261U;
  for (const QChar c : letters) hash = (hash ^ c.unicode()) * 16777619U;
  return hash ^ (hash >> 15);
}

}  // namespace

Pieces::Pieces(const ModelFile& file)
    : m_letters(file.table<char16_t>("pieces.letters")),
      m_at(file.table<std::uint32_t>("pieces.at")),
      m_scores(file.table<float>("pieces.score")),
      m_table(file.table<std::uint16_t>("pieces.table")) {
  for (std::size_t i = 1; i < m_at.size(); ++i)
    m_longest = std::max(m_longest, static_cast<qsizetype>(m_at[i] - m_at[i - 1]));
}

std::uint16_t Pieces::find(QStringView letters) const {
  const std::size_t mask = m_table.size() - 1;
  for (std::size_t at = hashOf(letters) & mask; m_table[at] != 0; at = (at + 1) & mask) {
    const std::uint16_t id = m_table[at];
    const QStringView piece(m_letters.data() + m_at[id], static_cast<qsizetype>(m_at[id + 1] - m_at[id]));
    if (piece == letters) return id;
  }
  return 0;
}

std::vector<Piece> Pieces::of(QStringView text) const {
  QString letters = kSpace + text.toString();
  letters.replace(u' ', kSpace);
  const qsizetype size = letters.size();
  struct Best {
    float score = kNever;
    qsizetype start = 0;
    std::uint16_t id = 0;
  };
  std::vector<Best> best(static_cast<std::size_t>(size) + 1);
  best[0].score = 0.0F;
  for (qsizetype start = 0; start < size; ++start) {
    const float before = best[static_cast<std::size_t>(start)].score;
    if (before <= kNever) continue;
    const qsizetype last = std::min(size, start + m_longest);
    for (qsizetype end = start + 1; end <= last; ++end) {
      const std::uint16_t id = find(QStringView(letters).mid(start, end - start));
      if (id == 0) continue;
      Best& there = best[static_cast<std::size_t>(end)];
      if (before + m_scores[id] > there.score) there = {before + m_scores[id], start, id};
    }
    Best& next = best[static_cast<std::size_t>(start) + 1];
    if (next.score <= kNever) next = {before + kUnknown, start, 0};
  }
  std::vector<Piece> pieces;
  for (qsizetype end = size; end > 0;) {
    const Best& one = best[static_cast<std::size_t>(end)];
    // One letter to the left, since a space was put before the text.
    const Span span{std::max(qsizetype{0}, one.start - 1), end - std::max(qsizetype{1}, one.start)};
    if (one.id == 0 && !pieces.empty() && pieces.back().id == 0)
      pieces.back().span = {span.start, pieces.back().span.start + pieces.back().span.length - span.start};
    else
      pieces.push_back({one.id, span});
    end = one.start;
  }
  std::ranges::reverse(pieces);
  return pieces;
}

}  // namespace hearten::boundary
