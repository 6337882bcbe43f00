// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/network.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <string>

// Built for several processors at once where the system can choose among them. The sums are of whole numbers, so that
// they are the same on each, in whatever order they are taken.
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__) && \
    !defined(__SANITIZE_ADDRESS__)
#define HEARTEN_FOR_EACH_PROCESSOR __attribute__((target_clones("arch=x86-64-v4", "avx2", "default")))
#else
#define HEARTEN_FOR_EACH_PROCESSOR
#endif

namespace hearten::boundary {
namespace {

constexpr std::size_t kLanes = 8;
constexpr std::size_t kHeads = 4;
constexpr std::size_t kRowsAtOnce = 4;
constexpr std::size_t kColumnsAtOnce = 2;
/// A row of numbers becomes whole ones up to this: fine enough for the answer, and the sum of 1,536 of them times a
/// byte stays within 32 bits.
constexpr float kFinest = 8191.0F;
using Lanes = float __attribute__((vector_size(kLanes * sizeof(float))));
using Whole = std::int16_t;
using Sums = std::int32_t[kRowsAtOnce][kColumnsAtOnce];

/// Four rows, each times two columns of weights.
HEARTEN_FOR_EACH_PROCESSOR
void multiply(const Whole* __restrict x, const Whole* __restrict columns, std::size_t in, Sums& sums) {
  const Whole *a = x, *b = x + in, *c = x + 2 * in, *d = x + 3 * in;
  const Whole *left = columns, *right = columns + in;
  std::int32_t al = 0, ar = 0, bl = 0, br = 0, cl = 0, cr = 0, dl = 0, dr = 0;
  for (std::size_t i = 0; i < in; ++i) {
    al += a[i] * left[i];
    ar += a[i] * right[i];
    bl += b[i] * left[i];
    br += b[i] * right[i];
    cl += c[i] * left[i];
    cr += c[i] * right[i];
    dl += d[i] * left[i];
    dr += d[i] * right[i];
  }
  sums[0][0] = al, sums[0][1] = ar, sums[1][0] = bl, sums[1][1] = br;
  sums[2][0] = cl, sums[2][1] = cr, sums[3][0] = dl, sums[3][1] = dr;
}

HEARTEN_FOR_EACH_PROCESSOR
void widen(const std::int8_t* __restrict bytes, std::size_t count, Whole* __restrict whole) {
  for (std::size_t i = 0; i < count; ++i) whole[i] = bytes[i];
}

/// `row` as whole numbers up to kFinest; what one of them is worth.
float rounded(const float* __restrict row, std::size_t count, Whole* __restrict whole) {
  float most = 1e-12F;
  for (std::size_t i = 0; i < count; ++i) most = std::max(most, std::abs(row[i]));
  const float times = kFinest / most;
  for (std::size_t i = 0; i < count; ++i) {
    const float scaled = row[i] * times;
    whole[i] = static_cast<Whole>(scaled + (scaled < 0.0F ? -0.5F : 0.5F));
  }
  return most / kFinest;
}

float dot(const float* a, const float* b, std::size_t size) {
  Lanes sums{};
  for (std::size_t i = 0; i < size; i += kLanes) {
    Lanes left, right;
    std::memcpy(&left, a + i, sizeof left);
    std::memcpy(&right, b + i, sizeof right);
    sums += left * right;
  }
  float sum = 0.0F;
  for (std::size_t i = 0; i < kLanes; ++i) sum += sums[i];
  return sum;
}

void addTo(float* sum, const float* more, float times, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) sum[i] += more[i] * times;
}

void softmax(std::span<float> weights) {
  float most = -std::numeric_limits<float>::max(), sum = 0.0F;
  for (const float one : weights) most = std::max(most, one);
  for (float& one : weights) sum += one = std::exp(one - most);
  for (float& one : weights) one /= sum;
}

}  // namespace

Network::Matrix::Matrix(const ModelFile& file, std::string_view name)
    : weights(file.table<std::int8_t>(std::string(name) + ".q")),
      scale(file.table<float>(std::string(name) + ".s")),
      shift(file.table<float>(std::string(name) + ".b")) {}

