// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/firstrun/ready_page.h"

#include "ui/style/scaled.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>

namespace hearten::ui {

ReadyPage::ReadyPage(QWidget* parent) : QWidget(parent), m_keep(new BodyText), m_keys(new BodyText) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {}, 0);
  auto* card = new Card;
  card->setPadding(28, 24, 16);
  const auto addLine = [card](Icon icon, BodyText* words) {
    auto* row = new QHBoxLayout;
    setSpaces(row, {}, 14);
    row->addWidget(new Glyph(icon, Token::Primary), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    card->body()->addLayout(row);
  };
  addLine(Icon::Key, m_keep);
  addLine(Icon::About, m_keys);
  column->addWidget(card);
  retranslate();
}

void ReadyPage::retranslate() {
  m_keep->setText(tr("Keep your recovery code where only you can find it, and not with this laptop."));
  m_keys->setText(
      tr("F1 tells what you can do on each screen. Ctrl+L locks Hearten, and it locks itself when nobody types "
         "for a while. Your words are kept when it does."));
}

void ReadyPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace hearten::ui
