// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/pieces.h"

#include <algorithm>

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

constexpr std::pair<const char*, ContactKind> kKinds[] = {
    {"other", ContactKind::Other}, {"safeguarding", ContactKind::Safeguarding}, {"crisis", ContactKind::Crisis}};
constexpr int kFewestMonths = 3;
constexpr int kMostMonths = 18;

}  // namespace

QString readOrganisation(Reader& file, Organisation& into) {
  into.name = file.text("name");
  if (file.has("nation")) into.nation = file.oneOf("nation", kNations);
  const QString logo = file.nameIfAny("logo");
  if (!logo.isEmpty()) into.logoAlternative = file.text("logo-alternative");
  into.names = file.namesIfAny("names");
  for (Reader& table : file.tablesIfAny("contact")) {
    into.contacts.append({.name = table.text("name"),
                          .role = table.text("role"),
                          .phone = table.name("phone"),
                          .checked = table.dateIfAny("checked"),
                          .kind = table.has("kind") ? table.oneOf("kind", kKinds) : ContactKind::Other});
    table.finish();
  }
  // Where they are needed, nobody has the time to look for the right one.
  std::ranges::stable_partition(into.contacts,
                                [](const LocalContact& contact) { return contact.kind != ContactKind::Other; });
  if (file.has("retention")) {
    if (auto retention = file.table("retention")) {
      into.reviewMonths = retention->number("review-months");
      if (*into.reviewMonths < kFewestMonths || *into.reviewMonths > kMostMonths)
        retention->wrong("review-months", u"it must be from %1 to %2"_s.arg(kFewestMonths).arg(kMostMonths));
      retention->finish();
    }
  }
  return logo;
}

}  // namespace hearten::content
