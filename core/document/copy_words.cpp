// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/copy_words.h"

using namespace Qt::StringLiterals;

namespace hearten::document {

QString CopyWords::operator()(const char* key,
                              std::initializer_list<std::pair<QLatin1StringView, QString>> filled) const {
  const auto found = m_words.constFind(QLatin1StringView(key));
  Q_ASSERT_X(found != m_words.constEnd(), "CopyWords", key);
  if (found == m_words.constEnd()) return {};
  // One pass from left to right, so that what a person wrote is never looked at for braces.
  QString out;
  const QString& text = *found;
  for (qsizetype at = 0; at < text.size();) {
    const qsizetype open = text.indexOf(u'{', at);
    const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
    if (close < 0) return out + text.mid(at);
    out += QStringView(text).mid(at, open - at);
    const QStringView name = QStringView(text).mid(open + 1, close - open - 1);
    for (const auto& [key_, value] : filled)
      if (name == key_) out += value;
    at = close + 1;
  }
  return out;
}

QString languageTag(const QString& language) {
  return language == u"cy"_s ? u"cy-GB"_s : u"en-GB"_s;
}

}  // namespace hearten::document
