// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QList>
#include <QStringEncoder>

#include <algorithm>

namespace hearten::tests {

/// What a program that is killed was writing: it may stand nowhere.
inline const QString kKilledWord = QStringLiteral("sandpiper-5240");

/// The ways a word may stand in a file.
inline QList<QByteArray> formsOf(const QString& word) {
  QList<QByteArray> forms{word.toUtf8()};
  for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE})
    forms.append(QByteArray(QStringEncoder(encoding)(word)));
  return forms;
}

/// The files in a folder, and in those below it, that hold one of these.
inline QStringList filesWith(const QList<QByteArray>& forms, const QString& folder) {
  QStringList hits;
  QDirIterator each(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
  while (each.hasNext()) {
    QFile file(each.next());
    if (!file.open(QIODevice::ReadOnly)) continue;
    const QByteArray content = file.readAll();
    if (std::ranges::any_of(forms, [&](const QByteArray& form) { return content.contains(form); }))
      hits.append(file.fileName());
  }
  return hits;
}

}  // namespace hearten::tests
