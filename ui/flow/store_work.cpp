// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/store_work.h"

#include <chrono>

using namespace std::chrono_literals;

namespace hearten::ui {
namespace {

constexpr auto kSlow = 500ms;
constexpr auto kBetweenLooks = 120ms;

}  // namespace

StoreWork::StoreWork(QObject* parent) : QObject(parent) {
  connect(&m_look, &QTimer::timeout, this, [this] {
    m_slow = true;
    m_look.setInterval(kBetweenLooks);
    Q_EMIT told();
  });
}

StoreWork::~StoreWork() {
  stop();
}

void StoreWork::begin() {
  m_busy = true;
  m_slow = false;
  m_stop = std::stop_source();
  m_done = std::make_shared<std::atomic<double>>(0.0);
  m_look.start(kSlow);
}

void StoreWork::end() {
  m_busy = false;
  m_look.stop();
}

}  // namespace hearten::ui
