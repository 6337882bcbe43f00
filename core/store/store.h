// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/boundary/screened_text.h"
#include "core/conversation/conversation.h"
#include "core/plan/plan.h"
#include "core/store/event.h"
#include "core/store/held.h"
#include "core/store/keeping.h"
#include "core/store/own_key.h"
#include "core/store/person.h"
#include "core/store/secrets.h"
#include "core/store/typed_line.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace hearten::vault {
class Vault;
}

/// People, plans, talks and settings, kept in the encrypted database. The only place with SQL. Everything here is done
/// before it returns: a Result without an Error means that it is on the disk.
namespace hearten::store {

/// A person as the list shows them.
struct PersonRow {
  Person person;
  std::optional<QDate> nextTalk{};
  bool partWayThrough = false;  ///< a talk is under way or paused
  bool hasAgreedPlan = false;
};

/// One promise of the manager's, for the home screen: theirs to keep, never what staff owe.
struct Promise {
  PersonId person;
  ScreenedText personName;
  PlanId plan;
  plan::Action action;
};

/// Why a talk is coming up.
enum class ComingKind {
  Planned,        ///< the two chose this day
  SecondSitting,  ///< a talk that was stopped part-way goes on
  PlanReview,     ///< the agreed plan is looked at again
};

/// A talk that is coming up: one for each person. A day they chose goes before a second sitting, that before a review.
struct ComingTalk {
  Person person;
  QDate on;
  ComingKind kind = ComingKind::PlanReview;
};

/// What the organisation and the manager set once. The logo is PNG or SVG bytes as they were chosen.
struct Setup {
  std::optional<ScreenedText> managerName{};
  std::optional<ScreenedText> organisation{};
  QByteArray logo{};
  std::optional<ScreenedText> logoAlternative{};  ///< what the logo shows, for people who cannot see it
  friend bool operator==(const Setup&, const Setup&) = default;
};

/// The open store. Made by StoreKeeper; closing it (destruction) wipes the keys.
class Store {
 public:
  virtual ~Store() = default;
  Store() = default;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;

  /// False when the folder or file does not allow saving: everything can be read, nothing changed.
  virtual bool canSave() const = 0;

  // People
  [[nodiscard]] virtual Result<> savePerson(const Person& person) = 0;  ///< adds, or changes by id
  [[nodiscard]] virtual Result<Person> person(PersonId id) const = 0;
  /// Names that contain `text` in any word's beginning, ignoring case and accents; all of them for an empty text. By
  /// name.
  [[nodiscard]] virtual Result<QList<PersonRow>> people(const QString& text = {}) const = 0;
  /// Erases one person (security.md 4.12): plans, sealed lines and their keys, talks, dates, drafts and the name, then
  /// the whole file is written anew under another salt. What happened stays counted, without the person. Local backups
  /// still hold them: make a new one and let the older ones go. Slow (it writes the file): for a worker thread.
  [[nodiscard]] virtual Result<> erasePerson(PersonId id) = 0;

  // Plans
  /// Writes the draft as it is now: one transaction, digest first. An agreed version is never changed
  /// (Problem::Internal). What is only for the person is sealed with their own key, which needs no passphrase; while
  /// they have none, it is not written at all. Sealed lines that `plan` lacks stay as they are, unless an earlier save
  /// since the unlock had them: so save once when the lines of ownLines() have been joined to the plan, and from then
  /// on what the person takes out is taken out.
  [[nodiscard]] virtual Result<> savePlan(const plan::Plan& plan) = 0;
  [[nodiscard]] virtual Result<plan::Plan> plan(PlanId id) const = 0;
  [[nodiscard]] virtual Result<std::optional<plan::Plan>> latestAgreed(PersonId person) const = 0;
  [[nodiscard]] virtual Result<std::optional<plan::Plan>> agreedBefore(const plan::Plan& plan) const = 0;
  [[nodiscard]] virtual Result<std::optional<plan::Plan>> draft(PersonId person) const = 0;
  [[nodiscard]] virtual Result<> deletePlan(PlanId id) = 0;
  /// Marks one action of an agreed plan: the state of a promise may move on, its words may not.
  [[nodiscard]] virtual Result<> setActionState(PlanId plan, ActionId action, plan::ActionState state) = 0;
  [[nodiscard]] virtual Result<> setActionDate(PlanId plan, ActionId action, std::optional<QDate> by) = 0;

