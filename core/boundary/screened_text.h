// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <utility>

namespace hearten::store {
class StoredText;  // core/store: reads back what was screened before it was kept
}

namespace hearten::boundary {

class Screen;

/// Text that has passed the boundary: it may be kept. Only a Screen can make one from what somebody typed, and only the
/// store can make one again from what it kept. Every free text that the store binds is of this type, so text that
/// nobody has looked at cannot be written.
class ScreenedText {
 public:
  const QString& text() const { return m_text; }
  bool isEmpty() const { return m_text.isEmpty(); }
  friend bool operator==(const ScreenedText&, const ScreenedText&) = default;

 private:
  friend class Screen;
  friend class hearten::store::StoredText;
  explicit ScreenedText(QString text) : m_text(std::move(text)) {}
  QString m_text;
};

}  // namespace hearten::boundary
