// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/preferences.h"

#include <QFile>
#include <QHash>
#include <QSaveFile>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

// The file is ours and small; anything larger is not it.
constexpr qint64 kMostBytes = 16 * 1024;

const QStringList kColours{u"follow"_s, u"light"_s, u"dark"_s, u"high-contrast"_s};
const QStringList kNations{u"england"_s, u"wales"_s, u"scotland"_s, u"northern-ireland"_s};
constexpr std::array kTextPercents{100, 125, 150, 200};
constexpr std::array kLockMinutes{1, 5, 10, 15};

constexpr auto kNoPack = "none"_L1;

/// No name that can be taught has it.
const QString kBetweenNames = u" | "_s;

using Values = QHash<QString, QString>;

/// Lines of "key = value". What cannot be read is left out, and so becomes the default.
Values read(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {};
  Values values;
  const QStringList lines = QString::fromUtf8(file.read(kMostBytes)).split(u'\n');
  for (const QString& line : lines) {
    const qsizetype equals = line.indexOf(u'=');
    if (equals > 0) values.insert(line.first(equals).trimmed(), line.sliced(equals + 1).trimmed());
  }
  return values;
}

template <class Numbers>
void take(const Values& values, const QString& key, const Numbers& allowed, int& into) {
  bool isNumber = false;
  const int number = values.value(key).toInt(&isNumber);
  if (isNumber && std::ranges::find(allowed, number) != allowed.end()) into = number;
}

template <class Choice>
void take(const Values& values, const QString& key, const QStringList& names, Choice& into) {
  const qsizetype place = names.indexOf(values.value(key));
  if (place >= 0) into = static_cast<Choice>(place);
}

template <class Choice>
QString nameOf(const QStringList& names, Choice choice) {
  return names.at(static_cast<qsizetype>(choice));
}

}  // namespace

Preferences Preferences::load(const QString& file) {
  const Values values = read(file);
  Preferences found;
  if (values.value(u"language"_s) == "cy"_L1) found.language = u"cy"_s;
  take(values, u"text-size"_s, kTextPercents, found.textPercent);
  take(values, u"colours"_s, kColours, found.colours);
  take(values, u"nation"_s, kNations, found.nation);
  take(values, u"lock-minutes"_s, kLockMinutes, found.lockMinutes);
  if (values.value(u"full-screen-talks"_s) == "no"_L1) found.fullScreenTalks = false;
  found.codeIsDue = values.value(u"recovery-code"_s) == "due"_L1;
  found.names = values.value(u"names"_s).split(kBetweenNames, Qt::SkipEmptyParts);
  // As an address, so that no name of a folder can break the line.
  const QString pack = values.value(u"pack"_s);
  if (pack == kNoPack)
    found.packFolder = QString();
  else if (const QString folder = QUrl(pack, QUrl::StrictMode).toLocalFile(); !folder.isEmpty())
    found.packFolder = folder;
  if (const QString folder = QUrl(values.value(u"backups"_s), QUrl::StrictMode).toLocalFile(); !folder.isEmpty())
    found.backupFolder = folder;
  return found;
}

bool Preferences::save(const QString& file) const {
  QSaveFile target(file);
  if (!target.open(QIODevice::WriteOnly)) return false;
  QStringList lines{
      u"language = "_s + language,
      u"text-size = "_s + QString::number(textPercent),
      u"colours = "_s + nameOf(kColours, colours),
      u"nation = "_s + nameOf(kNations, nation),
      u"lock-minutes = "_s + QString::number(lockMinutes),
      u"full-screen-talks = "_s + (fullScreenTalks ? u"yes"_s : u"no"_s),
  };
  if (codeIsDue) lines << u"recovery-code = due"_s;
  if (!names.isEmpty()) lines << u"names = "_s + names.join(kBetweenNames);
  if (packFolder)
    lines << u"pack = "_s + (packFolder->isEmpty() ? QString(kNoPack)
                                                   : QString::fromLatin1(QUrl::fromLocalFile(*packFolder).toEncoded()));
  if (backupFolder) lines << u"backups = "_s + QString::fromLatin1(QUrl::fromLocalFile(*backupFolder).toEncoded());
  target.write((lines.join(u'\n') + u'\n').toUtf8());
  return target.commit();
}

}  // namespace hearten::ui
