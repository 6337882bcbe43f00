// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/unlock/trouble_card.h"

#include "ui/style/accessible.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/hug.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/work_line.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hearten::ui {

TroubleCard::TroubleCard(QWidget* parent)
    : Card(Kind::Surface, parent),
      m_title(new Heading(Heading::Level::Two)),
      m_said(new QVBoxLayout),
      m_status(new StatusLine),
      m_work(new WorkLine),
      m_backup(new QVBoxLayout) {
  using Act = TroubleView::Act;
  setPadding(32, 26, 14);
  body()->addWidget(m_title);
  setSpaces(m_said, {}, 10);
  body()->addLayout(m_said);
  m_status->setType(Type::BodyBold);
  m_status->setInk(Token::Ink);
  body()->addWidget(m_status);
  body()->addWidget(m_work);
  connect(m_work, &WorkLine::stopAsked, this, &TroubleCard::stopAsked);
  setSpaces(m_backup, {}, 10);
  body()->addLayout(m_backup);
  auto* hug = new Hug;
  auto* row = new FlowRow(hug, 12);
  m_buttons = {{Act::BringBack, new PrimaryButton(QString())},
               {Act::LookAgain, new SecondaryButton(QString())},
               {Act::Look, new SecondaryButton(QString())},
               {Act::Choose, new SecondaryButton(Icon::Folder, QString())},
               {Act::Where, new SecondaryButton(QString())},
               {Act::Afresh, new SecondaryButton(QString())},
               {Act::StayLocked, new SecondaryButton(Icon::OnlyForMe, QString())}};
  for (const auto& [act, button] : m_buttons) {
    row->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, act = act] { Q_EMIT asked(act); });
  }
  body()->addWidget(hug);
  setAccessibleRole(this, QAccessible::AlertMessage);
}

void TroubleCard::render(const TroubleView& view) {
  // What has only come further leaves all else in its place.
  const double before = std::exchange(m_view.done, view.done);
  if (view == m_view) {
    if (before != view.done) showWork();
    return;
  }
  m_view = view;
  m_title->setText(view.title);
  clearLayout(m_said);
  QStringList all{view.title};
  for (const QString& words : view.said) {
    auto* bar = new NoticeBar;
    bar->setText(words);
    m_said->addWidget(bar);
    all << words;
  }
  for (const TroubleView::Part& part : view.parts) {
    auto* const both = new QVBoxLayout;
    setSpaces(both, {}, 2);
    both->addWidget(new TextLabel(Type::BodyBold, Token::Ink, part.title));
    both->addWidget(new BodyText(part.words));
    m_said->addLayout(both);
    all << part.title << part.words;
  }
  clearLayout(m_backup);
  for (const QString& words : view.backup) m_backup->addWidget(new BodyText(words));
  all += view.backup;
  setAccessibleName(all.join(QLatin1Char(' ')));
  showActs();
  m_status->setVisible(!view.status.isEmpty());
  if (view.status.isEmpty())
    m_status->clear();
  else
    m_status->say(view.status);
  showWork();
}

void TroubleCard::showActs() {
  for (const auto& [act, button] : m_buttons) {
    const auto words = m_view.acts.find(act);
    button->setVisible(words != m_view.acts.end());
    if (words != m_view.acts.end()) button->setText(words->second);
  }
}

/// Whoever stands on the button that stops the work is led on to what can be done now, once there is nothing to stop.
void TroubleCard::showWork() {
  if (!m_view.work.isEmpty()) {
    m_work->setStopText(m_view.stop);
    return m_work->showWork(m_view.work, m_view.done);
  }
  const bool hadFocus = m_work->isAncestorOf(QApplication::focusWidget());
  m_work->rest();
  if (hadFocus) focusFirst();
}

void TroubleCard::focusFirst() {
  const auto first = std::ranges::find_if(m_buttons, [](const auto& one) { return !one.second->isHidden(); });
  if (first != m_buttons.end()) first->second->setFocus(Qt::OtherFocusReason);
}

void TroubleCard::focusButton() {
  announce(this);
  focusFirst();
}

}  // namespace hearten::ui
