// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rights/own_lines_page.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/hug.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hearten::ui {

OwnLinesPage::OwnLinesPage(QWidget* parent)
    : RightsPage(parent),
      m_closedCard(new Card(Card::Kind::Private)),
      m_turn(new BodyText),
      m_typed(new PassphraseField({})),
      m_open(new PrimaryButton(Icon::Key, {})),
      m_linesCard(new Card(Card::Kind::Private)),
      m_lines(new QVBoxLayout),
      m_copy(new SecondaryButton(Icon::SaveCopy, {})),
      m_takeUp(new SecondaryButton(Icon::Change, {})),
      m_close(new PrimaryButton(Icon::OnlyForMe, {})),
      m_about(new SmallText),
      m_waysCard(new Card),
      m_ways(new BodyText),
      m_change(new SecondaryButton(Icon::Key, {})),
      m_slip(new SecondaryButton(Icon::Document, {})),
      m_drop(new Button(Look::QuietWarm, Icon::TakeOut, {})) {
  m_closedCard->setPadding(24, 18, 12);
  m_closedCard->body()->addWidget(m_turn);
  m_closedCard->body()->addWidget(m_typed);
  m_closedCard->body()->addWidget(m_open, 0, Qt::AlignLeft);
  body()->addWidget(m_closedCard);

  m_linesCard->setPadding(24, 18, 12);
  setSpaces(m_lines, {}, 6);
  m_linesCard->body()->addLayout(m_lines);
  body()->addWidget(m_linesCard);
  auto* acts = new Hug;
  auto* row = new FlowRow(acts, 12);
  row->addWidget(m_close);
  row->addWidget(m_copy);
  row->addWidget(m_takeUp);
  body()->addWidget(acts);
  body()->addWidget(m_about);

  m_waysCard->setPadding(24, 18, 12);
  m_waysCard->body()->addWidget(m_ways);
  auto* ways = new Hug;
  auto* wayRow = new FlowRow(ways, 12);
  wayRow->addWidget(m_change);
  wayRow->addWidget(m_slip);
  wayRow->addWidget(m_drop);
  m_waysCard->body()->addWidget(ways);
  body()->addWidget(m_waysCard);

  connect(m_typed, &PassphraseField::entered, this, &OwnLinesPage::entered);
  connect(m_open, &QAbstractButton::clicked, this, &OwnLinesPage::entered);
  connect(m_close, &QAbstractButton::clicked, this, &OwnLinesPage::closeAsked);
  connect(m_copy, &QAbstractButton::clicked, this, &OwnLinesPage::copyAsked);
  connect(m_takeUp, &QAbstractButton::clicked, this, &OwnLinesPage::takeUpAsked);
  connect(m_change, &QAbstractButton::clicked, this, &OwnLinesPage::changeAsked);
  connect(m_slip, &QAbstractButton::clicked, this, &OwnLinesPage::slipAsked);
  connect(m_drop, &QAbstractButton::clicked, this, &OwnLinesPage::dropAsked);
  retranslate();
}

void OwnLinesPage::render(const OwnLinesView& view) {
  const bool turned = view.open != m_view.open;
  m_view = view;
  retranslate();
  setWork(view.work, false, 0);
  m_closedCard->setVisible(!view.open);
  m_open->setEnabled(!isAtWork());
  clearLayout(m_lines);
  addParts(m_lines, view.parts);
  if (view.parts.empty()) m_lines->addWidget(new BodyText(tr("There are none in this plan yet. That’s fine.")));
  m_linesCard->setVisible(view.open);
  m_copy->setVisible(view.open && view.canCopy);
  m_takeUp->setVisible(view.open && view.canTakeUp);
  m_close->setVisible(view.open);
  m_about->setVisible(view.open);
  m_change->setVisible(view.open);
  m_slip->setVisible(view.open);
  for (Button* button : {m_change, m_slip, m_drop}) button->setEnabled(view.canSave && !isAtWork());
  if (turned && view.open) m_close->setFocus(Qt::OtherFocusReason);
}

QString OwnLinesPage::typed() const {
  return m_typed->text();
}

void OwnLinesPage::forget() {
  m_typed->wipe();
}

void OwnLinesPage::startHere() {
  m_typed->box()->setFocus(Qt::OtherFocusReason);
}

void OwnLinesPage::hideEvent(QHideEvent* event) {
  RightsPage::hideEvent(event);
  Q_EMIT outOfSight();
}

void OwnLinesPage::retranslate() {
  const QString& name = m_view.name;
  //: %1 is a person's name
  setTitle(tr("Lines only for %1").arg(name),
           //: %1 is a person's name
           m_view.open ? tr("They are shown to %1 now, and covered again when you leave this page.").arg(name)
                       //: %1 is a person's name
                       : tr("Nobody but %1 can open these lines.").arg(name));
  setBack(m_view.back);
  m_turn->setText(m_view.manager.isEmpty()
                      //: %1 is the member of staff
                      ? tr("%1, turn the screen to you before you type. Whoever sits with you looks away.").arg(name)
                      //: %1 is the member of staff, %2 the manager
                      : tr("%1, turn the screen to you before you type. %2 looks away.").arg(name, m_view.manager));
  m_typed->setName(tr("Your own passphrase, or the code from your slip"));
  m_open->setText(tr("Open my own lines"));
  m_close->setText(tr("Cover them again"));
  m_copy->setText(tr("Take a copy with these lines"));
  m_takeUp->setText(tr("Put them in the plan, to change them"));
  m_about->setText(
      tr("They are covered when the screen is hidden or locked, too. Nothing here remembers your passphrase."));
  m_ways->setText(m_view.open
                      ? tr("Your own passphrase is yours to change or to give up.")
                      : tr("If both your passphrase and your slip are lost, nobody can open these lines. Not your "
                           "manager, and not Hearten. Copies you took still have them."));
  m_change->setText(tr("Change my passphrase"));
  m_slip->setText(tr("Make a new slip"));
  m_drop->setText(tr("Give up my passphrase"));
}

}  // namespace hearten::ui
