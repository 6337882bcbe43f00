// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/pieces.h"

#include <algorithm>

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

/// Names of files, each once, that cannot lead out of their folder.
QStringList fileNames(Reader& file, std::string_view key, const QStringList& names) {
  constexpr qsizetype kMost = 200;
  QStringList found;
  for (const QString& name : names) {
    const bool isPlain = std::ranges::all_of(
        name, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; });
    if (!isPlain)
      file.wrong(key, u"\"%1\" may hold only small letters, digits and dashes"_s.arg(name));
    else if (found.contains(name))
      file.wrong(key, u"\"%1\" is here twice"_s.arg(name));
    else
      found.append(name);
  }
  if (found.size() > kMost) file.wrong(key, u"there are more than %1"_s.arg(kMost));
  return found.first(std::min(found.size(), kMost));
}

}  // namespace

Index readIndex(Reader& file) {
  return {.guides = fileNames(file, "guides", file.names("guides")),
          .topics = fileNames(file, "topics", file.names("topics")),
          .practice = fileNames(file, "practice", file.names("practice"))};
}

Index readPackIndex(Reader& file) {
  return {.guides = fileNames(file, "guides", file.namesIfAny("guides")),
          .topics = fileNames(file, "topics", file.namesIfAny("topics")),
          .practice = fileNames(file, "practice", file.namesIfAny("practice"))};
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
