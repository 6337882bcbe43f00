// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"
#include "ui/flow/plan_offers.h"

#include <QObject>

#include <functional>

namespace hearten::ui {

class LiveTalk;
class PlanScreen;
class TypedMarks;

/// What becomes of a text that is to be kept in a section: it is offered to the plan, and either kept and saved, or it
/// waits at the gentle stop with the reason, until it is said in other words, answered for, put with the jottings or
/// taken out. Nothing of a text that waits is written anywhere.
class LineKeeping : public QObject {
  Q_OBJECT
 public:
  LineKeeping(Desk& desk, LiveTalk& talk, PlanScreen* screen, TypedMarks& marks, QObject* parent = nullptr);

  /// Offers `text`. `then` follows once it is kept, whenever that is.
  void keep(const QString& text, boundary::Field field, Offer offer, std::function<void()> then = {});
  /// The first half of a line that was too long for one; the second stands in the editor once the first is kept.
  void splitOff(const QString& secondHalf) { m_secondHalf = secondHalf; }
  /// Stops a text again that was stopped before, as after a lock. It is not offered: that would keep what nobody asked
  /// to keep, should the words have been made fit meanwhile.
  void stopAgain(const SetAside& line, boundary::Field field, Offer offer, std::function<void()> then = {});
  /// What was set aside or only typed is let go; nothing of it was kept anywhere.
  void letGo();
  /// The section is left; what waited has been answered for before.
  void leaveSection();
  /// Where the words go that wait at the gentle stop.
  boundary::Field field() const { return m_field; }

 Q_SIGNALS:
  void kept();
  void putAside();                 ///< words went from the plan to the jottings
  void said(const QString& text);  ///< a message over the page, in kind words

 private:
  void connectStop();
  void offer(const QString& text, bool answered = false);
  void finish();
  void setAside(const SetAside& line);
  void teach(const QString& name);
  void putWithJottings(const QString& text);

  Desk& m_desk;
  LiveTalk& m_talk;
  PlanScreen* m_screen;
  TypedMarks& m_marks;
  Offer m_offer;  ///< waits at the gentle stop
  std::function<void()> m_then;
  SetAside m_aside;
  QString m_secondHalf;
  boundary::Field m_field = boundary::Field::General;
};

}  // namespace hearten::ui
