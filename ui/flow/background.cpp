// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/background.h"

#include <QCoreApplication>
#include <QList>
#include <QPointer>

namespace hearten::ui {
namespace {

using Threads = QList<QPointer<QThread>>;

/// Those at work. Only the program's first thread touches it.
Threads& atWork() {
  static Threads threads;
  return threads;
}

}  // namespace

void startInBackground(QThread* thread) {
  // What a thread may be reading, fonts for one, goes when the application does: it ends before that.
  static const bool isAsked = [] {
    qAddPostRoutine(waitForBackground);
    return true;
  }();
  static_cast<void>(isAsked);
  atWork().removeIf([](const QPointer<QThread>& one) { return one.isNull() || one->isFinished(); });
  atWork().append(thread);
  thread->start();
}

void waitForBackground() {
  for (const QPointer<QThread>& thread : std::as_const(atWork()))
    if (thread != nullptr) thread->wait();
}

}  // namespace hearten::ui
