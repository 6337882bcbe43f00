// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/event_rows.h"

#include "core/plan/names.h"
#include "core/store/names.h"

#include <QTimeZone>

#include <sodium.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace hearten::store::events {

namespace {

/// `how` is one of a few codes; a sentence has no way in.
bool isKnown(const QString& how) {
  constexpr std::array kKnown{""_L1,           "docx"_L1,      "pdf"_L1,           "print"_L1,
                              "json"_L1,       "copy"_L1,      "who-does-what"_L1, "adjustments"_L1,
                              "my-support"_L1, "my-review"_L1, "may-stay"_L1,      "may-not-stay"_L1};
  return std::ranges::find(kKnown, how) != kKnown.end() || named<plan::Section>(how) || named<plan::Keeping>(how);
}

qint64 minuteOf(const QDateTime& when) {
  return when.toSecsSinceEpoch() / 60;
}

/// The two ends of the chain. `broken`: it did not hold once, and never will again.
struct Ends {
  qint64 baseRow = 0;  ///< the row before the first that is still there
  QByteArray baseMac{};
  qint64 lastRow = 0;
  QByteArray lastMac{};
  bool broken = false;
};

QByteArray contentOf(const Ends& ends) {
  return DigestInput()
      .number(ends.baseRow)
      .bytes(ends.baseMac)
      .number(ends.lastRow)
      .bytes(ends.lastMac)
      .number(ends.broken)
      .content();
}

Result<Ends> readEnds(Database& db, const vault::Digester& auditor) {
  auto select = Statement::prepare(db, "SELECT base_row, base_mac, last_row, last_mac, broken, mac FROM happened_ends");
  if (!select) return std::unexpected(select.error());
  const auto row = select->step();
  if (!row) return std::unexpected(row.error());
  if (!*row) return Ends{.broken = true};
  RowReader reader(*select);
  Ends ends;
  ends.baseRow = reader.number();
  ends.baseMac = reader.bytes();
  ends.lastRow = reader.number();
  ends.lastMac = reader.bytes();
  ends.broken = reader.flag();
  if (!auditor.matches(reader.bytes(), "ends", contentOf(ends))) ends.broken = true;
  return ends;
}

Result<> writeEnds(Database& db, const vault::Digester& auditor, const Ends& ends) {
  auto replace = Statement::prepare(db,
                                    "INSERT OR REPLACE INTO happened_ends (id, base_row, base_mac, last_row, last_mac,"
                                    " broken, mac) VALUES (1, ?, ?, ?, ?, ?, ?)");
  if (!replace) return std::unexpected(replace.error());
  Binder(*replace)
      .number(ends.baseRow)
      .bytes(ends.baseMac)
      .number(ends.lastRow)
      .bytes(ends.lastMac)
      .number(ends.broken)
      .bytes(auditor.digest("ends", contentOf(ends)));
  return replace->run();
}

/// A row of the chain as it stands in the table.
struct Link {
  qint64 row = 0;
  QString kind{};
  qint64 minute = 0;
  QString how{};
  qint64 count = 0;
  QString version{};
  QByteArray who{};
  QByteArray mac{};
  QByteArray nonce{};
  std::optional<PersonId> person{};
};

QByteArray macOf(const Link& link, const QByteArray& before, const vault::Digester& auditor) {
  DigestInput input;
  input.bytes(before).number(link.row).text(link.kind).number(link.minute).text(link.how);
  input.number(link.count).text(link.version).bytes(link.who);
  return auditor.digest("event", input.content());
}

QByteArray whoOf(PersonId person, const QByteArray& nonce, const vault::Digester& auditor) {
  const QByteArray content = person.uuid().toRfc4122() + nonce;
  return auditor.digest("who", content);
}

Link readLink(RowReader& reader) {
  Link link;
  link.row = reader.number();
  link.kind = reader.code();
  link.minute = reader.number();
  link.how = reader.code();
  link.count = reader.number();
  link.version = reader.code();
  link.who = reader.bytes();
  link.mac = reader.bytes();
  link.nonce = reader.bytes();
  link.person = PersonId::from(QUuid::fromRfc4122(reader.bytes()));
  return link;
}

constexpr auto kLinks =
    "SELECT h.row, h.kind, h.minute, h.how, h.count, h.version, h.who, h.mac, h.nonce, person.id FROM happened AS h"
    " LEFT JOIN person ON person.row = h.person";

std::optional<Event> eventOf(const Link& link) {
  const auto kind = named<EventKind>(link.kind);
  if (!kind) return std::nullopt;
  return Event{.kind = *kind,
               .when = QDateTime::fromSecsSinceEpoch(link.minute * 60),
               .person = link.person,
               .how = link.how,
               .count = static_cast<int>(link.count),
               .version = link.version};
}

/// As the table says; 0 when it is empty, which it never is while the chain holds.
Result<qint64> newestRow(Database& db) {
  auto select = Statement::prepare(db, "SELECT coalesce(max(row), 0) FROM happened");
  if (!select) return std::unexpected(select.error());
  if (const auto row = select->step(); !row) return std::unexpected(row.error());
  return select->number(0);
}

/// Lets go of the rows at the front that are older than both `now` and the row before it allow: a clock that jumped
/// forward once takes nothing along.
Result<> trim(Database& db, Ends& ends, qint64 nowMinute) {
  auto last = Statement::prepare(db, "SELECT minute FROM happened WHERE row = ?");
  if (!last) return std::unexpected(last.error());
  Binder(*last).number(ends.lastRow);
  const auto row = last->step();
  if (!row) return std::unexpected(row.error());
  if (!*row) return {};
  const qint64 reference = std::min(nowMinute, last->number(0));
  // In UTC: where clocks are put forward, the minute two years ago may not have been.
  const QDateTime then = QDateTime::fromSecsSinceEpoch(reference * 60, QTimeZone::utc());
  const qint64 oldest = minuteOf(then.addMonths(-kMonthsKept));
  for (;;) {
    auto first = Statement::prepare(db, "SELECT row, minute, mac FROM happened ORDER BY row LIMIT 1");
    if (!first) return std::unexpected(first.error());
    const auto found = first->step();
    if (!found) return std::unexpected(found.error());
    if (!*found || first->number(1) >= oldest) return {};
    const qint64 gone = first->number(0);
    ends.baseRow = gone;
    ends.baseMac = first->bytes(2);
    auto remove = Statement::prepare(db, "DELETE FROM happened WHERE row = ?");
    if (!remove) return std::unexpected(remove.error());
    Binder(*remove).number(gone);
    if (auto removed = remove->run(); !removed) return removed;
  }
}

}  // namespace

