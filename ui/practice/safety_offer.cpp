// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/practice/safety_offer.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/hug.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hearten::ui {

SafetyOffer::SafetyOffer(QWidget* parent)
    : Card(Kind::Warm, parent),
      m_words(new BodyText),
      m_real(new TextLabel(Type::SmallBold, Token::Warm)),
      m_open(new WarmButton(Icon::Safety, {})) {
  setPadding(18, 14, 8);
  body()->addWidget(m_words);
  body()->addWidget(m_real);
  auto* const row = new Hug;
  auto* const flow = new FlowRow(row);
  flow->addWidget(m_open);
  body()->addWidget(row);
  connect(m_open, &QAbstractButton::clicked, this, &SafetyOffer::opened);
  retranslate();
}

void SafetyOffer::setShort(bool isShort) {
  m_words->setVisible(!isShort);
}

void SafetyOffer::retranslate() {
  m_words->setText(tr("A scene like this can stay with you. The safety card is for you too."));
  m_real->setText(tr("In practice. Real numbers."));
  m_open->setText(tr("See the safety card"));
}

void SafetyOffer::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Card::changeEvent(event);
}

}  // namespace hearten::ui
