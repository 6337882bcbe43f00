// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace hearten::ui {

/// A column that stays in the middle and grows no wider than `widest` (at 100 % text), with the right height for its
/// words; setting an alignment on a layout would work the height out for the wrong width.
class CenteredColumn : public QWidget {
  Q_OBJECT
 public:
  explicit CenteredColumn(int widest, QWidget* parent = nullptr);
  QVBoxLayout* body() const { return m_body; }

 private:
  QVBoxLayout* m_body;
};

}  // namespace hearten::ui
