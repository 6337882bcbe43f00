// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

class QApplication;

namespace hearten::ui {

/// The ring around the widget that has the focus: 3 px wide, 3 px away, above its neighbours, clipped by the scroll
/// area it is in. It never takes a click and is not there for screen readers.
class FocusRing : public QFocusFrame {
  Q_OBJECT
 public:
  explicit FocusRing(QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

/// Moves one FocusRing to whatever has the focus.
class FocusRingKeeper : public QObject {
  Q_OBJECT
 public:
  explicit FocusRingKeeper(QApplication& application);

 private:
  void follow(QWidget* now);
  QPointer<FocusRing> m_ring;
};

/// Draws the ring of `widget` around `target` instead, a group that belongs together (the parts of a SegmentedChoice).
void setRingTarget(QWidget* widget, QWidget* target);

/// How round the ring is drawn around `widget`, in pixels at 100 %; kControlRadius unless told.
void setRingRadius(QWidget* widget, int radius);

}  // namespace hearten::ui
