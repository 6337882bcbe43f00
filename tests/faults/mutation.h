// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <QRandomGenerator>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace hearten::tests {

inline QByteArray contentOf(const QString& path) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::ReadOnly));
  return file.readAll();
}

inline void putContent(const QString& path, const QByteArray& content) {
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
  REQUIRE(file.write(content) == content.size());
}

/// The bytes with one to four changes: bits, runs of noise or zeros, pieces moved or doubled, the end cut off.
inline QByteArray mutated(QByteArray bytes, QRandomGenerator& random) {
  for (int changes = random.bounded(1, 5); changes > 0 && !bytes.isEmpty(); --changes) {
    const qsizetype at = random.bounded(bytes.size());
    const qsizetype length = std::min<qsizetype>(random.bounded(1, 600), bytes.size() - at);
    switch (random.bounded(8)) {
      case 0:
        std::fill_n(bytes.begin() + at, length, '\0');
        break;
      case 1:
        for (qsizetype place = at; place < at + length; ++place) bytes[place] = static_cast<char>(random.bounded(256));
        break;
      case 2:
        bytes.truncate(at);
        break;
      case 3:
        bytes.insert(at, bytes.mid(at, length));
        break;
      case 4:
        bytes.replace(at, length, bytes.mid(random.bounded(bytes.size()), length));
        break;
      default:
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.bounded(8)));
    }
  }
  return bytes;
}

}  // namespace hearten::tests
