// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/live_talk.h"

#include "core/plan/serial.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearten::ui {
namespace {

using namespace Qt::StringLiterals;
using conversation::ConversationState;
using conversation::Record;

QString nameOfManager(const Desk& desk) {
  const auto setup = desk.store->setup();
  return setup && setup->managerName ? setup->managerName->text() : QString();
}

Error vanished() {
  return {Problem::NotFound, u"the person or the draft of this talk"_s};
}

/// The record and the draft of a talk that has not ended.
Result<std::pair<Record, plan::Plan>> unfinished(const Desk& desk, PersonId person) {
  const auto record = desk.store->unfinished(person);
  if (!record) return std::unexpected(record.error());
  if (!*record) return std::unexpected(vanished());
  auto plan = desk.store->plan((*record)->plan);
  if (!plan) return std::unexpected(plan.error());
  return std::pair(**record, *plan);
}

}  // namespace

LiveTalk::LiveTalk(Desk& desk, store::Person person, conversation::Conversation::Parts parts, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_person(std::move(person)),
      m_managerName(nameOfManager(desk)),
      m_conversation(std::move(parts)),
      m_lastHeld(plan::privatePart(m_conversation.plan())) {
  if (const auto before = m_desk.store->agreedBefore(m_conversation.plan())) m_agreedBefore = *before;
}

void LiveTalk::save() {
  const plan::Plan held = plan::privatePart(plan());
  const bool onlyHeldChanged = held != m_lastHeld;
  m_lastHeld = held;
  const auto done = m_desk.store->saveProgress(plan(), m_conversation.record());
  m_unsaved = !done.has_value();
  Q_EMIT changed();
  if (!done)
    Q_EMIT notSaved(done.error());
  else if (onlyHeldChanged)
    Q_EMIT heldForCopy();
  else
    Q_EMIT saved(m_desk.clock.now().time());
}

Result<> LiveTalk::agree() {
  const plan::Plan draft = plan();
  const plan::Plan agreed = plan::agreed(draft, m_desk.clock.today());
  conversation::Conversation& talk = m_conversation;
  talk.finish();
  if (auto done = m_desk.store->saveProgress(agreed, talk.record()); !done) return done;
  talk.change(agreed);
  for (const auto kind : {store::EventKind::PlanAgreed, store::EventKind::TalkFinished})
    if (auto done = m_desk.store->addEvent({kind, m_desk.clock.now(), m_person.id}); !done) return done;
  Q_EMIT changed();
  return {};
}

Result<> LiveTalk::pauseUntil(std::optional<QDate> day) {
  m_conversation.pause(day);
  if (auto done = m_desk.store->saveProgress(plan(), m_conversation.record()); !done) return done;
  return m_desk.store->addEvent({store::EventKind::TalkPaused, m_desk.clock.now(), m_person.id});
}

Result<> LiveTalk::wipe() {
  m_conversation.jottings().wipe();
  if (auto done = m_desk.store->deleteConversation(m_conversation.record().id); !done) return done;
  if (auto done = m_desk.store->deletePlan(plan().id); !done) return done;
  return m_desk.store->addEvent({store::EventKind::DraftWiped, m_desk.clock.now(), m_person.id});
}

QByteArray LiveTalk::rest(const LineBeingTyped& typing) {
  m_conversation.jottings().wipe();
  if (!m_desk.store) return {};
  const conversation::Position& at = m_conversation.position();
  const QJsonObject waiting{
      {u"person"_s, m_person.id.text()},
      {u"held"_s, plan::toJson(plan::privatePart(plan()))},
      {u"topics"_s, QJsonArray::fromStringList(at.topics)},
      {u"topic"_s, at.topic},
      {u"typing-in"_s, typing.section},
      {u"typing"_s, typing.text},
  };
  QByteArray clear = QJsonDocument(waiting).toJson(QJsonDocument::Compact);
  const auto* const bytes = reinterpret_cast<const unsigned char*>(clear.constData());
  const SecretBytes secret = SecretBytes::copyOf({bytes, static_cast<std::size_t>(clear.size())});
  clear.fill('\0');
  return m_desk.store->seal(secret);
}

conversation::Conversation::Parts partsFor(const Desk& desk, Record record, plan::Plan plan) {
  const content::Guide* guide = desk.content.guide(record.guide);
  if (!guide) guide = &desk.content.guides.first();  // an organisation's own guide may have gone since
  const auto promptsOf = [topics = desk.content.topics](const QString& id) {
    for (const content::Topic& topic : topics)
      if (topic.id == id) return static_cast<int>(topic.prompts.size());
    return 0;
  };
  return {.record = std::move(record),
          .plan = std::move(plan),
          .guide = *guide,
          .screen = desk.screen,
          .promptsOf = promptsOf,
          .clock = desk.clock,
          .ids = desk.ids};
}

Result<std::unique_ptr<LiveTalk>> startTalk(Desk& desk, PersonId personId, const QString& guide,
                                            conversation::FacilitatorRole role, std::chrono::minutes planned) {
  auto person = desk.store->person(personId);
  if (!person) return std::unexpected(person.error());
  auto draft = desk.store->draft(personId);
  if (!draft) return std::unexpected(draft.error());
  if (!*draft) {
    const auto agreed = desk.store->latestAgreed(personId);
    if (!agreed) return std::unexpected(agreed.error());
    const PlanId id = PlanId::fresh(desk.ids);
    *draft = *agreed ? plan::nextDraft(**agreed, id) : plan::firstDraft(id, personId, person->language);
  }
  const Record record{.id = ConversationId::fresh(desk.ids),
                      .person = personId,
                      .plan = (*draft)->id,
                      .guide = guide,
                      .heldOn = desk.clock.today(),
                      .role = role,
                      .planned = planned};
  if (auto done = desk.store->saveProgress(**draft, record); !done) return std::unexpected(done.error());
  if (auto done = desk.store->addEvent({store::EventKind::TalkStarted, desk.clock.now(), personId}); !done)
    return std::unexpected(done.error());
  return std::make_unique<LiveTalk>(desk, *person, partsFor(desk, record, **draft));
}

Result<CameBack> carryOnTalk(Desk& desk, PersonId personId) {
  auto person = desk.store->person(personId);
  if (!person) return std::unexpected(person.error());
  auto found = unfinished(desk, personId);
  if (!found) return std::unexpected(found.error());
  auto& [record, draft] = *found;
  const int lost = std::exchange(record.heldLines, 0);
  record.state = ConversationState::Underway;
  record.carryOnOn.reset();
  CameBack back{.talk = std::make_unique<LiveTalk>(desk, *person, partsFor(desk, record, draft)), .lostLines = lost};
  back.talk->save();
  return back;
}

Result<CameBack> wakeTalk(Desk& desk, const QByteArray& sealed) {
  const auto clear = desk.store->unseal(sealed);
  if (!clear) return std::unexpected(clear.error());
  const auto bytes = clear->bytes();
  const QJsonObject waiting =
      QJsonDocument::fromJson(
          QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())))
          .object();
  const auto personId = PersonId::parse(waiting[u"person"_s].toString());
  if (!personId) return std::unexpected(vanished());
  auto person = desk.store->person(*personId);
  if (!person) return std::unexpected(person.error());
  auto found = unfinished(desk, *personId);
  if (!found) return std::unexpected(found.error());
  auto& [record, draft] = *found;
  const auto held = plan::fromJson(waiting[u"held"_s].toObject(), desk.screen, plan::Questions::Answered);
  if (held) draft = plan::joined(draft, held->plan);
  CameBack back{.talk = std::make_unique<LiveTalk>(desk, *person, partsFor(desk, record, draft)),
                .typing = {waiting[u"typing-in"_s].toString(), waiting[u"typing"_s].toString()}};
  conversation::Position at = back.talk->conversation().position();
  for (const auto topic : waiting[u"topics"_s].toArray()) at.topics.append(topic.toString());
  at.topic = waiting[u"topic"_s].toInt(-1);
  back.talk->conversation().returnTo(at);
  return back;
}

}  // namespace hearten::ui
