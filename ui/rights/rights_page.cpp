// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rights/rights_page.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/title_block.h"
#include "ui/widgets/work_line.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>

namespace hearten::ui {
namespace {

// A line of words stays under 75 characters, and two cards beside each other still have room.
constexpr int kPageWidth = 860;

}  // namespace

RightsPage::RightsPage(QWidget* parent)
    : QWidget(parent),
      m_scroll(new ScrollColumn),
      m_back(new QuietButton(Icon::Back, {})),
      m_title(new TitleBlock(Heading::Level::One)),
      m_message(new NoticeBar(NoticeBar::Kind::Soft)),
      m_work(new WorkLine),
      m_body(new QVBoxLayout) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  m_scroll->setPadding(32, 16, 0);
  column->addWidget(m_scroll);
  auto* page = new QWidget;
  setExtent(page, Extent::MaxWidth, kPageWidth);
  auto* inner = new QVBoxLayout(page);
  setSpaces(inner, {}, 16);
  m_back->setFlush(true);
  inner->addWidget(m_back, 0, Qt::AlignLeft);
  inner->addWidget(m_title);
  m_message->hide();
  inner->addWidget(m_message);
  inner->addWidget(m_work);
  setSpaces(m_body, {}, 16);
  inner->addLayout(m_body);
  auto* middle = new QHBoxLayout;
  middle->addStretch();
  middle->addWidget(page, 1000);
  middle->addStretch();
  m_scroll->body()->addLayout(middle);
  m_scroll->body()->addStretch();
  connect(m_back, &QAbstractButton::clicked, this, &RightsPage::backAsked);
  connect(m_work, &WorkLine::stopAsked, this, &RightsPage::stopAsked);
}

void RightsPage::say(const QString& message) {
  m_message->clearButtons();
  m_message->say(message);
}

void RightsPage::ask(const QString& words, const QString& safer, std::function<void()> onSafer, const QString& other,
                     std::function<void()> onOther) {
  m_message->clearButtons();
  const auto add = [this](const QString& name, std::function<void()> then) {
    // The answer may put other buttons in the place of this one.
    connect(
        m_message->addButton(name), &QAbstractButton::clicked, this,
        [this, then = std::move(then)] {
          saidEnough();
          then();
        },
        Qt::QueuedConnection);
  };
  add(safer, std::move(onSafer));
  add(other, std::move(onOther));
  m_message->say(words);
}

void RightsPage::saidEnough() {
  m_message->hide();
}

void RightsPage::setWork(const QString& what, bool slow, double done) {
  m_atWork = !what.isEmpty();
  m_back->setEnabled(!m_atWork);
  if (m_atWork && slow)
    m_work->showWork(what, done);
  else
    m_work->rest();
}

void RightsPage::setTitle(const QString& title, const QString& lead) {
  m_title->setTitle(title);
  m_title->setLead(lead);
  setAccessibleName(title);
}

void RightsPage::setBack(const QString& words) {
  m_back->setText(words);
}

void RightsPage::setCanLeave(bool can) {
  m_canLeave = can;
  m_back->setVisible(can);
}

void RightsPage::startAtBack() {
  m_back->setFocus(Qt::OtherFocusReason);
}

void RightsPage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

void RightsPage::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && !m_atWork && m_canLeave) return Q_EMIT backAsked();
  QWidget::keyPressEvent(event);
}

}  // namespace hearten::ui
