// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/own_lines_flow.h"

#include "core/base/secret.h"
#include "ui/flow/live_talk.h"
#include "ui/flow/own_passphrase_flow.h"
#include "ui/flow/plan_views.h"
#include "ui/shell/messages.h"

#include <utility>

namespace hearten::ui {
OwnLinesFlow::OwnLinesFlow(Desk& desk, store::Person person, std::optional<PlanId> plan, QString back, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_person(std::move(person)),
      m_plan(plan),
      m_back(std::move(back)),
      m_page(new OwnLinesPage),
      m_rooms(std::make_unique<Rooms>(m_page)) {
  connect(m_page, &OwnLinesPage::backAsked, this, &OwnLinesFlow::left);
  connect(m_page, &OwnLinesPage::entered, this, &OwnLinesFlow::open);
  connect(m_page, &OwnLinesPage::closeAsked, this, [this] {
    cover();
    m_page->startHere();
  });
  connect(m_page, &OwnLinesPage::outOfSight, this, &OwnLinesFlow::cover);
  connect(m_page, &OwnLinesPage::copyAsked, this, &OwnLinesFlow::copy);
  connect(m_page, &OwnLinesPage::takeUpAsked, this, &OwnLinesFlow::takeUp);
  connect(m_page, &OwnLinesPage::changeAsked, this,
          [this] { changeWith(static_cast<int>(OwnPassphraseFlow::Act::Change)); });
  connect(m_page, &OwnLinesPage::slipAsked, this,
          [this] { changeWith(static_cast<int>(OwnPassphraseFlow::Act::Slip)); });
  connect(m_page, &OwnLinesPage::dropAsked, this, &OwnLinesFlow::askToDrop);
  render();
  const auto has = m_desk.store->hasOwnPassphrase(m_person.id);
  if (!has) m_page->say(messageFor(has.error()));
  if (has.value_or(true)) return;
  m_passphrase = std::make_unique<OwnPassphraseFlow>(m_desk, m_person, m_back, OwnPassphraseFlow::Act::Set);
  connect(m_passphrase.get(), &OwnPassphraseFlow::set, this, &OwnLinesFlow::set);
  connect(m_passphrase.get(), &OwnPassphraseFlow::left, this, &OwnLinesFlow::left);
  m_rooms->open(m_passphrase->page());
}

OwnLinesFlow::~OwnLinesFlow() {
  m_page->disconnect(this);
  m_page->forget();
  m_passphrase.reset();
}

void OwnLinesFlow::setInTalk(bool takesTyped) {
  m_inTalk = true;
  m_takesTyped = takesTyped;
  render();
}

void OwnLinesFlow::refresh() {
  if (m_passphrase != nullptr) m_passphrase->refresh();
  render();
}

void OwnLinesFlow::startHere() {
  if (m_passphrase == nullptr) m_page->startHere();
}

void OwnLinesFlow::open() {
  if (m_desk.work->isBusy()) return;
  QString typed = m_page->typed();
  if (typed.isEmpty()) return m_page->say(tr("Type your own passphrase first, or the code from your slip."));
  // A code has check characters, so nobody chose one as a passphrase.
  auto code = store::RecoveryCode::parse(typed);
  auto passphrase = store::Passphrase::typed(typed);
  wipe(typed);
  m_page->saidEnough();
  m_view.work = tr("Opening");
  render();
  m_desk.work->start(
      this,
      [store = m_desk.store.get(), id = m_person.id, code = std::move(code), passphrase = std::move(passphrase)](
          const Watching&) { return code ? store->openOwn(id, *code) : store->openOwn(id, passphrase); },
      [this](Result<store::OwnKey> opened) {
        m_view.work.clear();
        if (opened) return show(std::move(*opened));
        render();
        m_page->say(opened.error().what == Problem::WrongPassphrase
                        ? tr("That does not open these lines. Try again, or type the code from your slip.")
                        : messageFor(opened.error()));
      });
}

void OwnLinesFlow::show(store::OwnKey own) {
  m_page->forget();
  // It may have gone out of sight while the key was made.
  if (!m_page->isVisible()) return render();
  m_own.emplace(std::move(own));
  m_view.parts.clear();
  if (m_plan) {
    const auto lines = m_desk.store->ownLines(*m_plan, *m_own);
    if (!lines) {
      cover();
      return m_page->say(messageFor(lines.error()));
    }
    m_view.parts = partsToRead(m_desk, *lines);
    if (std::exchange(m_takesTyped, false))
      if (const auto typed = m_desk.store->takeTyped(*m_plan, &*m_own); typed && *typed) Q_EMIT typedFound(**typed);
  }
  m_view.open = true;
  render();
}

/// Lets go of the key and of the words.
void OwnLinesFlow::cover() {
  m_page->forget();
  m_page->saidEnough();
  m_own.reset();
  m_view.parts.clear();
  m_view.open = false;
  render();
}

void OwnLinesFlow::copy() {
  if (!m_own || !m_plan) return;
  const auto plan = m_desk.store->plan(*m_plan);
  const auto lines = m_desk.store->ownLines(*m_plan, *m_own);
  if (!plan) return m_page->say(messageFor(plan.error()));
  if (!lines) return m_page->say(messageFor(lines.error()));
  Q_EMIT copyAsked(plan::joined(*plan, *lines));
}

void OwnLinesFlow::takeUp() {
  if (!m_own || !m_plan) return;
  const auto lines = m_desk.store->ownLines(*m_plan, *m_own);
  if (!lines) return m_page->say(messageFor(lines.error()));
  Q_EMIT takeUpAsked(*lines);
}

void OwnLinesFlow::changeWith(int act) {
  if (!m_own || m_desk.work->isBusy()) return;
  openPassphrase(std::make_unique<OwnPassphraseFlow>(m_desk, m_person,
                                                     //: %1 is a person's name
                                                     tr("Back to the lines only for %1").arg(m_person.name.text()),
                                                     static_cast<OwnPassphraseFlow::Act>(act),
                                                     std::exchange(m_own, std::nullopt)));
}

void OwnLinesFlow::openPassphrase(std::unique_ptr<OwnPassphraseFlow> flow) {
  m_passphrase = std::move(flow);
  m_rooms->openUntilLeft(m_passphrase, this, [this] {
    render();
    m_page->startHere();
  });
}

/// Twice, because it cannot be undone.
void OwnLinesFlow::askToDrop() {
  if (m_desk.work->isBusy()) return;
  const QString name = m_person.name.text();
  const auto keep = [] {};
  m_page->ask(
      //: %1 is the member of staff
      tr("This destroys the lines only %1 could open. They go from this laptop and cannot come back, with no "
         "passphrase and no slip. Copies %1 took stay with %1. Older backups here still hold them, locked, until "
         "those backups go.")
          .arg(name),
      tr("Keep them"), keep, tr("I understand, go on"), [this, name, keep] {
        //: %1 is the member of staff
        m_page->ask(tr("One more time, because it cannot be undone. Does %1 want this?").arg(name), tr("Keep them"),
                    keep, tr("Yes, destroy these lines"), [this] { drop(); });
      });
}

void OwnLinesFlow::drop() {
  const auto gone = m_desk.store->dropOwnPassphrase(m_person.id);
  cover();
  if (!gone) return m_page->say(messageFor(gone.error()));
  Q_EMIT dropped();
}

void OwnLinesFlow::render() {
  m_view.name = m_person.name.text();
  m_view.manager = nameOfManager(m_desk);
  m_view.back = m_back;
  m_view.canCopy = !m_inTalk && !m_view.parts.empty();
  m_view.canTakeUp = m_inTalk && !m_view.parts.empty();
  m_view.canSave = m_desk.store->canSave();
  m_page->render(m_view);
}

}  // namespace hearten::ui
