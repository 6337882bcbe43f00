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
  if (!synced) return refused(reason, u"syncing the folder"_s);
#else
  Q_UNUSED(path)
#endif
  return {};
}

Result<> writeSynced(const QString& path, QByteArrayView bytes) {
  QFile file(path);
  errno = 0;
  if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered, kOwnerOnly))
    return refused(errno, u"opening a file"_s);
  if (file.write(bytes.data(), bytes.size()) != bytes.size()) return refused(errno, u"writing a file"_s);
  if (!syncHandle(file.handle())) return refused(errno, u"syncing a file"_s);
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

Result<> replaceDurably(const QString& path, QByteArrayView bytes) {
  const QString beside = path + u".new"_s;
  if (auto written = writeSynced(beside, bytes); !written) {
    QFile::remove(beside);
    return written;
  }
  return renameDurably(beside, path);
}

Result<> renameDurably(const QString& from, const QString& to) {
  std::error_code reason;
  std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), reason);
  if (reason) return refused(reason.value(), u"renaming a file"_s);
  return syncFolderOf(to);
}

}  // namespace hearten::vault
