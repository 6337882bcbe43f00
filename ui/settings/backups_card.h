// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

namespace hearten::ui {

class Button;
class NoticeBar;
class PassphraseField;
class SmallText;
class TextLabel;
class WorkLine;

struct BackupsView {
  QString last{};               ///< "Last backup: today at 2:20 pm", or that there is none yet
  QString where{};              ///< where it is
  QString second{};             ///< what is to be said about a second place: which, that it is missing, or a kind nudge
  bool secondNeedsYou = false;  ///< there is none, or it cannot be found
  bool hasSecond = false;
  bool canBackUp = true;
  bool canTest = false;
  bool askingPassphrase = false;  ///< for the test
  QString work{};                 ///< what is being done; empty: nothing
  double done = 0;
  bool slow = false;  ///< show how far it is
};

/// When the last backup was made and where, a second place, and whether it can be trusted.
class BackupsCard : public QWidget {
  Q_OBJECT
 public:
  explicit BackupsCard(QWidget* parent = nullptr);
  void render(const BackupsView& view);
  /// What came of it. `offerAnother` adds [Back up now] to it.
  void say(const QString& message, bool offerAnother = false);
  QString passphrase() const;
  void forget();

 Q_SIGNALS:
  void backUpAsked();
  void testAsked();
  void passphraseEntered();
  void passphraseLeft();
  void stopAsked();
  void placeAsked();
  void placeDropped();
  void restoreAsked();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void retranslate();

  BackupsView m_view;
  TextLabel* m_last;
  SmallText* m_where;
  SmallText* m_second;
  NoticeBar* m_nudge;
  NoticeBar* m_message;
  WorkLine* m_work;
  QWidget* m_test;
  SmallText* m_testWords;
  PassphraseField* m_passphrase;
  Button* m_testIt;
  Button* m_leave;
  Button* m_backUp;
  Button* m_tryIt;
  Button* m_restore;
  Button* m_place;
  Button* m_noPlace;
};

}  // namespace hearten::ui
