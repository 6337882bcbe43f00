// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/line_being_typed.h"

namespace hearten::ui {
namespace {

using namespace Qt::StringLiterals;

QDate dateIn(const QJsonObject& json, QLatin1StringView key) {
  return QDate::fromString(json[key].toString(), Qt::ISODate);
}

Sharing sharingIn(const QJsonObject& json) {
  return json["shared"_L1].toBool() ? Sharing::Shared : Sharing::OnlyForMe;
}

QJsonObject toJson(const ActionView& step) {
  return {{u"what"_s, step.what},
          {u"who"_s, static_cast<int>(step.who)},
          {u"role"_s, step.role},
          {u"by"_s, step.by.toString(Qt::ISODate)},
          {u"shared"_s, step.sharing == Sharing::Shared}};
}

ActionView stepFrom(const QJsonObject& json) {
  return {.what = json["what"_L1].toString(),
          .who = static_cast<Doer>(json["who"_L1].toInt()),
          .role = json["role"_L1].toString(),
          .by = dateIn(json, "by"_L1),
          .sharing = sharingIn(json)};
}

QJsonObject toJson(const AdjustmentView& adjustment) {
  return {{u"what"_s, adjustment.what},
          {u"start"_s, adjustment.start.toString(Qt::ISODate)},
          {u"until"_s, adjustment.tryUntil.toString(Qt::ISODate)},
          {u"again"_s, adjustment.lookAgain.toString(Qt::ISODate)},
          {u"good"_s, adjustment.goodDay},
          {u"harder"_s, adjustment.harderDay},
          {u"shared"_s, adjustment.sharing == Sharing::Shared}};
}

AdjustmentView adjustmentFrom(const QJsonObject& json) {
  return {.what = json["what"_L1].toString(),
          .start = dateIn(json, "start"_L1),
          .tryUntil = dateIn(json, "until"_L1),
          .lookAgain = dateIn(json, "again"_L1),
          .goodDay = json["good"_L1].toString(),
          .harderDay = json["harder"_L1].toString(),
          .sharing = sharingIn(json)};
}

}  // namespace

QJsonObject toJson(const LineBeingTyped& typing) {
  const BeingWritten& writing = typing.writing;
  if (writing.text.isEmpty()) return {};
  return {{u"section"_s, typing.section},
          {u"text"_s, writing.text},
          {u"changing"_s, writing.changing},
          {u"stopped"_s, writing.stopped},
          {u"shared"_s, writing.sharing == Sharing::Shared},
          {u"step"_s, toJson(writing.step)},
          {u"adjustment"_s, toJson(writing.adjustment)}};
}

LineBeingTyped typingFrom(const QJsonObject& json) {
  return {.section = json["section"_L1].toString(),
          .writing = {.text = json["text"_L1].toString(),
                      .changing = json["changing"_L1].toString(),
                      .stopped = json["stopped"_L1].toBool(),
                      .sharing = sharingIn(json),
                      .step = stepFrom(json["step"_L1].toObject()),
                      .adjustment = adjustmentFrom(json["adjustment"_L1].toObject())}};
}

LineBeingTyped typingFrom(const store::TypedLine& line) {
  const QString text = line.text.text();
  const auto sharing = line.sharing == plan::Sharing::WithMyManager ? Sharing::Shared : Sharing::OnlyForMe;
  return {.section = line.section,
          .writing = {.text = text,
                      .changing = line.changing.isNull() ? QString() : line.changing.toString(QUuid::WithoutBraces),
                      .sharing = sharing,
                      .step = {.what = text, .sharing = sharing},
                      .adjustment = {.what = text, .sharing = sharing}}};
}

}  // namespace hearten::ui
