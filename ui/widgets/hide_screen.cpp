// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/hide_screen.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/style/theme.h"
#include "ui/widgets/hearten_mark.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace hearten::ui {

HideScreen::HideScreen(QWidget* parent) : QWidget(parent), m_words(new LeadText) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {24, 24, 24, 24}, kGapWide);
  column->addStretch(1);
  column->addWidget(new HeartenMark(64), 0, Qt::AlignHCenter);
  m_words->setAlignment(Qt::AlignHCenter);
  column->addWidget(m_words);
  column->addStretch(1);
  setFocusPolicy(Qt::StrongFocus);
  setAutoFillBackground(true);
  setAccessibleRole(this, QAccessible::AlertMessage);
  if (parent != nullptr) parent->installEventFilter(this);
  hide();
  retranslate();
}

void HideScreen::cover() {
  if (parentWidget() != nullptr) setGeometry(parentWidget()->rect());
  show();
  raise();
  setFocus();  // which speaks the one line there is
  repaint();   // in this frame, not the next
}

bool HideScreen::event(QEvent* event) {
  switch (event->type()) {
    case QEvent::ShortcutOverride:
      // No shortcut of the screen below may work through the cover.
      event->accept();
      return true;
    case QEvent::KeyPress:
      if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_F9) Q_EMIT showAsked();
      event->accept();
      return true;
    case QEvent::KeyRelease:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
      event->accept();
      return true;
    default:
      return QWidget::event(event);
  }
}

void HideScreen::paintEvent(QPaintEvent*) {
  QPainter(this).fillRect(rect(), color(Token::Paper));
}

bool HideScreen::eventFilter(QObject* watched, QEvent* event) {
  if (watched == parentWidget() && event->type() == QEvent::Resize) setGeometry(parentWidget()->rect());
  return QWidget::eventFilter(watched, event);
}

void HideScreen::retranslate() {
  m_words->setText(tr("Press F9 when you are ready."));
  setAccessibleName(m_words->text());
}

void HideScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
