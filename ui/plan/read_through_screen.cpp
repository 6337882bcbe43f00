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
#include "ui/widgets/date_words.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/gentle_clock.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/hint_list.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/stage_menu.h"
#include "ui/widgets/talk_bars.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace hearten::ui {

ReadThroughScreen::ReadThroughScreen(QDate today, QWidget* parent)
    : BarScreen(parent),
      m_stageMenu(new StageMenu),
      m_scroll(new ScrollColumn),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_title(new Heading(Heading::Level::One)),
      m_lead(new SmallText),
      m_message(new NoticeBar),
      m_paper(new Card),
      m_signs(new QWidget),
      m_signShared(new SmallText),
      m_signPrivate(new SmallText),
      m_questions(new QWidget),
      m_held(new TextLabel(Type::Small, Token::Private)),
      m_own(new SecondaryButton(Icon::Key, {})),
      m_tellTitle(new Heading(Heading::Level::Three)),
      m_tellAnswer(new BodyText),
      m_tellCard(new Card),
      m_reviewCard(new Card),
      m_review(new DateBox(QString(), today)),
      m_reviewTitle(new Heading(Heading::Level::Three)),
      m_reviewAnswer(new BodyText),
      m_sooner(new SmallText),
      m_keepCard(new Card),
      m_keepTitle(new Heading(Heading::Level::Three)),
      m_keepAnswer(new BodyText),
      m_hints(new HintList),
      m_notContract(new SmallText),
      m_draft(new SecondaryButton(QString())) {
  m_top->addMiddle(m_stageMenu);
  between()->addWidget(m_scroll, 1);
  m_scroll->setPadding(28, 16, 12);
  m_scroll->body()->addLayout(m_columns, 1);
  setSpaces(m_columns, {}, 30);

  auto* const left = new QVBoxLayout;
  setSpaces(left, {}, 8);
  left->addWidget(m_title);
  left->addWidget(m_lead);
  left->addWidget(m_message);
  left->addWidget(m_signs);
  left->addWidget(m_paper, 1);
  m_message->hide();
  // What the signs at the ends of the lines mean, where they stand alone.
  auto* const signs = new FlowRow(m_signs, 16);
  for (const auto& [icon, ink, words] : {std::tuple{Icon::Shared, Token::Primary, m_signShared},
                                         std::tuple{Icon::OnlyForMe, Token::Private, m_signPrivate}}) {
    auto* const sign = new QWidget;
    auto* const row = new QHBoxLayout(sign);
    setSpaces(row, {}, 6);
    row->addWidget(new Glyph(icon, ink, 18));
    row->addWidget(words);
    signs->addWidget(sign);
  }
  m_columns->addLayout(left, 7);

  auto* const right = new QVBoxLayout(m_questions);
  setSpaces(right, {}, 12);
  for (Card* card : {m_tellCard, m_reviewCard, m_keepCard}) {
    card->setPadding(18, 12, 6);
    right->addWidget(card);
  }
  m_tellCard->body()->addWidget(m_tellTitle);
  m_tellCard->body()->addWidget(m_tellAnswer);
  for (int choice = 0; choice < 3; ++choice) {
    auto* const dot = new Button(Look::Dot, QString());
    connect(dot, &QAbstractButton::clicked, this, [this, choice] { Q_EMIT tellOthersChosen(choice); });
    m_tellCard->body()->addWidget(dot);
    m_tell.append(dot);
  }
  m_reviewCard->body()->addWidget(m_reviewTitle);
  m_reviewCard->body()->addWidget(m_reviewAnswer);
  m_reviewCard->body()->addWidget(m_review);
  m_review->setEarliest(today);
  m_review->showWeekday();
  m_reviewCard->body()->addWidget(m_sooner);
  m_keepCard->body()->addWidget(m_keepTitle);
  m_keepCard->body()->addWidget(m_keepAnswer);
  for (int choice = 0; choice < 2; ++choice) {
    auto* const dot = new Button(Look::Dot, QString());
    connect(dot, &QAbstractButton::clicked, this, [this, choice] { Q_EMIT keepingChosen(choice); });
    m_keepCard->body()->addWidget(dot);
    m_keep.append(dot);
  }
  right->addWidget(m_held);
  m_own->setDense(true);
  right->addWidget(m_own, 0, Qt::AlignLeft);
  right->addWidget(m_hints);
  right->addStretch(1);
  right->addWidget(m_notContract);
  m_columns->addWidget(m_questions, 3);
  m_bottom->addRight(m_draft);

  connect(m_review, &DateBox::dateChosen, this, &ReadThroughScreen::reviewChosen);
  connect(m_own, &QAbstractButton::clicked, this, &ReadThroughScreen::ownAsked);
  connect(m_draft, &QAbstractButton::clicked, this, &ReadThroughScreen::draftAsked);
  connect(m_bottom, &BottomBar::nextAsked, this, [this] {
    if (m_view.agreed) return Q_EMIT copyAsked();
    Q_EMIT agreeAsked();
  });
  connect(m_bottom, &BottomBar::backAsked, this, &ReadThroughScreen::backAsked);
  connect(m_stageMenu, &StageMenu::stageChosen, this, &ReadThroughScreen::stageAsked);
  onKeys(Qt::ALT | Qt::Key_Left, [this] { Q_EMIT backAsked(); });
  onKeys(Qt::Key_Escape, [this] {
    if (m_view.agreed) Q_EMIT backAsked();
  });
  onKeys(Qt::ALT | Qt::Key_S, [this] {
    if (!m_view.agreed) Q_EMIT stopAsked();
  });
  retranslate();
}

