// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/bundle_stream.h"
#include "core/vault/digest.h"
#include "core/vault/key_slots.h"
#include "core/vault/passphrase.h"
#include "tests/core/vault/files.h"
#include "tests/support/text.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>

// Every constant here was made by known_answers.py beside this file, which shares no code with Hearten.
using namespace hearten;
using namespace hearten::vault;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

template <std::size_t size>
Bytes<size> counting(unsigned char from) {
  Bytes<size> bytes{};
  std::iota(bytes.begin(), bytes.end(), from);
  return bytes;
}

QByteArray hex(std::span<const unsigned char> bytes) {
  return QByteArray(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())).toHex();
}

VaultKey knownKey() {
  return VaultKey::from(SecretBytes::copyOf(counting<32>(0)));
}

constexpr auto kWrapped =
    "2ca2b367c8aaf308f63e4110480397b8ee6feecb28a46f850aded2e23f4e0cb154f8deff8268eb251897d8fd7527867e";

SlotFile knownFile() {
  SlotFile file;
  file.vaultId = counting<16>(0x40);
  file.generation = 7;
  file.databaseSalt = counting<16>(0xA0);
  KeySlot slot{.kind = SlotKind::Passphrase, .cost = KeyCost::floor(), .salt = counting<16>(0x60)};
  slot.nonce = counting<24>(0x80);
  const QByteArray wrapped = QByteArray::fromHex(kWrapped);
  std::copy(wrapped.begin(), wrapped.end(), slot.wrapped.begin());
  file.put(slot);
  file.mark = {.commits = 42, .pages = 19, .secondsUtc = 1'794'493'200};
  return file;
}

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
  CHECK(isSignedBy(bundle->header.slots, knownKey()));

  const QTemporaryDir folder;
  const QString inside = folder.path() + u"/inside"_s;
  REQUIRE(decryptBundle(*bundle, inside, knownKey().subkey(Subkey::Bundle), {}));
  QByteArray expected;
  for (int page = 0; page < 17; ++page)
    for (int pair = 0; pair < 2048; ++pair)
      expected.append(static_cast<char>(page * 7)).append(static_cast<char>(page));
  CHECK(contentOf(inside) == expected);
}
