// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/restore_flow.h"

#include "core/base/secret.h"
#include "ui/flow/backups_flow.h"
#include "ui/shell/messages.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace hearten::ui {
namespace {

// Names stand on this page, and nothing locks it while the plans are locked.
constexpr auto kUnattended = 5min;

}  // namespace

RestoreFlow::RestoreFlow(Parts parts, QObject* parent)
    : QObject(parent), m_parts(std::move(parts)), m_page(std::make_unique<RestorePage>()) {
  m_view.locked = !isOpen();
  RestorePage* page = m_page.get();
  connect(page, &RestorePage::backAsked, this, &RestoreFlow::back);
  connect(page, &RestorePage::chosen, this, &RestoreFlow::choose);
  connect(page, &RestorePage::folderAsked, this, &RestoreFlow::lookElsewhere);
  connect(page, &RestorePage::secretEntered, this, &RestoreFlow::open);
  connect(page, &RestorePage::otherSecretAsked, this, [this] {
    m_page->forget();
    m_page->saidEnough();
    m_view.byCode = !m_view.byCode;
    render();
  });
  connect(page, &RestorePage::anotherAsked, this, [this] {
    forgetLook();
    list();
  });
  connect(page, &RestorePage::restoreAsked, this, &RestoreFlow::restore);
  connect(page, &RestorePage::stopAsked, this, [this] { m_parts.work.stop(); });
  connect(&m_parts.work, &StoreWork::told, this, &RestoreFlow::render);
  m_unattended.setSingleShot(true);
  connect(&m_unattended, &QTimer::timeout, this, [this] {
    if (m_page->isAtWork()) return;
    forgetLook();
    list();
  });
  list();
}

RestoreFlow::~RestoreFlow() = default;

void RestoreFlow::refresh() {
  if (m_view.step == RestoreView::Step::List) return list();
  if (m_opened != nullptr) m_view.backup = holds(m_opened->contents());
  if (m_today) m_view.today = holds(*m_today);
  if (m_row >= 0) m_view.chosen = momentInWords(m_backups.at(m_row).madeAt, m_parts.clock.today());
  if (m_lost) m_view.lost = m_lost();
  render();
}

void RestoreFlow::list() {
  m_backups.clear();
  for (const QString& folder : std::as_const(m_parts.folders)) m_backups += m_parts.doors.in(folder);
  std::ranges::sort(m_backups, std::ranges::greater(), &store::Backup::madeAt);
  m_view.rows.clear();
  const QDate today = m_parts.clock.today();
  for (const store::Backup& backup : std::as_const(m_backups)) {
    const bool own = backup.path.startsWith(m_parts.doors.ownFolder);
    QString note = own ? tr("On this laptop") : tr("In another place");
    if (!backup.ofThisStore && !m_parts.isGone) note = tr("In another place, from other plans");
    //: %1 is where a backup is, %2 is how large the file is
    note = tr("%1, %2").arg(note, QLocale().formattedDataSize(backup.bytes, 0));
    m_view.rows.push_back({.when = momentInWords(backup.madeAt, today), .note = note});
  }
  m_view.step = RestoreView::Step::List;
  m_row = -1;
  render();
}

void RestoreFlow::choose(int row) {
  if (row < 0 || row >= m_backups.size() || m_page->isAtWork()) return;
  m_row = row;
  m_page->saidEnough();
  m_view.chosen = momentInWords(m_backups.at(row).madeAt, m_parts.clock.today());
  m_view.byCode = false;
  m_view.step = RestoreView::Step::Secret;
  render();
}

void RestoreFlow::lookElsewhere() {
  const auto folder = m_parts.asks.whichFolder(tr("Choose the folder with the backups"));
  if (!folder) return;
  if (!m_parts.folders.contains(*folder)) m_parts.folders << *folder;
  const qsizetype before = m_backups.size();
  list();
  if (m_backups.size() == before) m_page->say(tr("There are no other backups in that folder."));
}

void RestoreFlow::open() {
  if (m_parts.work.isBusy() || m_row < 0) return;
  QString typed = m_page->secret();
  if (typed.trimmed().isEmpty())
    return m_page->say(m_view.byCode ? tr("Type the recovery code first.") : tr("Type the passphrase first."));
  if (m_view.byCode) {
    auto code = store::RecoveryCode::parse(typed);
    wipe(typed);
    if (!code) return m_page->say(messageForRecoveryCode(code.error()));
    return openWith(std::move(*code), m_parts.doors.openWithCode);
  }
  auto passphrase = store::Passphrase::typed(typed);
  wipe(typed);
  openWith(std::move(passphrase), m_parts.doors.open);
}

