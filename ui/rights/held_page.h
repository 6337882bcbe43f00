// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/rights/rights_page.h"

#include <QStringList>

class QVBoxLayout;

namespace hearten::ui {

class BodyText;
class Button;
class Card;
class Heading;
class PassphraseField;

struct HeldView {
  QString name{};
  QStringList holds{};     ///< what there is: "2 plans", "1 talk: the day, never what was said"
  QString sealed{};        ///< about lines that only they can open; empty: there are none
  bool opened = false;     ///< they are open now, and go into the files
  bool canDecide = false;  ///< there is an agreed plan to decide about
  bool due = false;        ///< it is time to decide
  int keeping = 0;         ///< 0 until it is looked at again, 1 until they leave
  QString keepingWords{};  ///< what was chosen, and when it is asked again
  bool canSave = true;
  QString work{};
};

/// Everything held about one person, as they may have it; and how long it stays.
class HeldPage : public RightsPage {
  Q_OBJECT
 public:
  explicit HeldPage(QWidget* parent = nullptr);
  void render(const HeldView& view);
  QString ownPassphrase() const;
  void forget();

 Q_SIGNALS:
  void wordAsked();
  void pdfAsked();
  void dataAsked();
  void ownEntered();
  void outOfSight();  ///< the page was left, or hidden, or something lies over it
  void keepingChosen(int choice);
  void deletePlanAsked();

 protected:
  void hideEvent(QHideEvent* event) override;

 private:
  void retranslate() final;

  HeldView m_view;
  Heading* m_holdsHeading;
  QVBoxLayout* m_holds;
  BodyText* m_about;
  Button* m_word;
  Button* m_pdf;
  Button* m_data;
  Card* m_sealedCard;
  BodyText* m_sealed;
  PassphraseField* m_own;
  Button* m_open;
  Card* m_keepingCard;
  Heading* m_keepingHeading;
  BodyText* m_keepingWords;
  Button* m_untilReview;
  Button* m_untilLeave;
  Button* m_deletePlan;
};

}  // namespace hearten::ui
