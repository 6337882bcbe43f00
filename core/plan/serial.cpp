// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/plan/serial.h"

#include "core/plan/draft.h"
#include "core/plan/names.h"

#include <QJsonArray>

#include <concepts>
#include <vector>

namespace hearten::plan {
namespace {

using namespace Qt::StringLiterals;
using boundary::Field;

constexpr int kFormat = 1;

// Writing

template <class Value>
void put(QJsonObject& json, QLatin1StringView key, const std::optional<Value>& value) {
  if (!value) return;
  if constexpr (std::same_as<Value, QDate>)
    json[key] = value->toString(Qt::ISODate);
  else
    json[key] = value->text();
}

QJsonObject jsonOf(const Entry& entry) {
  return {{u"id"_s, entry.id.text()},
          {u"section"_s, nameOf(entry.section)},
          {u"text"_s, entry.text.text()},
          {u"sharing"_s, nameOf(entry.sharing)}};
}

QJsonObject jsonOf(const Action& action) {
  QJsonObject json{{u"id"_s, action.id.text()},
                   {u"what"_s, action.what.text()},
                   {u"owner"_s, nameOf(action.owner)},
                   {u"state"_s, nameOf(action.state)},
                   {u"sharing"_s, nameOf(action.sharing)}};
  put(json, "by"_L1, action.by);
  return json;
}

QJsonObject jsonOf(const Adjustment& adjustment) {
  QJsonObject json{{u"id"_s, adjustment.id.text()},
                   {u"what"_s, adjustment.what.text()},
                   {u"state"_s, nameOf(adjustment.state)},
                   {u"sharing"_s, nameOf(adjustment.sharing)}};
  put(json, "start"_L1, adjustment.start);
  put(json, "tryUntil"_L1, adjustment.tryUntil);
  put(json, "lookAgain"_L1, adjustment.lookAgain);
  put(json, "goodDay"_L1, adjustment.goodDay);
  put(json, "harderDay"_L1, adjustment.harderDay);
  return json;
}

QJsonObject jsonOf(const ChosenSupport& support) {
  return {{u"id"_s, support.id.text()},
          {u"service"_s, support.serviceId},
          {u"name"_s, support.name.text()},
          {u"how"_s, nameOf(support.how)},
          {u"sharing"_s, nameOf(support.sharing)}};
}

template <class Part>
QJsonArray jsonOf(const QList<Part>& parts) {
  QJsonArray json;
  for (const Part& part : parts) json.append(jsonOf(part));
  return json;
}

// Reading

/// One object of the file. What is not as toJson() writes it reads as nothing, and the first such place is remembered.
class Reader {
 public:
  Reader(QJsonObject json, QString place, QString& firstWrong)
      : m_json(std::move(json)), m_place(std::move(place)), m_firstWrong(firstWrong) {}

  bool has(QLatin1StringView key) const { return m_json.contains(key); }
  std::optional<QString> text(QLatin1StringView key) const {
    const QJsonValue value = m_json[key];
    return expected(key, value.isString() ? std::optional(value.toString()) : std::nullopt);
  }
  std::optional<int> number(QLatin1StringView key) const {
    const int value = m_json[key].toInt(-1);
    return expected(key, value > 0 ? std::optional(value) : std::nullopt);
  }
  template <class IdType>
  std::optional<IdType> id(QLatin1StringView key) const {
    return expected(key, IdType::parse(m_json[key].toString()));
  }
  template <class Choice>
  std::optional<Choice> choice(QLatin1StringView key) const {
    return expected(key, named<Choice>(m_json[key].toString()));
  }
  /// Nothing is a date too: it need not be there.
  std::optional<QDate> date(QLatin1StringView key) const {
    if (!has(key)) return std::nullopt;
    const QDate value = QDate::fromString(m_json[key].toString(), Qt::ISODate);
    return expected(key, value.isValid() ? std::optional(value) : std::nullopt);
  }
  std::vector<Reader> parts(QLatin1StringView key) const {
    std::vector<Reader> readers;
    if (!expected(key, m_json[key].isArray() ? std::optional(true) : std::nullopt)) return readers;
    for (const QJsonValue& part : m_json[key].toArray())
      readers.emplace_back(Reader(part.toObject(), u"%1%2[%3]."_s.arg(m_place, key).arg(readers.size()), m_firstWrong));
    return readers;
  }
  void wrong(QLatin1StringView key) const {
    if (m_firstWrong.isEmpty()) m_firstWrong = m_place + key;
  }

