// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/model.h"
#include "core/boundary/network.h"
#include "core/boundary/ngrams.h"
#include "core/boundary/pieces.h"
#include "tests/support/text.h"

#include <QFile>

#include <algorithm>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace hearten::boundary;
using namespace Qt::StringLiterals;

TEST_CASE("the model says here what it said where it was trained", "[boundary]") {
  const Pieces pieces{ModelFile(weights())};
  const Network network{ModelFile(weights())};
  const Ngrams ngrams{ModelFile(weights())};
  QFile file(QStringLiteral(HEARTEN_SENTENCES) + u"/figures.tsv"_s);
  REQUIRE(file.open(QIODevice::ReadOnly));
  int compared = 0;
  for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
    if (line.startsWith(u'#')) continue;
    const QStringList parts = line.split(u'\t');
    REQUIRE(parts.size() == 5);
    const QString text = parts[4] == parts[4].toUpper() ? parts[4].toLower() : parts[4];
    INFO(text.toStdString());
    std::vector<std::uint16_t> ids;
    for (const Piece& piece : pieces.of(text)) ids.push_back(piece.id);
    ids.resize(std::min(ids.size(), Network::kMostPieces));
    const Judged judged = network.judge(ids, fieldNamed(parts[0]));
    CHECK(double(judged.logit) == Catch::Approx(parts[1].toDouble()).margin(0.01));
    CHECK(double(ngrams.logit(text)) == Catch::Approx(parts[2].toDouble()).margin(0.01));
    CHECK(nameOf(ngrams.kind(text)) == parts[3]);
    ++compared;
  }
  CHECK(compared >= 10);
}

TEST_CASE("pieces cover a text from end to end, whatever it is", "[boundary]") {
  const Pieces pieces{ModelFile(weights())};
  for (const QString& text : {u"I am on a final written warning."_s, u"漢字 and ☂ and more"_s, u"  two  spaces "_s,
                              QString(300, u'a'), u"😀😀"_s, QString()}) {
    INFO(text.toStdString());
    qsizetype end = 0;
    for (const Piece& piece : pieces.of(text)) {
      CHECK(piece.span.start == end);
      end = piece.span.start + piece.span.length;
    }
    CHECK(end == text.size());
  }
}
