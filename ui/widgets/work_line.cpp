// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/work_line.h"

#include "ui/style/accessible.h"
#include "ui/style/scaled.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/status_line.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace hearten::ui {

/// How far it is, as a bar that fills: words say the same.
class WorkLine::Bar : public QWidget {
 public:
  Bar() { setExtent(this, Extent::Height, 10); }
  void setDone(double done) {
    m_done = std::clamp(done, 0.0, 1.0);
    update();
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double round = whole.height() / 2;
    painter.setPen(color(Token::Edge));
    painter.setBrush(color(Token::Sunken));
    painter.drawRoundedRect(whole, round, round);
    QRectF part = whole;
    part.setWidth(std::max(whole.height(), whole.width() * m_done));
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Primary));
    painter.drawRoundedRect(part, round, round);
  }

 private:
  double m_done = 0;
};

WorkLine::WorkLine(QWidget* parent)
    : Hug(parent), m_what(new StatusLine), m_bar(new Bar), m_stop(new SecondaryButton(QString())) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {}, 8);
  column->addWidget(m_what);
  column->addWidget(m_bar);
  m_stop->setDense(true);
  column->addWidget(m_stop, 0, Qt::AlignLeft);
  connect(m_stop, &QAbstractButton::clicked, this, &WorkLine::stopAsked);
  retranslate();
  hide();
}

void WorkLine::showWork(const QString& what, double done) {
  m_bar->setDone(done);
  setAccessibleRole(m_bar, QAccessible::ProgressBar);
  m_bar->setAccessibleName(QStringLiteral("%1 %").arg(static_cast<int>(done * 100)));
  if (isVisibleTo(parentWidget())) return;
  show();
  m_what->clear();
  m_what->say(what);
}

void WorkLine::rest() {
  hide();
}

void WorkLine::changeEvent(QEvent* event) {
  Hug::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void WorkLine::setStopText(const QString& text) {
  m_stopText = text;
  retranslate();
}

void WorkLine::retranslate() {
  //: Stops something that takes a while
  m_stop->setText(m_stopText.isEmpty() ? tr("Cancel") : m_stopText);
}

}  // namespace hearten::ui
