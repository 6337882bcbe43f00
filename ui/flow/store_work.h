// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/watching.h"
#include "ui/flow/background.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <memory>
#include <stop_token>

namespace hearten::ui {

/// Work that takes longer than a person likes to wait: on the open store, or on a backup of it. One piece at a time for
/// the whole window. The store stays, and is used by nobody else, until idle() is told; locking waits for that.
class StoreWork : public QObject {
  Q_OBJECT
 public:
  explicit StoreWork(QObject* parent = nullptr);
  ~StoreWork() override;

  bool isBusy() const { return m_busy; }
  /// It has taken half a second, so that a person is shown how far it is and may stop it.
  bool isSlow() const { return m_busy && m_slow; }
  /// From 0 to 1.
  double done() const { return m_done->load(); }
  void stop() { m_stop.request_stop(); }

  /// Does `work(watching)` on another thread and hands its result to `done` here. When `context` is gone by then, the
  /// result is dropped. Does nothing while something else is at work.
  template <class Work, class Done>
  void start(QObject* context, Work work, Done done) {
    if (m_busy) return;
    begin();
    const Watching watching{.progress = [told = m_done](double part) { told->store(part); },
                            .stop = m_stop.get_token()};
    inBackground(
        this, [work = std::move(work), watching]() mutable { return work(watching); },
        [this, context = QPointer<QObject>(context), done = std::move(done)](auto result) mutable {
          end();
          if (context != nullptr) done(std::move(result));
          Q_EMIT idle();  // last: whoever waits for it may let go of everything
        });
  }

 Q_SIGNALS:
  void told();  ///< it is slow now, or has come further
  void idle();

 private:
  void begin();
  void end();

  QTimer m_look;
  std::stop_source m_stop;
  std::shared_ptr<std::atomic<double>> m_done = std::make_shared<std::atomic<double>>(0.0);
  bool m_busy = false;
  bool m_slow = false;
};

}  // namespace hearten::ui
