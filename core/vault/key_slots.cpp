// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/key_slots.h"

#include "core/vault/bytes_io.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace hearten::vault {

namespace {

// Layout, little-endian. The numbers in the comments are offsets.
//   0 magic 8 | 8 version 4 | 12 size 4 | 16 vault id 16 | 32 generation 8 | 40 database salt 16
//  56 four slots of 104: kind 4, passes 4, memory 8, salt 16, nonce 24, wrapped key 48
// 472 commits 8 | 480 pages 8 | 488 time 8 | 496 MAC under the vault key 32 | 528 checksum 32 | 560
constexpr std::string_view kMagic = "HRTNKEYS";
constexpr qsizetype kMacAt = 496;
constexpr qsizetype kChecksumAt = 528;
constexpr std::size_t kKeySize = 32;
constexpr char kContext[crypto_kdf_CONTEXTBYTES + 1] = "Hearten1";

void write(Writer& to, const KeySlot& slot) {
  to.number(static_cast<quint32>(slot.kind)).number(slot.cost.passes).number(slot.cost.memory);
  to.bytes(slot.salt).bytes(slot.nonce).bytes(slot.wrapped);
}

KeySlot readSlot(Reader& from) {
  KeySlot slot;
  slot.kind = static_cast<SlotKind>(from.number<quint32>());
  slot.cost.passes = from.number<quint32>();
  slot.cost.memory = from.number<quint64>();
  slot.salt = from.bytes<16>();
  slot.nonce = from.bytes<24>();
  slot.wrapped = from.bytes<48>();
  return slot;
}

bool isAcceptable(const KeySlot& slot) {
  if (slot.kind == SlotKind::Empty) return true;
  return slot.kind <= SlotKind::Organisation && slot.cost.isWithinLimits();
}

/// What the wrapped key is bound to: nothing in a slot can be changed, and no slot moved to another vault.
QByteArray associatedData(const KeySlot& slot, const Bytes<16>& vaultId) {
  Writer writer(60);
  writer.bytes(asBytes(kMagic)).number(SlotFile::kVersion).bytes(vaultId);
  writer.number(static_cast<quint32>(slot.kind)).number(slot.cost.memory).number(slot.cost.passes).bytes(slot.salt);
  return writer.take();
}

Result<SecretBytes> derive(std::span<const unsigned char> secret, const KeySlot& slot) {
  SecretBytes key(kKeySize);
  // An empty secret has no address, and libsodium asks for one.
  const char* const text = secret.empty() ? "" : reinterpret_cast<const char*>(secret.data());
  const int answer =
      crypto_pwhash(key.bytes().data(), key.size(), text, secret.size(), slot.salt.data(), slot.cost.passes,
                    static_cast<std::size_t>(slot.cost.memory), crypto_pwhash_ALG_ARGON2ID13);
  if (answer != 0) return failed(Problem::NotEnoughMemory);
  return key;
}

}  // namespace

Bytes<32> hash(QByteArrayView bytes, std::span<const unsigned char> key) {
  Bytes<32> result{};
  const auto input = asBytes(bytes);
  crypto_generichash(result.data(), result.size(), input.data(), input.size(), key.data(), key.size());
  return result;
}

bool KeyCost::isWithinLimits() const {
  return memory >= floor().memory && memory <= (2ULL << 30) && passes >= floor().passes && passes <= 16;
}

QByteArray SlotFile::encode() const {
  Writer writer(kSize);
  writer.bytes(asBytes(kMagic)).number(kVersion).number(static_cast<quint32>(kSize));
  writer.bytes(vaultId).number(generation).bytes(databaseSalt);
  for (const KeySlot& slot : slots) write(writer, slot);
  writer.number(mark.commits).number(mark.pages).number(mark.secondsUtc).bytes(mac);
  QByteArray bytes = writer.take();
  const Bytes<32> checksum = hash(QByteArrayView(bytes).first(kChecksumAt));
  std::memcpy(bytes.data() + kChecksumAt, checksum.data(), checksum.size());
  return bytes;
}

