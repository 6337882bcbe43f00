// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <stop_token>

namespace hearten {

/// How a person follows work that takes longer than half a second, and stops it. Both are used on the thread that does
/// the work. Work that was stopped ends with Problem::Stopped and has changed nothing; once its last step has begun,
/// asking it to stop comes too late and it finishes.
struct Watching {
  std::function<void(double done)> progress{};  ///< from 0 to 1, never backwards
  std::stop_token stop{};

  void tell(double done) const {
    if (progress) progress(done);
  }
  bool isStopped() const { return stop.stop_requested(); }
  /// The part of this work that runs from `from` to `to`, told as its own 0 to 1.
  Watching part(double from, double to) const {
    if (!progress) return {.stop = stop};
    return {.progress = [tellAll = progress, from, to](double done) { tellAll(from + (to - from) * done); },
            .stop = stop};
  }
};

}  // namespace hearten
