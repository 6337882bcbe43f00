// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/stale.h"

#include "core/content/reader.h"
#include "core/content/source.h"

#include <QFileInfo>

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

constexpr int kMonths = 12;

/// When somebody last looked, as far as the entry says: a day, or the first day of a month or a year.
std::optional<QDate> lastLooked(Reader& entry) {
  if (const std::optional<QDate> checked = entry.dateIfAny("checked")) return checked;
  if (const std::optional<QDate> seen = entry.dateIfAny("number-last-seen")) return seen;
  const QString about = entry.nameIfAny("number-last-seen-about");
  const QDate first = QDate::fromString(about, about.size() > 4 ? u"yyyy-MM"_s : u"yyyy"_s);
  return first.isValid() ? std::optional(first) : std::nullopt;
}

/// `wrong` knows the place of an entry; what is told here is no mistake, so it goes to a list of its own.
void tellStale(Reader& entry, QDate today) {
  const QString name = entry.name("name");
  const std::optional<QDate> looked = lastLooked(entry);
  if (!looked)
    entry.wrong("id", u"%1: nobody has said when this was last checked"_s.arg(name));
  else if (looked->addMonths(kMonths) < today)
    entry.wrong("id", u"%1: last checked or seen %2"_s.arg(name, looked->toString(u"yyyy-MM-dd"_s)));
}

}  // namespace

QStringList stale(const QString& folder, QDate today) {
  const QString home = QFileInfo(folder + u"/en"_s).isDir() ? folder + u"/en"_s : folder;
  QStringList found;
  for (const auto& [file, key] :
       {std::pair(u"services.toml"_s, "service"), std::pair(u"organisation.toml"_s, "contact")}) {
    if (!QFileInfo::exists(home + u'/' + file)) continue;
    Problems told;
    readFile(fileAt(home + u'/' + file, file), told, [&](Reader& top) {
      for (Reader& entry : top.tablesIfAny(key)) tellStale(entry, today);
    });
    for (const Error& one : told)
      if (one.detail.contains(u": \"id\": "_s)) found.append(QString(one.detail).replace(u" \"id\":"_s, QString()));
  }
  return found;
}

}  // namespace hearten::content
