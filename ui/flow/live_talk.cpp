// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/live_talk.h"

#include "core/plan/serial.h"
#include "core/store/sealed_places.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <utility>

namespace hearten::ui {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using conversation::ConversationState;
using conversation::Position;
using conversation::Record;

/// How long a second sitting is at least (domain.md §5 plans the end of the hour at 25 minutes and a little).
constexpr auto kSecondSitting = 30min;

Error vanished() {
  return {Problem::NotFound, u"the person or the draft of this talk"_s};
}

Record as(ConversationState state, Record record, std::optional<QDate> carryOnOn = {}) {
  record.state = state;
  record.carryOnOn = carryOnOn;
  return record;
}

/// Takes out of `items` what stands in `before` in the same words.
template <class Item>
void keepOnlyNew(QList<Item>& items, const QList<Item>& before) {
  items.removeIf([&](const Item& item) { return before.contains(item); });
}

QJsonObject toJson(const Record& record) {
  return {{u"id"_s, record.id.text()},
          {u"guide"_s, record.guide},
          {u"held-on"_s, record.heldOn.toString(Qt::ISODate)},
          {u"colleague"_s, record.role == conversation::FacilitatorRole::TrustedColleague},
          {u"elapsed"_s, static_cast<qint64>(record.elapsed.count())},
          {u"planned"_s, static_cast<qint64>(record.planned.count())}};
}

std::optional<Record> recordFrom(const QJsonObject& json, const plan::Plan& plan) {
  const auto id = ConversationId::parse(json[u"id"_s].toString());
  if (!id) return std::nullopt;
  return Record{.id = *id,
                .person = plan.person,
                .plan = plan.id,
                .guide = json[u"guide"_s].toString(),
                .heldOn = QDate::fromString(json[u"held-on"_s].toString(), Qt::ISODate),
                .role = json[u"colleague"_s].toBool() ? conversation::FacilitatorRole::TrustedColleague
                                                      : conversation::FacilitatorRole::LineManager,
                .elapsed = std::chrono::minutes(json[u"elapsed"_s].toInteger()),
                .planned = std::chrono::minutes(json[u"planned"_s].toInteger())};
}

/// Of all lines of a plan that plan::toJson() wrote.
QSet<QUuid> idsIn(const QJsonObject& plan) {
  QSet<QUuid> ids;
  for (const QString& parts : {u"entries"_s, u"actions"_s, u"adjustments"_s, u"supports"_s})
    for (const auto& part : plan[parts].toArray()) ids.insert(QUuid::fromString(part.toObject()[u"id"_s].toString()));
  return ids;
}

QJsonObject toJson(const Position& at) {
  return {{u"stage"_s, at.stage},
          {u"prompt"_s, at.prompt},
          {u"alternative"_s, at.alternative},
          {u"topics"_s, QJsonArray::fromStringList(at.topics)},
          {u"topic"_s, at.topic}};
}

Position positionFrom(const QJsonObject& json) {
  Position at{.stage = json[u"stage"_s].toInt(),
              .prompt = json[u"prompt"_s].toInt(),
              .alternative = json[u"alternative"_s].toInt(),
              .topic = json[u"topic"_s].toInt(-1)};
  for (const auto topic : json[u"topics"_s].toArray()) at.topics.append(topic.toString());
  return at;
}

}  // namespace

QString nameOfManager(const Desk& desk) {
  const auto setup = desk.store->setup();
  return setup && setup->managerName ? setup->managerName->text() : QString();
}

