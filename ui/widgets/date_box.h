// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QWidget>

namespace hearten::ui {

class Button;
class LineBox;
class TextLabel;

/// A day, typed as people say it ("4 dec", "next friday"), moved by the arrows (Up/Down a day, Page Up/Down a week), or
/// picked from a calendar. What cannot be read stays in the box, with a kind line below.
class DateBox : public QWidget {
  Q_OBJECT
 public:
  explicit DateBox(const QString& name, QDate today, QWidget* parent = nullptr);
  ~DateBox() override;

  void setName(const QString& name);
  void setDate(QDate date);  ///< an invalid date empties the box; no signal
  QDate date() const { return m_date; }
  /// Days before this are answered with "That day has gone. Which day would work?" Invalid: any day may be chosen.
  void setEarliest(QDate earliest);
  void setPlaceholder(const QString& words);
  /// Shows a day as "Monday 22 February 2027" from now on, where there is room for it, and not as "22 Feb 2027".
  void showWeekday();
  /// Whether it is showing a line about what was typed.
  bool hasQuestion() const;

 Q_SIGNALS:
  /// Another day, or none (invalid), was chosen.
  void dateChosen(QDate date);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void read();
  void take(QDate date);
  void showCalendar();
  void ask(const QString& question);
  void retranslate();
  QString shown(QDate date) const;
  QString m_name;
  QDate m_today;
  QDate m_earliest;
  QDate m_date;
  bool m_weekday = false;
  TextLabel* m_label;
  LineBox* m_box;
  Button* m_open;
  TextLabel* m_question;
};

}  // namespace hearten::ui
