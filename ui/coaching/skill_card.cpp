// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/coaching/skill_card.h"

#include "ui/style/accessible.h"
#include "ui/style/scaled.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {
namespace {

void addPart(QVBoxLayout* column, const QString& title, const QStringList& lines, Icon glyph, Token ink) {
  if (lines.isEmpty()) return;
  column->addWidget(new Heading(Heading::Level::Three, title));
  for (const QString& line : lines) {
    auto* const row = new QHBoxLayout;
    setSpaces(row, {}, 10);
    row->addWidget(new Glyph(glyph, ink), 0, Qt::AlignTop);
    row->addWidget(new BodyText(line), 1);
    column->addLayout(row);
  }
}

}  // namespace

SkillCard::SkillCard(QWidget* parent) : Card(Kind::Surface, parent) {
  setPadding(24, 20, 10);
  setAccessibleRole(this, QAccessible::Grouping);
}

void SkillCard::render(const content::Skill& skill) {
  clearLayout(body());
  setAccessibleName(skill.title);
  body()->addWidget(new Heading(Heading::Level::Two, skill.title));
  body()->addWidget(new LeadText(skill.why));
  addPart(body(), tr("What to do"), skill.steps, Icon::Done, Token::Primary);
  addPart(body(), tr("What to leave out"), skill.avoid, Icon::Close, Token::Ink2);
  addPart(body(), tr("What you could say"), skill.say, Icon::Conversation, Token::Primary);
  body()->addStretch(1);
}

}  // namespace hearten::ui
