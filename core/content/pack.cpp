// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/content.h"
#include "core/content/parts.h"
#include "core/content/source.h"

#include <QDir>

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

/// The organisation's own logo and name; false when something in its file is wrong.
bool readOrganisationOf(const QDir& pack, Organisation& into, Problems& problems) {
  return readFile(fileAt(pack.filePath(u"organisation.toml"_s), u"organisation.toml"_s), problems, [&](Reader& reader) {
    const QString logo = readOrganisation(reader, into);
    if (logo.isEmpty()) return;
    // A logo lies beside its file; no path leads out of the pack.
    const bool isHere = !logo.contains(u'/') && !logo.contains(u'\\');
    const File picture = fileAt(pack.filePath(logo), logo);
    if (isHere && picture.unread.isEmpty())
      into.logo = picture.bytes;
    else
      reader.wrong("logo", u"there is no such picture in the pack, or it is larger than 1 MB"_s);
  });
}

}  // namespace

Content loadWithPack(const QString& language, const QString& packFolder, Problems& problems) {
  Content content = load(language);
  const QDir pack(packFolder);
  if (packFolder.isEmpty() || !pack.exists()) return content;

  if (Organisation organisation;
      pack.exists(u"organisation.toml"_s) && readOrganisationOf(pack, organisation, problems))
    content.organisation = organisation;
  if (pack.exists(u"services.toml"_s)) {
    QList<SupportService> local;
    const File file = fileAt(pack.filePath(u"services.toml"_s), u"services.toml"_s);
    if (readFile(file, problems, [&](Reader& reader) { local = readServices(reader, true); })) {
      for (const SupportService& service : local)
        erase_if(content.services, [&](const SupportService& other) { return other.id == service.id; });
      content.services = local + content.services;
    }
  }
  return content;
}

}  // namespace hearten::content
