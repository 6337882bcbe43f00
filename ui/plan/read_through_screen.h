// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plan/plan_view.h"
#include "ui/plan/read_row.h"
#include "ui/widgets/bar_screen.h"

class QBoxLayout;
class QVBoxLayout;

namespace hearten::ui {

class Button;
class Card;
class DateBox;
class HintList;
class NoticeBar;
class Panel;
class ScrollColumn;
class StageMenu;
class TextLabel;

struct ReadPart {
  QString heading{};
  std::vector<ReadLine> lines{};
};

struct ReadThroughView {
  QString title{};
  QString person{};
  QString manager{};  ///< empty while none is named
  std::vector<StageItem> stages{};
  std::vector<ReadPart> parts{};
  int shared = 0;
  int onlyForMe = 0;
  bool ownPassphrase = false;  ///< lines only for the person are kept, locked with their own passphrase
  bool sealed = false;         ///< an agreed plan has such lines
  int tellOthers = 0;          ///< 0 nothing, 1 only the adjustments, 2 the shared lines
  int keeping = 0;             ///< 0 keep it locked, 1 delete it once I have my copy
  QDate review{};
  QDate today{};
  QString soonerIf{};
  QStringList hints{};  ///< small things to say while it is read
  bool agreed = false;  ///< reading an agreed plan: nothing can be changed
  QDate agreedOn{};
};

/// The plan as a page, read through together; what may be told to others, when again, where it lives. Keeping it as a
/// draft is as easy as agreeing.
class ReadThroughScreen : public BarScreen {
  Q_OBJECT
 public:
  /// `today`: what "next friday" is seen from.
  explicit ReadThroughScreen(QDate today, QWidget* parent = nullptr);
  void render(const ReadThroughView& view);
  void renderClock(const QString& words, double share, const QString& room);
  void startHere();
  NoticeBar* message() const { return m_message; }

 Q_SIGNALS:
  void sharingChosen(const QString& id, hearten::ui::Sharing sharing);
  void tellOthersChosen(int choice);
  void keepingChosen(int choice);
  void reviewChosen(QDate day);
  void backAsked();
  void draftAsked();
  void agreeAsked();
  void copyAsked();  ///< from an agreed plan
  void ownAsked();   ///< the person's own lines, or a passphrase for them
  void stageAsked(int stage);

 private:
  void retranslate() final;
  void arrangeFor(Breadth breadth) final;
  void showLines();
  void showQuestions();
  QString aboutHeldLines() const;

  StageMenu* m_stageMenu;
  ScrollColumn* m_scroll;
  QBoxLayout* m_columns;
  TextLabel* m_title;
  TextLabel* m_lead;
  NoticeBar* m_message;
  Card* m_paper;
  QWidget* m_signs;
  TextLabel* m_signShared;
  TextLabel* m_signPrivate;
  QWidget* m_questions;
  TextLabel* m_held;
  Button* m_own;
  std::vector<ReadRow*> m_rows;
  TextLabel* m_tellTitle;
  TextLabel* m_tellAnswer;
  QList<Button*> m_tell;
  Card* m_tellCard;
  Card* m_reviewCard;
  DateBox* m_review;
  TextLabel* m_reviewTitle;
  TextLabel* m_reviewAnswer;
  TextLabel* m_sooner;
  Card* m_keepCard;
  TextLabel* m_keepTitle;
  TextLabel* m_keepAnswer;
  QList<Button*> m_keep;
  HintList* m_hints;
  TextLabel* m_notContract;
  Button* m_draft;
  std::vector<ReadLine> m_lines;  ///< as they are shown
  bool m_agreedShown = false;
  ReadThroughView m_view;
};

}  // namespace hearten::ui
