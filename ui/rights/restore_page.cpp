// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rights/restore_page.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/hug.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace hearten::ui {
namespace {

/// "today at 4:10 pm" where it stands alone.
QString asBeginning(const QString& moment) {
  return moment.left(1).toUpper() + moment.mid(1);
}

}  // namespace

RestorePage::RestorePage(QWidget* parent)
    : RightsPage(parent),
      m_list(new QWidget),
      m_rows(new QVBoxLayout),
      m_folder(new SecondaryButton(Icon::Folder, {})),
      m_secretCard(new Card),
      m_secretWords(new BodyText),
      m_passphrase(new PassphraseField({})),
      m_code(new LineBox),
      m_codeField(new Field({}, m_code)),
      m_open(new PrimaryButton(Icon::Key, {})),
      m_other(new QuietButton(QString())),
      m_look(new QWidget),
      m_both(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_lostWords(new BodyText),
      m_safeWords(new SmallText),
      m_restore(new PrimaryButton(QString())),
      m_another(new SecondaryButton(QString())) {
  auto* list = new QVBoxLayout(m_list);
  setSpaces(list, {}, 12);
  setSpaces(m_rows, {}, 10);
  list->addLayout(m_rows);
  list->addWidget(m_folder, 0, Qt::AlignLeft);
  body()->addWidget(m_list);

  m_secretCard->setPadding(28, 22, 14);
  m_secretCard->body()->addWidget(m_secretWords);
  m_secretCard->body()->addWidget(m_passphrase);
  m_code->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
  m_secretCard->body()->addWidget(m_codeField);
  auto* openRow = new Hug;
  auto* opens = new FlowRow(openRow, 12);
  opens->addWidget(m_open);
  opens->addWidget(m_other);
  m_secretCard->body()->addWidget(openRow);
  body()->addWidget(m_secretCard);

  auto* look = new QVBoxLayout(m_look);
  setSpaces(look, {}, 16);
  setSpaces(m_both, {}, 16);
  look->addLayout(m_both);
  look->addWidget(m_lostWords);
  look->addWidget(m_safeWords);
  auto* acts = new Hug;
  auto* row = new FlowRow(acts, 12);
  row->addWidget(m_restore);
  row->addWidget(m_another);
  look->addWidget(acts);
  body()->addWidget(m_look);

  connect(m_folder, &QAbstractButton::clicked, this, &RestorePage::folderAsked);
  connect(m_passphrase, &PassphraseField::entered, this, &RestorePage::secretEntered);
  connect(m_code, &QLineEdit::returnPressed, this, &RestorePage::secretEntered);
  connect(m_open, &QAbstractButton::clicked, this, &RestorePage::secretEntered);
  connect(m_other, &QAbstractButton::clicked, this, &RestorePage::otherSecretAsked);
  connect(m_restore, &QAbstractButton::clicked, this, &RestorePage::restoreAsked);
  connect(m_another, &QAbstractButton::clicked, this, &RestorePage::anotherAsked);
  retranslate();
  render({});
}

void RestorePage::render(const RestoreView& view) {
  using Step = RestoreView::Step;
  const bool moved = view.step != m_view.step || view.byCode != m_view.byCode;
  m_view = view;
  retranslate();
  m_list->setVisible(view.step == Step::List);
  m_secretCard->setVisible(view.step == Step::Secret);
  m_passphrase->setVisible(!view.byCode);
  m_codeField->setVisible(view.byCode);
  m_look->setVisible(view.step == Step::Look);
  setWork(view.work, view.slow, view.done);
  for (Button* button : {m_folder, m_open, m_other, m_restore, m_another}) button->setEnabled(!isAtWork());
  if (view.step == Step::List) fillRows();
  if (view.step == Step::Look) fillLook();
  m_lostWords->setText(view.lost);
  m_lostWords->setVisible(!view.lost.isEmpty());
  if (!moved) return;
  if (view.step == Step::Secret && view.byCode) m_code->setFocus(Qt::OtherFocusReason);
  if (view.step == Step::Secret && !view.byCode) m_passphrase->box()->setFocus(Qt::OtherFocusReason);
  // Looking comes first: the act is the second thing that Tab comes to.
  if (view.step == Step::Look) m_another->setFocus(Qt::OtherFocusReason);
}

void RestorePage::fillRows() {
  clearLayout(m_rows);
  if (m_view.rows.empty())
    m_rows->addWidget(new BodyText(tr("No backups here. Look in the place where you keep the others.")));
  for (int i = 0; i < static_cast<int>(m_view.rows.size()); ++i) {
    const RestoreView::Row& row = m_view.rows.at(static_cast<std::size_t>(i));
    auto* path = new Button(Look::Path, Icon::Calendar, asBeginning(row.when));
    path->setNote(row.note);
    path->setEnabled(!isAtWork());
    connect(path, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(i); }, Qt::QueuedConnection);
    m_rows->addWidget(path);
  }
}

