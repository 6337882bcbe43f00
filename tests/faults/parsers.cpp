// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/parsers.h"

#include "core/vault/bundle.h"
#include "core/vault/bytes_io.h"
#include "core/vault/key_slots.h"
#include "ui/flow/preferences.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::tests {

namespace {

using namespace vault;

constexpr qsizetype kChecksum = 32;
constexpr qsizetype kSlotsInFront = 32;      ///< where the slot file begins in the front of a backup
constexpr qsizetype kFrontChecksumAt = 616;  ///< over all before it
constexpr qsizetype kSlotChecksumAt = SlotFile::kSize - kChecksum;

void putRight(QByteArray& bytes, qsizetype from, qsizetype checksumAt) {
  const Bytes<32> right = hash(QByteArrayView(bytes).sliced(from, checksumAt - from));
  std::ranges::copy(right, bytes.begin() + checksumAt);
}

SlotFile wholeSlots() {
  SlotFile file;
  file.generation = 3;
  file.put({.kind = SlotKind::Passphrase, .cost = KeyCost::floor()});
  file.put({.kind = SlotKind::RecoveryCode, .cost = KeyCost::floor()});
  file.mark = {.commits = 9, .pages = 12, .secondsUtc = 1'794'493'200};
  return file;
}

QString wrongWithSlots(const SlotFile& file) {
  for (const KeySlot& slot : file.slots)
    if (slot.kind != SlotKind::Empty && !slot.cost.isWithinLimits()) return u"a slot past the limits was taken"_s;
  const auto again = SlotFile::decode(file.encode());
  if (!again || again->encode() != file.encode()) return u"what was taken is not what is written"_s;
  return {};
}

QString readSlots(const QByteArray& bytes) {
  const auto file = SlotFile::decode(bytes);
  return file ? wrongWithSlots(*file) : QString();
}

QString readFront(const QByteArray& bytes) {
  const auto front = BundleHeader::decode(bytes);
  if (!front) return {};
  if (front->snapshot > (1ULL << 40)) return u"a backup past the limits was taken"_s;
  return wrongWithSlots(front->slots);
}

QString readSettings(const QByteArray& bytes, const QString& scratch) {
  const QString path = scratch + u"/settings.ini"_s;
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) return {};
  file.close();
  const ui::Preferences read = ui::Preferences::load(path);
  if (!QList{1, 5, 10, 15}.contains(read.lockMinutes)) return u"a time to lock that there is not"_s;
  if (!QList{100, 125, 150, 200}.contains(read.textPercent)) return u"a size of text that there is not"_s;
  if (read.language != u"en"_s && read.language != u"cy"_s) return u"a language that there is not"_s;
  // What was made of it is kept as it is.
  if (!read.save(path) || ui::Preferences::load(path) != read) return u"settings that change when they are saved"_s;
  return {};
}

}  // namespace

QByteArray wholeBytesFor(Parser parser) {
  switch (parser) {
    case Parser::Slots:
      return wholeSlots().encode();
    case Parser::BundleFront:
      return BundleHeader{
          .madeAt = QDateTime::fromSecsSinceEpoch(1'794'493'200), .slots = wholeSlots(), .snapshot = 16 * 4096}
          .encode();
    case Parser::Settings:
      return "language = cy\ntext-size = 150\ncolours = high-contrast\nnation = wales\nlock-minutes = 15\n"
             "full-screen-talks = no\npack = /srv/our%20pack\nnames = Harebell Ward, Tŷ Gwyn\n";
  }
  return {};
}

QString wrongWith(Parser parser, const QByteArray& bytes, const QString& scratch) {
  if (parser == Parser::Settings) return readSettings(bytes, scratch);
  QByteArray right = bytes;
  if (parser == Parser::Slots) {
    if (const QString wrong = readSlots(bytes); !wrong.isEmpty()) return wrong;
    if (bytes.size() != SlotFile::kSize) return {};
    putRight(right, 0, kSlotChecksumAt);
    return readSlots(right);
  }
  if (const QString wrong = readFront(bytes); !wrong.isEmpty()) return wrong;
  if (bytes.size() < BundleHeader::kSize) return {};
  putRight(right, kSlotsInFront, kSlotsInFront + kSlotChecksumAt);
  putRight(right, 0, kFrontChecksumAt);
  return readFront(right);
}

}  // namespace hearten::tests
