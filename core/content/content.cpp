// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/content.h"

#include "core/content/parts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

/// More than any file of words needs, and little enough to read at once.
constexpr qint64 kLargestFile = 1024 * 1024;

/// The bytes of an ordinary file of sensible size; nothing otherwise.
std::optional<QByteArray> bytesOf(const QString& path) {
  const QFileInfo info(path);
  QFile file(path);
  if (!info.isFile() || info.size() > kLargestFile || !file.open(QIODevice::ReadOnly)) return std::nullopt;
  return file.readAll();
}

/// One language's files, over those of English.
class Source {
 public:
  Source(const QString& folder, const QString& language) : m_folder(folder), m_language(language) {}

  bool read(const QString& name, Problems& problems, const std::function<void(Reader&)>& how) const {
    const File own{u"en/"_s + name, bytes(u"en"_s, name)};
    if (!has(name)) return readFile(own, problems, how);
    return readFile(own, {m_language + u'/' + name, bytes(m_language, name)}, problems, how);
  }
  bool hasEnglish(const QString& name) const { return QFileInfo::exists(path(u"en"_s, name)); }
  QByteArray bytesInLanguage(const QString& name) const { return bytes(has(name) ? m_language : u"en"_s, name); }

 private:
  QString path(const QString& language, const QString& name) const { return m_folder + u'/' + language + u'/' + name; }
  QByteArray bytes(const QString& language, const QString& name) const {
    return bytesOf(path(language, name)).value_or(QByteArray());
  }
  bool has(const QString& name) const { return m_language != u"en" && QFileInfo::exists(path(m_language, name)); }

  QString m_folder;
  QString m_language;
};

bool isEverywhere(const SupportService& service) {
  return service.nations.size() == 4;
}

template <class Items>
auto findById(const Items& items, const QString& id) -> decltype(items.data()) {
  const auto found = std::ranges::find_if(items, [&](const auto& item) { return item.id == id; });
  return found == items.end() ? nullptr : &*found;
}

/// What files may refer to, once services and the safety card are read.
Known knownIn(const Content& content) {
  Known known;
  for (const SupportService& service : content.services) {
    known.serviceIds.insert(service.id);
    for (const QString& topic : service.topics) known.supportTopics.insert(topic);
  }
  for (const SafetyDoor& door : content.safety.doors) known.doors.insert(door.id);
  return known;
}

/// A day, a month or a year, as exactly as it is known.
QString inWords(QDate date, Exactness exactness, const QLocale& locale) {
  switch (exactness) {
    case Exactness::Day:
      return locale.toString(date, u"d MMMM yyyy"_s);
    case Exactness::Month:
      return locale.toString(date, u"MMMM yyyy"_s);
    case Exactness::Year:
      return QString::number(date.year());
  }
  return {};
}

/// The organisation's own logo and name; false when something in its file is wrong.
bool readOrganisationOf(const QDir& pack, Organisation& into, Problems& problems) {
  const File file{u"organisation.toml"_s, bytesOf(pack.filePath(u"organisation.toml"_s)).value_or(QByteArray())};
  return readFile(file, problems, [&](Reader& reader) {
    const QString logo = readOrganisation(reader, into);
    if (logo.isEmpty()) return;
    // A logo lies beside its file; no path leads out of the pack.
    const bool isHere = !logo.contains(u'/') && !logo.contains(u'\\');
    if (const std::optional<QByteArray> bytes = isHere ? bytesOf(pack.filePath(logo)) : std::nullopt)
      into.logo = *bytes;
    else
      reader.wrong("logo", u"there is no such picture in the pack, or it is larger than 1 MB"_s);
  });
}

}  // namespace

const PlanHeading& PlanHeadings::of(const QString& id) const {
  const PlanHeading* const found = findById(all, id);
  Q_ASSERT(found);
  static const PlanHeading none;
  return found ? *found : none;
}

const Guide* Content::guide(const QString& id) const {
  return findById(guides, id);
}
const Topic* Content::topic(const QString& id) const {
  return findById(topics, id);
}
const Scene* Content::scene(const QString& id) const {
  return findById(practice, id);
}
const Skill* Content::skill(const QString& id) const {
  return findById(coaching, id);
}
const Sheet* Content::sheet(const QString& id) const {
  return findById(sheets, id);
}
const SupportService* Content::service(const QString& id) const {
  return findById(services, id);
}

QList<SupportService> Content::servicesFor(const QStringList& wanted, Nation nation) const {
  QList<SupportService> found;
  for (const SupportService& service : services) {
    const bool here = service.isLocal || service.nations.contains(nation);
    const bool helps =
        std::ranges::any_of(wanted, [&](const QString& topic) { return service.topics.contains(topic); });
    if (here && helps) found.append(service);
  }
  const auto nearness = [](const SupportService& service) {
    const int place = service.isLocal ? 0 : isEverywhere(service) ? 2 : 1;
    return std::pair(place, service.isForSome);
  };
  std::ranges::stable_sort(found, {}, nearness);
  return found;
}

QList<SupportService> Content::servicesNamed(const QStringList& ids, Nation nation) const {
  QList<SupportService> found;
  for (const QString& id : ids)
    if (const SupportService* one = service(id); one && (one->isLocal || one->nations.contains(nation)))
      found.append(*one);
  return found;
}

