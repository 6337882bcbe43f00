// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/plan_rows.h"
#include "core/store/rescue.h"
#include "core/store/sealed_rows.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace hearten::store {

/// The store over an open vault. Each writing function is one transaction; the row files know the tables.
class VaultStore final : public Store {
 public:
  VaultStore(vault::Vault vault, Clock clock);

  /// StoreNewer when a newer Hearten made it; NotWritable when its tables are behind and cannot be brought up to date.
  Result<> checkVersion() const;
  /// Brings the tables up to date and, in a new store, notes when the passphrase was set.
  Result<> prepareForWriting();
  /// Notes that it was unlocked, after so many failures. That this could not be written keeps nobody out.
  void noteUnlock(int failuresBefore, bool damageWasFound);
  /// Checks every digest, once. StoreDamaged when one does not fit.
  Result<> verifyDigests() const;
  /// Writes the file anew when a power cut left torn pages in it that hold nobody's words (security.md 4.9). When there
  /// is no room for that it goes on as it is: such pages heal as they are used.
  Result<> mendAfterPowerCut();
  static Result<> verifyDigests(vault::Database& db, const vault::Digester& digester);

  bool canSave() const override;

  /// What is left in a store that was opened damaged. Of those who are whole everything can be read; of the others only
  /// the plans that are named. Empty in a store that is not damaged.
  struct Remains {
    QList<Person> whole{};
    QList<PartlyRead> partly{};
    bool mayBeMore = false;  ///< people whose very names cannot be read
  };
  const Remains& remains() const;
  /// See OpenBackup.
  Result<QSet<QByteArray>> digestsOf(PersonId person) const;

  Result<> savePerson(const Person& person) override;
  Result<Person> person(PersonId id) const override;
  Result<QList<PersonRow>> people(const QString& text) const override;
  Result<> erasePerson(PersonId id) override;

  Result<> savePlan(const plan::Plan& plan) override;
  Result<plan::Plan> plan(PlanId id) const override;
  Result<std::optional<plan::Plan>> latestAgreed(PersonId person) const override;
  Result<std::optional<plan::Plan>> agreedBefore(const plan::Plan& plan) const override;
  Result<std::optional<plan::Plan>> draft(PersonId person) const override;
  Result<> deletePlan(PlanId id) override;
  Result<> setActionState(PlanId plan, ActionId action, plan::ActionState state) override;
  Result<> setActionDate(PlanId plan, ActionId action, std::optional<QDate> by) override;

  Result<> saveConversation(const conversation::Record& record) override;
  Result<> saveProgress(const plan::Plan& draft, const conversation::Record& record) override;
  Result<std::optional<conversation::Record>> unfinished(PersonId person) const override;
  Result<QList<conversation::Record>> unfinishedTalks() const override;
  Result<> deleteConversation(ConversationId id) override;
  Result<> planTalk(PersonId person, std::optional<QDate> day) override;

  Result<bool> hasOwnPassphrase(PersonId person) const override;
  Result<RecoveryCode> giveOwnPassphrase(PersonId person, const Passphrase& passphrase) override;
  Result<OwnKey> openOwn(PersonId person, const Passphrase& passphrase) override;
  Result<OwnKey> openOwn(PersonId person, const RecoveryCode& code) override;
  Result<> changeOwnPassphrase(const OwnKey& own, const Passphrase& fresh) override;
  Result<RecoveryCode> replaceOwnCode(const OwnKey& own) override;
  Result<> dropOwnPassphrase(PersonId person) override;
  Result<plan::Plan> ownLines(PlanId plan, const OwnKey& own) const override;
  Result<int> sealedLines(PlanId plan) const override;
  Result<QByteArray> sealedPlaces(PlanId plan) const override;
  Result<> recallSealed(PlanId plan, const QByteArray& places) override;

  Result<> keepTyped(const TypedLine& line) override;
  Result<std::optional<TypedLine>> takeTyped(PlanId plan, const OwnKey* own) override;

  Result<QList<KeepingDue>> keepingDue(QDate today) const override;
  Result<> decideKeeping(PlanId plan, plan::Keeping keeping, QDate askOn) override;
  Result<Held> everythingHeld(PersonId person, const OwnKey* own) const override;

