// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/names.h"
#include "core/plan/serial.h"
#include "core/store/held.h"
#include "core/store/names.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace hearten::store {

namespace {

constexpr int kFormat = 1;

QString dateOf(QDate date) {
  return date.toString(Qt::ISODate);
}

QJsonObject jsonOf(const Person& person) {
  QJsonObject json{{u"id"_s, person.id.text()}, {u"name"_s, person.name.text()}, {u"language"_s, person.language}};
  if (person.pronouns) json[u"pronouns"_s] = person.pronouns->text();
  return json;
}

QJsonObject jsonOf(const HeldPlan& held) {
  return {{u"plan"_s, plan::toJson(held.plan)}, {u"sealedLines"_s, held.sealedLines}};
}

QJsonObject jsonOf(const conversation::Record& talk) {
  QJsonObject json{{u"id"_s, talk.id.text()},
                   {u"plan"_s, talk.plan.text()},
                   {u"guide"_s, talk.guide},
                   {u"heldOn"_s, dateOf(talk.heldOn)},
                   {u"heldBy"_s, nameOf(talk.role)},
                   {u"state"_s, nameOf(talk.state)},
                   {u"stage"_s, talk.stage},
                   {u"prompt"_s, talk.prompt},
                   {u"elapsedMinutes"_s, static_cast<qint64>(talk.elapsed.count())},
                   {u"plannedMinutes"_s, static_cast<qint64>(talk.planned.count())},
                   {u"linesOnlyInCopy"_s, talk.heldLines}};
  if (talk.carryOnOn) json[u"carryOnOn"_s] = dateOf(*talk.carryOnOn);
  return json;
}

QJsonObject jsonOf(const KeepingChoice& choice) {
  return {{u"plan"_s, choice.plan.text()},
          {u"keeping"_s, nameOf(choice.keeping)},
          {u"decidedOn"_s, dateOf(choice.decidedOn)},
          {u"askOn"_s, dateOf(choice.askOn)}};
}

QJsonObject jsonOf(const Event& event) {
  QJsonObject json{{u"what"_s, nameOf(event.kind)},
                   {u"when"_s, event.when.toUTC().toString(Qt::ISODate)},
                   {u"version"_s, event.version}};
  if (!event.how.isEmpty()) json[u"how"_s] = event.how;
  return json;
}

template <class One>
QJsonArray jsonOf(const QList<One>& all) {
  QJsonArray json;
  for (const One& one : all) json.append(jsonOf(one));
  return json;
}

}  // namespace

QJsonObject toJson(const Held& held) {
  QJsonObject json{{u"format"_s, kFormat},
                   {u"person"_s, jsonOf(held.person)},
                   {u"hasOwnPassphrase"_s, held.hasOwnPassphrase},
                   {u"plans"_s, jsonOf(held.plans)},
                   {u"talks"_s, jsonOf(held.talks)},
                   {u"keeping"_s, jsonOf(held.keeping)},
                   {u"whatHappened"_s, jsonOf(held.events)},
                   {u"typedLineWaits"_s, held.typedLineWaits}};
  if (held.plannedTalk) json[u"plannedTalk"_s] = dateOf(*held.plannedTalk);
  return json;
}

}  // namespace hearten::store
