// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

namespace hearten::ui {

/// A small word in a box that does nothing: "Near you", "Added", "Only for me". Not a control.
class Tag : public QWidget {
  Q_OBJECT
 public:
  enum class Kind { Plain, Soft, Private, Notice };
  explicit Tag(Kind kind, const QString& text, Icon glyph = Icon::None, QWidget* parent = nullptr);

  void setText(const QString& text);
  QString text() const { return m_text; }
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  int glyphSpace() const;
  Kind m_kind;
  QString m_text;
  Icon m_glyph;
};

}  // namespace hearten::ui