  Result<QList<Promise>> promises() const override;
  Result<QList<ComingTalk>> comingTalks() const override;
  Result<std::optional<ComingTalk>> nextTalk(PersonId person) const override;
  Result<QList<Event>> events(PersonId person) const override;
  Result<> addEvent(const Event& event) override;
  Result<Trail> trail() const override;
  bool hasChanged() const override { return m_hasChanged; }

  Result<Setup> setup() const override;
  Result<> saveSetup(const Setup& setup) override;

  Result<> changePassphrase(const Passphrase& old, const Passphrase& fresh) override;
  Result<> replacePassphrase(const Passphrase& fresh) override;
  QDate passphraseChangedOn() const override;

  QByteArray seal(const SecretBytes& clear) const override;
  Result<SecretBytes> unseal(const QByteArray& sealed) const override;
  vault::Vault& vault() override { return m_vault; }

 private:
  /// Brings older tables up to date in a new file, never in place (security.md 4.11).
  Result<> upgrade();
  vault::Database& db() const { return m_vault.database(); }
  const vault::Digester& digester() const { return m_vault.digester(); }
  /// All of `change` or nothing of it.
  Result<> write(const std::function<Result<>()>& change);
  bool isDamaged() const { return m_vault.readOnlyBecause() == Problem::StoreDamaged; }
  Result<> reopen() const;
  Remains findRemains() const;
  PartlyRead whatIsLeftOf(Person person) const;
  Result<> isWhole(const Person& person) const;
  Result<QList<PersonRow>> wholePeople(const QString& text) const;
  /// `read` for each of those who are whole, one after the other.
  template <class Item>
  Result<QList<Item>> ofWholePeople(const std::function<Result<QList<Item>>(const Person&)>& read) const;
  /// The same for a row of the trail and nothing else.
  Result<> note(const Event& event);
  Result<> inTransaction(const std::function<Result<>()>& change);
  Result<> notePassphraseChange();
  Result<std::optional<plan::Plan>> newest(PersonId person, plan::Status status,
                                           std::optional<int> belowVersion = {}) const;
  Result<> changeAction(PlanId plan, ActionId action, const std::function<void(plan::Action&)>& change);

  /// What a save of a plan leaves in memory once it is on the disk.
  struct Saved {
    plans::Standing standing;
    sealed::KnownBoxes known{};
    QSet<QString> noted{};
  };
  /// The plan, the boxes of what is only for the person, and the sections it changed. Within a transaction.
  Result<Saved> savePlanParts(const plan::Plan& plan, std::optional<plans::Standing> before);
  void remember(PlanId plan, const Saved& saved);
  Result<sealed::KnownBoxes> saveOwnLines(const plan::Plan& plan, const plans::Standing& standing);
  Result<QSet<QString>> noteChanges(const plan::Plan& plan, const plans::Standing& standing);
  sealed::Boxes boxesOf(qint64 row, PlanId plan) const { return {db(), digester(), m_marker, row, plan}; }
  Result<OwnKey> openOwn(PersonId person, vault::SlotKind kind, std::span<const unsigned char> secret);
  Result<> replaceOwnSlot(PersonId person, const vault::KeySlot& slot);

  /// What saveProgress wrote last. The file is ours alone while it is open, so it stands until the next other write.
  struct Progress {
    plans::Standing draft;
    conversation::Record record;
  };

  mutable vault::Vault m_vault;  // reading moves a cursor in it, and changes nothing
  std::optional<Progress> m_progress{};
  Clock m_clock;
  vault::Digester m_auditor;
  vault::Digester m_marker;                             ///< of this session, for what is known of boxes
  mutable QHash<PlanId, sealed::KnownBoxes> m_known{};  ///< boxes closed, opened or recalled since the unlock
  QHash<PlanId, QSet<QString>> m_noted{};               ///< sections whose change is in the trail already
  bool m_hasChanged = false;
  mutable std::optional<Remains> m_remains{};
};

template <class Item>
Result<QList<Item>> VaultStore::ofWholePeople(const std::function<Result<QList<Item>>(const Person&)>& read) const {
  QList<Item> all;
  for (const Person& person : remains().whole) {
    auto items = read(person);
    if (!items) return items;
    all += *items;
  }
  return all;
}

}  // namespace hearten::store
