// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/person_form.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

constexpr int kLongestName = 60;
constexpr int kLongestPronouns = 30;

}  // namespace

PersonForm::PersonForm(QWidget* parent)
    : QWidget(parent),
      m_title(new Heading(Heading::Level::One)),
      m_message(new NoticeBar),
      m_name(new LineBox),
      m_nameField(new Field({}, m_name)),
      m_pronouns(new LineBox),
      m_pronounsField(new Field({}, m_pronouns)),
      m_language(new SegmentedChoice({})),
      m_languageField(new Field({}, m_language)),
      m_note(new SmallText),
      m_keep(new PrimaryButton({})),
      m_leave(new SecondaryButton({})) {
  auto* whole = new QVBoxLayout(this);
  setSpaces(whole, {}, kGapWide);
  whole->addWidget(m_title);
  m_message->hide();
  whole->addWidget(m_message);
  auto* card = new Card;
  card->setPadding(24, 20, kGapWide);
  m_name->setMaxLength(kLongestName);
  m_pronouns->setMaxLength(kLongestPronouns);
  m_language->setChoices({u"English"_s, u"Cymraeg"_s});
  for (QWidget* field : {m_nameField, m_pronounsField, m_languageField}) card->body()->addWidget(field);
  card->body()->addWidget(m_note);
  auto* buttons = new QWidget;
  auto* row = new FlowRow(buttons, kGap);
  row->addWidget(m_keep);
  row->addWidget(m_leave);
  card->body()->addWidget(buttons);
  whole->addWidget(card);
  whole->addStretch(1);

  connect(m_keep, &QAbstractButton::clicked, this, &PersonForm::kept);
  connect(m_leave, &QAbstractButton::clicked, this, &PersonForm::left);
  for (LineBox* box : {m_name, m_pronouns}) connect(box, &QLineEdit::returnPressed, this, &PersonForm::kept);
  retranslate();
}

void PersonForm::retranslate() {
  m_title->setText(m_isNew ? tr("Add someone") : tr("Change name or language"));
  m_nameField->setName(tr("The name they like to be called"));
  m_pronounsField->setName(tr("Pronouns, if they would like them here"));
  m_pronouns->setPlaceholderText(tr("she/her, he/him, they/them"));
  m_languageField->setName(tr("The language of their plan"));
  m_language->setName(tr("The language of their plan"));
  m_note->setText(tr("A name is all we keep. No staff number, no birthday, no job record."));
  m_keep->setText(m_isNew ? tr("Add") : tr("Keep this"));
  m_leave->setText(tr("Leave it as it is"));
}

void PersonForm::open(const PersonDetails& details, bool isNew) {
  m_isNew = isNew;
  retranslate();
  m_message->hide();
  m_name->setText(details.name);
  m_pronouns->setText(details.pronouns);
  m_language->setCurrent(details.language);
  m_name->setFocus(Qt::OtherFocusReason);
}

PersonDetails PersonForm::details() const {
  return {
      .name = m_name->text().trimmed(), .pronouns = m_pronouns->text().trimmed(), .language = m_language->current()};
}

void PersonForm::say(const QString& text) {
  m_message->say(text);
}

void PersonForm::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape)
    Q_EMIT left();
  else
    QWidget::keyPressEvent(event);
}

void PersonForm::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
