// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"
#include "ui/flow/live_talk.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace hearten::ui {

class FollowUpScreen;

/// What became of what was agreed last time: promises done, carried on or let go; adjustments kept, changed or stopped.
/// "Carry on" and "change" leave a thing open in today's draft, where it can be written anew.
class FollowUpFlow : public QObject {
  Q_OBJECT
 public:
  FollowUpFlow(Desk& desk, LiveTalk& talk, QObject* parent = nullptr);
  ~FollowUpFlow() override;

  QWidget* screen() const;
  void refresh();
  void tick();
  void startHere();

 Q_SIGNALS:
  void stageAsked(int stage);
  void nextAsked();
  void backAsked();
  void stopAsked();

 private:
  void choose(const QString& id, int choice);

  Desk& m_desk;
  LiveTalk& m_talk;
  QPointer<FollowUpScreen> m_screen;
  QHash<QString, int> m_chosen;  ///< what was chosen today; nothing at first
};

}  // namespace hearten::ui
