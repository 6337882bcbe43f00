// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"
#include "ui/flow/line_keeping.h"
#include "ui/flow/live_talk.h"
#include "ui/flow/typed_marks.h"
#include "ui/plan/plan_view.h"
#include "ui/widgets/front_stack.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace hearten::ui {

class NoticeBar;
class OwnLinesRoom;
class PlanScreen;
class ReadThroughScreen;

/// The plan in a talk: written at the person's keyboard, read through together, agreed. Every text passes the
/// conversation's boundary, and every change is saved before the screen says so.
class PlanFlow : public QObject {
  Q_OBJECT
 public:
  PlanFlow(Desk& desk, LiveTalk& talk, QObject* parent = nullptr);
  ~PlanFlow() override;

  QWidget* screen() const { return m_stack; }
  void showPlan();
  void showReadThrough();
  /// A message over what is shown, in kind words.
  void say(const QString& text);
  void refresh();  ///< in the language that the desk has now
  void tick();     ///< once a minute: the clock
  LineBeingTyped beingTyped() const;
  /// For a laptop that does not wake again: the words of such a line go into the store too, if they may be there.
  void keepBeingTyped() const;
  void resume(const LineBeingTyped& typing);

 Q_SIGNALS:
  void backAsked();  ///< before the first section, or from the read-through
  void nextAsked();  ///< after the last section
  void stageAsked(int stage);
  void stopAsked();
  void agreed();
  void keptAsDraft();
  void putAside();  ///< words went from the plan to the jottings

 private:
  void connectScreen();
  void connectPage();
  void connectReadThrough();
  void render();
  PlanView view() const;
  SectionView sectionView(const QString& id) const;
  void showSection(const QString& id);
  void step(int by);
  /// Leaves the section, unless a line in it is not kept: then it asks first.
  void whenSettled(std::function<void()> go);
  void keepStep(const QString& id, const ActionView& step);
  void askManager(const ActionView& step);
  void keepAdjustment(const QString& id, const AdjustmentView& adjustment);
  void tellWhereHeldLinesLive();
  void openOwn();
  void leaveOwn();
  void takeUpOwn(const plan::Plan& lines);
  boundary::Field fieldOfSection() const;
  void stopAgain(const BeingWritten& writing);
  Offer offerOf(const BeingWritten& writing, boundary::Field field) const;
  void changePlan(plan::Plan changed);
  void takeOut(const QString& id);
  void bringBack(const QString& id);
  void tellUnsaved(const Error& error);
  void showWhoCanHelp();
  void findSupport();
  void putInPlan(const QString& serviceId);
  void askAboutFirstContact(const QString& service);
  void renderReadThrough();
  void agree();
  /// The message over what is shown, empty.
  NoticeBar* freshMessage();

  Desk& m_desk;
  LiveTalk& m_talk;
  QPointer<FrontStack> m_stack;
  PlanScreen* m_screen;
  ReadThroughScreen* m_read;
  std::unique_ptr<OwnLinesRoom> m_own;
  QWidget* m_beforeOwn = nullptr;  ///< the page that it was opened from
  QString m_section;
  std::vector<std::pair<QString, plan::Plan>> m_takenOut;  ///< id, and the plan that still had it
  TypedMarks m_marks;
  LineKeeping m_keeping;
  bool m_toldWhereHeldLinesLive = false;
  bool m_unsavedShown = false;
};

}  // namespace hearten::ui
