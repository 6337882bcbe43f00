// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rights/rights_room.h"

#include "ui/widgets/talk_bars.h"

#include <QVBoxLayout>

namespace hearten::ui {

RightsRoom::RightsRoom(QWidget* page, const QString& title, bool inTalk, QWidget* parent) : BarScreen(parent) {
  m_top->setTitle(title);
  if (!inTalk) m_bottom->setStop({});
  m_bottom->setBack({});
  m_bottom->setNext({});
  between()->addWidget(page, 1);
}

}  // namespace hearten::ui
