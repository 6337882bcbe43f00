// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/rights/rights_page.h"
#include "ui/widgets/plan_lines.h"

#include <vector>

class QVBoxLayout;

namespace hearten::ui {

class BodyText;
class Button;
class Card;
class PassphraseField;
class SmallText;

struct OwnLinesView {
  QString name{};
  QString manager{};  ///< who is asked to look away
  QString back{};
  bool open = false;                  ///< the lines are shown
  std::vector<PlanPartView> parts{};  ///< while they are open; empty: there are none in this plan
  bool canCopy = false;               ///< a copy with these lines may be taken
  bool canTakeUp = false;             ///< in a talk: the lines may be put back into the plan
  bool canSave = true;
  QString work{};
};

/// The lines that only one person can open: closed behind their own passphrase, or shown to them. Whatever takes the
/// page out of sight (leaving it, the hidden screen, a card over it) tells `outOfSight`.
class OwnLinesPage : public RightsPage {
  Q_OBJECT
 public:
  explicit OwnLinesPage(QWidget* parent = nullptr);
  void render(const OwnLinesView& view);
  /// The passphrase or the code, as it was typed.
  QString typed() const;
  void forget();
  void startHere();

 Q_SIGNALS:
  void entered();
  void closeAsked();
  void copyAsked();
  void takeUpAsked();
  void changeAsked();
  void slipAsked();
  void dropAsked();
  void outOfSight();

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  void retranslate() final;

  OwnLinesView m_view;
  Card* m_closedCard;
  BodyText* m_turn;
  PassphraseField* m_typed;
  Button* m_open;
  Card* m_linesCard;
  QVBoxLayout* m_lines;
  Button* m_copy;
  Button* m_takeUp;
  Button* m_close;
  SmallText* m_about;
  Card* m_waysCard;
  BodyText* m_ways;
  Button* m_change;
  Button* m_slip;
  Button* m_drop;
};

}  // namespace hearten::ui
