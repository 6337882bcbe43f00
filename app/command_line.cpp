// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/command_line.h"

using namespace Qt::StringLiterals;

namespace hearten::app {

std::expected<CommandLine, QString> CommandLine::parse(const QStringList& arguments) {
  CommandLine found;
  for (qsizetype i = 0; i < arguments.size(); ++i) {
    const QString& argument = arguments.at(i);
    if (argument == "--version"_L1) {
      found.showVersion = true;
    } else if (argument == "--help"_L1 || argument == "-h"_L1) {
      found.showHelp = true;
    } else if (argument == "--quit-after-first-paint"_L1) {
      found.quitAfterFirstPaint = true;
    } else if (argument == "--data-folder"_L1 && i + 1 < arguments.size() && !arguments.at(i + 1).isEmpty()) {
      found.dataFolder = arguments.at(++i);
    } else if (argument == "--pack"_L1 && i + 1 < arguments.size() && !arguments.at(i + 1).isEmpty()) {
      found.packFolder = arguments.at(++i);
    } else if (argument == "--pack"_L1) {
      return std::unexpected(u"--pack needs a folder after it."_s);
    } else if (argument == "--data-folder"_L1) {
      return std::unexpected(u"--data-folder needs a folder after it."_s);
    } else {
      return std::unexpected(u"Hearten does not know %1. See hearten --help."_s.arg(argument));
    }
  }
  return found;
}

QString CommandLine::help() {
  return uR"(Hearten, a guide for one-hour wellbeing conversations.

  hearten                          open the program
  hearten --data-folder DIR        keep the plans and settings in DIR instead of the usual place
  hearten --pack DIR               use the organisation's own files in DIR (docs/content.md)
  hearten --version                print the version
  hearten --help                   print this

For measuring: --quit-after-first-paint closes the program once its first window has been painted.)"_s;
}

}  // namespace hearten::app
