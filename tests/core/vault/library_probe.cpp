// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// Says whether the database library of this process can be trusted. Run by database_test with another library put
// first.
#include "core/vault/database.h"

#include <cstdio>

int main() {
  std::puts(hearten::vault::checkLibrary() ? "fit" : "unfit");
}
