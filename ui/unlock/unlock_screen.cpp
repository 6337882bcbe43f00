// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/unlock/unlock_screen.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/unlock/code_card.h"
#include "ui/unlock/new_passphrase_card.h"
#include "ui/unlock/notes_card.h"
#include "ui/unlock/passphrase_card.h"
#include "ui/unlock/passphrase_chooser.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/hearten_mark.h"
#include "ui/widgets/hug.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace hearten::ui {
namespace {

constexpr int kCardWidth = 520;
// A proposed passphrase stands in one line, so its card is wider.
constexpr int kWideCardWidth = 720;

QBoxLayout* centred(QWidget* widget) {
  auto* row = new QHBoxLayout;
  row->addStretch();
  row->addWidget(widget, 1000);
  row->addStretch();
  return row;
}

QWidget* brand() {
  auto* brand = new QWidget;
  auto* row = new QHBoxLayout(brand);
  setSpaces(row, {}, 20);
  row->addStretch();
  row->addWidget(new HeartenMark(60));
  auto* words = new QVBoxLayout;
  setSpaces(words, {}, 0);
  words->addWidget(new Heading(Heading::Level::Question, QStringLiteral("Hearten")));
  words->addWidget(new TextLabel(Type::Body, Token::Ink2, UnlockScreen::tr("Time to talk about how you are")));
  row->addLayout(words);
  row->addStretch();
  return brand;
}

}  // namespace

UnlockScreen::UnlockScreen(QWidget* parent) : QWidget(parent), m_passphrase(new PassphraseCard) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  auto* scroll = new ScrollColumn;
  scroll->setPadding(24, 16, 20);
  column->addWidget(scroll);
  QVBoxLayout* body = scroll->body();
  m_column = body;
  body->addStretch();
  body->addWidget(brand());
  m_cardPlace = body->count();
  addCard(m_passphrase, kCardWidth);
  // All of them before what stands below, so that Tab goes through every one in the order of reading.
  for (const auto step : {UnlockView::Step::RecoveryCode, UnlockView::Step::NewPassphrase, UnlockView::Step::Notes,
                          UnlockView::Step::Trouble})
    makeCard(step);
  // Both work while everything is locked.
  auto* row = new Hug;
  auto* buttons = new FlowRow(row, kGap);
  buttons->setRowAlignment(Qt::AlignHCenter);
  auto* practise = new SecondaryButton(Icon::Practise, tr("Practise without opening"));
  auto* safety = new SafetyButton;
  buttons->addWidget(practise);
  buttons->addWidget(safety);
  body->addWidget(row);
  auto* foot = new SmallText(tr("Everything stays locked on this laptop. Hearten never uses the internet."));
  foot->setAlignment(Qt::AlignHCenter);
  body->addWidget(foot);
  body->addStretch();

  connect(m_passphrase, &PassphraseCard::openRequested, this, &UnlockScreen::openRequested);
  connect(m_passphrase, &PassphraseCard::forgottenRequested, this, &UnlockScreen::forgottenRequested);
  connect(m_passphrase, &PassphraseCard::backupRequested, this, &UnlockScreen::backupRequested);
  connect(practise, &QAbstractButton::clicked, this, &UnlockScreen::practiceRequested);
  connect(safety, &QAbstractButton::clicked, this, &UnlockScreen::safetyRequested);
  render({});
}

void UnlockScreen::addCard(QWidget* card, int width) {
  setExtent(card, Extent::MaxWidth, width);
  m_column->insertLayout(m_cardPlace, centred(card));
}

