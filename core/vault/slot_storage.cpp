// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/durable_file.h"
#include "core/vault/key_slots.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::vault {

namespace {

/// One copy as it is on disk. Reads no more than a slot file can be long, whatever the file says.
Result<SlotFile> readCopy(const QString& path) {
  QFile file(path);
  if (!file.exists()) return failed(Problem::StoreMissing);
  if (!file.open(QIODevice::ReadOnly)) return failed(Problem::CannotOpen, u"slot file"_s);
  return SlotFile::decode(file.read(SlotFile::kSize + 1));
}

/// What to say when neither copy can be used: the gravest that is true of both.
Problem neither(Problem first, Problem second) {
  for (const Problem problem : {Problem::StoreNewer, Problem::CannotOpen, Problem::SlotFileDamaged})
    if (first == problem || second == problem) return problem;
  return Problem::StoreMissing;
}

}  // namespace

SlotStorage::SlotStorage(QString folder) : m_folder(std::move(folder)) {}

QString SlotStorage::firstPath() const {
  return m_folder + u"/plans.keys"_s;
}
QString SlotStorage::secondPath() const {
  return m_folder + u"/plans.keys2"_s;
}

Result<std::vector<SlotFile>> SlotStorage::readAll() const {
  const auto first = readCopy(firstPath());
  const auto second = readCopy(secondPath());
  if (!first && !second) return failed(neither(first.error().what, second.error().what), first.error().detail);
  std::vector<SlotFile> whole;
  if (first) whole.push_back(*first);
  if (second) whole.push_back(*second);
  std::ranges::stable_sort(whole, std::ranges::greater{}, &SlotFile::generation);
  return whole;
}

Result<> SlotStorage::write(const SlotFile& file) const {
  if (auto second = writeSecond(file); !second) return second;
  return writeFirst(file);
}

Result<> SlotStorage::writeFirst(const SlotFile& file) const {
  return replaceDurably(firstPath(), file.encode());
}

Result<> SlotStorage::writeSecond(const SlotFile& file) const {
  return replaceDurably(secondPath(), file.encode());
}

}  // namespace hearten::vault
