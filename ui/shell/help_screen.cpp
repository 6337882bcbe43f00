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
#include <QKeyEvent>
#include <QScrollBar>

#include <utility>

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
      m_scroll(nullptr),
      m_keysCard(nullptr),
      m_keysTitle(new Heading(Heading::Level::Two, tr("Keys"))),
      m_keys(new QVBoxLayout),
      m_notice(new SecondaryButton(Icon::OnlyForMe, {})),
      m_back(new PrimaryButton(Icon::Back, tr("Back to where we were"))) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->setSpacing(0);
  auto* scroll = new ScrollColumn;
  m_scroll = scroll;
  scroll->setPadding(34, 28, 20);
  auto* page = new QWidget;
  setExtent(page, Extent::MaxWidth, kPageWidth);
  auto* body = new QVBoxLayout(page);
  setSpaces(body, {}, 18);
  body->addWidget(m_title);
  setSpaces(m_lines, {}, 8);
  body->addLayout(m_lines);
  auto* keys = new Card;
  m_keysCard = keys;
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
  row->addWidget(m_notice);
  row->addStretch();
  m_back->setKeyCap(u"Esc"_s);
  row->addWidget(m_back);
  column->addWidget(bottom);
  connect(m_notice, &QAbstractButton::clicked, this, &HelpScreen::readNotice);
  connect(m_back, &QAbstractButton::clicked, this, &HelpScreen::backRequested);
}

void HelpScreen::render(const HelpView& view) {
  m_view = view;
  fill();
}

void HelpScreen::readNotice() {
  m_readsNotice = true;
  fill();
  m_scroll->verticalScrollBar()->setValue(0);
  m_back->setFocus(Qt::OtherFocusReason);
}

void HelpScreen::fill() {
  const QString title = m_readsNotice ? m_view.noticeTitle : m_view.title;
  m_title->setText(title);
  setAccessibleName(title);
  m_notice->setText(m_view.noticeTitle);
  m_notice->setVisible(!m_readsNotice && !m_view.notice.isEmpty());
  m_keysCard->setVisible(!m_readsNotice);
  clearLayout(m_lines);
  clearLayout(m_keys);
  if (m_readsNotice) {
    for (const HelpView::Part& part : std::as_const(m_view.notice)) {
      m_lines->addWidget(new Heading(Heading::Level::Two, part.title));
      for (const QString& line : part.lines) m_lines->addWidget(new BodyText(line));
    }
    return;
  }
  for (const QString& line : std::as_const(m_view.lines)) m_lines->addWidget(new BodyText(line));
  for (const HelpView::Key& key : std::as_const(m_view.keys)) {
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

/// Nothing in the text takes the focus, so whoever has no mouse reads on with these.
void HelpScreen::keyPressEvent(QKeyEvent* event) {
  QScrollBar* const bar = m_scroll->verticalScrollBar();
  if (event->key() == Qt::Key_PageDown)
    bar->setValue(bar->value() + bar->pageStep());
  else if (event->key() == Qt::Key_PageUp)
    bar->setValue(bar->value() - bar->pageStep());
  else
    QWidget::keyPressEvent(event);
}

void HelpScreen::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  m_back->setFocus(Qt::OtherFocusReason);
}

}  // namespace hearten::ui
