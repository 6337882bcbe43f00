// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QByteArray>
#include <QDateTime>

#include <array>
#include <optional>
#include <vector>

/// The slot file: a small file of fixed size that holds the vault key, wrapped once for each way in. The database is
/// never touched to change a passphrase; this file is. Layout and rules: security.md 4.1 and 4.2.
namespace hearten::vault {

template <std::size_t size>
using Bytes = std::array<unsigned char, size>;

/// What deriving a key costs (Argon2id). Raising either makes guessing dearer for a thief.
struct KeyCost {
  quint64 memory = 256ULL << 20;  ///< bytes
  quint32 passes = 3;

  static constexpr KeyCost floor() { return {64ULL << 20, 3}; }
  /// 64 MiB to 2 GiB and 3 to 16 passes: anything else in a file is refused before a byte is allocated.
  bool isWithinLimits() const;
  friend bool operator==(const KeyCost&, const KeyCost&) = default;
};

/// What to wrap the key with from now on, when deriving it at `present` took `tookMs` here: twice the memory, as long
/// as that stays under a second and an eighth of the machine's memory, up to 1 GiB; never less than `present`. Nothing
/// when this machine can do no more (security.md 4.3).
std::optional<KeyCost> dearerCost(KeyCost present, qint64 tookMs, quint64 memoryOfMachine);
quint64 memoryOfThisMachine();

/// The dearest cost that stays under a second here, from 256 MiB upwards; 128 MiB with four passes on a machine with
/// less than 4 GiB. Measured once, when a vault is made (security.md 4.3). Blocks for about two seconds.
KeyCost calibratedCost();

enum class SlotKind : quint32 { Empty = 0, Passphrase = 1, RecoveryCode = 2, Deputy = 3, Organisation = 4 };

/// One way in: the vault key under a key derived from a secret.
struct KeySlot {
  SlotKind kind = SlotKind::Empty;
  KeyCost cost{};
  Bytes<16> salt{};
  Bytes<24> nonce{};
  Bytes<48> wrapped{};  ///< the vault key, sealed with XChaCha20-Poly1305
};

/// What this laptop last saw of the database: an older copy put back has fewer commits.
struct StoreMark {
  quint64 commits = 0;
  quint64 pages = 0;
  qint64 secondsUtc = 0;  ///< when, for the sentence that tells of an older copy
};

struct SlotFile {
  static constexpr qsizetype kSize = 560;
  static constexpr quint32 kVersion = 1;
  static constexpr std::size_t kSlots = 4;

  Bytes<16> vaultId{};
  quint64 generation = 0;  ///< one more at each write; the higher of two whole copies is the newer
  Bytes<16> databaseSalt{};
  std::array<KeySlot, kSlots> slots{};
  StoreMark mark{};
  Bytes<32> mac{};  ///< over everything above, under the vault key

  QByteArray encode() const;
  /// SlotFileDamaged (size, magic, checksum, limits) or StoreNewer. Costs microseconds and allocates next to nothing,
  /// whatever the bytes claim.
  static Result<SlotFile> decode(QByteArrayView bytes);

  const KeySlot* slot(SlotKind kind) const;
  /// Puts `slot` in place of the one of its kind, or into the first empty place.
  void put(const KeySlot& slot);
};

/// The keys that hang off the vault key, by number (crypto_kdf, context "Hearten1"). A number is never used again.
enum class Subkey : quint64 { Database = 1, Digest = 2, Bundle = 3, Audit = 4, SessionSeal = 5, SlotMac = 6 };

/// The one random key that everything hangs off. Never typed, never shown, never leaves locked memory.
class VaultKey {
 public:
  static VaultKey random();
  static VaultKey from(SecretBytes bytes);  ///< 32 bytes
  SecretBytes subkey(Subkey which) const;   ///< 32 bytes
  std::span<const unsigned char> bytes() const { return m_bytes.bytes(); }

 private:
  explicit VaultKey(SecretBytes bytes) : m_bytes(std::move(bytes)) {}
  SecretBytes m_bytes;
};

/// Wraps `key` for `secret`. NotEnoughMemory when Argon2id could not have its memory. Blocks for the time of `cost`.
Result<KeySlot> wrap(const VaultKey& key, SlotKind kind, std::span<const unsigned char> secret, KeyCost cost,
                     const Bytes<16>& vaultId);
/// WrongPassphrase when this secret does not open this slot; NotEnoughMemory as above.
Result<VaultKey> unwrap(const KeySlot& slot, std::span<const unsigned char> secret, const Bytes<16>& vaultId);

void sign(SlotFile& file, const VaultKey& key);
bool isSignedBy(const SlotFile& file, const VaultKey& key);

/// The slot file on disk, in two copies.
class SlotStorage {
 public:
  explicit SlotStorage(QString folder);

  QString firstPath() const;   ///< plans.keys
  QString secondPath() const;  ///< plans.keys2

  /// Every whole copy, newest first: a copy can be whole and still not be signed by the vault key. StoreMissing when
  /// there is neither copy; StoreNewer; CannotOpen; SlotFileDamaged when neither is whole.
  Result<std::vector<SlotFile>> readAll() const;
  /// Second copy, then first, each as: temporary file, sync, rename, sync of the folder. A kill at any point leaves one
  /// whole copy.
  Result<> write(const SlotFile& file) const;
  /// One copy alone: while a database takes another's place, each copy stands for one of the two.
  Result<> writeFirst(const SlotFile& file) const;
  Result<> writeSecond(const SlotFile& file) const;

 private:
  QString m_folder;
};

}  // namespace hearten::vault
