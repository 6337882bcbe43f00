// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/new_keys_flow.h"

#include "core/base/secret.h"
#include "core/document/recovery_sheet.h"
#include "core/store/erasing.h"
#include "ui/flow/passphrase_choice.h"
#include "ui/flow/recovery_code_steps.h"
#include "ui/shell/messages.h"

#include <tuple>

namespace hearten::ui {

NewKeysFlow::NewKeysFlow(Desk& desk, const QStringList& known, From from, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_from(from),
      m_page(std::make_unique<NewLockPage>()),
      m_choice(std::make_unique<PassphraseChoice>(m_page->chooser(), known)) {
  NewLockPage* page = m_page.get();
  const auto sheet = [this] { return document::recoverySheet(m_code->groups(), m_desk.content, m_desk.clock.today()); };
  const auto tell = [this](const SheetOutcome& outcome) {
    if (!outcome.problem.isEmpty()) return m_page->say(outcome.problem);
    if (!outcome.note.isEmpty()) m_view.copyNote = outcome.note;
    render();
  };
  connect(page, &NewLockPage::backAsked, this, &NewKeysFlow::left);
  connect(page, &NewLockPage::stopAsked, this, [this] { m_desk.work->stop(); });
  connect(page, &NewLockPage::entered, this, &NewKeysFlow::change);
  connect(page, &NewLockPage::codeConfirmed, this, &NewKeysFlow::confirm);
  connect(page, &NewLockPage::printAsked, this, [this, sheet, tell] { tell(printSheet(m_desk.asks, sheet())); });
  connect(page, &NewLockPage::saveAsked, this,
          //: The name that the saved file is offered, without its ending
          [this, sheet, tell] { tell(saveSheet(m_desk.asks, sheet(), tr("Hearten recovery sheet"))); });
  connect(m_desk.work.get(), &StoreWork::told, this, &NewKeysFlow::render);
  std::tie(m_view.firstAsked, m_view.secondAsked) = twoGroups();
  render();
}

NewKeysFlow::~NewKeysFlow() {
  m_page->forget();
}

void NewKeysFlow::change() {
  if (m_desk.work->isBusy() || m_view.step != NewLockView::Step::Explain || !m_desk.backups.changeKeys) return;
  QString typed = m_page->old();
  if (typed.isEmpty()) return m_page->say(tr("Type the passphrase you have now first."));
  auto old = store::Passphrase::typed(typed);
  wipe(typed);
  if (m_what == What::Code) return changeCode(std::move(old));
  auto fresh = m_choice->chosen();
  if (!fresh) return m_page->say(m_choice->whyNot());
  m_page->saidEnough();
  m_wasDue = m_desk.preferences.codeIsDue;
  // Before the code is made: from then on a kill may come at any moment.
  Q_EMIT codeIsDue(true);
  m_view.work = tr("Making a new lock");
  m_desk.work->start(
      this,
      [store = m_desk.store.get(), changeKeys = m_desk.backups.changeKeys, from = std::move(old),
       to = std::move(*fresh)](const Watching& watching) -> Result<store::RecoveryCode> {
        // That the old one is right is seen when it is changed; then everything gets another key.
        if (const auto changed = store->changePassphrase(from, to); !changed) return std::unexpected(changed.error());
        return changeKeys(*store, to, watching);
      },
      [this](Result<store::RecoveryCode> changed) {
        m_view.work.clear();
        settle(std::move(changed));
      });
  render();
}

void NewKeysFlow::askForCode() {
  m_what = What::Code;
  render();
}

void NewKeysFlow::changeCode(store::Passphrase passphrase) {
  if (!m_desk.backups.replaceCode) return;
  m_page->saidEnough();
  m_wasDue = m_desk.preferences.codeIsDue;
  Q_EMIT codeIsDue(true);
  m_view.work = tr("Making a new recovery code");
  m_desk.work->start(
      this,
      [store = m_desk.store.get(), replaceCode = m_desk.backups.replaceCode,
       passphrase = std::move(passphrase)](const Watching&) -> Result<store::RecoveryCode> {
        if (const auto right = store::checkPassphrase(*store, passphrase); !right)
          return std::unexpected(right.error());
        return replaceCode(*store);
      },
      [this](Result<store::RecoveryCode> made) {
        m_view.work.clear();
        settle(std::move(made));
      });
  render();
}

void NewKeysFlow::settle(Result<store::RecoveryCode> changed) {
  if (!changed) {
    Q_EMIT codeIsDue(m_wasDue);  // the old one is good still
    render();
    return m_page->say(whyNotChanged(changed.error()));
  }
  takeCode(std::move(*changed));
}

QString NewKeysFlow::whyNotChanged(const Error& error) const {
  if (error.what == Problem::WrongPassphrase)
    return tr("That is not the passphrase you have now. Nothing was changed.");
  return m_what == What::Code
             ? tr("There is no new code yet. The one on your sheet still works. Try again when you have a minute.")
             : tr("The new lock is not finished. The new passphrase opens your plans, and your recovery "
                  "code is still the old one. Try again when you have a minute.");
}

void NewKeysFlow::makeCode() {
  if (m_desk.work->isBusy() || !m_desk.backups.replaceCode) return;
  m_what = What::DueCode;
  m_view.work = tr("Making a new recovery code");
  m_desk.work->start(
      this,
      [store = m_desk.store.get(), replaceCode = m_desk.backups.replaceCode](const Watching&) {
        return replaceCode(*store);
      },
      [this](Result<store::RecoveryCode> made) {
        m_view.work.clear();
        if (made) return takeCode(std::move(*made));
        render();
        m_page->say(
            tr("There is no new code yet, and your passphrase opens your plans as before. Hearten asks again "
               "when you open your plans the next time."));
      });
  render();
}

void NewKeysFlow::takeCode(store::RecoveryCode code) {
  m_code.emplace(std::move(code));
  m_choice->forget();
  m_view.code = m_code->groups();
  m_view.hasPrinter = m_desk.asks.hasPrinter();
  m_view.step = NewLockView::Step::Code;
  render();
}

void NewKeysFlow::confirm() {
  if (!m_code) return;
  if (const auto missing = whatIsMissing(*m_page->codePage(), *m_code, {m_view.firstAsked, m_view.secondAsked}))
    return m_page->say(*missing);
  m_page->forget();
  m_page->saidEnough();
  m_code.reset();
  m_view.code.clear();
  Q_EMIT codeIsDue(false);
  m_view.step = NewLockView::Step::Done;
  render();
}

void NewKeysFlow::render() {
  const bool shown = m_view.step == NewLockView::Step::Code;
  const bool codeAlone = m_what != What::Lock;
  m_view.title = shown       ? tr("Keep your new recovery code somewhere safe")
                 : codeAlone ? tr("A new recovery code")
                             : tr("Someone may know my passphrase");
  m_view.lead = shown       ? tr("The code on your old sheet no longer opens your plans. Tear that sheet up.")
                : codeAlone ? tr("For a sheet that is lost, or that somebody may have read.")
                            : tr("Your plans get a new lock. It takes a few seconds.");
  if (m_what == What::DueCode)
    m_view.lead =
        tr("Hearten locked before you had kept your new recovery code, so nobody has it. Here is another one. "
           "Any code from before no longer opens your plans.");
  m_view.back = m_from == From::Leaving ? tr("Back to handing over") : tr("Back to Settings");
  m_view.oldName = tr("The passphrase you have now");
  m_view.chooses = !codeAlone;
  m_view.act = codeAlone ? tr("Make the new code") : tr("Make the new lock");
  if (codeAlone) {
    m_view.points = {tr("You get a new code, to print, save or write down. Your passphrase stays as it is."),
                     tr("The code on your old sheet stops working here. Backups made before now still open with it.")};
    m_view.done = {tr("You have your new recovery code. Your passphrase is the same as before.")};
  } else {
    m_view.points = {tr("The old passphrase and the old recovery code stop working here. You get a new code."),
                     tr("The older backups on this laptop go, because the old passphrase opens them. A new one is made "
                        "at once."),
                     tr("Backups in other places still open with the old passphrase. Delete those yourself.")};
    m_view.done = {tr("Your plans have a new lock. From now on only the new passphrase and the new code open them."),
                   tr("Backups in other places still open with the old passphrase. Delete those yourself.")};
  }
  m_view.slow = m_desk.work->isSlow();
  m_view.part = m_desk.work->done();
  m_page->render(m_view);
}

}  // namespace hearten::ui
