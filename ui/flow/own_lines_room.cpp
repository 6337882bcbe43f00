// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/own_lines_room.h"

#include "ui/flow/bars.h"

namespace hearten::ui {

OwnLinesRoom::OwnLinesRoom(Desk& desk, store::Person person, PlanId plan, const QString& back, const QString& title,
                           bool inTalk)
    : m_flow(std::make_unique<OwnLinesFlow>(desk, std::move(person), plan, back)) {
  m_room = std::make_unique<RightsRoom>(m_flow->page(), title, inTalk);
  answerBars(m_room.get(), desk);
  connect(m_flow.get(), &OwnLinesFlow::left, this, &OwnLinesRoom::left);
  connect(m_flow.get(), &OwnLinesFlow::dropped, this, &OwnLinesRoom::left);
}

}  // namespace hearten::ui
