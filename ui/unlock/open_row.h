// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/hug.h"

namespace hearten::ui {

class Button;
class FlowRow;
class NoticeBar;

/// Below the field of a card that opens the plans: a message if there is one, [Open], and the other way in.
class OpenRow : public Hug {
  Q_OBJECT
 public:
  /// `other`: the button for the other way in.
  explicit OpenRow(Button* other, QWidget* parent = nullptr);

  /// Another button after the other way in.
  void addAtEnd(Button* other);
  void setText(const QString& text);
  /// Shown above the button and spoken.
  void say(const QString& message);
  void quiet();

 Q_SIGNALS:
  void openAsked();
  void otherAsked();

 private:
  NoticeBar* m_notice;
  Button* m_open;
  FlowRow* m_others;
};

}  // namespace hearten::ui
