// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/drawer.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::ui {

Drawer::Drawer(QWidget* parent)
    : QWidget(parent),
      m_title(new Heading(Heading::Level::Two)),
      m_close(new SecondaryButton(Icon::Close, tr("Close"))),
      m_scroll(new ScrollColumn) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {3, 0, 0, 0}, 0);
  auto* top = new Panel(Token::Surface);
  top->setLines(Qt::BottomEdge);
  setExtent(top, Extent::MinHeight, 65);
  auto* row = new QHBoxLayout(top);
  setSpaces(row, {20, 10, 20, 10}, kGap);
  row->addWidget(m_title, 1, Qt::AlignVCenter);
  m_close->setDense(true);
  m_close->setKeyCap(u"Esc"_s);
  row->addWidget(m_close, 0, Qt::AlignVCenter);
  column->addWidget(top);
  m_scroll->setPadding(20, 12, kGap);
  column->addWidget(m_scroll, 1);
  setAccessibleRole(this, QAccessible::Grouping);
  connect(m_close, &QAbstractButton::clicked, this, &Drawer::close);
}

void Drawer::setTitle(const QString& title) {
  m_title->setText(title);
  setAccessibleName(title);
}

QVBoxLayout* Drawer::body() const {
  return m_scroll->body();
}

void Drawer::fitInto(const QRect& area) {
  const int width = std::min(px(kWidth), area.width());
  setGeometry(area.right() + 1 - width, area.top(), width, area.height());
}

void Drawer::open() {
  m_scroll->verticalScrollBar()->setValue(0);
  show();
  raise();
  m_close->setFocus();  // screen readers tell the group on the way in
}

void Drawer::close() {
  hide();
  Q_EMIT closed();
}

void Drawer::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) m_close->setText(tr("Close"));
  QWidget::changeEvent(event);
}

void Drawer::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape)
    close();
  else
    QWidget::keyPressEvent(event);
}

void Drawer::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), color(Token::Paper));
  painter.fillRect(0, 0, layout()->contentsMargins().left(), height(), color(Token::Primary));
}

}  // namespace hearten::ui
