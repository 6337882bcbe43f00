// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/shell/place.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QStackedLayout;

namespace hearten::ui {

class Panel;
class SideMenu;
class StatusLine;

/// One screen, alone or beside the menu. Alt+1 and on go to the places of the menu.
class MenuFrame : public QWidget {
  Q_OBJECT
 public:
  explicit MenuFrame(QWidget* parent = nullptr);

  /// Without a place, the screen stands alone.
  void show(QWidget* screen, std::optional<Place> place);
  QWidget* screen() const { return m_screen; }
  /// Along the bottom; empty takes it away.
  void showQuietLine(const QString& line);

 Q_SIGNALS:
  void placeChosen(hearten::ui::Place place);
  void safetyRequested();
  void hideRequested();
  void lockRequested();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void makeMenu();
  void arrange();

  QBoxLayout* m_sides;
  SideMenu* m_menu = nullptr;  ///< made when a screen first stands beside it
  QStackedLayout* m_screens;
  Panel* m_quiet;
  StatusLine* m_quietLine;
  QPointer<QWidget> m_screen;
};

}  // namespace hearten::ui
