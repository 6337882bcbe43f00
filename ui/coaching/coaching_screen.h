// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coaching/coaching_view.h"
#include "ui/coaching/layer_page.h"

class QBoxLayout;

namespace hearten::ui {

class Button;
class FlowRow;
class QuestionCard;
class SkillCard;

/// Listening help, one key away (F3): help with a question, and the ways of listening. Shows them and reports what was
/// done; nothing of it is kept.
class CoachingScreen : public LayerPage {
  Q_OBJECT
 public:
  explicit CoachingScreen(QWidget* parent = nullptr);

  void render(const CoachingView& view);
  void showReading(const QuestionReadingView& reading);
  void showNothing();
  /// See QuestionCard::showLarge().
  void showLarge(const QString& question);
  void startHere();
  /// Lets go of what was written.
  void forget();

 Q_SIGNALS:
  void written(const QString& question);
  void used(const QString& question);
  void skillChosen(int index);

 protected:
  void arrange(Breadth breadth) override;
  void retranslate() override;
  void dropped() override { forget(); }

 private:
  QBoxLayout* m_columns;
  QuestionCard* m_question;
  QWidget* m_ways;
  QWidget* m_chips;
  FlowRow* m_chipRow;
  SkillCard* m_skill;
  CoachingView m_view;
};

}  // namespace hearten::ui
