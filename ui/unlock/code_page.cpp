// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/unlock/code_page.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/recovery_code_view.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>

namespace hearten::ui {
namespace {

constexpr int kAnswerLength = 12;  // four characters, and room for gaps

QString groupName(int group) {
  switch (group) {
    case 1:
      return CodePage::tr("First group");
    case 2:
      return CodePage::tr("Second group");
    case 3:
      return CodePage::tr("Third group");
    case 4:
      return CodePage::tr("Fourth group");
    case 5:
      return CodePage::tr("Fifth group");
    case 6:
      return CodePage::tr("Sixth group");
    default:
      return CodePage::tr("Seventh group");
  }
}

}  // namespace

CodePage::CodePage(QWidget* parent)
    : QWidget(parent),
      m_code(new RecoveryCodeView),
      m_print(new PrimaryButton(Icon::Print, {})),
      m_save(new SecondaryButton(Icon::SaveCopy, {})),
      m_copyNote(new StatusLine),
      m_printerNote(new NoticeBar),
      m_askHeading(new Heading(Heading::Level::Two)),
      m_first(new LineBox),
      m_firstField(new Field({}, m_first)),
      m_second(new LineBox),
      m_secondField(new Field({}, m_second)),
      m_tick(new Button(Look::Tick, {})) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {}, 20);
  auto* shown = new Card;
  shown->setPadding(28, 22, 16);
  shown->body()->addWidget(m_code);
  auto* buttons = new QWidget;
  auto* row = new FlowRow(buttons, 12);
  row->addWidget(m_print);
  row->addWidget(m_save);
  shown->body()->addWidget(buttons);
  shown->body()->addWidget(m_copyNote);
  m_printerNote->setGlyph(Icon::About);
  shown->body()->addWidget(m_printerNote);
  column->addWidget(shown);

  auto* asked = new Card;
  asked->setPadding(28, 20, 12);
  asked->body()->addWidget(m_askHeading);
  auto* fields = new QHBoxLayout;
  setSpaces(fields, {}, 20);
  fields->addWidget(m_firstField, 1);
  fields->addWidget(m_secondField, 1);
  asked->body()->addLayout(fields);
  asked->body()->addWidget(m_tick);
  column->addWidget(asked);

  for (LineBox* box : {m_first, m_second}) {
    box->setMaxLength(kAnswerLength);
    box->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    connect(box, &QLineEdit::returnPressed, this, &CodePage::enterPressed);
  }
  connect(m_print, &QAbstractButton::clicked, this, &CodePage::printRequested);
  connect(m_save, &QAbstractButton::clicked, this, &CodePage::saveRequested);
  retranslate();
}

void CodePage::setCode(const QStringList& groups) {
  m_code->setGroups(groups);
}

void CodePage::setOpens(Opens opens) {
  m_opens = opens;
  retranslate();
}

void CodePage::setPrinter(bool hasPrinter) {
  m_hasPrinter = hasPrinter;
  m_print->setVisible(hasPrinter);
  retranslate();
}

void CodePage::setAsked(int first, int second) {
  m_firstAsked = first;
  m_secondAsked = second;
  retranslate();
}

void CodePage::setCopyNote(const QString& note) {
  if (note.isEmpty())
    m_copyNote->clear();
  else
    m_copyNote->say(note);
}

QString CodePage::firstAnswer() const {
  return m_first->text();
}

QString CodePage::secondAnswer() const {
  return m_second->text();
}

bool CodePage::isUnderstood() const {
  return m_tick->isChecked();
}

void CodePage::focusCopies() {
  (m_hasPrinter ? m_print : m_save)->setFocus(Qt::OtherFocusReason);
}

void CodePage::focusFirst() {
  m_first->setFocus(Qt::OtherFocusReason);
  m_first->selectAll();
}

void CodePage::focusSecond() {
  m_second->setFocus(Qt::OtherFocusReason);
  m_second->selectAll();
}

void CodePage::focusTick() {
  m_tick->setFocus(Qt::OtherFocusReason);
}

void CodePage::forget() {
  m_code->setGroups({});
  m_first->clear();
  m_second->clear();
  m_tick->setChecked(false);
}

void CodePage::retranslate() {
  m_print->setText(tr("Print the sheet"));
  m_save->setText(tr("Save the sheet as PDF"));
  m_printerNote->setText(
      m_hasPrinter ? tr("A printer may keep a copy for a while. A printer near you, or writing it by hand, is safest.")
                   : tr("No printer found. Save the sheet, or write it down."));
  m_askHeading->setText(tr("Type two parts of it, so we know you have it"));
  m_firstField->setName(groupName(m_firstAsked));
  m_secondField->setName(groupName(m_secondAsked));
  m_tick->setText(
      m_opens == Opens::Plans
          ? tr("I understand that without the passphrase and this code my plans cannot be opened by anyone.")
          : tr("I understand that without my passphrase and this code nobody can open my lines. Not my manager, and "
               "not Hearten."));
}

void CodePage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace hearten::ui
