// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/rights/rights_page.h"

#include <QStringList>

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace hearten::ui {

class BodyText;
class Card;
class Field;
class Heading;
class LineBox;
class PassphraseField;
class SmallText;

/// What a store holds, in words: for the look before something is brought back.
struct HoldsView {
  QString when{};   ///< "Saturday 21 November at 4:10 pm"
  QString count{};  ///< "3 people, 5 plans, 4 of them agreed"
  QString names{};  ///< "Ade, Mair, Sam"
};

struct RestoreView {
  enum class Step { List, Secret, Look };
  struct Row {
    QString when{};
    QString note{};  ///< where it is, and how large
  };
  Step step = Step::List;
  bool locked = false;      ///< opened from the unlock screen
  std::vector<Row> rows{};  ///< newest first
  QString chosen{};         ///< when the chosen one was made
  bool byCode = false;
  HoldsView backup{};
  HoldsView today{};
  QString lost{};           ///< what has come since then and is not in it
  bool knowsToday = false;  ///< the plans of today are open, so they can be shown beside it
  QString work{};
  bool slow = false;
  double done = 0;
};

/// Bringing back a backup: which one, the passphrase or code of that day, a look beside what is there today, and only
/// then the act.
class RestorePage : public RightsPage {
  Q_OBJECT
 public:
  explicit RestorePage(QWidget* parent = nullptr);
  void render(const RestoreView& view);
  QString secret() const;  ///< the passphrase or the code as typed; the caller wipes it
  void forget();
  /// The focus on the newest backup, or where to look for one.
  void startHere();

 Q_SIGNALS:
  void chosen(int row);
  void folderAsked();
  void secretEntered();
  void otherSecretAsked();  ///< the code instead of the passphrase, or the other way round
  void anotherAsked();
  void restoreAsked();

 private:
  void retranslate() final;
  void fillRows();
  void fillLook();

  RestoreView m_view;
  QWidget* m_list;
  QVBoxLayout* m_rows;
  Button* m_folder;
  Card* m_secretCard;
  BodyText* m_secretWords;
  PassphraseField* m_passphrase;
  LineBox* m_code;
  Field* m_codeField;
  Button* m_open;
  Button* m_other;
  QWidget* m_look;
  QBoxLayout* m_both;
  BodyText* m_lostWords;
  SmallText* m_safeWords;
  Button* m_restore;
  Button* m_another;
};

}  // namespace hearten::ui
