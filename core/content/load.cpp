// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/load.h"

#include "core/content/parts.h"

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

/// Everything but guides, topics and scenes: little files that are wanted soon. Returns which of the others there are.
Index readSoon(const Source& source, Content& content, Problems& problems) {
  const auto read = [&](const QString& name, const std::function<void(Reader&)>& how) {
    source.read(name, problems, how);
  };
  Index index;
  read(u"index.toml"_s, [&](Reader& file) { index = readIndex(file); });
  read(u"services.toml"_s, [&](Reader& file) { content.services = readServices(file); });
  read(u"safety.toml"_s, [&](Reader& file) { content.safety = readSafetyCard(file, knownIn(content)); });
  const Known known = knownIn(content);
  read(u"directory.toml"_s, [&](Reader& file) { content.subjects = readSubjects(file, known); });
  read(u"branches.toml"_s, [&](Reader& file) { readBranches(file, content); });
  read(u"headings.toml"_s, [&](Reader& file) { content.headings = readHeadings(file); });
  read(u"readiness.toml"_s, [&](Reader& file) { content.readiness = readReadiness(file); });
  read(u"after.toml"_s, [&](Reader& file) { content.after = readAfterTalk(file, known); });
  read(u"coaching.toml"_s, [&](Reader& file) { content.coaching = readCoaching(file); });
  if (source.has(u"sheets.toml"_s)) read(u"sheets.toml"_s, [&](Reader& file) { content.sheets = readSheets(file); });
  read(u"copy.toml"_s, [&](Reader& file) { content.copy = readCopyWords(file); });
  content.boundaryRules = source.bytesInLanguage(u"boundary.toml"_s);
  return index;
}

/// One file of those that hold one thing each. What cannot be read at all leaves nothing.
template <class T>
using How = std::function<T(Reader&)>;

template <class T>
std::optional<T> readOne(const Source& source, const QString& kind, const QString& id, const How<T>& how,
                         Problems& problems) {
  std::optional<T> found;
  source.read(kind + u'/' + id + u".toml"_s, problems, [&](Reader& file) {
    found = how(file);
    if (found->id != id) file.wrong("id", u"it must be the name of the file, \"%1\""_s.arg(id));
  });
  return found;
}

template <class T>
Shelf<T> readAll(const Source& source, const QString& kind, const QStringList& ids, const How<T>& how,
                 Problems& problems) {
  QList<T> all;
  for (const QString& id : ids)
    if (const std::optional<T> one = readOne(source, kind, id, how, problems)) all.append(*one);
  return Shelf<T>(all);
}

/// A slip in one of our own files is ours, and a test finds it before anyone else does.
template <class T>
Shelf<T> readWhenAsked(const Source& source, const QString& kind, const QStringList& ids, const How<T>& how) {
  return Shelf<T>(ids, [=](const QString& id) {
    Problems problems;
    std::optional<T> one = readOne(source, kind, id, how, problems);
    Q_ASSERT(problems.isEmpty());
    return one.value_or(T{});
  });
}

}  // namespace

Known knownIn(const Content& content) {
  Known known;
  for (const SupportService& service : content.services) {
    known.serviceIds.insert(service.id);
    for (const QString& topic : service.topics) known.supportTopics.insert(topic);
  }
  for (const SafetyDoor& door : content.safety.doors) known.doors.insert(door.id);
  return known;
}

Content loadAll(const Source& source, const QString& language, Problems& problems) {
  Content content;
  content.language = language;
  const Index index = readSoon(source, content, problems);
  const Known known = knownIn(content);
  content.guides = readAll<Guide>(source, u"guides"_s, index.guides, &readGuide, problems);
  content.topics =
      readAll<Topic>(source, u"topics"_s, index.topics, [&](Reader& file) { return readTopic(file, known); }, problems);
  content.practice = readAll<Scene>(
      source, u"practice"_s, index.practice, [&](Reader& file) { return readScene(file, known); }, problems);
  return content;
}

Content loadFrom(const QString& folder, const QString& language, Problems& problems) {
  return loadAll(Source::of(folder, language), language, problems);
}

Content loadShipped(const QString& language, const Changes& changes) {
  Source source = Source::of(kShipped, language);
  source.setChanges(changes);
  Content content;
  content.language = language;
  Problems problems;
  const Index index = readSoon(source, content, problems);
  Q_ASSERT(problems.isEmpty());
  const Known known = knownIn(content);
  content.guides = readWhenAsked<Guide>(source, u"guides"_s, index.guides, &readGuide);
  content.topics =
      readWhenAsked<Topic>(source, u"topics"_s, index.topics, [known](Reader& file) { return readTopic(file, known); });
  content.practice = readWhenAsked<Scene>(source, u"practice"_s, index.practice,
                                          [known](Reader& file) { return readScene(file, known); });
  return content;
}

Content load(const QString& language) {
  return loadShipped(language, {});
}

QList<Said> textsOf(const QString& folder, const QString& language, Problems& problems) {
  QList<Said> texts;
  Source source = Source::of(folder, language);
  source.setHearer([&](const Said& said) { texts.append(said); });
  loadAll(source, language, problems);
  return texts;
}

}  // namespace hearten::content
