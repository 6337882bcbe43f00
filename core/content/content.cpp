// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/content.h"

#include <QLocale>

#include <algorithm>

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

template <class Items>
auto findById(const Items& items, const QString& id) -> decltype(items.data()) {
  const auto found = std::ranges::find_if(items, [&](const auto& item) { return item.id == id; });
  return found == items.end() ? nullptr : &*found;
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

}  // namespace

const PlanHeading& PlanHeadings::of(const QString& id) const {
  const PlanHeading* const found = findById(all, id);
  Q_ASSERT(found);
  static const PlanHeading none;
  return found ? *found : none;
}

const Guide* Content::guide(const QString& id) const {
  return guides.find(id);
}
const Topic* Content::topic(const QString& id) const {
  return topics.find(id);
}
const Scene* Content::scene(const QString& id) const {
  return practice.find(id);
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
  std::ranges::stable_sort(
      found, {}, [](const SupportService& service) { return std::pair(nearness(service), service.isForSome); });
  return found;
}

QList<SupportService> Content::servicesNamed(const QStringList& ids, Nation nation) const {
  QList<SupportService> found;
  for (const QString& id : ids)
    if (const SupportService* one = service(id); one && (one->isLocal || one->nations.contains(nation)))
      found.append(*one);
  return found;
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
