// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/source.h"

#include <QFile>
#include <QFileInfo>

namespace hearten::content {

using namespace Qt::StringLiterals;

File fileAt(const QString& path, const QString& name) {
  const QFileInfo info(path);
  if (!info.exists()) return {.name = name, .unread = u"there is no such file"_s};
  if (!info.isFile()) return {.name = name, .unread = u"this is not an ordinary file"_s};
  if (info.size() > kLargestFile) return {.name = name, .unread = u"this file is larger than 1 MB"_s};
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) return {.name = name, .unread = u"this file cannot be opened"_s};
  return {.name = name, .bytes = file.read(info.size())};
}

bool Source::Folder::has(const QString& name) const {
  return !path.isEmpty() && QFileInfo::exists(path + u'/' + name);
}

File Source::Folder::file(const QString& name) const {
  return fileAt(path + u'/' + name, shown + name);
}

Source Source::of(const QString& folder, const QString& language) {
  Folder translation;
  if (language != u"en") translation = {.path = folder + u'/' + language, .shown = language + u'/'};
  return {{.path = folder + u"/en"_s, .shown = u"en/"_s}, translation};
}

Source Source::ofPack(const QString& folder, const QString& language) {
  Folder translation;
  if (language != u"en") translation = {.path = folder + u'/' + language, .shown = language + u'/'};
  return {{.path = folder, .shown = {}}, translation};
}

bool Source::has(const QString& name) const {
  return m_english.has(name);
}

bool Source::read(const QString& name, QList<Error>& problems, const std::function<void(Reader&)>& how) const {
  Layers layers{.own = m_english.file(name), .changes = m_changes.value(name), .hear = m_hear};
  if (m_translation.has(name)) layers.translation = m_translation.file(name);
  return readLayers(layers, problems, how);
}

QByteArray Source::bytesInLanguage(const QString& name) const {
  return (m_translation.has(name) ? m_translation : m_english).file(name).bytes;
}

}  // namespace hearten::content