  // Talks
  [[nodiscard]] virtual Result<> saveConversation(const conversation::Record& record) = 0;
  /// Draft and record in one transaction: what every accepted answer does.
  [[nodiscard]] virtual Result<> saveProgress(const plan::Plan& draft, const conversation::Record& record) = 0;
  [[nodiscard]] virtual Result<std::optional<conversation::Record>> unfinished(PersonId person) const = 0;
  [[nodiscard]] virtual Result<QList<conversation::Record>> unfinishedTalks() const = 0;
  [[nodiscard]] virtual Result<> deleteConversation(ConversationId id) = 0;

  /// Keeps the day of a talk that the two chose, and nothing else about it; without a day, what was kept is dropped. It
  /// is dropped too when a talk with them begins, and with the person. NotFound when there is no such person.
  [[nodiscard]] virtual Result<> planTalk(PersonId person, std::optional<QDate> day) = 0;

  // Lines that are only for a person, sealed with a passphrase of their own. Those with a passphrase or a code are slow
  // (a key derivation): call from a worker thread.
  [[nodiscard]] virtual Result<bool> hasOwnPassphrase(PersonId person) const = 0;
  /// Makes the person's own keys. Gives the code for their own recovery slip, shown and printed once. From now on their
  /// lines are sealed when they are saved. Internal when they have a passphrase already.
  [[nodiscard]] virtual Result<RecoveryCode> giveOwnPassphrase(PersonId person, const Passphrase& passphrase) = 0;
  /// WrongPassphrase; NotFound when they have none.
  [[nodiscard]] virtual Result<OwnKey> openOwn(PersonId person, const Passphrase& passphrase) = 0;
  [[nodiscard]] virtual Result<OwnKey> openOwn(PersonId person, const RecoveryCode& code) = 0;
  /// A fresh passphrase for the same keys; the code on the slip stays.
  [[nodiscard]] virtual Result<> changeOwnPassphrase(const OwnKey& own, const Passphrase& fresh) = 0;
  /// A new slip; the code on the old one stops working.
  [[nodiscard]] virtual Result<RecoveryCode> replaceOwnCode(const OwnKey& own) = 0;
  /// When passphrase and slip are both lost, or no longer wanted: the keys go, and with them every sealed line.
  [[nodiscard]] virtual Result<> dropOwnPassphrase(PersonId person) = 0;
  /// What is sealed in this plan: the plan with nothing but what is only for the person, for plan::joined.
  [[nodiscard]] virtual Result<plan::Plan> ownLines(PlanId plan, const OwnKey& own) const = 0;
  /// How many lines of a plan are sealed. Never their words.
  [[nodiscard]] virtual Result<int> sealedLines(PlanId plan) const = 0;
  /// Which sealed line of this plan lies where, as far as it was saved or read since the unlock, and never its words.
  /// For a plan that waits through a lock: to be sealed with it, and given to recallSealed() before its first save.
  [[nodiscard]] virtual Result<QByteArray> sealedPlaces(PlanId plan) const = 0;
  /// Knows again what sealedPlaces() told before a lock, as far as it still lies there: a save then replaces those
  /// lines, and takes out those that the person took out. With nothing, none is known: for a plan that was read from
  /// the store and so lacks them. Internal when `places` is none of ours.
  [[nodiscard]] virtual Result<> recallSealed(PlanId plan, const QByteArray& places) = 0;

  // A line being typed at a lock. It outlives the program; the next unlock takes it back, and then it is dropped.
  /// One for each plan: a later one takes its place. What is only for the person is sealed, or, without a passphrase of
  /// their own, not kept. NotFound without the plan.
  [[nodiscard]] virtual Result<> keepTyped(const TypedLine& line) = 0;
  /// Nothing when there is none, and while it is sealed and `own` is not given.
  [[nodiscard]] virtual Result<std::optional<TypedLine>> takeTyped(PlanId plan, const OwnKey* own = nullptr) = 0;

  // How long a plan stays
  /// Whose time has come, oldest first. A pure question: nothing is ever deleted by the clock, whichever way it jumps.
  [[nodiscard]] virtual Result<QList<KeepingDue>> keepingDue(QDate today) const = 0;
  /// The decision for one agreed plan, asked again on `askOn`. To delete now, delete it.
  [[nodiscard]] virtual Result<> decideKeeping(PlanId plan, plan::Keeping keeping, QDate askOn) = 0;

