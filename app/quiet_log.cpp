// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/quiet_log.h"

#include <QMessageLogger>

#include <cstdio>

namespace hearten::app {
namespace {

const char* nameOf(QtMsgType type) {
  switch (type) {
    case QtDebugMsg:
      return "debug";
    case QtInfoMsg:
      return "info";
    case QtWarningMsg:
      return "warning";
    case QtCriticalMsg:
      return "critical";
    case QtFatalMsg:
      return "fatal";
  }
  return "message";
}

void withoutWords(QtMsgType type, const QMessageLogContext& context, const QString& /*message*/) {
  if (type == QtDebugMsg || type == QtInfoMsg) return;
  std::fprintf(stderr, "hearten: %s from %s\n", nameOf(type), context.category ? context.category : "default");
}

}  // namespace

void keepLogQuiet() {
  qInstallMessageHandler(&withoutWords);
}

}  // namespace hearten::app