void RestorePage::fillLook() {
  clearLayout(m_both);
  m_both->setDirection(breadthFor(window()->width()) == Breadth::Narrow ? QBoxLayout::TopToBottom
                                                                        : QBoxLayout::LeftToRight);
  const auto addCard = [this](const QString& title, const HoldsView& holds, Card::Kind kind) {
    auto* card = new Card(kind);
    card->setPadding(22, 18, 8);
    card->body()->addWidget(new Heading(Heading::Level::Two, title));
    card->body()->addWidget(new TextLabel(Type::BodyBold, Token::Ink, asBeginning(holds.when)));
    card->body()->addWidget(new BodyText(holds.count));
    if (!holds.names.isEmpty()) card->body()->addWidget(new SmallText(holds.names));
    card->body()->addStretch();
    m_both->addWidget(card, 1);
  };
  addCard(tr("This backup"), m_view.backup, Card::Kind::Active);
  if (m_view.knowsToday) addCard(tr("Today"), m_view.today, Card::Kind::Surface);
}

QString RestorePage::secret() const {
  return m_view.byCode ? m_code->text() : m_passphrase->text();
}

void RestorePage::forget() {
  m_passphrase->wipe();
  m_code->clear();
}

void RestorePage::startHere() {
  auto* const newest = qobject_cast<Button*>(m_rows->itemAt(0)->widget());
  (newest != nullptr ? newest : m_folder)->setFocus(Qt::OtherFocusReason);
}

void RestorePage::retranslate() {
  setTitle(tr("Bring back a backup"), tr("Nothing changes until you have looked at it and said yes."));
  setBack(m_view.locked ? tr("Back to the passphrase") : tr("Back to Settings"));
  m_folder->setText(tr("Look in another folder"));
  m_secretWords->setText(
      m_view.byCode
          //: %1 is a day and a time, as "Saturday 21 November at 4:10 pm"
          ? tr("The backup is from %1. Type the recovery code that you had on that day.").arg(m_view.chosen)
          //: %1 is a day and a time, as "Saturday 21 November at 4:10 pm"
          : tr("The backup is from %1. Type the passphrase that you had on that day.").arg(m_view.chosen));
  m_passphrase->setName(tr("Passphrase of that day"));
  m_codeField->setName(tr("Recovery code of that day"));
  m_open->setText(tr("Have a look"));
  m_other->setText(m_view.byCode ? tr("Use the passphrase instead") : tr("Use the recovery code instead"));
  m_safeWords->setText(
      m_view.knowsToday
          ? tr("What you have today is kept as a backup first, so you can come back to it. After this, Hearten locks, "
               "and the passphrase of that day opens your plans.")
          : tr("What is here now is put aside with today's date, and never deleted. After this, the passphrase of that "
               "day opens your plans."));
  m_restore->setText(tr("Bring this one back"));
  m_another->setText(tr("Choose another"));
}

}  // namespace hearten::ui
