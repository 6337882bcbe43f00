// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/growing_text.h"

#include "ui/style/metrics.h"
#include "ui/style/strokes.h"
#include "ui/style/type.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QTextBlock>
#include <QTextDocumentFragment>

#include <algorithm>
#include <cmath>

namespace hearten::ui {

GrowingText::GrowingText(QWidget* parent) : QPlainTextEdit(parent) {
  setTabChangesFocus(true);
  setInputMethodHints(Qt::ImhNone);
  setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
  setFont(fontFor(Type::Lead));
  document()->setDocumentMargin(0);
  connect(this, &QPlainTextEdit::textChanged, this, [this] { fit(); });
  fit();
}

void GrowingText::setLines(int fewest, int most) {
  m_fewest = fewest;
  m_most = std::max(fewest, most);
  fit();
}

void GrowingText::fit() {
  setViewportMargins(room(3), 0, room(3), 0);  // 13 at the sides, as a box of one line has, and 10 above and below
  const double line = fontMetrics().lineSpacing();
  double wanted = 0;
  for (QTextBlock block = document()->firstBlock(); block.isValid(); block = block.next())
    wanted += std::max(1.0, std::round(blockBoundingRect(block).height() / line));
  const int lines = std::clamp(static_cast<int>(wanted), m_fewest, m_most);
  const int frame = 2 * room(10) + 2 * static_cast<int>(stroke(kControlStroke));
  const int height = std::max(room(46), static_cast<int>(std::ceil(lines * line)) + frame);
  const auto policy = wanted > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff;
  if (verticalScrollBarPolicy() != policy) setVerticalScrollBarPolicy(policy);
  if (minimumHeight() == height && maximumHeight() == height) return;
  setFixedHeight(height);
  updateGeometry();
}

QSize GrowingText::sizeHint() const {
  return {px(320), minimumHeight()};
}
QSize GrowingText::minimumSizeHint() const {
  return {px(120), minimumHeight()};
}

void GrowingText::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
    Q_EMIT keepAsked();
    return;
  }
  if (event->key() == Qt::Key_Escape) {
    Q_EMIT leaveAsked();
    return;
  }
  QPlainTextEdit::keyPressEvent(event);
}

void GrowingText::insertFromMimeData(const QMimeData* source) {
  if (source->hasText()) insertPlainText(source->text());
}

QMimeData* GrowingText::createMimeDataFromSelection() const {
  auto* words = new QMimeData;
  // With a button of the mouse down it is a drag, or a selection that other programs could fetch.
  if (QGuiApplication::mouseButtons() == Qt::NoButton) words->setText(textCursor().selection().toPlainText());
  return words;
}

void GrowingText::resizeEvent(QResizeEvent* event) {
  QPlainTextEdit::resizeEvent(event);
  fit();
}

void GrowingText::changeEvent(QEvent* event) {
  QPlainTextEdit::changeEvent(event);
  if (event->type() != QEvent::StyleChange) return;
  setFont(fontFor(Type::Lead));
  fit();
}

}  // namespace hearten::ui
