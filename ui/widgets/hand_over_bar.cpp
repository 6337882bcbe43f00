// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/hand_over_bar.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/saved_note.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearten::ui {

HandOverBar::HandOverBar(QWidget* parent)
    : Hug(parent), m_words(new TextLabel(Type::Lead, Token::OnSoft)), m_saved(new SavedNote) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  auto* panel = new Panel(Token::PrimarySoft);
  panel->setLines(Qt::BottomEdge);
  outer->addWidget(panel);
  setExtent(panel, Extent::MinHeight, 50);
  auto* row = new QHBoxLayout(panel);
  setSpaces(row, {30, 6, 30, 6}, kGapWide);
  row->addWidget(new Glyph(Icon::AnotherWay, Token::OnSoft, 24), 0, Qt::AlignVCenter);
  row->addWidget(m_words, 1, Qt::AlignVCenter);
  row->addWidget(m_saved, 0, Qt::AlignVCenter);
}

void HandOverBar::setWords(const QString& bold, const QString& rest) {
  m_words->setText(rest.isEmpty() ? bold : bold % u" "_s % rest);
  m_words->setBold({bold});
}

}  // namespace hearten::ui
