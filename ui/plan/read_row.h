// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/sharing_toggle.h"

#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace hearten::ui {

class Button;
class Glyph;
class TextLabel;

/// One line as it is read through; its sharing may be changed where it stands.
struct ReadLine {
  QString id{};
  QString text{};
  QString note{};
  Sharing sharing = Sharing::Shared;
  friend bool operator==(const ReadLine&, const ReadLine&) = default;
};

/// A line on the page, and at its end a button that says who can see it and changes that. In an agreed plan there is
/// only the sign, and the line itself is the stop of the keyboard, told with who can see it.
class ReadRow : public QWidget {
  Q_OBJECT
 public:
  explicit ReadRow(QWidget* parent = nullptr);
  void setLine(const ReadLine& line, bool agreed);

 Q_SIGNALS:
  void sharingChosen(const QString& id, hearten::ui::Sharing sharing);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void show();
  ReadLine m_line;
  bool m_agreed = false;
  QVBoxLayout* m_column;
  TextLabel* m_words;
  TextLabel* m_note;
  Button* m_who;
  Glyph* m_sign;
};

}  // namespace hearten::ui
