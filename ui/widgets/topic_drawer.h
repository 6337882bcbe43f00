// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/drawer.h"

#include <QStringList>

namespace hearten::ui {

/// What is good to know about the topic that is talked about. Empty parts are not shown.
struct TopicNotes {
  QString topic{};
  QString whyAsk{};
  QStringList hints{};  ///< small things to say or ask beside the questions
  QString mayGoInPlan{};
  QString staysOut{};
  QString safetyDoor{};       ///< id of the door of the safety card that may be needed; empty: none
  QString safetyDoorTitle{};  ///< "Not safe at home"

  bool isEmpty() const { return topic.isEmpty(); }
};

/// "About this topic": why ask, what else may be said, what may go in the plan and what stays out, and the way to the
/// safety card. Written so that both people may read it.
class TopicDrawer : public Drawer {
  Q_OBJECT
 public:
  explicit TopicDrawer(QWidget* parent = nullptr);
  void setNotes(const TopicNotes& notes);

 Q_SIGNALS:
  void safetyDoorAsked(const QString& door);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fill();
  TopicNotes m_notes;
};

}  // namespace hearten::ui
