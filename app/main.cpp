// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/command_line.h"
#include "app/platform/platform.h"
#include "app/platform/session_watch.h"
#include "app/quiet_log.h"
#include "app/real_asks.h"
#include "core/base/secret.h"
#include "core/boundary/model.h"
#include "core/store/store.h"
#include "ui/flow/app_flow.h"
#include "ui/shell/messages.h"
#include "ui/style/theme.h"
#include "ui/widgets/text_label.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QUuid>
#include <QVBoxLayout>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace hearten;

namespace {

void print(const QString& text) {
  std::printf("%s\n", qPrintable(text));
}

/// On a local disk, and for this person only: not the folder that follows them from computer to computer.
QString usualFolder() {
  return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"hearten"_s);
}

/// Where the person, or whoever looks after the computer, has put the organisation's own files.
QString systemPackFolder() {
  return QStandardPaths::locate(QStandardPaths::GenericConfigLocation, u"hearten/pack"_s,
                                QStandardPaths::LocateDirectory);
}

/// The database library cannot be trusted: say so, and do nothing else.
int refuse(QApplication& application, const Error& error) {
  ui::applyLook({});
  QWidget window;
  window.setWindowTitle(u"Hearten"_s);
  auto* column = new QVBoxLayout(&window);
  column->setContentsMargins(32, 32, 32, 32);
  column->addWidget(new ui::BodyText(ui::messageFor(error)));
  window.resize(560, 220);
  window.show();
  return application.exec();
}

}  // namespace

int main(int argc, char** argv) {
  platform::protectProcess();
  // The boundary has more patterns than texts to read: turning them into machine code takes longer than it ever saves,
  // and megabytes.
  qputenv("QT_ENABLE_REGEXP_JIT", "0");
  app::keepLogQuiet();
  QStringList arguments;
  for (int i = 1; i < argc; ++i) arguments << QString::fromLocal8Bit(argv[i]);
  const auto commands = app::CommandLine::parse(arguments);
  if (!commands) {
    std::fprintf(stderr, "%s\n", qPrintable(commands.error()));
    return 2;
  }
  if (commands->showVersion) print(u"Hearten "_s + QStringLiteral(HEARTEN_VERSION));
  if (commands->showHelp) print(app::CommandLine::help());
  if (commands->showVersion || commands->showHelp) return 0;

  QApplication application(argc, argv);
  QApplication::setApplicationName(u"hearten"_s);
  QApplication::setApplicationDisplayName(u"Hearten"_s);
  QApplication::setApplicationVersion(QStringLiteral(HEARTEN_VERSION));
  if (!startCrypto()) return 3;
  if (const auto fit = store::StoreKeeper::selfTest(); !fit) return refuse(application, fit.error());

  const QString folder = commands->dataFolder.isEmpty() ? usualFolder() : QDir(commands->dataFolder).absolutePath();
  const auto preferences = ui::Preferences::load(QDir(folder).filePath(u"settings.ini"_s));
  ui::applyLook(preferences);

  const Clock clock = Clock::system();
  const store::StoreKeeper keeper(folder, clock);
  app::RealAsks asks;
  ui::MainWindow window;
  asks.setWindow(&window);
  ui::AppFlow flow(window,
                   {.clock = clock,
                    .ids = [] { return QUuid::createUuid(); },
                    .asks = asks,
                    .folder = folder,
                    .namedPack = commands->packFolder,
                    .systemPack = systemPackFolder(),
                    .doors = ui::StoreDoors::of(keeper),
                    .storeExists = keeper.exists(),
                    .backups = ui::BackupDoors::of(folder, clock),
                    .watchSession = platform::watchSession,
                    .giveBackMemory = platform::giveBackMemory,
                    .forgetMessages = platform::forgetMessages,
                    .afterReading = [] { platform::letGoOf(boundary::weights()); }},
                   preferences);
  if (commands->quitAfterFirstPaint)
    QObject::connect(&window, &ui::MainWindow::firstPainted, &application, [] { QApplication::exit(); });
  flow.start();
  window.show();
  return QApplication::exec();
}
