// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/bar_screen.h"

#include <QDate>

#include <optional>

namespace hearten::ui {

class Button;
class Card;
class Heading;
class LeadText;
class ListeningTip;
class NoticeBar;
class ScrollColumn;

struct StopView {
  QString title{};  ///< "Sam and Priya"
  QString person{};
  QString manager{};
  int lines = 0;                ///< written and kept so far
  int heldLines = 0;            ///< waiting only for the copy
  bool earlierSitting = false;  ///< some of them were written another day
  QDate today{};
};

/// "Of course. Let's stop here." Four ways, the gentlest first. Nothing says who asked to stop, or why.
class StopScreen : public BarScreen {
  Q_OBJECT
 public:
  explicit StopScreen(QWidget* parent = nullptr);
  void render(const StopView& view);
  void startHere();
  /// A message in the page, in kind words.
  void say(const QString& text);

 Q_SIGNALS:
  void breatherAsked();
  void keepAsked(std::optional<QDate> day);
  void wipeAsked();  ///< after it was asked once more
  void copyAsked();  ///< lines that wait for the copy: take it before they go
  void someoneElseAsked();
  void goBackAsked();

 private:
  void retranslate() final;
  void askDay();
  void askWipe();
  void closeQuestions();
  void leave();

  ScrollColumn* m_scroll;
  Heading* m_title;
  LeadText* m_lead;
  Button* m_breather;
  Button* m_keep;
  Card* m_day;
  Button* m_wipe;
  NoticeBar* m_sure;
  Button* m_someoneElse;
  ListeningTip* m_tip;
  NoticeBar* m_message;
  StopView m_view;
};

/// A quiet screen for a breather: the mark, "Take your time.", and one way back.
class BreatherScreen : public BarScreen {
  Q_OBJECT
 public:
  explicit BreatherScreen(QWidget* parent = nullptr);
  void startHere();

 Q_SIGNALS:
  void backAsked();

 private:
  void retranslate() final;
  Heading* m_words;
  Button* m_back;
};

}  // namespace hearten::ui
