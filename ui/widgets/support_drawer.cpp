// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/support_drawer.h"

#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hearten::ui {

SupportDrawer::SupportDrawer(QWidget* parent) : Drawer(parent) {
  setTitle(tr("What could help"));
}

void SupportDrawer::setGroups(const std::vector<SupportGroupView>& groups) {
  m_groups = groups;
  fill();
}

void SupportDrawer::setFootnote(const QString& words, const QString& link) {
  m_footnote = words;
  m_footnoteLink = link;
  fill();
}

void SupportDrawer::fill() {
  clearLayout(body());
  for (const SupportGroupView& group : m_groups) {
    auto* heading = new Heading(Heading::Level::Three, group.name);
    heading->setInk(Token::Ink2);
    body()->addWidget(heading);
    if (!group.ideas.empty()) {
      auto* chips = new QWidget;
      auto* row = new FlowRow(chips);
      for (const auto& [id, words] : group.ideas) {
        if (id.isEmpty()) {
          row->addWidget(new Tag(Tag::Kind::Plain, words));
          continue;
        }
        auto* chip = new Button(Look::Chip, Icon::Add, words);
        chip->setCheckable(false);
        chip->setDense(true);
        const QString idea = id;
        connect(chip, &QAbstractButton::clicked, this, [this, idea] { Q_EMIT ideaAsked(idea); });
        row->addWidget(chip);
      }
      body()->addWidget(chips);
    }
    for (const SupportView& place : group.places) {
      auto* card = new SupportCard(place);
      connect(card, &SupportCard::copyAsked, this, &SupportDrawer::copyAsked);
      connect(card, &SupportCard::putInPlanAsked, this, &SupportDrawer::putInPlanAsked);
      body()->addWidget(card);
    }
    if (group.ideas.empty() && group.places.empty() && !group.emptyText.isEmpty())
      body()->addWidget(new SmallText(group.emptyText));
  }
  body()->addStretch(1);
  if (m_footnote.isEmpty()) return;
  auto* note = new QWidget;
  auto* row = new FlowRow(note);
  row->addWidget(new SmallText(m_footnote));
  if (!m_footnoteLink.isEmpty()) {
    auto* link = new Button(Look::Link, m_footnoteLink);
    connect(link, &QAbstractButton::clicked, this, &SupportDrawer::footnoteAsked);
    row->addWidget(link);
  }
  body()->addWidget(note);
}

void SupportDrawer::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    setTitle(tr("What could help"));
    fill();
  }
  Drawer::changeEvent(event);
}

}  // namespace hearten::ui
