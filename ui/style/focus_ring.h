// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFocusFrame>
#include <QList>
#include <QPointer>

class QApplication;

namespace hearten::ui {

/// The ring around the widget that has the focus: 3 px wide, 3 px away, above its neighbours, cut by the scroll area it
/// is in. It never takes a click. It is a QFocusFrame because Qt keeps those out of what screen readers see; it finds
/// its place by itself, since QFocusFrame loses a widget that was scrolled out of sight when it took the focus.
class FocusRing : public QFocusFrame {
  Q_OBJECT
 public:
  explicit FocusRing(QWidget* parent = nullptr);
  /// Goes round `target` and follows it; nullptr: round nothing.
  void surround(QWidget* target);
  QWidget* target() const { return m_target; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void place();
  void letGo();
  QPointer<QWidget> m_target;
  QList<QPointer<QWidget>> m_watched;
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

/// How much further away, in pixels at 100 %, the ring stands at the left and right of `widget`: for words without a
/// box, which it would touch.
void setRingRoom(QWidget* widget, int pixels);

}  // namespace hearten::ui
