// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/boundary/model_file.h"
#include "core/boundary/names.h"
#include "core/boundary/network.h"
#include "core/boundary/ngrams.h"
#include "core/boundary/pieces.h"

#include <QString>

#include <cstddef>
#include <span>

namespace hearten::boundary {

/// The trained weights that are built in. They lie in the program's own file and are only ever read, so the system may
/// have the memory back while nobody writes.
std::span<const std::byte> weights();

/// How likely it is that a sentence must not get in, learned from a corpus (tools/boundary, tests/boundary). Only what
/// a sentence needs of the weights is ever read.
class Model {
 public:
  /// How the halves are weighed in a language, and what follows: above `ask` a sentence is asked about, above `stop` it
  /// is stopped, and above `byRule` a sure rule may do either. Chosen on sentences that were held out.
  struct Limits {
    float worthOfNetwork = 0.0F, worthOfNgrams = 0.0F;
    float ask = 0.0F, stop = 0.0F, byRule = 0.0F;
  };

  struct Opinion {
    float score = 0.0F;   ///< a log of odds
    Limits limits{};      ///< of the language it is in
    Kind kind{};          ///< what it is most like; without meaning below Limits::byRule
    QList<Span> spans{};  ///< the words that carried it
  };

  /// The weights that are built in.
  static Model shipped();

  Opinion of(const QString& sentence, Field field) const;

 private:
  explicit Model(const ModelFile& file);

  Pieces m_pieces;
  Network m_network;
  Ngrams m_ngrams;
  Limits m_english, m_welsh;
};

}  // namespace hearten::boundary
