// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/docx_writer.h"
#include "core/document/pdf_writer.h"
#include "core/document/save_file.h"
#include "tests/core/document/fixtures.h"
#include "tests/core/vault/killing.h"
#include "tests/faults/amounts.h"
#include "tests/support/text.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace hearten;
using namespace hearten::document;
using namespace hearten::tests;

namespace {

enum class Copy { Word, Pdf };

QByteArray made(Copy kind, Letters letters) {
  const Document plan = testing::usualPlan();
  const auto bytes = kind == Copy::Word ? writeDocx(plan, {.letters = letters}) : writePdf(plan, {.letters = letters});
  REQUIRE(bytes);
  return *bytes;
}

/// A plan as a copy, and once more in large letters, to be told from the first.
struct Copies {
  explicit Copies(Copy kind) : before(made(kind, Letters::Usual)), now(made(kind, Letters::Large)) {
    const bool areTwo = before != now;
    REQUIRE(areTwo);
  }
  QByteArray before;
  QByteArray now;
};

struct Found {
  int whole = 0;
  int none = 0;
  int half = 0;
  int beside = 0;         ///< a file under the name in between, for its owner alone: what saveFile() owns up to
  int stillBeside = 0;    ///< any file beside after the next copy was saved
  int strangeBeside = 0;  ///< any other, or one that others may read
};

/// What lies in the folder where copies were being written. `name` is that of the copy.
Found lookInto(const QString& folder, const QString& name, const Copies& copies) {
  Found found;
  const QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden);
  if (!files.contains(name)) found.none = 1;
  for (const QString& each : files) {
    QFile file(folder + u'/' + each);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const bool isWhole = bytes == copies.before || bytes == copies.now;
    if (each == name) {
      ++(isWhole ? found.whole : found.half);
      continue;
    }
    const bool isForOthers = (file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) != 0;
    const bool isInBetween = each.startsWith(name + u".hearten-"_s);
    ++(isInBetween && !isForOthers ? found.beside : found.strangeBeside);
  }
  return found;
}

/// Up to this long after the start: the child has saved some dozens of times by then, so a kill falls within a save.
constexpr int kLongestMicroseconds = 60'000;

/// Kills somebody who writes copies with `write`, again and again into one place, each time in a folder of its own.
Found killWhileWriting(int kills, Copy kind,
                       const std::function<void(const QString& path, const QByteArray& bytes)>& write) {
  const Copies copies(kind);
  const QString name = kind == Copy::Word ? u"Wellbeing plan.docx"_s : u"Wellbeing plan.pdf"_s;
  QRandomGenerator random(20'261'122);
  Found all;
  for (int kill = 0; kill < kills; ++kill) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    // One time in three nothing is there yet; then the first copy is killed, or one of the next.
    const bool isThere = kill % 3 != 0;
    if (isThere) write(path, copies.before);
    const bool wasAtWork = killAfter(
        std::chrono::microseconds(random.bounded(isThere ? kLongestMicroseconds : kLongestMicroseconds / 20)), [&] {
          for (;;) {
            write(path, copies.now);
            write(path, copies.before);
          }
        });
    REQUIRE(wasAtWork);
    const Found found = lookInto(folder.path(), name, copies);
    if (isThere) CHECK(found.none == 0);  // what was there is not taken away before the new one is whole
    // The next copy under that name leaves nothing of the killed one.
    write(path, copies.now);
    const Found next = lookInto(folder.path(), name, copies);
    CHECK(next.whole == 1);
    all.stillBeside += next.beside + next.strangeBeside;
    all.whole += found.whole;
    all.none += found.none;
    all.half += found.half;
    all.beside += found.beside;
    all.strangeBeside += found.strangeBeside;
  }
  return all;
}

}  // namespace

TEST_CASE("killed at any moment of writing a copy, the old one is there, or none, or the whole new one", "[kill]") {
  const int kills = amount(12, 50);
  const Copy kind = GENERATE(Copy::Word, Copy::Pdf);
  const Found found = killWhileWriting(kills, kind, [](const QString& path, const QByteArray& bytes) {
    if (!saveFile(path, bytes, IfThere::Replace)) _exit(1);
  });
  CHECK(found.half == 0);
  CHECK(found.strangeBeside == 0);
  CHECK(found.stillBeside == 0);
  CHECK(found.whole + found.none == kills);
  const bool isWord = kind == Copy::Word;
  figure("50", isWord ? "kills while a Word copy was written" : "kills while a PDF was written", kills, u"50"_s);
  figure("50", "half copies after them", found.half, u"0"_s);
  figure("50", "files under the name in between left beside them", found.beside, u"few"_s);
  figure("50", "of those, still there after the next copy", found.stillBeside, u"0"_s);
  figure("50", "any other files beside them", found.strangeBeside, u"0"_s);
}

TEST_CASE("a copy written straight into its place would be left in half by kills", "[kill]") {
  const Found found = killWhileWriting(amount(12, 50), Copy::Pdf, [](const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) _exit(1);
    for (qsizetype at = 0; at < bytes.size(); at += 512) {
      file.write(bytes.mid(at, 512));
      file.flush();
    }
  });
  CHECK(found.half > 0);
  figure("50", "half copies when written straight into their place", found.half, u"> 0"_s);
}