void ReadThroughScreen::retranslate() {
  m_title->setText(m_view.agreed ? tr("%1's plan").arg(m_view.person) : tr("Read it through together"));
  //: %1 is a day in words
  m_lead->setText(m_view.agreed
                      ? tr("Agreed on %1. It changes only in a talk.").arg(dateInWords(m_view.agreedOn, m_view.today))
                      : tr("Read it aloud if you can. Anything we should not have written?"));
  m_tellTitle->setText(m_view.manager.isEmpty() ? tr("What may my manager tell others?")
                                                //: %1 is the manager
                                                : tr("What may %1 tell others?").arg(m_view.manager));
  m_tell[0]->setText(tr("Nothing"));
  m_tell[1]->setText(tr("Only the adjustments"));
  m_tell[1]->setNote(tr("To the people who set them up."));
  m_tell[2]->setText(tr("The shared lines"));
  //: %1 is the member of staff
  m_tell[2]->setNote(tr("To people %1 names.").arg(m_view.person));
  m_review->setName(tr("When shall we talk again?"));
  m_reviewTitle->setText(tr("When shall we talk again?"));
  m_held->setText(aboutHeldLines());
  m_own->setText(m_view.ownPassphrase ? tr("Open my own lines") : tr("A passphrase of my own"));
  m_signShared->setText(tr("Shared with my manager"));
  m_signPrivate->setText(tr("Only for me"));
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
    m_bottom->setNext(tr("Take a copy"), Icon::None);
    m_bottom->nextButton()->setGlyph(Icon::SaveCopy);
  } else {
    m_bottom->setNext(tr("We agree this plan"), Icon::None);
    m_bottom->nextButton()->setGlyph(Icon::Done);
  }
}

QString ReadThroughScreen::aboutHeldLines() const {
  const QString& name = m_view.person;
  if (m_view.agreed) {
    //: %1 is the member of staff
    if (!m_view.ownPassphrase) return tr("Lines only for %1 are not kept here. They go only into %1's copy.").arg(name);
    //: %1 is the member of staff
    return m_view.sealed ? tr("This plan also has lines only for %1. Nobody else can open them.").arg(name)
                         //: %1 is the member of staff
                         : tr("Lines only for %1 are locked with %1's own passphrase. This plan has none.").arg(name);
  }
  if (m_view.ownPassphrase)
    return tr("%n line(s) are only for you. They are kept here, locked with your own passphrase.", nullptr,
              m_view.onlyForMe);
  return tr("%n line(s) go only in your copy. Take it before you finish.", nullptr, m_view.onlyForMe);
}

void ReadThroughScreen::render(const ReadThroughView& view) {
  m_view = view;
  m_top->setTitle(view.title);
  m_stageMenu->setStages(view.stages);
  m_stageMenu->setVisible(!view.stages.empty());
  m_draft->setVisible(!view.agreed);
  m_hints->setHints(view.hints);
  retranslate();
  showQuestions();
  showLines();
}

