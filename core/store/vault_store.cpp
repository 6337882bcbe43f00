// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/vault_store.h"

#include "core/store/coming_rows.h"
#include "core/store/event_rows.h"
#include "core/store/migrations.h"
#include "core/store/person_rows.h"
#include "core/store/plan_rows.h"
#include "core/store/promise_rows.h"
#include "core/store/setup_row.h"
#include "core/store/talk_rows.h"
#include "core/store/typed_row.h"
#include "core/vault/transaction.h"

#include <sodium.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::store {

namespace {

SecretBytes randomKey() {
  SecretBytes key(32);
  randombytes_buf(key.bytes().data(), key.size());
  return key;
}

}  // namespace

VaultStore::VaultStore(vault::Vault vault, Clock clock)
    : m_vault(std::move(vault)), m_clock(std::move(clock)), m_auditor(m_vault.auditKey()), m_marker(randomKey()) {}

Result<> VaultStore::checkVersion() const {
  const auto version = db().schemaVersion();
  if (!version) return std::unexpected(version.error());
  if (*version > newestSchema()) return failed(Problem::StoreNewer, u"schema %1"_s.arg(*version));
  if (*version < newestSchema() && !canSave()) return failed(Problem::NotWritable, u"schema %1"_s.arg(*version));
  return {};
}

Result<> VaultStore::prepareForWriting() {
  const auto before = db().schemaVersion();
  if (!before) return std::unexpected(before.error());
  if (*before > 0) return *before < newestSchema() ? upgrade() : Result<>();
  if (auto migrated = migrate(db(), m_auditor); !migrated) return migrated;
  if (auto noted = notePassphraseChange(); !noted) return noted;
  return note({.kind = EventKind::StoreMade, .when = m_clock.now()});
}

Result<> VaultStore::upgrade() {
  return m_vault.upgrade(
      {.migrate = [this](vault::Database& db) { return migrate(db, m_auditor); },
       .check = [](vault::Database& db, const vault::Digester& digester) { return verifyDigests(db, digester); }});
}

Result<> VaultStore::verifyDigests() const {
  return verifyDigests(db(), digester());
}

Result<> VaultStore::verifyDigests(vault::Database& db, const vault::Digester& digester) {
  if (auto people = people::all(db, digester); !people) return std::unexpected(people.error());
  if (auto plans = plans::verifyAll(db, digester); !plans) return plans;
  if (auto keys = ownKeys::verifyAll(db, digester); !keys) return keys;
  if (auto boxes = sealed::verifyAll(db, digester); !boxes) return boxes;
  if (auto lines = typed::verifyAll(db, digester); !lines) return lines;
  return outcome(setupRow::load(db, digester));
}

Result<> VaultStore::mendAfterPowerCut() {
  if (!m_vault.hadTornFreePages() || !canSave()) return {};
  const auto mended = m_vault.rewrite(
      {.check = [](vault::Database& db, const vault::Digester& digester) { return verifyDigests(db, digester); }});
  return m_vault.isOpen() ? Result<>() : mended;
}

bool VaultStore::canSave() const {
  return !m_vault.readOnlyBecause();
}

Result<> VaultStore::write(const std::function<Result<>()>& change) {
  m_progress.reset();
  auto written = inTransaction(change);
  if (written) m_hasChanged = true;
  return written;
}

Result<> VaultStore::note(const Event& event) {
  return inTransaction([&] { return events::add(db(), m_auditor, event); });
}

Result<> VaultStore::inTransaction(const std::function<Result<>()>& change) {
  if (!canSave()) return failed(Problem::NotWritable, u"opened for reading only"_s);
  auto transaction = vault::Transaction::begin(db());
  if (!transaction) return std::unexpected(transaction.error());
  if (auto changed = change(); !changed) return changed;
  return transaction->commit();
}

Result<> VaultStore::reopen() const {
  return m_vault.reopen();
}

Result<> VaultStore::savePerson(const Person& person) {
  return write([&] { return people::save(db(), digester(), person); });
}

Result<Person> VaultStore::person(PersonId id) const {
  return people::load(db(), digester(), id);
}

Result<QList<PersonRow>> VaultStore::people(const QString& text) const {
  return isDamaged() ? wholePeople(text) : people::find(db(), digester(), text);
}

