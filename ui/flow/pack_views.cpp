// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/pack_views.h"

#include "ui/shell/messages.h"

#include <QCoreApplication>
#include <QDir>

namespace hearten::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(PackWords)
};

/// More than these help nobody at once.
constexpr qsizetype kMostMistakes = 6;

QString whereIt(const PackInUse& pack) {
  const QString folder = breakable(QDir::toNativeSeparators(pack.folder));
  switch (pack.from) {
    case PackInUse::From::Nowhere:
      return Words::tr("Hearten is using its own words and places to turn to.");
    case PackInUse::From::Start:
      //: %1 is a folder
      return Words::tr("Hearten was opened with it: %1. Open Hearten the usual way to choose another.").arg(folder);
    case PackInUse::From::Settings:
      //: %1 is a folder
      return Words::tr("You chose this folder: %1").arg(folder);
    case PackInUse::From::System:
      //: The pack that IT put on this laptop. %1 is a folder
      return Words::tr("It was put on this laptop for you: %1").arg(folder);
  }
  return {};
}

}  // namespace

PackView packView(const Desk& desk) {
  using From = PackInUse::From;
  PackView view{
      .where = whereIt(desk.pack),
      .canChoose = desk.pack.from != From::Start,
      .canUseNone = desk.pack.from == From::Settings || desk.pack.from == From::System,
      .canUseSystem = desk.pack.systemHasOne && (desk.pack.from == From::Settings || desk.pack.from == From::Nowhere)};
  if (desk.pack.from == From::Nowhere) {
    view.name = Words::tr("No pack is in use");
  } else if (!content::holdsPack(desk.pack.folder)) {
    view.name = Words::tr("The pack is not there");
    view.problem = Words::tr("The folder is empty or gone. Hearten is using its own list until the pack is back.");
  } else {
    const QString& name = desk.content.organisation.name;
    view.name = name.isEmpty() ? Words::tr("A pack without a name") : name;
  }
  if (desk.packProblems.isEmpty()) return view;
  view.problem = Words::tr(
      "This pack has mistakes. Hearten leaves out each file that has one, and uses its own words there. Show this to "
      "whoever looks after the pack:");
  for (const Error& mistake : desk.packProblems.first(std::min(kMostMistakes, desk.packProblems.size())))
    view.mistakes << mistakeInPack(mistake);
  if (const auto more = static_cast<int>(desk.packProblems.size() - kMostMistakes); more > 0)
    view.mistakes << Words::tr("and %n more", nullptr, more);
  return view;
}

}  // namespace hearten::ui
