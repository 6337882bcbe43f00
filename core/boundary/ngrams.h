// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/boundary/model_file.h"
#include "core/boundary/names.h"
#include "core/boundary/shapes.h"

#include <QStringView>

#include <cstdint>
#include <span>
#include <vector>

namespace hearten::boundary {

/// The other half of the model: a weight for each run of two to five letters and of one to three words, found by a hash
/// (tools/boundary/ngrams.py), and how the sentence is built beside. It carries what the pieces do not know: Welsh,
/// dialect, slips of the keys.
class Ngrams {
 public:
  explicit Ngrams(const ModelFile& file);
  float logit(QStringView text) const;
  /// The kind it is most like, if it is anything.
  Kind kind(QStringView text) const;
  /// Whether more of its words are of Welsh than of English.
  bool isWelsh(QStringView text) const;

 private:
  Shapes m_shapes;
  std::span<const std::int8_t> m_weights, m_kinds, m_language;
  std::span<const float> m_kindShift;
  float m_kindScale = 0.0F;
  float m_scale = 0.0F;
  float m_shift = 0.0F;
};

}  // namespace hearten::boundary
