// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/topic_chip.h"

namespace hearten::ui {

TopicChip::TopicChip(const QString& text, bool exclusive, QWidget* parent) : Button(Look::Chip, text, parent) {
  setDense(true);
  setAutoExclusive(exclusive);
}

}  // namespace hearten::ui
