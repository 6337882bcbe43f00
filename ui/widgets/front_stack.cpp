// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/front_stack.h"

namespace hearten::ui {

FrontStack::FrontStack(QWidget* parent) : QStackedWidget(parent) {
  // The first page of a stack is in front at once, and what a page is given while it is seen stays hidden.
  addPage(new QWidget);
}

void FrontStack::addPage(QWidget* page) {
  page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
  addWidget(page);
}

void FrontStack::showPage(QWidget* page) {
  if (QWidget* const before = currentWidget(); before != nullptr && before != page)
    before->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
  page->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  setCurrentWidget(page);
}

}  // namespace hearten::ui
