// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/icons.h"

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace hearten::ui {

class Button;

struct TopicChoice {
  QString id{};
  QString name{};
  bool ticked = false;
};

struct TopicColumn {
  Icon glyph = Icon::None;
  QString name{};
  std::vector<TopicChoice> topics{};
};

/// The topics in four named columns of tick boxes. Arrows move in the grid, Space ticks, a letter jumps. Narrow: one
/// column whose groups fold.
class TopicPicker : public QWidget {
  Q_OBJECT
 public:
  explicit TopicPicker(QWidget* parent = nullptr);

  void setColumns(const std::vector<TopicColumn>& columns);
  /// Changes one tick without a signal.
  void setTicked(const QString& id, bool ticked);
  /// One column (narrow), two or four.
  void setColumnCount(int count);
  /// Rows 38 px high instead of 60: many topics in a low window.
  void setDense(bool dense);
  /// How high it would be with rows of 60 px, if no words wrap.
  int roomyHeight() const;

 Q_SIGNALS:
  void toggled(const QString& id, bool ticked);

 private:
  class Topic;
  struct Group {
    QWidget* box = nullptr;
    Button* fold = nullptr;
    QWidget* heading = nullptr;
    QWidget* list = nullptr;
    std::vector<Topic*> topics;
  };
  void arrange();
  bool move(const Topic& from, int key, const QString& letter);

  QGridLayout* m_grid;
  std::vector<Group> m_groups;
  int m_columnCount = 4;
  bool m_dense = false;
};

}  // namespace hearten::ui
