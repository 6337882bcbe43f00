// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/store/part_bytes.h"

#include "core/plan/names.h"
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

std::optional<Part> entryFrom(InputReader& reader) {
  const auto id = reader.id<EntryId>();
  const auto section = reader.choice<plan::Section>();
  const auto sharing = reader.choice<plan::Sharing>();
  ScreenedText text = reader.screened();
  if (!id) return std::nullopt;
  return plan::Entry{.id = *id, .section = section, .text = std::move(text), .sharing = sharing};
}

std::optional<Part> actionFrom(InputReader& reader) {
  const auto id = reader.id<ActionId>();
  const auto owner = reader.choice<plan::ActionOwner>();
  const auto by = reader.maybeDate();
  const auto state = reader.choice<plan::ActionState>();
  const auto sharing = reader.choice<plan::Sharing>();
  ScreenedText what = reader.screened();
  if (!id) return std::nullopt;
  return plan::Action{.id = *id, .what = std::move(what), .owner = owner, .by = by, .state = state, .sharing = sharing};
}

std::optional<Part> adjustmentFrom(InputReader& reader) {
  const auto id = reader.id<AdjustmentId>();
  const auto start = reader.maybeDate();
  const auto tryUntil = reader.maybeDate();
  const auto lookAgain = reader.maybeDate();
  const auto state = reader.choice<plan::AdjustmentState>();
  const auto sharing = reader.choice<plan::Sharing>();
  ScreenedText what = reader.screened();
  auto goodDay = reader.maybeScreened();
  auto harderDay = reader.maybeScreened();
  if (!id) return std::nullopt;
  return plan::Adjustment{.id = *id,
                          .what = std::move(what),
                          .start = start,
                          .tryUntil = tryUntil,
                          .lookAgain = lookAgain,
                          .goodDay = std::move(goodDay),
                          .harderDay = std::move(harderDay),
                          .state = state,
                          .sharing = sharing};
}

std::optional<Part> supportFrom(InputReader& reader) {
  const auto id = reader.id<SupportId>();
  const auto how = reader.choice<plan::HowToGetThere>();
  const auto sharing = reader.choice<plan::Sharing>();
  QString service = reader.text();
  ScreenedText name = reader.screened();
  if (!id) return std::nullopt;
  return plan::ChosenSupport{
      .id = *id, .serviceId = std::move(service), .name = std::move(name), .how = how, .sharing = sharing};
}

std::optional<Part> partOfKind(qint64 kind, InputReader& reader) {
  switch (kind) {
    case 0:
      return entryFrom(reader);
    case 1:
      return actionFrom(reader);
    case 2:
      return adjustmentFrom(reader);
    case 3:
      return supportFrom(reader);
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
  return StoredText::read(text());
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
