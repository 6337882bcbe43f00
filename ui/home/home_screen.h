// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/home/home_view.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace hearten::ui {

class Button;
class Card;
class Heading;
class NoticeBar;
class ScrollColumn;
class SmallText;
class TextLabel;
class TitleBlock;

/// The first screen after unlocking: start a conversation, carry one on, what the manager said they would do (never
/// what staff owe), talks coming up. Somebody else may see it, so it counts nothing and calls nothing late.
class HomeScreen : public QWidget {
  Q_OBJECT
 public:
  explicit HomeScreen(QWidget* parent = nullptr);

  void render(const HomeView& view);
  /// Moves the focus to [Start].
  void startHere();
  /// Something that did not work, or a thing done: takes the focus. `undo` offers to take it back; empty: nothing to.
  void say(const QString& text, const QString& undo = {});
  /// Takes the message away.
  void saidEnough();

 Q_SIGNALS:
  void startAsked();
  void practiseAsked();
  void carryOnAsked(const QString& person);
  void doneAsked(const QString& promise);
  void dayChosen(const QString& promise, QDate day);
  void undoAsked();
  void openAsked(const QString& person);
  void noteActed(const QString& id);
  void coachingAsked();
  void sheetsAsked();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void arrange();
  void fillUnfinished();
  void fillPromises();
  void fillComing();
  void fillNotes();

  HomeView m_view;
  bool m_narrow = false;
  ScrollColumn* m_scroll;
  TitleBlock* m_title;
  NoticeBar* m_message;
  QBoxLayout* m_first;
  QBoxLayout* m_second;
  Heading* m_startHeading;
  TextLabel* m_startWords;
  Button* m_start;
  Button* m_practise;
  QWidget* m_unfinished;
  QVBoxLayout* m_unfinishedCards;
  Heading* m_promisesHeading;
  QVBoxLayout* m_promises;
  Heading* m_comingHeading;
  QVBoxLayout* m_coming;
  SmallText* m_comingNote;
  QVBoxLayout* m_notes;
  Button* m_coaching;
  Button* m_sheets;
};

}  // namespace hearten::ui
