// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include <initializer_list>
#include <utility>

namespace hearten::document {

/// The fixed words of a copy (copy.toml), with what stands in braces filled in.
class CopyWords {
 public:
  explicit CopyWords(const QHash<QString, QString>& words) : m_words(words) {}

  QString operator()(const char* key, std::initializer_list<std::pair<QLatin1StringView, QString>> filled = {}) const;

 private:
  const QHash<QString, QString>& m_words;
};

/// "en" becomes "en-GB": the language and where it is spoken, as Word and PDF want it.
QString languageTag(const QString& language);

}  // namespace hearten::document
