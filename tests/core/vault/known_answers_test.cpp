// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/bundle_stream.h"
#include "core/vault/database.h"
#include "core/vault/digest.h"
#include "core/vault/key_slots.h"
#include "core/vault/passphrase.h"
#include "core/vault/statement.h"
#include "tests/core/vault/files.h"
#include "tests/core/vault/known_rows.h"
#include "tests/support/text.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTimeZone>

#include <sodium.h>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>

// Every constant here was made by known_answers.py beside this file, which shares no code with Hearten. It runs with
// the tests, and reads known.plans.db page by page as well.
using namespace hearten;
using namespace hearten::vault;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(std::span<const unsigned char> bytes) {
  return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex();
}

constexpr auto kWrapped =
    "2ca2b367c8aaf308f63e4110480397b8ee6feecb28a46f850aded2e23f4e0cb154f8deff8268eb251897d8fd7527867e";

SlotFile knownFile() {
  SlotFile file;
  file.vaultId = knownVaultId();
  file.generation = 7;
  file.databaseSalt = knownDatabaseSalt();
  KeySlot slot{.kind = SlotKind::Passphrase, .cost = KeyCost::floor(), .salt = counting<16>(0x60)};
  slot.nonce = counting<24>(0x80);
  const QByteArray wrapped = QByteArray::fromHex(kWrapped);
  std::copy(wrapped.begin(), wrapped.end(), slot.wrapped.begin());
  file.put(slot);
  file.mark = {.commits = 42, .pages = 19, .secondsUtc = 1'794'493'200};
  return file;
}

/// What the script puts where a database is in a bundle: 17 pages, so that the stream has two pieces.
QByteArray knownSnapshot() {
  QByteArray snapshot;
  for (int page = 0; page < 17; ++page)
    for (int pair = 0; pair < 2048; ++pair)
      snapshot.append(static_cast<char>(page * 7)).append(static_cast<char>(page));
  return snapshot;
}

/// While it is there, libsodium's random bytes are those that the script begins its stream with.
class KnownStart {
 public:
  KnownStart() { randombytes_set_implementation(&s_known); }
  ~KnownStart() { randombytes_set_implementation(&randombytes_sysrandom_implementation); }
  KnownStart(const KnownStart&) = delete;
  KnownStart& operator=(const KnownStart&) = delete;

 private:
  static inline randombytes_implementation s_known{.implementation_name = [] { return "known"; },
                                                   .random = [] { return uint32_t{0}; },
                                                   .stir = nullptr,
                                                   .uniform = nullptr,
                                                   .buf =
                                                       [](void* const bytes, const std::size_t size) {
                                                         std::iota(static_cast<unsigned char*>(bytes),
                                                                   static_cast<unsigned char*>(bytes) + size,
                                                                   static_cast<unsigned char>(0xC0));
                                                       },
                                                   .close = nullptr};
};

}  // namespace

TEST_CASE("the passphrase unwraps the key that another program wrapped", "[vault][slots][known]") {
  const SlotFile file = knownFile();
  const auto key =
      unwrap(*file.slot(SlotKind::Passphrase), Passphrase::typed(u"gravel teapot umbrella moss").bytes(), file.vaultId);
  REQUIRE(key);
  CHECK(hex(key->bytes()) == hex(knownKey().bytes()));
}

TEST_CASE("subkeys are the known ones, each its own", "[vault][slots][known]") {
  const VaultKey key = knownKey();
  CHECK(hex(key.subkey(Subkey::Database).bytes()) ==
        "54b6805b5d7788f245bdd0465a381bfccd03d3496fe38629e8028a0e75a143e0");
  CHECK(hex(key.subkey(Subkey::Digest).bytes()) == "81cb01fef9b5c520d1acc04f6a5ce073dc911b28a685ee3a2409e31dd1a32820");
  CHECK(hex(key.subkey(Subkey::Bundle).bytes()) == "7b0a11299bcd12e5df53c31b7592b89a852f94f9833915261a088566b8cbf4fc");
  CHECK(hex(key.subkey(Subkey::Audit).bytes()) == "2c66b45ccee2f075e4121f8f758462c85226a0654a977ffcffc957cd7cc4e710");
  CHECK(hex(key.subkey(Subkey::SessionSeal).bytes()) ==
        "6a0e2ae33f430b99c4d99d238e08161678f3a976e972107b91932071b681a985");
  CHECK(hex(key.subkey(Subkey::SlotMac).bytes()) == "e4592b8358a9d7355f99436df8520921735bcaeaaa63ee411995c86be6cc4b93");
}

TEST_CASE("a signed slot file has the known bytes", "[vault][slots][known]") {
  SlotFile file = knownFile();
  sign(file, knownKey());
  CHECK(hex(file.mac) == "5235228a6aeed726235ee6e2d25a2d8f8fedc2d526d59f7ac7281bf8fdbe0e16");
  CHECK(QCryptographicHash::hash(file.encode(), QCryptographicHash::Sha256).toHex() ==
        "d0406a6c51d6d24e063afb2af2826242514aa92fb74867dc3699213aaf63d591");
}

