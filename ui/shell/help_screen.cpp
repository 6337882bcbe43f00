// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/help_screen.h"

#include "ui/style/accessible.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

constexpr int kKeysWidth = 170;
constexpr int kPageWidth = 860;

}  // namespace

HelpScreen::HelpScreen(QWidget* parent)
    : QWidget(parent),
      m_title(new Heading(Heading::Level::One)),
      m_lines(new QVBoxLayout),
      m_keysTitle(new Heading(Heading::Level::Two, tr("Keys"))),
      m_keys(new QVBoxLayout),
      m_back(new PrimaryButton(Icon::Back, tr("Back to where we were"))) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  auto* scroll = new ScrollColumn;
  scroll->setPadding(34, 28, 20);
  auto* page = new QWidget;
  setExtent(page, Extent::MaxWidth, kPageWidth);
  auto* body = new QVBoxLayout(page);
  setSpaces(body, {}, 18);
  body->addWidget(m_title);
  setSpaces(m_lines, {}, 8);
  body->addLayout(m_lines);
  auto* keys = new Card;
  keys->body()->addWidget(m_keysTitle);
  setSpaces(m_keys, {}, 6);
  keys->body()->addLayout(m_keys);
  body->addWidget(keys);
  auto* middle = new QHBoxLayout;
  middle->addStretch();
  middle->addWidget(page, 1000);
  middle->addStretch();
  scroll->body()->addLayout(middle);
  scroll->body()->addStretch();
  column->addWidget(scroll, 1);

  auto* bottom = new Panel(Token::Surface);
  bottom->setLines(Qt::TopEdge);
  auto* row = new QHBoxLayout(bottom);
  setSpaces(row, {20, 12, 20, 12}, 12);
  row->addStretch();
  m_back->setKeyCap(u"Esc"_s);
  row->addWidget(m_back);
  column->addWidget(bottom);
  connect(m_back, &QAbstractButton::clicked, this, &HelpScreen::backRequested);
}

void HelpScreen::render(const HelpView& view) {
  m_title->setText(view.title);
  setAccessibleName(view.title);
  clearLayout(m_lines);
  for (const QString& line : view.lines) m_lines->addWidget(new BodyText(line));
  clearLayout(m_keys);
  for (const HelpView::Key& key : view.keys) {
    auto* row = new QHBoxLayout;
    setSpaces(row, {}, 12);
    auto* keys = new TextLabel(Type::BodyBold, Token::Ink, key.keys);
    setExtent(keys, Extent::MinWidth, kKeysWidth);
    row->addWidget(keys);
    row->addWidget(new BodyText(key.what), 1);
    m_keys->addLayout(row);
  }
}

void HelpScreen::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() != QEvent::LanguageChange) return;
  m_keysTitle->setText(tr("Keys"));
  m_back->setText(tr("Back to where we were"));
}

void HelpScreen::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_back->setFocus(Qt::OtherFocusReason);
}

}  // namespace hearten::ui
