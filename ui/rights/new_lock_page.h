// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/rights/rights_page.h"
#include "ui/unlock/code_page.h"

#include <QStringList>

class QVBoxLayout;

namespace hearten::ui {

class Button;
class Card;
class PassphraseChooser;
class PassphraseField;

/// A new passphrase with a recovery code of its own: for all plans, or for one person's lines.
struct NewLockView {
  enum class Step {
    Explain,  ///< what it does, and the new passphrase
    Code,     ///< the code, printed or saved and typed back; there is no way back any more
    Done,
  };
  Step step = Step::Explain;
  QString title{};
  QString lead{};
  QString back{};
  QStringList points{};  ///< what it does, in plain words
  QString oldName{};     ///< of the field for the passphrase of now; empty: it is not asked for
  bool chooses = true;   ///< a passphrase is chosen; false: only the code is new
  QString act{};         ///< the button that does it
  CodePage::Opens opens = CodePage::Opens::Plans;
  QStringList code{};
  bool hasPrinter = true;
  int firstAsked = 2;
  int secondAsked = 6;
  QString copyNote{};
  QStringList done{};  ///< what holds from now on
  QString work{};
  bool slow = false;
  double part = 0;
};

class NewLockPage : public RightsPage {
  Q_OBJECT
 public:
  explicit NewLockPage(QWidget* parent = nullptr);
  void render(const NewLockView& view);
  PassphraseChooser* chooser() const { return m_chooser; }
  CodePage* codePage() const { return m_code; }
  QString old() const;
  void forget();

 Q_SIGNALS:
  void entered();
  void codeConfirmed();
  void printAsked();
  void saveAsked();

 private:
  void retranslate() final;

  NewLockView m_view;
  Card* m_explain;
  QVBoxLayout* m_points;
  PassphraseField* m_old;
  PassphraseChooser* m_chooser;
  Button* m_act;
  CodePage* m_code;
  Button* m_haveIt;
  Card* m_doneCard;
  QVBoxLayout* m_done;
};

}  // namespace hearten::ui
