// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plan/plan_view.h"

#include <QWidget>

namespace hearten::ui {

class Button;
class EntryList;
class GentleStop;
class Heading;
class LeadText;
class NoticeBar;
class Panel;
class PlanEntryEditor;
class ReviewForm;
class ScrollColumn;
class SmallText;

/// One section of the plan: its entries as cards, and one place to write. What is being written stays here until it is
/// kept, so rendering never takes words away.
class SectionPage : public QWidget {
  Q_OBJECT
 public:
  explicit SectionPage(QWidget* parent = nullptr);

  /// Shows `view`. The editor keeps what is in it while the section stays the same.
  void render(const SectionView& view, QDate today, const QString& manager);
  /// The line stays in its box with the reason; the editor gives way to it.
  void showStop(const GentleStopView& stop);
  void hideStop();
  bool isStopped() const;
  /// What is written and not kept yet, also while it stands in the gentle stop. Nothing while what is written is what
  /// was kept before.
  BeingWritten beingWritten() const;
  /// Puts it back into its editor; the gentle stop is up to whoever decides.
  void setBeingWritten(const BeingWritten& writing);
  /// The boxes that words are being typed into just now, to be read and marked.
  QList<MarkedText*> boxes() const;
  /// The step that is being written.
  ActionView step() const;
  /// Whether the words in the gentle stop could be kept as they are now.
  void setStopFine(bool fine);
  /// Why a name could not be taught.
  void sayOfName(const QString& words);
  /// After a line was kept: an empty editor for the next.
  void startNewLine();
  /// Opens what was kept in its editor: [Change].
  void change(const QString& id);
  void startHere();
  /// A way to start: goes into the line that is being written.
  void insert(const QString& words);
  /// A message over the section, in kind words.
  NoticeBar* topMessage() const { return m_topMessage; }
  /// A message at the place of writing, in kind words.
  NoticeBar* message() const { return m_message; }
  void setNarrow(bool narrow);
  /// [Ways to start, and who can see it]: there while the help has no room of its own.
  void setHelpButton(bool shown);

 Q_SIGNALS:
  void edited();
  void kept(const QString& id, const QString& text, hearten::ui::Sharing sharing);
  void splitAsked(const QString& id, const QString& first, const QString& second, hearten::ui::Sharing sharing);
  void stepKept(const QString& id, const hearten::ui::ActionView& step);
  void adjustmentKept(const QString& id, const hearten::ui::AdjustmentView& adjustment);
  void sharingChosen(const QString& id, hearten::ui::Sharing sharing);
  void takeOutAsked(const QString& id);
  void bringBackAsked(const QString& id);
  void moveAsked(const QString& id, int by);
  void wayChosen(const QString& id, int way);
  void findSupportAsked();
  void reviewChosen(QDate day);
  void soonerIfKept(const QString& text);
  void helpAsked();
  void stopShown(bool shown);
  // From the gentle stop
  void wordingChosen(int index);
  void tryAgain(const QString& text);
  void stopTakenOut();
  void whoCanHelpAsked();
  void putAsideAsked(const QString& text);
  void nameTaught(const QString& name);
  void keepAnywayAsked();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void makeEditors(QDate today);
  void clearEditors();
  void openEditor();
  void closeEditor();
  QList<MarkedText*> editorBoxes() const;
  QString typedInEditor() const;
  void sayWhy();
  void showWriting();
  void showWhole(QWidget* part);
  void placeKeepRows();
  void nameHelp();
  void setStopShown(bool shown);
  const PlanItem* itemOf(const QString& id) const;

  ScrollColumn* m_scroll;
  Panel* m_foot;  ///< the buttons of an editor that is higher than the room
  NoticeBar* m_topMessage;
  Heading* m_title;
  LeadText* m_lead;
  Button* m_helpButton;
  EntryList* m_entries;
  SmallText* m_empty;
  NoticeBar* m_message;
  GentleStop* m_stop;
  PlanEntryEditor* m_line;
  ActionEditor* m_step = nullptr;  // these need to know today
  AdjustmentEditor* m_adjustment = nullptr;
  ReviewForm* m_review = nullptr;
  Button* m_add;
  SectionView m_view;
  QString m_changing;    ///< id of what is being changed; empty: something new
  QString m_textBefore;  ///< its words as they were kept
  bool m_open = false;   ///< a step or adjustment is being written
  bool m_narrow = false;
};

}  // namespace hearten::ui
