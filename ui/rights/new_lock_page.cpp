// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rights/new_lock_page.h"

#include "ui/style/scaled.h"
#include "ui/unlock/passphrase_chooser.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace hearten::ui {

NewLockPage::NewLockPage(QWidget* parent)
    : RightsPage(parent),
      m_explain(new Card),
      m_points(new QVBoxLayout),
      m_old(new PassphraseField({})),
      m_chooser(new PassphraseChooser),
      m_act(new PrimaryButton(Icon::Key, {})),
      m_code(new CodePage),
      m_haveIt(new PrimaryButton(QString())),
      m_doneCard(new Card(Card::Kind::Soft)),
      m_done(new QVBoxLayout) {
  m_explain->setPadding(28, 22, 14);
  setSpaces(m_points, {}, 8);
  m_explain->body()->addLayout(m_points);
  m_explain->body()->addWidget(m_old);
  m_explain->body()->addWidget(m_chooser);
  m_explain->body()->addWidget(m_act, 0, Qt::AlignLeft);
  body()->addWidget(m_explain);
  body()->addWidget(m_code);
  body()->addWidget(m_haveIt, 0, Qt::AlignLeft);
  m_doneCard->setPadding(28, 22, 10);
  setSpaces(m_done, {}, 8);
  m_doneCard->body()->addLayout(m_done);
  body()->addWidget(m_doneCard);
  connect(m_old, &PassphraseField::entered, this, &NewLockPage::entered);
  connect(m_chooser, &PassphraseChooser::enterPressed, this, &NewLockPage::entered);
  connect(m_act, &QAbstractButton::clicked, this, &NewLockPage::entered);
  connect(m_code, &CodePage::printRequested, this, &NewLockPage::printAsked);
  connect(m_code, &CodePage::saveRequested, this, &NewLockPage::saveAsked);
  connect(m_code, &CodePage::enterPressed, this, &NewLockPage::codeConfirmed);
  connect(m_haveIt, &QAbstractButton::clicked, this, &NewLockPage::codeConfirmed);
  retranslate();
}

void NewLockPage::render(const NewLockView& view) {
  using Step = NewLockView::Step;
  const bool moved = view.step != m_view.step;
  m_view = view;
  setTitle(view.title, view.lead);
  setBack(view.back);
  setCanLeave(view.step != Step::Code);
  setWork(view.work, view.slow, view.part);
  clearLayout(m_points);
  for (const QString& point : view.points) m_points->addWidget(new BodyText(point));
  clearLayout(m_done);
  for (const QString& line : view.done) m_done->addWidget(new BodyText(line));
  m_old->setName(view.oldName);
  m_old->setVisible(!view.oldName.isEmpty());
  m_chooser->setVisible(view.chooses);
  m_act->setText(view.act);
  m_act->setEnabled(!isAtWork());
  m_explain->setVisible(view.step == Step::Explain);
  m_code->setOpens(view.opens);
  m_code->setCode(view.code);
  m_code->setPrinter(view.hasPrinter);
  m_code->setAsked(view.firstAsked, view.secondAsked);
  m_code->setCopyNote(view.copyNote);
  m_code->setVisible(view.step == Step::Code);
  m_haveIt->setVisible(view.step == Step::Code);
  m_doneCard->setVisible(view.step == Step::Done);
  if (!moved) return;
  if (view.step == Step::Code) m_code->focusCopies();
  if (view.step == Step::Done) startAtBack();
}

QString NewLockPage::old() const {
  return m_old->text();
}

void NewLockPage::forget() {
  m_old->wipe();
  m_chooser->forget();
  m_code->forget();
}

void NewLockPage::retranslate() {
  m_haveIt->setText(tr("I have it safe"));
}

}  // namespace hearten::ui