  /// Everything about one person and nothing about anybody else; with their key, also what is sealed.
  [[nodiscard]] virtual Result<Held> everythingHeld(PersonId person, const OwnKey* own = nullptr) const = 0;

  // What the home and person screens show
  [[nodiscard]] virtual Result<QList<Promise>> promises() const = 0;        ///< the manager's open ones, by date
  [[nodiscard]] virtual Result<QList<ComingTalk>> comingTalks() const = 0;  ///< by date
  [[nodiscard]] virtual Result<std::optional<ComingTalk>> nextTalk(PersonId person) const = 0;
  [[nodiscard]] virtual Result<QList<Event>> events(PersonId person) const = 0;  ///< newest first
  [[nodiscard]] virtual Result<> addEvent(const Event& event) = 0;
  /// All there is, of everybody and of the store itself, and whether nothing was taken out, changed or moved.
  [[nodiscard]] virtual Result<Trail> trail() const = 0;
  /// Whether anything but the trail was written since the store was opened: then a backup is worth making.
  virtual bool hasChanged() const = 0;

  // Set-up
  [[nodiscard]] virtual Result<Setup> setup() const = 0;
  [[nodiscard]] virtual Result<> saveSetup(const Setup& setup) = 0;

  // Keys. Slow (a key derivation): call from a worker thread.
  [[nodiscard]] virtual Result<> changePassphrase(const Passphrase& old, const Passphrase& fresh) = 0;
  /// Sets a new passphrase after the store was opened with the recovery code.
  [[nodiscard]] virtual Result<> replacePassphrase(const Passphrase& fresh) = 0;
  virtual QDate passphraseChangedOn() const = 0;

  /// Seals bytes under a key of this store, for lines that wait in memory while the screen is locked. Never for the
  /// disk.
  virtual QByteArray seal(const SecretBytes& clear) const = 0;
  [[nodiscard]] virtual Result<SecretBytes> unseal(const QByteArray& sealed) const = 0;

  /// The vault behind it: for core/store/backups.h, and for nobody else.
  virtual vault::Vault& vault() = 0;
};

/// What opening may also want to say.
struct Opened {
  std::unique_ptr<Store> store;
  bool usedSpareSlots = false;       ///< "The lock on your plans is damaged. Hearten is using its spare."
  bool mendedAfterPowerCut = false;  ///< a power cut left torn pages with nobody's words in them; the file is whole now
  std::optional<QDate> olderThanLastUsed{};  ///< the file is older than the one used last, on this day
  bool damaged =
      false;  ///< part of the file is damaged: opened for reading only, with what can be read, and not changed
};

/// Finds, makes and opens the store in one folder. Slow calls are safe on a worker thread; nothing is shared between
/// calls.
class StoreKeeper {
 public:
  /// `cost`: what a new store's keys cost to derive; measured on this machine if not given. Tests give
  /// KeyCost::floor().
  StoreKeeper(QString folder, Clock clock, std::optional<KeyCost> cost = {});
  const QString& folder() const { return m_folder; }
  bool exists() const;
  /// Destroys the slot files, the store and every local bundle in the folder; the store must be closed (StoreInUse).
  /// Flash storage may keep old ciphertext, which without the slot files opens with no passphrase.
  [[nodiscard]] Result<> eraseEverything() const;
  /// Before any window: that the database library is the SQLCipher we can trust (security.md 4.5, 1).
  [[nodiscard]] static Result<> selfTest();
  /// Makes the store that this passphrase and this recovery code open. The code exists before the store does, because
  /// it is shown, printed and asked back first: somebody who closes the first run half-way has made nothing.
  [[nodiscard]] Result<std::unique_ptr<Store>> make(const Passphrase& passphrase, const RecoveryCode& code) const;
  [[nodiscard]] Result<Opened> open(const Passphrase& passphrase) const;
  [[nodiscard]] Result<Opened> openWithRecoveryCode(const RecoveryCode& code) const;

 private:
  QString m_folder;
  Result<Opened> openWith(const std::function<Result<vault::Vault>(bool readDamaged)>& unlock) const;

  /// For the trail of the store that opens next: what happened while none was open.
  struct SinceLastUnlock {
    int failures = 0;
    bool damageFound = false;
  };

  Clock m_clock;
  std::optional<KeyCost> m_cost;
  std::shared_ptr<SinceLastUnlock> m_since = std::make_shared<SinceLastUnlock>();
};

}  // namespace hearten::store
