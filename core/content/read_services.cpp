// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/pieces.h"

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

constexpr std::pair<const char*, Urgency> kUrgencies[] = {
    {"any", Urgency::Any}, {"soon", Urgency::Soon}, {"urgent", Urgency::Urgent}, {"emergency", Urgency::Emergency}};
QList<Nation> readNations(Reader& table) {
  QList<Nation> nations;
  for (const QString& word : table.names("nations")) {
    bool known = false;
    for (const auto& [name, nation] : kNations)
      if (word == QLatin1StringView(name)) {
        nations.append(nation);
        known = true;
      }
    if (!known) table.wrong("nations", u"there is no nation \"%1\""_s.arg(word));
  }
  return nations;
}

/// 2026-10-01, or "2026-10" or "2026" where the source says no more.
void readLastSeen(Reader& table, SupportService& into) {
  into.numberLastSeen = table.dateIfAny("number-last-seen");
  const QString about = table.nameIfAny("number-last-seen-about");
  if (about.isEmpty()) return;
  into.numberLastSeenExactness = about.size() > 4 ? Exactness::Month : Exactness::Year;
  into.numberLastSeen = QDate::fromString(about, about.size() > 4 ? u"yyyy-MM"_s : u"yyyy"_s);
  if (!into.numberLastSeen->isValid()) {
    table.wrong("number-last-seen-about", u"must be a month or a year, as in \"2026-11\" or \"2026\""_s);
    into.numberLastSeen.reset();
  }
}

}  // namespace

QList<SupportService> readServices(Reader& file, const PackServices* pack) {
  QList<SupportService> services;
  Ids ids;
  for (Reader& table : file.tables("service")) {
    SupportService service{.id = ids.take(table),
                           .name = table.properName("name"),
                           .purpose = table.text("purpose"),
                           .who = table.text("who"),
                           .hours = table.textIfAny("hours"),
                           .cost = table.textIfAny("cost"),
                           .phone = table.nameIfAny("phone"),
                           .textNumber = table.nameIfAny("text"),
                           .other = table.textIfAny("other"),
                           .web = table.nameIfAny("web"),
                           .nations = readNations(table),
                           .topics = pack ? namesAmong(table, "topics", pack->topics) : table.names("topics"),
                           .urgency = table.oneOf("urgency", kUrgencies),
                           .languages = table.namesIfAny("languages"),
                           .numberBeingChecked = table.flagIfAny("number-being-checked"),
                           .numberLastSeen = {},
                           .checked = table.dateIfAny("checked"),
                           .isForSome = table.flagIfAny("for-some"),
                           .isLocal = pack != nullptr};
    readLastSeen(table, service);
    if (service.phone.isEmpty() && service.textNumber.isEmpty() && service.web.isEmpty())
      table.wrong("phone", u"a service needs a phone, a text number or a web address"_s);
    if (service.numberBeingChecked && !service.phone.isEmpty())
      table.wrong("phone", u"a number that is being checked is not shown, so it does not belong here"_s);
    if (!service.web.isEmpty() && !service.web.startsWith("https://"_L1) && !service.web.startsWith("http://"_L1))
      table.wrong("web", u"a web address begins with https://"_s);
    if (pack && pack->fixed.contains(service.id))
      table.wrong("id", u"the safety card stands on \"%1\", so it stays as it is"_s.arg(service.id));
    table.finish();
    services.append(service);
  }
  return services;
}

}  // namespace hearten::content
