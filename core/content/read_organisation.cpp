// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/pieces.h"

namespace hearten::content {

QString readOrganisation(Reader& file, Organisation& into) {
  into.name = file.text("name");
  if (file.has("nation")) into.nation = file.oneOf("nation", kNations);
  const QString logo = file.nameIfAny("logo");
  if (!logo.isEmpty()) into.logoAlternative = file.text("logo-alternative");
  for (Reader& table : file.tablesIfAny("contact")) {
    into.contacts.append({.name = table.text("name"),
                          .role = table.text("role"),
                          .phone = table.name("phone"),
                          .checked = table.dateIfAny("checked")});
    table.finish();
  }
  return logo;
}

}  // namespace hearten::content
