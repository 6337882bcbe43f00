// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/check.h"

#include "core/content/pack.h"
#include "core/content/parts.h"

#include <QDir>
#include <QDirIterator>

#include <algorithm>

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

void add(Problems& to, const Problems& from) {
  for (const Error& one : from)
    if (std::ranges::none_of(to, [&](const Error& told) { return told.detail == one.detail; })) to.append(one);
}

/// Folders that are named like a language: two small letters.
QStringList languagesIn(const QString& folder) {
  QStringList found;
  for (const QString& name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
    if (name.size() == 2 && name != u"en" && name[0].isLower() && name[1].isLower()) found.append(name);
  return found;
}

/// Names of the files that are read, without the folder of their language.
QSet<QString> namesRead(const Source& source, bool isPack) {
  QSet<QString> names{u"index.toml"_s, u"services.toml"_s};
  if (isPack)
    names.unite({u"organisation.toml"_s, u"wording.toml"_s});
  else
    names.unite({u"safety.toml"_s, u"branches.toml"_s, u"headings.toml"_s, u"readiness.toml"_s, u"after.toml"_s,
                 u"coaching.toml"_s, u"directory.toml"_s, u"sheets.toml"_s, u"copy.toml"_s, u"boundary.toml"_s,
                 u"questions.toml"_s});
  Index index;
  Problems told;
  if (source.has(u"index.toml"_s))
    source.read(u"index.toml"_s, told, [&](Reader& file) { index = isPack ? readPackIndex(file) : readIndex(file); });
  const auto addAll = [&](const QString& kind, const QStringList& ids) {
    for (const QString& id : ids) names.insert(kind + u'/' + id + u".toml"_s);
  };
  addAll(u"guides"_s, index.guides);
  addAll(u"topics"_s, index.topics);
  addAll(u"practice"_s, index.practice);
  return names;
}

/// A file that nobody reads is most often a slip in its name, or forgotten in the index.
Problems unreadFiles(const QString& folder, const QStringList& languages, const QSet<QString>& names) {
  Problems found;
  QStringList files;
  for (QDirIterator each(folder, {u"*.toml"_s}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
    files.append(QDir(folder).relativeFilePath(each.next()));
  files.sort();
  for (const QString& file : files) {
    const bool isTranslation = languages.contains(file.section(u'/', 0, 0));
    if (!names.contains(isTranslation ? file.section(u'/', 1) : file))
      found.append({Problem::ContentInvalid, u"%1:1: nothing reads this file; is it in index.toml?"_s.arg(file), 1});
  }
  return found;
}

/// An address is the same in every language.
bool isAddress(const QStringList& texts) {
  return texts.size() == 1 && texts.first().contains(u'@') && !texts.first().contains(u' ');
}

Findings checkContent(const QString& folder) {
  Findings found;
  QStringList languages = languagesIn(folder);
  for (const QString& language : QStringList{u"en"_s} + languages) {
    Problems problems;
    const QList<Said> texts = textsOf(folder, language, problems);
    add(found.mistakes, problems);
    if (language != u"en") found.gaps += gapsIn(texts, language);
  }
  const QSet<QString> names = namesRead(Source::of(folder, u"en"_s), false);
  add(found.mistakes, unreadFiles(folder, languages << u"en"_s, names));
  return found;
}

Findings checkPack(const QString& folder) {
  Findings found;
  const QStringList languages = languagesIn(folder);
  for (const QString& language : QStringList{u"en"_s} + languages) {
    QList<Said> texts;
    Problems problems;
    loadPack(language, folder, problems, [&](const Said& said) { texts.append(said); });
    add(found.mistakes, problems);
    if (language != u"en") found.gaps += gapsIn(texts, language);
  }
  const QSet<QString> names = namesRead(Source::ofPack(folder, u"en"_s), true);
  add(found.mistakes, unreadFiles(folder, languages, names));
  return found;
}

}  // namespace

QStringList gapsIn(const QList<Said>& texts, const QString& language) {
  QHash<QString, QStringList> gaps;
  QHash<QString, int> counts;
  QStringList files;
  for (const Said& said : texts) {
    if (said.says == Says::ProperName || isAddress(said.english)) continue;
    if (!files.contains(said.file)) files.append(said.file);
    ++counts[said.file];
    const QString place = u"%1:%2: \"%3\""_s.arg(said.file).arg(said.line).arg(said.path);
    if (said.translated.isEmpty())
      gaps[said.file].append(place + u" is not in "_s + language);
    else if (said.says == Says::Words && said.translated.size() != said.english.size())
      gaps[said.file].append(place + u" has %1 of %2 in "_s.arg(said.translated.size()).arg(said.english.size()) +
                             language);
  }
  QStringList all;
  for (const QString& file : files) {
    if (gaps[file].size() > 1 && gaps[file].size() == counts[file])
      all.append(u"%1:1: nothing of this file is in "_s.arg(file) + language);
    else
      all += gaps[file];
  }
  return all;
}

Findings check(const QString& path) {
  const QString folder = QFileInfo(path).absoluteFilePath();
  if (QFileInfo(folder + u"/en"_s).isDir()) return checkContent(folder);
  return checkPack(folder);
}

}  // namespace hearten::content
