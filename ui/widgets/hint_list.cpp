// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/hint_list.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hearten::ui {

HintList::HintList(QWidget* parent)
    : QWidget(parent), m_title(new Heading(Heading::Level::Three, tr("You could say"))), m_lines(new QVBoxLayout) {
  auto* const row = new QHBoxLayout(this);
  setSpaces(row, {}, kGap);
  row->addWidget(new Glyph(Icon::Conversation, Token::Primary), 0, Qt::AlignTop);
  auto* const column = new QVBoxLayout;
  setSpaces(column, {}, 4);
  column->addWidget(m_title);
  setSpaces(m_lines, {}, 6);
  column->addLayout(m_lines);
  row->addLayout(column, 1);
  setAccessibleRole(this, QAccessible::Grouping);
  setAccessibleName(m_title->text());
  hide();
}

void HintList::setHints(const QStringList& hints) {
  clearLayout(m_lines);
  for (const QString& hint : hints) m_lines->addWidget(new TextLabel(Type::Small, Token::Ink, hint));
  setVisible(!hints.isEmpty());
}

void HintList::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    //: Above a few short sentences that the manager may say
    m_title->setText(tr("You could say"));
    setAccessibleName(m_title->text());
  }
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
