// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/vault/key_slots.h"
#include "core/vault/passphrase.h"
#include "core/vault/recovery_code.h"

/// What a screen needs of passphrases and recovery codes before there is a store: judging one, proposing one, reading
/// one from paper. The vault's own, named here because the ui stands on the store and knows no vault.
namespace hearten::store {

using vault::judge;
using vault::KeyCost;
using vault::Passphrase;
using vault::PassphraseFault;
using vault::PassphraseJudgement;
using vault::proposePassphrase;
using vault::RecoveryCode;
using vault::Strength;

}  // namespace hearten::store
