// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plan/plan_view.h"

#include <QWidget>

class QVBoxLayout;

namespace hearten::ui {

class EntryCard;
class SegmentedChoice;

/// The things that stand in one section, each in its card. Cards stay while their entry stays, so that the focus is not
/// lost by a change, and a long section is not made anew for one line.
class EntryList : public QWidget {
  Q_OBJECT
 public:
  explicit EntryList(QWidget* parent = nullptr);

  /// Shows the items of `view`, without the one that is in the editor just now.
  void render(const SectionView& view, const QString& inEditor);
  /// The first tab stop of the newest entry; null when there is none.
  QWidget* newestStop() const;

 Q_SIGNALS:
  void sharingChosen(const QString& id, hearten::ui::Sharing sharing);
  void changeAsked(const QString& id);
  void takeOutAsked(const QString& id);
  void bringBackAsked(const QString& id);
  void moveAsked(const QString& id, int by);
  void wayChosen(const QString& id, int way);

 private:
  struct Row {
    PlanItem item{};
    QString place{};
    EntryCard* card = nullptr;
    SegmentedChoice* way = nullptr;  ///< Support: how they will get there
  };
  Row makeRow(const SectionView& view, const QString& id);
  static void show(Row& row, const PlanItem& item, const QString& place);

  QVBoxLayout* m_column;
  std::vector<Row> m_rows;
};

}  // namespace hearten::ui
