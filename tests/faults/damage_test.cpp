// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/amounts.h"
#include "tests/faults/disk.h"
#include "tests/faults/life.h"
#include "tests/faults/mutation.h"
#include "tests/faults/raw_store.h"
#include "tests/faults/remembered_keys.h"
#include "tests/faults/store_keys.h"
#include "tests/support/text.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QTemporaryDir>

using namespace hearten;
using namespace hearten::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kPage = vault::Database::kPageSize;

/// A store with many people and a plan for each, with texts long enough for pages of their own, to be damaged again and
/// again.
class Archive {
 public:
  explicit Archive(int people, int letters = 3'000) {
    auto store = m_folder.make();
    for (int number = 0; number < people; ++number) {
      m_people.append(personCalled(u"Person %1"_s.arg(number)));
      plan::Plan plan = fullPlan(m_people.last().id);
      const QString text = u"plan %1 "_s.arg(number) + QString(letters + 211 * (number % 29), u'w');
      plan.entries[0].text = screened(text);
      plan.soonerIf = screened(text);
      m_plans.append(plan);
      REQUIRE(store->savePerson(m_people.last()));
      REQUIRE(store->savePlan(plan));
    }
    store.reset();
    m_keys.emplace(m_folder);
    m_slotFiles = m_keys->copies();
    // Undamaged it is whole: else nothing that is noticed later would mean anything.
    const Look whole = look();
    REQUIRE_FALSE(whole.noticed);
    REQUIRE(whole.shown == people);
    REQUIRE(whole.wrong == 0);
  }

  /// Makes the database these bytes, and everything else what it was.
  void put(const QByteArray& database) const {
    for (const QString& name : QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden))
      QFile::remove(m_folder.file(name));
    putContent(path(), database);
    putContent(m_folder.file(u"plans.keys"_s), m_slotFiles[0]);
    putContent(m_folder.file(u"plans.keys2"_s), m_slotFiles[1]);
  }

  const StoreKeys& keys() const { return *m_keys; }
  const StoreFolder& folder() const { return m_folder; }
  QString path() const { return m_folder.file(u"plans.db"_s); }
  const QList<plan::Plan>& plans() const { return m_plans; }

  /// What opening says of the file as it is now.
  struct Look {
    bool noticed = false;  ///< refused as damaged, opened for reading only, or mended as security.md 4.9 says
    bool mended = false;
    int shown = 0;  ///< plans that could be read
    int wrong = 0;  ///< of these, the ones that are not as they were saved
  };
  Look look() const {
    const auto opened = m_folder.keeper().open(StoreFolder::passphrase());
    if (!opened) {
      REQUIRE(opened.error().what == Problem::StoreDamaged);
      return {.noticed = true};
    }
    const bool mended = opened->mendedAfterPowerCut;
    Look seen{.noticed = opened->damaged || mended, .mended = mended};
    if (opened->damaged) REQUIRE_FALSE(opened->store->canSave());
    for (const plan::Plan& plan : m_plans) {
      const auto read = opened->store->plan(plan.id);
      if (!read) continue;
      ++seen.shown;
      if (*read != plan) ++seen.wrong;
    }
    if (mended) REQUIRE(seen.shown == m_plans.size());
    for (const store::Person& person : m_people)
      if (const auto read = opened->store->person(person.id); read && *read != person) ++seen.wrong;
    return seen;
  }

 private:
  RememberedKeys m_remembered;
  StoreFolder m_folder;
  std::optional<StoreKeys> m_keys{};
  QByteArrayList m_slotFiles{};
  QList<store::Person> m_people;
  QList<plan::Plan> m_plans;
};

QByteArray flipped(QByteArray bytes, qsizetype at, int bit) {
  bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
  return bytes;
}

}  // namespace

