// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/home/promise_row.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_box.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

PromiseRow::PromiseRow(const PromiseView& promise, QDate today, bool canSave, bool narrow, QWidget* parent)
    : QWidget(parent), m_id(promise.id), m_today(today), m_whole(new QVBoxLayout(this)) {
  setSpaces(m_whole, {0, 6, 0, 6}, kGapTight);
  setAccessibleName(promise.spoken);
  auto* row = new QBoxLayout(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
  setSpaces(row, {}, kGapWide);
  m_whole->addLayout(row);

  auto* words = new QVBoxLayout;
  setSpaces(words, {}, 0);
  words->addWidget(new TextLabel(Type::BodyBold, Token::Ink, promise.what));
  words->addWidget(new SmallText(promise.forWhom));
  if (!promise.gone.isEmpty()) words->addWidget(new SmallText(promise.gone));
  row->addLayout(words, 1);

  if (promise.gone.isEmpty()) row->addWidget(new SmallText(promise.when));
  auto* buttons = new QHBoxLayout;
  setSpaces(buttons, {}, kGapTight);
  const auto add = [&](const QString& text, const QString& spoken) {
    auto* button = new SecondaryButton(text);
    button->setDense(true);
    button->setAccessibleName(spoken);
    button->setEnabled(canSave);
    buttons->addWidget(button);
    return button;
  };
  //: Spoken name of [Done]; %1 is the promise, for whom and by when
  Button* done = add(tr("Done"), tr("Done: %1").arg(promise.spoken));
  connect(done, &QAbstractButton::clicked, this, [this] { Q_EMIT doneAsked(m_id); });
  if (!promise.gone.isEmpty()) {
    Button* other = add(tr("Choose another day"), tr("Choose another day: %1").arg(promise.spoken));
    connect(other, &QAbstractButton::clicked, this, &PromiseRow::chooseDay);
  }
  if (narrow) buttons->addStretch(1);
  row->addLayout(buttons);
}

void PromiseRow::chooseDay() {
  if (m_day == nullptr) {
    m_day = new DateBox(tr("Another day"), m_today);
    m_day->setEarliest(m_today);
    connect(m_day, &DateBox::dateChosen, this, [this](QDate day) {
      if (day.isValid()) Q_EMIT dayChosen(m_id, day);
    });
    m_whole->addWidget(m_day);
  }
  m_day->show();
  for (QWidget* child : m_day->findChildren<QWidget*>())
    if (child->focusPolicy() & Qt::TabFocus) return child->setFocus(Qt::OtherFocusReason);
}

}  // namespace hearten::ui
