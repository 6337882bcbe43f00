// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/own_key.h"
#include "core/store/rows.h"
#include "core/store/secrets.h"
#include "core/vault/key_slots.h"

/// The keys of a person's own: one half lies open, so that their lines can be sealed while nobody types a passphrase;
/// the half that opens them lies wrapped under their passphrase and under the code on their slip, as dear to guess as
/// the vault key itself. Writers expect to be inside a transaction.
namespace hearten::store::ownKeys {

using PublicKey = QByteArray;  ///< 32 bytes, X25519

/// Nothing when the person has none. StoreDamaged when it does not verify.
Result<std::optional<PublicKey>> publicKeyOf(Database& db, const vault::Digester& digester, PersonId person);

/// New keys with both ways in, not written yet. Slow.
struct Made {
  PublicKey publicKey;
  vault::KeySlot byPassphrase;
  vault::KeySlot byCode;
};
Result<Made> make(PersonId person, const Passphrase& passphrase, const RecoveryCode& code, KeyCost cost);
/// Another way in to the same keys. Slow.
Result<vault::KeySlot> wrap(const OwnKey& own, vault::SlotKind kind, std::span<const unsigned char> secret,
                            KeyCost cost);

/// Internal when the person has keys already.
Result<> save(Database& db, const vault::Digester& digester, PersonId person, const Made& made);
Result<> saveSlot(Database& db, const vault::Digester& digester, PersonId person, const vault::KeySlot& slot);
Result<> remove(Database& db, PersonId person);

/// NotFound, WrongPassphrase, or StoreDamaged: also when the two halves do not belong together. Slow.
Result<OwnKey> open(Database& db, const vault::Digester& digester, PersonId person, vault::SlotKind kind,
                    std::span<const unsigned char> secret);

/// Of one person, or of everybody.
Result<> verifyAll(Database& db, const vault::Digester& digester, std::optional<PersonId> person = {});

}  // namespace hearten::store::ownKeys
