// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/clear_layout.h"

#include <QLayout>
#include <QWidget>

namespace hearten::ui {

void clearLayout(QLayout* layout) {
  while (QLayoutItem* item = layout->takeAt(0)) {
    if (item->layout() != nullptr) clearLayout(item->layout());
    if (QWidget* widget = item->widget()) {
      // Later, because the click that asks for this may still be on its way through the widget.
      widget->hide();
      widget->setParent(nullptr);
      widget->deleteLater();
    }
    delete item;
  }
}

}  // namespace hearten::ui
