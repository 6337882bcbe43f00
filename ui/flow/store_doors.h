// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/store.h"

#include <functional>
#include <memory>

namespace hearten::ui {

/// The ways into the store, for the screens that open and make it. Each is slow and is called on a worker thread.
struct StoreDoors {
  std::function<Result<store::Opened>(const store::Passphrase&)> open;
  std::function<Result<store::Opened>(const store::RecoveryCode&)> openWithCode;
  std::function<Result<std::unique_ptr<store::Store>>(const store::Passphrase&, const store::RecoveryCode&)> make;

  /// The same, each after `wait` has come back: for a store that is still being closed.
  StoreDoors after(const std::function<void()>& wait) const {
    StoreDoors doors = *this;
    doors.open = [wait, then = open](const store::Passphrase& passphrase) {
      wait();
      return then(passphrase);
    };
    doors.openWithCode = [wait, then = openWithCode](const store::RecoveryCode& code) {
      wait();
      return then(code);
    };
    return doors;
  }

  /// The real ones of one folder.
  static StoreDoors of(const store::StoreKeeper& keeper) {
    return {.open = [keeper](const store::Passphrase& passphrase) { return keeper.open(passphrase); },
            .openWithCode = [keeper](const store::RecoveryCode& code) { return keeper.openWithRecoveryCode(code); },
            .make = [keeper](const store::Passphrase& passphrase,
                             const store::RecoveryCode& code) { return keeper.make(passphrase, code); }};
  }
};

}  // namespace hearten::ui
