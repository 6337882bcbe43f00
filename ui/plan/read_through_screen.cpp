// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/read_through_screen.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/date_box.h"
#include "ui/widgets/gentle_clock.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/stage_menu.h"
#include "ui/widgets/talk_bars.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace hearten::ui {

ReadThroughScreen::ReadThroughScreen(QWidget* parent)
    : QWidget(parent),
      m_top(new TopBar),
      m_stageMenu(new StageMenu),
      m_scroll(new ScrollColumn),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_title(new Heading(Heading::Level::One)),
      m_lead(new SmallText),
      m_message(new NoticeBar),
      m_paper(new Card),
      m_questions(new QWidget),
      m_tellTitle(new Heading(Heading::Level::Three)),
      m_tellCard(new Card),
      m_reviewCard(new Card),
      m_review(new DateBox(QString(), QDate())),
      m_sooner(new SmallText),
      m_keepCard(new Card),
      m_keepTitle(new Heading(Heading::Level::Three)),
      m_notContract(new SmallText),
      m_draft(new SecondaryButton(QString())),
      m_bottom(new BottomBar) {
  auto* const whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->setSpacing(0);
  m_top->addMiddle(m_stageMenu);
  whole->addWidget(m_top);
  whole->addWidget(m_scroll, 1);
  whole->addWidget(m_bottom);
  m_scroll->setPadding(28, 16, 12);
  m_scroll->body()->addLayout(m_columns, 1);
  setSpaces(m_columns, {}, 30);

  auto* const left = new QVBoxLayout;
  setSpaces(left, {}, 8);
  left->addWidget(m_title);
  left->addWidget(m_lead);
  left->addWidget(m_message);
  left->addWidget(m_paper, 1);
  m_message->hide();
  m_columns->addLayout(left, 7);

  auto* const right = new QVBoxLayout(m_questions);
  setSpaces(right, {}, 12);
  for (Card* card : {m_tellCard, m_reviewCard, m_keepCard}) {
    card->setPadding(18, 12, 6);
    right->addWidget(card);
  }
  m_tellCard->body()->addWidget(m_tellTitle);
  for (int choice = 0; choice < 3; ++choice) {
    auto* const dot = new Button(Look::Dot, QString());
    connect(dot, &QAbstractButton::clicked, this, [this, choice] { Q_EMIT tellOthersChosen(choice); });
    m_tellCard->body()->addWidget(dot);
    m_tell.append(dot);
  }
  m_reviewCard->body()->addWidget(m_review);
  m_reviewCard->body()->addWidget(m_sooner);
  m_keepCard->body()->addWidget(m_keepTitle);
  for (int choice = 0; choice < 2; ++choice) {
    auto* const dot = new Button(Look::Dot, QString());
    connect(dot, &QAbstractButton::clicked, this, [this, choice] { Q_EMIT keepingChosen(choice); });
    m_keepCard->body()->addWidget(dot);
    m_keep.append(dot);
  }
  right->addStretch(1);
  right->addWidget(m_notContract);
  m_columns->addWidget(m_questions, 3);
  m_bottom->addRight(m_draft);

  connect(m_review, &DateBox::dateChosen, this, &ReadThroughScreen::reviewChosen);
  connect(m_draft, &QAbstractButton::clicked, this, &ReadThroughScreen::draftAsked);
  connect(m_bottom, &BottomBar::nextAsked, this, [this] {
    if (m_view.agreed) return Q_EMIT copyAsked();
    Q_EMIT agreeAsked();
  });
  connect(m_bottom, &BottomBar::backAsked, this, &ReadThroughScreen::backAsked);
  connect(m_bottom, &BottomBar::stopAsked, this, &ReadThroughScreen::stopAsked);
  connect(m_bottom, &BottomBar::safetyAsked, this, &ReadThroughScreen::safetyAsked);
  connect(m_top, &TopBar::hideAsked, this, &ReadThroughScreen::hideAsked);
  connect(m_stageMenu, &StageMenu::stageChosen, this, &ReadThroughScreen::stageAsked);
  for (const auto& [keys, button] : {std::pair{Qt::ALT | Qt::Key_Left, &BottomBar::backAsked}}) {
    auto* const shortcut = new QShortcut(keys, this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, m_bottom, button);
  }
  retranslate();
}

