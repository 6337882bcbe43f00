// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/firstrun/first_run_screen.h"

#include "ui/firstrun/ready_page.h"
#include "ui/style/accessible.h"
#include "ui/style/scaled.h"
#include "ui/unlock/code_page.h"
#include "ui/unlock/passphrase_chooser.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/stage_rail.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>

#include <array>

namespace hearten::ui {
namespace {

constexpr int kRailWidth = 220;
constexpr std::array kSteps{FirstRunView::Step::Welcome, FirstRunView::Step::Passphrase,
                            FirstRunView::Step::RecoveryCode, FirstRunView::Step::Trust, FirstRunView::Step::Ready};

QString nameOf(FirstRunView::Step step) {
  switch (step) {
    case FirstRunView::Step::Welcome:
      return FirstRunScreen::tr("Welcome");
    case FirstRunView::Step::Passphrase:
      return FirstRunScreen::tr("Passphrase");
    case FirstRunView::Step::RecoveryCode:
      return FirstRunScreen::tr("Recovery code");
    case FirstRunView::Step::Trust:
      return FirstRunScreen::tr("Your trust");
    case FirstRunView::Step::Ready:
      return FirstRunScreen::tr("Ready");
  }
  return {};
}

}  // namespace

FirstRunScreen::FirstRunScreen(QWidget* parent)
    : QWidget(parent),
      m_side(new Panel(Token::Paper)),
      m_rail(new StageRail),
      m_scroll(new ScrollColumn),
      m_place(new SmallText),
      m_title(new Heading(Heading::Level::One)),
      m_lead(new LeadText),
      m_notice(new NoticeBar),
      m_welcome(new WelcomePage),
      m_passphrase(new QWidget),
      m_chooser(new PassphraseChooser),
      m_noOtherWay(new SmallText),
      m_code(new CodePage),
      m_trustPage(new QWidget),
      m_trustCards(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_trust(new TrustForm),
      m_packHeading(new Heading(Heading::Level::Two)),
      m_pack(new PackCard),
      m_canSkip(new SmallText),
      m_ready(new ReadyPage),
      m_back(new SecondaryButton(Icon::Back, {})),
      m_practise(new SecondaryButton(Icon::Practise, {})),
      m_next(new PrimaryButton(QString())) {
  auto* sideways = new QHBoxLayout(this);
  sideways->setContentsMargins({});
  sideways->setSpacing(0);
  m_side->setLines(Qt::RightEdge);
  setExtent(m_side, Extent::Width, kRailWidth);
  auto* side = new QVBoxLayout(m_side);
  setSpaces(side, {0, 0, 1, 16}, 12);
  m_rail->setChoosable(false);
  side->addWidget(m_rail, 1);
  sideways->addWidget(m_side);

  auto* main = new QVBoxLayout;
  main->setContentsMargins({});
  main->setSpacing(0);
  m_scroll->setPadding(44, 22, 16);
  QVBoxLayout* body = m_scroll->body();
  body->addWidget(m_place);
  auto* heading = new QVBoxLayout;
  setSpaces(heading, {}, 0);
  heading->addWidget(m_title);
  heading->addWidget(m_lead);
  body->addLayout(heading);
  m_notice->hide();
  body->addWidget(m_notice);
  body->addWidget(m_welcome);

  auto* passphrase = new QVBoxLayout(m_passphrase);
  setSpaces(passphrase, {}, 16);
  auto* card = new Card;
  card->setPadding(28, 24);
  card->body()->addWidget(m_chooser);
  passphrase->addWidget(card);
  passphrase->addWidget(m_noOtherWay);
  body->addWidget(m_passphrase);

  body->addWidget(m_code);

  auto* trust = new QVBoxLayout(m_trustPage);
  setSpaces(trust, {}, 16);
  auto* trustCard = new Card;
  trustCard->setPadding(28, 22, 0);
  trustCard->body()->addWidget(m_trust);
  trustCard->body()->addStretch();
  auto* packCard = new Card;
  packCard->setPadding(28, 22, 0);
  packCard->body()->addWidget(m_packHeading);
  packCard->body()->addWidget(m_pack);
  packCard->body()->addStretch();
  setSpaces(m_trustCards, {}, 20);
  m_trustCards->addWidget(trustCard, 4);
  m_trustCards->addWidget(packCard, 3);
  trust->addLayout(m_trustCards);
  trust->addWidget(m_canSkip);
  body->addWidget(m_trustPage);
  body->addWidget(m_ready);
  body->addStretch();
  main->addWidget(m_scroll, 1);

  auto* bar = new QHBoxLayout;
  setSpaces(bar, {44, 12, 44, 20}, 12);
  bar->addWidget(m_back);
  auto* safety = new SafetyButton;
  bar->addWidget(safety);
  bar->addStretch();
  bar->addWidget(m_practise);
  m_next->setTrailing(Icon::Next);
  bar->addWidget(m_next);
  main->addLayout(bar);
  sideways->addLayout(main, 1);

  connect(m_welcome, &WelcomePage::languageChosen, this, &FirstRunScreen::languageChosen);
  connect(m_welcome, &WelcomePage::textSizeChosen, this, &FirstRunScreen::textSizeChosen);
  connect(m_code, &CodePage::printRequested, this, &FirstRunScreen::printRequested);
  connect(m_code, &CodePage::saveRequested, this, &FirstRunScreen::saveRequested);
  connect(m_code, &CodePage::enterPressed, this, &FirstRunScreen::nextRequested);
  connect(m_chooser, &PassphraseChooser::enterPressed, this, &FirstRunScreen::nextRequested);
  connect(m_back, &QAbstractButton::clicked, this, &FirstRunScreen::backRequested);
  connect(m_practise, &QAbstractButton::clicked, this, &FirstRunScreen::practiceRequested);
  connect(m_next, &QAbstractButton::clicked, this, &FirstRunScreen::nextRequested);
  connect(safety, &QAbstractButton::clicked, this, &FirstRunScreen::safetyRequested);
  retranslate();
  render({});
}

void FirstRunScreen::render(const FirstRunView& view) {
  const bool moved = view.step != m_view.step;
  m_view = view;
  m_welcome->setVisible(view.step == Step::Welcome);
  m_passphrase->setVisible(view.step == Step::Passphrase);
  m_code->setVisible(view.step == Step::RecoveryCode);
  m_trustPage->setVisible(view.step == Step::Trust);
  m_ready->setVisible(view.step == Step::Ready);
  m_back->setVisible(view.step != Step::Welcome && view.step != Step::Ready);
  m_back->setEnabled(!view.busy);
  // A hard talk can be tried out from the first moment on: it needs no plans.
  m_practise->setVisible(view.step == Step::Welcome || view.step == Step::Ready);
  m_title->setText(titleOf(view.step));
  m_lead->setText(leadOf(view.step));
  m_welcome->render(view.welcome);
  m_code->setCode(view.code);
  m_code->setPrinter(view.hasPrinter);
  m_code->setAsked(view.firstAsked, view.secondAsked);
  m_code->setCopyNote(view.copyNote);
  m_trust->render(view.trust);
  m_pack->render(view.pack);
  m_next->setText(nextText());
  showStages();
  if (!moved) return;
  m_notice->hide();
  focusStep();
}

void FirstRunScreen::say(const QString& message) {
  m_notice->setText(message);
  m_notice->setAccessibleName(message);
  m_notice->show();
  announce(m_notice);
  m_scroll->ensureWidgetVisible(m_notice);
}

void FirstRunScreen::clearMessage() {
  m_notice->hide();
}

void FirstRunScreen::showStages() {
  std::vector<StageItem> stages;
  int number = 0;
  for (const Step step : kSteps) {
    StageItem::State state = StageItem::State::ToCome;
    if (step < m_view.step) state = StageItem::State::Done;
    if (step == m_view.step) {
      state = StageItem::State::Now;
      number = static_cast<int>(stages.size()) + 1;
    }
    stages.push_back({.name = nameOf(step), .state = state, .minutes = {}});
  }
  m_rail->setStages(stages);
  //: Where they are when the rail is folded away: step 3 of 5
  m_place->setText(tr("Step %1 of %2").arg(number).arg(kSteps.size()));
}

QString FirstRunScreen::titleOf(Step step) const {
  switch (step) {
    case Step::Welcome:
      return tr("Welcome to Hearten");
    case Step::Passphrase:
      return tr("Choose a passphrase");
    case Step::RecoveryCode:
      return tr("Keep your recovery code somewhere safe");
    case Step::Trust:
      return tr("You and your trust");
    case Step::Ready:
      return tr("That's it");
  }
  return {};
}

QString FirstRunScreen::leadOf(Step step) const {
  switch (step) {
    case Step::Welcome:
      return tr("Time to talk about how somebody is, and a plan that is theirs.");
    case Step::Passphrase:
      return tr("It is the key to the plans on this laptop. You type it each time you open Hearten.");
    case Step::RecoveryCode:
      return tr("If you forget your passphrase, this is the only other way in. Nobody else has it: not IT, not us.");
    case Step::Trust:
      return tr("So that Hearten greets you by name, and shows the help that is nearest.");
    case Step::Ready:
      return tr("Would you like to practise first, or start?");
  }
  return {};
}

QString FirstRunScreen::nextText() const {
  switch (m_view.step) {
    case Step::Welcome:
      return tr("Next: Passphrase");
    case Step::Passphrase:
      return tr("Next: Recovery code");
    case Step::RecoveryCode:
      return tr("Next: Your trust");
    case Step::Trust:
      //: The button while the keys are made, two or three seconds
      return m_view.busy ? tr("Making your lock") : tr("Next: Ready");
    case Step::Ready:
      return tr("Go to home");
  }
  return {};
}

void FirstRunScreen::focusStep() {
  // The heading is told with the page; the first thing to do has the focus.
  announce(m_title);
  switch (m_view.step) {
    case Step::Welcome:
    case Step::Passphrase:
    case Step::Ready:
      return m_next->setFocus(Qt::OtherFocusReason);
    case Step::RecoveryCode:
      return m_code->focusCopies();
    case Step::Trust:
      return m_trust->focusFirst();
  }
}

void FirstRunScreen::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  focusStep();
}

void FirstRunScreen::retranslate() {
  m_rail->setFooter(tr("This takes about three minutes, once."));
  m_back->setText(tr("Back"));
  m_practise->setText(tr("Practise first"));
  m_noOtherWay->setText(tr("There is no expiry and nothing to change every few months. Long is strong."));
  m_packHeading->setText(tr("Your trust's pack"));
  m_canSkip->setText(tr("You can skip this and add it later."));
}

void FirstRunScreen::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  retranslate();
  render(m_view);
}

void FirstRunScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const Breadth breadth = breadthFor(width());
  const bool narrow = breadth == Breadth::Narrow;
  m_side->setVisible(!narrow);
  m_place->setVisible(narrow);
  m_scroll->setPadding(narrow ? 20 : 44, 22, 16);
  m_trustCards->setDirection(breadth == Breadth::Wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}  // namespace hearten::ui
