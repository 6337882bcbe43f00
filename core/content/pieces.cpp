// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/pieces.h"

namespace hearten::content {

using namespace Qt::StringLiterals;

QList<Prompt> readPrompts(QList<Reader> tables) {
  QList<Prompt> prompts;
  Ids ids;
  for (Reader& table : tables) {
    prompts.append({.id = ids.take(table),
                    .question = table.text("question"),
                    .calming = table.textIfAny("calming"),
                    .others = table.textsIfAny("others"),
                    .tip = table.textIfAny("tip"),
                    .listenFor = table.textsIfAny("listen-for")});
    table.finish();
  }
  return prompts;
}

QStringList namesAmong(Reader& table, std::string_view key, const QSet<QString>& known) {
  const QStringList found = table.names(key);
  for (const QString& name : found)
    if (!known.contains(name)) table.wrong(key, u"there is no \"%1\""_s.arg(name));
  return found;
}

}  // namespace hearten::content
