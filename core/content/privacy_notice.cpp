// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/privacy_notice.h"

#include <QFile>

#include <utility>

namespace hearten::content {

using namespace Qt::StringLiterals;

PrivacyNotice privacyNotice(const QString& language) {
  QFile file(u":/privacy/notice-%1.md"_s.arg(language == u"cy" ? u"cy"_s : u"en"_s));
  PrivacyNotice notice;
  if (!file.open(QIODevice::ReadOnly)) return notice;
  QList<PrivacyNotice::Part> parts;
  const QStringList paragraphs = QString::fromUtf8(file.readAll()).split(u"\n\n"_s, Qt::SkipEmptyParts);
  for (const QString& text : paragraphs) {
    const QString words = text.trimmed();
    if (words.startsWith(u"# "))
      notice.title = words.mid(2);
    else if (words.startsWith(u"## "))
      parts.append({.title = words.mid(3), .paragraphs = {}});
    else if (!parts.isEmpty())
      parts.last().paragraphs.append(words);
  }
  for (PrivacyNotice::Part& part : parts)
    if (!part.paragraphs.join(u'\n').contains(u"**["_s)) notice.parts.append(std::move(part));
  return notice;
}

}  // namespace hearten::content
