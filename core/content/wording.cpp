// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/wording.h"

#include "core/content/load.h"

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

/// Reads a file of a kind whose words may be changed. False: it is of no such kind.
bool readChangeable(const QString& name, Reader& file, const Known& known) {
  if (name.startsWith(u"guides/"))
    readGuide(file);
  else if (name.startsWith(u"topics/"))
    readTopic(file, known);
  else if (name == u"coaching.toml")
    readCoaching(file);
  else if (name == u"readiness.toml")
    readReadiness(file);
  else if (name == u"after.toml")
    readAfterTalk(file, known);
  else
    return false;
  return true;
}

/// What is promised to the person, and what may be kept of them, is the same everywhere.
bool isPromise(const QString& file, const QStringList& path) {
  const QString& first = path.first();
  if (file == u"readiness.toml")
    return QStringList{u"kept"_s, u"kept-title"_s, u"must-tell"_s, u"must-tell-title"_s, u"not-kept"_s}.contains(first);
  if (file == u"after.toml") return first == u"not-kept";
  if (file.startsWith(u"topics/")) return first == u"in-the-plan" || first == u"stays-out";
  return file.startsWith(u"guides/") && path.value(2) == u"card" && promiseCards().contains(path.value(3));
}

/// What is wrong with the change, without its place, or nothing.
QString reasonAgainst(const QString& file, const Change& change, const Known& known) {
  Source source = Source::of(kShipped, u"en"_s);
  if (!source.has(file)) return u"there is no file \"%1\""_s.arg(file);
  if (isPromise(file, change.path.split(u'.'))) return u"this is one of Hearten's promises, so it stays as it is"_s;
  source.setChanges({{file, {change}}});
  bool mayChange = true;
  Problems problems;
  source.read(file, problems, [&](Reader& reader) { mayChange = readChangeable(file, reader, known); });
  if (!mayChange) return u"the words of \"%1\" stay as they are"_s.arg(file);
  return problems.isEmpty() ? QString() : problems.first().detail.section(u": "_s, 1);
}

/// The new words at `key`, a text or a list of texts; nothing when they are not there.
std::optional<Change> changeAt(Reader& table, const QString& path, const std::string& text, const std::string& texts) {
  if (table.has(text)) return Change{.path = path, .texts = {table.name(text)}};
  if (table.has(texts)) return Change{.path = path, .texts = table.names(texts), .isList = true};
  return std::nullopt;
}

}  // namespace

Changes readWording(const File& file, const QString& language, const Known& known, QList<Error>& problems) {
  Changes changes;
  const bool isWhole = readFile(file, problems, [&](Reader& reader) {
    for (Reader& table : reader.tables("change")) {
      const QString name = table.name("file");
      const QString path = table.name("key");
      const auto english = changeAt(table, path, "text", "texts");
      const auto welsh = changeAt(table, path, "text-cy", "texts-cy");
      if (!english) table.wrong("text", u"the new words are missing, as text or texts"_s);
      for (const auto& change : {english, welsh}) {
        if (!change || name.isEmpty() || path.isEmpty()) continue;
        const QString reason = reasonAgainst(name, *change, known);
        if (reason.isEmpty()) continue;
        table.wrong("key", reason);
        break;
      }
      if (const auto& own = language == u"cy" ? welsh : english; own) changes[name].append(*own);
      table.finish();
    }
  });
  return isWhole ? changes : Changes();
}

}  // namespace hearten::content
