// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plan/plan_view.h"

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace hearten::ui {

class Button;
class EntryCard;
class GentleStop;
class GrowingText;
class Heading;
class LeadText;
class NoticeBar;
class PlanEntryEditor;
class ScrollColumn;
class SmallText;

/// One section of the plan: its lines as cards, and one place to write. What is being written stays here until it is
/// kept, so rendering never takes words away.
class SectionPage : public QWidget {
  Q_OBJECT
 public:
  explicit SectionPage(QWidget* parent = nullptr);

  /// Shows `view`. The editor keeps what is in it while the section stays the same.
  void render(const SectionView& view, QDate today);
  /// The line stays in its box with the reason; the editor gives way to it.
  void showStop(const GentleStopView& stop);
  void hideStop();
  bool isStopped() const;
  /// Words that are written and not kept yet.
  QString beingTyped() const;
  void setBeingTyped(const QString& text);
  /// After a line was kept: an empty editor for the next.
  void startNewLine();
  void startHere();
  /// A way to start: goes into the line that is being written.
  void insert(const QString& words);
  /// A message at the place of writing, in kind words.
  NoticeBar* message() const { return m_message; }
  void setNarrow(bool narrow);

 Q_SIGNALS:
  void edited(const QString& text);
  void kept(const QString& id, const QString& text, hearten::ui::Sharing sharing);
  void splitAsked(const QString& first, const QString& second, hearten::ui::Sharing sharing);
  void stepKept(const QString& id, const hearten::ui::ActionView& step);
  void adjustmentKept(const QString& id, const hearten::ui::AdjustmentView& adjustment);
  void sharingChosen(const QString& id, hearten::ui::Sharing sharing);
  void takeOutAsked(const QString& id);
  void bringBackAsked(const QString& id);
  void moveAsked(const QString& id, int by);
  void wayChosen(const QString& id, int way);
  void reviewChosen(QDate day);
  void soonerIfKept(const QString& text);
  // From the gentle stop
  void wordingChosen(int index);
  void tryAgain(const QString& text);
  void stopTakenOut();
  void whoCanHelpAsked();
  void keepAnywayAsked();

 private:
  void showItems(const SectionView& view);
  void connectCard(EntryCard* card, const PlanItem& item);
  void change(const PlanItem& item);
  void showWriting();
  void openEditor(const QString& id);
  void closeEditor();
  QWidget* reviewFields(const SectionView& view);
  QWidget* wayChoice(const PlanItem& item, const SectionView& view);

  ScrollColumn* m_scroll;
  Heading* m_title;
  LeadText* m_lead;
  QVBoxLayout* m_items;
  SmallText* m_empty;
  Button* m_add;
  PlanEntryEditor* m_line;
  ActionEditor* m_step = nullptr;  // made for the first step: they need to know today
  AdjustmentEditor* m_adjustment = nullptr;
  QVBoxLayout* m_writing;
  QVBoxLayout* m_review;
  GentleStop* m_stop;
  NoticeBar* m_message;
  SectionView m_view;
  QString m_changing;   ///< id of what is being changed; empty: something new
  bool m_open = false;  ///< a step or adjustment is being written
  bool m_narrow = false;
};

}  // namespace hearten::ui
