// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// The parsers under libFuzzer, which looks for the bytes that reach every branch of them. Built and run by
// scripts/fuzz.
#include "tests/faults/parsers.h"

#include <QTemporaryDir>

#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace hearten;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const QTemporaryDir scratch;
  if (size == 0) return 0;
  // The first byte says which parser.
  const tests::Parser parser = tests::kParsers[data[0] % tests::kParsers.size()];
  const QByteArray bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
  if (const QString wrong = tests::wrongWith(parser, bytes, scratch.path()); !wrong.isEmpty()) {
    std::fprintf(stderr, "%s\n", qUtf8Printable(wrong));
    std::abort();
  }
  return 0;
}

/// Writes something whole for each parser to begin with: fuzz_parsers --seeds <folder>.
extern "C" int LLVMFuzzerInitialize(int* count, char*** words) {
  if (*count < 3 || qstrcmp((*words)[1], "--seeds") != 0) return 0;
  for (std::size_t number = 0; number < tests::kParsers.size(); ++number) {
    const QByteArray seed = static_cast<char>(number) + tests::wholeBytesFor(tests::kParsers[number]);
    const QByteArray path = QByteArray((*words)[2]) + "/whole-" + QByteArray::number(number);
    std::FILE* const file = std::fopen(path.constData(), "wb");
    if (!file) std::exit(1);
    std::fwrite(seed.constData(), 1, static_cast<std::size_t>(seed.size()), file);
    std::fclose(file);
  }
  std::exit(0);
}
