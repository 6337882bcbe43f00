// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/title_block.h"

#include "ui/style/scaled.h"

#include <QVBoxLayout>

namespace hearten::ui {

TitleBlock::TitleBlock(Heading::Level level, const QString& title, const QString& lead, QWidget* parent)
    : QWidget(parent), m_title(new Heading(level)), m_lead(new LeadText) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {}, 0);
  column->addWidget(m_title);
  column->addWidget(m_lead);
  setTitle(title);
  setLead(lead);
}

void TitleBlock::setTitle(const QString& title) {
  m_title->setText(title);
}

void TitleBlock::setLead(const QString& lead) {
  m_lead->setText(lead);
  m_lead->setVisible(!lead.isEmpty());
}

}  // namespace hearten::ui
