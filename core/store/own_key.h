// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "core/base/secret.h"

#include <utility>

namespace hearten::store {

/// What opens the lines that are only for one person, in locked memory. Store::openOwn gives it for the person's own
/// passphrase or the code on their own slip, and nothing else does: neither the manager's passphrase nor the manager's
/// recovery code leads to it. Let it go as soon as the person has gone.
class OwnKey {
 public:
  OwnKey(PersonId person, SecretBytes secret) : m_person(person), m_secret(std::move(secret)) {}
  PersonId person() const { return m_person; }
  std::span<const unsigned char> secret() const { return m_secret.bytes(); }

 private:
  PersonId m_person;
  SecretBytes m_secret;
};

}  // namespace hearten::store
