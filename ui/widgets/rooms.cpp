// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/rooms.h"

#include <QApplication>

namespace hearten::ui {

Rooms::Rooms(QWidget* first, QWidget* parent) : FrontStack(parent), m_first(first) {
  addPage(first);
  showPage(first);
}

void Rooms::open(QWidget* page) {
  QWidget* const focus = QApplication::focusWidget();
  if (isInFirst() && focus != nullptr && m_first->isAncestorOf(focus)) m_before = focus;
  if (indexOf(page) < 0) addPage(page);
  showPage(page);
}

void Rooms::back() {
  showPage(m_first);
  if (m_before != nullptr) m_before->setFocus(Qt::OtherFocusReason);
}

}  // namespace hearten::ui
