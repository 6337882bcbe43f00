// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hearten::tests {

/// While it lives, a key that this process derived once is not derived again: the same passphrase, salt and costs give
/// the same key. Tests that open one store thousands of times would else do little but derive it. The costs, the limits
/// and everything after the key are the program's own.
class RememberedKeys {
 public:
  RememberedKeys();
  ~RememberedKeys();
  RememberedKeys(const RememberedKeys&) = delete;
  RememberedKeys& operator=(const RememberedKeys&) = delete;
};

}  // namespace hearten::tests