Network::Network(const ModelFile& file)
    : m_embedding(file.table<std::int8_t>("embedding.q")),
      m_embeddingScale(file.table<float>("embedding.s")),
      m_field(file.table<float>("field")),
      m_timing(file.table<float>("timing")),
      m_pool(file.table<float>("pool")),
      m_hidden(file, "hidden"),
      m_last(file, "last") {
  for (std::size_t i = 0; file.has("layer" + std::to_string(i) + ".qkv.q"); ++i) {
    const std::string at = "layer" + std::to_string(i) + '.';
    Layer layer{.norm1 = {file.table<float>(at + "norm1.s"), file.table<float>(at + "norm1.b")},
                .norm2 = {file.table<float>(at + "norm2.s"), file.table<float>(at + "norm2.b")},
                .qkv = Matrix(file, at + "qkv"),
                .out = Matrix(file, at + "out"),
                .widen = {},
                .up = Matrix(file, at + "up"),
                .down = Matrix(file, at + "down")};
    if (file.has(at + "widen.q")) layer.widen = Matrix(file, at + "widen");
    m_layers.push_back(layer);
  }
}

Network::Rows Network::times(const Rows& x, std::size_t rows, const Matrix& matrix) {
  const std::size_t in = matrix.in(), out = matrix.out();
  // Rows are taken four at a time; those past the end are nothing.
  const std::size_t whole = (rows + kRowsAtOnce - 1) / kRowsAtOnce * kRowsAtOnce;
  std::vector<Whole> from(whole * in, 0);
  std::vector<float> worth(whole, 0.0F);
  for (std::size_t row = 0; row < rows; ++row) worth[row] = rounded(x.data() + row * in, in, from.data() + row * in);
  Rows y(whole * out);
  std::vector<Whole> columns(in * kColumnsAtOnce);
  for (std::size_t column = 0; column < out; column += kColumnsAtOnce) {
    widen(matrix.weights.data() + column * in, in * kColumnsAtOnce, columns.data());
    for (std::size_t row = 0; row < whole; row += kRowsAtOnce) {
      Sums sums;
      multiply(from.data() + row * in, columns.data(), in, sums);
      for (std::size_t r = 0; r < kRowsAtOnce; ++r)
        for (std::size_t c = 0; c < kColumnsAtOnce; ++c)
          y[(row + r) * out + column + c] =
              static_cast<float>(sums[r][c]) * worth[row + r] * matrix.scale[column + c] + matrix.shift[column + c];
    }
  }
  y.resize(rows * out);
  return y;
}

Network::Rows Network::normed(const Rows& x, std::size_t rows, const Norm& norm) {
  const std::size_t width = norm.scale.size();
  Rows y(x.size());
  for (std::size_t row = 0; row < rows; ++row) {
    const float* from = x.data() + row * width;
    float* to = y.data() + row * width;
    float mean = 0.0F, spread = 0.0F;
    for (std::size_t i = 0; i < width; ++i) mean += from[i];
    mean /= static_cast<float>(width);
    for (std::size_t i = 0; i < width; ++i) spread += (from[i] - mean) * (from[i] - mean);
    const float scale = 1.0F / std::sqrt(spread / static_cast<float>(width) + 1e-6F);
    for (std::size_t i = 0; i < width; ++i) to[i] = (from[i] - mean) * scale * norm.scale[i] + norm.shift[i];
  }
  return y;
}

Network::Rows Network::attended(const Rows& qkv, std::size_t rows, std::size_t width) {
  const std::size_t each = width / kHeads;
  const float scale = 1.0F / std::sqrt(static_cast<float>(each));
  Rows y(rows * width, 0.0F);
  std::vector<float> weights(rows);
  for (std::size_t head = 0; head < kHeads; ++head)
    for (std::size_t row = 0; row < rows; ++row) {
      const float* query = qkv.data() + row * 3 * width + head * each;
      for (std::size_t other = 0; other < rows; ++other)
        weights[other] = scale * dot(query, qkv.data() + other * 3 * width + width + head * each, each);
      softmax(weights);
      for (std::size_t other = 0; other < rows; ++other)
        addTo(y.data() + row * width + head * each, qkv.data() + other * 3 * width + 2 * width + head * each,
              weights[other], each);
    }
  return y;
}

