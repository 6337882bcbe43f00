// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/content.h"

#include "core/content/parts.h"

#include <QDir>
#include <QFile>
#include <QLocale>

#include <algorithm>

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Where one language's files are; what a language lacks is taken from English.
class Source {
 public:
  explicit Source(const QString& language) : m_language(language) {}

  QByteArray file(const QString& name) const {
    const QByteArray own = bytesOf(path(m_language, name));
    return own.isEmpty() ? bytesOf(path(u"en"_s, name)) : own;
  }
  /// Names of the files in a folder, of English: every language has the same ids.
  static QStringList names(const QString& folder) {
    return QDir(path(u"en"_s, folder)).entryList({u"*.toml"_s}, QDir::Files, QDir::Name);
  }

 private:
  static QString path(const QString& language, const QString& name) { return u":/content/"_s + language + u'/' + name; }
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

Content loadInto(const QString& language, Problems& problems) {
  const Source source(language);
  Content content;
  content.language = language;
  const auto read = [&](const QString& name, const std::function<void(Reader&)>& how) {
    readFile(name, source.file(name), problems, how);
  };
  for (const QString& name : Source::names(u"guides"_s))
    read(u"guides/"_s + name, [&](Reader& file) { content.guides.append(readGuide(file)); });
  for (const QString& name : Source::names(u"topics"_s))
    read(u"topics/"_s + name, [&](Reader& file) { content.topics.append(readTopics(file)); });
  read(u"branches.toml"_s, [&](Reader& file) { readBranches(file, content); });
  read(u"services.toml"_s, [&](Reader& file) { content.services = readServices(file, false); });
  read(u"safety.toml"_s, [&](Reader& file) { content.safety = readSafetyCard(file); });
  read(u"headings.toml"_s, [&](Reader& file) { content.headings = readHeadings(file); });
  read(u"readiness.toml"_s, [&](Reader& file) { content.readiness = readReadiness(file); });
  read(u"after.toml"_s, [&](Reader& file) { content.after = readAfterTalk(file); });
  read(u"copy.toml"_s, [&](Reader& file) { content.copy = readCopyWords(file); });
  content.boundaryRules = source.file(u"boundary.toml"_s);
  return content;
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
    return service.isLocal ? 0 : isEverywhere(service) ? 2 : 1;
  };
  std::ranges::stable_sort(found, {}, nearness);
  return found;
}

Content load(const QString& language) {
  Problems problems;
  Content content = loadInto(language, problems);
  // A slip in one of our own files is ours, and a test finds it before anyone else does.
  Q_ASSERT(problems.isEmpty());
  return content;
}

Content loadWithPack(const QString& language, const QString& packFolder, Problems& problems) {
  Content content = load(language);
  const QDir folder(packFolder);
  if (packFolder.isEmpty() || !folder.exists()) return content;

  if (folder.exists(u"organisation.toml"_s)) {
    Organisation organisation;
    QString logo;
    const QByteArray bytes = bytesOf(folder.filePath(u"organisation.toml"_s));
    if (readFile(u"organisation.toml"_s, bytes, problems,
                 [&](Reader& file) { logo = readOrganisation(file, organisation); })) {
      // A logo lies beside its file; no path leads out of the pack.
      if (!logo.isEmpty() && !logo.contains(u'/') && !logo.contains(u'\\'))
        organisation.logo = bytesOf(folder.filePath(logo));
      content.organisation = organisation;
    }
  }
  if (folder.exists(u"services.toml"_s)) {
    QList<SupportService> local;
    const QByteArray bytes = bytesOf(folder.filePath(u"services.toml"_s));
    if (readFile(u"services.toml"_s, bytes, problems, [&](Reader& file) { local = readServices(file, true); })) {
      for (const SupportService& service : local)
        erase_if(content.services, [&](const SupportService& other) { return other.id == service.id; });
      content.services = local + content.services;
    }
  }
  return content;
}

QString fill(QString text, const QString& person, const QString& manager) {
  return text.replace(u"{person}"_s, person).replace(u"{manager}"_s, manager);
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
    const bool stale = service.checked->addMonths(6) < today;
    return say(stale ? u"checked-long-ago"_s : u"checked-on"_s, locale.toString(*service.checked, u"d MMMM yyyy"_s));
  }
  if (service.numberLastSeen)
    return say(u"number-last-seen"_s, locale.toString(*service.numberLastSeen, u"d MMMM yyyy"_s));
  return {};
}

}  // namespace hearten::content