Content loadFrom(const QString& folder, const QString& language, Problems& problems) {
  const Source source(folder, language);
  Content content;
  content.language = language;
  const auto read = [&](const QString& name, const std::function<void(Reader&)>& how) {
    source.read(name, problems, how);
  };
  Index index;
  read(u"index.toml"_s, [&](Reader& file) { index = readIndex(file); });
  read(u"services.toml"_s, [&](Reader& file) { content.services = readServices(file, false); });
  read(u"safety.toml"_s, [&](Reader& file) { content.safety = readSafetyCard(file, knownIn(content)); });
  const Known known = knownIn(content);
  const auto readNamed = [&](const QString& kind, const QStringList& names, auto& into, const auto& how) {
    for (const QString& name : names)
      read(kind + u'/' + name + u".toml"_s, [&](Reader& file) {
        into.append(how(file));
        if (into.last().id != name) file.wrong("id", u"it must be the name of the file, \"%1\""_s.arg(name));
      });
  };
  readNamed(u"guides"_s, index.guides, content.guides, [](Reader& file) { return readGuide(file); });
  readNamed(u"topics"_s, index.topics, content.topics, [&](Reader& file) { return readTopic(file, known); });
  readNamed(u"practice"_s, index.practice, content.practice, [&](Reader& file) { return readScene(file, known); });
  read(u"branches.toml"_s, [&](Reader& file) { readBranches(file, content); });
  read(u"headings.toml"_s, [&](Reader& file) { content.headings = readHeadings(file); });
  read(u"readiness.toml"_s, [&](Reader& file) { content.readiness = readReadiness(file); });
  read(u"after.toml"_s, [&](Reader& file) { content.after = readAfterTalk(file, known); });
  if (source.hasEnglish(u"coaching.toml"_s))
    read(u"coaching.toml"_s, [&](Reader& file) { content.coaching = readCoaching(file); });
  if (source.hasEnglish(u"sheets.toml"_s))
    read(u"sheets.toml"_s, [&](Reader& file) { content.sheets = readSheets(file); });
  read(u"copy.toml"_s, [&](Reader& file) { content.copy = readCopyWords(file); });
  content.boundaryRules = source.bytesInLanguage(u"boundary.toml"_s);
  return content;
}

Content load(const QString& language) {
  Problems problems;
  Content content = loadFrom(u":/content"_s, language, problems);
  // A slip in one of our own files is ours, and a test finds it before anyone else does.
  Q_ASSERT(problems.isEmpty());
  return content;
}

Content loadWithPack(const QString& language, const QString& packFolder, Problems& problems) {
  Content content = load(language);
  const QDir pack(packFolder);
  if (packFolder.isEmpty() || !pack.exists()) return content;

  if (Organisation organisation;
      pack.exists(u"organisation.toml"_s) && readOrganisationOf(pack, organisation, problems))
    content.organisation = organisation;
  if (pack.exists(u"services.toml"_s)) {
    QList<SupportService> local;
    const File file{u"services.toml"_s, bytesOf(pack.filePath(u"services.toml"_s)).value_or(QByteArray())};
    if (readFile(file, problems, [&](Reader& reader) { local = readServices(reader, true); })) {
      for (const SupportService& service : local)
        erase_if(content.services, [&](const SupportService& other) { return other.id == service.id; });
      content.services = local + content.services;
    }
  }
  return content;
}

QString fill(const QString& text, const QString& person, const QString& manager) {
  QString filled;
  qsizetype from = 0;
  while (from < text.size()) {
    const qsizetype brace = text.indexOf(u'{', from);
    if (brace < 0) break;
    filled += QStringView(text).mid(from, brace - from);
    const QStringView rest = QStringView(text).mid(brace);
    const bool isPerson = rest.startsWith(u"{person}");
    const bool isManager = rest.startsWith(u"{manager}");
    filled += isPerson ? person : isManager ? manager : u"{"_s;
    from = brace + (isPerson ? 8 : isManager ? 9 : 1);
  }
  return filled + QStringView(text).mid(from);
}

QString checkedLine(const SupportService& service, QDate today, const QString& language,
                    const QHash<QString, QString>& words) {
  const QLocale locale(language == u"cy"_s ? QLocale::Welsh : QLocale::English, QLocale::UnitedKingdom);
  const auto say = [&](const QString& key, const QString& date) {
    QString line = words.value(key);
    return line.replace(u"{date}"_s, date);
  };
  if (service.numberBeingChecked) return words.value(u"number-being-checked"_s);
  if (service.checked) {
    const bool longAgo = service.checked->addMonths(6) < today;
    return say(longAgo ? u"checked-long-ago"_s : u"checked-on"_s, inWords(*service.checked, Exactness::Day, locale));
  }
  if (service.phone.isEmpty() && service.textNumber.isEmpty()) return {};
  if (!service.numberLastSeen) return words.value(u"number-not-dated"_s);
  const bool longAgo = service.numberLastSeen->addMonths(12) < today;
  const bool isDay = service.numberLastSeenExactness == Exactness::Day;
  return say(longAgo ? (isDay ? u"number-last-seen-long-ago"_s : u"number-last-seen-in-long-ago"_s)
                     : (isDay ? u"number-last-seen"_s : u"number-last-seen-in"_s),
             inWords(*service.numberLastSeen, service.numberLastSeenExactness, locale));
}

}  // namespace hearten::content
