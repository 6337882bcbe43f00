// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/fake_asks.h"
#include "tests/support/looks.h"
#include "tests/support/temporary_store.h"
#include "tests/ui/conversation/watched_store.h"
#include "ui/flow/talk_flow.h"
#include "ui/shell/languages.h"
#include "ui/style/accessible.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"

#include <QStackedWidget>
#include <QTest>
#include <QUuid>

#include <chrono>

namespace hearten::test {

/// The program in one language, and in English again afterwards, as the other tests expect it.
class Speaking {
 public:
  explicit Speaking(const QString& language) : m_language(language) { m_languages.use(language); }
  ~Speaking() { m_languages.use(QStringLiteral("en")); }
  const QString& language() const { return m_language; }

 private:
  QString m_language;
  ui::Languages m_languages;
};

/// A desk with a real store on it, where Priya talks with Sam on a Sunday afternoon. The time is what the test says.
class TalkDesk {
 public:
  explicit TalkDesk(const QString& language = QStringLiteral("en")) : m_language(language) {
    ui::applyTheme(*qApp, {});  // as in main: before the first widget, so that Tab follows the layout
    open();
    store::Setup setup;
    setup.managerName = text(QStringLiteral("Priya"));
    REQUIRE(m_desk->store->saveSetup(setup));
    const store::Person person{
        .id = PersonId::fresh(&QUuid::createUuid), .name = text(QStringLiteral("Sam")), .language = language};
    REQUIRE(m_desk->store->savePerson(person));
    sam = person.id;
  }

  QDateTime now{QDate(2026, 11, 22), QTime(14, 5)};
  std::chrono::milliseconds awake{0};
  FakeAsks asks;
  int safetyCards = 0;
  int hidden = 0;
  std::optional<PersonId> sam;

  ui::Desk& desk() { return *m_desk; }
  WatchedStore& store() { return static_cast<WatchedStore&>(*m_desk->store); }

  boundary::ScreenedText text(const QString& words) const {
    return m_desk->screen.accept(boundary::Field::PersonName, words).value();
  }

  /// Where the store lies.
  QString folder() const { return m_folder.keeper.folder(); }
  /// Closes the store for good; then its files may be read.
  void close() { m_desk.reset(); }
  /// As if the program had been killed: nothing is told to anybody, and the store is opened anew.
  void killAndOpen() {
    m_desk.reset();
    open();
  }
  /// Closes the store and opens it with the passphrase again, as a lock does.
  void lockAndUnlock() {
    m_desk->store.reset();
    m_desk->store = opened();
  }

  /// Another language, as F4 changes it: the words of the content, and those of the screens.
  void speak(const QString& language) {
    m_languages.use(language);
    m_desk->preferences.language = language;
    m_desk->content = content::load(language);
    m_desk->screen = boundary::Screen::fromToml(m_desk->content.boundaryRules).value();
  }

  void pass(std::chrono::minutes time) {
    awake += time;
    now = now.addSecs(60 * static_cast<qint64>(time.count()));
  }

 private:
  std::unique_ptr<store::Store> opened() {
    auto open = m_folder.keeper.open(store::Passphrase::typed(TemporaryStore::kPassphrase));
    REQUIRE(open);
    return std::make_unique<WatchedStore>(std::move(open->store));
  }
  void open() {
    content::Content content = content::load(m_language);
    boundary::Screen screen = boundary::Screen::fromToml(content.boundaryRules).value();
    ui::Preferences preferences;
    preferences.language = m_language;
    m_desk = std::make_unique<ui::Desk>(
        ui::Desk{.clock = {.now = [this] { return now; }, .awake = [this] { return awake; }},
                 .ids = &QUuid::createUuid,
                 .asks = asks,
                 .preferences = preferences,
                 .content = std::move(content),
                 .screen = std::move(screen),
                 .store = opened(),
                 .window = {.showSafetyCard = [this] { ++safetyCards; }, .hideScreen = [this] { ++hidden; }}});
  }

  QString m_language;
  ui::Languages m_languages;
  TemporaryStore m_folder;
  std::unique_ptr<ui::Desk> m_desk;
};

/// A talk flow in its window, and what two people can do with it.
class Sitting {
 public:
  explicit Sitting(TalkDesk& desk) : m_flow(std::make_unique<ui::TalkFlow>(desk.desk())), m_window(m_flow->screen()) {
    QObject::connect(m_flow.get(), &ui::TalkFlow::ended, m_window.get(), [this] { ++ended; });
    settle(*m_window, kLaptop.width(), kLaptop.height());
    m_window->activateWindow();
  }

  int ended = 0;

  ui::TalkFlow& flow() { return *m_flow; }
  QWidget& window() { return *m_window; }
  /// The screen in front.
  QWidget& front() {
    QWidget* front = m_window.get();
    while (auto* stack = qobject_cast<QStackedWidget*>(front)) front = stack->currentWidget();
    return *front;
  }

  /// A key to whatever has the focus, as a keyboard sends it.
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QWidget* const focus = m_window->focusWidget();
    QTest::keyClick(focus != nullptr ? focus : m_window.get(), key, modifiers);
    QCoreApplication::processEvents();
  }
  void type(const QString& words) {
    QTest::keyClicks(m_window->focusWidget(), words);
    QCoreApplication::processEvents();
  }
  /// Clicks the visible button that begins with these words.
  void click(const QString& words) {
    button(words).click();
    QCoreApplication::processEvents();
  }
  ui::Button& button(const QString& words) {
    for (ui::Button* found : front().findChildren<ui::Button*>())
      if (found->isVisibleTo(m_window.get()) && found->text().startsWith(words)) return *found;
    FAIL("no button begins with " << words.toStdString());
    throw 0;
  }
  bool has(const QString& words) { return shows(front(), words); }

  /// Begins a talk with Sam and goes past what is said first.
  void beginTalk(PersonId person) {
    m_flow->begin(person);
    click(QStringLiteral("Begin"));
    click(QStringLiteral("Next"));
  }
  /// Goes to a stage by its name on the rail.
  void goTo(const QString& stage) {
    for (QAbstractButton* found : front().findChildren<QAbstractButton*>())
      if (found->isVisibleTo(m_window.get()) && found->accessibleName().contains(stage)) {
        found->click();
        QCoreApplication::processEvents();
        return;
      }
    FAIL("no stage is called " << stage.toStdString());
  }

 private:
  std::unique_ptr<ui::TalkFlow> m_flow;
  std::unique_ptr<QWidget> m_window;
};

}  // namespace hearten::test
