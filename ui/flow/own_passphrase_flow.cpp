// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/own_passphrase_flow.h"

#include "core/document/recovery_sheet.h"
#include "ui/flow/live_talk.h"
#include "ui/flow/passphrase_choice.h"
#include "ui/flow/recovery_code_steps.h"
#include "ui/shell/messages.h"

#include <tuple>

namespace hearten::ui {
namespace {

using Made = Result<std::optional<store::RecoveryCode>>;

/// What a colleague would try first.
QStringList namesAround(const Desk& desk, const store::Person& person) {
  QStringList names{person.name.text(), nameOfManager(desk)};
  if (const auto setup = desk.store->setup(); setup && setup->organisation) names << setup->organisation->text();
  return names;
}

Made codeOf(Result<store::RecoveryCode> code) {
  if (!code) return std::unexpected(code.error());
  return std::optional(std::move(*code));
}

}  // namespace

OwnPassphraseFlow::OwnPassphraseFlow(Desk& desk, store::Person person, QString back, Act act,
                                     std::optional<store::OwnKey> own, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_person(std::move(person)),
      m_back(std::move(back)),
      m_act(act),
      m_own(own ? std::make_shared<const store::OwnKey>(std::move(*own)) : nullptr),
      m_page(std::make_unique<NewLockPage>()),
      m_choice(std::make_unique<PassphraseChoice>(m_page->chooser(), namesAround(desk, m_person))) {
  NewLockPage* page = m_page.get();
  const auto sheet = [this] { return document::ownSlip(m_code->groups(), m_desk.content, m_desk.clock.today()); };
  const auto tell = [this](const SheetOutcome& outcome) {
    if (!outcome.problem.isEmpty()) return m_page->say(outcome.problem);
    if (!outcome.note.isEmpty()) m_view.copyNote = outcome.note;
    render();
  };
  connect(page, &NewLockPage::backAsked, this, &OwnPassphraseFlow::left);
  connect(page, &NewLockPage::stopAsked, this, [this] { m_desk.work->stop(); });
  connect(page, &NewLockPage::entered, this, &OwnPassphraseFlow::begin);
  connect(page, &NewLockPage::codeConfirmed, this, &OwnPassphraseFlow::confirm);
  connect(page, &NewLockPage::printAsked, this, [this, sheet, tell] { tell(printSheet(m_desk.asks, sheet())); });
  connect(page, &NewLockPage::saveAsked, this,
          //: The name that the saved file is offered, without its ending. Without a person's name
          [this, sheet, tell] { tell(saveSheet(m_desk.asks, sheet(), tr("The code for my own lines"))); });
  connect(m_desk.work.get(), &StoreWork::told, this, &OwnPassphraseFlow::render);
  std::tie(m_view.firstAsked, m_view.secondAsked) = twoGroups();
  m_view.opens = CodePage::Opens::OwnLines;
  m_view.chooses = act != Act::Slip;
  render();
}

OwnPassphraseFlow::~OwnPassphraseFlow() {
  m_choice->forget();
  m_page->forget();
}

QString OwnPassphraseFlow::manager() const {
  return nameOfManager(m_desk);
}

void OwnPassphraseFlow::begin() {
  if (m_desk.work->isBusy() || m_view.step != NewLockView::Step::Explain) return;
  std::optional<store::Passphrase> fresh;
  if (m_act != Act::Slip) {
    fresh = m_choice->chosen();
    if (!fresh) return m_page->say(m_choice->whyNot());
  }
  m_page->saidEnough();
  m_view.work = tr("Making your own lock");
  m_desk.work->start(
      this,
      [store = m_desk.store.get(), act = m_act, id = m_person.id, own = m_own,
       to = std::move(fresh)](const Watching&) -> Made {
        switch (act) {
          case Act::Set:
            return codeOf(store->giveOwnPassphrase(id, *to));
          case Act::Slip:
            return codeOf(store->replaceOwnCode(*own));
          case Act::Change:
            if (const auto changed = store->changeOwnPassphrase(*own, *to); !changed)
              return std::unexpected(changed.error());
        }
        return std::nullopt;
      },
      [this](Made done) {
        m_view.work.clear();
        settle(std::move(done));
      });
  render();
}

void OwnPassphraseFlow::settle(Made done) {
  if (!done) {
    render();
    return m_page->say(messageFor(done.error()));
  }
  m_choice->forget();
  if (!*done) return finish();
  m_code.emplace(std::move(**done));
  m_view.code = m_code->groups();
  m_view.hasPrinter = m_desk.asks.hasPrinter();
  m_view.step = NewLockView::Step::Code;
  render();
  if (m_act == Act::Set) Q_EMIT set();
}

void OwnPassphraseFlow::confirm() {
  if (!m_code) return;
  if (const auto missing = whatIsMissing(*m_page->codePage(), *m_code, {m_view.firstAsked, m_view.secondAsked}))
    return m_page->say(*missing);
  finish();
}

void OwnPassphraseFlow::finish() {
  m_page->forget();
  m_page->saidEnough();
  m_code.reset();
  m_view.code.clear();
  m_own.reset();
  m_view.step = NewLockView::Step::Done;
  render();
}

void OwnPassphraseFlow::renderExplanation() {
  const QString name = m_person.name.text();
  const QString manager = this->manager();
  m_view.lead =
      manager.isEmpty()
          //: %1 is the member of staff
          ? tr("This page is for %1. Turn the screen to you. Whoever sits with you looks away while you type.")
                .arg(name)
          //: %1 is the member of staff, %2 the manager
          : tr("This page is for %1. Turn the screen to you. %2 looks away while you type.").arg(name, manager);
  if (m_act == Act::Slip) {
    m_view.title = tr("A new slip for my own lines");
    m_view.act = tr("Make the new slip");
    m_view.points = {tr("You get a new code, to print, save or write down."),
                     tr("The code on your old slip stops working. Tear that slip up. Your passphrase stays as it is.")};
    return;
  }
  if (m_act == Act::Change) {
    m_view.title = tr("Change my own passphrase");
    m_view.act = tr("Use the new passphrase");
    m_view.points = {tr("Your old passphrase stops working for your own lines. The code on your slip stays as it is."),
                     tr("Older backups still open your lines with the old one, until they go.")};
    return;
  }
  m_view.title = tr("A passphrase of my own");
  m_view.act = tr("Lock my lines with it");
  m_view.points = {
      manager.isEmpty()
          ? tr("Hearten then keeps the lines you mark “Only for me”, locked with your own passphrase. Your manager "
               "cannot open them here, and not from a backup. Hearten cannot either.")
          //: %1 is the manager
          : tr("Hearten then keeps the lines you mark “Only for me”, locked with your own passphrase. %1 cannot open "
               "them here, and not from a backup. Hearten cannot either.")
                .arg(manager),
      tr("You also get a slip with a code, for the day you forget the passphrase. Without your passphrase and without "
         "the "
         "slip, nobody can ever open these lines again."),
      tr("It is your choice. Without it, these lines go only into the copy you take away, and nowhere else. You can "
         "give it up later.")};
}

void OwnPassphraseFlow::render() {
  m_view.back = m_back;
  switch (m_view.step) {
    case NewLockView::Step::Explain:
      renderExplanation();
      break;
    case NewLockView::Step::Code:
      m_view.title = tr("Keep the code of your slip somewhere safe");
      //: %1 is the member of staff
      m_view.lead = tr("Only for %1’s eyes. It is shown this once.").arg(m_person.name.text());
      break;
    case NewLockView::Step::Done:
      m_view.title = m_act == Act::Slip ? tr("A new slip for my own lines") : tr("Your own passphrase is set");
      m_view.lead = tr("You can turn the screen back now.");
      m_view.done = m_act == Act::Slip
                        ? QStringList{tr("From now on the new slip opens your lines, and your passphrase. The old slip "
                                         "does not.")}
                        : QStringList{tr("The lines you mark “Only for me” are kept here, and only you can open them."),
                                      tr("To read them, open your plan together and choose “Open my own lines”.")};
      break;
  }
  m_view.slow = m_desk.work->isSlow();
  m_view.part = m_desk.work->done();
  m_page->render(m_view);
}

}  // namespace hearten::ui