void UnlockScreen::makeCard(UnlockView::Step step) {
  switch (step) {
    case UnlockView::Step::Passphrase:
      return;
    case UnlockView::Step::RecoveryCode:
      if (m_code != nullptr) return;
      m_code = new CodeCard;
      connect(m_code, &CodeCard::codeEntered, this, &UnlockScreen::codeEntered);
      connect(m_code, &CodeCard::passphraseInsteadRequested, this, &UnlockScreen::passphraseInsteadRequested);
      return addCard(m_code, kCardWidth);
    case UnlockView::Step::NewPassphrase:
      if (m_new != nullptr) return;
      m_new = new NewPassphraseCard;
      connect(m_new, &NewPassphraseCard::keepRequested, this, &UnlockScreen::newPassphraseEntered);
      return addCard(m_new, kWideCardWidth);
    case UnlockView::Step::Notes:
      if (m_notes != nullptr) return;
      m_notes = new NotesCard;
      connect(m_notes, &NotesCard::backupRequested, this, &UnlockScreen::backupRequested);
      connect(m_notes, &NotesCard::carryOnRequested, this, &UnlockScreen::carryOnRequested);
      connect(m_notes, &NotesCard::stayLockedRequested, this, &UnlockScreen::stayLockedRequested);
      return addCard(m_notes, kCardWidth);
    case UnlockView::Step::Trouble:
      if (m_trouble != nullptr) return;
      m_trouble = new TroubleCard;
      connect(m_trouble, &TroubleCard::asked, this, &UnlockScreen::troubleAsked);
      connect(m_trouble, &TroubleCard::stopAsked, this, &UnlockScreen::stopRequested);
      return addCard(m_trouble, kWideCardWidth);
  }
}

void UnlockScreen::render(const UnlockView& view) {
  const bool moved = view.step != m_step;
  m_step = view.step;
  makeCard(view.step);
  m_passphrase->setVisible(view.step == UnlockView::Step::Passphrase);
  m_passphrase->offerBackup(view.offersBackup);
  m_passphrase->setState(view.busy, view.secondsLeft);
  if (m_code != nullptr) {
    m_code->setVisible(view.step == UnlockView::Step::RecoveryCode);
    m_code->setBusy(view.busy);
  }
  if (m_new != nullptr) {
    m_new->setVisible(view.step == UnlockView::Step::NewPassphrase);
    m_new->setBusy(view.busy);
  }
  if (m_notes != nullptr) m_notes->setVisible(view.step == UnlockView::Step::Notes);
  if (moved && view.step == UnlockView::Step::Notes) m_notes->setNotes(view.notes, view.offersBackup && view.older);
  if (m_trouble != nullptr) m_trouble->setVisible(view.step == UnlockView::Step::Trouble);
  if (view.step == UnlockView::Step::Trouble) m_trouble->render(view.trouble);
  if (moved) focusStep();
}

void UnlockScreen::say(const QString& message) {
  switch (m_step) {
    case UnlockView::Step::Passphrase:
      return m_passphrase->say(message);
    case UnlockView::Step::RecoveryCode:
      return m_code->say(message);
    case UnlockView::Step::NewPassphrase:
      return m_new->say(message);
    case UnlockView::Step::Notes:
    case UnlockView::Step::Trouble:
      return;
  }
}

void UnlockScreen::focusStep() {
  switch (m_step) {
    case UnlockView::Step::Passphrase:
      return m_passphrase->focusField();
    case UnlockView::Step::RecoveryCode:
      return m_code->focusField();
    case UnlockView::Step::NewPassphrase:
      return m_new->focusKeep();
    case UnlockView::Step::Notes:
      return m_notes->focusButton();
    case UnlockView::Step::Trouble:
      return m_trouble->focusButton();
  }
}

void UnlockScreen::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  focusStep();
}

QString UnlockScreen::passphrase() const {
  return m_passphrase->text();
}

QString UnlockScreen::recoveryCode() const {
  return m_code != nullptr ? m_code->text() : QString();
}

void UnlockScreen::setRecoveryCode(const QString& typed) {
  makeCard(UnlockView::Step::RecoveryCode);
  m_code->setText(typed);
}

PassphraseChooser* UnlockScreen::chooser() {
  makeCard(UnlockView::Step::NewPassphrase);
  return m_new->chooser();
}

void UnlockScreen::forget() {
  m_passphrase->forget();
  if (m_code != nullptr) m_code->forget();
  if (m_new != nullptr) m_new->chooser()->forget();
}

}  // namespace hearten::ui
