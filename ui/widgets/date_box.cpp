// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/date_box.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/date_words.h"
#include "ui/widgets/field.h"
#include "ui/widgets/text_label.h"

#include <QCalendarWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace hearten::ui {

DateBox::DateBox(const QString& name, QDate today, QWidget* parent)
    : QWidget(parent),
      m_today(today),
      m_label(new TextLabel(Type::SmallBold, Token::Ink)),
      m_box(new LineBox),
      m_open(new SecondaryButton(Icon::Calendar, {})),
      m_question(new SmallText) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {}, 6);
  column->addWidget(m_label);
  auto* row = new QHBoxLayout;
  setSpaces(row, {}, kGapTight);
  row->addWidget(m_box, 1);
  row->addWidget(m_open);
  column->addLayout(row);
  column->addWidget(m_question);
  m_question->hide();
  m_label->setBuddy(m_box);
  m_box->installEventFilter(this);
  setFocusProxy(m_box);
  connect(m_box, &QLineEdit::editingFinished, this, &DateBox::read);
  connect(m_open, &QAbstractButton::clicked, this, &DateBox::showCalendar);
  setName(name);
  retranslate();
}

// The box loses the focus as it goes, and would still tell us.
DateBox::~DateBox() {
  m_box->disconnect(this);
}

void DateBox::setName(const QString& name) {
  m_name = name;
  m_label->setText(name);
  m_label->setVisible(!name.isEmpty());
  retranslate();
}

void DateBox::setDate(QDate date) {
  m_date = date;
  m_box->setText(shown(date));
  m_question->hide();
  retranslate();
}

void DateBox::setEarliest(QDate earliest) {
  m_earliest = earliest;
}
void DateBox::setPlaceholder(const QString& words) {
  m_box->setPlaceholderText(words);
}
void DateBox::showWeekday() {
  m_weekday = true;
  if (m_date.isValid()) m_box->setText(shown(m_date));
}
QString DateBox::shown(QDate date) const {
  if (!date.isValid()) return {};
  return m_weekday ? dateInWords(date, {}) : dateShort(date);
}
bool DateBox::hasQuestion() const {
  return !m_question->isHidden();
}

void DateBox::read() {
  const QString typed = m_box->text().trimmed();
  if (typed.isEmpty()) {
    take({});
    return;
  }
  if (typed == shown(m_date)) return;
  const auto date = dateFromWords(typed, m_today);
  if (!date)
    ask(tr("Which day is that? You can type \"4 Dec\" or \"next Friday\"."));
  else if (m_earliest.isValid() && *date < m_earliest)
    ask(tr("That day has gone. Which day would work?"));
  else
    take(*date);
}

void DateBox::take(QDate date) {
  const bool another = date != m_date;
  setDate(date);
  if (another) Q_EMIT dateChosen(date);
}

void DateBox::ask(const QString& question) {
  if (!m_question->isHidden() && m_question->text() == question) return;
  m_question->setText(question);
  m_question->setAccessibleName(question);
  m_question->show();
  announce(m_question);
}

void DateBox::showCalendar() {
  QMenu menu(this);
  auto* calendar = new QCalendarWidget;
  calendar->setGridVisible(false);
  calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
  calendar->setFirstDayOfWeek(Qt::Monday);
  calendar->setSelectedDate(m_date.isValid() ? m_date : m_today);
  if (m_earliest.isValid()) calendar->setMinimumDate(m_earliest);
  auto* action = new QWidgetAction(&menu);
  action->setDefaultWidget(calendar);
  menu.addAction(action);
  const auto choose = [this, &menu](QDate date) {
    take(date);
    menu.close();
  };
  connect(calendar, &QCalendarWidget::clicked, &menu, choose);
  connect(calendar, &QCalendarWidget::activated, &menu, choose);
  calendar->setFocus();
  menu.exec(m_open->mapToGlobal(QPoint(0, m_open->height())));
}

bool DateBox::eventFilter(QObject* watched, QEvent* event) {
  if (watched == m_box && event->type() == QEvent::KeyPress) {
    const auto* key = static_cast<QKeyEvent*>(event);
    int days = 0;
    if (key->key() == Qt::Key_Up) days = 1;
    if (key->key() == Qt::Key_Down) days = -1;
    if (key->key() == Qt::Key_PageUp) days = 7;
    if (key->key() == Qt::Key_PageDown) days = -7;
    if (days != 0) {
      QDate date = (m_date.isValid() ? m_date : m_today).addDays(m_date.isValid() ? days : 0);
      if (m_earliest.isValid()) date = std::max(date, m_earliest);
      take(date);
      return true;
    }
  }
  return QWidget::eventFilter(watched, event);
}

void DateBox::retranslate() {
  //: The name of a box for a day, for screen readers; %1 is like "Start from"
  const QString box = m_name.isEmpty() ? tr("Date") : tr("%1, date").arg(m_name);
  m_box->setAccessibleName(box);
  m_box->setAccessibleDescription(m_date.isValid() ? dateInWords(m_date, {}) : QString());
  m_open->setAccessibleName(m_name.isEmpty() ? tr("Show a calendar") : tr("%1, show a calendar").arg(m_name));
}

void DateBox::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) {
    if (m_date.isValid()) m_box->setText(shown(m_date));
    retranslate();
  }
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
