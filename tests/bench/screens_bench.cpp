// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// Times what a person waits for without a disk in it: a topic when it is first opened, the directory of support, one
// keystroke in its search, the mark under words that are not for the plan. For scripts/bench. Prints one JSON object,
// times in ms.
#include "core/base/secret.h"
#include "tests/support/fake_asks.h"
#include "ui/flow/plan_flow.h"
#include "ui/flow/preferences.h"
#include "ui/flow/support_flow.h"
#include "ui/plan/plan_screen.h"
#include "ui/plan/section_page.h"
#include "ui/shell/languages.h"
#include "ui/style/theme.h"
#include "ui/support/support_screen.h"
#include "ui/widgets/marked_text.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
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

/// From the last key of a sentence to the wave under its words, the wait for a pause among it.
double markWords(ui::Desk& desk, const QTemporaryDir& folder) {
  const store::StoreKeeper keeper(folder.filePath(u"data"_s), desk.clock, store::KeyCost::floor());
  desk.store =
      keeper.make(store::Passphrase::typed(u"glass otter walks home"_s), store::RecoveryCode::random()).value();
  const store::Person sam{.id = PersonId::fresh(desk.ids),
                          .name = desk.screen.accept(boundary::Field::PersonName, u"Sam"_s).value()};
  desk.store->savePerson(sam).value();
  const auto talk = ui::startTalk(desk, sam.id, desk.content.guides.first().id,
                                  conversation::FacilitatorRole::LineManager, std::chrono::minutes(60))
                        .value();
  ui::PlanFlow flow(desk, *talk);
  flow.showPlan();
  flow.screen()->resize(kLaptop);
  flow.screen()->show();
  flow.screen()->activateWindow();
  flow.showPlan();
  QApplication::processEvents();
  auto* const box = qobject_cast<ui::MarkedText*>(flow.screen()->focusWidget());
  if (box == nullptr) return -1;
  std::vector<double> times;
  for (int round = 0; round < kRounds; ++round) {
    box->clear();
    QTest::keyClicks(box, u"I walk home along the canal. I am worried about my absence review meeting next wee"_s);
    times.push_back(timed([&] {
      QTest::keyClick(box, Qt::Key_K);
      while (box->marks().empty()) QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }));
    box->setMarks({});
  }
  return median(times);
}

}  // namespace

int main(int argc, char** argv) {
  qputenv("QT_QPA_PLATFORM", "offscreen");
  QApplication application(argc, argv);
  if (!startCrypto()) return 1;
  ui::applyTheme(application, {});
  ui::Languages languages;
  QJsonObject found;
  // Welsh has two layers of files to read, and English words to find things by besides its own.
  const QString language = u"cy"_s;
  languages.use(language);
  found[u"topic"_s] = readTopics(language);

  const QTemporaryDir folder;  // goes after the store that lies in it
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

  languages.use(u"en"_s);
  desk.content = content::load(u"en"_s);
  desk.screen = boundary::Screen::fromToml(desk.content.boundaryRules).value();
  found[u"mark"_s] = markWords(desk, folder);
  std::printf("%s\n", QJsonDocument(found).toJson(QJsonDocument::Compact).constData());
  return 0;
}
