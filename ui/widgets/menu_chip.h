// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/button.h"

namespace hearten::ui {

/// A small rounded button that opens a menu of choices: "About an hour".
class MenuChip : public Button {
  Q_OBJECT
 public:
  explicit MenuChip(QWidget* parent = nullptr);

  /// What the choice is about, for screen readers: "How long". The choice itself follows it.
  void setTopic(const QString& topic);
  void setItems(const QStringList& items);
  void setCurrent(int index);
  int current() const { return m_current; }
  /// Shows `text` on the chip whatever is chosen ("Stage 4 of 7"); empty shows the choice.
  void setFixedText(const QString& text);

 Q_SIGNALS:
  void chosen(int index);

 private:
  void openMenu();
  void refreshText();
  QStringList m_items;
  QString m_topic;
  QString m_fixedText;
  int m_current = -1;
};

}  // namespace hearten::ui
