// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/sharing_toggle.h"

#include <QDate>
#include <QWidget>

class QGridLayout;

namespace hearten::ui {

class Card;
class DateBox;
class Field;
class MarkedText;
class KeepRow;

/// One adjustment as it is written. Invalid dates mean none.
struct AdjustmentView {
  QString what{};
  QDate start{};
  QDate tryUntil{};
  QDate lookAgain{};
  QString goodDay{};
  QString harderDay{};
  Sharing sharing = Sharing::Shared;
};

/// Where an adjustment is written: what, start, try until, look again, on a good day, on a harder day.
class AdjustmentEditor : public QWidget {
  Q_OBJECT
 public:
  explicit AdjustmentEditor(QDate today, QWidget* parent = nullptr);

  void setAdjustment(const AdjustmentView& adjustment);
  AdjustmentView adjustment() const;
  /// Fields one below the other: narrow windows.
  void setNarrow(bool narrow);
  void startWriting();
  /// The row of buttons at the end, for a place where it stays in sight while the fields scroll.
  KeepRow* keepRow() const { return m_keep; }
  /// Puts the row back below the fields.
  void takeBackKeepRow();
  /// Where words are typed: what, on a good day, on a harder day, to mark what the plan is not the place for.
  QList<MarkedText*> boxes() const { return {m_what, m_good, m_harder}; }

 Q_SIGNALS:
  void edited();
  void kept(const hearten::ui::AdjustmentView& adjustment);
  void cancelled();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void keep();
  void arrange(bool narrow);
  void retranslate();
  MarkedText* m_what;
  Field* m_whatField;
  DateBox* m_start;
  DateBox* m_until;
  DateBox* m_again;
  MarkedText* m_good;
  Field* m_goodField;
  MarkedText* m_harder;
  Field* m_harderField;
  QGridLayout* m_grid;
  Card* m_card;
  KeepRow* m_keep;
};

}  // namespace hearten::ui
