// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plan/plan_view.h"
#include "ui/widgets/bar_screen.h"

namespace hearten::ui {

class HandOverBar;
class MenuChip;
class NoticeBar;
class Panel;
class PlanHelp;
class SavedNote;
class SectionPage;
class SmallText;
class StageMenu;
class SupportDrawer;

/// The plan at the member of staff's keyboard: sections with counts down the left, one section in the middle, help at
/// the right. Shows a PlanView and reports what was done.
class PlanScreen : public BarScreen {
  Q_OBJECT
 public:
  explicit PlanScreen(QWidget* parent = nullptr);

  void render(const PlanView& view);
  void renderClock(const QString& words, double share, const QString& room);
  SectionPage* page() const { return m_page; }
  SavedNote* savedNote() const;
  void startHere();
  /// Shown over the section and spoken. The caller may add buttons to it.
  NoticeBar* message() const;
  /// Places to turn to, over the help; the caller fills it and hears what was chosen.
  SupportDrawer* drawer() const { return m_drawer; }
  void openDrawer();

 Q_SIGNALS:
  void sectionChosen(const QString& id);
  void stageAsked(int stage);
  void backAsked();
  void nextAsked();
  void ownAsked();  ///< the person's own lines, or a passphrase for them
  void undoAsked();
  void redoAsked();

 private:
  void addKeys();
  void arrangeFor(Breadth breadth) final;
  void retranslate() final;
  void placeDrawer();
  void showHelp(bool shown);
  void goRound();  ///< F6: sections, lines, help

  StageMenu* m_stageMenu;
  HandOverBar* m_handOver;
  Panel* m_left;
  ChoiceList* m_sections;
  SmallText* m_leave;
  MenuChip* m_sectionMenu;
  SectionPage* m_page;
  PlanHelp* m_help;
  SupportDrawer* m_drawer;
  bool m_helpOpen = false;  ///< in the place of the section, where it has no room beside it
  PlanView m_view;
};

}  // namespace hearten::ui
