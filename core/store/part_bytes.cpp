// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/part_bytes.h"

#include "core/plan/names.h"
#include "core/store/part_readers.h"
#include "core/store/stored_text.h"

#include <QtEndian>

namespace hearten::store {

DigestInput& add(DigestInput& input, const plan::Entry& entry) {
  return input.id(entry.id).text(nameOf(entry.section)).text(nameOf(entry.sharing)).text(entry.text.text());
}

DigestInput& add(DigestInput& input, const plan::Action& action) {
  return input.id(action.id)
      .text(nameOf(action.owner))
      .date(action.by)
      .text(nameOf(action.state))
      .text(nameOf(action.sharing))
      .text(action.what.text());
}

DigestInput& add(DigestInput& input, const plan::Adjustment& adjustment) {
  return input.id(adjustment.id)
      .date(adjustment.start)
      .date(adjustment.tryUntil)
      .date(adjustment.lookAgain)
      .text(nameOf(adjustment.state))
      .text(nameOf(adjustment.sharing))
      .text(adjustment.what.text())
      .text(adjustment.goodDay)
      .text(adjustment.harderDay);
}

DigestInput& add(DigestInput& input, const plan::ChosenSupport& support) {
  return input.id(support.id)
      .text(nameOf(support.how))
      .text(nameOf(support.sharing))
      .text(support.serviceId)
      .text(support.name.text());
}

QList<Part> partsOf(const plan::Plan& plan) {
  QList<Part> parts;
  for (const auto& entry : plan.entries) parts.append(entry);
  for (const auto& action : plan.actions) parts.append(action);
  for (const auto& adjustment : plan.adjustments) parts.append(adjustment);
  for (const auto& support : plan.supports) parts.append(support);
  return parts;
}

namespace {

struct Append {
  plan::Plan& plan;
  void operator()(const plan::Entry& entry) { plan.entries.append(entry); }
  void operator()(const plan::Action& action) { plan.actions.append(action); }
  void operator()(const plan::Adjustment& adjustment) { plan.adjustments.append(adjustment); }
  void operator()(const plan::ChosenSupport& support) { plan.supports.append(support); }
};

std::optional<Part> partOfKind(qint64 kind, InputReader& reader) {
  switch (kind) {
    case 0:
      return readEntry(reader);
    case 1:
      return readAction(reader);
    case 2:
      return readAdjustment(reader);
    case 3:
      return readSupport(reader);
    default:
      return std::nullopt;
  }
}

}  // namespace

void append(plan::Plan& plan, const Part& part) {
  std::visit(Append{plan}, part);
}

QUuid idOf(const Part& part) {
  return std::visit([](const auto& one) { return one.id.uuid(); }, part);
}

QByteArray bytesOf(const Part& part) {
  DigestInput input;
  input.number(static_cast<qint64>(part.index()));
  std::visit([&](const auto& one) { add(input, one); }, part);
  return input.content();
}

std::optional<Part> partFrom(QByteArrayView bytes) {
  InputReader reader(bytes);
  const qint64 kind = reader.number();
  auto part = partOfKind(kind, reader);
  if (!reader.isWhole()) return std::nullopt;
  return part;
}

qint64 InputReader::number() {
  constexpr auto kSize = static_cast<qsizetype>(sizeof(qint64));
  if (m_left.size() < kSize) {
    m_isWhole = false;
    return 0;
  }
  const auto number = qFromLittleEndian<qint64>(m_left.data());
  m_left = m_left.sliced(kSize);
  return number;
}

QByteArrayView InputReader::bytes() {
  const qint64 size = number();
  if (size < 0 || size > m_left.size()) {
    m_isWhole = false;
    return {};
  }
  const QByteArrayView bytes = m_left.first(size);
  m_left = m_left.sliced(size);
  return bytes;
}

ScreenedText InputReader::screened() {
  return StoredText::read(code());
}

std::optional<ScreenedText> InputReader::maybeScreened() {
  if (number() == 0) return std::nullopt;
  return screened();
}

std::optional<QDate> InputReader::maybeDate() {
  const bool there = number() != 0;
  const qint64 day = number();
  return there ? std::optional(QDate::fromJulianDay(day)) : std::nullopt;
}

}  // namespace hearten::store
