// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace hearten::ui {

class Button;

/// A row of a ChoiceList.
struct ChoiceItem {
  QString id{};
  QString name{};
  QString note{};    ///< "Review on 3 December"
  QString count{};   ///< "2"; how many lines
  QString spoken{};  ///< the whole row for screen readers, when name, note and count are not enough
};

/// A list down the left where one is chosen: the sections of the plan, people. A bar, weight and colour mark the one.
/// Arrow keys move, Enter or Space chooses, Tab leaves.
class ChoiceList : public QWidget {
  Q_OBJECT
 public:
  explicit ChoiceList(const QString& name, QWidget* parent = nullptr);

  void setName(const QString& name);
  void setItems(const std::vector<ChoiceItem>& items);
  void setCurrent(const QString& id);  ///< no signal
  QString current() const { return m_current; }
  /// Lower rows, for a list that would not fit.
  void setDense(bool dense);
  /// The row that has the focus, or the current one.
  QString focused() const;

 Q_SIGNALS:
  void chosen(const QString& id);

 private:
  QVBoxLayout* m_column;
  std::vector<ChoiceItem> m_items;
  QList<Button*> m_rows;
  QString m_current;
  bool m_dense = false;
};

}  // namespace hearten::ui
