// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/bundle.h"
#include "core/vault/bytes_io.h"
#include "core/vault/database.h"

#include <QDir>
#include <QFile>
#include <QTimeZone>

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace hearten::vault {

namespace {

// Layout, little-endian. The numbers in the comments are offsets.
//   0 magic 8 | 8 version 4 | 12 header size 4 | 16 made at 8 | 24 snapshot bytes 8 | 32 slot file 560
// 592 start of the stream 24 | 616 checksum 32 | 648 the stream
constexpr std::string_view kMagic = "HRTNBNDL";
constexpr qsizetype kChecksumAt = 616;

/// The size of the whole file: each piece has 17 bytes more than the database in it.
qint64 fileSize(const BundleHeader& header) {
  constexpr quint64 kMore = 17;
  const quint64 pieces = (header.snapshot + BundleHeader::kPiece - 1) / BundleHeader::kPiece;
  return static_cast<qint64>(BundleHeader::kSize + header.snapshot + pieces * kMore);
}

}  // namespace

QByteArray BundleHeader::encode() const {
  Writer writer(kSize);
  writer.bytes(asBytes(kMagic)).number(kVersion).number(static_cast<quint32>(kSize));
  writer.number(madeAt.toSecsSinceEpoch()).number(snapshot).bytes(asBytes(slots.encode())).bytes(stream);
  QByteArray bytes = writer.take();
  const Bytes<32> checksum = hash(QByteArrayView(bytes).first(kChecksumAt));
  std::ranges::copy(checksum, bytes.begin() + kChecksumAt);
  return bytes;
}

Result<BundleHeader> BundleHeader::decode(QByteArrayView bytes) {
  if (bytes.size() < kSize || bytes.first(8) != QByteArrayView(kMagic))
    return failed(Problem::BackupDamaged, u"no bundle"_s);
  Reader reader(bytes.sliced(8));
  const auto version = reader.number<quint32>();
  if (version > kVersion) return failed(Problem::StoreNewer, u"bundle version %1"_s.arg(version));
  const auto size = reader.number<quint32>();
  const Bytes<32> checksum = hash(bytes.first(kChecksumAt));
  if (version != kVersion || size != kSize || !std::ranges::equal(checksum, asBytes(bytes.sliced(kChecksumAt, 32))))
    return failed(Problem::BackupDamaged, u"checksum"_s);
  BundleHeader header;
  header.madeAt = QDateTime::fromSecsSinceEpoch(reader.number<qint64>(), QTimeZone::utc());
  header.snapshot = reader.number<quint64>();
  const auto slots = SlotFile::decode(reader.view(SlotFile::kSize));
  if (!slots) return failed(Problem::BackupDamaged, u"slots: "_s + slots.error().detail);
  header.slots = *slots;
  header.stream = reader.bytes<24>();
  constexpr quint64 kMost = 1ULL << 40;
  constexpr quint64 kPage = Database::kPageSize;
  if (header.snapshot < 2 * kPage || header.snapshot % kPage != 0 || header.snapshot > kMost ||
      !header.madeAt.isValid())
    return failed(Problem::BackupDamaged, u"limits"_s);
  return header;
}

Result<BundleFile> readBundleFile(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return failed(Problem::CannotOpen, u"bundle"_s);
  const auto header = BundleHeader::decode(file.read(BundleHeader::kSize));
  if (!header) return std::unexpected(header.error());
  if (file.size() != fileSize(*header)) return failed(Problem::BackupDamaged, u"size"_s);
  return BundleFile{.path = path, .header = *header};
}

QList<BundleFile> bundleFilesIn(const QString& folder) {
  QList<BundleFile> found;
  for (const QFileInfo& file : QDir(folder).entryInfoList({u"*.planbackup"_s}, QDir::Files))
    if (auto bundle = readBundleFile(file.filePath())) found.append(*bundle);
  std::ranges::stable_sort(found, std::ranges::greater{},
                           [](const BundleFile& bundle) { return bundle.header.madeAt; });
  return found;
}

QList<qsizetype> bundlesToDrop(const QList<QDateTime>& madeAt, const QDateTime& now) {
  constexpr int kLatest = 3;
  constexpr std::size_t kDays = 7;
  constexpr std::size_t kWeeks = 4;
  constexpr qint64 kOldestDays = 35;
  QList<qsizetype> order(madeAt.size());
  std::iota(order.begin(), order.end(), qsizetype{0});
  std::ranges::stable_sort(order, std::ranges::greater{}, [&](qsizetype at) { return madeAt[at]; });
  if (order.isEmpty() || now < madeAt[order.first()]) return {};

  std::vector<QDate> days;
  std::vector<std::pair<int, int>> weeks;
  QList<qsizetype> drop;
  for (qsizetype place = 0; place < order.size(); ++place) {
    const QDateTime& made = madeAt[order[place]];
    const QDate day = made.toUTC().date();
    int year = 0;
    const int number = day.weekNumber(&year);
    const std::pair week{year, number};
    bool keep = place < kLatest;
    if (days.size() < kDays && std::ranges::find(days, day) == days.end()) {
      days.push_back(day);
      keep = true;
    }
    if (weeks.size() < kWeeks && std::ranges::find(weeks, week) == weeks.end()) {
      weeks.push_back(week);
      keep = true;
    }
    // In UTC both: by the calendar of where the laptop stands, a day can be one too many.
    if (place > 0 && made.toUTC().daysTo(now.toUTC()) > kOldestDays) keep = false;
    if (!keep) drop.append(order[place]);
  }
  return drop;
}

}  // namespace hearten::vault
