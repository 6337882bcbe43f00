// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/pieces.h"

namespace hearten::content {

QList<Skill> readCoaching(Reader& file) {
  QList<Skill> skills;
  Ids ids;
  for (Reader& table : file.tables("skill")) {
    skills.append({.id = ids.take(table),
                   .title = table.text("title"),
                   .why = table.text("why"),
                   .steps = table.texts("do"),
                   .avoid = table.texts("avoid"),
                   .say = table.texts("say")});
    table.finish();
  }
  return skills;
}

}  // namespace hearten::content
