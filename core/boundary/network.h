// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/boundary/model_file.h"
#include "core/boundary/names.h"

#include <cstdint>
#include <span>
#include <vector>

namespace hearten::boundary {

/// What the network makes of one sentence.
struct Judged {
  float logit = 0.0F;           ///< above 0: more likely than not it must not get in
  std::vector<float> shares{};  ///< how much each piece carried it
};

/// A small transformer over word pieces (tools/boundary/README.md): pieces and field in, one number out.
/// Its weights are bytes, used where they lie; the sums are the same on every machine.
class Network {
 public:
  /// The most pieces it reads at once; a longer text is cut by the caller.
  static constexpr std::size_t kMostPieces = 120;

  explicit Network(const ModelFile& file);
  /// `ids` is not empty and at most kMostPieces long.
  Judged judge(std::span<const std::uint16_t> ids, Field field) const;

 private:
  /// `out` numbers from `in`: bytes, a column after the other, with a scale and a shift for each column.
  struct Matrix {
    Matrix() = default;
    Matrix(const ModelFile& file, std::string_view name);
    std::span<const std::int8_t> weights{};
    std::span<const float> scale{};
    std::span<const float> shift{};
    std::size_t in() const { return weights.size() / scale.size(); }
    std::size_t out() const { return scale.size(); }
  };
  struct Norm {
    std::span<const float> scale{};
    std::span<const float> shift{};
  };
  struct Layer {
    Norm norm1{}, norm2{};
    Matrix qkv{}, out{}, widen{}, up{}, down{};
  };
  using Rows = std::vector<float>;  ///< one row a piece

  static Rows times(const Rows& x, std::size_t rows, const Matrix& matrix);
  static Rows normed(const Rows& x, std::size_t rows, const Norm& norm);
  static Rows attended(const Rows& qkv, std::size_t rows, std::size_t width);
  static Rows through(const Layer& layer, Rows x, std::size_t rows);
  Rows embedded(std::span<const std::uint16_t> ids, Field field) const;

  std::span<const std::int8_t> m_embedding;
  std::span<const float> m_embeddingScale, m_field, m_timing, m_pool;
  std::vector<Layer> m_layers;
  Matrix m_hidden, m_last;
};

}  // namespace hearten::boundary
