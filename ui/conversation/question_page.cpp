// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/conversation/question_page.h"

#include "ui/style/scaled.h"
#include "ui/widgets/alternative_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/gentle_clock.h"
#include "ui/widgets/listening_tip.h"
#include "ui/widgets/menu_chip.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/topic_chip.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hearten::ui {

namespace {

/// At 100 %, of the page when it stands close; a little more than its spaces give.
constexpr int kSavedByCloseness = 40;

}  // namespace

QuestionPage::QuestionPage(QWidget* parent)
    : QWidget(parent),
      m_scroll(new ScrollColumn(this)),
      m_topics(new QWidget),
      m_topicsRow(new FlowRow(m_topics)),
      m_prompt(new PromptCard),
      m_folds(new QWidget),
      m_foldOthers(new SecondaryButton(Icon::AnotherWay, QString())),
      m_foldTip(new SecondaryButton(Icon::Listen, QString())),
      m_others(new AlternativeList),
      m_tip(new ListeningTip),
      m_branchMenu(new MenuChip),
      m_support(new QuietButton(Icon::Idea, QString())),
      m_coaching(new QuietButton(Icon::Listen, QString())),
      m_about(new QuietButton(Icon::About, QString())),
      m_clock(new GentleClock) {
  auto* const whole = new QVBoxLayout(this);
  whole->setContentsMargins(0, 0, 0, 0);
  whole->addWidget(m_scroll);
  m_scroll->setPadding(30, 16, 14);
  QVBoxLayout* const column = m_scroll->body();
  column->addWidget(m_topics);
  column->addWidget(m_prompt);

  auto* const folds = new FlowRow(m_folds, 12);
  folds->addWidget(m_foldOthers);
  folds->addWidget(m_foldTip);
  column->addWidget(m_folds);
  m_folds->hide();
  column->addWidget(m_others);
  m_clock->setWordsOnly(true);
  column->addWidget(m_clock);
  m_clock->hide();
  column->addStretch(1);

  auto* const tools = new QWidget;
  auto* const row = new FlowRow(tools, 12);
  row->addWidget(m_branchMenu);
  row->addWidget(m_support);
  row->addWidget(m_coaching);
  row->addWidget(m_about);
  column->addWidget(tools);
  column->addWidget(m_tip);

  connect(m_scroll, &ScrollColumn::laidOut, this, &QuestionPage::fitHeight);
  for (Button* fold : {m_foldOthers, m_foldTip}) {
    fold->setCheckable(true);
    connect(fold, &QAbstractButton::toggled, this, &QuestionPage::showFolded);
  }
  connect(m_others, &AlternativeList::chosen, this, &QuestionPage::otherWayAsked);
  connect(m_branchMenu, &MenuChip::chosen, this, &QuestionPage::showBranch);
  connect(m_coaching, &QAbstractButton::clicked, this, &QuestionPage::coachingAsked);
  connect(m_support, &QAbstractButton::clicked, this, &QuestionPage::supportAsked);
  connect(m_about, &QAbstractButton::clicked, this, &QuestionPage::aboutAsked);
  retranslate();
}

void QuestionPage::retranslate() {
  m_foldOthers->setText(tr("Ask it another way"));
  m_foldTip->setText(tr("Listening tip"));
  m_others->setHeading(tr("Other ways to ask"));
  //: A menu: "If they cry", "If they are angry" ...
  m_branchMenu->setFixedText(tr("If they ..."));
  m_branchMenu->setTopic(tr("What helps if they"));
  m_coaching->setText(tr("Listening help"));
  m_coaching->setKeyCap(QStringLiteral("F3"));
  m_support->setText(tr("What could help"));
  //: Opens why it is worth asking, what may go in the plan and what stays out
  m_about->setText(tr("About this topic"));
}

void QuestionPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void QuestionPage::render(const TalkMiddle& middle, const std::vector<BranchView>& branches,
                          const QString& putToOneSide) {
  showChips(middle);
  m_prompt->setPrompt(middle.prompt);
  m_others->setAlternatives(middle.others);
  m_tipLead = middle.tipLead;
  m_tipText = middle.tip;
  m_tip->setTip(m_tipLead, m_tipText);
  m_tip->setListenFor(middle.listenFor);
  m_tip->setGlyph(Icon::Listen);
  m_branches = branches;
  m_putToOneSide = putToOneSide;
  QStringList names;
  for (const BranchView& branch : branches) names.append(branch.title);
  //: The last line of the menu "If they ...": matters of the job come up in the talk.
  names.append(tr("bring up job matters"));
  m_branchMenu->setItems(names);
  m_support->setVisible(middle.hasSupport);
  m_about->setVisible(!middle.notes.isEmpty());
  showFolded();
}

void QuestionPage::showChips(const TalkMiddle& middle) {
  clearLayout(m_topicsRow);
  m_topics->setVisible(!middle.chips.isEmpty());
  if (middle.chips.isEmpty()) return;
  m_topicsRow->addWidget(new TextLabel(Type::Body, Token::Ink2, middle.chosenBy));
  for (int index = 0; index < middle.chips.size(); ++index) {
    auto* const chip = new TopicChip(middle.chips[index]);
    chip->setChecked(index == middle.chip);
    connect(chip, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chipChosen(index); });
    m_topicsRow->addWidget(chip);
  }
  auto* const all = new QuietButton(Icon::Topics, tr("All topics"));
  connect(all, &QAbstractButton::clicked, this, &QuestionPage::allTopicsAsked);
  m_topicsRow->addWidget(all);
}

void QuestionPage::showBranch(int index) {
  m_tip->setGlyph(Icon::GentleStop);
  m_tip->setListenFor({});
  if (index >= static_cast<int>(m_branches.size())) {
    m_tip->setTip(tr("Put it to one side."), m_putToOneSide);
  } else {
    const BranchView& branch = m_branches[static_cast<std::size_t>(index)];
    //: %1 is one of: cry, are angry, go quiet, say nothing will change, say they are fine, tell me about harm
    m_tip->setTip(tr("If they %1.").arg(branch.title), branch.words);
    if (branch.opensSafetyCard) Q_EMIT safetyAsked();
  }
  m_foldTip->setChecked(true);
  showFolded();
}

void QuestionPage::setBreadth(Breadth breadth) {
  m_folded = breadth == Breadth::Narrow;
  m_prompt->setPlain(m_folded);
  if (m_folded) m_close = false;
  setSpacing();
  showFolded();
}

/// What would only just have to be scrolled stands closer together instead.
void QuestionPage::fitHeight() {
  if (m_folded) return;
  const int overflow = m_scroll->overflow();
  const bool close = m_close ? overflow > -room(kSavedByCloseness) : overflow > 0;
  if (close == m_close) return;
  m_close = close;
  setSpacing();
}

void QuestionPage::setSpacing() {
  m_prompt->setClose(m_close);
  if (m_folded)
    m_scroll->setPadding(kBarSide, 16, 12);
  else
    m_scroll->setPadding(30, m_close ? kGapTight : kGap, kGapTight);
}

void QuestionPage::showFolded() {
  m_folds->setVisible(m_folded);
  m_clock->setVisible(m_folded);
  m_others->setVisible(!m_folded || m_foldOthers->isChecked());
  m_tip->setVisible(!m_tipText.isEmpty() && (!m_folded || m_foldTip->isChecked()));
}

void QuestionPage::setClock(const QString& words, double share) {
  m_clock->setTime(words, share);
}

void QuestionPage::startHere() {
  m_prompt->setFocus(Qt::OtherFocusReason);
}

void QuestionPage::repeat() {
  m_prompt->repeat();
}

void QuestionPage::backFromAbout() {
  m_about->setFocus(Qt::OtherFocusReason);
}

void QuestionPage::openBranches() {
  m_branchMenu->click();
}

}  // namespace hearten::ui
