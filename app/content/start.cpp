// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/commands.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace hearten::content_tool {

using namespace Qt::StringLiterals;

int start(const QStringList& words, QTextStream& out) {
  if (words.size() != 1) {
    out << "hearten-content new needs the name of a new folder.\n";
    return 2;
  }
  const QDir folder(words.first());
  if (folder.exists() && !folder.isEmpty()) {
    out << words.first() << " has something in it already. Nothing was written.\n";
    return 2;
  }
  const QDir starter(u":/starter"_s);
  for (QDirIterator each(starter.path(), QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
    const QString name = starter.relativeFilePath(each.next());
    const QString path = folder.filePath(name);
    QFile from(each.filePath());
    QFile to(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly) ||
        to.write(from.readAll()) != from.size()) {
      out << path << " could not be written.\n";
      return 1;
    }
    out << path << '\n';
  }
  out << "Change what you like, then run: hearten-content check " << words.first() << '\n';
  return 0;
}

}  // namespace hearten::content_tool
