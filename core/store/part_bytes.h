// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/store/rows.h"

#include <optional>
#include <variant>

/// The parts of a plan as bytes: for the digest of a plan, and for the boxes that only the person opens. Part of the
/// store's format: it changes only together with a migration.
namespace hearten::store {

DigestInput& add(DigestInput& input, const plan::Entry& entry);
DigestInput& add(DigestInput& input, const plan::Action& action);
DigestInput& add(DigestInput& input, const plan::Adjustment& adjustment);
DigestInput& add(DigestInput& input, const plan::ChosenSupport& support);

using Part = std::variant<plan::Entry, plan::Action, plan::Adjustment, plan::ChosenSupport>;

/// Every part of a plan, one after the other.
QList<Part> partsOf(const plan::Plan& plan);
void append(plan::Plan& plan, const Part& part);
/// The id of a part, of whichever kind.
QUuid idOf(const Part& part);

/// With its kind in front.
QByteArray bytesOf(const Part& part);
/// What bytesOf() made; nothing when it is none of ours.
std::optional<Part> partFrom(QByteArrayView bytes);

/// Reads what DigestInput wrote, one value after the other. `isWhole` is false once one was none of ours.
class InputReader {
 public:
  explicit InputReader(QByteArrayView bytes) : m_left(bytes) {}

  qint64 number();
  QByteArrayView bytes();
  QString code() { return QString::fromUtf8(bytes()); }
  ScreenedText screened();
  std::optional<ScreenedText> maybeScreened();
  std::optional<QDate> maybeDate();
  template <class Some>
  std::optional<Some> id() {
    const auto found = Some::from(QUuid::fromRfc4122(bytes()));
    m_isWhole &= found.has_value();
    return found;
  }
  template <class Choice>
  Choice choice() {
    const std::optional<Choice> found = named<Choice>(code());
    m_isWhole &= found.has_value();
    return found.value_or(Choice{});
  }
  /// Whether there is more to read, and all before was ours.
  bool hasMore() const { return m_isWhole && !m_left.isEmpty(); }
  /// All of it was read, and all of it was ours.
  bool isWhole() const { return m_isWhole && m_left.isEmpty(); }

 private:
  QByteArrayView m_left;
  bool m_isWhole = true;
};

}  // namespace hearten::store
