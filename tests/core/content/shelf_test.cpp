// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// What nobody opens is never read, and what is opened is read once.
#include "core/content/shelf.h"
#include "tests/support/text.h"

#include <catch2/catch_test_macros.hpp>

using namespace hearten;
using namespace Qt::StringLiterals;

namespace {

struct Book {
  QString id;
};

}  // namespace

TEST_CASE("a shelf reads one thing when it is asked for, and once", "[content][shelf]") {
  QStringList read;
  const content::Shelf<Book> shelf({u"a"_s, u"b"_s, u"c"_s}, [&](const QString& id) {
    read << id;
    return Book{id};
  });
  const content::Shelf<Book> copy = shelf;
  CHECK(shelf.size() == 3);
  CHECK(shelf.ids() == QStringList{u"a"_s, u"b"_s, u"c"_s});
  CHECK(shelf.find(u"d"_s) == nullptr);
  CHECK(read.isEmpty());

  const Book* const b = shelf.find(u"b"_s);
  REQUIRE(b);
  CHECK(b->id == u"b");
  CHECK(copy[1].id == u"b");
  CHECK(read == QStringList{u"b"_s});

  QStringList seen;
  for (const Book& book : copy) seen << book.id;
  CHECK(seen == copy.ids());
  CHECK(read == QStringList{u"b"_s, u"a"_s, u"c"_s});
  CHECK(shelf.find(u"b"_s) == b);
}

TEST_CASE("a shelf of what is there already, and an empty one", "[content][shelf]") {
  const content::Shelf<Book> shelf(QList<Book>{{u"a"_s}, {u"b"_s}});
  CHECK(shelf.first().id == u"a");
  CHECK(shelf.at(1).id == u"b");
  const content::Shelf<Book> none;
  CHECK(none.isEmpty());
  for (const Book& book : none) FAIL(book.id.toStdString());
}

TEST_CASE("what is put back on a shelf is read again when it is asked for", "[content][shelf]") {
  int reads = 0;
  content::Shelf<Book> shelf({u"a"_s, u"b"_s}, [&reads](const QString& id) {
    ++reads;
    return Book{id};
  });
  CHECK(shelf[0].id == u"a");
  shelf.putBack();
  CHECK(shelf.ids() == QStringList{u"a"_s, u"b"_s});
  CHECK(shelf[0].id == u"a");
  CHECK(reads == 2);

  content::Shelf<Book> there(QList<Book>{{u"a"_s}});
  there.putBack();
  CHECK(there.first().id == u"a");  // there is nowhere to read it from
}