Network::Rows Network::through(const Layer& layer, Rows x, std::size_t rows) {
  const std::size_t width = layer.norm1.scale.size();
  Rows y = times(attended(times(normed(x, rows, layer.norm1), rows, layer.qkv), rows, width), rows, layer.out);
  if (!layer.widen.weights.empty()) x = times(x, rows, layer.widen);
  addTo(x.data(), y.data(), 1.0F, x.size());
  Rows hidden = times(normed(x, rows, layer.norm2), rows, layer.up);
  for (float& one : hidden) one = std::max(one, 0.0F);
  y = times(hidden, rows, layer.down);
  addTo(x.data(), y.data(), 1.0F, x.size());
  return x;
}

Network::Rows Network::embedded(std::span<const std::uint16_t> ids, Field field) const {
  const std::size_t width = m_embedding.size() / m_embeddingScale.size();
  const float* where = m_field.data() + static_cast<std::size_t>(field) * width;
  Rows x(ids.size() * width);
  for (std::size_t row = 0; row < ids.size(); ++row) {
    const std::int8_t* piece = m_embedding.data() + ids[row] * width;
    for (std::size_t i = 0; i < width; ++i)
      x[row * width + i] =
          static_cast<float>(piece[i]) * m_embeddingScale[ids[row]] + m_timing[row * width + i] + where[i];
  }
  return x;
}

Judged Network::judge(std::span<const std::uint16_t> ids, Field field) const {
  const std::size_t rows = ids.size();
  Rows x = embedded(ids, field);
  for (const Layer& layer : m_layers) x = through(layer, std::move(x), rows);
  const std::size_t width = x.size() / rows;

  // Three ways to make one row of many: their mean, the ones worth attention, and the most of each number.
  std::vector<float> attention(rows);
  for (std::size_t row = 0; row < rows; ++row) attention[row] = dot(x.data() + row * width, m_pool.data(), width);
  softmax(attention);
  Rows z(3 * width, 0.0F);
  std::vector<std::size_t> most(width, 0);
  for (std::size_t row = 0; row < rows; ++row) {
    const float* from = x.data() + row * width;
    addTo(z.data(), from, 1.0F / static_cast<float>(rows), width);
    addTo(z.data() + width, from, attention[row], width);
    for (std::size_t i = 0; i < width; ++i)
      if (from[i] > x[most[i] * width + i]) most[i] = row;
  }
  for (std::size_t i = 0; i < width; ++i) z[2 * width + i] = x[most[i] * width + i];

  float mean = 0.0F, spread = 0.0F;
  for (const float one : z) mean += one;
  mean /= static_cast<float>(z.size());
  for (const float one : z) spread += (one - mean) * (one - mean);
  const float scale = 1.0F / std::sqrt(spread / static_cast<float>(z.size()) + 1e-6F);
  Rows even = z;
  for (float& one : even) one = (one - mean) * scale;

  Rows hidden = times(even, 1, m_hidden);
  for (float& one : hidden) one = std::max(one, 0.0F);
  Judged judged{.logit = times(hidden, 1, m_last)[0]};

  // How much of the logit came by way of each piece, the rest held as it is: back through the last two matrices.
  Rows back(3 * width, 0.0F);
  const std::size_t in = m_last.in();
  for (std::size_t j = 0; j < in; ++j) {
    if (hidden[j] <= 0.0F) continue;
    const float toLogit = static_cast<float>(m_last.weights[j]) * m_last.scale[0];
    const std::int8_t* column = m_hidden.weights.data() + j * 3 * width;
    for (std::size_t i = 0; i < 3 * width; ++i)
      back[i] += scale * toLogit * m_hidden.scale[j] * static_cast<float>(column[i]);
  }
  judged.shares.resize(rows);
  for (std::size_t row = 0; row < rows; ++row)
    judged.shares[row] = dot(x.data() + row * width, back.data(), width) / static_cast<float>(rows) +
                         attention[row] * dot(x.data() + row * width, back.data() + width, width);
  for (std::size_t i = 0; i < width; ++i) judged.shares[most[i]] += back[2 * width + i] * z[2 * width + i];
  return judged;
}

}  // namespace hearten::boundary
