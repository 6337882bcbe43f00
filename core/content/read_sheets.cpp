// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/pieces.h"

namespace hearten::content {

QList<Sheet> readSheets(Reader& file) {
  QList<Sheet> sheets;
  Ids ids;
  for (Reader& table : file.tables("sheet")) {
    Sheet sheet{.id = ids.take(table),
                .title = table.text("title"),
                .lead = table.text("lead"),
                .foot = table.text("foot"),
                .parts = {}};
    Ids parts;
    for (Reader& part : table.tables("part")) {
      sheet.parts.append({.id = parts.take(part),
                          .title = part.text("title"),
                          .words = part.textIfAny("words"),
                          .lines = part.number("lines")});
      part.finish();
    }
    table.finish();
    sheets.append(sheet);
  }
  return sheets;
}

}  // namespace hearten::content