Result<> begin(Database& db, const vault::Digester& auditor) {
  return writeEnds(db, auditor, {});
}

Result<> add(Database& db, const vault::Digester& auditor, const Event& event) {
  if (!isKnown(event.how)) return failed(Problem::Internal, u"an event says only how, in a code"_s);
  auto ends = readEnds(db, auditor);
  if (!ends) return std::unexpected(ends.error());
  const auto newest = newestRow(db);
  if (!newest) return std::unexpected(newest.error());
  if (*newest != ends->lastRow) {
    // What happens next is still noted, and that the chain does not hold stays known.
    ends->broken = true;
    ends->lastRow = std::max(*newest, ends->lastRow);
  }
  Link link{.row = ends->lastRow + 1,
            .kind = nameOf(event.kind),
            .minute = minuteOf(event.when),
            .how = event.how,
            .count = event.count,
            .version = QStringLiteral(HEARTEN_VERSION)};
  if (auto trimmed = trim(db, *ends, link.minute); !trimmed) return trimmed;
  if (event.person) {
    link.nonce = QByteArray(32, '\0');
    randombytes_buf(link.nonce.data(), static_cast<std::size_t>(link.nonce.size()));
    link.who = whoOf(*event.person, link.nonce, auditor);
  }
  link.mac = macOf(link, ends->lastMac, auditor);
  auto insert =
      Statement::prepare(db,
                         "INSERT INTO happened (row, kind, minute, how, count, version, who, mac, nonce,"
                         " person) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT row FROM person WHERE id = ?))");
  if (!insert) return std::unexpected(insert.error());
  Binder binder(*insert);
  binder.number(link.row).code(link.kind).number(link.minute).code(link.how).number(link.count).code(link.version);
  binder.bytes(link.who).bytes(link.mac).bytes(link.nonce);
  if (event.person) binder.id(*event.person);
  if (auto written = insert->run(); !written) return written;
  ends->lastRow = link.row;
  ends->lastMac = link.mac;
  return writeEnds(db, auditor, *ends);
}

Result<QList<Event>> of(Database& db, PersonId person) {
  const QByteArray sql = QByteArray(kLinks) + " WHERE person.id = ? ORDER BY h.minute DESC, h.row DESC";
  auto select = Statement::prepare(db, sql.constData());
  if (!select) return std::unexpected(select.error());
  Binder(*select).id(person);
  QList<Event> events;
  const auto done = forEachRow(*select, [&]() -> Result<> {
    RowReader reader(*select);
    auto event = eventOf(readLink(reader));
    if (!event) return damagedRow("an event");
    events.append(std::move(*event));
    return {};
  });
  if (!done) return std::unexpected(done.error());
  return events;
}

Result<Trail> all(Database& db, const vault::Digester& auditor) {
  const auto ends = readEnds(db, auditor);
  if (!ends) return std::unexpected(ends.error());
  const QByteArray sql = QByteArray(kLinks) + " ORDER BY h.row";
  auto select = Statement::prepare(db, sql.constData());
  if (!select) return std::unexpected(select.error());
  Trail trail{.isWhole = !ends->broken};
  qint64 row = ends->baseRow;
  QByteArray mac = ends->baseMac;
  const auto done = forEachRow(*select, [&]() -> Result<> {
    RowReader reader(*select);
    const Link link = readLink(reader);
    trail.isWhole &= link.row == ++row && macOf(link, mac, auditor) == link.mac;
    trail.isWhole &= !link.person || whoOf(*link.person, link.nonce, auditor) == link.who;
    row = link.row;
    mac = link.mac;
    if (auto event = eventOf(link))
      trail.events.prepend(std::move(*event));
    else
      trail.isWhole = false;
    return {};
  });
  if (!done) return std::unexpected(done.error());
  trail.isWhole &= row == ends->lastRow && mac == ends->lastMac;
  return trail;
}

Result<> forget(Database& db, PersonId person) {
  auto update = Statement::prepare(
      db, "UPDATE happened SET person = NULL, nonce = x'' WHERE person = (SELECT row FROM person WHERE id = ?)");
  if (!update) return std::unexpected(update.error());
  Binder(*update).id(person);
  return update->run();
}

}  // namespace hearten::store::events
