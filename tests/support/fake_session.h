// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/session_watch.h"

namespace hearten::test {

/// A desktop that tells what the test wants it to tell.
class FakeSession : public ui::SessionWatch {
 public:
  void start() override { started = true; }
  bool isHeard() const override { return started && heard; }
  void letGo() override { ++letGone; }
  void hear(bool hears) {
    heard = hears;
    Q_EMIT heardChanged();
  }

  bool started = false;
  bool heard = true;
  int letGone = 0;
};

}  // namespace hearten::test
