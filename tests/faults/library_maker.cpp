// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// Makes a store in a folder, if it trusts the database library it was linked or started with. Run by library_test.
#include "tests/core/store/stores.h"

#include <cstdio>

using namespace hearten;

int main(int argc, char** argv) {
  if (argc < 2 || !startCrypto()) return 1;
  const store::StoreKeeper keeper(QFile::decodeName(argv[1]), Clock::system(), store::KeyCost::floor());
  const auto made = keeper.make(tests::StoreFolder::passphrase(), store::RecoveryCode::random());
  if (!made && made.error().what != Problem::LibraryUnfit) return 2;
  std::puts(made ? "fit" : "unfit");
}
