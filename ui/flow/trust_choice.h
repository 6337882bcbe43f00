// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/boundary/screen.h"
#include "core/store/store.h"
#include "ui/settings/trust_form.h"

#include <QByteArray>

namespace hearten::ui {

/// What somebody typed about themselves and their trust, on its way to the store.
struct TrustChoice {
  QString managerName{};
  QString organisation{};
  QByteArray logo{};
  QString logoAlternative{};

  static TrustChoice of(const store::Setup& setup);
  TrustFormView view(int nation) const;
  /// Takes what stands in the fields.
  void read(const TrustForm& form);
};

/// The set-up to keep, or the sentence that says what to see to first.
std::expected<store::Setup, QString> screened(const TrustChoice& choice, const boundary::Screen& screen);

/// A picture file as PNG, at most 1,200 pixels wide or high, without what cameras and drawing programs write into
/// files. The sentence for a file that is no picture.
std::expected<QByteArray, QString> logoFrom(const QString& file);

}  // namespace hearten::ui
