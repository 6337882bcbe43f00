// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/unlock/open_row.h"

#include "ui/style/accessible.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"

#include <QVBoxLayout>

namespace hearten::ui {

OpenRow::OpenRow(Button* other, QWidget* parent)
    : Hug(parent), m_notice(new NoticeBar), m_open(new PrimaryButton(Icon::Key, {})) {
  auto* const column = new QVBoxLayout(this);
  setSpaces(column, {}, 14);
  column->addWidget(m_notice);
  m_notice->hide();
  m_open->setLarge(true);
  m_open->setCentered(true);
  column->addWidget(m_open);
  auto* others = new Hug;
  m_others = new FlowRow(others, 12);
  m_others->addWidget(other);
  column->addWidget(others);
  connect(m_open, &QAbstractButton::clicked, this, &OpenRow::openAsked);
  connect(other, &QAbstractButton::clicked, this, &OpenRow::otherAsked);
}

void OpenRow::addAtEnd(Button* other) {
  m_others->addWidget(other);
}

void OpenRow::setText(const QString& text) {
  m_open->setText(text);
}

void OpenRow::say(const QString& message) {
  // The focus stays in the field, so that the next try needs no other key.
  m_notice->setText(message);
  m_notice->show();
  announce(m_notice);
}

void OpenRow::quiet() {
  m_notice->hide();
}

}  // namespace hearten::ui
