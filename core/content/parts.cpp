// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/pieces.h"

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

QList<ReadyItem> readItems(QList<Reader> tables, bool withIcon) {
  QList<ReadyItem> items;
  Ids ids;
  for (Reader& table : tables) {
    items.append({.id = ids.take(table),
                  .title = table.text("title"),
                  .detail = table.text("detail"),
                  .icon = withIcon ? table.name("icon") : QString()});
    table.finish();
  }
  return items;
}

}  // namespace

Index readIndex(Reader& file) {
  return {.guides = file.names("guides"), .topics = file.names("topics"), .practice = file.namesIfAny("practice")};
}

PlanHeadings readHeadings(Reader& file) {
  PlanHeadings headings;
  Ids ids;
  for (Reader& table : file.tables("section")) {
    headings.all.append({.id = ids.take(table),
                         .title = table.text("title"),
                         .lead = table.text("lead"),
                         .starters = table.textsIfAny("starters"),
                         .help = table.textIfAny("help")});
    table.finish();
  }
  return headings;
}

Readiness readReadiness(Reader& file) {
  return {.manager = readItems(file.tables("manager"), false),
          .person = readItems(file.tables("person"), false),
          .notKept = file.text("not-kept"),
          .keptTitle = file.text("kept-title"),
          .kept = readItems(file.tables("kept"), true),
          .mustTellTitle = file.text("must-tell-title"),
          .mustTell = file.text("must-tell"),
          .byVideo = file.texts("by-video"),
          .withInterpreter = file.text("with-interpreter")};
}

AfterTalk readAfterTalk(Reader& file, const Known& known) {
  return {.title = file.text("title"),
          .promises = file.texts("promises"),
          .wellbeing = file.texts("wellbeing"),
          .services = namesAmong(file, "services", known.serviceIds),
          .notKept = file.text("not-kept")};
}

QHash<QString, QString> readCopyWords(Reader& file) {
  QHash<QString, QString> words;
  for (const QString& key : file.keys()) words.insert(key, file.text(key.toStdString()));
  return words;
}

}  // namespace hearten::content
