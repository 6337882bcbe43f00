// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/rights/rights_page.h"

#include <QStringList>

class QVBoxLayout;

namespace hearten::ui {

class Button;
class Card;
class Heading;

struct ErasedView {
  QString title{};
  QString lead{};
  QString doneHeading{};  ///< over what was done; empty: nothing stands there
  QStringList done{};
  QString leftHeading{};
  QStringList left{};  ///< what is still somewhere, and what to do about it
  QString anew{};      ///< the words of the buttons; empty: there is none
  QString rest{};
  QString keep{};
  QString work{};
  bool slow = false;
};

/// After everything was deleted, or after that was cut short: what is gone, what is left, and the ways on.
class ErasedPage : public RightsPage {
  Q_OBJECT
 public:
  explicit ErasedPage(QWidget* parent = nullptr);
  void render(const ErasedView& view);
  void startHere();

 Q_SIGNALS:
  void anewAsked();
  void restAsked();
  void keepAsked();
  void closeAsked();

 private:
  void retranslate() final;

  Card* m_doneCard;
  Heading* m_doneHeading;
  QVBoxLayout* m_done;
  Card* m_leftCard;
  Heading* m_leftHeading;
  QVBoxLayout* m_left;
  Button* m_rest;
  Button* m_close;
  Button* m_anew;
  Button* m_keep;
};

}  // namespace hearten::ui
