// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace hearten::vault {

/// Makes an empty file that only its owner may read (0600). StoreExists when there is one.
Result<> makePrivateFile(const QString& path);

/// A file that only its owner may read (0600), written piece by piece. Removed again unless it was finished.
class FreshFile {
 public:
  /// In place of what is there.
  static Result<FreshFile> make(const QString& path);
  ~FreshFile();
  FreshFile(FreshFile&&) noexcept = default;
  FreshFile& operator=(FreshFile&&) noexcept = default;

  Result<> write(QByteArrayView bytes);
  /// Everything is on the disk, and the file stays.
  Result<> finish();

 private:
  explicit FreshFile(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}
  std::unique_ptr<QFile> m_file;
};

/// Replaces `path` as a whole, so that after a power cut there is the old file or the new one: a temporary file beside
/// it (0600), sync, rename, sync of the folder. QSaveFile leaves the folder out, so this does not use it.
Result<> replaceDurably(const QString& path, QByteArrayView bytes);

/// Renames over what is there, and syncs the folder.
Result<> renameDurably(const QString& from, const QString& to);

/// What others wrote into the file is on the disk.
Result<> syncFile(const QString& path);

}  // namespace hearten::vault
