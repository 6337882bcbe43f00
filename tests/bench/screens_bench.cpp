// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// Times what a person waits for without a disk in it: a topic when it is first opened, the directory of support, one
// keystroke in its search. For scripts/bench. Prints one JSON object, times in ms.
#include "tests/support/fake_asks.h"
#include "ui/flow/preferences.h"
#include "ui/flow/support_flow.h"
#include "ui/shell/languages.h"
#include "ui/style/theme.h"
#include "ui/support/support_screen.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace hearten;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize kLaptop{1142, 696};  // beside the menu
constexpr int kRounds = 15;

double timed(const std::function<void()>& work) {
  QElapsedTimer timer;
  timer.start();
  work();
  return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> times) {
  std::ranges::sort(times);
  return times[times.size() / 2];
}

/// The slowest of all topics, read for the first time; the middle one of some rounds.
double readTopics(const QString& language) {
  std::vector<double> slowest;
  for (int round = 0; round < kRounds; ++round) {
    const content::Content content = content::load(language);
    double longest = 0;
    for (const QString& id : content.topics.ids())
      longest = std::max(longest, timed([&] { (void)content.topic(id)->prompts.size(); }));
    slowest.push_back(longest);
  }
  return median(slowest);
}

void paint(QWidget& screen, QImage& onto) {
  QApplication::processEvents();
  screen.render(&onto);
}

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  ui::applyTheme(application, {});
  ui::Languages languages;
  QJsonObject found;
  // Welsh has two layers of files to read, and English words to find things by besides its own.
  const QString language = u"cy"_s;
  languages.use(language);
  found[u"topic"_s] = readTopics(language);

  test::FakeAsks asks;
  content::Content content = content::load(language);
  boundary::Screen rules = boundary::Screen::fromToml(content.boundaryRules).value();
  ui::Desk desk{.clock = Clock::system(),
                .ids = &QUuid::createUuid,
                .asks = asks,
                .preferences = {.language = language},
                .content = std::move(content),
                .screen = std::move(rules)};
  QImage canvas(kLaptop, QImage::Format_ARGB32_Premultiplied);
  std::vector<double> opening;
  std::vector<double> keystrokes;
  for (int round = 0; round < kRounds; ++round) {
    std::unique_ptr<ui::SupportFlow> flow;
    opening.push_back(timed([&] {
      flow = std::make_unique<ui::SupportFlow>(desk);
      flow->screen()->resize(kLaptop);
      flow->screen()->show();
      paint(*flow->screen(), canvas);
    }));
    auto* const screen = qobject_cast<ui::SupportScreen*>(flow->screen());
    for (qsizetype letters = 1; letters <= 5; ++letters)
      keystrokes.push_back(timed([&] {
        Q_EMIT screen->lookedFor(u"arian"_s.first(letters));
        paint(*screen, canvas);
      }));
  }
  found[u"directory"_s] = median(opening);
  found[u"directory_search"_s] = median(keystrokes);
  std::printf("%s\n", QJsonDocument(found).toJson(QJsonDocument::Compact).constData());
  return 0;
}
