// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/coaching.h"
#include "ui/widgets/card.h"

namespace hearten::ui {

/// One way of listening or asking: why, what to do, what to leave out, what one could say.
class SkillCard : public Card {
  Q_OBJECT
 public:
  explicit SkillCard(QWidget* parent = nullptr);
  void render(const content::Skill& skill);
};

}  // namespace hearten::ui
