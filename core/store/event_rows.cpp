// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/event_rows.h"

#include "core/store/names.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearten::store::events {

namespace {

/// `how` is one of a few codes; a sentence has no way in.
bool isKnown(const QString& how) {
  constexpr std::array kKnown{""_L1, "docx"_L1, "pdf"_L1, "print"_L1};
  return std::ranges::find(kKnown, how) != kKnown.end();
}

}  // namespace

Result<> add(Database& db, const Event& event) {
  if (!isKnown(event.how)) return failed(Problem::Internal, u"an event says only how, in a code"_s);
  auto insert = Statement::prepare(
      db, "INSERT INTO event (kind, minute, person, how) VALUES (?, ?, (SELECT row FROM person WHERE id = ?), ?)");
  if (!insert) return std::unexpected(insert.error());
  Binder binder(*insert);
  binder.code(nameOf(event.kind)).number(event.when.toSecsSinceEpoch() / 60);
  if (event.person)
    binder.id(*event.person);
  else
    binder.date(std::nullopt);
  binder.code(event.how);
  return insert->run();
}

Result<QList<Event>> of(Database& db, PersonId person) {
  auto select = Statement::prepare(db,
                                   "SELECT kind, minute, how FROM event WHERE person ="
                                   " (SELECT row FROM person WHERE id = ?) ORDER BY minute DESC, row DESC");
  if (!select) return std::unexpected(select.error());
  Binder(*select).id(person);
  QList<Event> events;
  const auto done = forEachRow(*select, [&]() -> Result<> {
    RowReader reader(*select);
    const auto kind = reader.choice<EventKind>();
    const QDateTime when = QDateTime::fromSecsSinceEpoch(reader.number() * 60);
    QString how = reader.code();
    if (!reader.isWhole()) return damagedRow("an event");
    events.append({.kind = kind, .when = when, .person = person, .how = std::move(how)});
    return {};
  });
  if (!done) return std::unexpected(done.error());
  return events;
}

}  // namespace hearten::store::events
