// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/choose_person_screen.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/talk_bars.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

ChoosePersonScreen::ChoosePersonScreen(QWidget* parent)
    : BarScreen(parent),
      m_title(new Heading(Heading::Level::One)),
      m_find(new LineBox(Icon::Find)),
      m_scroll(new ScrollColumn),
      m_list(new ChoiceList(QString())),
      m_none(new EmptyState(Icon::Shared)),
      m_message(new NoticeBar),
      m_team(new SecondaryButton(Icon::Shared, QString())) {
  auto* const middle = new QWidget;
  setExtent(middle, Extent::MaxWidth, 640);
  auto* const column = new QVBoxLayout(middle);
  setSpaces(column, {24, 24, 24, 16}, 12);
  column->addWidget(m_title);
  column->addWidget(m_find);
  column->addWidget(m_message);
  m_message->hide();
  column->addWidget(m_scroll, 1);
  m_scroll->setPadding(0, 0, 0);
  m_scroll->body()->addWidget(m_list);
  m_scroll->body()->addWidget(m_none);
  m_scroll->body()->addStretch(1);
  column->addWidget(m_team, 0, Qt::AlignLeft);
  auto* const centre = new QHBoxLayout;
  centre->addStretch(1);
  centre->addWidget(middle, 100);
  centre->addStretch(1);
  between()->addLayout(centre, 1);
  Button* const add = m_none->addButton(QString());
  add->setObjectName(QStringLiteral("addPerson"));

  connect(m_find, &QLineEdit::textChanged, this, &ChoosePersonScreen::lookedFor);
  connect(m_list, &ChoiceList::chosen, this, &ChoosePersonScreen::chosen);
  connect(add, &QAbstractButton::clicked, this, [this] { Q_EMIT addAsked(m_find->text().trimmed()); });
  connect(m_team, &QAbstractButton::clicked, this, &ChoosePersonScreen::teamAsked);
  connect(m_bottom, &BottomBar::backAsked, this, &ChoosePersonScreen::leave);
  retranslate();
}

void ChoosePersonScreen::retranslate() {
  m_top->setTitle(tr("Start a conversation"));
  m_title->setText(tr("Who are you talking with?"));
  m_find->setAccessibleName(tr("Find a name, or type a new one"));
  m_find->setPlaceholderText(tr("Find a name, or type a new one"));
  m_list->setName(tr("People"));
  //: Below the list of people: to talk with everyone at once instead
  m_team->setText(tr("With the whole team"));
  m_bottom->setStop({});
  m_bottom->setNext({});
  m_bottom->setBack(tr("Back"));
}

void ChoosePersonScreen::render(const std::vector<ChoiceItem>& people, const QString& looked) {
  m_list->setItems(people);
  m_list->setVisible(!people.empty());
  m_none->setVisible(people.empty());
  auto* const add = m_none->findChild<Button*>(QStringLiteral("addPerson"));
  add->setVisible(!looked.isEmpty());
  m_none->setWords(looked.isEmpty() ? tr("Nobody here yet. Type a name. A name is all we keep.")
                                    : tr("No one called that. Add them?"));
  //: %1 is the name that was typed
  add->setText(tr("Add %1").arg(looked));
}

void ChoosePersonScreen::startHere() {
  m_find->clear();
  m_find->setFocus(Qt::OtherFocusReason);
}

void ChoosePersonScreen::say(const QString& text) {
  m_message->say(text);
}

}  // namespace hearten::ui