Result<> VaultStore::savePlan(const plan::Plan& plan) {
  std::optional<Saved> saved;
  const auto written = write([&]() -> Result<> {
    auto parts = savePlanParts(plan, {});
    if (!parts) return std::unexpected(parts.error());
    saved = std::move(*parts);
    return {};
  });
  if (written) remember(plan.id, *saved);
  return written;
}

Result<VaultStore::Saved> VaultStore::savePlanParts(const plan::Plan& plan, std::optional<plans::Standing> before) {
  auto standing = plans::save(db(), digester(), plan, std::move(before));
  if (!standing) return std::unexpected(standing.error());
  auto known = saveOwnLines(plan, *standing);
  if (!known) return std::unexpected(known.error());
  auto noted = noteChanges(plan, *standing);
  if (!noted) return std::unexpected(noted.error());
  return Saved{.standing = std::move(*standing), .known = std::move(*known), .noted = std::move(*noted)};
}

void VaultStore::remember(PlanId plan, const Saved& saved) {
  if (!saved.known.isEmpty() || m_known.contains(plan)) m_known[plan] = saved.known;
  if (!saved.noted.isEmpty()) m_noted[plan] = saved.noted;
}

Result<plan::Plan> VaultStore::plan(PlanId id) const {
  return plans::load(db(), digester(), id);
}

Result<std::optional<plan::Plan>> VaultStore::latestAgreed(PersonId person) const {
  return newest(person, plan::Status::Agreed);
}

Result<std::optional<plan::Plan>> VaultStore::agreedBefore(const plan::Plan& plan) const {
  return newest(plan.person, plan::Status::Agreed, plan.version);
}

Result<std::optional<plan::Plan>> VaultStore::draft(PersonId person) const {
  return newest(person, plan::Status::Draft);
}

Result<std::optional<plan::Plan>> VaultStore::newest(PersonId person, plan::Status status,
                                                     std::optional<int> belowVersion) const {
  return plans::newest(db(), digester(), person, status, belowVersion);
}

Result<> VaultStore::deletePlan(PlanId id) {
  return write([&] { return plans::remove(db(), id); });
}

Result<> VaultStore::setActionState(PlanId plan, ActionId action, plan::ActionState state) {
  return changeAction(plan, action, [&](plan::Action& found) { found.state = state; });
}

Result<> VaultStore::setActionDate(PlanId plan, ActionId action, std::optional<QDate> by) {
  return changeAction(plan, action, [&](plan::Action& found) { found.by = by; });
}

Result<> VaultStore::changeAction(PlanId plan, ActionId action, const std::function<void(plan::Action&)>& change) {
  QSet<QString> noted;
  const auto written = write([&]() -> Result<> {
    const auto changed = plans::changeAction(db(), digester(), plan, action, change);
    if (!changed) return std::unexpected(changed.error());
    auto now = noteChanges(changed->plan, *changed);
    if (!now) return std::unexpected(now.error());
    noted = std::move(*now);
    return {};
  });
  if (written) m_noted[plan] = std::move(noted);
  return written;
}

Result<> VaultStore::saveConversation(const conversation::Record& record) {
  return write([&] { return talks::save(db(), record); });
}

Result<> VaultStore::saveProgress(const plan::Plan& draft, const conversation::Record& record) {
  const std::optional<Progress> before = std::exchange(m_progress, {});
  std::optional<Saved> saved;
  const auto written = write([&]() -> Result<> {
    auto parts = savePlanParts(draft, before ? std::optional(before->draft) : std::nullopt);
    if (!parts) return std::unexpected(parts.error());
    saved = std::move(*parts);
    return before && before->record == record ? Result<>() : talks::save(db(), record);
  });
  if (!written) return written;
  remember(draft.id, *saved);
  m_progress = {.draft = std::move(saved->standing), .record = record};
  return written;
}

Result<std::optional<conversation::Record>> VaultStore::unfinished(PersonId person) const {
  return talks::unfinished(db(), person);
}

Result<QList<conversation::Record>> VaultStore::unfinishedTalks() const {
  if (!isDamaged()) return talks::allUnfinished(db());
  return ofWholePeople<conversation::Record>([this](const Person& person) -> Result<QList<conversation::Record>> {
    const auto talk = talks::unfinished(db(), person.id);
    if (!talk) return std::unexpected(talk.error());
    return *talk ? QList{**talk} : QList<conversation::Record>();
  });
}

Result<> VaultStore::deleteConversation(ConversationId id) {
  return write([&] { return talks::remove(db(), id); });
}

