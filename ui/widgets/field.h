// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/icons.h"

#include <QLineEdit>
#include <QWidget>

namespace hearten::ui {

class TextLabel;

/// A name above a control. The control takes the name for screen readers, and a click on the name goes to it.
class Field : public QWidget {
  Q_OBJECT
 public:
  Field(const QString& name, QWidget* control, QWidget* parent = nullptr);
  void setName(const QString& name);
  /// A quiet line below: a reason, a hint. Empty hides it; when it is set while shown it is spoken once.
  void setNote(const QString& note);

 private:
  TextLabel* m_name;
  QWidget* m_control;
  TextLabel* m_note;
};

/// A one-line text box, 46 px, with an icon in front if it has one (search).
class LineBox : public QLineEdit {
  Q_OBJECT
 public:
  explicit LineBox(Icon glyph = Icon::None, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void fit();
  Icon m_glyph;
};

}  // namespace hearten::ui
