// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

namespace hearten::ui {

class BodyText;
class Button;
class PassphraseField;
class StatusLine;
class TextLabel;

struct PassphraseChooserView {
  enum class Strength { Nothing, TooEasy, GettingThere, Hard };
  QString words;  ///< the four proposed ones
  bool own = false;
  Strength strength = Strength::Nothing;
};

/// Four proposed words, or a passphrase of one's own typed twice. Its strength is told in words only.
class PassphraseChooser : public QWidget {
  Q_OBJECT
 public:
  explicit PassphraseChooser(QWidget* parent = nullptr);
  void render(const PassphraseChooserView& view);

  QString own() const;
  QString again() const;
  /// Empties the fields and the proposal.
  void forget();
  /// Where the focus goes when what was typed cannot be used yet.
  void focusField();

 Q_SIGNALS:
  void othersRequested();
  void ownChosen(bool own);
  void typed();
  void enterPressed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  PassphraseChooserView m_view;
  QWidget* m_proposal;
  BodyText* m_proposalHint;
  TextLabel* m_words;
  Button* m_others;
  Button* m_ownInstead;
  QWidget* m_ownPart;
  BodyText* m_ownHint;
  PassphraseField* m_own;
  StatusLine* m_strength;
  PassphraseField* m_again;
  Button* m_wordsInstead;
};

}  // namespace hearten::ui
