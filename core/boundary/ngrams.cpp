// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/ngrams.h"

#include "core/boundary/slots.h"

#include <algorithm>
#include <array>

namespace hearten::boundary {
namespace {

constexpr std::size_t kLongestRun = 5;
constexpr std::size_t kMostWords = 3;

/// The words of a text: lower-case Latin letters, digits and apostrophes. Between and around them, one space.
std::vector<std::vector<std::uint32_t>> wordsOf(QStringView text) {
  std::vector<std::vector<std::uint32_t>> words;
  bool isWithin = false;
  for (const QChar typed : text) {
    const char16_t c = typed.toLower().unicode();
    const bool belongs = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'\'';
    if (belongs && !isWithin) words.push_back({u' '});
    if (belongs) words.back().push_back(c);
    if (!belongs && isWithin) words.back().push_back(u' ');
    isWithin = belongs;
  }
  if (isWithin) words.back().push_back(u' ');
  return words;
}

std::vector<std::uint32_t> hashesOf(const std::vector<std::vector<std::uint32_t>>& words) {
  std::vector<std::uint32_t> hashes;
  for (const auto& word : words) {
    std::uint32_t hash = kHashStart;
    for (std::size_t at = 1; at + 1 < word.size(); ++at) hash = with(hash, word[at]);
    hashes.push_back(hash);
  }
  return hashes;
}

/// The hashes of all runs of a sentence, each once.
struct Runs {
  std::vector<std::uint32_t> letters, words;
};

Runs runsOf(QStringView text, std::size_t size) {
  const auto words = wordsOf(text);
  Runs runs;
  for (const auto& word : words)
    for (std::size_t start = 0; start < word.size(); ++start) {
      std::uint32_t hash = with(kHashStart, 1);
      const std::size_t end = std::min(word.size(), start + kLongestRun);
      for (std::size_t at = start; at < end; ++at) {
        hash = with(hash, word[at]);
        if (at > start) runs.letters.push_back(hash);
      }
    }
  const std::vector<std::uint32_t> hashes = hashesOf(words);
  for (std::size_t start = 0; start < hashes.size(); ++start) {
    std::uint32_t hash = with(kHashStart, 2);
    const std::size_t end = std::min(hashes.size(), start + kMostWords);
    for (std::size_t at = start; at < end; ++at) {
      hash = withWhole(hash, hashes[at]);
      runs.words.push_back(hash);
    }
  }
  eachOnce(runs.letters, size);
  eachOnce(runs.words, size);
  return runs;
}

}  // namespace

Ngrams::Ngrams(const ModelFile& file)
    : m_shapes(file),
      m_weights(file.table<std::int8_t>("ngrams.q")),
      m_kinds(file.table<std::int8_t>("kinds.q")),
      m_language(file.table<std::int8_t>("language.q")),
      m_kindShift(file.table<float>("kinds.b")),
      m_kindScale(file.table<float>("kinds.s")[0]),
      m_scale(file.table<float>("ngrams.s")[0]),
      m_shift(file.table<float>("ngrams.b")[0]) {}

float Ngrams::logit(QStringView text) const {
  const Runs runs = runsOf(text, m_weights.size());
  return m_shift + m_scale * (evened(m_weights, runs.letters) + evened(m_weights, runs.words)) + m_shapes.logit(text);
}

Kind Ngrams::kind(QStringView text) const {
  const Runs runs = runsOf(text, m_weights.size());
  const std::size_t size = m_kinds.size() / kKinds.size();
  std::array<float, kKinds.size()> likeness{};
  for (std::size_t i = 0; i < kKinds.size(); ++i) {
    const std::span<const std::int8_t> weights = m_kinds.subspan(i * size, size);
    likeness[i] = m_kindShift[i] + m_kindScale * (evened(weights, runs.letters) + evened(weights, runs.words));
  }
  return kKinds[static_cast<std::size_t>(std::ranges::max_element(likeness) - likeness.begin())];
}

bool Ngrams::isWelsh(QStringView text) const {
  int sum = 0;
  for (const std::uint32_t hash : hashesOf(wordsOf(text))) sum += m_language[(hash ^ (hash >> 15)) % m_language.size()];
  return sum > 0;
}

}  // namespace hearten::boundary
