// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/place.h"

#include <QList>
#include <QPointer>
#include <QWidget>

class QShortcut;
class QStackedLayout;

namespace hearten::ui {

class HideScreen;
class MenuFrame;

/// The one window. It shows one screen at a time, with or without the menu beside it, and layers over it: the safety
/// card, help, the cover that hides everything. It knows keys and frames and nothing of what the screens hold.
///
/// Screens stay the property of whoever made them; a screen that is deleted is simply gone from here.
class MainWindow : public QWidget {
  Q_OBJECT
 public:
  explicit MainWindow(QWidget* parent = nullptr);
  ~MainWindow() override;

  /// Shows `screen` over the whole window.
  void showAlone(QWidget* screen);
  /// Shows `screen` beside the menu, with `place` marked in it.
  void showWithMenu(QWidget* screen, Place place);
  QWidget* screen() const;

  /// Lays `layer` over everything but the cover. The focus comes back to where it was when the layer goes.
  void raiseLayer(QWidget* layer);
  void dropLayer(QWidget* layer);
  /// The topmost layer, or null when the screen itself is in front.
  QWidget* topLayer() const;

  /// Covers everything at once, dialogs too, until it is called again (F9).
  void toggleCover();
  bool isCovered() const { return m_covered; }

  /// Lets go of every open dialog and menu, as if the person had changed their mind.
  void closeDialogs();
  /// A quiet line along the bottom, told once; empty takes it away.
  void showQuietLine(const QString& line);

  /// Full screen while a talk is held, if the person likes it so; the size from before comes back after.
  void setFullScreen(bool full);

 Q_SIGNALS:
  void firstPainted();  ///< once, when the window has been on the screen
  /// A layer went, by dropLayer() or Escape. Told after the key or the click that did it, so it may be let go of.
  void layerDropped(QWidget* layer);
  void coverToggled(bool covered);
  void placeChosen(hearten::ui::Place place);
  void safetyRequested();
  void helpRequested();
  void coachingRequested();
  void languageRequested();
  void lockRequested();
  void startRequested();
  void findRequested();
  /// The cross, or Alt+F4. Ignored until somebody calls leave(): a talk first asks whether to stop here.
  void closeRequested();

 public Q_SLOTS:
  /// Closes the window for good.
  void leave();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void addKey(const QKeySequence& keys, void (MainWindow::*signal)());
  void bringForward();

  struct Layer {
    QPointer<QWidget> widget;
    QPointer<QWidget> focusBefore;
  };

  QStackedLayout* m_front;
  MenuFrame* m_frame;
  HideScreen* m_cover;
  QPointer<QWidget> m_focusUnderCover;
  QList<Layer> m_layers;
  bool m_covered = false;
  bool m_leaving = false;
  bool m_painted = false;
  bool m_wasMaximised = false;
};

}  // namespace hearten::ui
