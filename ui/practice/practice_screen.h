// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/practice/practice_view.h"
#include "ui/widgets/bar_screen.h"

namespace hearten::ui {

class AfterPage;
class Button;
class FrontStack;
class ScenePage;
class ScenesPage;
class Tag;
class TurnPage;

/// Practising with somebody made up (screens.md 17): the same bars as a talk, and always in sight that nothing here is
/// real or kept. Shows a PracticeView and reports what was done. Keys: 1 to 4 say something, Enter goes on, Alt+Left
/// goes back.
class PracticeScreen : public BarScreen {
  Q_OBJECT
 public:
  explicit PracticeScreen(QWidget* parent = nullptr);

  void render(const PracticeView& view);
  /// The focus goes to what is new on the page, which says it to a screen reader.
  void startHere();
  /// The focus goes to the choices of a turn.
  void startAtChoices();

 Q_SIGNALS:
  void sceneChosen(const QString& id);
  void readyChosen(int index);  ///< before or after, whichever page is shown
  void said(int index);
  void anotherAsked();  ///< try another answer
  void nextAsked();     ///< start the scene, go on, think it over, another scene
  void backAsked();
  void againAsked();  ///< start the scene again
  void leaveAsked();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void addKeys();
  void retranslate() final;
  void showTag();
  void showBar();
  void arrangeFor(Breadth breadth) final;
  void goNext();
  /// An answer was given that leads nowhere: the way on is another answer.
  bool onlyAnotherLeadsOn() const;

  PracticeView m_view;
  Tag* m_tag;
  FrontStack* m_pages;
  ScenesPage* m_scenes;
  ScenePage* m_before;
  TurnPage* m_turn;
  AfterPage* m_after;
  Button* m_another;
  Button* m_again;
};

}  // namespace hearten::ui
