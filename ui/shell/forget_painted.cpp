// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/forget_painted.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPixmapCache>
#include <QPlainTextEdit>

namespace hearten::ui {

void forgetPainted() {
  QListWidget rows;
  rows.addItem(QStringLiteral("."));
  QLineEdit line(QStringLiteral("."));
  QPlainTextEdit page(QStringLiteral("."));
  for (QWidget* widget : std::initializer_list<QWidget*>{&rows, &line, &page}) {
    widget->resize(80, 40);
    widget->grab();
  }
  QPixmapCache::clear();
}

}  // namespace hearten::ui
