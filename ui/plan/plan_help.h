// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/plan/plan_view.h"
#include "ui/widgets/card.h"

namespace hearten::ui {

class AlternativeList;
class Button;
class Heading;
class HintList;
class ScrollColumn;
class SmallText;
class TextLabel;

/// The help beside the plan: ways to start, what helps with this section, who can see a line; while a line is set
/// aside, why Hearten asks. On windows without room for it, it takes the place of the section until it is closed.
class PlanHelp : public Panel {
  Q_OBJECT
 public:
  explicit PlanHelp(QWidget* parent = nullptr);

  /// `ownPassphrase`: the person has one, so that their own lines are kept.
  void render(const SectionView& section, const QString& manager, const QStringList& hints, bool ownPassphrase);
  /// Whether a line is set aside: then it says why.
  void setStopped(bool stopped);
  /// Shows [Back to my lines]: the help stands in the place of the section.
  void setAlone(bool alone);
  void startHere();

 Q_SIGNALS:
  void starterChosen(const QString& words);
  void closeAsked();
  void ownAsked();  ///< their own lines, or a passphrase for them

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void arrange();
  void retranslate();

  ScrollColumn* m_scroll;
  Button* m_close;
  AlternativeList* m_starters;
  Heading* m_aboutTitle;
  TextLabel* m_about;
  Button* m_howToAsk;
  TextLabel* m_howToAskWords;
  HintList* m_hints;
  Divider* m_line;
  Heading* m_whoTitle;
  QWidget* m_who;
  TextLabel* m_whoShared;
  TextLabel* m_whoPrivate;
  Button* m_own;
  QWidget* m_stop;
  Heading* m_whyTitle;
  TextLabel* m_why;
  TextLabel* m_talking;
  Heading* m_wrongTitle;
  TextLabel* m_wrong;
  SmallText* m_noOne;
  SmallText* m_names;
  SectionView m_section;
  QString m_manager;
  bool m_ownPassphrase = false;
  bool m_stopped = false;
  bool m_hasHints = false;
};

}  // namespace hearten::ui
