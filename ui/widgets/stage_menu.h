// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/menu_chip.h"
#include "ui/widgets/stage_rail.h"

namespace hearten::ui {

/// The stages folded into one button, for narrow windows and for the plan: "Stage 4 of 7", "Stage 6 of 7: Your plan".
class StageMenu : public MenuChip {
  Q_OBJECT
 public:
  explicit StageMenu(QWidget* parent = nullptr);

  void setStages(const std::vector<StageItem>& stages);
  /// Whether the button names the stage after its number.
  void setWithName(bool withName);

 Q_SIGNALS:
  void stageChosen(int index);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  std::vector<StageItem> m_stages;
  bool m_withName = true;
};

}  // namespace hearten::ui
