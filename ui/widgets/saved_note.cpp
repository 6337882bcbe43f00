// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/saved_note.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_label.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hearten::ui {

QString spokenTime(QTime time) {
  const int hour = time.hour() % 12 == 0 ? 12 : time.hour() % 12;
  const QString clock =
      time.minute() == 0 ? QString::number(hour) : u"%1:%2"_s.arg(hour).arg(time.minute(), 2, 10, QChar(u'0'));
  //: A time of day before noon; %1 is like 9:05, or 9 on the hour
  if (time.hour() < 12) return QCoreApplication::translate("Time", "%1 am").arg(clock);
  //: A time of day from noon on; %1 is like 2:41
  return QCoreApplication::translate("Time", "%1 pm").arg(clock);
}

SavedNote::SavedNote(QWidget* parent)
    : QWidget(parent),
      m_glyph(new Glyph(Icon::Done, Token::OnSoft, 18)),
      m_words(new TextLabel(Type::SmallBold, Token::OnSoft)) {
  auto* row = new QHBoxLayout(this);
  setSpaces(row, {}, kGapTight);
  row->addWidget(m_glyph, 0, Qt::AlignVCenter);
  row->addWidget(m_words, 1, Qt::AlignVCenter);
  setAccessibleRole(m_words, QAccessible::StatusBar);
  retranslate();
}

void SavedNote::saving() {
  set(State::Saving);
}

void SavedNote::saved(QTime at) {
  m_at = at;
  set(State::Saved);
}

void SavedNote::notKept(int lines) {
  m_lines = lines;
  set(State::NotKept);
}

void SavedNote::heldForCopy() {
  set(State::Held);
}
void SavedNote::nothing() {
  set(State::Nothing);
}
QString SavedNote::text() const {
  return m_words->text();
}

void SavedNote::set(State state) {
  const QString before = m_words->text();
  m_state = state;
  retranslate();
  if (m_words->text() != before && !m_words->text().isEmpty() && state != State::Saving) announce(m_words);
}

void SavedNote::retranslate() {
  QString text;
  switch (m_state) {
    case State::Nothing:
      break;
    case State::Saving:
      text = tr("Saving");
      break;
    case State::Saved:
      //: %1 is a time like 2:41 pm
      text = tr("Saved at %1").arg(spokenTime(m_at));
      break;
    case State::NotKept:
      text = tr("%n line(s) not kept yet", nullptr, m_lines);
      break;
    case State::Held:
      //: The line is not stored; it waits for the copy that the person takes away
      text = tr("Held for your copy");
      break;
  }
  m_glyph->setIcon(m_state == State::NotKept ? Icon::About : Icon::Done);
  m_glyph->setVisible(m_state == State::Saved || m_state == State::NotKept || m_state == State::Held);
  m_words->setText(text);
  m_words->setAccessibleName(text);
}

void SavedNote::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
