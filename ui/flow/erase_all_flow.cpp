// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/erase_all_flow.h"

#include "core/base/secret.h"
#include "ui/flow/backups_flow.h"
#include "ui/settings/pack_card.h"
#include "ui/shell/messages.h"

namespace hearten::ui {

EraseAllFlow::EraseAllFlow(Desk& desk, From from, QObject* parent)
    : QObject(parent), m_desk(desk), m_from(from), m_page(std::make_unique<ErasePage>()) {
  if (const auto people = desk.store->people()) m_people = static_cast<int>(people->size());
  for (const QString& folder : secondPlaces(desk.preferences))
    for (const store::Backup& backup : desk.backups.in(folder)) m_elsewhere += backup.ofThisStore ? 1 : 0;
  connect(m_page.get(), &ErasePage::backAsked, this, &EraseAllFlow::left);
  connect(m_page.get(), &ErasePage::firstAsked, this, &EraseAllFlow::walkAsked);
  connect(m_page.get(), &ErasePage::stopAsked, this, [this] { m_desk.work->stop(); });
  connect(m_page.get(), &ErasePage::eraseAsked, this, &EraseAllFlow::checkPassphrase);
  connect(m_desk.work.get(), &StoreWork::told, this, &EraseAllFlow::render);
  render();
}

EraseAllFlow::~EraseAllFlow() {
  m_page->forget();
}

void EraseAllFlow::checkPassphrase() {
  if (m_desk.work->isBusy() || !m_desk.backups.erase) return;
  QString typed = m_page->passphrase();
  if (typed.isEmpty()) {
    m_page->say(tr("Nothing is deleted yet. Type your passphrase first, or choose Keep everything."));
    return m_page->focusPassphrase();
  }
  if (!m_page->isSure()) {
    wipe(typed);
    m_page->say(tr("Nothing is deleted yet. Tick the line below your passphrase first, or choose Keep everything."));
    return m_page->focusSure();
  }
  auto passphrase = store::Passphrase::typed(typed);
  wipe(typed);
  m_page->saidEnough();
  m_view.work = tr("Deleting everything");
  struct Checked {
    Result<> passphrase;
    bool stopped = false;
  };
  m_desk.work->start(
      this,
      [store = m_desk.store.get(), passphrase = std::move(passphrase)](const Watching& watching) -> Checked {
        return {store::checkPassphrase(*store, passphrase), watching.isStopped()};
      },
      [this](const Checked& checked) {
        // A lock that came meanwhile waits for this, and goes first.
        if (checked.passphrase && !checked.stopped) return erase();
        m_view.work.clear();
        render();
        if (checked.passphrase) return m_page->say(messageFor({Problem::Stopped}));
        m_page->say(checked.passphrase.error().what == Problem::WrongPassphrase
                        ? tr("That is not the passphrase you have now. Nothing is deleted.")
                        : messageFor(checked.passphrase.error()));
        m_page->focusPassphrase();
      });
  render();
}

void EraseAllFlow::erase() {
  const QStringList also = m_page->alsoElsewhere() ? secondPlaces(m_desk.preferences) : QStringList();
  m_page->forget();
  // Shared, because work that can be copied cannot hold what cannot.
  auto lent = std::make_shared<std::unique_ptr<store::Store>>(std::move(m_desk.store));
  m_desk.work->start(
      this, [lent, also, erase = m_desk.backups.erase](const Watching&) { return erase(std::move(*lent), also); },
      [this](const store::Erasure& erasure) { Q_EMIT erased(erasure); });
  render();
}

void EraseAllFlow::render() {
  m_view.title = tr("Delete everything on this laptop");
  m_view.back = m_from == From::Leaving ? tr("Back to handing over") : tr("Back to Settings");
  if (m_people > 0) {
    m_view.first = tr("Each plan belongs to its person. Give each of them what is theirs before it goes.");
    m_view.firstAct = m_from == From::Leaving ? tr("Back to the people") : tr("Go from person to person");
  }
  m_view.goes = {m_people > 0 ? tr("The plans of %n person(s), with every promise, date and name.", nullptr, m_people)
                              : tr("The store of the plans. Nobody is in it any more."),
                 tr("The keys. After that no passphrase and no recovery code opens anything of it."),
                 tr("All backups in Hearten’s own folder on this laptop.")};
  m_view.stays = {tr("Copies that people took stay with them."),
                  tr("Disks like the one in this laptop may keep traces of deleted files for a while. These are "
                     "locked, and their key is gone.")};
  const QString second = m_desk.preferences.backupFolder.value_or(QString());
  if (m_elsewhere > 0) {
    //: %1 is a folder
    m_view.stays << tr("Backups in your second place, unless you tick the line below: %1").arg(breakable(second));
    m_view.elsewhere = tr("Also delete my %n backup(s) there. Nobody else’s are touched", nullptr, m_elsewhere);
  } else if (!second.isEmpty()) {
    //: %1 is a folder
    m_view.stays << tr("If there are backups in your second place, delete those yourself: %1").arg(breakable(second));
  }
  m_view.sure = tr("I know that nobody can bring this back");
  m_view.act = tr("Delete everything");
  m_view.slow = m_desk.work->isSlow();
  m_view.done = m_desk.work->done();
  m_page->render(m_view);
}

}  // namespace hearten::ui
