// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <string>

namespace hearten::tests {

/// One string that ships, and where it stands.
struct ShippedText {
  QString file;  ///< "en/topics/grief.toml"
  QString key;   ///< "question"; a string in a list has the key of its list
  QString text;
  /// For a failure: where it is and what it says.
  std::string shown() const { return file.toStdString() + ": " + text.toStdString(); }
};

inline QStringList languages() {
  return {QStringLiteral("en"), QStringLiteral("cy")};
}
/// Every content file of a language, as "topics/grief.toml". Rules of the boundary are not among them: they have to
/// hold the very words that nothing else may.
QStringList shippedFiles(const QString& language);
QByteArray shippedBytes(const QString& language, const QString& name);
QList<ShippedText> shippedTexts(const QString& language);

/// A copy of all content in a folder of its own, to break things in; or of the folder `from`.
class Copy {
 public:
  Copy();
  explicit Copy(const QString& from);
  QString folder() const { return m_folder->path(); }
  QByteArray read(const QString& name) const;
  /// Also in a folder that takes the place of a file.
  void write(const QString& name, const QByteArray& bytes);
  /// Replaces the first `from` in the file. A `from` that is not there is a mistake in the test.
  void change(const QString& name, const QByteArray& from, const QByteArray& to);

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
};

}  // namespace hearten::tests
