// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/person_page.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hearten::ui {

PersonPage::PersonPage(QWidget* parent)
    : QWidget(parent),
      m_top(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_title(new Heading(Heading::Level::One)),
      m_about(new TextLabel(Type::Body, Token::Ink2)),
      m_talk(new PrimaryButton(Icon::Conversation, {})),
      m_plan(new SecondaryButton(Icon::Document, {})),
      m_message(new NoticeBar),
      m_cards(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_changedHeading(new Heading(Heading::Level::Two)),
      m_changes(new QVBoxLayout),
      m_copyHeading(new Heading(Heading::Level::Two)),
      m_copyTaken(new SmallText),
      m_copy(new SecondaryButton(Icon::SaveCopy, {})),
      m_held(new SecondaryButton(Icon::EverythingHeld, {})),
      m_own(new SecondaryButton(Icon::Key, {})),
      m_eventsHeading(new Heading(Heading::Level::Two)),
      m_eventsNote(new SmallText),
      m_notWhole(new NoticeBar),
      m_shown(new QuietButton(Icon::Done, {})),
      m_events(new QVBoxLayout),
      m_sheets(new QuietButton(Icon::Document, {})),
      m_change(new QuietButton(Icon::Change, {})),
      m_delete(new Button(Look::QuietWarm, Icon::TakeOut, {})) {
  auto* whole = new QVBoxLayout(this);
  setSpaces(whole, {}, kGapWide);

  setSpaces(m_top, {}, kGap);
  auto* who = new QVBoxLayout;
  setSpaces(who, {}, 2);
  who->addWidget(m_title);
  who->addWidget(m_about);
  m_top->addLayout(who, 1);
  auto* acts = new QHBoxLayout;
  setSpaces(acts, {}, kGap);
  acts->addWidget(m_talk);
  acts->addWidget(m_plan);
  acts->addStretch(0);
  m_top->addLayout(acts);
  whole->addLayout(m_top);
  m_message->hide();
  whole->addWidget(m_message);

  setSpaces(m_cards, {}, kGapWide);
  auto* changed = new Card;
  changed->setPadding(22, 18, kGapTight);
  changed->body()->addWidget(m_changedHeading);
  setSpaces(m_changes, {}, 4);
  changed->body()->addLayout(m_changes);
  changed->body()->addStretch(1);
  m_cards->addWidget(changed, 43);
  auto* copy = new Card;
  copy->setPadding(22, 18, kGapTight);
  m_copy->setCentered(true);
  copy->body()->addWidget(m_copyHeading);
  copy->body()->addWidget(m_copyTaken);
  copy->body()->addWidget(m_copy);
  m_held->setCentered(true);
  copy->body()->addWidget(m_held);
  m_own->setCentered(true);
  copy->body()->addWidget(m_own);
  copy->body()->addStretch(1);
  m_cards->addWidget(copy, 33);
  whole->addLayout(m_cards);

  auto* events = new Card;
  events->setPadding(22, 16, 4);
  events->body()->addWidget(m_eventsHeading);
  events->body()->addWidget(m_eventsNote);
  m_notWhole->hide();
  events->body()->addWidget(m_notWhole);
  setSpaces(m_events, {}, 4);
  events->body()->addLayout(m_events);
  events->body()->addWidget(m_shown, 0, Qt::AlignLeft);
  events->body()->addStretch(1);
  whole->addWidget(events, 1);

  auto* ways = new QWidget;
  auto* row = new FlowRow(ways, kGap);
  row->addWidget(m_sheets);
  row->addWidget(m_change);
  row->addWidget(m_delete);
  whole->addWidget(ways);

  connect(m_talk, &QAbstractButton::clicked, this,
          [this] { m_view.partWayThrough ? Q_EMIT carryOnAsked() : Q_EMIT talkAsked(); });
  connect(m_plan, &QAbstractButton::clicked, this, &PersonPage::planAsked);
  connect(m_held, &QAbstractButton::clicked, this, &PersonPage::heldAsked);
  connect(m_own, &QAbstractButton::clicked, this, &PersonPage::ownAsked);
  connect(m_shown, &QAbstractButton::clicked, this, &PersonPage::shownToThem);
  connect(m_copy, &QAbstractButton::clicked, this, &PersonPage::copyAsked);
  connect(m_sheets, &QAbstractButton::clicked, this, &PersonPage::sheetsAsked);
  connect(m_change, &QAbstractButton::clicked, this, &PersonPage::changeAsked);
  connect(m_delete, &QAbstractButton::clicked, this, &PersonPage::deleteAsked);
  retranslate();
}

void PersonPage::retranslate() {
  m_talk->setText(m_view.partWayThrough ? tr("Carry on") : tr("Start a talk"));
  m_plan->setText(tr("Open the plan"));
  m_changedHeading->setText(tr("What changed since last time"));
  //: %1 is a person's name
  m_copyHeading->setText(tr("%1’s copy").arg(m_view.name));
  m_copy->setText(tr("Take a copy"));
  m_held->setText(tr("Everything held about me"));
  m_own->setText(m_view.ownPassphrase ? tr("Open my own lines") : tr("A passphrase of my own"));
  m_notWhole->setText(
      tr("Some of these dates may be missing, or changed by something other than Hearten. The plan itself is checked "
         "in another way, and nothing in it is affected. If you did not expect this, ask whoever looks after this "
         "laptop."));
  //: %1 is a person's name
  m_shown->setText(tr("%1 has read this").arg(m_view.name));
  m_eventsHeading->setText(tr("What happened to this plan"));
  m_eventsNote->setText(tr("Dates only, never what was said"));
  m_sheets->setText(tr("A sheet to prepare with"));
  m_change->setText(tr("Change name or language"));
  //: %1 is a person's name
  m_delete->setText(tr("Delete everything about %1").arg(m_view.name));
}

void PersonPage::render(const PersonView& view) {
  m_view = view;
  retranslate();
  m_title->setText(view.name);
  m_about->setText(view.about);
  m_talk->setEnabled(view.canSave);
  m_plan->setVisible(view.hasPlan);
  m_copyTaken->setText(view.copyTaken);
  m_copy->setVisible(view.hasPlan);
  m_own->setVisible(view.ownPassphrase || view.canSave);
  m_notWhole->setVisible(!view.trailIsWhole);
  m_shown->setVisible(view.canSave && !view.events.empty());
  m_change->setEnabled(view.canSave);
  m_delete->setEnabled(view.canSave);
  m_message->hide();
  fillChanges();
  fillEvents();
}

void PersonPage::fillChanges() {
  clearLayout(m_changes);
  if (m_view.changes.empty()) m_changes->addWidget(new BodyText(m_view.noChanges));
  for (const PersonChange& change : m_view.changes) {
    m_changes->addWidget(new TextLabel(Type::SmallBold, Token::Ink2, change.kind));
    for (const PlanLineView& line : change.lines) m_changes->addWidget(new PlanLine(line));
  }
}

void PersonPage::fillEvents() {
  clearLayout(m_events);
  if (m_view.events.empty()) m_events->addWidget(new BodyText(tr("Nothing yet.")));
  for (const PersonEvent& event : m_view.events) {
    m_events->addWidget(new Divider);
    auto* row = new QBoxLayout(m_narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setSpaces(row, {0, 4, 0, 4}, m_narrow ? 0 : kGap);
    auto* day = new SmallText(event.day);
    setExtent(day, Extent::MinWidth, 120);
    row->addWidget(day);
    auto* words = new QVBoxLayout;
    setSpaces(words, {}, 0);
    words->addWidget(new TextLabel(Type::BodyBold, Token::Ink, event.what));
    if (!event.note.isEmpty()) words->addWidget(new SmallText(event.note));
    row->addLayout(words, 1);
    m_events->addLayout(row);
  }
}

void PersonPage::setNarrow(bool narrow) {
  const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
  m_top->setDirection(direction);
  m_cards->setDirection(direction);
  if (narrow == m_narrow) return;
  m_narrow = narrow;
  fillEvents();
}

void PersonPage::say(const QString& text) {
  m_message->say(text);
}

void PersonPage::startHere() {
  m_talk->setFocus(Qt::OtherFocusReason);
}

void PersonPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
