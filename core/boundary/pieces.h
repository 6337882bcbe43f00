// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/boundary/model_file.h"
#include "core/boundary/screen.h"

#include <QStringView>

#include <cstdint>
#include <span>
#include <vector>

namespace hearten::boundary {

/// A piece of a text: which of the known ones, and where it stands.
struct Piece {
  std::uint16_t id = 0;
  Span span{};
  friend bool operator==(const Piece&, const Piece&) = default;
};

/// Cuts text into the word pieces that the model knows: of all ways to cut it, the one whose pieces are commonest
/// together (a unigram model, as tools/boundary/use_lite.py has it).
class Pieces {
 public:
  explicit Pieces(const ModelFile& file);
  std::vector<Piece> of(QStringView text) const;

 private:
  /// The piece of these letters; 0 when there is none.
  std::uint16_t find(QStringView letters) const;

  std::span<const char16_t> m_letters;  ///< of all pieces, one after the other
  std::span<const std::uint32_t> m_at;  ///< where each begins in m_letters; one more for the end
  std::span<const float> m_scores;
  std::span<const std::uint16_t> m_table;  ///< open addressing by hash; 0 is free
  qsizetype m_longest = 0;
};

}  // namespace hearten::boundary