Result<> VaultStore::planTalk(PersonId person, std::optional<QDate> day) {
  return write([&] { return coming::plan(db(), person, day); });
}

Result<QList<Promise>> VaultStore::promises() const {
  if (!isDamaged()) return promises::open(db(), digester());
  auto open = ofWholePeople<Promise>([this](const Person& person) -> Result<QList<Promise>> {
    const auto plan = latestAgreed(person.id);
    if (!plan) return std::unexpected(plan.error());
    return *plan ? promises::in(**plan, person) : QList<Promise>();
  });
  if (open) promises::sortByDate(*open);
  return open;
}

Result<QList<ComingTalk>> VaultStore::comingTalks() const {
  if (!isDamaged()) return coming::all(db(), digester());
  auto talks = ofWholePeople<ComingTalk>([this](const Person& person) -> Result<QList<ComingTalk>> {
    auto talk = coming::of(db(), digester(), person.id);
    if (!talk) return std::unexpected(talk.error());
    return *talk ? QList{**talk} : QList<ComingTalk>();
  });
  if (talks) std::ranges::stable_sort(*talks, {}, &ComingTalk::on);
  return talks;
}

Result<std::optional<ComingTalk>> VaultStore::nextTalk(PersonId person) const {
  return coming::of(db(), digester(), person);
}

Result<QList<Event>> VaultStore::events(PersonId person) const {
  auto happened = events::of(db(), person);
  // What happened may be lost without the plan being so.
  if (!happened && isDamaged()) {
    std::ignore = reopen();
    return QList<Event>();
  }
  return happened;
}

Result<> VaultStore::addEvent(const Event& event) {
  return note(event);
}

Result<Trail> VaultStore::trail() const {
  return events::all(db(), m_auditor);
}

void VaultStore::noteUnlock(int failuresBefore, bool damageWasFound) {
  if (!canSave()) return;
  std::ignore = inTransaction([&]() -> Result<> {
    const QDateTime now = m_clock.now();
    if (failuresBefore > 0)
      if (auto noted =
              events::add(db(), m_auditor, {.kind = EventKind::UnlocksFailed, .when = now, .count = failuresBefore});
          !noted)
        return noted;
    if (damageWasFound)
      if (auto noted = events::add(db(), m_auditor, {.kind = EventKind::DamageFound, .when = now}); !noted)
        return noted;
    return events::add(db(), m_auditor, {.kind = EventKind::Unlocked, .when = now});
  });
}

Result<Setup> VaultStore::setup() const {
  auto kept = setupRow::load(db(), digester());
  if (!kept && isDamaged()) {
    std::ignore = reopen();
    return Setup();
  }
  if (!kept) return std::unexpected(kept.error());
  return std::move(kept->setup);
}

Result<> VaultStore::saveSetup(const Setup& setup) {
  return write([&]() -> Result<> {
    auto kept = setupRow::load(db(), digester());
    if (!kept) return std::unexpected(kept.error());
    kept->setup = setup;
    return setupRow::save(db(), digester(), *kept);
  });
}

Result<> VaultStore::notePassphraseChange() {
  return write([&]() -> Result<> {
    auto kept = setupRow::load(db(), digester());
    if (!kept) return std::unexpected(kept.error());
    kept->passphraseChangedOn = m_clock.today();
    return setupRow::save(db(), digester(), *kept);
  });
}

Result<> VaultStore::changePassphrase(const Passphrase& old, const Passphrase& fresh) {
  if (auto changed = m_vault.changePassphrase(old, fresh); !changed) return changed;
  if (auto noted = notePassphraseChange(); !noted) return noted;
  return note({.kind = EventKind::PassphraseChanged, .when = m_clock.now()});
}

Result<> VaultStore::replacePassphrase(const Passphrase& fresh) {
  if (auto changed = m_vault.setPassphrase(fresh); !changed) return changed;
  if (auto noted = notePassphraseChange(); !noted) return noted;
  return note({.kind = EventKind::PassphraseChanged, .when = m_clock.now()});
}

QDate VaultStore::passphraseChangedOn() const {
  const auto kept = setupRow::load(db(), digester());
  return kept ? kept->passphraseChangedOn : QDate();
}

QByteArray VaultStore::seal(const SecretBytes& clear) const {
  return m_vault.seal(clear.bytes());
}

Result<SecretBytes> VaultStore::unseal(const QByteArray& sealed) const {
  return m_vault.unseal(sealed);
}

}  // namespace hearten::store
