// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/recovery_code_view.h"

#include "core/base/secret.h"
#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/style/type.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::ui {

RecoveryCodeView::RecoveryCodeView(QWidget* parent) : QWidget(parent) {
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  setFocusPolicy(Qt::StrongFocus);
  setAccessibleRole(this, QAccessible::StaticText);
}

RecoveryCodeView::~RecoveryCodeView() {
  wipeGroups();
}

void RecoveryCodeView::wipeGroups() {
  for (QString& group : m_groups) hearten::wipe(group);
  m_groups.clear();
}

void RecoveryCodeView::setGroups(const QStringList& groups) {
  wipeGroups();
  QStringList spelled;
  for (const QString& group : groups) {
    m_groups.append(QString(group.constData(), group.size()));  // a copy of our own, to be wiped
    QStringList letters;
    for (const QChar letter : group) letters.append(letter);
    spelled.append(letters.join(u' '));
  }
  //: Told to screen readers; %1 is the code, letter by letter
  setAccessibleName(tr("Recovery code: %1").arg(spelled.join(u", "_s)));
  updateGeometry();
  update();
}

int RecoveryCodeView::groupWidth() const {
  const QFontMetrics metrics(fontFor(Type::Code));
  int widest = 0;
  for (const QString& group : m_groups) widest = std::max(widest, metrics.horizontalAdvance(group));
  return widest;
}

int RecoveryCodeView::perRow(int width) const {
  const int count = static_cast<int>(m_groups.size());
  const int gap = px(24);
  for (int columns : {count, (count + 1) / 2, 2}) {
    if (columns > 0 && columns * groupWidth() + (columns - 1) * gap <= width) return columns;
  }
  return 1;
}

QSize RecoveryCodeView::sizeHint() const {
  const int count = static_cast<int>(m_groups.size());
  return {count * (groupWidth() + px(40)), heightForWidth(count * (groupWidth() + px(40)))};
}

QSize RecoveryCodeView::minimumSizeHint() const {
  return {groupWidth(), px(44)};
}

int RecoveryCodeView::heightForWidth(int width) const {
  const int columns = std::max(1, perRow(width));
  const int rows = (static_cast<int>(m_groups.size()) + columns - 1) / columns;
  return std::max(1, rows) * px(48);
}

void RecoveryCodeView::paintEvent(QPaintEvent*) {
  if (m_groups.isEmpty()) return;
  QPainter painter(this);
  painter.setFont(fontFor(Type::Code));
  painter.setPen(color(Token::Ink));
  const int columns = std::max(1, perRow(width()));
  const int group = groupWidth();
  const double step = columns > 1 ? (width() - group) / (columns - 1.0) : 0;
  for (qsizetype i = 0; i < m_groups.size(); ++i) {
    const int column = static_cast<int>(i) % columns;
    const int row = static_cast<int>(i) / columns;
    painter.drawText(QRectF(column * step, row * px(48), group, px(48)), Qt::AlignCenter, m_groups.at(i));
  }
}

void RecoveryCodeView::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::StyleChange) updateGeometry();
}

}  // namespace hearten::ui
