// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/sharing_toggle.h"

#include "ui/style/accessible.h"
#include "ui/style/focus_ring.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/style/strokes.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_row.h"

#include <QEvent>
#include <QPainter>

namespace hearten::ui {

SharingToggle::SharingToggle(QWidget* parent)
    : Hug(parent, QSizePolicy::Maximum),
      m_row(new FlowRow(this, 0)),
      m_shared(new Button(Look::Segment, Icon::Shared, {}, this)),
      m_onlyForMe(new Button(Look::PrivatePart, Icon::OnlyForMe, {}, this)) {
  setSpaces(m_row, {1, 1, 1, 1}, 0);
  m_row->addWidget(m_shared);
  m_row->addWidget(m_onlyForMe);
  setAccessibleRole(this, QAccessible::Grouping);
  for (Button* part : {m_shared, m_onlyForMe}) setRingTarget(part, this);
  m_shared->setChecked(true);
  connect(m_shared, &QAbstractButton::clicked, this, [this] { Q_EMIT chosen(Sharing::Shared); });
  connect(m_onlyForMe, &QAbstractButton::clicked, this, [this] { Q_EMIT chosen(Sharing::OnlyForMe); });
  retranslate();
}

void SharingToggle::setSharing(Sharing sharing) {
  (sharing == Sharing::Shared ? m_shared : m_onlyForMe)->setChecked(true);
  // Tab stops at the one that is chosen, from the start.
  for (Button* part : {m_shared, m_onlyForMe})
    part->setFocusPolicy(part->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

Sharing SharingToggle::sharing() const {
  return m_onlyForMe->isChecked() ? Sharing::OnlyForMe : Sharing::Shared;
}

void SharingToggle::retranslate() {
  setAccessibleName(tr("Who can see it?"));
  m_shared->setText(tr("Shared with my manager"));
  m_onlyForMe->setText(tr("Only for me"));
}

void SharingToggle::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Hug::changeEvent(event);
}

void SharingToggle::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setBrush(color(Token::Surface));
  painter.setPen(borderPen(Token::Edge, kControlStroke));
  painter.drawRoundedRect(inside(rect(), stroke(kControlStroke)), px(kControlRadius), px(kControlRadius));
}

}  // namespace hearten::ui
