// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/boundary/screened_text.h"
#include "core/conversation/conversation.h"
#include "core/plan/plan.h"
#include "core/store/secrets.h"

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

using boundary::ScreenedText;

/// A name is all we keep. No staff number, no birthday, no job record (screens.md 04).
struct Person {
  PersonId id;
  ScreenedText name;
  std::optional<ScreenedText> pronouns{};
  QString language = QStringLiteral("en");
  friend bool operator==(const Person&, const Person&) = default;
};

/// A person as the list shows them.
struct PersonRow {
  Person person;
  std::optional<QDate> nextTalk{};
  bool partWayThrough = false;  ///< a talk is under way or paused
  bool hasAgreedPlan = false;
};

/// What happened to a plan and when, without content (security.md 4.13). Readable by the person.
enum class EventKind {
  TalkStarted,
  TalkPaused,
  TalkFinished,
  PlanAgreed,
  CopyTaken,
  ShareCopyTaken,
  PlanDeleted,
  DraftWiped,
  TalkOffered,
};
struct Event {
  EventKind kind;
  QDateTime when;
  std::optional<PersonId> person{};
  QString how{};  ///< "docx" or "pdf" for a copy; never anything typed
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
  /// With their plans, talks, promises and dates. The event of it stays, without the person.
  [[nodiscard]] virtual Result<> deletePerson(PersonId id) = 0;

  // Plans
  /// Writes the draft as it is now: one transaction, digest first. An agreed version is never changed
  /// (Problem::Internal). What is only for the person is not written while they have no passphrase of their own: see
  /// plan::sharedPart.
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

  // What the home and person screens show
  [[nodiscard]] virtual Result<QList<Promise>> promises() const = 0;        ///< the manager's open ones, by date
  [[nodiscard]] virtual Result<QList<ComingTalk>> comingTalks() const = 0;  ///< by date
  [[nodiscard]] virtual Result<std::optional<ComingTalk>> nextTalk(PersonId person) const = 0;
  [[nodiscard]] virtual Result<QList<Event>> events(PersonId person) const = 0;  ///< newest first
  [[nodiscard]] virtual Result<> addEvent(const Event& event) = 0;

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

  Clock m_clock;
  std::optional<KeyCost> m_cost;
};

}  // namespace hearten::store
