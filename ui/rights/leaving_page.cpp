// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rights/leaving_page.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/hug.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

LeavingPage::LeavingPage(QWidget* parent)
    : RightsPage(parent),
      m_rule(new BodyText),
      m_people(new QVBoxLayout),
      m_endHeading(new Heading(Heading::Level::Two)),
      m_end(new BodyText),
      m_newLock(new PrimaryButton(Icon::Key, {})),
      m_eraseAll(new Button(Look::QuietWarm, Icon::TakeOut, {})) {
  body()->addWidget(m_rule);
  setSpaces(m_people, {}, 16);
  body()->addLayout(m_people);
  auto* end = new Card(Card::Kind::Soft);
  end->setPadding(24, 18, 10);
  end->body()->addWidget(m_endHeading);
  end->body()->addWidget(m_end);
  auto* acts = new Hug;
  auto* row = new FlowRow(acts, 12);
  row->addWidget(m_newLock);
  row->addWidget(m_eraseAll);
  end->body()->addWidget(acts);
  body()->addWidget(end);
  connect(m_newLock, &QAbstractButton::clicked, this, &LeavingPage::newLockAsked);
  connect(m_eraseAll, &QAbstractButton::clicked, this, &LeavingPage::eraseAllAsked);
  retranslate();
}

QWidget* LeavingPage::cardFor(const LeavingPerson& person) {
  auto* card = new Card;
  card->setPadding(24, 16, 8);
  card->body()->addWidget(new Heading(Heading::Level::Two, person.name));
  for (const QString& line : person.done) card->body()->addWidget(new BodyText(line));
  auto* acts = new Hug;
  auto* row = new FlowRow(acts, 12);
  const auto add = [&](Button* button, void (LeavingPage::*asked)(const QString&)) {
    connect(
        button, &QAbstractButton::clicked, this, [this, asked, id = person.id] { Q_EMIT(this->*asked)(id); },
        Qt::QueuedConnection);
    row->addWidget(button);
  };
  //: %1 is a person's name
  add(new SecondaryButton(Icon::EverythingHeld, tr("Everything for %1 to take").arg(person.name)),
      &LeavingPage::copyAsked);
  auto* stay = new SecondaryButton(Icon::Shared,
                                   //: %1 is a person's name
                                   (person.stays ? tr("Ask %1 once more")
                                                 //: %1 is a person's name
                                                 : tr("Ask %1 whether it may stay"))
                                       .arg(person.name));
  stay->setEnabled(m_view.canSave);
  add(stay, &LeavingPage::stayAsked);
  //: %1 is a person's name
  auto* erase = new Button(Look::QuietWarm, Icon::TakeOut, tr("Delete everything about %1").arg(person.name));
  erase->setEnabled(m_view.canSave);
  add(erase, &LeavingPage::eraseAsked);
  card->body()->addWidget(acts);
  return card;
}

void LeavingPage::render(const LeavingView& view) {
  m_view = view;
  retranslate();
  clearLayout(m_people);
  for (const LeavingPerson& person : view.people) m_people->addWidget(cardFor(person));
  m_end->setText(view.end);
  m_newLock->setText(view.newLock);
  m_newLock->setVisible(!view.newLock.isEmpty());
  m_newLock->setEnabled(view.canSave);
  m_eraseAll->setText(view.eraseAll);
  m_eraseAll->setVisible(!view.eraseAll.isEmpty());
}

void LeavingPage::retranslate() {
  setTitle(tr("I am leaving this job"), tr("A plan goes with its owner. Sit down with each person once more."));
  setBack(tr("Back to Settings"));
  m_rule->setText(
      tr("Each takes everything that is theirs. Then their plan is deleted here. It stays for the next manager only if "
         "they say yes, themselves, at this keyboard."));
  m_endHeading->setText(tr("When all is done"));
}

}  // namespace hearten::ui
