// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/support_views.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace hearten::ui {
namespace {

using namespace Qt::StringLiterals;
using content::Nearness;
using content::SupportService;
using content::Wanted;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(SupportViews)
};

/// As people read and type it: "gov.uk/access-to-work". A long one is told by its site alone; it is copied as a whole.
QString shownAddress(const QString& web) {
  constexpr qsizetype kLongest = 32;
  const QUrl url(web);
  QString site = url.host();
  if (site.startsWith(u"www."_s)) site.remove(0, 4);
  QString path = url.path();
  if (path.endsWith(u'/')) path.chop(1);
  return site.size() + path.size() > kLongest ? site : site + path;
}

/// "England, Wales", for a service that is not in all of them.
QString placesOf(const SupportService& service) {
  const QStringList names = nationNames();
  QStringList places;
  for (const content::Nation nation : service.nations) places << names.at(static_cast<int>(nation));
  return places.join(u", "_s);
}

QString urgencyWords(content::Urgency urgency) {
  switch (urgency) {
    case content::Urgency::Emergency:
      return Words::tr("When life is in danger");
    case content::Urgency::Urgent:
      return Words::tr("Urgent help");
    case content::Urgency::Soon:
    case content::Urgency::Any:
      return {};
  }
  return {};
}

QString foundWords(const Desk& desk, int count, const QString& subject) {
  if (count == 0) return Words::tr("No place found");
  if (const content::HelpSubject* const one = desk.content.subjects.find(subject))
    //: %1 stands at the end of the sentence: "money or a home"
    return Words::tr("%n place(s) that can help with %1", nullptr, count).arg(one->about);
  return Words::tr("%n place(s) that can help", nullptr, count);
}

SupportFiltersView filtersView(const Desk& desk, const Wanted& wanted) {
  SupportFiltersView view{.subjects = {{QString(), Words::tr("All")}},
                          .subject = wanted.subject,
                          .nations = nationNames(),
                          .nation = 0,
                          .urgentOnly = wanted.urgentOnly,
                          .welshSpoken = !wanted.language.isEmpty()};
  for (const content::HelpSubject& subject : desk.content.subjects.all)
    view.subjects.emplace_back(subject.id, subject.title);
  view.nation = wanted.nation ? static_cast<int>(*wanted.nation) : static_cast<int>(view.nations.size()) - 1;
  return view;
}

}  // namespace

content::Nation nationOf(const Desk& desk) {
  switch (desk.preferences.nation) {
    case Preferences::Nation::England:
      return content::Nation::England;
    case Preferences::Nation::Wales:
      return content::Nation::Wales;
    case Preferences::Nation::Scotland:
      return content::Nation::Scotland;
    case Preferences::Nation::NorthernIreland:
      return content::Nation::NorthernIreland;
  }
  return content::Nation::England;
}

QStringList nationNames() {
  return {Words::tr("England"), Words::tr("Wales"), Words::tr("Scotland"), Words::tr("Northern Ireland"),
          Words::tr("All nations")};
}

QString nationWords(content::Nation nation) {
  switch (nation) {
    case content::Nation::England:
      return Words::tr("Across England");
    case content::Nation::Wales:
      return Words::tr("Across Wales");
    case content::Nation::Scotland:
      return Words::tr("Across Scotland");
    case content::Nation::NorthernIreland:
      return Words::tr("Across Northern Ireland");
  }
  return {};
}

SupportView supportView(const Desk& desk, const SupportService& service, bool canPutInPlan) {
  SupportView view{.id = service.id,
                   .name = service.name,
                   .purpose = service.purpose,
                   .who = service.who,
                   .hours = service.hours,
                   .cost = service.cost,
                   .phone = service.phone,
                   .text = service.textNumber,
                   .other = service.other,
                   .website = shownAddress(service.web),
                   .address = service.web,
                   .languages = service.languages.contains(u"cy"_s) ? Words::tr("Welsh spoken") : QString(),
                   .own = service.isLocal,
                   .canPutInPlan = canPutInPlan};
  const QString checked = content::checkedLine(service, desk.clock.today(), desk.content.language, desk.content.copy);
  (service.numberBeingChecked ? view.unchecked : view.checked) = checked;
  return view;
}

SupportDirectoryView directoryView(const Desk& desk, const content::Directory& directory, const Wanted& wanted) {
  const std::vector<const SupportService*> found = directory.find(wanted);
  SupportDirectoryView view{.filters = filtersView(desk, wanted),
                            .found = foundWords(desk, static_cast<int>(found.size()), wanted.subject),
                            .groups = {}};
  if (found.empty()) return view;
  const bool hasOwn = std::ranges::any_of(desk.content.services, &SupportService::isLocal);
  SupportGroupView own{.name = Words::tr("Near you"), .emptyText = {}};
  if (!hasOwn) own.emptyText = Words::tr("Your trust has not added its own list yet.");
  SupportGroupView nation{.name = wanted.nation ? nationWords(*wanted.nation) : Words::tr("In some nations")};
  SupportGroupView everywhere{.name = Words::tr("Across the UK")};
  for (const SupportService* service : found) {
    SupportView place = supportView(desk, *service, false);
    place.urgency = urgencyWords(service->urgency);
    const Nearness where = content::nearness(*service);
    if (!wanted.nation && where == Nearness::Nation) place.place = placesOf(*service);
    (where == Nearness::Own ? own : where == Nearness::Nation ? nation : everywhere).places.push_back(place);
  }
  // Said where somebody looks around; while they type a word it would only be in the way.
  if (!own.places.empty() || (!hasOwn && wanted.words.trimmed().isEmpty())) view.groups.push_back(own);
  for (const SupportGroupView& group : {nation, everywhere})
    if (!group.places.empty()) view.groups.push_back(group);
  return view;
}

}  // namespace hearten::ui
