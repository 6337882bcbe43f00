// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>

class QApplication;
class QWidget;

namespace hearten::ui {

/// Puts the tab stops of `window` in the order of its layouts, which is the order of reading. Widgets that no layout
/// places (a drawer, a cover) come last.
void tabInLayoutOrder(QWidget* window);

/// Does so for every window whenever something in it is laid out anew, so that no screen has to think of it.
class TabOrderKeeper : public QObject {
  Q_OBJECT
 public:
  explicit TabOrderKeeper(QApplication& application);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void catchUp();
  QList<QPointer<QWidget>> m_waiting;
};

}  // namespace hearten::ui
