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
#include "core/vault/transaction.h"

using namespace Qt::StringLiterals;

namespace hearten::store {

VaultStore::VaultStore(vault::Vault vault, Clock clock) : m_vault(std::move(vault)), m_clock(std::move(clock)) {}

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
  if (auto migrated = migrate(db()); !migrated) return migrated;
  return notePassphraseChange();
}

Result<> VaultStore::upgrade() {
  return m_vault.upgrade(
      {.migrate = [](vault::Database& db) { return migrate(db); },
       .check = [](vault::Database& db, const vault::Digester& digester) { return verifyDigests(db, digester); }});
}

Result<> VaultStore::verifyDigests() const {
  return verifyDigests(db(), digester());
}

Result<> VaultStore::verifyDigests(vault::Database& db, const vault::Digester& digester) {
  if (auto people = people::all(db, digester); !people) return std::unexpected(people.error());
  if (auto plans = plans::verifyAll(db, digester); !plans) return plans;
  if (auto setup = setupRow::load(db, digester); !setup) return std::unexpected(setup.error());
  return {};
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
  if (!canSave()) return failed(Problem::NotWritable, u"opened for reading only"_s);
  auto transaction = vault::Transaction::begin(db());
  if (!transaction) return std::unexpected(transaction.error());
  if (auto changed = change(); !changed) return changed;
  auto committed = transaction->commit();
  if (committed) m_hasChanged = true;
  return committed;
}

Result<> VaultStore::savePerson(const Person& person) {
  return write([&] { return people::save(db(), digester(), person); });
}

Result<Person> VaultStore::person(PersonId id) const {
  return people::load(db(), digester(), id);
}

Result<QList<PersonRow>> VaultStore::people(const QString& text) const {
  return people::find(db(), digester(), text);
}

Result<> VaultStore::erasePerson(PersonId id) {
  return write([&]() -> Result<> {
    if (auto row = people::rowOf(db(), id); !row) return std::unexpected(row.error());
    if (auto removed = people::remove(db(), id); !removed) return removed;
    return events::add(db(), {.kind = EventKind::PlanDeleted, .when = m_clock.now()});
  });
}

Result<> VaultStore::savePlan(const plan::Plan& plan) {
  return write([&] { return outcome(plans::save(db(), digester(), plan)); });
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
  return write([&] { return plans::changeAction(db(), digester(), plan, action, change); });
}

Result<> VaultStore::saveConversation(const conversation::Record& record) {
  return write([&] { return talks::save(db(), record); });
}

Result<> VaultStore::saveProgress(const plan::Plan& draft, const conversation::Record& record) {
  const std::optional<Progress> before = std::exchange(m_progress, {});
  std::optional<plans::Standing> saved;
  const auto written = write([&]() -> Result<> {
    auto plan = plans::save(db(), digester(), draft, before ? std::optional(before->draft) : std::nullopt);
    if (!plan) return std::unexpected(plan.error());
    saved = std::move(*plan);
    return before && before->record == record ? Result<>() : talks::save(db(), record);
  });
  if (written) m_progress = {.draft = std::move(*saved), .record = record};
  return written;
}

Result<std::optional<conversation::Record>> VaultStore::unfinished(PersonId person) const {
  return talks::unfinished(db(), person);
}

Result<QList<conversation::Record>> VaultStore::unfinishedTalks() const {
  return talks::allUnfinished(db());
}

Result<> VaultStore::deleteConversation(ConversationId id) {
  return write([&] { return talks::remove(db(), id); });
}

Result<> VaultStore::planTalk(PersonId person, std::optional<QDate> day) {
  return write([&] { return coming::plan(db(), person, day); });
}

Result<QList<Promise>> VaultStore::promises() const {
  return promises::open(db(), digester());
}

Result<QList<ComingTalk>> VaultStore::comingTalks() const {
  return coming::all(db(), digester());
}

Result<std::optional<ComingTalk>> VaultStore::nextTalk(PersonId person) const {
  return coming::of(db(), digester(), person);
}

Result<QList<Event>> VaultStore::events(PersonId person) const {
  return events::of(db(), person);
}

Result<> VaultStore::addEvent(const Event& event) {
  return write([&] { return events::add(db(), event); });
}

namespace {
std::unexpected<Error> notYet() {
  return failed(Problem::Internal, u"being built"_s);
}
}  // namespace

Result<bool> VaultStore::hasOwnPassphrase(PersonId) const {
  return false;
}
Result<RecoveryCode> VaultStore::giveOwnPassphrase(PersonId, const Passphrase&) {
  return notYet();
}
Result<OwnKey> VaultStore::openOwn(PersonId, const Passphrase&) {
  return notYet();
}
Result<OwnKey> VaultStore::openOwn(PersonId, const RecoveryCode&) {
  return notYet();
}
Result<> VaultStore::changeOwnPassphrase(const OwnKey&, const Passphrase&) {
  return notYet();
}
Result<RecoveryCode> VaultStore::replaceOwnCode(const OwnKey&) {
  return notYet();
}
Result<> VaultStore::dropOwnPassphrase(PersonId) {
  return notYet();
}
Result<plan::Plan> VaultStore::ownLines(PlanId, const OwnKey&) const {
  return notYet();
}
Result<int> VaultStore::sealedLines(PlanId) const {
  return 0;
}
Result<> VaultStore::keepTyped(const TypedLine&) {
  return notYet();
}
Result<std::optional<TypedLine>> VaultStore::takeTyped(PlanId, const OwnKey*) {
  return std::nullopt;
}
Result<QList<KeepingDue>> VaultStore::keepingDue(QDate) const {
  return notYet();
}
Result<> VaultStore::decideKeeping(PlanId, plan::Keeping, QDate) {
  return notYet();
}
Result<Held> VaultStore::everythingHeld(PersonId, const OwnKey*) const {
  return notYet();
}
Result<Trail> VaultStore::trail() const {
  return notYet();
}

Result<Setup> VaultStore::setup() const {
  auto kept = setupRow::load(db(), digester());
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
  return notePassphraseChange();
}

Result<> VaultStore::replacePassphrase(const Passphrase& fresh) {
  if (auto changed = m_vault.setPassphrase(fresh); !changed) return changed;
  return notePassphraseChange();
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
