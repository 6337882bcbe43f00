// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/vault/durable_file.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#elif defined(Q_OS_WIN)
#include <io.h>
#endif

using namespace Qt::StringLiterals;

namespace hearten::vault {

namespace {

constexpr QFile::Permissions kOwnerOnly = QFile::ReadOwner | QFile::WriteOwner;

std::unexpected<Error> refused(int reason, const QString& doing) {
  const QString detail = doing + u" failed, errno %1"_s.arg(reason);
  switch (reason) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
      return failed(Problem::DiskFull, detail);
    case EACCES:
    case EPERM:
    case EROFS:
      return failed(Problem::NotWritable, detail);
    case ENOENT:
    case ENOTDIR:
      return failed(Problem::CannotOpen, detail);
    default:
      return failed(Problem::DiskRefused, detail);
  }
}

bool syncHandle(int handle) {
#ifdef Q_OS_WIN
  return _commit(handle) == 0;
#else
  return fsync(handle) == 0;
#endif
}

/// Only POSIX needs this: there a rename is not on the disk until its folder is.
Result<> syncFolderOf(const QString& path) {
#ifdef Q_OS_UNIX
  const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
  const int handle = ::open(folder.constData(), O_RDONLY | O_CLOEXEC);
  if (handle < 0) return refused(errno, u"opening the folder"_s);
  const bool synced = syncHandle(handle);
  const int reason = errno;
  ::close(handle);
  // Network drives do not know how to sync a folder; a backup may go there all the same.
  if (!synced && reason != EINVAL && reason != ENOTSUP) return refused(reason, u"syncing the folder"_s);
#else
  Q_UNUSED(path)
#endif
  return {};
}

}  // namespace

Result<> makePrivateFile(const QString& path) {
  QFile file(path);
  errno = 0;
  if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kOwnerOnly)) return {};
  if (file.exists()) return failed(Problem::StoreExists);
  return refused(errno, u"making a file"_s);
}

Result<FreshFile> FreshFile::make(const QString& path) {
  auto file = std::make_unique<QFile>(path);
  errno = 0;
  if (!file->open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered, kOwnerOnly))
    return refused(errno, u"opening a file"_s);
  return FreshFile(std::move(file));
}

FreshFile::~FreshFile() {
  if (m_file) m_file->remove();
}

Result<> FreshFile::write(QByteArrayView bytes) {
  errno = 0;
  if (m_file->write(bytes.data(), bytes.size()) != bytes.size()) return refused(errno, u"writing a file"_s);
  return {};
}

Result<> FreshFile::finish() {
  if (!syncHandle(m_file->handle())) return refused(errno, u"syncing a file"_s);
  m_file.reset();
  return {};
}

Result<> replaceDurably(const QString& path, QByteArrayView bytes) {
  const QString beside = path + u".new"_s;
  auto file = FreshFile::make(beside);
  if (!file) return std::unexpected(file.error());
  if (auto written = file->write(bytes); !written) return written;
  if (auto finished = file->finish(); !finished) return finished;
  return renameDurably(beside, path);
}

Result<> renameDurably(const QString& from, const QString& to) {
  std::error_code reason;
  std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), reason);
  if (reason) return refused(reason.value(), u"renaming a file"_s);
  return syncFolderOf(to);
}

Result<> syncFile(const QString& path) {
  QFile file(path);
  errno = 0;
  if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly)) return refused(errno, u"opening a file"_s);
  if (!syncHandle(file.handle())) return refused(errno, u"syncing a file"_s);
  return {};
}

}  // namespace hearten::vault
