// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>
#include <QList>

namespace hearten::ui {

/// A row that goes on in the next line when the width is used up, as words do.
class FlowRow : public QLayout {
  Q_OBJECT
 public:
  explicit FlowRow(QWidget* parent = nullptr, int gap = 8);
  ~FlowRow() override;

  /// Where short rows stand: left (unless told), middle or right.
  void setRowAlignment(Qt::Alignment alignment);

  void addItem(QLayoutItem* item) override;
  int count() const override;
  QLayoutItem* itemAt(int index) const override;
  QLayoutItem* takeAt(int index) override;
  Qt::Orientations expandingDirections() const override { return {}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSize() const override;
  void setGeometry(const QRect& rect) override;

 private:
  int place(const QRect& rect, bool really) const;
  QList<QLayoutItem*> m_items;
  Qt::Alignment m_rowAlignment = Qt::AlignLeft;
};

}  // namespace hearten::ui
