// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// Times what a person waits for on the screen: a topic when it is first opened, the directory of support, one keystroke
// in its search, the mark under words that are not for the plan, a lock. For scripts/bench. Prints one JSON object,
// times in ms.
#include "core/base/secret.h"
#include "tests/core/store/stores.h"
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

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
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
#include <memory>
#include <optional>
#include <tuple>
#include <utility>
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

/// What the program is in the middle of when it is locked.
enum class Amid { People, Talk, BackupDue };

/// Whether this program holds the database open.
bool holdsOpen(const QString& folder) {
  const QString database = QDir(folder).canonicalPath() + u"/plans.db"_s;
  const QDir open(u"/proc/self/fd"_s);
  return std::ranges::any_of(open.entryList(QDir::Files | QDir::System), [&](const QString& number) {
    return QFile::symLinkTarget(open.filePath(number)) == database;
  });
}

/// The whole program over a store with the plans of `people`, on a clock that can be put on.
class LockedProgram {
 public:
  LockedProgram(ui::Asks& asks, int people, Amid amid)
      : m_amid(amid), m_keeper(m_folder.filePath(u"data"_s), clock(), store::KeyCost::floor()) {
    const auto made = m_keeper.make(store::Passphrase::typed(kPassphrase), store::RecoveryCode::random()).value();
    for (int number = 0; number < people; ++number) {
      const store::Person person = tests::personCalled(u"Sam %1"_s.arg(number));
      made->savePerson(person).value();
      made->savePlan(plan::agreed(tests::fullPlan(person.id), QDate(2026, 11, 12))).value();
    }
    ui::AppFlow::Parts parts{.clock = clock(),
                             .ids = &QUuid::createUuid,
                             .asks = asks,
                             .folder = m_keeper.folder(),
                             .doors = ui::StoreDoors::of(m_keeper),
                             .storeExists = true};
    if (amid == Amid::BackupDue) parts.backups = ui::BackupDoors::of(m_keeper.folder(), clock());
    m_flow = std::make_unique<ui::AppFlow>(m_window, std::move(parts), ui::Preferences{});
    m_flow->start();
    m_window.resize(kLaptop);
    m_window.show();
    m_window.activateWindow();
  }

  /// Locks some times. Nothing where it did not lock, was not painted, or made no backup that was due.
  std::optional<Locked> lock(int rounds) {
    Curtain curtain(m_flow->desk());
    std::vector<double> curtains;
    std::vector<double> closings;
    for (int round = 0; round < rounds; ++round) {
      if (!unlock() || !goOn(round)) return {};
      QTest::qWait(100);
      curtain.start();
      QElapsedTimer closing;
      closing.start();
      m_flow->lock();
      while (holdsOpen(m_keeper.folder()) && closing.elapsed() < 60'000) QTest::qWait(1);
      closings.push_back(static_cast<double>(closing.nsecsElapsed()) / 1e6);
      if (m_flow->desk().store != nullptr || curtain.painted() < 0) return {};
      const QStringList before = std::exchange(
          m_backups, QDir(store::backupFolderOf(m_keeper.folder())).entryList({u"*.planbackup"_s}, QDir::Files));
      if (m_amid == Amid::BackupDue && m_backups == before) return {};
      curtains.push_back(curtain.painted());
    }
    return Locked{median(curtains), median(closings)};
  }

 private:
  static inline const QString kPassphrase = u"glass otter walks home"_s;

  Clock clock() {
    return {.now = [this] { return Clock::system().now().addSecs(m_ahead); }, .awake = Clock::system().awake};
  }
  template <class Widget>
  Widget* visible() const {
    for (auto* each : m_window.findChildren<Widget*>())
      if (each->isVisible()) return each;
    return nullptr;
  }
  bool unlock() {
    QApplication::processEvents();
    auto* const field = visible<QLineEdit>();
    if (field == nullptr) return false;
    QTest::keyClicks(field, kPassphrase);
    QTest::keyClick(field, Qt::Key_Return);
    return QTest::qWaitFor([&] { return m_flow->desk().store != nullptr; }, 20'000);
  }
  bool press(const QString& words) {
    QApplication::processEvents();
    for (auto* button : m_window.findChildren<QAbstractButton*>())
      if (button->isVisible() && (button->accessibleName().contains(words) || button->text().startsWith(words))) {
        button->click();
        return true;
      }
    std::fprintf(stderr, "bench_screens: there is no “%s” to press\n", qUtf8Printable(words));
    return false;
  }
  /// To the page that it is locked from, with what there is to do on it.
  bool goOn(int round) {
    m_ahead += 2 * 60 * 60;  // backups are an hour apart at least
    if (m_amid != Amid::Talk) {
      QTest::keyClick(&m_window, Qt::Key_2, Qt::AltModifier);  // the people
      return m_amid != Amid::BackupDue ||
             m_flow->desk().store->savePerson(tests::personCalled(u"Jo %1"_s.arg(round))).has_value();
    }
    if (round == 0) {
      QTest::keyClick(&m_window, Qt::Key_N, Qt::ControlModifier);
      if (!press(u"Sam 1, "_s) || !press(u"Begin"_s) || !press(u"Next"_s)) return false;
      if (!press(u"Plan"_s) || !press(u"Open the plan"_s)) return false;
      if (!press(u"What keeps me well"_s)) return false;
    }
    QApplication::processEvents();
    auto* const line = visible<ui::MarkedText>();
    if (line == nullptr) return false;
    const QString before = line->toPlainText();
    if (before.isEmpty() != (round == 0)) return false;  // what was typed waits through each lock
    line->setFocus();
    QTest::keyClicks(line, u" a walk by the river"_s);
    return line->toPlainText().size() > before.size();
  }

  Amid m_amid;
  qint64 m_ahead = 0;  // s
  QStringList m_backups{};
  const QTemporaryDir m_folder;
  const store::StoreKeeper m_keeper;
  ui::MainWindow m_window;
  std::unique_ptr<ui::AppFlow> m_flow;
};

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
  for (const auto& [name, amid, rounds] : {std::tuple{u"lock"_s, Amid::People, kRounds},
                                           {u"lock_talk"_s, Amid::Talk, kRounds},
                                           {u"lock_backup"_s, Amid::BackupDue, 7}}) {
    const auto locked = LockedProgram(asks, 50, amid).lock(rounds);
    if (!locked) {
      std::fprintf(stderr, "bench_screens: it did not lock as it should (%s)\n", qUtf8Printable(name));
      return 1;
    }
    found[name + u"_curtain"_s] = locked->curtain;
    found[name + u"_closed"_s] = locked->closed;
  }
  std::printf("%s\n", QJsonDocument(found).toJson(QJsonDocument::Compact).constData());
  return 0;
}
