// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

namespace hearten::ui {

class Button;
class NoticeBar;
class PassphraseChooser;

/// After the recovery code: a new passphrase in place of the forgotten one.
class NewPassphraseCard : public Card {
  Q_OBJECT
 public:
  explicit NewPassphraseCard(QWidget* parent = nullptr);

  void setBusy(bool busy);
  void focusKeep();
  void say(const QString& message);
  PassphraseChooser* chooser() const { return m_chooser; }

 Q_SIGNALS:
  void keepRequested();

 private:
  PassphraseChooser* m_chooser;
  NoticeBar* m_notice;
  Button* m_keep;
};

}  // namespace hearten::ui
