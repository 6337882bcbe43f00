// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/pieces.h"

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

/// "Ask it plainly: **Are you safe?** Wait." in pieces; what stands between two pairs of stars is bold.
QList<Span> spansOf(const QString& text) {
  QList<Span> spans;
  bool bold = false;
  for (const QString& piece : text.split(u"**"_s)) {
    if (!piece.isEmpty()) spans.append({piece, bold});
    bold = !bold;
  }
  return spans;
}

}  // namespace

SafetyCard readSafetyCard(Reader& file, const Known& known) {
  SafetyCard card{.title = file.text("title"),
                  .lead = file.text("lead"),
                  .doors = {},
                  .privacyTitle = file.text("privacy-title"),
                  .hardToTalkTitle = file.text("hard-to-talk-title"),
                  .hardToTalk = file.text("hard-to-talk"),
                  .noLocalContacts = file.text("no-local-contacts"),
                  .nothingKept = file.text("nothing-kept"),
                  .afterTitle = file.text("after-title"),
                  .after = file.texts("after"),
                  .afterServices = namesAmong(file, "after-services", known.serviceIds)};
  Ids ids;
  for (Reader& table : file.tables("door")) {
    SafetyDoor door{.id = ids.take(table),
                    .title = table.text("title"),
                    .icon = table.name("icon"),
                    .heading = table.text("heading"),
                    .steps = {},
                    .services = {},
                    .privacyWords = table.text("privacy-words"),
                    .why = table.textIfAny("why"),
                    .ask = table.textsIfAny("ask")};
    for (const QString& step : table.texts("steps")) door.steps.append(spansOf(step));
    if (auto services = table.table("services")) {
      for (const auto& [name, nation] : kNations)
        door.services.insert(nation, namesAmong(*services, name, known.serviceIds));
      services->finish();
    }
    table.finish();
    card.doors.append(door);
  }
  return card;
}

}  // namespace hearten::content
