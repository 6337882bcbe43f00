// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plan/plan_view.h"

#include <QWidget>

namespace hearten::ui {

class Button;
class DateBox;
class Field;
class MarkedText;

/// When the two look at the plan again, and what would bring that forward. The day is kept at once, the words when
/// asked.
class ReviewForm : public QWidget {
  Q_OBJECT
 public:
  explicit ReviewForm(QDate today, QWidget* parent = nullptr);

  void render(const SectionView& view);
  QString soonerIf() const;
  void setSoonerIf(const QString& text);
  void startHere();
  QList<MarkedText*> boxes() const { return {m_sooner}; }

 Q_SIGNALS:
  void reviewChosen(QDate day);
  void soonerIfEdited();
  void soonerIfKept(const QString& text);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  DateBox* m_day;
  Button* m_suggested;
  MarkedText* m_sooner;
  Field* m_soonerField;
  Button* m_keep;
  QDate m_today;
  QDate m_suggestion;
};

}  // namespace hearten::ui
