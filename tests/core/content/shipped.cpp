// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/content/shipped.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <stdexcept>

#include <toml++/toml.h>

namespace hearten::tests {
namespace {

using namespace Qt::StringLiterals;

void collect(const toml::node& node, const QString& file, const QString& key, QList<ShippedText>& into) {
  if (const auto* text = node.as_string()) into.append({file, key, QString::fromStdString(text->get())});
  if (const auto* list = node.as_array())
    for (const toml::node& item : *list) collect(item, file, key, into);
  if (const auto* table = node.as_table())
    for (const auto& [name, item] : *table) collect(item, file, QString::fromStdString(std::string(name.str())), into);
}

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  if (!file.open(QIODevice::ReadOnly)) throw std::runtime_error("no such file: " + path.toStdString());
  return file.readAll();
}

}  // namespace

QStringList shippedFiles(const QString& language) {
  const QDir folder(u":/content/"_s + language);
  QStringList files;
  for (QDirIterator each(folder.path(), {u"*.toml"_s}, QDir::Files, QDirIterator::Subdirectories); each.hasNext();)
    files.append(folder.relativeFilePath(each.next()));
  files.removeAll(u"boundary.toml"_s);
  files.removeAll(u"questions.toml"_s);
  files.sort();
  return files;
}

QByteArray shippedBytes(const QString& language, const QString& name) {
  return bytesOf(u":/content/"_s + language + u'/' + name);
}

QList<ShippedText> shippedTexts(const QString& language) {
  QList<ShippedText> texts;
  for (const QString& name : shippedFiles(language)) {
    const toml::table table = toml::parse(shippedBytes(language, name).toStdString());
    collect(table, language + u'/' + name, {}, texts);
  }
  return texts;
}

Copy::Copy() : m_folder(std::make_unique<QTemporaryDir>()) {
  for (const QString& language : languages())
    for (const QString& name : shippedFiles(language)) write(language + u'/' + name, shippedBytes(language, name));
}

Copy::Copy(const QString& from) : m_folder(std::make_unique<QTemporaryDir>()) {
  const QDir folder(from);
  for (QDirIterator each(from, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
    const QString path = each.next();
    write(folder.relativeFilePath(path), bytesOf(path));
  }
}

QByteArray Copy::read(const QString& name) const {
  return bytesOf(m_folder->filePath(name));
}

void Copy::write(const QString& name, const QByteArray& bytes) {
  const QString path = m_folder->filePath(name);
  const QString place = QFileInfo(path).path();
  if (QFileInfo(place).isFile()) QFile::remove(place);
  QDir().mkpath(place);
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
    throw std::runtime_error("the copy cannot be written");
}

void Copy::change(const QString& name, const QByteArray& from, const QByteArray& to) {
  QByteArray bytes = read(name);
  const qsizetype at = bytes.indexOf(from);
  if (at < 0) throw std::runtime_error("nothing to change");
  write(name, bytes.replace(at, from.size(), to));
}

}  // namespace hearten::tests
