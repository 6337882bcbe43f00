// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/platform/places.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>

#include <algorithm>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

using namespace Qt::StringLiterals;

namespace hearten::platform {
namespace {

/// How the folders of services begin that copy files to other computers.
const QStringList kSyncNames{u"onedrive"_s,  u"dropbox"_s,     u"google drive"_s, u"googledrive"_s, u"my drive"_s,
                             u"nextcloud"_s, u"owncloud"_s,    u"icloud"_s,       u"box sync"_s,    u"pcloud"_s,
                             u"mega sync"_s, u"megasync"_s,    u"egnyte"_s,       u"sharepoint"_s,  u"syncthing"_s,
                             u"seafile"_s,   u"proton drive"_s};
/// What they leave in the folder that they copy.
const QStringList kSyncMarks{u".dropbox"_s, u".stfolder"_s, u".sync"_s, u".nextcloudsync.log"_s,
                             u".owncloudsync.log"_s};

const QStringList kNetworkSystems{
    u"nfs"_s,          u"nfs4"_s,       u"cifs"_s,       u"smb3"_s,        u"smbfs"_s,
    u"davfs"_s,        u"ceph"_s,       u"glusterfs"_s,  u"afs"_s,         u"ncpfs"_s,
    u"9p"_s,           u"fuse.sshfs"_s, u"fuse.davfs"_s, u"fuse.rclone"_s, u"fuse.gvfsd-fuse"_s,
    u"fuse.kio-fuse"_s};

bool isBelow(const QString& folder, const QString& above) {
  return !above.isEmpty() && (folder == above || folder.startsWith(above + u'/'));
}

bool isSynced(const QString& folder) {
  const QStringList names = folder.toLower().split(u'/', Qt::SkipEmptyParts);
  const bool named = std::ranges::any_of(names, [](const QString& name) {
    return name == u"dropbox"_s ||
           std::ranges::any_of(kSyncNames, [&](const QString& begin) { return name.startsWith(begin); });
  });
  if (named) return true;
  for (QDir above(folder);;) {
    if (std::ranges::any_of(kSyncMarks, [&](const QString& mark) { return above.exists(mark); })) return true;
    if (!above.cdUp()) return false;
  }
}

bool isTemporary(const QString& folder) {
  QStringList places{QDir::cleanPath(QDir::tempPath()),
                     QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation)};
#ifdef Q_OS_UNIX
  places << u"/tmp"_s << u"/var/tmp"_s << u"/dev/shm"_s;
#endif
  return std::ranges::any_of(places, [&](const QString& place) { return isBelow(folder, place); });
}

Disk diskOf(const QString& folder) {
  const QStorageInfo storage(folder);
  Disk disk{.root = storage.rootPath(), .fileSystem = QString::fromUtf8(storage.fileSystemType())};
#ifdef Q_OS_WIN
  const UINT kind = GetDriveTypeW(qUtf16Printable(QDir::toNativeSeparators(disk.root)));
  disk.removable = kind == DRIVE_REMOVABLE || kind == DRIVE_CDROM;
  disk.onAnotherComputer = kind == DRIVE_REMOTE || disk.root.startsWith(u"//"_s);
#else
  // A part of a disk lies in the folder of the disk, which says whether it can be taken out.
  const QString name = QFileInfo(QString::fromUtf8(storage.device())).fileName();
  const QString device = QFileInfo(u"/sys/class/block/"_s + name).canonicalFilePath();
  for (const QString& place : {device, QFileInfo(device).path()}) {
    QFile told(place + u"/removable"_s);
    if (!name.isEmpty() && told.open(QIODevice::ReadOnly)) disk.removable = told.readAll().trimmed() == "1";
    if (told.isOpen()) break;
  }
#endif
  return disk;
}

}  // namespace

ui::Whose whoseIs(const QString& folder, const Disk& disk) {
  const bool mountedForNow = isBelow(disk.root, u"/media"_s) || isBelow(disk.root, u"/run/media"_s);
  if (isSynced(folder)) return ui::Whose::Synced;
  if (disk.onAnotherComputer || folder.startsWith(u"//"_s) || kNetworkSystems.contains(disk.fileSystem.toLower()))
    return ui::Whose::AnotherComputers;
  if (disk.removable || mountedForNow) return ui::Whose::WhoeverHoldsIt;
  if (isTemporary(folder)) return ui::Whose::Passing;
  return ui::Whose::Own;
}

ui::Whose whoseIs(const QString& file) {
  const QString folder = QFileInfo(file).absolutePath();
  const QString real = QFileInfo(folder).canonicalFilePath();
  const QString place = real.isEmpty() ? folder : real;
  return whoseIs(place, diskOf(place));
}

}  // namespace hearten::platform
