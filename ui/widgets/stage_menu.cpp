// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/stage_menu.h"

#include <QEvent>

namespace hearten::ui {

StageMenu::StageMenu(QWidget* parent) : MenuChip(parent) {
  connect(this, &MenuChip::chosen, this, &StageMenu::stageChosen);
}

void StageMenu::setStages(const std::vector<StageItem>& stages) {
  m_stages = stages;
  retranslate();
}

void StageMenu::setWithName(bool withName) {
  m_withName = withName;
  retranslate();
}

void StageMenu::retranslate() {
  QStringList names;
  int now = -1;
  for (std::size_t i = 0; i < m_stages.size(); ++i) {
    names.append(m_stages[i].name);
    if (m_stages[i].state == StageItem::State::Now) now = static_cast<int>(i);
  }
  setItems(names);
  setCurrent(now);
  const QString place = tr("Stage %1 of %2").arg(now + 1).arg(names.size());
  //: %1 is like "Stage 6 of 7", %2 the name of the stage
  setFixedText(m_withName && now >= 0 ? tr("%1: %2").arg(place, names.at(now)) : place);
}

void StageMenu::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && !m_stages.empty()) retranslate();
  MenuChip::changeEvent(event);
}

}  // namespace hearten::ui
