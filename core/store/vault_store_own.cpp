// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// What a person has a right to: lines that only they open, to see everything, to have it gone.
#include "core/plan/names.h"
#include "core/store/coming_rows.h"
#include "core/store/event_rows.h"
#include "core/store/keeping_rows.h"
#include "core/store/own_key_rows.h"
#include "core/store/person_rows.h"
#include "core/store/talk_rows.h"
#include "core/store/typed_row.h"
#include "core/store/vault_store.h"

using namespace Qt::StringLiterals;

namespace hearten::store {

// ---- keys of a person's own ----

Result<bool> VaultStore::hasOwnPassphrase(PersonId person) const {
  const auto key = ownKeys::publicKeyOf(db(), digester(), person);
  if (!key) return std::unexpected(key.error());
  return key->has_value();
}

Result<RecoveryCode> VaultStore::giveOwnPassphrase(PersonId person, const Passphrase& passphrase) {
  RecoveryCode code = RecoveryCode::random();
  const auto made = ownKeys::make(person, passphrase, code, m_vault.keyCost());
  if (!made) return std::unexpected(made.error());
  const auto written = write([&]() -> Result<> {
    if (auto saved = ownKeys::save(db(), digester(), person, *made); !saved) return saved;
    return events::add(db(), m_auditor, {EventKind::OwnPassphraseSet, m_clock.now(), person});
  });
  if (!written) return std::unexpected(written.error());
  return code;
}

Result<OwnKey> VaultStore::openOwn(PersonId person, const Passphrase& passphrase) {
  return openOwn(person, vault::SlotKind::Passphrase, passphrase.bytes());
}

Result<OwnKey> VaultStore::openOwn(PersonId person, const RecoveryCode& code) {
  return openOwn(person, vault::SlotKind::RecoveryCode, code.bytes());
}

Result<OwnKey> VaultStore::openOwn(PersonId person, vault::SlotKind kind, std::span<const unsigned char> secret) {
  auto own = ownKeys::open(db(), digester(), person, kind, secret);
  // That a line of the trail could not be written keeps nobody from their own words.
  if (own) std::ignore = note({EventKind::OwnLinesOpened, m_clock.now(), person});
  return own;
}

Result<> VaultStore::changeOwnPassphrase(const OwnKey& own, const Passphrase& fresh) {
  const auto slot = ownKeys::wrap(own, vault::SlotKind::Passphrase, fresh.bytes(), m_vault.keyCost());
  if (!slot) return std::unexpected(slot.error());
  return replaceOwnSlot(own.person(), *slot);
}

Result<RecoveryCode> VaultStore::replaceOwnCode(const OwnKey& own) {
  RecoveryCode code = RecoveryCode::random();
  const auto slot = ownKeys::wrap(own, vault::SlotKind::RecoveryCode, code.bytes(), m_vault.keyCost());
  if (!slot) return std::unexpected(slot.error());
  if (auto replaced = replaceOwnSlot(own.person(), *slot); !replaced) return std::unexpected(replaced.error());
  return code;
}

Result<> VaultStore::replaceOwnSlot(PersonId person, const vault::KeySlot& slot) {
  return write([&]() -> Result<> {
    if (auto saved = ownKeys::saveSlot(db(), digester(), person, slot); !saved) return saved;
    return events::add(db(), m_auditor, {EventKind::OwnPassphraseChanged, m_clock.now(), person});
  });
}

Result<> VaultStore::dropOwnPassphrase(PersonId person) {
  const auto dropped = write([&]() -> Result<> {
    if (auto gone = sealed::removeAll(db(), person); !gone) return gone;
    if (auto gone = typed::dropBoxes(db(), person); !gone) return gone;
    if (auto gone = ownKeys::remove(db(), person); !gone) return gone;
    return events::add(db(), m_auditor, {EventKind::OwnPassphraseDropped, m_clock.now(), person});
  });
  if (dropped) m_known.clear();
  return dropped;
}

// ---- lines that only they open ----

Result<sealed::KnownBoxes> VaultStore::saveOwnLines(const plan::Plan& plan, const plans::Standing& standing) {
  sealed::Boxes boxes = boxesOf(standing.row, plan.id);
  const sealed::KnownBoxes known = m_known.value(plan.id);
  if (standing.isNew && plan.version > 1) {
    const auto earlier = newest(plan.person, plan::Status::Agreed, plan.version);
    if (!earlier) return std::unexpected(earlier.error());
    if (*earlier) {
      const auto row = plans::rowOf(db(), (*earlier)->id);
      if (!row) return std::unexpected(row.error());
      if (auto taken = boxes.takeFrom(row->value_or(0), (*earlier)->id, m_known.value((*earlier)->id), plan); !taken)
        return std::unexpected(taken.error());
    }
  }
  const plan::Plan held = plan::privatePart(plan);
  if (known.isEmpty() && plan::countLines(held).all == 0) return known;
  const auto key = ownKeys::publicKeyOf(db(), digester(), plan.person);
  if (!key) return std::unexpected(key.error());
  if (!*key) return known;  // such lines live only in the copy they take away
  return boxes.save(held, **key, known);
}

Result<plan::Plan> VaultStore::ownLines(PlanId id, const OwnKey& own) const {
  auto whole = plans::load(db(), digester(), id);
  if (!whole) return whole;
  if (whole->person != own.person()) return failed(Problem::Internal, u"the key is another person's"_s);
  const auto row = plans::rowOf(db(), id);
  if (!row) return std::unexpected(row.error());
  plan::Plan held = plan::privatePart(*whole);
  auto known = boxesOf(row->value_or(0), id).open(own, held);
  if (!known) return std::unexpected(known.error());
  // That a save had a line stays known.
  for (auto one = known->begin(); one != known->end(); ++one) one->saved = m_known[id].value(one.key()).saved;
  m_known[id] = std::move(*known);
  return held;
}

Result<int> VaultStore::sealedLines(PlanId plan) const {
  const auto row = plans::rowOf(db(), plan);
  if (!row) return std::unexpected(row.error());
  if (!*row) return failed(Problem::NotFound);
  return boxesOf(**row, plan).count();
}

Result<QByteArray> VaultStore::sealedPlaces(PlanId plan) const {
  const sealed::KnownBoxes known = m_known.value(plan);
  if (known.isEmpty()) return QByteArray();
  const auto row = plans::rowOf(db(), plan);
  if (!row) return std::unexpected(row.error());
  return boxesOf(row->value_or(0), plan).placesOf(known);
}

Result<> VaultStore::recallSealed(PlanId plan, const QByteArray& places) {
  m_known.remove(plan);
  if (places.isEmpty()) return {};
  const auto row = plans::rowOf(db(), plan);
  if (!row) return std::unexpected(row.error());
  auto known = boxesOf(row->value_or(0), plan).knownAt(places);
  if (!known) return std::unexpected(known.error());
  m_known[plan] = std::move(*known);
  return {};
}

Result<> VaultStore::keepTyped(const TypedLine& line) {
  return write([&]() -> Result<> {
    std::optional<ownKeys::PublicKey> key;
    if (line.sharing == plan::Sharing::OnlyForMe) {
      const auto plan = plans::load(db(), digester(), line.plan);
      if (!plan) return std::unexpected(plan.error());
      auto found = ownKeys::publicKeyOf(db(), digester(), plan->person);
      if (!found) return std::unexpected(found.error());
      key = std::move(*found);
    }
    return typed::keep(db(), digester(), line, key);
  });
}

Result<std::optional<TypedLine>> VaultStore::takeTyped(PlanId plan, const OwnKey* own) {
  auto line = typed::read(db(), digester(), plan, own);
  if (!line || !*line) return line;
  if (auto dropped = write([&] { return typed::drop(db(), plan); }); !dropped) return std::unexpected(dropped.error());
  return line;
}

// ---- what happened ----

Result<QSet<QString>> VaultStore::noteChanges(const plan::Plan& plan, const plans::Standing& standing) {
  QSet<QString> noted = m_noted.value(plan.id);
  if (standing.isNew) return noted;  // that a talk began says it
  for (const QString& heading : standing.changed) {
    if (noted.contains(heading)) continue;
    if (auto added = events::add(db(), m_auditor, {EventKind::PlanChanged, m_clock.now(), plan.person, heading});
        !added)
      return std::unexpected(added.error());
    noted.insert(heading);
  }
  return noted;
}

// ---- how long, everything, and gone ----

Result<QList<KeepingDue>> VaultStore::keepingDue(QDate today) const {
  // Nothing can be decided about a store that is only read.
  if (isDamaged()) return QList<KeepingDue>();
  return keeping::due(db(), digester(), today);
}

Result<> VaultStore::decideKeeping(PlanId id, plan::Keeping keeping, QDate askOn) {
  return write([&]() -> Result<> {
    const auto plan = plans::load(db(), digester(), id);
    if (!plan) return std::unexpected(plan.error());
    const KeepingChoice choice{.plan = id, .keeping = keeping, .decidedOn = m_clock.today(), .askOn = askOn};
    if (auto decided = keeping::decide(db(), choice); !decided) return decided;
    return events::add(db(), m_auditor, {EventKind::KeepingChosen, m_clock.now(), plan->person, nameOf(keeping)});
  });
}

Result<Held> VaultStore::everythingHeld(PersonId id, const OwnKey* own) const {
  auto person = people::load(db(), digester(), id);
  if (!person) return std::unexpected(person.error());
  Held held{.person = std::move(*person)};
  const auto hasOwn = hasOwnPassphrase(id);
  if (!hasOwn) return std::unexpected(hasOwn.error());
  held.hasOwnPassphrase = *hasOwn;
  auto plans = plans::ofPerson(db(), digester(), id);
  if (!plans) return std::unexpected(plans.error());
  for (plan::Plan& plan : *plans) {
    HeldPlan one{.plan = std::move(plan)};
    if (own != nullptr) {
      const auto lines = ownLines(one.plan.id, *own);
      if (!lines) return std::unexpected(lines.error());
      one.plan = plan::joined(one.plan, *lines);
    } else {
      const auto count = sealedLines(one.plan.id);
      if (!count) return std::unexpected(count.error());
      one.sealedLines = *count;
    }
    held.plans.append(std::move(one));
  }
  auto talks = talks::ofPerson(db(), id);
  if (!talks) return std::unexpected(talks.error());
  held.talks = std::move(*talks);
  const auto planned = coming::planned(db(), id);
  if (!planned) return std::unexpected(planned.error());
  held.plannedTalk = *planned;
  auto choices = keeping::of(db(), id);
  if (!choices) return std::unexpected(choices.error());
  held.keeping = std::move(*choices);
  auto happened = events::of(db(), id);
  if (!happened) return std::unexpected(happened.error());
  held.events = std::move(*happened);
  const auto waits = typed::waitsFor(db(), id);
  if (!waits) return std::unexpected(waits.error());
  held.typedLineWaits = *waits;
  return held;
}

Result<> VaultStore::erasePerson(PersonId id) {
  const auto gone = write([&]() -> Result<> {
    if (auto row = people::rowOf(db(), id); !row) return std::unexpected(row.error());
    if (auto forgotten = events::forget(db(), id); !forgotten) return forgotten;
    if (auto removed = people::remove(db(), id); !removed) return removed;
    return events::add(db(), m_auditor, {.kind = EventKind::PersonErased, .when = m_clock.now()});
  });
  if (!gone) return gone;
  m_known.clear();
  m_noted.clear();
  return m_vault.rewrite(
      {.check = [](vault::Database& db, const vault::Digester& digester) { return verifyDigests(db, digester); },
       .keepPrevious = false});
}

}  // namespace hearten::store
