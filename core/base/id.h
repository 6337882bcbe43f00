// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QUuid>

#include <functional>
#include <optional>

namespace hearten {

/// Where new ids come from; tests hand in counted ones.
using UuidSource = std::function<QUuid()>;

/// An id that is never null and never mixed up with the id of something else.
template <class Tag>
class Id {
 public:
  static Id fresh(const UuidSource& next) { return Id{next()}; }
  /// The only way in from outside (a row, a file): nothing, if the text is no id.
  static std::optional<Id> parse(const QString& text) { return from(QUuid::fromString(text)); }
  static std::optional<Id> from(QUuid uuid) {
    if (uuid.isNull()) return std::nullopt;
    return Id{uuid};
  }
  const QUuid& uuid() const { return m_uuid; }
  QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }
  friend bool operator==(const Id&, const Id&) = default;
  friend bool operator<(const Id& a, const Id& b) { return a.m_uuid < b.m_uuid; }
  friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

 private:
  explicit Id(QUuid uuid) : m_uuid(uuid) {}
  QUuid m_uuid;
};

using PersonId = Id<struct PersonTag>;
using PlanId = Id<struct PlanTag>;
using EntryId = Id<struct EntryTag>;
using ActionId = Id<struct ActionTag>;
using AdjustmentId = Id<struct AdjustmentTag>;
using SupportId = Id<struct SupportTag>;
using ConversationId = Id<struct ConversationTag>;

}  // namespace hearten
