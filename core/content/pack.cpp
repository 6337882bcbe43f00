// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/pack.h"

#include "core/content/wording.h"

#include <QDir>

#include <algorithm>

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

/// The organisation's own logo and name; false when something in its file is wrong.
bool readOrganisationOf(const QDir& pack, Organisation& into, Problems& problems) {
  return readFile(fileAt(pack.filePath(u"organisation.toml"_s), u"organisation.toml"_s), problems, [&](Reader& reader) {
    const QString logo = readOrganisation(reader, into);
    if (logo.isEmpty()) return;
    // A logo lies beside its file; no path leads out of the pack.
    const bool isHere = !logo.contains(u'/') && !logo.contains(u'\\');
    const File picture = fileAt(pack.filePath(logo), logo);
    if (isHere && picture.unread.isEmpty())
      into.logo = picture.bytes;
    else
      reader.wrong("logo", u"there is no such picture in the pack, or it is larger than 1 MB"_s);
  });
}

/// Services that the safety card names. An organisation adds contacts of its own beside them.
QSet<QString> onTheSafetyCard(const SafetyCard& card) {
  QSet<QString> ids(card.afterServices.begin(), card.afterServices.end());
  for (const SafetyDoor& door : card.doors)
    for (const QStringList& names : door.services) ids.unite(QSet<QString>(names.begin(), names.end()));
  return ids;
}

void addServices(const Source& pack, Content& content, Problems& problems) {
  QList<SupportService> local;
  const PackServices limits{.fixed = onTheSafetyCard(content.safety), .topics = knownIn(content).supportTopics};
  const bool isWhole =
      pack.read(u"services.toml"_s, problems, [&](Reader& file) { local = readServices(file, &limits); });
  if (!isWhole) return;
  for (const SupportService& service : local)
    erase_if(content.services, [&](const SupportService& other) { return other.id == service.id; });
  content.services = local + content.services;
}

/// Says the promises of the built-in welcome in a guide of the pack too, word for word.
void keepPromises(Reader& file, Guide& guide, const Guide& builtIn) {
  if (guide.stages.isEmpty() || guide.stages.first().kind != StageKind::Welcome)
    return file.wrong("stage", u"a guide begins with a stage of the kind welcome, where the promises are said"_s);
  QList<ScriptCard>& cards = guide.stages.first().cards;
  for (const ScriptCard& promise : builtIn.stages.first().cards) {
    if (!promiseCards().contains(promise.id)) continue;
    const auto own = std::ranges::find(cards, promise.id, &ScriptCard::id);
    if (own == cards.end())
      cards.append(promise);
    else
      *own = promise;
  }
}

/// The values of a shelf and, after them, some more.
template <class T>
Shelf<T> with(const Shelf<T>& shelf, const QList<T>& more) {
  if (more.isEmpty()) return shelf;
  const Shelf<T> added(more);
  return Shelf<T>(shelf.ids() + added.ids(), [shelf, added](const QString& id) {
    const T* const own = shelf.find(id);
    return own ? *own : *added.find(id);
  });
}

/// Reads the files of one kind that the pack's index names. One with a mistake is left out.
template <class T, class How>
Shelf<T> withOwn(const Shelf<T>& shelf, const Source& pack, const QString& kind, const QStringList& ids, const How& how,
                 Problems& problems) {
  QList<T> more;
  for (const QString& id : ids) {
    T one;
    const bool isWhole = pack.read(kind + u'/' + id + u".toml"_s, problems, [&](Reader& file) {
      one = how(file);
      if (one.id != id) file.wrong("id", u"it must be the name of the file, \"%1\""_s.arg(id));
      if (shelf.ids().contains(one.id)) file.wrong("id", u"Hearten has a \"%1\" of its own"_s.arg(one.id));
    });
    if (isWhole) more.append(one);
  }
  return with(shelf, more);
}

void addGuidesTopicsAndScenes(const Source& pack, Content& content, Problems& problems) {
  Index index;
  if (!pack.read(u"index.toml"_s, problems, [&](Reader& file) { index = readPackIndex(file); })) return;
  const Known known = knownIn(content);
  const auto readOwnGuide = [builtIn = content.guides](Reader& file) {
    Guide guide = readGuide(file);
    const QString alike = guide.with == TalkWith::Team ? u"team-talk"_s : u"wellbeing-conversation"_s;
    if (const Guide* const found = builtIn.find(alike)) keepPromises(file, guide, *found);
    return guide;
  };
  const auto readOwnTopic = [&](Reader& file) { return readTopic(file, known); };
  content.guides = withOwn(content.guides, pack, u"guides"_s, index.guides, readOwnGuide, problems);
  content.topics = withOwn(content.topics, pack, u"topics"_s, index.topics, readOwnTopic, problems);
  const auto readOwnScene = [&](Reader& file) { return readScene(file, known); };
  content.practice = withOwn(content.practice, pack, u"practice"_s, index.practice, readOwnScene, problems);
}

}  // namespace

Content loadPack(const QString& language, const QString& packFolder, Problems& problems, const Reader::Hear& hear) {
  Content content = loadShipped(language, {});
  const QDir folder(packFolder);
  if (packFolder.isEmpty() || !folder.exists()) return content;

  if (folder.exists(u"wording.toml"_s)) {
    const File file = fileAt(folder.filePath(u"wording.toml"_s), u"wording.toml"_s);
    const Changes changes = readWording(file, language, knownIn(content), problems);
    if (!changes.isEmpty()) content = loadShipped(language, changes);
  }
  Source pack = Source::ofPack(folder.path(), language);
  pack.setHearer(hear);
  if (Organisation organisation; pack.has(u"organisation.toml"_s) && readOrganisationOf(folder, organisation, problems))
    content.organisation = organisation;
  if (pack.has(u"services.toml"_s)) addServices(pack, content, problems);
  if (pack.has(u"index.toml"_s)) addGuidesTopicsAndScenes(pack, content, problems);
  return content;
}

bool holdsPack(const QString& folder) {
  const QStringList files{u"organisation.toml"_s, u"services.toml"_s, u"index.toml"_s, u"wording.toml"_s};
  const QDir pack(folder);
  return !folder.isEmpty() && std::ranges::any_of(files, [&pack](const QString& name) { return pack.exists(name); });
}

Content loadWithPack(const QString& language, const QString& packFolder, Problems& problems) {
  return loadPack(language, packFolder, problems, {});
}

}  // namespace hearten::content
