// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/conversation/flow.h"
#include "core/conversation/gentle_clock.h"
#include "core/conversation/jottings.h"
#include "ui/flow/desk.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace hearten::ui {

class BreatherScreen;
class FrontStack;
class PageScreen;
class TalkScreen;

/// Where a talk with a team was when the screen was locked. It says nothing about anybody.
struct TeamPlace {
  QString guide;
  conversation::Position at;
  bool saidFirst = false;
  std::chrono::milliseconds elapsed{};
};

/// A talk with a whole team: cards, questions, cards to part with. It has no person and no plan, makes no record and
/// writes nothing to the store, not even that it was held. Only the jottings are there for a while, as in any talk.
class TeamTalk : public QObject {
  Q_OBJECT
 public:
  TeamTalk(Desk& desk, const content::Guide& guide, QObject* parent = nullptr);

  QWidget* screen() const;
  /// What to know before, and [Begin].
  void start();
  /// The language of the desk is another now: says everything anew, at the same place.
  void refresh();
  /// Between Begin and Finish.
  bool isUnderway() const { return m_underway; }
  /// "Shall we stop here?"
  void askToStop();

  /// Before the screen is locked: where they are, sealed. The jottings are wiped.
  QByteArray rest();
  /// What rest() sealed, or nothing when it is of another talk or another store.
  static std::optional<TeamPlace> placeIn(const Desk& desk, const QByteArray& sealed);
  /// Carries on at the same place.
  void carryOn(const TeamPlace& place);

 Q_SIGNALS:
  void leave();  ///< before it began
  void ended();

 private:
  void begin();
  void render();
  void moveTo(conversation::Position at);
  void goNext();
  void goBack();
  void finish();
  void answer(int choice);
  void stopAll();

  Desk& m_desk;
  content::Guide m_guide;
  QString m_manager;
  conversation::Position m_at;
  conversation::GentleClock m_clock;
  conversation::Jottings m_jottings;
  bool m_saidFirst = false;
  bool m_underway = false;
  bool m_isOver = false;
  FrontStack* m_stack;
  PageScreen* m_page;
  TalkScreen* m_screen;
  BreatherScreen* m_breather;
  QTimer m_minute;
};

}  // namespace hearten::ui
