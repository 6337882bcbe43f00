// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/reader.h"

#include <QHash>

namespace hearten::content {

/// More than any file of words needs, and little enough to read at once.
inline constexpr qint64 kLargestFile = qint64{1024} * 1024;

/// Reads an ordinary file of sensible size. Anything else is left unread, and the File says why.
/// `name` is how it is told of: "topics/grief.toml".
File fileAt(const QString& path, const QString& name);

/// Texts that stand in place of others, by the name of their file ("topics/grief.toml").
using Changes = QHash<QString, QList<Change>>;

/// The files of one language, over those of English.
class Source {
 public:
  /// `folder` holds a folder a language.
  static Source of(const QString& folder, const QString& language);
  /// `folder` holds the English files themselves, and a folder for each other language.
  static Source ofPack(const QString& folder, const QString& language);

  void setChanges(Changes changes) { m_changes = std::move(changes); }
  /// Hears every text that is read.
  void setHearer(Reader::Hear hear) { m_hear = std::move(hear); }

  bool has(const QString& name) const;
  /// Reads `name`, told of with the folder it was found in. True when there was nothing wrong.
  bool read(const QString& name, QList<Error>& problems, const std::function<void(Reader&)>& how) const;
  /// As it stands in this language, or else in English. Empty when it cannot be read.
  QByteArray bytesInLanguage(const QString& name) const;

 private:
  struct Folder {
    QString path;
    QString shown;  ///< "en/", before the name of each file
    bool has(const QString& name) const;
    File file(const QString& name) const;
  };
  Source(Folder english, Folder translation) : m_english(std::move(english)), m_translation(std::move(translation)) {}

  Folder m_english;
  Folder m_translation;  ///< no path: this is English
  Changes m_changes;
  Reader::Hear m_hear;
};

}  // namespace hearten::content
