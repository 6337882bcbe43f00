// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/people/people_view.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace hearten::ui {

class Button;
class Heading;
class NoticeBar;
class SmallText;
class TextLabel;

/// One person: the talk, what changed since last time, their copy, what happened to the plan, and the way out.
class PersonPage : public QWidget {
  Q_OBJECT
 public:
  explicit PersonPage(QWidget* parent = nullptr);

  void render(const PersonView& view);
  /// Cards one below the other.
  void setNarrow(bool narrow);
  void say(const QString& text);
  void startHere();

 Q_SIGNALS:
  void talkAsked();
  void carryOnAsked();
  void planAsked();
  void copyAsked();
  void sheetsAsked();
  void changeAsked();
  void heldAsked();
  void ownAsked();     ///< their own lines, or a passphrase for them
  void shownToThem();  ///< the person has read what happened
  void deleteAsked();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void fillChanges();
  void fillEvents();

  PersonView m_view;
  bool m_narrow = false;
  QBoxLayout* m_top;
  Heading* m_title;
  TextLabel* m_about;
  Button* m_talk;
  Button* m_plan;
  NoticeBar* m_message;
  QBoxLayout* m_cards;
  Heading* m_changedHeading;
  QVBoxLayout* m_changes;
  Heading* m_copyHeading;
  SmallText* m_copyTaken;
  Button* m_copy;
  Button* m_held;
  Button* m_own;
  Heading* m_eventsHeading;
  SmallText* m_eventsNote;
  NoticeBar* m_notWhole;
  Button* m_shown;
  QVBoxLayout* m_events;
  Button* m_sheets;
  Button* m_change;
  Button* m_delete;
};

}  // namespace hearten::ui
