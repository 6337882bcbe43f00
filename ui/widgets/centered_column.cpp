// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/centered_column.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hearten::ui {

CenteredColumn::CenteredColumn(int widest, QWidget* parent) : QWidget(parent), m_body(nullptr) {
  auto* row = new QHBoxLayout(this);
  setSpaces(row, {}, 0);
  auto* column = new QWidget;
  setExtent(column, Extent::MaxWidth, widest);
  m_body = new QVBoxLayout(column);
  setSpaces(m_body, {}, kGapWide);
  row->addStretch(1);
  row->addWidget(column, 1000);  // all there is, up to the widest
  row->addStretch(1);
}

}  // namespace hearten::ui
