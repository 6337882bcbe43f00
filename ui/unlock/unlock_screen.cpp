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

UnlockScreen::UnlockScreen(QWidget* parent)
    : QWidget(parent),
      m_passphrase(new PassphraseCard),
      m_code(new CodeCard),
      m_new(new NewPassphraseCard),
      m_notes(new NotesCard),
      m_trouble(new TroubleCard) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  auto* scroll = new ScrollColumn;
  scroll->setPadding(24, 16, 20);
  column->addWidget(scroll);
  QVBoxLayout* body = scroll->body();
  body->addStretch();
  body->addWidget(brand());
  // All of them before what stands below, so that Tab goes through every one in the order of reading.
  const auto addCard = [body](QWidget* card, int width) {
    setExtent(card, Extent::MaxWidth, width);
    body->addLayout(centred(card));
  };
  addCard(m_passphrase, kCardWidth);
  addCard(m_code, kCardWidth);
  // A proposed passphrase stands in one line, so its card is wider.
  addCard(m_new, kWideCardWidth);
  addCard(m_notes, kCardWidth);
  addCard(m_trouble, kWideCardWidth);
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
  connect(m_code, &CodeCard::codeEntered, this, &UnlockScreen::codeEntered);
  connect(m_code, &CodeCard::passphraseInsteadRequested, this, &UnlockScreen::passphraseInsteadRequested);
  connect(m_new, &NewPassphraseCard::keepRequested, this, &UnlockScreen::newPassphraseEntered);
  connect(m_notes, &NotesCard::backupRequested, this, &UnlockScreen::backupRequested);
  connect(m_notes, &NotesCard::carryOnRequested, this, &UnlockScreen::carryOnRequested);
  connect(m_notes, &NotesCard::stayLockedRequested, this, &UnlockScreen::stayLockedRequested);
  connect(m_trouble, &TroubleCard::asked, this, &UnlockScreen::troubleAsked);
  connect(m_trouble, &TroubleCard::stopAsked, this, &UnlockScreen::stopRequested);
  connect(practise, &QAbstractButton::clicked, this, &UnlockScreen::practiceRequested);
  connect(safety, &QAbstractButton::clicked, this, &UnlockScreen::safetyRequested);
  render({});
}

void UnlockScreen::render(const UnlockView& view) {
  const bool moved = view.step != m_step;
  m_step = view.step;
  m_passphrase->setVisible(view.step == UnlockView::Step::Passphrase);
  m_passphrase->offerBackup(view.offersBackup);
  m_passphrase->setState(view.busy, view.secondsLeft);
  m_code->setVisible(view.step == UnlockView::Step::RecoveryCode);
  m_code->setBusy(view.busy);
  m_new->setVisible(view.step == UnlockView::Step::NewPassphrase);
  m_new->setBusy(view.busy);
  m_notes->setVisible(view.step == UnlockView::Step::Notes);
  if (moved && view.step == UnlockView::Step::Notes) m_notes->setNotes(view.notes, view.offersBackup && view.older);
  m_trouble->setVisible(view.step == UnlockView::Step::Trouble);
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
  return m_code->text();
}

void UnlockScreen::setRecoveryCode(const QString& typed) {
  m_code->setText(typed);
}

PassphraseChooser* UnlockScreen::chooser() {
  return m_new->chooser();
}

void UnlockScreen::forget() {
  m_passphrase->forget();
  m_code->forget();
  m_new->chooser()->forget();
}

}  // namespace hearten::ui
