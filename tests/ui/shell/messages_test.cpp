// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/messages.h"

#include "tests/support/text.h"

#include <QSet>

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFirst = static_cast<int>(Problem::WrongPassphrase);
constexpr int kLast = static_cast<int>(Problem::Internal);

}  // namespace

TEST_CASE("every problem has a sentence of its own", "[messages]") {
  QSet<QString> seen;
  for (int i = kFirst; i <= kLast; ++i) {
    const QString message = ui::messageFor({static_cast<Problem>(i), u"detail for a developer"_s});
    INFO(message.toStdString());
    CHECK(message.size() > 20);
    CHECK_FALSE(seen.contains(message));
    CHECK_FALSE(message.contains(u"detail"_s));
    CHECK(message.endsWith(message.contains(u'?') ? u'?' : u'.'));
    seen.insert(message);
  }
}

TEST_CASE("no message tells anybody off or raises its voice", "[messages]") {
  const QStringList avoided{u"!"_s,           u"error"_s,  u"invalid"_s, u"fail"_s, u"successfully"_s,
                            u"please note"_s, u"corrupt"_s};
  for (int i = kFirst; i <= kLast; ++i) {
    const QString message = ui::messageFor({static_cast<Problem>(i)}).toLower();
    for (const QString& word : avoided) {
      INFO(message.toStdString());
      CHECK_FALSE(message.contains(word));
    }
  }
}

TEST_CASE("a slip names the group it is in", "[messages]") {
  CHECK(ui::messageFor({Problem::RecoveryCodeSlip, {}, 3}) ==
        u"There is a slip in the third group. Check the letters and try again."_s);
  QSet<QString> seen;
  for (int group = 0; group <= 7; ++group) seen.insert(ui::slipInGroup(group));
  CHECK(seen.size() == 8);
  // What the check characters only point to is said with care.
  CHECK(ui::messageFor({Problem::RecoveryCodeMisread, {}, 3}) ==
        u"There is a slip, most likely in the third group. Check that one first, then the others."_s);
  for (int group = 1; group <= 7; ++group) seen.insert(ui::messageFor({Problem::RecoveryCodeMisread, {}, group}));
  CHECK(seen.size() == 15);
}

TEST_CASE("a slip in the trust's pack names the file and the line", "[messages]") {
  CHECK(ui::messageFor({Problem::ContentInvalid, u"services.toml:14: \"phone\" is missing"_s, 14}) ==
        u"Your trust's pack has a mistake in services.toml, line 14: \"phone\" is missing. Hearten is using its own "
        "list until that is fixed."_s);
}

TEST_CASE("the code of other plans is not called a wrong passphrase", "[messages]") {
  CHECK_FALSE(ui::messageForRecoveryCode({Problem::WrongPassphrase}).contains(u"passphrase"_s));
  CHECK(ui::messageForRecoveryCode({Problem::DiskFull}) == ui::messageFor({Problem::DiskFull}));
}
