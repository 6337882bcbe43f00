// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/own_key_rows.h"

#include "core/store/person_rows.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::store::ownKeys {

namespace {

using vault::KeySlot;
using vault::SlotKind;

static_assert(crypto_box_SECRETKEYBYTES == 32 && crypto_box_PUBLICKEYBYTES == 32);

/// What a slot is bound to, in place of a vault: it opens nobody else's keys.
vault::Bytes<16> boundTo(PersonId person) {
  vault::Bytes<16> bytes{};
  std::ranges::copy(person.uuid().toRfc4122(), bytes.begin());
  return bytes;
}

QByteArrayView viewOf(std::span<const unsigned char> bytes) {
  return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

template <std::size_t size>
bool read(const QByteArray& from, vault::Bytes<size>& to) {
  if (static_cast<std::size_t>(from.size()) != size) return false;
  std::ranges::copy(from, to.begin());
  return true;
}

PublicKey publicHalf(std::span<const unsigned char> secret) {
  PublicKey key(crypto_box_PUBLICKEYBYTES, '\0');
  crypto_scalarmult_base(reinterpret_cast<unsigned char*>(key.data()), secret.data());
  return key;
}

QByteArray whatKey(PersonId person) {
  return "own-key:" + person.uuid().toRfc4122();
}

QString nameOfKind(SlotKind kind) {
  return kind == SlotKind::Passphrase ? u"passphrase"_s : u"code"_s;
}

QByteArray whatSlot(PersonId person, const QString& kind) {
  return "own-slot:" + person.uuid().toRfc4122() + kind.toLatin1();
}

QByteArray contentOf(const KeySlot& slot) {
  return DigestInput()
      .number(slot.cost.passes)
      .number(static_cast<qint64>(slot.cost.memory))
      .bytes(viewOf(slot.salt))
      .bytes(viewOf(slot.nonce))
      .bytes(viewOf(slot.wrapped))
      .content();
}

/// A slot out of the columns digest, passes, memory, salt, nonce, wrapped.
Result<KeySlot> readSlot(RowReader& reader, const vault::Digester& digester, PersonId person, SlotKind kind) {
  const QByteArray digest = reader.bytes();
  KeySlot slot{.kind = kind};
  slot.cost.passes = static_cast<quint32>(reader.number());
  slot.cost.memory = static_cast<quint64>(reader.number());
  const bool whole =
      read(reader.bytes(), slot.salt) && read(reader.bytes(), slot.nonce) && read(reader.bytes(), slot.wrapped);
  if (!whole || !slot.cost.isWithinLimits() ||
      !digester.matches(digest, whatSlot(person, nameOfKind(kind)), contentOf(slot)))
    return damagedRow("a person's own key");
  return slot;
}

}  // namespace

Result<std::optional<PublicKey>> publicKeyOf(Database& db, const vault::Digester& digester, PersonId person) {
  auto select = Statement::prepare(
      db, "SELECT digest, public_key FROM own_key WHERE person = (SELECT row FROM person WHERE id = ?)");
  if (!select) return std::unexpected(select.error());
  Binder(*select).id(person);
  const auto row = select->step();
  if (!row) return std::unexpected(row.error());
  if (!*row) return std::nullopt;
  RowReader reader(*select);
  const QByteArray digest = reader.bytes();
  PublicKey key = reader.bytes();
  if (key.size() != crypto_box_PUBLICKEYBYTES || !digester.matches(digest, whatKey(person), key))
    return damagedRow("a person's own key");
  return key;
}

Result<KeySlot> wrap(const OwnKey& own, SlotKind kind, std::span<const unsigned char> secret, KeyCost cost) {
  // A key of 32 bytes under a secret is what the vault's own slots are: the same format, bound to a person.
  const auto key = vault::VaultKey::from(SecretBytes::copyOf(own.secret()));
  return vault::wrap(key, kind, secret, cost, boundTo(own.person()));
}

Result<Made> make(PersonId person, const Passphrase& passphrase, const RecoveryCode& code, KeyCost cost) {
  SecretBytes secret(crypto_box_SECRETKEYBYTES);
  randombytes_buf(secret.bytes().data(), secret.size());
  const OwnKey own(person, std::move(secret));
  const auto byPassphrase = wrap(own, SlotKind::Passphrase, passphrase.bytes(), cost);
  if (!byPassphrase) return std::unexpected(byPassphrase.error());
  const auto byCode = wrap(own, SlotKind::RecoveryCode, code.bytes(), cost);
  if (!byCode) return std::unexpected(byCode.error());
  return Made{.publicKey = publicHalf(own.secret()), .byPassphrase = *byPassphrase, .byCode = *byCode};
}

Result<> save(Database& db, const vault::Digester& digester, PersonId person, const Made& made) {
  const auto row = people::rowOf(db, person);
  if (!row) return std::unexpected(row.error());
  const auto present = publicKeyOf(db, digester, person);
  if (!present) return std::unexpected(present.error());
  if (*present) return failed(Problem::Internal, u"they have keys of their own already"_s);
  auto insert = Statement::prepare(db, "INSERT INTO own_key (person, digest, public_key) VALUES (?, ?, ?)");
  if (!insert) return std::unexpected(insert.error());
  Binder(*insert).number(*row).bytes(digester.digest(whatKey(person), made.publicKey)).bytes(made.publicKey);
  if (auto written = insert->run(); !written) return written;
  if (auto written = saveSlot(db, digester, person, made.byPassphrase); !written) return written;
  return saveSlot(db, digester, person, made.byCode);
}

Result<> saveSlot(Database& db, const vault::Digester& digester, PersonId person, const KeySlot& slot) {
  const auto row = people::rowOf(db, person);
  if (!row) return std::unexpected(row.error());
  auto replace =
      Statement::prepare(db,
                         "INSERT OR REPLACE INTO own_slot (person, kind, digest, passes, memory, salt, nonce, wrapped)"
                         " VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
  if (!replace) return std::unexpected(replace.error());
  const QString kind = nameOfKind(slot.kind);
  Binder(*replace)
      .number(*row)
      .code(kind)
      .bytes(digester.digest(whatSlot(person, kind), contentOf(slot)))
      .number(slot.cost.passes)
      .number(static_cast<qint64>(slot.cost.memory))
      .bytes(viewOf(slot.salt))
      .bytes(viewOf(slot.nonce))
      .bytes(viewOf(slot.wrapped));
  return replace->run();
}

Result<> remove(Database& db, PersonId person) {
  auto statement = Statement::prepare(db, "DELETE FROM own_key WHERE person = (SELECT row FROM person WHERE id = ?)");
  if (!statement) return std::unexpected(statement.error());
  Binder(*statement).id(person);
  return statement->run();
}

Result<OwnKey> open(Database& db, const vault::Digester& digester, PersonId person, SlotKind kind,
                    std::span<const unsigned char> secret) {
  const auto publicKey = publicKeyOf(db, digester, person);
  if (!publicKey) return std::unexpected(publicKey.error());
  if (!*publicKey) return failed(Problem::NotFound);
  auto select = Statement::prepare(db,
                                   "SELECT digest, passes, memory, salt, nonce, wrapped FROM own_slot"
                                   " WHERE person = (SELECT row FROM person WHERE id = ?) AND kind = ?");
  if (!select) return std::unexpected(select.error());
  Binder(*select).id(person).code(nameOfKind(kind));
  const auto row = select->step();
  if (!row) return std::unexpected(row.error());
  if (!*row) return damagedRow("a person's own key");
  RowReader reader(*select);
  const auto slot = readSlot(reader, digester, person, kind);
  if (!slot) return std::unexpected(slot.error());
  const auto key = vault::unwrap(*slot, secret, boundTo(person));
  if (!key) return std::unexpected(key.error());
  if (publicHalf(key->bytes()) != **publicKey) return damagedRow("a person's own key");
  return OwnKey(person, SecretBytes::copyOf(key->bytes()));
}

Result<> verifyAll(Database& db, const vault::Digester& digester, std::optional<PersonId> person) {
  auto select = Statement::prepare(db,
                                   "SELECT person.id, s.kind, s.digest, s.passes, s.memory, s.salt, s.nonce, s.wrapped"
                                   " FROM own_slot AS s JOIN person ON person.row = s.person"
                                   " WHERE ?1 IS NULL OR person.id = ?1");
  if (!select) return std::unexpected(select.error());
  if (person) Binder(*select).id(*person);
  return forEachRow(*select, [&]() -> Result<> {
    RowReader reader(*select);
    const auto whose = reader.id<PersonId>();
    const QString kind = reader.code();
    if (!whose) return damagedRow("a person's own key");
    const SlotKind slotKind = kind == u"passphrase"_s ? SlotKind::Passphrase : SlotKind::RecoveryCode;
    if (auto slot = readSlot(reader, digester, *whose, slotKind); !slot) return std::unexpected(slot.error());
    return outcome(publicKeyOf(db, digester, *whose));
  });
}

}  // namespace hearten::store::ownKeys
