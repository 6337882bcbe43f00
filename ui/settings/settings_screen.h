// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/settings/backups_card.h"
#include "ui/settings/pack_card.h"
#include "ui/settings/trust_form.h"

#include <QString>
#include <QWidget>

class QBoxLayout;
class QStackedLayout;
class QVBoxLayout;

namespace hearten::ui {

class Button;
class Card;
class ChangePassphraseCard;
class Heading;
class NamesCard;
class NoticeBar;
class PassphraseChooser;
class ScrollColumn;
class SegmentedChoice;
class SettingRow;
class SmallText;
class StatusLine;

struct SettingsView {
  int language = 0;
  int textSize = 0;
  int colours = 0;
  int nation = 0;
  int lockMinutes = 0;
  /// Minutes: no longer than this, because the computer does not tell of its sleep and its own lock. 0: it does.
  int lockAtMost = 0;
  int lockAtMostInTalk = 0;
  int fullScreenTalks = 0;      ///< 0 yes, 1 no
  QString passphraseChanged{};  ///< "Last changed 12 August"
  bool changingPassphrase = false;
  bool busy = false;
  bool canSave = true;
  TrustFormView trust{};
  PackView pack{};
  QStringList names{};  ///< of wards, teams and systems, taught here
};

/// Reading, keeping it safe, you and your trust, its pack, about. Every change applies at once.
class SettingsScreen : public QWidget {
  Q_OBJECT
 public:
  explicit SettingsScreen(QWidget* parent = nullptr);

  void render(const SettingsView& view);
  /// What did not work, above everything.
  void say(const QString& message);
  /// "Saved": told once, quietly.
  void saySaved(const QString& message);
  TrustForm* trust() const { return m_trust; }
  NamesCard* names() const { return m_names; }
  PackCard* pack() const { return m_pack; }
  BackupsCard* backups() const { return m_backups; }
  PassphraseChooser* chooser() const;
  QString oldPassphrase() const;
  void forgetPassphrases();

 Q_SIGNALS:
  void languageChosen(int choice);
  void textSizeChosen(int choice);
  void coloursChosen(int choice);
  void nationChosen(int choice);
  void lockMinutesChosen(int choice);
  void fullScreenTalksChosen(int choice);
  void changePassphraseRequested();
  void newLockRequested();
  void newCodeRequested();
  void eraseAllRequested();
  void leavingRequested();
  void passphraseEntered();
  void passphraseLeft();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  SettingRow* addRow(Card* card, QWidget* control);
  void retranslate();
  QString lockNote() const;
  void arrange();

  SettingsView m_view;
  ScrollColumn* m_scroll;
  Heading* m_title;
  NoticeBar* m_notice;
  StatusLine* m_status;
  QBoxLayout* m_columns;

  Heading* m_readingHeading;
  SegmentedChoice* m_language;
  SettingRow* m_languageRow;
  SegmentedChoice* m_textSize;
  SettingRow* m_textSizeRow;
  SegmentedChoice* m_colours;
  SettingRow* m_coloursRow;
  SegmentedChoice* m_nation;
  SettingRow* m_nationRow;
  SegmentedChoice* m_fullScreen;
  SettingRow* m_fullScreenRow;

  Heading* m_safeHeading;
  SegmentedChoice* m_lockMinutes;
  SettingRow* m_lockRow;
  Button* m_change;
  SettingRow* m_passphraseRow;
  ChangePassphraseCard* m_changeCard;
  Button* m_newLock;
  SettingRow* m_newLockRow;
  Button* m_newCode;
  SettingRow* m_newCodeRow;
  Button* m_leaving;
  SettingRow* m_leavingRow;
  Button* m_eraseAll;
  SettingRow* m_eraseAllRow;

  Heading* m_backupsHeading;
  BackupsCard* m_backups;

  Heading* m_trustHeading;
  TrustForm* m_trust;

  Heading* m_packHeading;
  PackCard* m_pack;

  Heading* m_namesHeading;
  NamesCard* m_names;

  Heading* m_aboutHeading;
  SmallText* m_about;
};

}  // namespace hearten::ui
