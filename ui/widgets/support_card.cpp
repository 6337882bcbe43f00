// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/support_card.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

/// An icon and a few words that stay together in the row.
QWidget* fact(Icon glyph, const QString& words) {
  auto* pair = new QWidget;
  auto* row = new QHBoxLayout(pair);
  setSpaces(row, {}, 6);
  if (glyph != Icon::None) row->addWidget(new Glyph(glyph, Token::Ink, 18), 0, Qt::AlignVCenter);
  row->addWidget(new TextLabel(Type::Small, Token::Ink2, words), 1);
  return pair;
}

/// "24 hours, every day · Free"
QString together(const QString& words, const QString& cost) {
  return cost.isEmpty() ? words : words % u" · "_s % cost;
}

void addIfFull(QVBoxLayout& column, QWidget* row) {
  if (row->layout()->count() > 0)
    column.addWidget(row);
  else
    delete row;
}

}  // namespace

SupportCard::SupportCard(const SupportView& support, QWidget* parent) : QWidget(parent), m_support(support) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  auto* card = new Card;
  card->setPadding(18, 12, 2);
  outer->addWidget(card);
  setAccessibleRole(this, QAccessible::Grouping);
  setAccessibleName(support.name);
  setAccessibleDescription(support.purpose);

  auto* head = new QHBoxLayout;
  setSpaces(head, {}, kGapTight);
  head->addWidget(new Heading(Heading::Level::Three, support.name), 1);
  if (!support.place.isEmpty())
    head->addWidget(new Tag(support.own ? Tag::Kind::Soft : Tag::Kind::Plain, support.place), 0, Qt::AlignTop);
  if (!support.urgency.isEmpty()) head->addWidget(new Tag(Tag::Kind::Plain, support.urgency), 0, Qt::AlignTop);
  card->body()->addLayout(head);
  if (!support.purpose.isEmpty()) card->body()->addWidget(new BodyText(support.purpose));

  auto* contacts = new QWidget;
  auto* row = new FlowRow(contacts, kGapWide);
  const auto addContact = [&](Icon glyph, const QString& shown, const QString& copied) {
    auto* contact = new Button(Look::Quiet, glyph, shown);
    contact->setDense(true);
    contact->setFlush(true);
    //: A button; %1 is a phone number or a web address
    contact->setAccessibleName(tr("Copy %1").arg(shown));
    contact->setToolTip(tr("Copy"));
    connect(contact, &QAbstractButton::clicked, this, [this, copied] { Q_EMIT copyAsked(copied); });
    row->addWidget(contact);
  };
  if (!support.phone.isEmpty()) addContact(Icon::Phone, support.phone, support.phone);
  //: %1 is a number or a word and a number: "Text SHOUT to 85258"
  if (!support.text.isEmpty()) addContact(Icon::Conversation, tr("Text %1").arg(support.text), support.text);
  if (!support.website.isEmpty()) addContact(Icon::Website, support.website, support.address);
  addIfFull(*card->body(), contacts);
  auto* facts = new QWidget;
  auto* lines = new FlowRow(facts, kGap);
  // What it costs goes with the words before it: a lone "Free" says nothing.
  const bool isOpenSometimes = !support.hours.isEmpty();
  if (!support.who.isEmpty())
    lines->addWidget(fact(Icon::Shared, isOpenSometimes ? support.who : together(support.who, support.cost)));
  if (isOpenSometimes) lines->addWidget(fact(Icon::Clock, together(support.hours, support.cost)));
  if (lines->count() == 0 && !support.cost.isEmpty()) lines->addWidget(fact(Icon::None, support.cost));
  if (!support.languages.isEmpty()) lines->addWidget(fact(Icon::Listen, support.languages));
  addIfFull(*card->body(), facts);
  if (!support.other.isEmpty()) card->body()->addWidget(new SmallText(support.other));

  auto* below = new QHBoxLayout;
  setSpaces(below, {}, kGap);
  if (!support.unchecked.isEmpty())
    below->addWidget(new Tag(Tag::Kind::Notice, support.unchecked), 1, Qt::AlignLeft | Qt::AlignVCenter);
  else
    below->addWidget(new SmallText(support.checked), 1);
  if (support.canPutInPlan) {
    auto* put = new SecondaryButton(Icon::Add, tr("Put in the plan"));
    put->setDense(true);
    //: Told to screen readers; %1 is the name of a service
    put->setAccessibleName(tr("Put %1 in the plan").arg(support.name));
    connect(put, &QAbstractButton::clicked, this, [this] { Q_EMIT putInPlanAsked(m_support.id); });
    below->addWidget(put, 0, Qt::AlignVCenter);
  }
  card->body()->addLayout(below);
}

}  // namespace hearten::ui
