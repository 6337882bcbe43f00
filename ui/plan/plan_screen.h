// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plan/plan_view.h"

#include <QWidget>

namespace hearten::ui {

class AlternativeList;
class BottomBar;
class Divider;
class HandOverBar;
class Heading;
class MenuChip;
class NoticeBar;
class Panel;
class SavedNote;
class ScrollColumn;
class SectionPage;
class SmallText;
class StageMenu;
class TextLabel;
class TopBar;

/// The plan at the member of staff's keyboard: sections with counts down the left, one section in the middle, help at
/// the right. Shows a PlanView and reports what was done.
class PlanScreen : public QWidget {
  Q_OBJECT
 public:
  explicit PlanScreen(QWidget* parent = nullptr);

  void render(const PlanView& view);
  void renderClock(const QString& words, double share, const QString& room);
  SectionPage* page() const { return m_page; }
  SavedNote* savedNote() const;
  /// "Not kept yet: ..." in the hand-over bar while a line may not be kept.
  void startHere();
  /// Shown over the section and spoken. The caller may add buttons to it.
  NoticeBar* message() const { return m_message; }

 Q_SIGNALS:
  void sectionChosen(const QString& id);
  void stageAsked(int stage);
  void backAsked();
  void nextAsked();
  void stopAsked();
  void safetyAsked();
  void hideAsked();
  void undoAsked();
  void redoAsked();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void addKeys();
  void arrange();
  void retranslate();
  void goRound();  ///< F6: sections, lines, help

  TopBar* m_top;
  StageMenu* m_stageMenu;
  HandOverBar* m_handOver;
  Panel* m_left;
  ChoiceList* m_sections;
  SmallText* m_leave;
  MenuChip* m_sectionMenu;
  NoticeBar* m_message;
  SectionPage* m_page;
  Panel* m_help;
  AlternativeList* m_starters;
  TextLabel* m_helpText;
  Divider* m_line;
  Heading* m_whoTitle;
  TextLabel* m_whoShared;
  TextLabel* m_whoPrivate;
  SmallText* m_names;
  BottomBar* m_bottom;
  PlanView m_view;
};

}  // namespace hearten::ui
