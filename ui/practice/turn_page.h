// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/practice/practice_view.h"
#include "ui/style/metrics.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace hearten::ui {

class AlternativeList;
class BodyText;
class Button;
class Card;
class Heading;
class LeadText;
class MadeUpPerson;
class SafetyOffer;
class ScrollColumn;
class SmallText;
class TextLabel;

/// One turn of a scene: what you see and what they say; what you might say; what came of it and what that did. Beside
/// it the scene, and what was said so far.
class TurnPage : public QWidget {
  Q_OBJECT
 public:
  explicit TurnPage(QWidget* parent = nullptr);

  void render(const PracticeView& view);
  void setBreadth(Breadth breadth);
  /// The focus goes to what is new: what they say, or what came of the answer. It speaks by taking the focus.
  void startHere();
  /// To the choices, with the one in focus that was chosen before.
  void startAtChoices();

 Q_SIGNALS:
  void said(int index);
  void againAsked();
  void safetyAsked();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void showChoices();
  void showSide();

  PracticeView m_view;
  Breadth m_breadth = Breadth::Wide;
  ScrollColumn* m_scroll;
  QBoxLayout* m_columns;
  MadeUpPerson* m_face;
  Card* m_they;
  TextLabel* m_seen;
  Heading* m_words;
  LeadText* m_close;
  AlternativeList* m_choices;
  Card* m_feedback;
  TextLabel* m_answer;
  TextLabel* m_why;
  BodyText* m_ending;
  Card* m_sceneCard;
  Heading* m_sideTitle;
  TextLabel* m_sceneTitle;
  SmallText* m_about;
  Card* m_saidCard;
  Heading* m_saidTitle;
  QVBoxLayout* m_saidWords;
  SmallText* m_noMarks;
  Button* m_again;
  SafetyOffer* m_safety;
};

}  // namespace hearten::ui
