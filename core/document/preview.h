// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/document/blocks.h"

#include <QImage>

#include <memory>

class QPainter;

namespace hearten::document {

struct LaidOut;

/// The pages as the reader of the PDF will see them: the same layout, painted. For the screen and for paper.
/// Made, used and let go on one thread.
class Preview {
 public:
  /// Refuses what check() refuses. Characters that no font has are painted as empty boxes and are named by missing().
  static Result<Preview> of(const Document& document, Letters letters);
  Preview(Preview&&) noexcept;
  Preview& operator=(Preview&&) noexcept;
  ~Preview();

  int pageCount() const;
  QSizeF pageSize() const;  ///< points
  /// Page `index`, from 0, on white.
  QImage page(int index, double pixelsPerPoint) const;
  /// The same onto a printer's page, whose coordinates have been set to points.
  void paint(QPainter& painter, int index) const;
  /// What writePdf() would refuse with CharacterWithoutShape; empty: nothing.
  const QString& missing() const;

 private:
  explicit Preview(std::unique_ptr<const LaidOut> laidOut);
  std::unique_ptr<const LaidOut> m_laidOut;
};

}  // namespace hearten::document
