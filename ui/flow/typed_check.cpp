// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/typed_check.h"

#include <QMetaObject>

#include <utility>

namespace hearten::ui {
namespace {

/// One for the newest text while an older, long one is still being read.
constexpr int kThreads = 2;

}  // namespace

TypedCheck::TypedCheck(QObject* parent) : QObject(parent) {
  m_threads.setMaxThreadCount(kThreads);
}

/// A thread that is still reading would tell somebody who is gone; it ends with its sentence.
TypedCheck::~TypedCheck() {
  forget();
  m_threads.waitForDone();
}

void TypedCheck::ask(const boundary::Screen& screen, std::vector<Text> texts) {
  forget();
  m_threads.start([this, screen, texts = std::move(texts), stop = m_stop.get_token()] {
    Verdicts verdicts;
    for (const Text& text : texts) verdicts.push_back(screen.check(text.field, text.words, stop));
    QMetaObject::invokeMethod(this, [this, verdicts = std::move(verdicts), stop] {
      if (!stop.stop_requested()) Q_EMIT read(verdicts);
    });
  });
}

void TypedCheck::forget() {
  m_stop.request_stop();
  m_stop = std::stop_source();
  m_threads.clear();
}

}  // namespace hearten::ui
