// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/unlock/notes_card.h"

#include "ui/style/accessible.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

NotesCard::NotesCard(QWidget* parent) : Card(Kind::Surface, parent), m_list(new QVBoxLayout) {
  setPadding(32, 26, 14);
  body()->addWidget(new Heading(Heading::Level::Two, tr("Before you go on")));
  setSpaces(m_list, {}, 10);
  body()->addLayout(m_list);
  auto* buttons = new QWidget;
  auto* row = new FlowRow(buttons, 12);
  m_backup = new SecondaryButton(Icon::Folder, tr("Open a backup"));
  connect(m_backup, &QAbstractButton::clicked, this, &NotesCard::backupRequested);
  m_carryOn = new PrimaryButton(tr("Carry on"));
  row->addWidget(m_carryOn);
  row->addWidget(m_backup);
  auto* stay = new SecondaryButton(Icon::OnlyForMe, tr("Stay locked"));
  row->addWidget(stay);
  body()->addWidget(buttons);
  connect(m_carryOn, &QAbstractButton::clicked, this, &NotesCard::carryOnRequested);
  connect(stay, &QAbstractButton::clicked, this, &NotesCard::stayLockedRequested);
  setAccessibleRole(this, QAccessible::AlertMessage);
}

void NotesCard::setNotes(const QStringList& notes, bool offerBackup) {
  m_backup->setVisible(offerBackup);
  clearLayout(m_list);
  for (const QString& note : notes) {
    auto* bar = new NoticeBar;
    bar->setText(note);
    m_list->addWidget(bar);
  }
  setAccessibleName(notes.join(QLatin1Char(' ')));
}

void NotesCard::focusButton() {
  announce(this);
  m_carryOn->setFocus(Qt::OtherFocusReason);
}

}  // namespace hearten::ui