TEST_CASE("a digest is the known one", "[vault][digest][known]") {
  const Digester digester(knownKey().subkey(Subkey::Digest));
  const QByteArray digest = digester.digest("plan:1", "Dw i'n mynd yn dawel");
  CHECK(digest.toHex() == "831e0dd44cb2f98037d5dff6db4056d41b46bf8f682de1f1244310093d4d3e39");
  CHECK(digester.matches(digest, "plan:1", "Dw i'n mynd yn dawel"));
  CHECK_FALSE(digester.matches(digest, "plan:2", "Dw i'n mynd yn dawel"));
  CHECK_FALSE(digester.matches(digest, "plan:1D", "w i'n mynd yn dawel"));
  CHECK_FALSE(digester.matches(digest.first(31), "plan:1", "Dw i'n mynd yn dawel"));
}

TEST_CASE("a bundle that another program wrote is read to the byte", "[vault][bundle][known]") {
  const QString path = QStringLiteral(HEARTEN_KNOWN_BUNDLE);
  const QByteArray content = contentOf(path);
  REQUIRE(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() ==
          "a99195c831ed32e6fd803a96e7926c06e992191d7fb0c472d86402a071a758cd");
  const auto bundle = readBundleFile(path);
  REQUIRE(bundle);
  CHECK(bundle->header.madeAt.toSecsSinceEpoch() == 1'794'493'200);
  CHECK(bundle->header.encode() == content.first(BundleHeader::kSize));
  // The way in is the passphrase and the slots at the front of the bundle: nothing else is needed.
  const SlotFile& slots = bundle->header.slots;
  REQUIRE(slots.slot(SlotKind::Passphrase));
  const auto key = unwrap(*slots.slot(SlotKind::Passphrase), Passphrase::typed(u"gravel teapot umbrella moss").bytes(),
                          slots.vaultId);
  REQUIRE(key);
  CHECK(isSignedBy(slots, *key));

  const QTemporaryDir folder;
  const QString inside = folder.path() + u"/inside"_s;
  REQUIRE(decryptBundle(*bundle, inside, key->subkey(Subkey::Bundle), {}));
  CHECK((contentOf(inside) == knownSnapshot()));
  // The neighbouring subkey reads nothing of it.
  const QString other = folder.path() + u"/other"_s;
  const auto refused = decryptBundle(*bundle, other, key->subkey(Subkey::Digest), {});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().what == Problem::BackupDamaged);
  CHECK_FALSE(QFile::exists(other));
}

TEST_CASE("a bundle is written to the byte as another program wrote it", "[vault][bundle][known]") {
  const QTemporaryDir folder;
  const QString snapshot = folder.path() + u"/snapshot"_s;
  const QString path = folder.path() + u"/written"_s;
  replaceContent(snapshot, knownSnapshot());
  SlotFile slots = knownFile();
  sign(slots, knownKey());
  BundleHeader header{.madeAt = QDateTime::fromSecsSinceEpoch(1'794'493'200, QTimeZone::utc()), .slots = slots};
  const SecretBytes key = knownKey().subkey(Subkey::Bundle);
  const QByteArray expected = contentOf(QStringLiteral(HEARTEN_KNOWN_BUNDLE));
  {
    const KnownStart known;
    REQUIRE(encryptBundle(snapshot, path, header, key, {}));
  }
  CHECK((contentOf(path) == expected));
  // With a start of its own, as every backup has, nothing from there on is the same.
  constexpr qsizetype kStart = 592;
  REQUIRE(encryptBundle(snapshot, path, header, key, {}));
  const QByteArray other = contentOf(path);
  REQUIRE(other.size() == expected.size());
  CHECK((other.first(kStart) == expected.first(kStart)));
  int same = 0;
  for (qsizetype place = kStart; place + 24 <= other.size(); place += 24)
    if (other.sliced(place, 24) == expected.sliced(place, 24)) ++same;
  CHECK(same == 0);
}

TEST_CASE("a database whose pages another program has read opens with its rows", "[vault][database][known]") {
  const QTemporaryDir folder;
  const QString path = folder.path() + u"/plans.db"_s;
  replaceContent(path, contentOf(QStringLiteral(HEARTEN_KNOWN_DATABASE)));
  const SecretBytes key = knownKey().subkey(Subkey::Database);
  const auto access = Database::Access::ReadOnly;
  REQUIRE(checkPages(path, key, knownDatabaseSalt(), access));
  REQUIRE(checkStructure(path, key, knownDatabaseSalt(), access));
  CHECK_FALSE(checkPages(path, knownKey().subkey(Subkey::Digest), knownDatabaseSalt(), access));
  auto db = Database::open(path, key, knownDatabaseSalt(), access);
  REQUIRE(db);
  CHECK(db->checkIdentity(knownVaultId()));
  auto select = Statement::prepare(*db, "SELECT number, line FROM known ORDER BY number");
  REQUIRE(select);
  QList<QPair<qint64, QString>> rows;
  while (select->step().value()) rows.append({select->number(0), select->text(1)});
  CHECK((rows == knownRows()));
}