/// The three questions; in an agreed plan, what was answered.
void ReadThroughScreen::showQuestions() {
  const bool open = !m_view.agreed;
  const auto show = [open](const QList<Button*>& dots, TextLabel* answer, int chosen) {
    for (int choice = 0; choice < dots.size(); ++choice) {
      dots[choice]->setVisible(open);
      if (dots[choice]->isChecked() != (choice == chosen)) dots[choice]->setChecked(choice == chosen);
    }
    answer->setText(dots.value(chosen) != nullptr ? dots[chosen]->text() : QString());
    answer->setVisible(!open);
  };
  show(m_tell, m_tellAnswer, m_view.tellOthers);
  show(m_keep, m_keepAnswer, m_view.keeping);
  if (m_review->date() != m_view.review) m_review->setDate(m_view.review);
  m_review->setVisible(open);
  m_reviewTitle->setVisible(!open);
  m_reviewAnswer->setText(m_view.review.isValid() ? dateInWords(m_view.review, m_view.today) : tr("No day is set."));
  m_reviewAnswer->setVisible(!open);
  m_held->setVisible(!open || m_view.onlyForMe > 0);
  m_own->setVisible(m_held->isVisibleTo(this) && (!open || !m_view.ownPassphrase));
  m_signs->setVisible(!open);
}

void ReadThroughScreen::showLines() {
  std::vector<ReadLine> lines;
  for (const ReadPart& part : m_view.parts) lines.insert(lines.end(), part.lines.begin(), part.lines.end());
  const auto sameId = [](const ReadLine& a, const ReadLine& b) { return a.id == b.id; };
  // The same lines as before change where they stand, so that the focus stays too.
  if (!std::ranges::equal(lines, m_lines, sameId) || m_rows.empty()) {
    clearLayout(m_paper->body());
    m_rows.clear();
    m_paper->setPadding(24, 18, m_view.agreed ? 8 : 2);  // room for the ring around a whole line
    for (const ReadPart& part : m_view.parts) {
      auto* heading = new Heading(Heading::Level::Three, part.heading);
      heading->setInk(Token::Primary);
      m_paper->body()->addWidget(heading);
      for ([[maybe_unused]] const ReadLine& line : part.lines) {
        auto* row = new ReadRow;
        connect(row, &ReadRow::sharingChosen, this, &ReadThroughScreen::sharingChosen);
        m_paper->body()->addWidget(row);
        m_rows.push_back(row);
      }
      m_paper->body()->addSpacing(px(10));
    }
    if (m_view.parts.empty()) m_paper->body()->addWidget(new BodyText(tr("Nothing is written, and that is fine.")));
    m_paper->body()->addStretch(1);
    m_lines.clear();
  }
  for (std::size_t i = 0; i < lines.size(); ++i)
    if (m_lines.size() <= i || lines[i] != m_lines[i] || m_agreedShown != m_view.agreed)
      m_rows[i]->setLine(lines[i], m_view.agreed);
  m_lines = lines;
  m_agreedShown = m_view.agreed;
  setAccessibleRole(m_paper, QAccessible::Grouping);
  m_paper->setAccessibleName(
      //: Spoken for the page of the plan: %1 is "8 lines", %2 and %3 are numbers, %4 is the member of staff
      tr("Plan, %1, %2 shared, %3 only for %4")
          .arg(tr("%n line(s)", nullptr, m_view.shared + m_view.onlyForMe))
          .arg(m_view.shared)
          .arg(m_view.onlyForMe)
          .arg(m_view.person));
}

void ReadThroughScreen::renderClock(const QString& words, double share, const QString& room) {
  m_top->showClock(true);
  m_top->clock()->setTime(words, share, room);
}

void ReadThroughScreen::startHere() {
  // They read from the first line on; nobody should agree by a stray Enter.
  if (!m_rows.empty()) return m_rows.front()->setFocus(Qt::OtherFocusReason);
  (m_view.agreed ? m_bottom->nextButton() : m_tell[m_view.tellOthers])->setFocus(Qt::OtherFocusReason);
}

void ReadThroughScreen::arrangeFor(Breadth breadth) {
  m_columns->setDirection(breadth == Breadth::Wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
  m_stageMenu->setWithName(breadth != Breadth::Narrow);
}

}  // namespace hearten::ui
