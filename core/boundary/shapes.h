// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/boundary/model_file.h"

#include <QStringView>

#include <cstdint>
#include <span>
#include <vector>

namespace hearten::boundary {

/// What a sentence is built like: its words without their endings, and one mark each for a number, a day or month,
/// "she", "her", a name. Runs of one to four of them, and pairs up to four apart, each have a weight
/// (tools/boundary/ngrams.py), so that "third time this month" is like "twice since May".
class Shapes {
 public:
  explicit Shapes(const ModelFile& file);
  float logit(QStringView text) const;

 private:
  std::uint32_t shapeOf(QStringView word, bool isFirst) const;

  std::span<const std::uint32_t> m_words;  ///< hashes of the words that stand for one another, sorted
  std::span<const std::uint8_t> m_classes;
  std::span<const std::int8_t> m_weights;
  float m_scale = 0.0F;
};

}  // namespace hearten::boundary
