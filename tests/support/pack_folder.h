// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

namespace hearten::test {

/// A folder with one file of a pack.
struct PackFolder {
  explicit PackFolder(const QByteArray& organisation) {
    QFile file(folder.filePath(QStringLiteral("organisation.toml")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(organisation);
  }
  QTemporaryDir folder;
};

inline const QByteArray kPack =
    "name = \"Example Hospitals Trust\"\n\n[[contact]]\nname = \"Safeguarding lead\"\nrole = \"Weekdays\"\n"
    "phone = \"01632 960002\"\nkind = \"safeguarding\"\n";

}  // namespace hearten::test