void ReadThroughScreen::retranslate() {
  m_title->setText(m_view.agreed ? tr("%1's plan").arg(m_view.person) : tr("Read it through together"));
  m_lead->setText(m_view.agreed ? tr("This is the plan as it was agreed. It changes only in a talk.")
                                : tr("Read it aloud if you can. Anything we should not have written?"));
  //: %1 is the manager
  m_tellTitle->setText(tr("What may %1 tell others?").arg(m_view.manager));
  m_tell[0]->setText(tr("Nothing"));
  m_tell[1]->setText(tr("Only the adjustments"));
  m_tell[1]->setNote(tr("To the people who set them up."));
  m_tell[2]->setText(tr("The shared lines"));
  //: %1 is the member of staff
  m_tell[2]->setNote(tr("To people %1 names.").arg(m_view.person));
  m_review->setName(tr("When shall we talk again?"));
  //: %1 is what the person wrote: "a new rota"
  m_sooner->setText(m_view.soonerIf.isEmpty() ? QString() : tr("Sooner if: %1").arg(m_view.soonerIf));
  m_sooner->setVisible(!m_view.soonerIf.isEmpty());
  m_keepTitle->setText(tr("Where should the plan live?"));
  m_keep[0]->setText(tr("Keep it locked on this laptop until we next talk"));
  m_keep[1]->setText(tr("Delete it here once I have my copy"));
  m_notContract->setText(
      tr("This is not a contract. Nobody has to sign. You can change it or take it back at any time."));
  m_draft->setText(tr("Keep as a draft"));
  m_bottom->setBack(m_view.agreed ? tr("Back") : tr("Your plan"));
  if (m_view.agreed) {
    m_bottom->setStop({});
    m_bottom->setNext(tr("Take a copy"));
  } else {
    m_bottom->setNext(tr("We agree this plan"), Icon::None);
    m_bottom->nextButton()->setGlyph(Icon::Done);
  }
}

void ReadThroughScreen::render(const ReadThroughView& view) {
  m_view = view;
  m_top->setTitle(view.title);
  m_stageMenu->setStages(view.stages);
  m_stageMenu->setVisible(!view.stages.empty());
  m_draft->setVisible(!view.agreed);
  m_questions->setEnabled(!view.agreed);
  for (int choice = 0; choice < m_tell.size(); ++choice) m_tell[choice]->setChecked(choice == view.tellOthers);
  for (int choice = 0; choice < m_keep.size(); ++choice) m_keep[choice]->setChecked(choice == view.keeping);
  m_review->setDate(view.review);
  m_review->setEarliest(view.agreed ? QDate() : view.today);
  retranslate();
  showLines();
}

void ReadThroughScreen::showLines() {
  clearLayout(m_paper->body());
  m_paper->setPadding(24, 18, 4);
  for (const ReadPart& part : m_view.parts) {
    auto* const heading = new Heading(Heading::Level::Three, part.heading);
    heading->setInk(Token::Primary);
    m_paper->body()->addWidget(heading);
    for (const ReadLine& line : part.lines) m_paper->body()->addWidget(lineRow(line));
    m_paper->body()->addSpacing(px(8));
  }
  if (m_view.parts.empty()) m_paper->body()->addWidget(new BodyText(tr("Nothing is written, and that is fine.")));
  m_paper->body()->addStretch(1);
  //: Spoken for the page: how many lines the plan has
  setAccessibleRole(m_paper, QAccessible::Grouping);
  m_paper->setAccessibleName(tr("Plan, %1 shared with %2, %3 only for %4")
                                 .arg(tr("%n line(s)", nullptr, m_view.shared), m_view.manager)
                                 .arg(m_view.onlyForMe)
                                 .arg(m_view.person));
}

/// A line, and at its end a button that says who can see it and changes it.
QWidget* ReadThroughScreen::lineRow(const ReadLine& line) {
  auto* const whole = new QWidget;
  auto* const row = new QHBoxLayout(whole);
  setSpaces(row, {}, 12);
  auto* const words = new QVBoxLayout;
  setSpaces(words, {}, 0);
  words->addWidget(new TextLabel(Type::Lead, Token::Ink, line.text));
  if (!line.note.isEmpty()) words->addWidget(new SmallText(line.note));
  row->addLayout(words, 1);
  const bool isPrivate = line.sharing == Sharing::OnlyForMe;
  if (m_view.agreed) {
    row->addWidget(new Glyph(isPrivate ? Icon::OnlyForMe : Icon::Shared, isPrivate ? Token::Private : Token::Primary),
                   0, Qt::AlignTop);
    return whole;
  }
  auto* const who =
      new QuietButton(isPrivate ? Icon::OnlyForMe : Icon::Shared, isPrivate ? tr("Only for me") : tr("Shared"));
  who->setDense(true);
  //: Spoken for the button that changes who can see a line. %1 is the line
  who->setAccessibleName(isPrivate ? tr("%1 Only for me. Press to share it.").arg(line.text)
                                   : tr("%1 Shared. Press to make it only for me.").arg(line.text));
  connect(who, &QAbstractButton::clicked, this, [this, id = line.id, isPrivate] {
    Q_EMIT sharingChosen(id, isPrivate ? Sharing::Shared : Sharing::OnlyForMe);
  });
  row->addWidget(who, 0, Qt::AlignTop);
  return whole;
}

void ReadThroughScreen::renderClock(const QString& words, double share, const QString& room) {
  m_top->showClock(true);
  m_top->clock()->setTime(words, share, room);
}

void ReadThroughScreen::startHere() {
  m_bottom->nextButton()->setFocus(Qt::OtherFocusReason);
}

void ReadThroughScreen::arrange() {
  const Breadth breadth = breadthFor(width());
  m_columns->setDirection(breadth == Breadth::Wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_top->setNarrow(breadth == Breadth::Narrow);
  m_top->clock()->setWordsOnly(breadth == Breadth::Narrow);
  m_stageMenu->setWithName(breadth != Breadth::Narrow);
}

void ReadThroughScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void ReadThroughScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
