// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/key_slots.h"
#include "tests/faults/amounts.h"
#include "tests/support/text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtEndian>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <limits>

using namespace hearten;
using namespace hearten::vault;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array<unsigned char, 4> kSecret{'m', 'o', 's', 's'};

SlotFile signedFile(const VaultKey& key) {
  SlotFile file;
  file.vaultId.fill(0x17);
  file.databaseSalt.fill(0x23);
  file.generation = 3;
  file.put({.kind = SlotKind::Passphrase, .cost = KeyCost::floor()});
  file.put({.kind = SlotKind::RecoveryCode, .cost = KeyCost::floor()});
  file.mark = {.commits = 9, .pages = 12, .secondsUtc = 1'794'493'200};
  sign(file, key);
  return file;
}

}  // namespace

TEST_CASE("a slot file is read back as it was written", "[vault][slots]") {
  const VaultKey key = VaultKey::random();
  const SlotFile file = signedFile(key);
  const QByteArray bytes = file.encode();
  CHECK(bytes.size() == SlotFile::kSize);
  const auto read = SlotFile::decode(bytes);
  REQUIRE(read);
  CHECK(read->encode() == bytes);
  CHECK(read->generation == 3);
  CHECK(read->mark.commits == 9);
  CHECK(isSignedBy(*read, key));
  CHECK_FALSE(isSignedBy(*read, VaultKey::random()));
}

TEST_CASE("no flipped bit, no truncation and no random change of a slot file is accepted", "[vault][slots][damage]") {
  const QByteArray whole = signedFile(VaultKey::random()).encode();
  for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
    QByteArray flipped = whole;
    flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
    const auto read = SlotFile::decode(flipped);
    REQUIRE_FALSE(read);
    REQUIRE(read.error().what == Problem::SlotFileDamaged);
  }
  for (qsizetype size = 0; size < whole.size(); ++size) {
    const auto read = SlotFile::decode(QByteArrayView(whole).first(size));
    REQUIRE_FALSE(read);
    REQUIRE(read.error().what == Problem::SlotFileDamaged);
  }
  QRandomGenerator random(7);
  const int mutations = tests::amount(20'000, 200'000);
  for (int round = 0; round < mutations; ++round) {
    QByteArray changed = whole;
    for (int count = random.bounded(1, 12); count > 0; --count)
      changed[random.bounded(changed.size())] = static_cast<char>(random.bounded(256));
    if (changed != whole) REQUIRE_FALSE(SlotFile::decode(changed));
  }
  tests::figure("11", "damaged slot files accepted", 0,
                u"0 of %1 bits, lengths and random changes"_s.arg(whole.size() * 9 + mutations));
}

TEST_CASE("hostile costs are refused before anything is derived", "[vault][slots][damage]") {
  constexpr quint32 kMost32 = std::numeric_limits<quint32>::max();
  const KeyCost hostile[] = {{0, 3},
                             {8ULL << 10, 3},
                             {(64ULL << 20) - 1, 3},
                             {(2ULL << 30) + 1, 3},
                             {4ULL << 40, 3},
                             {std::numeric_limits<quint64>::max(), 3},
                             {kMost32, 3},
                             {64ULL << 20, 0},
                             {64ULL << 20, 2},
                             {64ULL << 20, 17},
                             {64ULL << 20, kMost32}};
  for (const KeyCost cost : hostile) {
    INFO(cost.memory << " bytes, " << cost.passes << " passes");
    SlotFile file = signedFile(VaultKey::random());
    file.put({.kind = SlotKind::Passphrase, .cost = cost});
    QElapsedTimer timer;
    timer.start();
    const auto read = SlotFile::decode(file.encode());
    CHECK(timer.elapsed() < 10);
    REQUIRE_FALSE(read);
    CHECK(read.error().what == Problem::SlotFileDamaged);
  }
}

TEST_CASE("a newer slot file is called newer, not damaged", "[vault][slots]") {
  QByteArray longer = signedFile(VaultKey::random()).encode() + QByteArray(40, '\0');
  qToLittleEndian<quint32>(SlotFile::kVersion + 1, longer.data() + 8);
  const auto read = SlotFile::decode(longer);
  REQUIRE_FALSE(read);
  CHECK(read.error().what == Problem::StoreNewer);
}

TEST_CASE("a wrapped key opens with its secret only, in its vault only, and with nothing changed", "[vault][slots]") {
  const VaultKey key = VaultKey::random();
  const Bytes<16> vaultId{1, 2, 3};
  const auto slot = wrap(key, SlotKind::Passphrase, kSecret, KeyCost::floor(), vaultId);
  REQUIRE(slot);
  const auto opened = unwrap(*slot, kSecret, vaultId);
  REQUIRE(opened);
  CHECK(std::ranges::equal(opened->bytes(), key.bytes()));

  const auto refused = [&](const KeySlot& changed, std::span<const unsigned char> secret, const Bytes<16>& vault) {
    const auto result = unwrap(changed, secret, vault);
    return !result && result.error().what == Problem::WrongPassphrase;
  };
  CHECK(refused(*slot, std::array<unsigned char, 3>{'m', 'o', 's'}, vaultId));
  CHECK(refused(*slot, kSecret, {1, 2, 4}));
  KeySlot changed = *slot;
  changed.kind = SlotKind::Deputy;
  CHECK(refused(changed, kSecret, vaultId));
  changed = *slot;
  changed.cost.passes = 4;
  CHECK(refused(changed, kSecret, vaultId));
  changed = *slot;
  changed.salt[0] ^= 1;
  CHECK(refused(changed, kSecret, vaultId));
  changed = *slot;
  changed.nonce[23] ^= 1;
  CHECK(refused(changed, kSecret, vaultId));
  for (const std::size_t at : {0UZ, 31UZ, 32UZ, 47UZ}) {
    changed = *slot;
    changed.wrapped[at] ^= 0x80;
    CHECK(refused(changed, kSecret, vaultId));
  }
}

TEST_CASE("a new key is put in place of the one of its kind", "[vault][slots]") {
  SlotFile file = signedFile(VaultKey::random());
  KeySlot fresh{.kind = SlotKind::Passphrase, .cost = {128ULL << 20, 4}};
  file.put(fresh);
  CHECK(file.slot(SlotKind::Passphrase)->cost == fresh.cost);
  CHECK(std::ranges::count(file.slots, SlotKind::Empty, &KeySlot::kind) == 2);
  CHECK(file.slot(SlotKind::Deputy) == nullptr);
}

TEST_CASE("one whole copy of two is enough, and the newer one wins", "[vault][slots]") {
  const QTemporaryDir folder;
  const SlotStorage storage(folder.path());
  CHECK(storage.readAll().error().what == Problem::StoreMissing);
  SlotFile file = signedFile(VaultKey::random());
  REQUIRE(storage.write(file));
  CHECK(storage.readAll()->size() == 2);

  QFile second(storage.secondPath());
  REQUIRE(second.open(QIODevice::WriteOnly));
  file.generation = 4;
  second.write(file.encode());
  second.close();
  REQUIRE(storage.readAll());
  CHECK(storage.readAll()->front().generation == 4);

  REQUIRE(second.open(QIODevice::WriteOnly));
  second.write("not a slot file");
  second.close();
  REQUIRE(storage.readAll());
  CHECK(storage.readAll()->size() == 1);
  REQUIRE(QFile::remove(storage.firstPath()));
  CHECK(storage.readAll().error().what == Problem::SlotFileDamaged);
}
