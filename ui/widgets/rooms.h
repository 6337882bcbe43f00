// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/front_stack.h"

#include <QPointer>

#include <memory>

namespace hearten::ui {

/// A screen, and the pages that are opened from it and left again for it. The focus comes back to where it was.
class Rooms : public FrontStack {
  Q_OBJECT
 public:
  /// Takes `first`, the screen itself.
  explicit Rooms(QWidget* first, QWidget* parent = nullptr);
  /// Shows `page` in its place. Whoever made the page deletes it, after back().
  void open(QWidget* page);
  void back();
  /// Shows the page of `flow` until that says that it is left; then lets go of it, and `after` is for `owner` to do.
  template <class Flow, class Owner, class After>
  void openUntilLeft(std::unique_ptr<Flow>& flow, Owner* owner, After after) {
    connect(
        flow.get(), &Flow::left, owner,
        [this, &flow, after] {
          back();
          flow.reset();
          after();
        },
        Qt::QueuedConnection);
    open(flow->page());
  }
  bool isInFirst() const { return currentWidget() == m_first; }

 private:
  QWidget* m_first;
  QPointer<QWidget> m_before;
};

}  // namespace hearten::ui
