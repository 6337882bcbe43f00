// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plan_entry_editor.h"

#include "ui/style/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keep_row.h"
#include "ui/widgets/notice_bar.h"

#include <QEvent>
#include <QVBoxLayout>

#include <cstdlib>

namespace hearten::ui {

std::pair<QString, QString> splitInTwo(const QString& text) {
  const qsizetype middle = text.size() / 2;
  qsizetype sentence = -1;
  qsizetype word = -1;
  const auto nearer = [middle](qsizetype candidate, qsizetype best) {
    return best < 0 || std::abs(candidate - middle) < std::abs(best - middle);
  };
  for (qsizetype i = 1; i + 1 < text.size(); ++i) {
    if (!text.at(i).isSpace()) continue;
    const QChar before = text.at(i - 1);
    const bool ends = before == u'.' || before == u'?' || before == u'!' || text.at(i) == u'\n';
    if (ends && nearer(i, sentence)) sentence = i;
    if (nearer(i, word)) word = i;
  }
  const qsizetype at = sentence >= 0 ? sentence : word >= 0 ? word : middle;
  return {text.first(at).trimmed(), text.sliced(at).trimmed()};
}

PlanEntryEditor::PlanEntryEditor(QWidget* parent)
    : QWidget(parent),
      m_card(new Card(Card::Kind::Active)),
      m_box(new MarkedText),
      m_tooLong(new NoticeBar),
      m_split(nullptr),
      m_keep(new KeepRow) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  outer->addWidget(m_card);
  m_card->setPadding(17, 14, kGap);
  m_card->body()->addWidget(m_box);
  m_card->body()->addWidget(m_tooLong);
  m_tooLong->hide();
  m_split = m_tooLong->addButton({});
  m_card->body()->addWidget(m_keep);

  connect(m_box, &QPlainTextEdit::textChanged, this, [this] {
    if (m_box->toPlainText().size() <= kMostSigns) m_tooLong->hide();
    Q_EMIT edited();
  });
  connect(m_box, &GrowingText::keepAsked, this, &PlanEntryEditor::keep);
  connect(m_box, &GrowingText::leaveAsked, this, &PlanEntryEditor::cancelled);
  connect(m_keep, &KeepRow::keepAsked, this, &PlanEntryEditor::keep);
  connect(m_keep, &KeepRow::cancelAsked, this, &PlanEntryEditor::cancelled);
  connect(m_keep->sharing(), &SharingToggle::chosen, this, &PlanEntryEditor::sharingChosen);
  connect(m_split, &QAbstractButton::clicked, this, [this] {
    const auto [first, second] = splitInTwo(m_box->toPlainText().trimmed());
    Q_EMIT splitAsked(first, second, m_keep->sharing()->sharing());
  });
  setFocusProxy(m_box);
  retranslate();
}

void PlanEntryEditor::setText(const QString& text) {
  m_box->setPlainText(text);
  m_box->moveCursor(QTextCursor::End);
}

QString PlanEntryEditor::text() const {
  return m_box->toPlainText();
}
void PlanEntryEditor::setSharing(Sharing sharing) {
  m_keep->sharing()->setSharing(sharing);
}
Sharing PlanEntryEditor::sharing() const {
  return m_keep->sharing()->sharing();
}
void PlanEntryEditor::setName(const QString& name) {
  m_box->setAccessibleName(name);
}
void PlanEntryEditor::setPlaceholder(const QString& words) {
  m_box->setPlaceholderText(words);
}

void PlanEntryEditor::insert(const QString& words) {
  m_box->insertPlainText(words);
  m_box->setFocus();
}

void PlanEntryEditor::startWriting() {
  m_box->moveCursor(QTextCursor::End);
  m_box->setFocus();
}

void PlanEntryEditor::keep() {
  const QString text = m_box->toPlainText().trimmed();
  if (text.isEmpty()) {
    m_box->setFocus();
    return;
  }
  if (text.size() > kMostSigns) {
    m_tooLong->say(tr("That's a lot for one line. Shall we make it two?"));
    return;
  }
  Q_EMIT kept(text, m_keep->sharing()->sharing());
}

void PlanEntryEditor::retranslate() {
  if (m_box->accessibleName().isEmpty()) m_box->setAccessibleName(tr("New line"));
  m_box->setPlainDescription(tr("Ctrl and Enter keeps it"));
  //: Makes two lines of one that is too long
  m_split->setText(tr("Split"));
}

void PlanEntryEditor::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
