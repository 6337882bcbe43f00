// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace hearten::ui {

class Button;
class NoticeBar;
class PassphraseChooser;
class PassphraseField;

/// The old passphrase, and a new one.
class ChangePassphraseCard : public QWidget {
  Q_OBJECT
 public:
  explicit ChangePassphraseCard(QWidget* parent = nullptr);

  void setBusy(bool busy);
  void say(const QString& message);
  PassphraseChooser* chooser() const { return m_chooser; }
  QString old() const;
  void forget();
  void focusOld();

 Q_SIGNALS:
  void entered();
  void left();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void retranslate();
  PassphraseField* m_old;
  PassphraseChooser* m_chooser;
  NoticeBar* m_notice;
  Button* m_change;
  Button* m_keep;
  bool m_busy = false;
};

}  // namespace hearten::ui
