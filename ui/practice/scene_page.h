// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/practice/scene_edge.h"

namespace hearten::ui {

class BodyText;
class Card;
class Heading;
class LeadText;
class MadeUpPerson;
class TextLabel;

/// Before a scene: who this is, and how ready one feels.
class ScenePage : public SceneEdge {
  Q_OBJECT
 public:
  explicit ScenePage(QWidget* parent = nullptr);

  void render(const PracticeView& view) override;
  void setBreadth(Breadth breadth) override;
  void startHere() override;

 protected:
  void retranslate() override;

 private:
  Card* m_person;
  MadeUpPerson* m_face;
  TextLabel* m_title;
  Heading* m_who;
  LeadText* m_about;
  BodyText* m_how;
};

}  // namespace hearten::ui
