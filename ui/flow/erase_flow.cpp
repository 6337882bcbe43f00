// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/erase_flow.h"

#include "ui/settings/pack_card.h"
#include "ui/shell/messages.h"

namespace hearten::ui {

EraseFlow::EraseFlow(Desk& desk, store::Person person, QObject* parent)
    : QObject(parent), m_desk(desk), m_person(std::move(person)), m_page(std::make_unique<ErasePage>()) {
  connect(m_page.get(), &ErasePage::backAsked, this, &EraseFlow::left);
  connect(m_page.get(), &ErasePage::stopAsked, this, [this] { m_desk.work->stop(); });
  connect(m_page.get(), &ErasePage::eraseAsked, this, &EraseFlow::erase);
  connect(m_desk.work.get(), &StoreWork::told, this, &EraseFlow::render);
  render();
}

EraseFlow::~EraseFlow() = default;

void EraseFlow::erase() {
  if (m_desk.work->isBusy()) return;
  if (m_page->typed().trimmed().compare(m_view.word, Qt::CaseInsensitive) != 0) {
    //: %1 is a word, as it is to be typed
    m_page->say(tr("Nothing is deleted yet. Type the word “%1” first, or choose Keep everything.").arg(m_view.word));
    return m_page->focusWord();
  }
  m_page->saidEnough();
  //: %1 is a person's name
  m_view.work = tr("Deleting everything about %1").arg(m_person.name.text());
  struct Erased {
    Result<> person;
    Result<> backups;
  };
  m_desk.work->start(
      this,
      [store = m_desk.store.get(), id = m_person.id,
       startAfresh = m_desk.backups.startAfresh](const Watching& watching) -> Erased {
        if (const auto gone = store->erasePerson(id); !gone) return {gone, {}};
        // From here on the person is gone; what is left is to see that no older backup here still holds them.
        if (!startAfresh) return {{}, {}};
        return {{}, outcome(startAfresh(*store, watching))};
      },
      [this](const Erased& erased) {
        m_view.work.clear();
        render();
        if (!erased.person) return m_page->say(messageFor(erased.person.error()));
        const QString name = m_person.name.text();
        Q_EMIT this->erased(
            erased.backups
                //: %1 is a person's name
                ? tr("Everything about %1 is deleted from this laptop.").arg(name)
                //: %1 is a person's name
                : tr("Everything about %1 is deleted from your plans. The older backups on this laptop still hold it: "
                     "choose Back up now in the settings, then delete the older files.")
                      .arg(name));
      });
  render();
}

void EraseFlow::render() {
  const QString name = m_person.name.text();
  //: %1 is a person's name
  m_view.title = tr("Delete everything about %1").arg(name);
  //: %1 is a person's name
  m_view.back = tr("Back to %1").arg(name);
  m_view.act = m_view.title;
  //: What has to be typed before everything about a person is deleted: one short word
  m_view.word = tr("delete");
  //: %1 is a person's name
  m_view.goes = {tr("The plan, the promises, the dates and the name. Also lines that only %1 could open.").arg(name),
                 tr("The backups on this laptop that still hold them. A new one is made without them."),
                 tr("What is left is a count: that somebody was deleted, and on which day. Not who.")};
  //: %1 is a person's name
  m_view.stays = {tr("Copies %1 took stay with %1.").arg(name)};
  if (const auto second = m_desk.preferences.backupFolder)
    //: %1 is a folder
    m_view.stays << tr("Older backups in your second place still hold it. Delete those files yourself: %1")
                        .arg(breakable(*second));
  m_view.slow = m_desk.work->isSlow();
  m_view.done = m_desk.work->done();
  m_page->render(m_view);
}

}  // namespace hearten::ui
