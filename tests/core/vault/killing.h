// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <catch2/catch_test_macros.hpp>

#include <chrono>
#include <csignal>
#include <functional>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

namespace hearten::tests {

/// Starts `work` in a process of its own.
inline pid_t startProcess(const std::function<void()>& work) {
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) {
    work();
    _exit(0);
  }
  return child;
}

/// Waits for the end of the process. Whether it was killed.
inline bool wasKilled(pid_t child) {
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

/// Does `work` in a process of its own and kills that after `time`, without a warning. Whether it was still at work.
inline bool killAfter(std::chrono::microseconds time, const std::function<void()>& work) {
  const pid_t child = startProcess(work);
  std::this_thread::sleep_for(time);
  kill(child, SIGKILL);
  return wasKilled(child);
}

/// Does `work`, which is to kill its own process, in one of its own. Whether it got as far as that.
inline bool killsItself(const std::function<void()>& work) {
  return wasKilled(startProcess(work));
}

}  // namespace hearten::tests
