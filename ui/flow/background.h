// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QThread>

#include <memory>
#include <optional>
#include <utility>

namespace hearten::ui {

/// Starts `thread`; the application waits for it before it ends.
void startInBackground(QThread* thread);
/// Until all work in the background is done.
void waitForBackground();

/// Does `work` on a thread of its own, then hands its result to `done` on the thread of `context`: for the half second
/// in which a key is made, so that nothing freezes. When `context` is gone by then, the result is dropped.
template <class Work, class Done>
void inBackground(QObject* context, Work work, Done done) {
  using Outcome = decltype(work());
  auto outcome = std::make_shared<std::optional<Outcome>>();
  QThread* thread = QThread::create([outcome, work = std::move(work)]() mutable { outcome->emplace(work()); });
  QObject::connect(thread, &QThread::finished, context,
                   [outcome, done = std::move(done)]() mutable { done(std::move(**outcome)); });
  QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
  startInBackground(thread);
}

}  // namespace hearten::ui
