// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/rights/rights_page.h"

#include <QStringList>

class QVBoxLayout;

namespace hearten::ui {

class Button;
class Card;
class Field;
class Heading;
class LineBox;
class PassphraseField;
class BodyText;

/// What is to be deleted, and how it is made sure that it is meant: a word that is typed, or, for everything, the
/// passphrase and a line that is ticked.
struct EraseView {
  QString title{};
  QString back{};
  QString first{};      ///< what should be seen to before; empty: nothing
  QString firstAct{};   ///< and the button that leads there
  QStringList goes{};   ///< what goes from this laptop
  QStringList stays{};  ///< what stays elsewhere, and whose it is
  QString elsewhere{};  ///< a line to tick, for what may go elsewhere too; empty: there is none
  QString word{};       ///< what has to be typed to go on; empty: the passphrase is asked for
  QString sure{};       ///< the line to tick beside the passphrase
  QString act{};
  QString work{};
  bool slow = false;
  double done = 0;
};

/// Erasing: what goes, what stays elsewhere, and something to do on purpose, so that no slip of the hand does it.
class ErasePage : public RightsPage {
  Q_OBJECT
 public:
  explicit ErasePage(QWidget* parent = nullptr);
  void render(const EraseView& view);
  QString typed() const;
  QString passphrase() const;
  bool isSure() const;
  bool alsoElsewhere() const;
  void startHere();
  void focusWord();
  void focusPassphrase();
  void focusSure();
  /// Overwrites the passphrase, and takes the tick away that was for it.
  void forget();

 Q_SIGNALS:
  void firstAsked();
  void eraseAsked();

 private:
  void retranslate() final;

  EraseView m_view;
  Card* m_firstCard;
  BodyText* m_first;
  Button* m_firstAct;
  Heading* m_goesHeading;
  QVBoxLayout* m_goes;
  Heading* m_staysHeading;
  QVBoxLayout* m_stays;
  Button* m_elsewhere;
  LineBox* m_word;
  Field* m_wordField;
  PassphraseField* m_passphrase;
  Button* m_sure;
  Button* m_keep;
  Button* m_erase;
};

}  // namespace hearten::ui
