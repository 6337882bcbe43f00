// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/changes_view.h"

#include <QCoreApplication>

namespace hearten::ui {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Changes)
};

QString kindWords(plan::Change::Kind kind) {
  using Kind = plan::Change::Kind;
  switch (kind) {
    case Kind::Added:
      return Words::tr("Added");
    case Kind::Changed:
      return Words::tr("Changed");
    case Kind::TakenOut:
      return Words::tr("Taken out");
    case Kind::CarriedOver:
      return Words::tr("Carried over");
    case Kind::Kept:
      return Words::tr("Kept");
    case Kind::Done:
      return Words::tr("Done");
    case Kind::LetGo:
      return Words::tr("Let go");
    case Kind::Stopped:
      return Words::tr("Stopped");
  }
  return {};
}

}  // namespace

std::vector<ChangeLine> changeLines(const QList<plan::Change>& changes) {
  std::vector<ChangeLine> lines;
  for (const plan::Change& change : changes) {
    ChangeLine line{kindWords(change.kind), {}};
    if (change.onlyForMe)
      line.lines.push_back({Words::tr("Only for me (covered)"), Sharing::OnlyForMe});
    else if (change.kind == plan::Change::Kind::Changed) {
      line.lines.push_back({Words::tr("Was: %1").arg(change.was), Sharing::Shared, true});
      line.lines.push_back({Words::tr("Now: %1").arg(change.now), Sharing::Shared});
    } else {
      line.lines.push_back({change.now.isEmpty() ? change.was : change.now, Sharing::Shared});
    }
    lines.push_back(line);
  }
  return lines;
}

}  // namespace hearten::ui
