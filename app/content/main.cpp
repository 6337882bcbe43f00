// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/commands.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char** argv) {
  qputenv("QT_ENABLE_REGEXP_JIT", "0");  // as the program itself does
  const QCoreApplication application(argc, argv);
  QTextStream out(stdout);
  return hearten::content_tool::run(QCoreApplication::arguments().mid(1), out);
}
