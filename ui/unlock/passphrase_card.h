// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

namespace hearten::ui {

class Button;
class OpenRow;
class PassphraseField;

/// "Open your plans": one field, Show, Open.
class PassphraseCard : public Card {
  Q_OBJECT
 public:
  explicit PassphraseCard(QWidget* parent = nullptr);

  /// `busy`: the key is being made. `secondsLeft`: of the wait after a wrong try.
  void setState(bool busy, int secondsLeft);
  /// Whether [Open a backup] stands below.
  void offerBackup(bool offered);
  void say(const QString& message);
  QString text() const;
  void forget();
  void focusField();

 Q_SIGNALS:
  void openRequested();
  void forgottenRequested();
  void backupRequested();

 private:
  PassphraseField* m_field;
  OpenRow* m_open;
  Button* m_backup;
};

}  // namespace hearten::ui
