// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/own_lines_flow.h"
#include "ui/rights/rights_room.h"

#include <QObject>

#include <memory>

namespace hearten::ui {

/// The page of a person's own lines where the menu of the window is not: with the bars of a talk around it. It goes as
/// one, the flow before the room that its page stands in.
class OwnLinesRoom : public QObject {
  Q_OBJECT
 public:
  /// `back`: the words of the way back. `inTalk`: [We need to stop] stands there as well.
  OwnLinesRoom(Desk& desk, store::Person person, PlanId plan, const QString& back, const QString& title, bool inTalk);

  RightsRoom* page() const { return m_room.get(); }
  OwnLinesFlow& flow() const { return *m_flow; }

 Q_SIGNALS:
  /// They go back, or have given up their passphrase. The flow is still at it: let go of it later.
  void left();

 private:
  std::unique_ptr<RightsRoom> m_room;
  std::unique_ptr<OwnLinesFlow> m_flow;
};

}  // namespace hearten::ui
