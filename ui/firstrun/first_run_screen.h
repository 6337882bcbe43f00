// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/firstrun/welcome_page.h"
#include "ui/settings/pack_card.h"
#include "ui/settings/trust_form.h"
#include "ui/style/metrics.h"

#include <QStringList>
#include <QWidget>

class QBoxLayout;

namespace hearten::ui {

class Button;
class CodePage;
class Heading;
class LeadText;
class NoticeBar;
class Panel;
class PassphraseChooser;
class ReadyPage;
class ScrollColumn;
class SmallText;
class StageRail;
class TextLabel;

struct FirstRunView {
  enum class Step { Welcome, Passphrase, RecoveryCode, Trust, Ready };
  Step step = Step::Welcome;
  bool busy = false;  ///< the keys and the store are being made
  WelcomeView welcome{};
  QStringList code{};  ///< the seven groups
  bool hasPrinter = true;
  int firstAsked = 2;  ///< which two groups are asked back, from 1
  int secondAsked = 6;
  QString copyNote{};  ///< what became of printing or saving the sheet
  TrustFormView trust{};
  PackView pack{};
};

/// Setting up, in five steps: a rail on the left, one page beside it, Back and Next below. What is typed stays where it
/// is when somebody goes back.
class FirstRunScreen : public QWidget {
  Q_OBJECT
 public:
  using Step = FirstRunView::Step;

  explicit FirstRunScreen(QWidget* parent = nullptr);

  void render(const FirstRunView& view);
  /// What has to be seen to first, on the page that is shown.
  void say(const QString& message);
  /// It has been seen to.
  void clearMessage();

  PassphraseChooser* chooser() const { return m_chooser; }
  CodePage* codePage() const { return m_code; }
  TrustForm* trust() const { return m_trust; }
  PackCard* pack() const { return m_pack; }

 Q_SIGNALS:
  void nextRequested();
  void backRequested();
  void practiceRequested();
  void safetyRequested();
  void languageChosen(int language);
  void textSizeChosen(int place);
  void printRequested();
  void saveRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void retranslate();
  void showStages();
  QString titleOf(Step step) const;
  QString leadOf(Step step) const;
  QString nextText() const;
  void focusStep();

  FirstRunView m_view;
  Panel* m_side;
  StageRail* m_rail;
  ScrollColumn* m_scroll;
  SmallText* m_place;
  Heading* m_title;
  LeadText* m_lead;
  NoticeBar* m_notice;
  WelcomePage* m_welcome;
  QWidget* m_passphrase;
  PassphraseChooser* m_chooser;
  TextLabel* m_noOtherWay;
  CodePage* m_code;
  QWidget* m_trustPage;
  QBoxLayout* m_trustCards;
  TrustForm* m_trust;
  Heading* m_packHeading;
  PackCard* m_pack;
  SmallText* m_canSkip;
  ReadyPage* m_ready;
  Button* m_back;
  Button* m_practise;
  Button* m_next;
};

}  // namespace hearten::ui
