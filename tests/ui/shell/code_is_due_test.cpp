// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// A recovery code that a lock took from the screen before anybody had kept it.
#include "tests/ui/shell/program.h"
#include "ui/widgets/recovery_code_view.h"

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

struct WithCode : Program {
  explicit WithCode(bool due) : Program({}, {}, {.codeIsDue = due}, nullptr, true) {}
  bool comes(const QString& words) {
    return QTest::qWaitFor([&] { return shows(window, words); }, 30'000);
  }
  /// As a screen reader is told it.
  QStringList code() {
    for (const RecoveryCodeView* view : window.findChildren<RecoveryCodeView*>())
      if (view->isVisibleTo(&window))
        return view->accessibleName().section(u": "_s, 1).remove(u' ').split(u',', Qt::SkipEmptyParts);
    return {};
  }
  void press(const QString& name) { named<Button>(window, name).click(); }
  /// Types the groups that are asked for, and ticks that it is understood.
  void keep(const QStringList& groups) {
    const QStringList names{u"First group"_s, u"Second group"_s, u"Third group"_s,  u"Fourth group"_s,
                            u"Fifth group"_s, u"Sixth group"_s,  u"Seventh group"_s};
    for (QLineEdit* line : window.findChildren<QLineEdit*>())
      if (const auto group = names.indexOf(line->accessibleName()); group >= 0 && line->isVisibleTo(&window))
        line->setText(groups.at(group));
    for (Button* button : window.findChildren<Button*>())
      if (button->look() == Look::Tick && button->isVisibleTo(&window)) button->click();
    press(u"I have it safe"_s);
  }
};

bool isNotedAsDue(const QString& settings) {
  return Preferences::load(settings).codeIsDue;
}

}  // namespace

TEST_CASE("a code that nobody kept is made anew after each unlock, until somebody has it", "[app][code]") {
  WithCode at(true);
  at.unlock();
  REQUIRE(at.comes(u"Keep your new recovery code somewhere safe"_s));
  CHECK(shows(at.window, u"so nobody has it. Here is another one."_s));
  const QStringList first = at.code();
  REQUIRE(first.size() == 7);
  CHECK(isNotedAsDue(at.settingsFile()));

  at.flow.lock();
  REQUIRE(at.isLocked());
  CHECK(at.code().isEmpty());
  at.unlock();
  REQUIRE(at.comes(u"Keep your new recovery code somewhere safe"_s));
  const QStringList second = at.code();
  CHECK(second != first);
  at.keep(second);
  REQUIRE(at.comes(u"You have your new recovery code."_s));
  CHECK_FALSE(isNotedAsDue(at.settingsFile()));

  at.flow.lock();
  at.unlock();
  QTest::qWait(300);
  CHECK_FALSE(shows(at.window, u"Keep your new recovery code somewhere safe"_s));
  at.flow.lock();
  REQUIRE(QTest::qWaitFor([&] { return at.isLocked(); }));
  const auto parse = [](const QStringList& groups) { return store::RecoveryCode::parse(groups.join(u' ')).value(); };
  const auto by = [&](const store::RecoveryCode& code) {
    Result<store::Opened> opened = failed(Problem::StoreInUse);
    // The backup that a lock makes may hold it for a moment.
    static_cast<void>(QTest::qWaitFor(
        [&] {
          opened = at.made.keeper.openWithRecoveryCode(code);
          return opened || opened.error().what != Problem::StoreInUse;
        },
        20'000));
    return opened;
  };
  CHECK(by(parse(first)).error().what == Problem::WrongPassphrase);
  CHECK(by(at.made.code).error().what == Problem::WrongPassphrase);
  CHECK(by(parse(second)).has_value());
}

TEST_CASE("without such a code nothing is asked", "[app][code]") {
  WithCode at(false);
  at.unlock();
  QTest::qWait(300);
  CHECK_FALSE(shows(at.window, u"Keep your new recovery code somewhere safe"_s));
}