LiveTalk::LiveTalk(Desk& desk, store::Person person, conversation::Conversation::Parts parts, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_person(std::move(person)),
      m_managerName(nameOfManager(desk)),
      m_conversation(std::move(parts)),
      m_last(m_conversation.plan()) {
  if (const auto before = m_desk.store->agreedBefore(plan())) m_agreedBefore = *before;
}

plan::LineCount LiveTalk::written() const {
  plan::Plan fresh = plan();
  if (m_agreedBefore) {
    keepOnlyNew(fresh.entries, m_agreedBefore->entries);
    keepOnlyNew(fresh.actions, m_agreedBefore->actions);
    keepOnlyNew(fresh.adjustments, m_agreedBefore->adjustments);
    keepOnlyNew(fresh.supports, m_agreedBefore->supports);
  }
  return plan::countLines(fresh);
}

bool LiveTalk::keepsOwnLines() const {
  return m_desk.store->hasOwnPassphrase(m_person.id).value_or(false);
}

void LiveTalk::save() {
  if (isAgreed()) return Q_EMIT changed();  // an agreed version is whole; only its copy is still to be taken
  const plan::Plan before = std::exchange(m_last, plan());
  const bool onlyHeld = plan() != before && plan::sharedPart(plan()) == plan::sharedPart(before);
  const auto done = m_desk.store->saveProgress(plan(), m_conversation.record());
  m_unsaved = done ? std::nullopt : std::optional(done.error());
  Q_EMIT changed();
  if (!done)
    Q_EMIT notSaved(done.error());
  else if (onlyHeld && !keepsOwnLines())
    Q_EMIT heldForCopy();
  else
    Q_EMIT saved(m_desk.clock.now().time());
}

/// The log of what happened is a help for the person; that a line of it could not be written never undoes what was
/// done.
void LiveTalk::note(store::EventKind kind) {
  static_cast<void>(m_desk.store->addEvent({kind, m_desk.clock.now(), m_person.id}));
}

Result<> LiveTalk::agree() {
  const plan::Plan agreed = plan::agreed(plan(), m_desk.clock.today());
  const Record ended = as(ConversationState::Finished, m_conversation.record());
  if (auto done = m_desk.store->saveProgress(agreed, ended); !done) return done;
  m_conversation.change(agreed);
  m_conversation.finish();
  m_last = agreed;
  m_unsaved.reset();
  note(store::EventKind::PlanAgreed);
  note(store::EventKind::TalkFinished);
  Q_EMIT changed();
  return {};
}

Result<> LiveTalk::pauseUntil(std::optional<QDate> day) {
  const Record paused = as(ConversationState::Paused, m_conversation.record(), day);
  if (auto done = m_desk.store->saveProgress(plan(), paused); !done) return done;
  m_conversation.pause(day);
  note(store::EventKind::TalkPaused);
  return {};
}

Result<> LiveTalk::wipe() {
  // The plan first: while it is there, the talk leads back to it.
  if (auto done = m_desk.store->deletePlan(plan().id); !done && done.error().what != Problem::NotFound) return done;
  if (auto done = m_desk.store->deleteConversation(m_conversation.record().id);
      !done && done.error().what != Problem::NotFound)
    return done;
  m_conversation.jottings().wipe();
  note(store::EventKind::DraftWiped);
  return {};
}

QByteArray LiveTalk::rest(const LineBeingTyped& typing) {
  m_conversation.jottings().wipe();
  if (!m_desk.store) return {};
  QJsonObject waiting{{u"plan"_s, plan::toJson(plan())},
                      {u"record"_s, toJson(m_conversation.record())},
                      {u"position"_s, toJson(m_conversation.position())},
                      {u"left-at"_s, m_desk.clock.now().time().toString(Qt::ISODate)}};
  if (const auto places = m_desk.store->sealedPlaces(plan().id))
    waiting[u"sealed-places"_s] = QString::fromLatin1(places->toBase64());
  if (m_roomUntil) waiting[u"room-until"_s] = m_roomUntil->toString(Qt::ISODate);
  waiting[u"typing"_s] = ui::toJson(typing);
  QByteArray clear = QJsonDocument(waiting).toJson(QJsonDocument::Compact);
  const auto* const bytes = reinterpret_cast<const unsigned char*>(clear.constData());
  const SecretBytes secret = SecretBytes::copyOf({bytes, static_cast<std::size_t>(clear.size())});
  clear.fill('\0');
  return m_desk.store->seal(secret);
}

void LiveTalk::takeUpLanguage() {
  if (const content::Guide* guide = m_desk.content.guide(m_conversation.guide().id))
    m_conversation.speak(*guide, m_desk.screen);
}

conversation::Conversation::Parts partsFor(const Desk& desk, Record record, plan::Plan plan) {
  const content::Guide* guide = desk.content.guide(record.guide);
  if (guide == nullptr) guide = &desk.content.guides.first();  // an organisation's own guide may have gone since
  const auto promptsOf = [topics = desk.content.topics](const QString& id) {
    const content::Topic* const found = topics.find(id);
    return found == nullptr ? 0 : static_cast<int>(found->prompts.size());
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
  if (auto done = desk.store->recallSealed((*draft)->id, {}); !done) return std::unexpected(done.error());
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
  const auto found = desk.store->unfinished(personId);
  if (!found) return std::unexpected(found.error());
  if (!*found) return std::unexpected(vanished());
  Record record = **found;
  auto draft = desk.store->plan(record.plan);
  if (!draft) return std::unexpected(draft.error());
  // What was read here lacks the lines that are sealed; nobody took them out.
  if (auto done = desk.store->recallSealed(record.plan, {}); !done) return std::unexpected(done.error());
  const bool sealed = desk.store->hasOwnPassphrase(personId).value_or(false);
  const int lost = sealed ? 0 : record.heldLines;
  record.heldLines = 0;
  if (record.state == ConversationState::Paused)
    record.planned = std::max(record.planned, record.elapsed + kSecondSitting);
  record = as(ConversationState::Underway, std::move(record));
  CameBack back{.talk = std::make_unique<LiveTalk>(desk, *person, partsFor(desk, record, *draft)), .lostLines = lost};
  if (const auto typed = desk.store->takeTyped(back.talk->plan().id); typed && *typed)
    back.typing = typingFrom(**typed);
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
  auto read = plan::fromJson(waiting[u"plan"_s].toObject(), desk.screen, plan::Questions::Answered);
  if (!read) return std::unexpected(read.error());
  const QSet<QUuid> setAside = idsIn(waiting[u"plan"_s].toObject()) - idsIn(plan::toJson(read->plan));
  plan::Plan plan = std::move(read->plan);
  // A line that the boundary would set aside today was kept before: what is on the disk stays.
  if (const auto kept = desk.store->plan(plan.id); kept && !read->setAside.isEmpty())
    plan = plan::joined(*kept, plan::privatePart(plan));
  auto person = desk.store->person(plan.person);
  if (!person) return std::unexpected(person.error());
  const auto record = recordFrom(waiting[u"record"_s].toObject(), plan);
  if (!record) return std::unexpected(vanished());

  // The plan has its sealed lines with it, so that one which is taken out from now on goes, unless it is the boundary
  // that lacks one: that one stays. Without the places a line would be sealed once more.
  const auto places = QByteArray::fromBase64(waiting[u"sealed-places"_s].toString().toLatin1());
  static_cast<void>(desk.store->recallSealed(plan.id, store::sealedPlacesWithout(places, setAside)));

  CameBack back{.talk = std::make_unique<LiveTalk>(desk, *person, partsFor(desk, *record, plan)),
                .typing = typingFrom(waiting[u"typing"_s].toObject())};
  back.talk->conversation().returnTo(positionFrom(waiting[u"position"_s].toObject()));
  if (const auto until = QTime::fromString(waiting[u"room-until"_s].toString(), Qt::ISODate); until.isValid())
    back.talk->setRoomUntil(until);
  if (const auto left = QTime::fromString(waiting[u"left-at"_s].toString(), Qt::ISODate); left.isValid())
    back.leftAt = left;
  // It waited here, and whole: the words that were kept for a laptop that does not wake are not needed.
  static_cast<void>(desk.store->takeTyped(plan.id));
  back.talk->save();  // what a full disk refused before the lock may go now
  return back;
}

}  // namespace hearten::ui
