// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/rescue.h"

#include "core/store/coming_rows.h"
#include "core/store/own_key_rows.h"
#include "core/store/person_rows.h"
#include "core/store/plan_rows.h"
#include "core/store/sealed_rows.h"
#include "core/store/search_name.h"
#include "core/store/talk_rows.h"
#include "core/store/typed_row.h"
#include "core/store/vault_store.h"
#include "core/vault/bundle.h"
#include "core/vault/vault_files.h"

#include <QFile>

#include <algorithm>

namespace hearten::store {

namespace {

QStringList sorted(QStringList names) {
  std::ranges::sort(names, [](const QString& one, const QString& other) { return one.localeAwareCompare(other) < 0; });
  return names;
}

QStringList namesOf(const QList<Person>& people) {
  QStringList names;
  for (const Person& person : people) names.append(person.name.text());
  return sorted(names);
}

/// The highest row of a person that anything tells of: in their table, or where others refer to them.
qint64 lastPerson(vault::Vault& vault, bool& isDamaged) {
  for (const char* const sql : {"SELECT coalesce(max(row), 0) FROM person", "SELECT coalesce(max(person), 0) FROM plan",
                                "SELECT coalesce(max(person), 0) FROM conversation"}) {
    const auto last = vault.database().number(sql);
    if (last) return *last;
    isDamaged = true;
    std::ignore = vault.reopen();
  }
  return 0;
}

/// NotFound when there is nobody in this row.
Result<Person> personIn(Database& db, const vault::Digester& digester, qint64 row) {
  auto select = Statement::prepare(db, "SELECT id, digest, name, pronouns, language FROM person WHERE row = ?");
  if (!select) return std::unexpected(select.error());
  Binder(*select).number(row);
  const auto found = select->step();
  if (!found) return std::unexpected(found.error());
  if (!*found) return failed(Problem::NotFound);
  RowReader reader(*select);
  return people::read(reader, digester);
}

}  // namespace

// ---- what is left in a damaged store ----

const VaultStore::Remains& VaultStore::remains() const {
  if (!m_remains) m_remains = isDamaged() ? findRemains() : Remains();
  return *m_remains;
}

/// One person after the other, each by their row, so that damage under one does not hide the next. A read that met
/// damage spoils its connection: each time there is a fresh one.
VaultStore::Remains VaultStore::findRemains() const {
  Remains remains;
  const qint64 last = lastPerson(m_vault, remains.mayBeMore);
  for (qint64 row = 1; row <= last; ++row) {
    auto person = personIn(db(), digester(), row);
    if (!person && person.error().what == Problem::NotFound) continue;
    if (!person) {
      remains.mayBeMore = true;
      std::ignore = reopen();
    } else if (isWhole(*person)) {
      remains.whole.append(std::move(*person));
    } else {
      std::ignore = reopen();
      remains.partly.append(whatIsLeftOf(std::move(*person)));
    }
  }
  std::ranges::stable_sort(remains.whole, {}, [](const Person& person) { return searchName(person.name.text()); });
  std::ranges::stable_sort(remains.partly, {},
                           [](const PartlyRead& one) { return searchName(one.person.name.text()); });
  return remains;
}

/// One plan after the other, for the same reason.
PartlyRead VaultStore::whatIsLeftOf(Person person) const {
  PartlyRead left{.person = std::move(person)};
  const auto rows = plans::rowsOf(db(), left.person.id, left.mayBeMore);
  if (left.mayBeMore) std::ignore = reopen();
  for (const qint64 row : rows) {
    const auto plan = plans::inRow(db(), digester(), row);
    if (plan && plan->person == left.person.id) {
      left.plans.append(plan->id);
    } else {
      ++left.lost;
      std::ignore = reopen();
    }
  }
  return left;
}

Result<> VaultStore::isWhole(const Person& person) const {
  if (auto same = people::load(db(), digester(), person.id); !same) return std::unexpected(same.error());
  if (auto plans = plans::ofPerson(db(), digester(), person.id); !plans) return std::unexpected(plans.error());
  if (auto keys = ownKeys::verifyAll(db(), digester(), person.id); !keys) return keys;
  if (auto boxes = sealed::verifyAll(db(), digester(), person.id); !boxes) return boxes;
  if (auto lines = typed::verifyAll(db(), digester(), person.id); !lines) return lines;
  if (auto talks = talks::ofPerson(db(), person.id); !talks) return std::unexpected(talks.error());
  return outcome(coming::of(db(), digester(), person.id));
}

Result<QSet<QByteArray>> VaultStore::digestsOf(PersonId person) const {
  auto digests = people::digestsOf(db(), person);
  if (!digests && isDamaged()) std::ignore = reopen();
  return digests;
}

Result<QList<PersonRow>> VaultStore::wholePeople(const QString& text) const {
  const QString looked = searchName(text);
  QList<PersonRow> found;
  for (const Person& person : remains().whole) {
    if (!searchName(person.name.text()).contains(looked)) continue;
    const auto next = coming::of(db(), digester(), person.id);
    if (!next) return std::unexpected(next.error());
    const auto talk = talks::unfinished(db(), person.id);
    if (!talk) return std::unexpected(talk.error());
    const auto agreed = latestAgreed(person.id);
    if (!agreed) return std::unexpected(agreed.error());
    found.append({.person = person,
                  .nextTalk = *next ? std::optional((*next)->on) : std::nullopt,
                  .partWayThrough = talk->has_value(),
                  .hasAgreedPlan = agreed->has_value()});
  }
  return found;
}

Rescue rescueOf(Store& damaged) {
  const auto* const store = dynamic_cast<VaultStore*>(&damaged);
  if (!store) return {};
  const VaultStore::Remains& remains = store->remains();
  QList<Person> partly;
  for (const PartlyRead& one : remains.partly) partly.append(one.person);
  return {.whole = namesOf(remains.whole), .partly = namesOf(partly), .mayBeMore = remains.mayBeMore};
}

QList<PartlyRead> partlyRead(const Store& store) {
  const auto* const ours = dynamic_cast<const VaultStore*>(&store);
  return ours != nullptr ? ours->remains().partly : QList<PartlyRead>();
}

QStringList lackingIn(const OpenBackup& backup, Store& damaged) {
  const auto* const store = dynamic_cast<VaultStore*>(&damaged);
  if (!store) return {};
  const auto isLacking = [&](const Person& person) {
    const auto here = store->digestsOf(person.id);
    const auto there = backup.digestsOf(person.id);
    return !here || !there || !there->contains(*here);
  };
  QList<Person> lacking = store->remains().whole;
  lacking.removeIf([&](const Person& person) { return !isLacking(person); });
  return namesOf(lacking);
}

// ---- a store that is not all there ----

Gone whatIsGone(const QString& storeFolder, const QStringList& backupFolders) {
  const bool haveKeys = vault::haveKeys(storeFolder);
  const bool havePlans = QFile::exists(vault::databasePath(storeFolder));
  if (havePlans) return haveKeys ? Gone::Nothing : Gone::Keys;
  if (vault::isUnfinished(storeFolder)) return Gone::Nothing;
  if (haveKeys) return Gone::Plans;
  const bool haveBackups =
      std::ranges::any_of(backupFolders, [](const QString& folder) { return !vault::bundleFilesIn(folder).isEmpty(); });
  return haveBackups ? Gone::Both : Gone::Nothing;
}

Result<> bringFrom(const QString& from, const QString& storeFolder, const Clock& clock, const Watching& watching) {
  return vault::copyStore(from, storeFolder, clock, watching);
}

}  // namespace hearten::store
