// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/passphrase_choice.h"

#include "core/base/secret.h"
#include "ui/unlock/passphrase_chooser.h"

#include <utility>

namespace hearten::ui {

PassphraseChoice::PassphraseChoice(PassphraseChooser* chooser, QStringList known, QObject* parent)
    : QObject(parent), m_chooser(chooser), m_known(std::move(known)) {
  connect(chooser, &PassphraseChooser::othersRequested, this, &PassphraseChoice::propose);
  connect(chooser, &PassphraseChooser::ownChosen, this, [this](bool own) {
    m_own = own;
    judge();
  });
  connect(chooser, &PassphraseChooser::typed, this, &PassphraseChoice::judge);
  propose();
}

PassphraseChoice::~PassphraseChoice() {
  wipe(m_proposed);
}

void PassphraseChoice::propose() {
  wipe(m_proposed);
  m_proposed = store::proposePassphrase();
  render();
}

void PassphraseChoice::judge() {
  QString own = m_chooser->own();
  m_judgement = store::judge(own, m_known);
  wipe(own);
  render();
}

void PassphraseChoice::render() {
  using Strength = PassphraseChooserView::Strength;
  PassphraseChooserView view{.words = m_proposed, .own = m_own};
  if (m_judgement.fault != store::PassphraseFault::Empty) {
    switch (m_judgement.strength) {
      case store::Strength::TooEasy:
        view.strength = Strength::TooEasy;
        break;
      case store::Strength::GettingThere:
        view.strength = Strength::GettingThere;
        break;
      case store::Strength::Hard:
        view.strength = Strength::Hard;
        break;
    }
  }
  m_chooser->render(view);
}

std::optional<store::Passphrase> PassphraseChoice::chosen() const {
  if (!m_own) return store::Passphrase::typed(m_proposed);
  if (!whyNot().isEmpty()) return std::nullopt;
  QString own = m_chooser->own();
  auto passphrase = store::Passphrase::typed(own);
  wipe(own);
  return passphrase;
}

QString PassphraseChoice::whyNot() const {
  if (!m_own) return {};
  if (m_judgement.fault) {
    switch (*m_judgement.fault) {
      case store::PassphraseFault::Empty:
        return tr("Type your passphrase first.");
      case store::PassphraseFault::TooShort:
        return tr("A few more letters, so that it is hard to guess: 15 or more. Four words of your own do well.");
      case store::PassphraseFault::TooLong:
        return tr("That is longer than Hearten can take. A shorter one will do.");
      case store::PassphraseFault::EasyToGuess:
        return tr("That one is easy to guess. Add a word or two that have nothing to do with it.");
    }
  }
  QString own = m_chooser->own();
  QString again = m_chooser->again();
  const bool same = own == again;
  wipe(own);
  wipe(again);
  return same ? QString() : tr("These two are not the same.");
}

void PassphraseChoice::forget() {
  wipe(m_proposed);
  if (m_chooser != nullptr) m_chooser->forget();
}

}  // namespace hearten::ui
