// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/adjustment_editor.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/card.h"
#include "ui/widgets/date_box.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keep_row.h"
#include "ui/widgets/marked_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <array>

namespace hearten::ui {

AdjustmentEditor::AdjustmentEditor(QDate today, QWidget* parent)
    : QWidget(parent),
      m_what(new MarkedText),
      m_whatField(new Field({}, m_what)),
      m_start(new DateBox({}, today)),
      m_until(new DateBox({}, today)),
      m_again(new DateBox({}, today)),
      m_good(new MarkedText),
      m_goodField(new Field({}, m_good)),
      m_harder(new MarkedText),
      m_harderField(new Field({}, m_harder)),
      m_grid(new QGridLayout),
      m_card(new Card(Card::Kind::Active)),
      m_keep(new KeepRow) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  m_card->setPadding(20, 16, kGapWide);
  outer->addWidget(m_card);
  m_card->body()->addWidget(m_whatField);
  setSpaces(m_grid, {}, kGapWide);
  m_card->body()->addLayout(m_grid);
  m_card->body()->addWidget(m_keep);
  arrange(false);
  retranslate();

  for (MarkedText* box : {m_what, m_good, m_harder}) {
    connect(box, &QPlainTextEdit::textChanged, this, &AdjustmentEditor::edited);
    connect(box, &GrowingText::keepAsked, this, &AdjustmentEditor::keep);
    connect(box, &GrowingText::leaveAsked, this, &AdjustmentEditor::cancelled);
  }
  for (DateBox* box : {m_start, m_until, m_again}) connect(box, &DateBox::dateChosen, this, &AdjustmentEditor::edited);
  connect(m_keep->sharing(), &SharingToggle::chosen, this, &AdjustmentEditor::edited);
  connect(m_keep, &KeepRow::keepAsked, this, &AdjustmentEditor::keep);
  connect(m_keep, &KeepRow::cancelAsked, this, &AdjustmentEditor::cancelled);
  setFocusProxy(m_what);
}

void AdjustmentEditor::setAdjustment(const AdjustmentView& adjustment) {
  m_what->setPlainText(adjustment.what);
  m_start->setDate(adjustment.start);
  m_until->setDate(adjustment.tryUntil);
  m_again->setDate(adjustment.lookAgain);
  m_good->setPlainText(adjustment.goodDay);
  m_harder->setPlainText(adjustment.harderDay);
  m_keep->sharing()->setSharing(adjustment.sharing);
}

AdjustmentView AdjustmentEditor::adjustment() const {
  return {.what = m_what->toPlainText().trimmed(),
          .start = m_start->date(),
          .tryUntil = m_until->date(),
          .lookAgain = m_again->date(),
          .goodDay = m_good->toPlainText().trimmed(),
          .harderDay = m_harder->toPlainText().trimmed(),
          .sharing = m_keep->sharing()->sharing()};
}

void AdjustmentEditor::setNarrow(bool narrow) {
  arrange(narrow);
}

void AdjustmentEditor::startWriting() {
  m_what->moveCursor(QTextCursor::End);
  m_what->setFocus();
}

void AdjustmentEditor::takeBackKeepRow() {
  m_card->body()->addWidget(m_keep);
}

void AdjustmentEditor::keep() {
  const AdjustmentView now = adjustment();
  if (now.what.isEmpty()) {
    m_what->setFocus();
    return;
  }
  for (DateBox* box : {m_start, m_until, m_again}) {
    if (!box->hasQuestion()) continue;
    box->setFocus();
    return;
  }
  Q_EMIT kept(now);
}

void AdjustmentEditor::arrange(bool narrow) {
  const std::array<QWidget*, 5> fields{m_start, m_until, m_again, m_goodField, m_harderField};
  for (QWidget* field : fields) m_grid->removeWidget(field);
  if (narrow) {
    for (int i = 0; i < 5; ++i) m_grid->addWidget(fields[static_cast<std::size_t>(i)], i, 0, 1, 6);
    return;
  }
  for (int i = 0; i < 3; ++i) m_grid->addWidget(fields[static_cast<std::size_t>(i)], 0, 2 * i, 1, 2);
  m_grid->addWidget(m_goodField, 1, 0, 1, 3);
  m_grid->addWidget(m_harderField, 1, 3, 1, 3);
}

void AdjustmentEditor::retranslate() {
  m_whatField->setName(tr("What would change?"));
  m_start->setName(tr("Start from"));
  m_until->setName(tr("Try until"));
  m_again->setName(tr("Look at it again"));
  m_goodField->setName(tr("On a good day"));
  m_harderField->setName(tr("On a harder day"));
}

void AdjustmentEditor::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
