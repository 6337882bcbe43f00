// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// What the first line of main does, tried on processes of our own: as root they become nobody first.
#include "app/platform/platform.h"

#include <catch2/catch_test_macros.hpp>

#include <fcntl.h>
#include <grp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <string>

namespace {

constexpr uid_t kNobody = 65534;

/// Somebody without special rights, whose processes the system lets them look into.
void becomeSomebody() {
  if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(kNobody) != 0 || setuid(kNobody) != 0)) _exit(99);
  prctl(PR_SET_DUMPABLE, 1, 0, 0, 0);
  std::signal(SIGABRT, SIG_DFL);  // the test program tells of it otherwise
}

/// What `work` returns in a process of its own; -1 when it was ended by a signal, -2 when that left its memory behind.
int inAnother(const std::function<int()>& work) {
  const pid_t child = fork();
  if (child == 0) {
    becomeSomebody();
    _exit(work());
  }
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  if (WIFEXITED(status)) return WEXITSTATUS(status);
  return WCOREDUMP(status) ? -2 : -1;
}

/// Whether another process of the same person can open the memory of one that did `first`.
bool canBeRead(const std::function<void()>& first) {
  std::array<int, 2> ready{};
  REQUIRE(pipe(ready.data()) == 0);
  const pid_t watched = fork();
  if (watched == 0) {
    becomeSomebody();
    first();
    if (write(ready[1], "x", 1) != 1) _exit(98);
    pause();
    _exit(0);
  }
  char sign = 0;
  REQUIRE(read(ready[0], &sign, 1) == 1);
  const std::string memory = "/proc/" + std::to_string(watched) + "/mem";
  const int opened = inAnother([&memory] { return open(memory.c_str(), O_RDONLY) >= 0 ? 1 : 0; });
  kill(watched, SIGKILL);
  waitpid(watched, nullptr, 0);
  close(ready[0]);
  close(ready[1]);
  REQUIRE((opened == 0 || opened == 1));
  return opened == 1;
}

/// Some systems let no process look into its neighbours at all; there the comparison proves nothing.
bool systemLetsLook() {
  std::ifstream file("/proc/sys/kernel/yama/ptrace_scope");
  int scope = 0;
  return !(file >> scope) || scope == 0;
}

}  // namespace

TEST_CASE("another program of the same person cannot read Hearten's memory", "[protection]") {
  for (int i = 0; i < 5; ++i) CHECK_FALSE(canBeRead(hearten::platform::protectProcess));
  if (systemLetsLook()) CHECK(canBeRead([] {}));
}

TEST_CASE("a crash leaves no memory on the disk", "[protection]") {
  for (int i = 0; i < 5; ++i)
    CHECK(inAnother([] {
            const rlimit any{RLIM_INFINITY, RLIM_INFINITY};
            setrlimit(RLIMIT_CORE, &any);
            hearten::platform::protectProcess();
            std::abort();
            return 0;
          }) == -1);
  CHECK(inAnother([] {
          hearten::platform::protectProcess();
          rlimit limit{1, 1};
          return getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0 ? 7 : 0;
        }) == 7);
}

TEST_CASE("what is written is for this person only, whatever was usual before", "[protection]") {
  for (const mode_t usual : {mode_t{0}, mode_t{022}, mode_t{077}})
    CHECK(inAnother([usual] {
            umask(usual);
            hearten::platform::protectProcess();
            return static_cast<int>(umask(0));
          }) == 077);
}
