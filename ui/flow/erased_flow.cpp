// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/erased_flow.h"

#include "ui/settings/pack_card.h"
#include "ui/shell/messages.h"

namespace hearten::ui {

ErasedFlow::ErasedFlow(Parts parts, store::Remainder left)
    : m_parts(std::move(parts)), m_left(left), m_page(std::make_unique<ErasedPage>()) {
  connect(m_page.get(), &ErasedPage::anewAsked, this, &ErasedFlow::anewAsked);
  connect(m_page.get(), &ErasedPage::closeAsked, this, &ErasedFlow::closeAsked);
  connect(m_page.get(), &ErasedPage::restAsked, this, &ErasedFlow::eraseRest);
  connect(m_page.get(), &ErasedPage::keepAsked, this, &ErasedFlow::keep);
  connect(m_parts.work.get(), &StoreWork::told, this, &ErasedFlow::render);
  render();
}

ErasedFlow::~ErasedFlow() = default;

void ErasedFlow::eraseRest() {
  if (m_parts.work->isBusy() || !m_parts.doors.erase) return;
  m_page->saidEnough();
  m_atWork = true;
  const QStringList also =
      m_left.askedElsewhere && !m_parts.secondPlace.isEmpty() ? QStringList{m_parts.secondPlace} : QStringList();
  m_parts.work->start(
      this, [also, erase = m_parts.doors.erase](const Watching&) { return erase(nullptr, also); },
      [this](const store::Erasure& erasure) {
        m_atWork = false;
        m_left = erasure.left;
        render();
        if (!erasure.begun) return m_page->say(messageFor(erasure.begun.error()));
        if (!m_left.isNothing())
          return m_page->say(tr("Some of it still cannot be deleted. What is left stands below."));
        m_page->startHere();
        Q_EMIT done();
      });
  render();
}

void ErasedFlow::keep() {
  if (m_parts.work->isBusy()) return;
  if (const auto stays = m_parts.doors.keepWhatIsLeft(); !stays) return m_page->say(messageFor(stays.error()));
  Q_EMIT kept();
}

ErasedView ErasedFlow::doneView() const {
  ErasedView view{.title = tr("Everything is deleted"),
                  .lead = tr("Nobody can open these plans on this laptop any more."),
                  .doneHeading = tr("What was done"),
                  .done = {tr("The keys are gone, the plans, and the backups in Hearten’s own folder.")},
                  .leftHeading = tr("What is left for you to do"),
                  .anew = tr("Begin anew")};
  if (m_left.askedElsewhere && m_left.backupsElsewhere == 0)
    view.done << tr("So are your backups in the second place.");
  else if (!m_parts.secondPlace.isEmpty())
    //: %1 is a folder
    view.left << tr("Backups in your second place still open with the passphrase of their day. Delete those files "
                    "yourself: %1")
                     .arg(breakable(m_parts.secondPlace));
  view.left << tr("Tear up the recovery sheet, and delete or shred copies that you saved or printed yourself.")
            << tr("Copies that people took are theirs.");
  return view;
}

ErasedView ErasedFlow::unfinishedView() const {
  ErasedView view{.title = tr("Not everything is deleted yet"),
                  .lead = m_parts.wasInterrupted
                              ? tr("Somebody chose to delete everything here, and Hearten was stopped on the way.")
                              : tr("Some files could not be deleted."),
                  .leftHeading = tr("What is still on this laptop"),
                  .rest = tr("Delete the rest")};
  if (m_left.keys) {
    view.left << tr("The keys. With them the passphrase still opens what is here.");
    view.keep = tr("Keep what is here");
  } else {
    view.doneHeading = tr("What is gone");
    view.done << tr("The keys. Nobody can open the plans any more, with no passphrase and no code.");
  }
  if (m_left.plans)
    view.left << (m_left.keys ? tr("The file with the plans.") : tr("The file with the plans. Nothing opens it."));
  if (m_left.backups > 0)
    view.left << tr("%n backup(s). Each still opens with the passphrase of its day.", nullptr, m_left.backups);
  //: %1 is a folder
  view.left << tr("If Delete the rest does not work, close Hearten and ask whoever looks after this laptop to delete "
                  "this folder: %1")
                   .arg(breakable(m_parts.folder));
  return view;
}

void ErasedFlow::render() {
  ErasedView view = m_left.isNothing() ? doneView() : unfinishedView();
  if (m_atWork) view.work = tr("Deleting the rest");
  view.slow = m_parts.work->isSlow();
  m_page->render(view);
}

}  // namespace hearten::ui
