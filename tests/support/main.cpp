// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/base/secret.h"

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <catch2/catch_session.hpp>

/// The one main of all tests. The platform is set here because listing the tests at build time runs the program too.
int main(int argc, char** argv) {
  if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  QStandardPaths::setTestModeEnabled(true);
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  const QApplication application(argc, argv);
  if (!hearten::startCrypto()) return 2;
  return Catch::Session().run(argc, argv);
}
