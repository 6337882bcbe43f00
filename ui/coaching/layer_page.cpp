// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/coaching/layer_page.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/title_block.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace hearten::ui {

LayerPage::LayerPage(QWidget* parent)
    : QWidget(parent),
      m_title(new TitleBlock(Heading::Level::One)),
      m_scroll(new ScrollColumn),
      m_back(new PrimaryButton(Icon::Back, tr("Back to where we were"))) {
  auto* const column = new QVBoxLayout(this);
  setSpaces(column, {}, 0);
  m_scroll->setPadding(34, 24, 18);
  auto* const top = new QHBoxLayout;
  setSpaces(top, {}, 16);
  top->addWidget(m_title, 1);
  auto* const hide = new HideButton;
  top->addWidget(hide, 0, Qt::AlignTop);
  m_scroll->body()->addLayout(top);
  column->addWidget(m_scroll, 1);

  auto* const bottom = new Panel(Token::Surface);
  bottom->setLines(Qt::TopEdge);
  auto* const row = new QHBoxLayout(bottom);
  setSpaces(row, {20, 12, 20, 12}, 12);
  auto* const safety = new SafetyButton;
  row->addWidget(safety);
  row->addStretch();
  m_back->setKeyCap(u"Esc"_s);
  row->addWidget(m_back);
  column->addWidget(bottom);
  connect(hide, &QAbstractButton::clicked, this, &LayerPage::hideRequested);
  connect(safety, &QAbstractButton::clicked, this, &LayerPage::safetyRequested);
  connect(m_back, &QAbstractButton::clicked, this, &LayerPage::backRequested);
}

void LayerPage::setTitle(const QString& title, const QString& lead) {
  m_title->setTitle(title);
  m_title->setLead(lead);
  setAccessibleName(title);
}

bool LayerPage::event(QEvent* event) {
  // The window gives a layer a parent while it is up and takes it again; the cover and other layers change nothing.
  if (event->type() == QEvent::ParentChange && parentWidget() == nullptr) dropped();
  return QWidget::event(event);
}

void LayerPage::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange(breadthFor(width()));
}

void LayerPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    m_back->setText(tr("Back to where we were"));
    retranslate();
  }
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange(breadthFor(width()));
}

}  // namespace hearten::ui
