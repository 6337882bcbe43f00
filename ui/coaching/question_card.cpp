// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/coaching/question_card.h"

#include "ui/style/scaled.h"
#include "ui/widgets/alternative_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/prompt_card.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

#include <chrono>

namespace hearten::ui {
namespace {

using namespace std::chrono_literals;

/// Long enough to be a pause of somebody who types slowly, short enough to feel answered.
constexpr auto kPause = 500ms;
/// As much as the helper reads.
constexpr int kLongest = 300;

}  // namespace

QuestionCard::QuestionCard(QWidget* parent)
    : QWidget(parent),
      m_large(new PromptCard),
      m_heading(new Heading(Heading::Level::Two)),
      m_box(new LineBox),
      m_reading(new StatusLine),
      m_offers(new AlternativeList),
      m_own(new QuietButton(Icon::Conversation, QString())),
      m_note(new SmallText) {
  auto* const whole = new QVBoxLayout(this);
  setSpaces(whole, {}, 16);
  m_large->hide();
  whole->addWidget(m_large);

  auto* const card = new Card;
  card->setPadding(24, 20, 14);
  card->body()->addWidget(m_heading);
  m_box->setMaxLength(kLongest);
  m_field = new Field({}, m_box);
  card->body()->addWidget(m_field);
  m_reading->setType(Type::Body);
  m_reading->setInk(Token::Ink);
  card->body()->addWidget(m_reading);
  card->body()->addWidget(m_offers);
  card->body()->addWidget(m_own, 0, Qt::AlignLeft);
  card->body()->addWidget(m_note);
  whole->addWidget(card);

  m_pause.setSingleShot(true);
  m_pause.setInterval(kPause);
  connect(m_box, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
  const auto read = [this] {
    m_pause.stop();
    Q_EMIT written(m_box->text());
  };
  connect(&m_pause, &QTimer::timeout, this, read);
  connect(m_box, &QLineEdit::returnPressed, this, read);
  connect(m_offers, &AlternativeList::chosen, this, [this](int index) { Q_EMIT used(m_shown.offers.at(index)); });
  connect(m_own, &QAbstractButton::clicked, this, [this] { Q_EMIT used(m_box->text().trimmed()); });
  retranslate();
  showNothing();
}

void QuestionCard::retranslate() {
  m_heading->setText(tr("Help with a question"));
  m_field->setName(tr("The question, as you would say it"));
  m_offers->setHeading(tr("You could ask"));
  m_own->setText(tr("Ask it in my own words"));
  m_note->setText(
      tr("Hearten reads how a question is put, not what it means, and it can be wrong. You know them best. "
         "Nothing of this is kept."));
}

void QuestionCard::showReading(const QuestionReadingView& reading) {
  m_shown = reading;
  //: What is said about a question: %1 is what it is called ("Closed"), %2 the reason. Both are whole.
  m_reading->say(tr("%1. %2").arg(reading.title, reading.reason));
  m_reading->setBold({reading.title});
  m_reading->show();
  m_offers->setAlternatives(reading.offers);
  m_offers->setVisible(!reading.offers.isEmpty());
  m_own->show();
}

void QuestionCard::showNothing() {
  m_shown = {};
  m_reading->clear();
  m_reading->hide();
  m_offers->setAlternatives({});
  m_offers->hide();
  m_own->hide();
}

void QuestionCard::showLarge(const QString& question) {
  m_large->setPrompt({.who = tr("Ask it when it fits"), .question = question});
  m_large->show();
  m_large->setFocus(Qt::OtherFocusReason);
}

void QuestionCard::forget() {
  m_pause.stop();
  m_box->setText({});  // with it goes what could be undone
  m_large->setPrompt({});
  m_large->hide();
  showNothing();
}

void QuestionCard::startHere() {
  m_box->setFocus(Qt::OtherFocusReason);
}

void QuestionCard::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace hearten::ui