 private:
  template <class Value>
  std::optional<Value> expected(QLatin1StringView key, std::optional<Value> value) const {
    if (!value) wrong(key);
    return value;
  }

  QJsonObject m_json;
  QString m_place;
  QString& m_firstWrong;
};

/// Lets free texts through the boundary, and remembers the ones that did not pass.
class Gate {
 public:
  Gate(const boundary::Screen& screen, Questions questions) : m_screen(screen), m_questions(questions) {}

  std::optional<ScreenedText> pass(Field field, Change::Part part, const QString& text) {
    auto passed =
        m_questions == Questions::Answered ? m_screen.acceptAnswered(field, text) : m_screen.accept(field, text);
    if (passed) return std::move(*passed);
    m_setAside.append({.part = part, .text = text, .verdict = std::move(passed.error())});
    return std::nullopt;
  }
  /// For a text that need not be there. False when it is, and does not pass.
  bool pass(Field field, Change::Part part, const Reader& from, QLatin1StringView key,
            std::optional<ScreenedText>& to) {
    if (!from.has(key)) return true;
    if (const auto text = from.text(key)) to = pass(field, part, *text);
    return to.has_value();
  }
  QList<SetAside> takeSetAside() { return std::move(m_setAside); }

 private:
  const boundary::Screen& m_screen;
  Questions m_questions;
  QList<SetAside> m_setAside;
};

std::optional<Entry> entryFrom(const Reader& json, Gate& gate) {
  const auto id = json.id<EntryId>("id"_L1);
  const auto section = json.choice<Section>("section"_L1);
  const auto sharing = json.choice<Sharing>("sharing"_L1);
  const auto typed = json.text("text"_L1);
  if (!id || !section || !sharing || !typed) return std::nullopt;
  auto text = gate.pass(boundary::fieldNamed(nameOf(*section)), Change::Part::Line, *typed);
  if (!text) return std::nullopt;
  return Entry{.id = *id, .section = *section, .text = std::move(*text), .sharing = *sharing};
}

std::optional<Action> actionFrom(const Reader& json, Gate& gate) {
  const auto id = json.id<ActionId>("id"_L1);
  const auto owner = json.choice<ActionOwner>("owner"_L1);
  const auto state = json.choice<ActionState>("state"_L1);
  const auto sharing = json.choice<Sharing>("sharing"_L1);
  const auto typed = json.text("what"_L1);
  if (!id || !owner || !state || !sharing || !typed) return std::nullopt;
  const Field field = *owner == ActionOwner::MyManager ? Field::ManagerActions : Field::MyActions;
  auto what = gate.pass(field, Change::Part::Action, *typed);
  if (!what) return std::nullopt;
  return Action{.id = *id,
                .what = std::move(*what),
                .owner = *owner,
                .by = json.date("by"_L1),
                .state = *state,
                .sharing = *sharing};
}

std::optional<Adjustment> adjustmentFrom(const Reader& json, Gate& gate) {
  constexpr auto part = Change::Part::Adjustment;
  const auto id = json.id<AdjustmentId>("id"_L1);
  const auto state = json.choice<AdjustmentState>("state"_L1);
  const auto sharing = json.choice<Sharing>("sharing"_L1);
  const auto typed = json.text("what"_L1);
  if (!id || !state || !sharing || !typed) return std::nullopt;
  auto what = gate.pass(Field::Adjustments, part, *typed);
  std::optional<ScreenedText> goodDay, harderDay;
  const bool goodDayPassed = gate.pass(Field::Adjustments, part, json, "goodDay"_L1, goodDay);
  const bool harderDayPassed = gate.pass(Field::Adjustments, part, json, "harderDay"_L1, harderDay);
  if (!what || !goodDayPassed || !harderDayPassed) return std::nullopt;
  return Adjustment{.id = *id,
                    .what = std::move(*what),
                    .start = json.date("start"_L1),
                    .tryUntil = json.date("tryUntil"_L1),
                    .lookAgain = json.date("lookAgain"_L1),
                    .goodDay = std::move(goodDay),
                    .harderDay = std::move(harderDay),
                    .state = *state,
                    .sharing = *sharing};
}

std::optional<ChosenSupport> supportFrom(const Reader& json, Gate& gate) {
  const auto id = json.id<SupportId>("id"_L1);
  const auto service = json.text("service"_L1);
  const auto name = json.text("name"_L1);
  const auto how = json.choice<HowToGetThere>("how"_L1);
  const auto sharing = json.choice<Sharing>("sharing"_L1);
  if (!id || !service || !name || !how || !sharing) return std::nullopt;
  auto passed = gate.pass(Field::Support, Change::Part::Support, *name);
  if (!passed) return std::nullopt;
  return ChosenSupport{.id = *id, .serviceId = *service, .name = std::move(*passed), .how = *how, .sharing = *sharing};
}

std::optional<Plan> planFrom(const Reader& json, Gate& gate) {
  if (json.number("format"_L1) != kFormat) json.wrong("format"_L1);
  const auto id = json.id<PlanId>("id"_L1);
  const auto person = json.id<PersonId>("person"_L1);
  const auto language = json.text("language"_L1);
  const auto version = json.number("version"_L1);
  const auto status = json.choice<Status>("status"_L1);
  const auto tellOthers = json.choice<TellOthers>("tellOthers"_L1);
  const auto keeping = json.choice<Keeping>("keeping"_L1);
  if (!id || !person || !language || !version || !status || !tellOthers || !keeping) return std::nullopt;
  Plan plan{.id = *id,
            .person = *person,
            .language = *language,
            .version = *version,
            .status = *status,
            .agreedOn = json.date("agreedOn"_L1),
            .reviewOn = json.date("reviewOn"_L1),
            .tellOthers = *tellOthers,
            .keeping = *keeping};
  gate.pass(Field::FollowUp, Change::Part::Line, json, "soonerIf"_L1, plan.soonerIf);
  for (const Reader& part : json.parts("entries"_L1))
    if (auto entry = entryFrom(part, gate)) plan = withEntry(std::move(plan), std::move(*entry));
  for (const Reader& part : json.parts("actions"_L1))
    if (auto action = actionFrom(part, gate)) plan = withAction(std::move(plan), std::move(*action));
  for (const Reader& part : json.parts("adjustments"_L1))
    if (auto adjustment = adjustmentFrom(part, gate)) plan = withAdjustment(std::move(plan), std::move(*adjustment));
  for (const Reader& part : json.parts("supports"_L1))
    if (auto support = supportFrom(part, gate)) plan = withSupport(std::move(plan), std::move(*support));
  return plan;
}

}  // namespace

QJsonObject toJson(const Plan& plan) {
  QJsonObject json{{u"format"_s, kFormat},
                   {u"id"_s, plan.id.text()},
                   {u"person"_s, plan.person.text()},
                   {u"language"_s, plan.language},
                   {u"version"_s, plan.version},
                   {u"status"_s, nameOf(plan.status)},
                   {u"tellOthers"_s, nameOf(plan.tellOthers)},
                   {u"keeping"_s, nameOf(plan.keeping)},
                   {u"entries"_s, jsonOf(plan.entries)},
                   {u"actions"_s, jsonOf(plan.actions)},
                   {u"adjustments"_s, jsonOf(plan.adjustments)},
                   {u"supports"_s, jsonOf(plan.supports)}};
  put(json, "agreedOn"_L1, plan.agreedOn);
  put(json, "reviewOn"_L1, plan.reviewOn);
  put(json, "soonerIf"_L1, plan.soonerIf);
  return json;
}

Result<ReadBack> fromJson(const QJsonObject& json, const boundary::Screen& screen, Questions questions) {
  QString firstWrong;
  Gate gate(screen, questions);
  auto plan = planFrom(Reader(json, {}, firstWrong), gate);
  if (!plan || !firstWrong.isEmpty()) return failed(Problem::ContentInvalid, firstWrong);
  return ReadBack{.plan = std::move(*plan), .setAside = gate.takeSetAside()};
}

}  // namespace hearten::plan
