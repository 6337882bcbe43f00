// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/backups_card.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/hug.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/work_line.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace hearten::ui {

BackupsCard::BackupsCard(QWidget* parent)
    : QWidget(parent),
      m_last(new TextLabel(Type::BodyBold, Token::Ink)),
      m_where(new SmallText),
      m_second(new SmallText),
      m_nudge(new NoticeBar(NoticeBar::Kind::Soft)),
      m_message(new NoticeBar(NoticeBar::Kind::Soft)),
      m_work(new WorkLine),
      m_test(new Hug),
      m_testWords(new SmallText),
      m_passphrase(new PassphraseField({})),
      m_testIt(new PrimaryButton(Icon::Key, {})),
      m_leave(new SecondaryButton(QString())),
      m_backUp(new SecondaryButton(Icon::SaveCopy, {})),
      m_tryIt(new SecondaryButton(Icon::Done, {})),
      m_restore(new QuietButton(Icon::Folder, {})),
      m_place(new SecondaryButton(Icon::Folder, {})),
      m_noPlace(new QuietButton(QString())) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {0, 12, 0, 0}, 10);
  column->addWidget(m_last);
  column->addWidget(m_where);
  column->addWidget(m_second);
  column->addWidget(m_nudge);
  m_message->hide();
  column->addWidget(m_message);
  column->addWidget(m_work);
  auto* asked = new QVBoxLayout(m_test);
  setSpaces(asked, {}, 10);
  asked->addWidget(m_testWords);
  asked->addWidget(m_passphrase);
  auto* testButtons = new Hug;
  auto* testRow = new FlowRow(testButtons, 12);
  testRow->addWidget(m_testIt);
  testRow->addWidget(m_leave);
  asked->addWidget(testButtons);
  column->addWidget(m_test);
  auto* buttons = new Hug;
  auto* row = new FlowRow(buttons, 12);
  for (Button* button : {m_backUp, m_tryIt, m_place, m_noPlace, m_restore}) {
    button->setDense(true);
    row->addWidget(button);
  }
  column->addWidget(buttons);
  connect(m_work, &WorkLine::stopAsked, this, &BackupsCard::stopAsked);
  connect(m_backUp, &QAbstractButton::clicked, this, &BackupsCard::backUpAsked);
  connect(m_tryIt, &QAbstractButton::clicked, this, &BackupsCard::testAsked);
  connect(m_passphrase, &PassphraseField::entered, this, &BackupsCard::passphraseEntered);
  connect(m_testIt, &QAbstractButton::clicked, this, &BackupsCard::passphraseEntered);
  connect(m_leave, &QAbstractButton::clicked, this, &BackupsCard::passphraseLeft);
  connect(m_place, &QAbstractButton::clicked, this, &BackupsCard::placeAsked);
  connect(m_noPlace, &QAbstractButton::clicked, this, &BackupsCard::placeDropped);
  connect(m_restore, &QAbstractButton::clicked, this, &BackupsCard::restoreAsked);
  retranslate();
  render({});
}

void BackupsCard::render(const BackupsView& view) {
  const bool opened = view.askingPassphrase && !m_view.askingPassphrase;
  const bool closed = !view.askingPassphrase && m_view.askingPassphrase;
  const bool hadFocus = m_noPlace->hasFocus();
  m_view = view;
  const bool busy = !view.work.isEmpty();
  m_last->setText(view.last);
  m_where->setText(view.where);
  m_where->setVisible(!view.where.isEmpty());
  m_second->setText(view.second);
  m_second->setVisible(!view.secondNeedsYou && !view.second.isEmpty());
  m_nudge->setText(view.second);
  m_nudge->setVisible(view.secondNeedsYou);
  m_test->setVisible(view.askingPassphrase);
  for (Button* button : {m_backUp, m_tryIt, m_restore, m_place, m_noPlace, m_testIt, m_leave})
    button->setEnabled(!busy);
  m_backUp->setEnabled(view.canBackUp && !busy);
  m_tryIt->setEnabled(view.canTest && !busy && !view.askingPassphrase);
  m_noPlace->setVisible(view.hasSecond);
  if (busy && view.slow)
    m_work->showWork(view.work, view.done);
  else
    m_work->rest();
  retranslate();
  if (opened) m_passphrase->box()->setFocus(Qt::OtherFocusReason);
  if (closed) m_tryIt->setFocus(Qt::OtherFocusReason);
  if (hadFocus && !view.hasSecond) m_place->setFocus(Qt::OtherFocusReason);
}

void BackupsCard::say(const QString& message, bool offerAnother) {
  m_message->clearButtons();
  if (offerAnother)
    connect(m_message->addButton(tr("Back up now")), &QAbstractButton::clicked, this, &BackupsCard::backUpAsked);
  m_message->say(message);
}

QString BackupsCard::passphrase() const {
  return m_passphrase->text();
}

void BackupsCard::forget() {
  m_passphrase->wipe();
  m_message->hide();
}

void BackupsCard::retranslate() {
  m_testWords->setText(
      tr("A backup opens with the passphrase from the day it was made. Type it, and Hearten reads the whole backup to "
         "see that nothing is missing."));
  m_passphrase->setName(tr("Passphrase of the backup"));
  m_testIt->setText(tr("Test it"));
  m_leave->setText(tr("Not now"));
  m_backUp->setText(tr("Back up now"));
  m_tryIt->setText(tr("Test my backup"));
  m_restore->setText(tr("Bring back a backup"));
  m_place->setText(m_view.hasSecond ? tr("Choose another place") : tr("Choose a second place"));
  m_noPlace->setText(tr("Stop using it"));
  m_noPlace->setAccessibleName(tr("Stop using the second place"));
}

void BackupsCard::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void BackupsCard::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && m_view.askingPassphrase && m_view.work.isEmpty())
    return Q_EMIT passphraseLeft();
  QWidget::keyPressEvent(event);
}

}  // namespace hearten::ui
