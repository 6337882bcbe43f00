// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/pack_choice.h"

#include "ui/shell/messages.h"

#include <QDir>

namespace hearten::ui {
namespace {

/// More than these help nobody at once.
constexpr qsizetype kMostMistakes = 6;

QString whereIt(const PackInUse& pack) {
  const QString folder = breakable(QDir::toNativeSeparators(pack.folder));
  switch (pack.from) {
    case PackInUse::From::Nowhere:
      return PackChoice::tr("Hearten is using its own words and places to turn to.");
    case PackInUse::From::Start:
      //: %1 is a folder
      return PackChoice::tr("Hearten was opened with it: %1. Open Hearten the usual way to choose another.")
          .arg(folder);
    case PackInUse::From::Settings:
      //: %1 is a folder
      return PackChoice::tr("You chose this folder: %1").arg(folder);
    case PackInUse::From::System:
      //: The pack that IT put on this laptop. %1 is a folder
      return PackChoice::tr("It was put on this laptop for you: %1").arg(folder);
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
    view.name = PackChoice::tr("No pack is in use");
  } else if (!content::holdsPack(desk.pack.folder)) {
    view.name = PackChoice::tr("The pack is not there");
    view.problem = PackChoice::tr("The folder is empty or gone. Hearten is using its own list until the pack is back.");
  } else {
    const QString& name = desk.content.organisation.name;
    view.name = name.isEmpty() ? PackChoice::tr("A pack without a name") : name;
  }
  if (desk.packProblems.isEmpty()) return view;
  view.problem = PackChoice::tr(
      "This pack has mistakes. Hearten leaves out each file that has one, and uses its own words there. Show this to "
      "whoever looks after the pack:");
  for (const Error& mistake : desk.packProblems.first(std::min(kMostMistakes, desk.packProblems.size())))
    view.mistakes << mistakeInPack(mistake);
  if (const auto more = static_cast<int>(desk.packProblems.size() - kMostMistakes); more > 0)
    view.mistakes << PackChoice::tr("and %n more", nullptr, more);
  return view;
}

PackChoice::PackChoice(PackCard& card, std::function<Desk&()> desk, QObject* parent)
    : QObject(parent), m_desk(std::move(desk)) {
  connect(&card, &PackCard::folderAsked, this, &PackChoice::askForFolder);
  connect(&card, &PackCard::noneAsked, this, [this] { use(QString()); });
  connect(&card, &PackCard::systemAsked, this, [this] { use(std::nullopt); });
}

void PackChoice::askForFolder() {
  const auto folder = m_desk().asks.whichFolder(tr("Choose the folder of your trust's pack"));
  if (!folder) return;
  if (content::holdsPack(*folder)) return use(*folder);
  Q_EMIT refused(
      tr("There is no pack in that folder. A pack has a file called organisation.toml, services.toml, index.toml or "
         "wording.toml. Nothing was changed."));
}

void PackChoice::use(const std::optional<QString>& folder) {
  Q_EMIT chosen(folder);
  m_desk().packProblemsTold = true;  // they stand on the card
}

}  // namespace hearten::ui
