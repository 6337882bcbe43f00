// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/home/home_view.h"

#include <QWidget>

class QVBoxLayout;

namespace hearten::ui {

class DateBox;

/// One promise of the manager's: what, for whom, by when, [Done]. When the day has gone by it asks kindly, in the same
/// place and colours, and offers another day.
class PromiseRow : public QWidget {
  Q_OBJECT
 public:
  PromiseRow(const PromiseView& promise, QDate today, bool canSave, bool narrow, QWidget* parent = nullptr);

 Q_SIGNALS:
  void doneAsked(const QString& id);
  void dayChosen(const QString& id, QDate day);

 private:
  void chooseDay();

  QString m_id;
  QDate m_today;
  QVBoxLayout* m_whole;
  DateBox* m_day = nullptr;
};

}  // namespace hearten::ui
