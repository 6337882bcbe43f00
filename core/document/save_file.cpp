// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/save_file.h"

#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace hearten::document {
namespace {

/// The kind of failure, and nothing that names the file: its name may be a person's.
std::unexpected<Error> whyNot(const QSaveFile& file, const QString& step) {
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

  QSaveFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return whyNot(file, u"open"_s);
  // Before the first byte. Memory sticks have no permissions; then there are none to set.
  file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
  if (file.write(bytes) != bytes.size() || !file.flush()) return whyNot(file, u"write"_s);
  // Somebody else may have made one meanwhile.
  if (ifThere == IfThere::Refuse && isThere()) return failed(Problem::FileExists);
  if (!file.commit()) return whyNot(file, u"commit"_s);
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
