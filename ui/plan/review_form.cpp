// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/review_form.h"

#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_box.h"
#include "ui/widgets/date_words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/marked_text.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hearten::ui {

ReviewForm::ReviewForm(QDate today, QWidget* parent)
    : QWidget(parent),
      m_day(new DateBox({}, today)),
      m_suggested(new QuietButton(Icon::Calendar, {})),
      m_sooner(new MarkedText),
      m_soonerField(new Field({}, m_sooner)),
      m_keep(new SecondaryButton(QString())),
      m_today(today) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  auto* card = new Card;
  card->setPadding(20, 16, 8);
  outer->addWidget(card);
  m_day->setEarliest(today);
  m_day->showWeekday();
  m_sooner->setLines(1, 3);
  m_suggested->setFlush(true);
  m_suggested->setDense(true);
  m_keep->setDense(true);
  card->body()->addWidget(m_day);
  card->body()->addWidget(m_suggested, 0, Qt::AlignLeft);
  card->body()->addWidget(m_soonerField);
  card->body()->addWidget(m_keep, 0, Qt::AlignRight);

  const auto keep = [this] { Q_EMIT soonerIfKept(soonerIf()); };
  connect(m_day, &DateBox::dateChosen, this, &ReviewForm::reviewChosen);
  connect(m_suggested, &QAbstractButton::clicked, this, [this] { Q_EMIT reviewChosen(m_suggestion); });
  connect(m_sooner, &QPlainTextEdit::textChanged, this, &ReviewForm::soonerIfEdited);
  connect(m_sooner, &GrowingText::keepAsked, this, keep);
  connect(m_keep, &QAbstractButton::clicked, this, keep);
  retranslate();
}

void ReviewForm::render(const SectionView& view) {
  m_suggestion = view.suggested;
  if (m_day->date() != view.review) m_day->setDate(view.review);
  m_day->setPlaceholder(dateInWords(view.suggested, m_today));
  m_suggested->setVisible(view.review != view.suggested);
  retranslate();
}

QString ReviewForm::soonerIf() const {
  return m_sooner->toPlainText().trimmed();
}

void ReviewForm::setSoonerIf(const QString& text) {
  m_sooner->setPlainText(text);
}

void ReviewForm::startHere() {
  m_day->setFocus(Qt::OtherFocusReason);
}

void ReviewForm::retranslate() {
  m_day->setName(tr("When shall we talk again?"));
  //: Offers a day for the next talk; %1 is "Friday 12 February"
  m_suggested->setText(tr("Three months on: %1").arg(dateInWords(m_suggestion, m_today)));
  m_soonerField->setName(tr("Sooner, if"));
  m_soonerField->setNote(tr("What would bring it forward? A new rota, a move, or just because you ask."));
  m_keep->setText(tr("Keep this"));
  m_keep->setAccessibleName(tr("Keep what would bring the talk forward"));
}

void ReviewForm::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
