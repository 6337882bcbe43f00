// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QBoxLayout;

namespace hearten::ui {

class Button;
class HideButton;
class SafetyButton;
class TextLabel;

/// The menu down the left of the screens that are not a talk, 224 px: Home, People, Support, Practise, Settings; at the
/// bottom safety, hide, lock. Narrow: a row along the top.
class SideMenu : public QWidget {
  Q_OBJECT
 public:
  enum class Place { Home, People, Support, Practise, Settings };
  explicit SideMenu(QWidget* parent = nullptr);

  void setPlace(Place place);  ///< no signal
  void setNarrow(bool narrow);
  /// Only these places stand in the menu; the others have no screen yet.
  void showOnly(const QList<Place>& places);

 Q_SIGNALS:
  void placeChosen(hearten::ui::SideMenu::Place place);
  void safetyAsked();
  void hideAsked();
  void lockAsked();

 protected:
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void arrange();
  void retranslate();
  QWidget* m_brand;
  TextLabel* m_name;
  QList<Button*> m_places;
  SafetyButton* m_safety;
  HideButton* m_hide;
  Button* m_lock;
  bool m_narrow = false;
};

}  // namespace hearten::ui
