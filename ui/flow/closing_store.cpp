// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/closing_store.h"

#include "ui/flow/background.h"

#include <QTimer>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace hearten::ui {
namespace {

// The system waits five seconds before it sleeps with or without us.
constexpr auto kHurry = 3s;

}  // namespace

ClosingStore::ClosingStore(QObject* parent) : QObject(parent) {}

ClosingStore::~ClosingStore() = default;

void ClosingStore::close(std::unique_ptr<store::Store> store, const BackupDoors& doors, const QStringList& folders) {
  QStringList due;
  // What cannot be saved has not changed, and what is damaged is no backup.
  if (store != nullptr && store->canSave() && doors.canBackUp())
    for (const QString& folder : folders)
      if (doors.isDue(*store, folder)) due << folder;
  if (due.isEmpty()) return store.reset();
  m_closing = true;
  m_stop = std::stop_source();
  auto done = std::make_shared<std::promise<void>>();
  {
    const std::lock_guard lock(m_gate->mutex);
    m_gate->closed = done->get_future().share();
  }
  // Shared, because work that can be copied cannot hold what cannot.
  auto lent = std::make_shared<std::unique_ptr<store::Store>>(std::move(store));
  inBackground(
      this,
      [lent, done, due, backUp = doors.backUp, note = doors.noteBackUp, stop = m_stop.get_token()] {
        // What does not work now is due again at the next lock; the card in the settings says when the last one was.
        int made = 0;
        for (const QString& folder : due)
          if (backUp(**lent, folder, {.stop = stop})) ++made;
        if (made > 0) note(**lent);
        lent->reset();
        done->set_value();
        return true;
      },
      [this](bool) {
        m_closing = false;
        Q_EMIT closed();
      });
}

void ClosingStore::hurry() {
  QTimer::singleShot(kHurry, this, [stop = m_stop]() mutable { stop.request_stop(); });
}

std::function<void()> ClosingStore::waiter() const {
  return [gate = m_gate] {
    std::shared_future<void> closed;
    {
      const std::lock_guard lock(gate->mutex);
      closed = gate->closed;
    }
    if (closed.valid()) closed.wait();
  };
}

}  // namespace hearten::ui
