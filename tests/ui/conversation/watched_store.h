// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/serial.h"
#include "core/store/store.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hearten::test {

/// A real store that can be told to have no room left, and that remembers every word it was given to keep.
class WatchedStore : public store::Store {
 public:
  explicit WatchedStore(std::unique_ptr<store::Store> real) : m_real(std::move(real)) {}

  bool full = false;
  int saves = 0;
  QByteArray given{};

  bool canSave() const override { return m_real->canSave(); }

  Result<> savePerson(const store::Person& person) override {
    given += person.name.text().toUtf8();
    return write([&] { return m_real->savePerson(person); });
  }
  Result<store::Person> person(PersonId id) const override { return m_real->person(id); }
  Result<QList<store::PersonRow>> people(const QString& text) const override { return m_real->people(text); }
  Result<> erasePerson(PersonId id) override {
    return write([&] { return m_real->erasePerson(id); });
  }

  Result<> savePlan(const plan::Plan& plan) override {
    note(plan);
    return write([&] { return m_real->savePlan(plan); });
  }
  Result<plan::Plan> plan(PlanId id) const override { return m_real->plan(id); }
  Result<std::optional<plan::Plan>> latestAgreed(PersonId person) const override {
    return m_real->latestAgreed(person);
  }
  Result<std::optional<plan::Plan>> agreedBefore(const plan::Plan& plan) const override {
    return m_real->agreedBefore(plan);
  }
  Result<std::optional<plan::Plan>> draft(PersonId person) const override { return m_real->draft(person); }
  Result<> deletePlan(PlanId id) override {
    return write([&] { return m_real->deletePlan(id); });
  }
  Result<> setActionState(PlanId plan, ActionId action, plan::ActionState state) override {
    return write([&] { return m_real->setActionState(plan, action, state); });
  }
  Result<> setActionDate(PlanId plan, ActionId action, std::optional<QDate> by) override {
    return write([&] { return m_real->setActionDate(plan, action, by); });
  }

  Result<> saveConversation(const conversation::Record& record) override {
    given += record.guide.toUtf8();
    return write([&] { return m_real->saveConversation(record); });
  }
  Result<> saveProgress(const plan::Plan& draft, const conversation::Record& record) override {
    note(draft);
    given += record.guide.toUtf8();
    return write([&] { return m_real->saveProgress(draft, record); });
  }
  Result<std::optional<conversation::Record>> unfinished(PersonId person) const override {
    return m_real->unfinished(person);
  }
  Result<QList<conversation::Record>> unfinishedTalks() const override { return m_real->unfinishedTalks(); }
  Result<> deleteConversation(ConversationId id) override {
    return write([&] { return m_real->deleteConversation(id); });
  }
  Result<> planTalk(PersonId person, std::optional<QDate> day) override {
    return write([&] { return m_real->planTalk(person, day); });
  }

  Result<bool> hasOwnPassphrase(PersonId person) const override { return m_real->hasOwnPassphrase(person); }
  Result<store::RecoveryCode> giveOwnPassphrase(PersonId person, const store::Passphrase& passphrase) override {
    return m_real->giveOwnPassphrase(person, passphrase);
  }
  Result<store::OwnKey> openOwn(PersonId person, const store::Passphrase& passphrase) override {
    return m_real->openOwn(person, passphrase);
  }
  Result<store::OwnKey> openOwn(PersonId person, const store::RecoveryCode& code) override {
    return m_real->openOwn(person, code);
  }
  Result<> changeOwnPassphrase(const store::OwnKey& own, const store::Passphrase& fresh) override {
    return m_real->changeOwnPassphrase(own, fresh);
  }
  Result<store::RecoveryCode> replaceOwnCode(const store::OwnKey& own) override { return m_real->replaceOwnCode(own); }
  Result<> dropOwnPassphrase(PersonId person) override { return m_real->dropOwnPassphrase(person); }
  Result<plan::Plan> ownLines(PlanId plan, const store::OwnKey& own) const override {
    return m_real->ownLines(plan, own);
  }
  Result<int> sealedLines(PlanId plan) const override { return m_real->sealedLines(plan); }
  Result<QByteArray> sealedPlaces(PlanId plan) const override { return m_real->sealedPlaces(plan); }
  Result<> recallSealed(PlanId plan, const QByteArray& places) override { return m_real->recallSealed(plan, places); }
  Result<> keepTyped(const store::TypedLine& line) override {
    given += line.text.text().toUtf8();
    return write([&] { return m_real->keepTyped(line); });
  }
  Result<std::optional<store::TypedLine>> takeTyped(PlanId plan, const store::OwnKey* own) override {
    return m_real->takeTyped(plan, own);
  }
  Result<QList<store::KeepingDue>> keepingDue(QDate today) const override { return m_real->keepingDue(today); }
  Result<> decideKeeping(PlanId plan, plan::Keeping keeping, QDate askOn) override {
    return write([&] { return m_real->decideKeeping(plan, keeping, askOn); });
  }
  Result<store::Held> everythingHeld(PersonId person, const store::OwnKey* own) const override {
    return m_real->everythingHeld(person, own);
  }
  Result<store::Trail> trail() const override { return m_real->trail(); }
  bool hasChanged() const override { return m_real->hasChanged(); }

  Result<QList<store::Promise>> promises() const override { return m_real->promises(); }
  Result<QList<store::ComingTalk>> comingTalks() const override { return m_real->comingTalks(); }
  Result<std::optional<store::ComingTalk>> nextTalk(PersonId person) const override { return m_real->nextTalk(person); }
  Result<QList<store::Event>> events(PersonId person) const override { return m_real->events(person); }
  Result<> addEvent(const store::Event& event) override {
    given += event.how.toUtf8();
    return write([&] { return m_real->addEvent(event); });
  }

  Result<store::Setup> setup() const override { return m_real->setup(); }
  Result<> saveSetup(const store::Setup& setup) override {
    return write([&] { return m_real->saveSetup(setup); });
  }

  Result<> changePassphrase(const store::Passphrase& old, const store::Passphrase& fresh) override {
    return m_real->changePassphrase(old, fresh);
  }
  Result<> replacePassphrase(const store::Passphrase& fresh) override { return m_real->replacePassphrase(fresh); }
  QDate passphraseChangedOn() const override { return m_real->passphraseChangedOn(); }
  QByteArray seal(const SecretBytes& clear) const override { return m_real->seal(clear); }
  Result<SecretBytes> unseal(const QByteArray& sealed) const override { return m_real->unseal(sealed); }
  vault::Vault& vault() override { return m_real->vault(); }

 private:
  template <class Change>
  Result<> write(Change change) {
    if (full) return failed(Problem::DiskFull);
    ++saves;
    return change();
  }
  void note(const plan::Plan& plan) {
    // What the real store may keep: lines only for the person are handed to it and never written (tests/core/store).
    given += QJsonDocument(plan::toJson(plan::sharedPart(plan))).toJson(QJsonDocument::Compact);
  }

  std::unique_ptr<store::Store> m_real;
};

}  // namespace hearten::test
