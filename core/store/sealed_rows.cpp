// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/sealed_rows.h"

#include "core/store/part_bytes.h"
#include "core/store/sealed_places.h"

#include <sodium.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace hearten::store {

namespace {

/// One place as it is written down to outlive a session.
struct Place {
  qint64 position = 0;
  QUuid id{};
  bool saved = false;
  QByteArrayView digest{};
};

void add(DigestInput& places, const Place& place) {
  places.number(place.position).bytes(place.id.toRfc4122()).number(place.saved ? 1 : 0).bytes(place.digest);
}

Place readPlace(InputReader& reader) {
  Place place;
  place.position = reader.number();
  place.id = QUuid::fromRfc4122(reader.bytes());
  place.saved = reader.number() != 0;
  place.digest = reader.bytes();
  return place;
}

}  // namespace

QByteArray sealedPlacesWithout(const QByteArray& places, const QSet<QUuid>& ids) {
  InputReader reader(places);
  DigestInput others;
  while (reader.hasMore())
    if (const Place place = readPlace(reader); !ids.contains(place.id)) add(others, place);
  // What is none of ours is for recallSealed() to refuse.
  return reader.isWhole() ? others.content() : places;
}

namespace sealed {

namespace {

/// A line of usual length fills one, whatever it says.
constexpr std::size_t kBlock = 512;

std::span<const unsigned char> spanOf(const QByteArray& bytes) {
  return {reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

QByteArrayView viewOf(const SecretBytes& bytes) {
  return {bytes.bytes().data(), static_cast<qsizetype>(bytes.size())};
}

QByteArray whatBox(PlanId plan, qint64 position) {
  return "sealed:" + plan.uuid().toRfc4122() + QByteArray::number(position);
}

/// In locked memory, and the clear copy is gone.
SecretBytes secretOf(QByteArray clear) {
  SecretBytes secret = SecretBytes::copyOf(spanOf(clear));
  sodium_memzero(clear.data(), static_cast<std::size_t>(clear.size()));
  return secret;
}

}  // namespace

QByteArray box(const SecretBytes& bytes, const ownKeys::PublicKey& key) {
  const std::size_t padded = (bytes.size() / kBlock + 1) * kBlock;
  SecretBytes full(padded);
  std::ranges::copy(bytes.bytes(), full.bytes().begin());
  std::size_t length = 0;
  sodium_pad(&length, full.bytes().data(), bytes.size(), kBlock, padded);
  QByteArray box(static_cast<qsizetype>(length + crypto_box_SEALBYTES), '\0');
  crypto_box_seal(reinterpret_cast<unsigned char*>(box.data()), full.bytes().data(), length, spanOf(key).data());
  return box;
}

Result<SecretBytes> unbox(const QByteArray& box, const OwnKey& own) {
  const auto size = static_cast<std::size_t>(box.size());
  if (size < crypto_box_SEALBYTES + kBlock) return damagedRow("a sealed line");
  unsigned char publicHalf[crypto_box_PUBLICKEYBYTES];
  crypto_scalarmult_base(publicHalf, own.secret().data());
  SecretBytes full(size - crypto_box_SEALBYTES);
  if (crypto_box_seal_open(full.bytes().data(), spanOf(box).data(), size, publicHalf, own.secret().data()) != 0)
    return damagedRow("a sealed line");
  std::size_t length = 0;
  if (sodium_unpad(&length, full.bytes().data(), full.size(), kBlock) != 0) return damagedRow("a sealed line");
  return SecretBytes::copyOf(full.bytes().first(length));
}

Known Boxes::knownOf(const QByteArray& bytes, QUuid id) const {
  return {.id = id, .mark = m_marker.digest("line", bytes)};
}

Result<> Boxes::write(qint64 position, const QByteArray& box) {
  auto replace =
      Statement::prepare(m_db, "INSERT OR REPLACE INTO sealed (plan, position, digest, box) VALUES (?, ?, ?, ?)");
  if (!replace) return std::unexpected(replace.error());
  Binder(*replace).number(m_row).number(position).bytes(m_digester.digest(whatBox(m_plan, position), box)).bytes(box);
  return replace->run();
}

Result<> Boxes::remove(qint64 position) {
  auto statement = Statement::prepare(m_db, "DELETE FROM sealed WHERE plan = ? AND position = ?");
  if (!statement) return std::unexpected(statement.error());
  Binder(*statement).number(m_row).number(position);
  return statement->run();
}

Result<qint64> Boxes::firstFree() {
  auto select = Statement::prepare(m_db, "SELECT coalesce(max(position), -1) + 1 FROM sealed WHERE plan = ?");
  if (!select) return std::unexpected(select.error());
  Binder(*select).number(m_row);
  if (const auto row = select->step(); !row) return std::unexpected(row.error());
  return select->number(0);
}

namespace {

/// A place for each part: the one it had, if it had one, else a new one from `free` on. Parts of one kind stand in the
/// order of their places.
QList<qint64> placesFor(const QList<Part>& parts, const KnownBoxes& known, qint64 free) {
  QHash<QUuid, qint64> placeOf;
  for (const auto& [place, one] : known.asKeyValueRange()) placeOf[one.id] = place;
  QList<qint64> places;
  for (const Part& part : parts) places.append(placeOf.contains(idOf(part)) ? placeOf.value(idOf(part)) : free++);
  const auto kindEnds = [&](qsizetype from) {
    while (from < parts.size() - 1 && parts[from + 1].index() == parts[from].index()) ++from;
    return from + 1;
  };
  for (qsizetype from = 0; from < parts.size(); from = kindEnds(from))
    std::sort(places.begin() + from, places.begin() + kindEnds(from));
  return places;
}

}  // namespace

Result<KnownBoxes> Boxes::save(const plan::Plan& held, const ownKeys::PublicKey& key, const KnownBoxes& known) {
  const QList<Part> parts = partsOf(held);
  const auto free = firstFree();
  if (!free) return std::unexpected(free.error());
  const QList<qint64> places = placesFor(parts, known, *free);
  KnownBoxes now;
  QSet<QUuid> wanted;
  for (qsizetype i = 0; i < parts.size(); ++i) {
    QByteArray bytes = bytesOf(parts[i]);
    Known one = knownOf(bytes, idOf(parts[i]));
    const SecretBytes secret = secretOf(std::move(bytes));
    const Known before = known.value(places[i]);
    if (before.id != one.id || before.mark != one.mark)
      if (auto written = write(places[i], box(secret, key)); !written) return std::unexpected(written.error());
    one.saved = true;
    wanted.insert(one.id);
    now.insert(places[i], std::move(one));
  }
  for (const auto& [place, one] : known.asKeyValueRange()) {
    if (now.contains(place)) continue;
    if (one.saved || wanted.contains(one.id)) {
      if (auto removed = remove(place); !removed) return std::unexpected(removed.error());
    } else {
      now.insert(place, one);
    }
  }
  return now;
}

Result<> Boxes::takeFrom(qint64 earlierRow, PlanId earlier, const KnownBoxes& known, const plan::Plan& draft) {
  QSet<QUuid> taken;
  for (const Part& part : partsOf(draft)) taken.insert(idOf(part));
  auto select = Statement::prepare(m_db, "SELECT position, digest, box FROM sealed WHERE plan = ? ORDER BY position");
  if (!select) return std::unexpected(select.error());
  Binder(*select).number(earlierRow);
  return forEachRow(*select, [&]() -> Result<> {
    RowReader reader(*select);
    const qint64 position = reader.number();
    const QByteArray digest = reader.bytes();
    const QByteArray box = reader.bytes();
    if (!m_digester.matches(digest, whatBox(earlier, position), box)) return damagedRow("a sealed line");
    const auto one = known.constFind(position);
    if (one != known.constEnd() && taken.contains(one->id)) return {};
    return write(position, box);
  });
}

Result<KnownBoxes> Boxes::open(const OwnKey& own, plan::Plan& into) {
  auto select = Statement::prepare(m_db, "SELECT position, digest, box FROM sealed WHERE plan = ? ORDER BY position");
  if (!select) return std::unexpected(select.error());
  Binder(*select).number(m_row);
  KnownBoxes known;
  std::map<qint64, Part> parts;
  const auto done = forEachRow(*select, [&]() -> Result<> {
    RowReader reader(*select);
    const qint64 position = reader.number();
    const QByteArray digest = reader.bytes();
    const QByteArray box = reader.bytes();
    if (!m_digester.matches(digest, whatBox(m_plan, position), box)) return damagedRow("a sealed line");
    const auto clear = unbox(box, own);
    if (!clear) return std::unexpected(clear.error());
    auto part = partFrom(viewOf(*clear));
    if (!part) return damagedRow("a sealed line");
    // A line that came along from an earlier version and was then written again lies in two boxes: the later one
    // counts.
    std::erase_if(parts, [&](const auto& other) { return idOf(other.second) == idOf(*part); });
    known.insert(position, {.id = idOf(*part), .mark = m_marker.digest("line", viewOf(*clear))});
    parts.emplace(position, std::move(*part));
    return {};
  });
  if (!done) return std::unexpected(done.error());
  for (const auto& [position, part] : parts) append(into, part);
  return known;
}

Result<int> Boxes::count() {
  auto select = Statement::prepare(m_db, "SELECT count(*) FROM sealed WHERE plan = ?");
  if (!select) return std::unexpected(select.error());
  Binder(*select).number(m_row);
  if (const auto row = select->step(); !row) return std::unexpected(row.error());
  return static_cast<int>(select->number(0));
}

Result<QMap<qint64, QByteArray>> Boxes::digests() {
  auto select = Statement::prepare(m_db, "SELECT position, digest FROM sealed WHERE plan = ?");
  if (!select) return std::unexpected(select.error());
  Binder(*select).number(m_row);
  QMap<qint64, QByteArray> digests;
  const auto done = forEachRow(*select, [&]() -> Result<> {
    RowReader reader(*select);
    const qint64 position = reader.number();
    digests.insert(position, reader.bytes());
    return {};
  });
  if (!done) return std::unexpected(done.error());
  return digests;
}

Result<QByteArray> Boxes::placesOf(const KnownBoxes& known) {
  const auto digestOf = digests();
  if (!digestOf) return std::unexpected(digestOf.error());
  DigestInput places;
  for (const auto& [position, one] : known.asKeyValueRange()) {
    const QByteArray digest = digestOf->value(position);
    add(places, Place{.position = position, .id = one.id, .saved = one.saved, .digest = digest});
  }
  return places.content();
}

Result<KnownBoxes> Boxes::knownAt(const QByteArray& places) {
  const auto digestOf = digests();
  if (!digestOf) return std::unexpected(digestOf.error());
  KnownBoxes known;
  InputReader reader(places);
  while (reader.hasMore()) {
    const Place place = readPlace(reader);
    if (!place.digest.isEmpty() && digestOf->value(place.position) == place.digest)
      known.insert(place.position, {.id = place.id, .saved = place.saved});
  }
  if (!reader.isWhole()) return failed(Problem::Internal, u"places of sealed lines"_s);
  return known;
}

Result<> removeAll(Database& db, PersonId person) {
  auto statement = Statement::prepare(db,
                                      "DELETE FROM sealed WHERE plan IN (SELECT plan.row FROM plan JOIN person"
                                      " ON person.row = plan.person WHERE person.id = ?)");
  if (!statement) return std::unexpected(statement.error());
  Binder(*statement).id(person);
  return statement->run();
}

Result<> verifyAll(Database& db, const vault::Digester& digester, std::optional<PersonId> person) {
  auto select =
      Statement::prepare(db,
                         "SELECT plan.id, s.position, s.digest, s.box FROM sealed AS s JOIN plan ON plan.row = s.plan"
                         " WHERE ?1 IS NULL OR plan.person = (SELECT row FROM person WHERE id = ?1)");
  if (!select) return std::unexpected(select.error());
  if (person) Binder(*select).id(*person);
  return forEachRow(*select, [&]() -> Result<> {
    RowReader reader(*select);
    const auto plan = reader.id<PlanId>();
    const qint64 position = reader.number();
    const QByteArray digest = reader.bytes();
    if (!plan || !digester.matches(digest, whatBox(*plan, position), reader.bytes()))
      return damagedRow("a sealed line");
    return {};
  });
}

}  // namespace sealed

}  // namespace hearten::store
