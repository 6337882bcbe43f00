// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/plan_sidebar.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hearten::ui {

PlanSidebar::PlanSidebar(QWidget* parent)
    : QWidget(parent),
      m_title(new Heading(Heading::Level::Two)),
      m_open(new SecondaryButton(Icon::Change, {})),
      m_scroll(new ScrollColumn),
      m_empty(new SmallText),
      m_column(new QVBoxLayout(this)) {
  setSpaces(m_column, {18, 16, 18, 16}, kGap);
  auto* top = new QHBoxLayout;
  setSpaces(top, {}, kGapTight);
  top->addWidget(m_title, 1);
  top->addWidget(m_open, 0, Qt::AlignVCenter);
  m_open->setDense(true);
  m_column->addLayout(top);
  m_scroll->setPadding(0, 0, 6);
  m_column->addWidget(m_scroll, 1);
  setAccessibleRole(this, QAccessible::Grouping);
  connect(m_open, &QAbstractButton::clicked, this, &PlanSidebar::openAsked);
  retranslate();
  setParts({});
}

void PlanSidebar::setTitle(const QString& title) {
  m_title->setText(title);
  setAccessibleName(title);
}

void PlanSidebar::setCanOpen(bool can) {
  m_open->setVisible(can);
}

void PlanSidebar::setEmptyText(const QString& empty) {
  m_empty->setText(empty);
}

void PlanSidebar::setParts(const std::vector<PlanPartView>& parts) {
  QVBoxLayout* body = m_scroll->body();
  body->removeWidget(m_empty);
  m_empty->setParent(nullptr);
  clearLayout(body);
  bool any = false;
  for (const PlanPartView& part : parts) {
    if (part.lines.empty()) continue;
    auto* heading = new TextLabel(Type::SmallBold, Token::Ink2, part.heading);
    setHeadingRole(heading, 3);
    if (any) setSpaces(body, {}, 6);
    auto* group = new QVBoxLayout;
    setSpaces(group, {0, any ? 8 : 0, 0, 0}, 4);
    group->addWidget(heading);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    for (const PlanLineView& line : part.lines) lines->addWidget(new PlanLine(line));
    group->addLayout(lines);
    body->addLayout(group);
    any = true;
  }
  body->addWidget(m_empty);
  m_empty->setVisible(!any);
  body->addStretch(1);
}

void PlanSidebar::setBottom(QWidget* widget) {
  m_column->addWidget(widget);
}

void PlanSidebar::retranslate() {
  //: Opens the plan to write in it
  m_open->setText(tr("Open"));
  m_open->setAccessibleName(tr("Open the plan"));
}

void PlanSidebar::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