template <class Secret, class Open>
void RestoreFlow::openWith(Secret secret, const Open& open) {
  m_page->saidEnough();
  m_view.work = RestoreFlow::tr("Reading the backup");
  m_parts.work.start(
      this,
      [open, secret = std::move(secret), path = m_backups.at(m_row).path](const Watching& watching) {
        return open(path, secret, watching);
      },
      [this](Result<std::unique_ptr<store::OpenBackup>> opened) {
        m_view.work.clear();
        settle(std::move(opened));
      });
  render();
}

void RestoreFlow::settle(Result<std::unique_ptr<store::OpenBackup>> opened) {
  if (!opened) {
    render();
    switch (opened.error().what) {
      case Problem::WrongPassphrase:
        return m_page->say(m_view.byCode
                               ? tr("That is a recovery code, but not the one of that day. Is there an older sheet?")
                               : tr("That is not the passphrase of that day. Was there another one then?"));
      case Problem::BackupDamaged:
        list();
        return m_page->say(
            tr("Part of this backup is missing, so it cannot be used. Nothing was changed. Choose "
               "another one."));
      case Problem::DiskFull:
        return m_page->say(
            tr("This laptop has no room left to look into the backup. Free some space, then try again."));
      default:
        return m_page->say(messageFor(opened.error()));
    }
  }
  show(std::move(*opened));
}

void RestoreFlow::look(const store::Backup& backup, std::unique_ptr<store::OpenBackup> opened,
                       std::function<QString()> lost) {
  const auto same = [&backup](const store::Backup& one) { return one.path == backup.path; };
  m_row = static_cast<int>(std::ranges::find_if(m_backups, same) - m_backups.begin());
  if (m_row == m_backups.size()) return list();
  m_view.chosen = momentInWords(backup.madeAt, m_parts.clock.today());
  m_lost = std::move(lost);
  m_view.lost = m_lost();
  show(std::move(opened));
}

void RestoreFlow::show(std::unique_ptr<store::OpenBackup> opened) {
  m_page->forget();
  m_opened = std::move(opened);
  m_view.backup = holds(m_opened->contents());
  m_today.reset();
  if (isOpen() && m_parts.doors.contentsOf)
    if (const auto now = m_parts.doors.contentsOf(**m_parts.today)) m_today = *now;
  m_view.knowsToday = m_today.has_value();
  if (m_today) m_view.today = holds(*m_today);
  m_view.step = RestoreView::Step::Look;
  m_unattended.start(kUnattended);
  render();
}

HoldsView RestoreFlow::holds(const store::Contents& contents) const {
  const QString people = tr("%n person(s)", nullptr, static_cast<int>(contents.people.size()));
  const QString plans = tr("%n plan(s)", nullptr, contents.plans);
  return {.when = momentInWords(contents.asOf, m_parts.clock.today()),
          //: %1 is "3 people", %2 is "5 plans", %3 is a number
          .count = tr("%1, %2, %3 of them agreed").arg(people, plans).arg(contents.agreedPlans),
          .names = contents.people.join(QStringLiteral(", "))};
}

void RestoreFlow::restore() {
  if (m_parts.work.isBusy() || m_opened == nullptr) return;
  m_unattended.stop();
  m_view.work = tr("Bringing the backup back");
  const bool wasOpen = isOpen();
  auto backup = std::make_shared<std::unique_ptr<store::OpenBackup>>(std::move(m_opened));
  auto today = std::make_shared<std::unique_ptr<store::Store>>();
  if (wasOpen) *today = std::move(*m_parts.today);
  m_parts.work.start(
      this,
      [backup, today, restore = m_parts.doors.restore](const Watching& watching) {
        return restore(std::move(*backup), std::move(*today), watching);
      },
      [this, wasOpen](const Result<>& done) {
        m_view.work.clear();
        if (done)
          //: %1 is a day and a time, as "Saturday 21 November at 4:10 pm"
          return Q_EMIT restored(
              tr("These are your plans from %1. Open them with the passphrase of that day.").arg(m_view.chosen));
        const QString words = tr("The backup was not brought back, and your plans are as they were.");
        // The present store was closed for it, whatever came of it.
        if (wasOpen) return Q_EMIT restored(words);
        forgetLook();
        list();
        m_page->say(done.error().what == Problem::Stopped ? messageFor(done.error()) : words);
      });
  render();
}

void RestoreFlow::forgetLook() {
  m_unattended.stop();
  m_opened.reset();
  m_today.reset();
  m_page->forget();
  m_page->saidEnough();
  m_lost = {};
  m_view.lost.clear();
  m_view.backup = {};
  m_view.today = {};
  m_view.knowsToday = false;
}

void RestoreFlow::back() {
  if (m_view.step == RestoreView::Step::List) return Q_EMIT left();
  forgetLook();
  list();
}

void RestoreFlow::render() {
  m_view.slow = m_parts.work.isSlow();
  m_view.done = m_parts.work.done();
  m_page->render(m_view);
}

}  // namespace hearten::ui
