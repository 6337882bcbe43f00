// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// The gallery: `gallery` shows every scene in a window of its own; `gallery --shots DIR` saves pictures instead.
#include "tests/gallery/scenes.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>
#include <QTextStream>
#include <QWidget>

#include <memory>

using namespace Qt::StringLiterals;
using namespace hearten;

namespace {

ui::Scheme schemeFrom(const QString& name) {
  if (name == u"dark"_s) return ui::Scheme::Dark;
  return name == u"contrast"_s ? ui::Scheme::HighContrast : ui::Scheme::Light;
}

void settle(QWidget& widget) {
  widget.show();
  for (int round = 0; round < 8; ++round) {
    QApplication::sendPostedEvents();
    QApplication::processEvents();
  }
}

}  // namespace

int main(int argc, char** argv) {
  QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
  QApplication application(argc, argv);
  QCommandLineParser options;
  options.addHelpOption();
  options.addOption({u"shots"_s, u"Save pictures into this folder."_s, u"folder"_s});
  options.addOption({u"scheme"_s, u"light, dark or contrast."_s, u"scheme"_s, u"light"_s});
  options.addOption({u"text"_s, u"100, 125, 150 or 200."_s, u"percent"_s, u"100"_s});
  options.addOption({u"size"_s, u"Width and height of a window."_s, u"WxH"_s, u"1366x768"_s});
  options.addOption({u"only"_s, u"Only this scene."_s, u"scene"_s});
  options.process(application);
  ui::applyTheme(application,
                 {.scheme = schemeFrom(options.value(u"scheme"_s)), .textPercent = options.value(u"text"_s).toInt()});
  const QStringList size = options.value(u"size"_s).split(u'x');
  const QString folder = options.value(u"shots"_s);
  if (!folder.isEmpty()) QDir().mkpath(folder);

  std::vector<std::unique_ptr<QWidget>> windows;
  for (const gallery::Scene& scene : gallery::scenes()) {
    if (options.isSet(u"only"_s) && options.value(u"only"_s) != scene.name) continue;
    std::unique_ptr<QWidget> window(scene.make());
    window->setWindowTitle(scene.name);
    window->resize(size.value(0).toInt(), size.value(1).toInt());
    settle(*window);
    if (folder.isEmpty()) {
      windows.push_back(std::move(window));
      continue;
    }
    window->activateWindow();
    settle(*window);
    const QString file = QDir(folder).filePath(scene.name + u".png"_s);
    window->grab().save(file);
    QTextStream(stdout) << file << '\n';
  }
  return windows.empty() ? 0 : QApplication::exec();
}