TEST_CASE("one bit in any page is seen by both checks, and no plan is shown with wrong text", "[faults][damage]") {
  const Archive archive(amount(4, 300));
  const StoreKeys& keys = archive.keys();
  const QByteArray whole = contentOf(archive.path());
  const qsizetype pages = whole.size() / kPage;
  int flips = 0;
  int unseenByPages = 0;
  int unseenByStructure = 0;
  int unseenByReading = 0;
  int wrong = 0;
  for (qsizetype page = 0; page < pages; ++page) {
    // In the data, in its middle, in the IV and in the tag at the end of the page.
    for (const qsizetype at : {qsizetype{30}, kPage / 2, kPage - 70, kPage - 20}) {
      archive.put(flipped(whole, page * kPage + at, static_cast<int>((page + at) % 8)));
      ++flips;
      if (keys.pagesAreWhole(archive.path())) ++unseenByPages;
      if (keys.structureIsWhole(archive.path())) ++unseenByStructure;
      // Control: somebody who only reads the names would not notice most of it.
      if (RawStore raw(archive.path(), keys.keyText()); raw.text("SELECT name FROM person")) ++unseenByReading;
    }
    if (page % amount(4, 4) != 0) continue;
    const Archive::Look look = archive.look();
    REQUIRE(look.noticed);
    wrong += look.wrong;
  }
  CHECK(flips >= amount(40, 3'500));
  CHECK(unseenByPages == 0);
  CHECK(unseenByStructure == 0);
  CHECK(unseenByReading > 0);
  CHECK(wrong == 0);
  figure("25", "flipped bits not seen by cipher_integrity_check", unseenByPages, u"0 of %1"_s.arg(flips));
  figure("25", "flipped bits not seen by integrity_check", unseenByStructure, u"0 of %1"_s.arg(flips));
  figure("25", "control without the checks: flipped bits that reading the names does not notice", unseenByReading,
         u"more than 0"_s);
  figure("25", "plans shown with wrong text", wrong, u"0"_s);
}

TEST_CASE("a damaged last page of a plan is caught by its digest, and without one it is shown cut short",
          "[faults][damage][control]") {
  const Archive archive(amount(5, 100), 6'000);
  const StoreKeys& keys = archive.keys();
  const QByteArray whole = contentOf(archive.path());
  const QTemporaryDir side;
  const QString copy = side.filePath(u"copy.db"_s);
  // The text of a plan as the database hands it over, on a connection of its own: no digest, no check.
  const auto readRaw = [&](const plan::Plan& plan) {
    RawStore raw(copy, keys.keyText());
    return raw.text("SELECT sooner_if FROM plan WHERE id = x'" + plan.id.uuid().toRfc4122().toHex() + "'");
  };
  putContent(copy, whole);
  for (const plan::Plan& plan : archive.plans()) REQUIRE(readRaw(plan) == plan.soonerIf->text());
  int silent = 0;
  int caught = 0;
  QSet<qsizetype> plansHit;
  for (qsizetype page = 1; page < whole.size() / kPage; ++page) {
    const QByteArray damaged = flipped(whole, page * kPage + 900, 2);
    putContent(copy, damaged);
    for (qsizetype number = 0; number < archive.plans().size(); ++number) {
      const plan::Plan& plan = archive.plans()[number];
      const auto raw = readRaw(plan);
      if (!raw || *raw == plan.soonerIf->text()) continue;
      // Success, and half a text.
      ++silent;
      plansHit.insert(number);
      archive.put(damaged);
      const auto opened = archive.folder().keeper().open(StoreFolder::passphrase());
      REQUIRE(opened);
      REQUIRE(opened->damaged);
      const auto read = opened->store->plan(plan.id);
      if (!read && read.error().what == Problem::StoreDamaged) ++caught;
    }
  }
  CHECK(plansHit.size() == archive.plans().size());
  CHECK(caught == silent);
  figure("26", "damaged last pages of plans caught by the digest", caught, u"%1 of %1"_s.arg(silent));
  figure("26", "control without the digest: half plans handed over as whole", silent, u"more than 0"_s);
}

TEST_CASE("files that are cut, emptied, swapped about or added to are noticed and left as they are",
          "[faults][damage]") {
  const Archive archive(2, 1'500);
  const QByteArray whole = contentOf(archive.path());
  const qsizetype last = whole.size() - kPage;
  QList<QByteArray> shapes{QByteArray(),
                           QByteArray(whole.size(), '\0'),
                           whole + QByteArray(kPage, '\0'),
                           whole + whole.last(kPage),
                           whole + QByteArray(7, 'j'),
                           whole.first(kPage) + whole.sliced(2 * kPage),
                           whole.last(kPage) + whole.sliced(kPage, last - kPage) + whole.first(kPage)};
  for (qsizetype page = 0; page < whole.size() / kPage; page += amount(4, 1)) {
    QByteArray zeroed = whole;
    std::fill_n(zeroed.begin() + page * kPage, kPage, '\0');
    shapes.append(zeroed);
    if (page > 0) shapes.append(whole.first(page * kPage));
    if (page > 1 && page % 2 == 0) {
      QByteArray swapped = whole;
      std::swap_ranges(swapped.begin() + kPage, swapped.begin() + 2 * kPage, swapped.begin() + page * kPage);
      shapes.append(swapped);
    }
  }
  // Every length of a last page.
  for (qsizetype cut = 1; cut < kPage; cut += amount(1'021, 3)) shapes.append(whole.chopped(cut));
  int unnoticed = 0;
  int wrong = 0;
  int changed = 0;
  int passedByPages = 0;
  int passedByStructure = 0;
  for (const QByteArray& shape : shapes) {
    archive.put(shape);
    // Control: either check by itself lets some of them pass.
    if (archive.keys().pagesAreWhole(archive.path())) ++passedByPages;
    if (archive.keys().structureIsWhole(archive.path())) ++passedByStructure;
    archive.put(shape);
    const Archive::Look look = archive.look();
    if (!look.noticed) ++unnoticed;
    wrong += look.wrong;
    if (!look.mended && contentOf(archive.path()) != shape) ++changed;
  }
  CHECK(unnoticed == 0);
  CHECK(wrong == 0);
  CHECK(changed == 0);
  CHECK(passedByPages > 0);
  CHECK(passedByStructure > 0);
  figure("27", "control: misshapen files that cipher_integrity_check alone lets pass", passedByPages, u"more than 0"_s);
  figure("27", "control: misshapen files that integrity_check alone lets pass", passedByStructure, u"more than 0"_s);
  figure("27", "misshapen files not noticed", unnoticed, u"0 of %1"_s.arg(shapes.size()));
  figure("27", "of these, files that opening changed", changed, u"0"_s);
}

TEST_CASE("random changes of the store are noticed, quickly, and show no wrong text", "[faults][damage][mutation]") {
  const int rounds = amount(25, 4'000);
  const Archive archive(6);
  const QByteArray whole = contentOf(archive.path());
  QRandomGenerator random(28);
  int unnoticed = 0;
  int wrong = 0;
  qint64 slowest = 0;
  for (int round = 0; round < rounds; ++round) {
    // The first sixteen bytes may be lost: the salt is in the slot file too.
    const QByteArray changed = whole.first(16) + mutated(whole.sliced(16), random);
    if (changed == whole) continue;
    INFO("round " << round);
    archive.put(changed);
    QElapsedTimer timer;
    timer.start();
    const Archive::Look look = archive.look();
    slowest = std::max(slowest, timer.elapsed());
    if (!look.noticed) ++unnoticed;
    wrong += look.wrong;
  }
  CHECK(unnoticed == 0);
  CHECK(wrong == 0);
  CHECK(slowest < 20'000);
  figure("28", "random changes of the store not noticed", unnoticed, u"0 of %1"_s.arg(rounds));
  figure("28", "of these, plans shown with wrong text", wrong, u"0"_s);
}

TEST_CASE("random changes of a journal that waits to be played back leave the plans whole or are noticed",
          "[faults][damage][mutation]") {
  const RememberedKeys remembered;
  const int rounds = amount(20, 400);
  constexpr int kEach = 10;
  Disk disk;
  QRandomGenerator random(400);
  int noticed = 0;
  int harmless = 0;
  for (int round = 0; round < rounds;) {
    const StoreFolder folder;
    const QString database = folder.file(u"plans.db"_s);
    const QString journal = folder.file(u"plans.db-journal"_s);
    Life life;
    {
      const auto store = folder.make();
      REQUIRE(life.begin(*store));
      for (int step = 0; step < 5; ++step) REQUIRE(life.step(*store));
    }
    const StoreKeys keys(folder);
    const QByteArrayList slots_ = keys.copies();
    // The machine dies in the middle of a save of many pages.
    {
      const auto store = folder.open();
      disk.failAt(random.bounded(10, 50), Disk::Fault::Error, Disk::Lasting::FromThenOn);
      REQUIRE_FALSE(life.step(*store));
    }
    disk.heal();
    const QByteArray hot = contentOf(journal);
    const QByteArray half = contentOf(database);
    if (hot.isEmpty()) continue;
    for (int each = 0; each < kEach; ++each, ++round) {
      INFO("round " << round);
      putContent(database, half);
      putContent(journal, each == 0 ? hot : mutated(hot, random));
      keys.putBack(slots_);
      const auto opened = folder.keeper().open(StoreFolder::passphrase());
      if (!opened || opened->damaged) {
        REQUIRE(each != 0);
        if (!opened) REQUIRE(opened.error().what == Problem::StoreDamaged);
        ++noticed;
        continue;
      }
      const auto held = life.heldBy(*opened->store);
      REQUIRE(held);
      REQUIRE(life.isWhole(*held));
      ++harmless;
    }
  }
  CHECK(noticed > 0);
  CHECK(harmless > 0);
  figure("28", "changed hot journals that left half a save behind", 0,
         u"0 of %1 (%2 noticed, %3 harmless)"_s.arg(noticed + harmless).arg(noticed).arg(harmless));
}

TEST_CASE("a page of a copy with another salt is refused, and one of an older copy is not",
          "[faults][damage][control]") {
  const QTemporaryDir folder;
  vault::Bytes<16> saltOne{1};
  const vault::Bytes<16> saltTwo{2};
  SecretBytes key(32);
  std::ranges::fill(key.bytes(), static_cast<unsigned char>(7));
  const QString one = folder.filePath(u"one.db"_s);
  const QString two = folder.filePath(u"two.db"_s);
  for (const auto& [path, salt] : {std::pair{one, saltOne}, std::pair{two, saltTwo}}) {
    auto made = vault::Database::create(path, key, salt, {});
    REQUIRE(made);
    REQUIRE(made->run("CREATE TABLE note (text TEXT) STRICT"));
    REQUIRE(made->run("INSERT INTO note VALUES (zeroblob(9000))").error().what == Problem::Internal);
    REQUIRE(made->run("INSERT INTO note VALUES (hex(zeroblob(4500)))"));
    REQUIRE(made->close());
  }
  const auto pagesAreWhole = [&](const QString& path, const vault::Bytes<16>& salt) {
    return vault::checkPages(path, key, salt, vault::Database::Access::ReadWrite).has_value();
  };
  QByteArray mixed = contentOf(one);
  REQUIRE(pagesAreWhole(one, saltOne));
  mixed.replace(2 * kPage, kPage, contentOf(two).sliced(2 * kPage, kPage));
  putContent(one, mixed);
  CHECK_FALSE(pagesAreWhole(one, saltOne));
  // Control: without a new salt at each rewrite an old page would be taken.
  const QByteArray older = contentOf(two);
  {
    auto opened = vault::Database::open(two, key, saltTwo, vault::Database::Access::ReadWrite);
    REQUIRE(opened);
    REQUIRE(opened->takeOver());
    REQUIRE(opened->run("UPDATE note SET text = replace(text, '0', '1')"));
    REQUIRE(opened->close());
  }
  QByteArray newer = contentOf(two);
  const qsizetype last = newer.size() - kPage;
  REQUIRE(newer.sliced(last) != older.sliced(last, kPage));
  newer.replace(last, kPage, older.sliced(last, kPage));
  putContent(two, newer);
  CHECK(pagesAreWhole(two, saltTwo));
}

TEST_CASE("a wrong passphrase is never called damage, nor damage a wrong passphrase", "[faults][damage]") {
  const int cases = amount(18, 240);
  const Archive archive(1);
  const StoreFolder& folder = archive.folder();
  const StoreKeys& keys = archive.keys();
  const QByteArray whole = contentOf(archive.path());
  const QByteArrayList slotFiles = keys.copies();
  QRandomGenerator random(31);
  int confused = 0;
  for (int round = 0; round < cases; ++round) {
    INFO("case " << round);
    const bool databaseIsDamaged = round % 2 == 0;
    archive.put(databaseIsDamaged ? mutated(whole, random) : whole);
    // One copy of the keys damaged, both, or none.
    QByteArrayList copies = slotFiles;
    if (round % 3 == 1) copies[round % 2] = mutated(copies[round % 2], random);
    const bool bothAreDamaged = round % 9 == 2;
    if (bothAreDamaged)
      for (QByteArray& copy : copies) copy = flipped(copy, random.bounded(12, 528), round % 8);
    keys.putBack(copies);
    const auto wrong = folder.keeper().open(StoreFolder::otherPassphrase());
    if (wrong || wrong.error().what != (bothAreDamaged ? Problem::SlotFileDamaged : Problem::WrongPassphrase))
      ++confused;
    const auto right = folder.keeper().open(StoreFolder::passphrase());
    if (!right && right.error().what == Problem::WrongPassphrase) ++confused;
    if (bothAreDamaged && (right || right.error().what != Problem::SlotFileDamaged)) ++confused;
  }
  CHECK(confused == 0);
  figure("31", "damage and wrong passphrase taken for one another", confused, u"0 of %1"_s.arg(2 * cases));
}
