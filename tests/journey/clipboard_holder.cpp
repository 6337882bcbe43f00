// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// Another program at the clipboard. "hold": puts what is on its standard input there, says "held" and stays. "look":
// prints what is there as JSON, and ends.
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

int hold() {
  QFile input;
  if (!input.open(stdin, QIODevice::ReadOnly)) return 1;
  QGuiApplication::clipboard()->setText(QString::fromUtf8(input.readAll()));
  QCoreApplication::processEvents();
  std::puts("held");
  std::fflush(stdout);
  return QGuiApplication::exec();
}

int look() {
  const QClipboard* clipboard = QGuiApplication::clipboard();
  const QMimeData* data = clipboard->mimeData();
  const QStringList formats = data != nullptr ? data->formats() : QStringList();
  const QJsonObject seen{{u"text"_s, clipboard->text()},
                         {u"formats"_s, QJsonArray::fromStringList(formats)},
                         {u"selected"_s, clipboard->text(QClipboard::Selection)}};
  std::puts(QJsonDocument(seen).toJson(QJsonDocument::Compact).constData());
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const QGuiApplication application(argc, argv);
  return QCoreApplication::arguments().contains(u"hold"_s) ? hold() : look();
}
