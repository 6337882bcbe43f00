// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/hug.h"

namespace hearten::ui {

class Button;
class StatusLine;

/// Something is being done that takes a while: what it is, how far it is, and a button to stop it. Hidden until then.
class WorkLine : public Hug {
  Q_OBJECT
 public:
  explicit WorkLine(QWidget* parent = nullptr);
  /// `done` from 0 to 1. Told to a screen reader once, when it appears.
  void showWork(const QString& what, double done);
  void rest();
  /// What the button says. Without this it is "Cancel", in the language of now.
  void setStopText(const QString& text);

 Q_SIGNALS:
  void stopAsked();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  class Bar;
  void retranslate();
  StatusLine* m_what;
  Bar* m_bar;
  Button* m_stop;
  QString m_stopText;
};

}  // namespace hearten::ui
