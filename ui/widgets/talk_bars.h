// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/icons.h"
#include "ui/widgets/hug.h"

class QHBoxLayout;

namespace hearten::ui {

class Button;
class FlowRow;
class GentleClock;
class HideButton;
class Panel;
class SafetyButton;
class TextLabel;

/// The bar along the top of a talk, 60 px: mark, title, room for more, clock, [Hide screen].
class TopBar : public Hug {
  Q_OBJECT
 public:
  explicit TopBar(QWidget* parent = nullptr);

  void setTitle(const QString& title);
  void setSubtitle(const QString& subtitle);
  /// Chips and menus after the title.
  void addMiddle(QWidget* widget);
  /// [Cymraeg], or [English] in Welsh, after them; it starts hidden.
  void showLanguage(bool shown);
  GentleClock* clock() const { return m_clock; }
  /// Shows the clock; it starts hidden.
  void showClock(bool shown);
  HideButton* hideButton() const { return m_hide; }
  /// Narrow: no mark, no title, short names.
  void setNarrow(bool narrow);

 Q_SIGNALS:
  void hideAsked();
  void languageAsked();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  QWidget* m_mark;
  TextLabel* m_title;
  TextLabel* m_subtitle;
  FlowRow* m_middle;
  Button* m_language;
  GentleClock* m_clock;
  HideButton* m_hide;
  bool m_narrow = false;
};

/// The bar along the bottom of a talk, 70 px: [Worried about safety?] [We need to stop] ... words [Back] [Next: ...].
class BottomBar : public Hug {
  Q_OBJECT
 public:
  explicit BottomBar(QWidget* parent = nullptr);

  /// Names where Back goes; empty hides it. "Back" alone unless told.
  void setBack(const QString& text);
  /// "Next: What would help"; empty hides it.
  void setNext(const QString& text, Icon trailing = Icon::Next);
  /// Replaces [We need to stop] ("Not today", "Leave practice"); empty hides it.
  void setStop(const QString& text, Icon glyph = Icon::StopTalk);
  void showSafety(bool shown);
  /// Quiet words before the buttons at the right: "Sam, shall we?"
  void setWords(const QString& words);
  /// More buttons at the right, between Back and Next: [Keep as a draft].
  void addRight(QWidget* widget);
  /// More buttons at the left, after We need to stop.
  void addLeft(QWidget* widget);
  Button* nextButton() const { return m_next; }
  Button* backButton() const { return m_back; }
  Button* stopButton() const { return m_stop; }

 Q_SIGNALS:
  void safetyAsked();
  void stopAsked();
  void backAsked();
  void nextAsked();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  SafetyButton* m_safety;
  Button* m_stop;
  TextLabel* m_words;
  Button* m_back;
  Button* m_next;
  FlowRow* m_left;
  FlowRow* m_right;
  bool m_ownStop = true;
  bool m_ownBack = true;
  bool m_ownNext = true;
};

}  // namespace hearten::ui
