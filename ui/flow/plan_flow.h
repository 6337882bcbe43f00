// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"
#include "ui/flow/live_talk.h"
#include "ui/plan/plan_view.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QStackedWidget>
#include <QTimer>

#include <functional>

namespace hearten::ui {

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
  void tick();  ///< once a minute: the clock
  LineBeingTyped beingTyped() const;
  void resume(const LineBeingTyped& typing);

 Q_SIGNALS:
  void backAsked();  ///< before the first section, or from the read-through
  void nextAsked();  ///< after the last section
  void stageAsked(int stage);
  void stopAsked();
  void agreed();
  void keptAsDraft();

 private:
  /// Something that was offered and not kept: how to offer it again with other words, or with a yes to its question.
  struct Offer {
    QString text;
    std::function<std::optional<boundary::Verdict>(const QString& text, bool answered)> again;
  };

  void connectPage();
  void render();
  PlanView view() const;
  SectionView sectionView(const QString& id) const;
  void showSection(const QString& id);
  void step(int by);
  /// Leaves the section, unless a line in it is not kept: then it asks first.
  void whenSettled(std::function<void()> go);
  void keep(const QString& text, std::function<std::optional<boundary::Verdict>(const QString&, bool)> offer);
  void kept();
  void stopped(const boundary::Verdict& verdict, const QString& text);
  void checkAsTyped();
  void changePlan(plan::Plan changed);
  void takeOut(const QString& id);
  void tellUnsaved(const Error& error);
  void showWhoCanHelp();
  void renderReadThrough();
  void agree();

  Desk& m_desk;
  LiveTalk& m_talk;
  QPointer<QStackedWidget> m_stack;
  PlanScreen* m_screen;
  ReadThroughScreen* m_read;
  QString m_section;
  std::vector<std::pair<QString, plan::Plan>> m_takenOut;  ///< id, and the plan that still had it
  std::optional<Offer> m_offer;                            ///< waits at the gentle stop
  boundary::Verdict m_verdict;
  QString m_typed;
  QTimer m_pause;
  bool m_toldWhereHeldLinesLive = false;
};

}  // namespace hearten::ui
