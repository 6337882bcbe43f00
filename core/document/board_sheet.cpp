// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/board_sheet.h"

#include "core/document/copy_words.h"
#include "core/document/describe.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace hearten::document {
namespace {

using content::SupportService;

constexpr int kMonthsOfANumber = 12;
constexpr int kMonthsOfASheet = 3;

bool isFresh(const SupportService& service, QDate today) {
  const std::optional<QDate> seen = service.checked ? service.checked : service.numberLastSeen;
  return seen && seen->addMonths(kMonthsOfANumber) >= today;
}

/// "gov.uk/access-to-work": a sheet on a wall is typed from.
QString typedAddress(const QString& web) {
  const QUrl url(web);
  QString address = url.host() + url.path();
  if (address.startsWith(u"www."_s)) address.remove(0, 4);
  if (address.endsWith(u'/')) address.chop(1);
  return address;
}

Runs reach(const SupportService& service, const CopyWords& words, QDate today) {
  QStringList lines;
  if (isFresh(service, today)) {
    if (!service.phone.isEmpty()) lines << service.phone;
    if (!service.textNumber.isEmpty()) lines << words("board-text", {{"number"_L1, service.textNumber}});
  }
  if (!service.web.isEmpty()) lines << typedAddress(service.web);
  Runs runs{{.text = lines.join(u'\n'), .bold = true}};
  if (!service.hours.isEmpty()) runs.push_back({.text = u'\n' + service.hours, .tone = Tone::Quiet});
  return runs;
}

}  // namespace

Document boardSheet(const std::vector<const SupportService*>& services, const content::Content& content, QDate today) {
  const CopyWords words(content.copy);
  const auto column = [&words](const char* key, double share) {
    return Table::Column{.header = {{.text = words(key)}}, .share = share};
  };
  Table table{.caption = words("board-title"),
              .columns = {column("board-place", 3), column("board-what", 4), column("board-reach", 4)},
              .rows = {}};
  for (const SupportService* service : services) {
    // A number that went stale and no web address: nothing of it would help anybody.
    if (service->web.isEmpty() && !isFresh(*service, today)) continue;
    table.rows.push_back({{{.text = service->name, .bold = true}},
                          {{.text = service->purpose}, {.text = u'\n' + service->who, .tone = Tone::Quiet}},
                          reach(*service, words, today)});
  }
  const QString until = dateInWords(today.addMonths(kMonthsOfASheet), content.language);
  return {.title = words("board-title"),
          .language = languageTag(content.language),
          .header = {.organisation = content.organisation.name, .owner = {}},
          .pageLabel = words("page", {{"page"_L1, u"%1"_s}, {"pages"_L1, u"%2"_s}}),
          .blocks = {Paragraph{.runs = {{.text = words("board-lead")}}, .look = Paragraph::Look::Lead}, table,
                     Paragraph{.runs = {{.text = words("board-until", {{"date"_L1, until}}), .tone = Tone::Quiet}}}}};
}

}  // namespace hearten::document
