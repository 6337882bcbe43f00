// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/practice/practice_view.h"
#include "ui/style/metrics.h"

#include <QWidget>

namespace hearten::ui {

class BodyText;
class Card;
class Heading;
class LeadText;
class MadeUpPerson;
class ReadyChoice;
class SafetyOffer;
class ScrollColumn;
class TextLabel;

/// Before a scene: who this is, and how ready one feels.
class ScenePage : public QWidget {
  Q_OBJECT
 public:
  explicit ScenePage(QWidget* parent = nullptr);

  void render(const PracticeView& view);
  void setBreadth(Breadth breadth);
  void startHere();

 Q_SIGNALS:
  void readyChosen(int index);
  void safetyAsked();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  ScrollColumn* m_scroll;
  Card* m_person;
  MadeUpPerson* m_face;
  TextLabel* m_title;
  Heading* m_who;
  LeadText* m_about;
  BodyText* m_how;
  ReadyChoice* m_ready;
  SafetyOffer* m_safety;
};

}  // namespace hearten::ui
