// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// Another program that has something in the clipboard: what is on its standard input. Says "held" when it is.
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

int main(int argc, char** argv) {
  QGuiApplication application(argc, argv);
  QFile input;
  if (!input.open(stdin, QIODevice::ReadOnly)) return 1;
  QGuiApplication::clipboard()->setText(QString::fromUtf8(input.readAll()));
  QCoreApplication::processEvents();
  std::puts("held");
  std::fflush(stdout);
  return QGuiApplication::exec();
}
