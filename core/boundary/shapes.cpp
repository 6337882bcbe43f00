// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/shapes.h"

#include "core/boundary/slots.h"

#include <QString>

#include <algorithm>
#include <array>

namespace hearten::boundary {
namespace {

// As tools/boundary/ngrams.py numbers them.
constexpr std::uint32_t kNumber = 1;
constexpr std::uint32_t kName = 6;
constexpr std::uint32_t kBegin = 7;
constexpr std::uint32_t kEnd = 8;
constexpr std::uint32_t kRun = 10;
constexpr std::uint32_t kPair = 20;
constexpr std::size_t kLongestRun = 4;
constexpr std::size_t kFurthest = 4;
constexpr qsizetype kShort = 4;  ///< words up to here keep their endings
constexpr qsizetype kStem = 6;

constexpr std::array<QStringView, 7> kEndings{u"ing", u"ed", u"es", u"s", u"ly", u"er", u"n't"};

bool isDigit(QChar c) {
  return c >= u'0' && c <= u'9';
}

bool isSmall(QChar c) {
  return c >= u'a' && c <= u'z';
}

bool isCapital(QChar c) {
  return c >= u'A' && c <= u'Z';
}

bool belongs(QChar c) {
  return isSmall(c) || isCapital(c) || isDigit(c) || c == u'\'';
}

std::uint32_t hashOf(QStringView word) {
  std::uint32_t hash = kHashStart;
  for (const QChar c : word) hash = with(hash, c.unicode());
  return hash;
}

/// The longest ending of the list goes.
QStringView stemOf(QStringView low) {
  if (low.size() <= kShort) return low;
  qsizetype ending = 0;
  for (const QStringView one : kEndings)
    if (low.endsWith(one)) ending = std::max(ending, one.size());
  return low.chopped(ending).left(kStem);
}

}  // namespace

Shapes::Shapes(const ModelFile& file)
    : m_words(file.table<std::uint32_t>("shapes.words")),
      m_classes(file.table<std::uint8_t>("shapes.class")),
      m_weights(file.table<std::int8_t>("shapes.q")),
      m_scale(file.table<float>("shapes.s")[0]) {}

std::uint32_t Shapes::shapeOf(QStringView word, bool isFirst) const {
  if (std::ranges::all_of(word, isDigit)) return kNumber;
  const QString low = word.toString().toLower();
  const std::uint32_t hash = hashOf(low);
  const auto known = std::ranges::lower_bound(m_words, hash);
  if (known != m_words.end() && *known == hash) return m_classes[static_cast<std::size_t>(known - m_words.begin())];
  const bool isName = !isFirst && isCapital(word.front()) && !(word.size() > 1 && word[1] == u'\'') &&
                      std::ranges::any_of(word, isSmall);
  return isName ? kName : hashOf(stemOf(low));
}

float Shapes::logit(QStringView text) const {
  std::vector<std::uint32_t> row{kBegin};
  for (qsizetype at = 0; at < text.size(); ++at) {
    if (!belongs(text[at])) continue;
    const qsizetype start = at;
    while (at < text.size() && belongs(text[at])) ++at;
    row.push_back(shapeOf(text.mid(start, at - start), row.size() == 1));
  }
  row.push_back(kEnd);

  std::vector<std::uint32_t> slots;
  for (std::size_t start = 0; start < row.size(); ++start) {
    for (std::size_t length = 1; length <= std::min(kLongestRun, row.size() - start); ++length) {
      std::uint32_t hash = with(kHashStart, kRun + static_cast<std::uint32_t>(length));
      for (std::size_t at = start; at < start + length; ++at) hash = withWhole(hash, row[at]);
      slots.push_back(hash);
    }
    for (std::size_t further = 2; further <= kFurthest && start + further < row.size(); ++further)
      slots.push_back(withWhole(withWhole(with(kHashStart, kPair), row[start]), row[start + further]));
  }
  eachOnce(slots, m_weights.size());
  return m_scale * evened(m_weights, slots);
}

}  // namespace hearten::boundary
