// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/conversation/talk_view.h"
#include "ui/style/metrics.h"

#include <QWidget>

class QVBoxLayout;

namespace hearten::ui {

class AlternativeList;
class Button;
class FlowRow;
class GentleClock;
class ListeningTip;
class MenuChip;
class NoticeBar;
class ScrollColumn;
class TextLabel;

/// One large question with other ways to ask it, what to listen for, and "If they ...".
class QuestionPage : public QWidget {
  Q_OBJECT
 public:
  explicit QuestionPage(QWidget* parent = nullptr);

  void render(const TalkMiddle& middle, const std::vector<BranchView>& branches, const QString& putToOneSide);
  void setBreadth(Breadth breadth);
  /// In narrow windows the clock stands here, in words.
  void setClock(const QString& words, double share);
  /// The focus goes to the question, so that it is heard and Enter goes on.
  void startHere();
  void repeat();        ///< Ctrl+R
  void openBranches();  ///< Alt+I
  /// The focus goes back to what opened the notes about the topic.
  void backFromAbout();

 Q_SIGNALS:
  void otherWayAsked(int index);
  void chipChosen(int index);
  void allTopicsAsked();
  void supportAsked();
  void aboutAsked();
  void safetyAsked();
  void coachingAsked();

 private:
  void retranslate();
  void changeEvent(QEvent* event) override;
  void showChips(const TalkMiddle& middle);
  void showBranch(int index);
  void showFolded();
  void fitHeight();
  void setSpacing();

  ScrollColumn* m_scroll;
  QWidget* m_topics;
  FlowRow* m_topicsRow;
  PromptCard* m_prompt;
  QWidget* m_folds;
  Button* m_foldOthers;
  Button* m_foldTip;
  AlternativeList* m_others;
  ListeningTip* m_tip;
  MenuChip* m_branchMenu;
  Button* m_support;
  Button* m_coaching;
  Button* m_about;
  GentleClock* m_clock;
  std::vector<BranchView> m_branches;
  QString m_putToOneSide;
  QString m_tipLead;
  QString m_tipText;
  bool m_folded = false;
  bool m_close = false;  ///< there is only just room
};

}  // namespace hearten::ui
