// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/topic_drawer.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/hint_list.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hearten::ui {
namespace {

QWidget* part(Icon glyph, const QString& title, const QString& words) {
  auto* const whole = new QWidget;
  auto* const row = new QHBoxLayout(whole);
  setSpaces(row, {0, 4, 0, 4}, kGap);
  row->addWidget(new Glyph(glyph, Token::Primary), 0, Qt::AlignTop);
  auto* const column = new QVBoxLayout;
  setSpaces(column, {}, 2);
  column->addWidget(new Heading(Heading::Level::Three, title));
  column->addWidget(new BodyText(words));
  row->addLayout(column, 1);
  return whole;
}

}  // namespace

TopicDrawer::TopicDrawer(QWidget* parent) : Drawer(parent) {
  fill();
}

void TopicDrawer::setNotes(const TopicNotes& notes) {
  m_notes = notes;
  fill();
}

void TopicDrawer::fill() {
  setTitle(m_notes.topic);
  clearLayout(body());
  //: Why a topic is worth asking about
  if (!m_notes.whyAsk.isEmpty()) body()->addWidget(part(Icon::About, tr("Why ask"), m_notes.whyAsk));
  if (!m_notes.mayGoInPlan.isEmpty())
    body()->addWidget(part(Icon::Document, tr("What may go in the plan"), m_notes.mayGoInPlan));
  if (!m_notes.staysOut.isEmpty()) body()->addWidget(part(Icon::GentleStop, tr("What stays out"), m_notes.staysOut));
  if (!m_notes.hints.isEmpty()) {
    body()->addWidget(new Divider);
    auto* const hints = new HintList;
    body()->addWidget(hints);
    hints->setHints(m_notes.hints);
  }
  body()->addStretch(1);
  if (m_notes.safetyDoor.isEmpty()) return;
  auto* const card = new Card(Card::Kind::Warm);
  card->setPadding(16, 12, kGapTight);
  card->body()->addWidget(new BodyText(tr("If you are worried that someone may not be safe, these steps help.")));
  //: Opens the safety card at this place; %1 is one of its five: "Not safe at home"
  auto* const door = new WarmButton(Icon::Safety, tr("Safety card: %1").arg(m_notes.safetyDoorTitle));
  card->body()->addWidget(door, 0, Qt::AlignLeft);
  connect(door, &QAbstractButton::clicked, this, [this] { Q_EMIT safetyDoorAsked(m_notes.safetyDoor); });
  body()->addWidget(card);
}

void TopicDrawer::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) fill();
  Drawer::changeEvent(event);
}

}  // namespace hearten::ui
