// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/alternative_list.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_keys.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace hearten::ui {

AlternativeList::AlternativeList(QWidget* parent)
    : QWidget(parent), m_heading(new TextLabel(Type::BodyBold, Token::Ink2)), m_column(new QVBoxLayout(this)) {
  setSpaces(m_column, {}, kGapTight);
  m_column->addWidget(m_heading);
  m_heading->hide();
  setHeadingRole(m_heading, 2);
  setAccessibleRole(this, QAccessible::List);
}

void AlternativeList::setHeading(const QString& heading) {
  m_heading->setText(heading);
  m_heading->setVisible(!heading.isEmpty());
  setAccessibleName(heading);
}

void AlternativeList::setGlyph(Icon glyph) {
  m_glyph = glyph;
  for (Button* button : std::as_const(m_buttons)) button->setGlyph(glyph);
}

void AlternativeList::setAlternatives(const QStringList& sentences) {
  while (m_buttons.size() > sentences.size()) delete m_buttons.takeLast();
  while (m_buttons.size() < sentences.size()) {
    auto* button = new Button(Look::Choice, m_glyph, {}, this);
    const int index = static_cast<int>(m_buttons.size());
    if (m_numbered) button->setKeyCap(QString::number(index + 1));
    connect(button, &QAbstractButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
    m_column->addWidget(button);
    m_buttons.append(button);
  }
  for (qsizetype i = 0; i < sentences.size(); ++i) m_buttons.at(i)->setText(sentences.at(i));
  makeGroup({m_buttons.begin(), m_buttons.end()});
}

void AlternativeList::setNumbered(bool numbered) {
  m_numbered = numbered;
  for (qsizetype i = 0; i < m_buttons.size(); ++i)
    m_buttons.at(i)->setKeyCap(numbered ? QString::number(i + 1) : QString());
}

void AlternativeList::setChosen(int index, bool alone) {
  for (qsizetype i = 0; i < m_buttons.size(); ++i) {
    Button* button = m_buttons.at(i);
    button->setCheckable(true);
    button->setChecked(i == index);
    button->setVisible(!alone || index < 0 || i == index);
  }
  makeGroup({m_buttons.begin(), m_buttons.end()});
}

void AlternativeList::startHere() {
  if (m_buttons.isEmpty()) return;
  const auto chosen = std::ranges::find_if(m_buttons, [](const Button* button) { return button->isChecked(); });
  (chosen == m_buttons.end() ? m_buttons.first() : *chosen)->setFocus(Qt::OtherFocusReason);
}

}  // namespace hearten::ui
