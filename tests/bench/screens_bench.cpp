// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// Times what a person waits for on the screen: a topic when it is first opened, the directory of support, one keystroke
// in its search, the mark under words that are not for the plan, a lock. For scripts/bench. Prints one JSON object,
// times in ms.
#include "core/base/secret.h"
#include "tests/support/fake_asks.h"
#include "ui/flow/app_flow.h"
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
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <optional>
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

/// Notes when the window was last painted while the store was still open: from then on nobody sees a plan.
class Curtain : public QObject {
 public:
  explicit Curtain(const ui::Desk& desk) : m_desk(desk) { qApp->installEventFilter(this); }

  void start() {
    m_since.start();
    m_painted = -1;
    m_asked = false;
  }
  /// In ms; less than nothing when the passphrase was not asked for on the screen while the store was open.
  double painted() const { return m_asked ? m_painted : -1; }

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override {
    if (event->type() == QEvent::Paint && m_desk.store != nullptr) {
      m_painted = static_cast<double>(m_since.nsecsElapsed()) / 1e6;
      const auto* const field = qobject_cast<QLineEdit*>(watched);
      m_asked = m_asked || (field != nullptr && field->echoMode() == QLineEdit::Password);
    }
    return QObject::eventFilter(watched, event);
  }

 private:
  const ui::Desk& m_desk;
  QElapsedTimer m_since;
  double m_painted = -1;
  bool m_asked = false;
};

struct Locked {
  double curtain = 0;  ///< until the passphrase is asked for on the screen
  double closed = 0;   ///< until the store is closed, its keys are wiped and all screens are gone
};

/// Locks the whole program, in which `people` names are shown, from the call to each of the two. Nothing where it did
/// not lock or was not painted.
std::optional<Locked> lock(ui::Asks& asks, int people) {
  const QTemporaryDir folder;
  const store::StoreKeeper keeper(folder.filePath(u"data"_s), Clock::system(), store::KeyCost::floor());
  const QString passphrase = u"glass otter walks home"_s;
  {
    const content::Content content = content::load(u"en"_s);
    const boundary::Screen screen = boundary::Screen::fromToml(content.boundaryRules).value();
    const auto made = keeper.make(store::Passphrase::typed(passphrase), store::RecoveryCode::random()).value();
    for (int person = 0; person < people; ++person)
      made->savePerson({.id = PersonId::fresh(&QUuid::createUuid),
                        .name = screen.accept(boundary::Field::PersonName, u"Sam %1"_s.arg(person)).value()})
          .value();
  }
  ui::MainWindow window;
  ui::AppFlow flow(window,
                   {.clock = Clock::system(),
                    .ids = &QUuid::createUuid,
                    .asks = asks,
                    .folder = keeper.folder(),
                    .doors = ui::StoreDoors::of(keeper),
                    .storeExists = true},
                   {});
  flow.start();
  window.resize(kLaptop);
  window.show();
  window.activateWindow();
  Curtain curtain(flow.desk());
  std::vector<double> curtains;
  std::vector<double> closings;
  for (int round = 0; round < kRounds; ++round) {
    QApplication::processEvents();
    QLineEdit* field = nullptr;
    for (auto* each : window.findChildren<QLineEdit*>())
      if (each->isVisible()) field = each;
    if (field == nullptr) return {};
    QTest::keyClicks(field, passphrase);
    QTest::keyClick(field, Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return flow.desk().store != nullptr; }, 20'000)) return {};
    QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);  // the people
    QTest::qWait(100);
    curtain.start();
    closings.push_back(timed([&] { flow.lock(); }));
    if (flow.desk().store != nullptr || curtain.painted() < 0) return {};
    curtains.push_back(curtain.painted());
  }
  return Locked{median(curtains), median(closings)};
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
  const auto locked = lock(asks, 50);
  if (!locked) return 1;
  found[u"lock_curtain"_s] = locked->curtain;
  found[u"lock_closed"_s] = locked->closed;
  std::printf("%s\n", QJsonDocument(found).toJson(QJsonDocument::Compact).constData());
  return 0;
}
