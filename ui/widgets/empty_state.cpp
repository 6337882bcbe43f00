// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/empty_state.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

EmptyState::EmptyState(Icon glyph, QWidget* parent) : QWidget(parent), m_words(new BodyText), m_row(nullptr) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {0, 8, 0, 8}, kGap);
  if (glyph != Icon::None) column->addWidget(new Glyph(glyph, Token::Primary, 32));
  column->addWidget(m_words);
  auto* buttons = new QWidget;
  m_row = new FlowRow(buttons, kGap);
  column->addWidget(buttons);
}

void EmptyState::setWords(const QString& words) {
  m_words->setText(words);
}

Button* EmptyState::addButton(const QString& text) {
  Button* button = m_row->count() == 0 ? static_cast<Button*>(new PrimaryButton(text)) : new SecondaryButton(text);
  m_row->addWidget(button);
  return button;
}

}  // namespace hearten::ui