Result<SlotFile> SlotFile::decode(QByteArrayView bytes) {
  constexpr qsizetype kMagicAndVersion = 12;
  if (bytes.size() < kMagicAndVersion || bytes.first(8) != QByteArrayView(kMagic))
    return failed(Problem::SlotFileDamaged, u"no slot file"_s);
  if (bytes.size() != kSize) {
    // Another size is another version's, if it says so; of ours it is damage.
    const bool newer = qFromLittleEndian<quint32>(bytes.data() + 8) > kVersion;
    return failed(newer ? Problem::StoreNewer : Problem::SlotFileDamaged, u"size %1"_s.arg(bytes.size()));
  }
  const Bytes<32> checksum = hash(bytes.first(kChecksumAt));
  if (std::memcmp(checksum.data(), bytes.data() + kChecksumAt, checksum.size()) != 0)
    return failed(Problem::SlotFileDamaged, u"checksum"_s);
  Reader reader(bytes.sliced(8));
  if (reader.number<quint32>() > kVersion) return failed(Problem::StoreNewer);
  reader.number<quint32>();
  SlotFile file;
  file.vaultId = reader.bytes<16>();
  file.generation = reader.number<quint64>();
  file.databaseSalt = reader.bytes<16>();
  for (KeySlot& slot : file.slots) slot = readSlot(reader);
  file.mark = {reader.number<quint64>(), reader.number<quint64>(), reader.number<qint64>()};
  file.mac = reader.bytes<32>();
  if (!std::ranges::all_of(file.slots, &isAcceptable)) return failed(Problem::SlotFileDamaged, u"limits"_s);
  return file;
}

const KeySlot* SlotFile::slot(SlotKind kind) const {
  const auto found = std::ranges::find(slots, kind, &KeySlot::kind);
  return found == slots.end() ? nullptr : &*found;
}

void SlotFile::put(const KeySlot& slot) {
  auto place = std::ranges::find(slots, slot.kind, &KeySlot::kind);
  if (place == slots.end()) place = std::ranges::find(slots, SlotKind::Empty, &KeySlot::kind);
  Q_ASSERT(place != slots.end());
  *place = slot;
}

VaultKey VaultKey::random() {
  SecretBytes bytes(kKeySize);
  randombytes_buf(bytes.bytes().data(), bytes.size());
  return VaultKey(std::move(bytes));
}

VaultKey VaultKey::from(SecretBytes bytes) {
  Q_ASSERT(bytes.size() == kKeySize);
  return VaultKey(std::move(bytes));
}

SecretBytes VaultKey::subkey(Subkey which) const {
  SecretBytes key(kKeySize);
  crypto_kdf_derive_from_key(key.bytes().data(), key.size(), static_cast<quint64>(which), kContext,
                             m_bytes.bytes().data());
  return key;
}

Result<KeySlot> wrap(const VaultKey& key, SlotKind kind, std::span<const unsigned char> secret, KeyCost cost,
                     const Bytes<16>& vaultId) {
  KeySlot slot{.kind = kind, .cost = cost};
  randombytes_buf(slot.salt.data(), slot.salt.size());
  randombytes_buf(slot.nonce.data(), slot.nonce.size());
  const auto wrapping = derive(secret, slot);
  if (!wrapping) return std::unexpected(wrapping.error());
  const QByteArray data = associatedData(slot, vaultId);
  const auto bound = asBytes(data);
  crypto_aead_xchacha20poly1305_ietf_encrypt(slot.wrapped.data(), nullptr, key.bytes().data(), key.bytes().size(),
                                             bound.data(), bound.size(), nullptr, slot.nonce.data(),
                                             wrapping->bytes().data());
  return slot;
}

Result<VaultKey> unwrap(const KeySlot& slot, std::span<const unsigned char> secret, const Bytes<16>& vaultId) {
  const auto wrapping = derive(secret, slot);
  if (!wrapping) return std::unexpected(wrapping.error());
  SecretBytes key(kKeySize);
  const QByteArray data = associatedData(slot, vaultId);
  const auto bound = asBytes(data);
  const int answer = crypto_aead_xchacha20poly1305_ietf_decrypt(
      key.bytes().data(), nullptr, nullptr, slot.wrapped.data(), slot.wrapped.size(), bound.data(), bound.size(),
      slot.nonce.data(), wrapping->bytes().data());
  if (answer != 0) return failed(Problem::WrongPassphrase);
  return VaultKey::from(std::move(key));
}

namespace {

Bytes<32> macOf(const SlotFile& file, const VaultKey& key) {
  const QByteArray bytes = file.encode();
  return hash(QByteArrayView(bytes).first(kMacAt), key.subkey(Subkey::SlotMac).bytes());
}

}  // namespace

void sign(SlotFile& file, const VaultKey& key) {
  file.mac = macOf(file, key);
}

bool isSignedBy(const SlotFile& file, const VaultKey& key) {
  return sodium_memcmp(file.mac.data(), macOf(file, key).data(), file.mac.size()) == 0;
}

}  // namespace hearten::vault
