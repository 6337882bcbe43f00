// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/backup_doors.h"

#include <QObject>

#include <future>
#include <memory>
#include <mutex>
#include <stop_token>

namespace hearten::ui {

/// A store on its way out. Where a backup is due it is made first, on a thread of its own: the screen is locked by
/// then, and waits for nothing. Whoever opens the plans again waits here until the store is closed.
class ClosingStore : public QObject {
  Q_OBJECT
 public:
  explicit ClosingStore(QObject* parent = nullptr);
  ~ClosingStore() override;

  /// Backs `store` up into those of `folders` where it is due, and closes it. At once when none is.
  void close(std::unique_ptr<store::Store> store, const BackupDoors& doors, const QStringList& folders);
  bool isClosing() const { return m_closing; }
  /// The computer is about to sleep: what is not done by then is left for the next lock.
  void hurry();
  /// Waits until the store is closed; for another thread, before it opens the store.
  std::function<void()> waiter() const;

 Q_SIGNALS:
  void closed();

 private:
  struct Gate {
    std::mutex mutex;
    std::shared_future<void> closed;
  };
  std::shared_ptr<Gate> m_gate = std::make_shared<Gate>();
  std::stop_source m_stop;
  bool m_closing = false;
};

}  // namespace hearten::ui
