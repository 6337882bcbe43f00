// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/save_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

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

namespace hearten::document {
namespace {

/// The kind of failure, and nothing that names the file: its name may be a person's.
std::unexpected<Error> whyNot(const QFileDevice& file, const QString& step) {
  switch (file.error()) {
    case QFileDevice::ResourceError:
      return failed(Problem::DiskFull, step);
    case QFileDevice::WriteError:
    case QFileDevice::FatalError:
      return failed(Problem::DiskRefused, step);
    default:
      return failed(Problem::NotWritable, step);
  }
}

/// What is beside a copy while it is written starts with the copy's own name and this, so that it can be told apart
/// from whatever else lies there.
QString besideOf(const QString& path) {
  return path + u".hearten-"_s;
}

/// What kills left of earlier copies of that name.
void clearLeftovers(const QString& path) {
  const QFileInfo beside(besideOf(path));
  QDir folder(beside.absolutePath());
  for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden))
    if (name.startsWith(beside.fileName())) folder.remove(name);
}

/// Waits until the bytes are on the disk. Some network drives do not know how; then the bytes are theirs to keep.
Result<> settle(QTemporaryFile& file) {
#ifdef Q_OS_WIN
  const bool settled = _commit(file.handle()) == 0;
#else
  const bool settled = ::fsync(file.handle()) == 0;
#endif
  if (settled || errno == EINVAL || errno == ENOTSUP || errno == ENOSYS) return {};
  return failed(errno == ENOSPC ? Problem::DiskFull : Problem::DiskRefused, u"sync"_s);
}

/// Gives the finished file its name, which must be free. The file has none before where the disk can do that, so it
/// appears whole in one step.
bool nameIt(QTemporaryFile& file, const QString& path) {
  if (!file.rename(path)) return false;
  file.setAutoRemove(false);
  return true;
}

/// In one step, so that at every moment there is the old file or the new one.
bool takesThePlaceOf(const QString& path, const QString& beside) {
  std::error_code reason;
  std::filesystem::rename(QFileInfo(beside).filesystemFilePath(), QFileInfo(path).filesystemFilePath(), reason);
  if (reason) QFile::remove(beside);
  return !reason;
}

/// A new name in a folder is only safe once the folder is on the disk too. Some file systems have no such thing; then
/// there is nothing to wait for.
void settleFolder([[maybe_unused]] const QString& folder) {
#ifdef Q_OS_UNIX
  const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (handle < 0) return;
  ::fsync(handle);
  ::close(handle);
#endif
}

}  // namespace

Result<> saveFile(const QString& path, const QByteArray& bytes, IfThere ifThere) {
  const QFileInfo target(path);
  if (target.isDir()) return failed(Problem::NotWritable, u"a folder has that name"_s);
  const auto isThere = [&path] { return QFileInfo::exists(path) || QFileInfo(path).isSymLink(); };
  if (ifThere == IfThere::Refuse && isThere()) return failed(Problem::FileExists);

  clearLeftovers(path);
  // For its owner alone from the first byte on.
  QTemporaryFile file(besideOf(path) + u"XXXXXX"_s);
  if (!file.open()) return whyNot(file, u"open"_s);
  if (file.write(bytes) != bytes.size() || !file.flush()) return whyNot(file, u"write"_s);
  if (auto settled = settle(file); !settled) return settled;
  const bool replaces = ifThere == IfThere::Replace && isThere();
  const QString name = replaces ? besideOf(path) + u"new"_s : path;
  if (!nameIt(file, name)) return isThere() ? failed(Problem::FileExists) : whyNot(file, u"name"_s);
  if (replaces && !takesThePlaceOf(path, name)) return failed(Problem::NotWritable, u"replace"_s);
  settleFolder(target.absolutePath());
  return {};
}

QString freeName(const QString& path) {
  const QFileInfo file(path);
  for (int number = 2;; ++number) {
    const QString other =
        file.path() + u'/' + file.completeBaseName() + u' ' + QString::number(number) + u'.' + file.suffix();
    if (!QFileInfo::exists(other)) return other;
  }
}

}  // namespace hearten::document
