// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/first_run_flow.h"

#include "tests/support/fake_asks.h"
#include "tests/support/looks.h"
#include "tests/support/pack_folder.h"
#include "tests/support/temporary_store.h"
#include "ui/shell/languages.h"
#include "ui/style/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/recovery_code_view.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QSignalSpy>
#include <QUuid>

using namespace hearten;
using namespace hearten::ui;
using namespace hearten::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kOrdinals{u"First"_s, u"Second"_s, u"Third"_s, u"Fourth"_s, u"Fifth"_s, u"Sixth"_s, u"Seventh"_s};

const QString kChooseFolder = u"Choose the folder of your trust's pack"_s;
const QString kUseNone = u"Use no pack"_s;

/// Somebody who sets Hearten up for the first time.
struct SettingUp {
  explicit SettingUp(const QString& named = {}, const QString& system = {}) : namedPack(named), systemPack(system) {
    use({});
    QObject::connect(&flow, &FirstRunFlow::preferencesChosen, &flow, [this](const Preferences& p) { use(p); });
    settle(screen(), 1366, 696);
  }

  QWidget& screen() { return *flow.screen(); }
  QLineEdit& field(const QString& name) { return named<QLineEdit>(screen(), name); }
  void press(const QString& name) { pressOn(screen(), name); }
  void type(const QString& name, const QString& text) { typeOver(screen(), name, text); }
  bool nothingMade() const { return !QFile::exists(keeper.folder()); }

  /// The code as it is read out, letter by letter.
  QStringList code() {
    for (const auto* view : screen().findChildren<RecoveryCodeView*>()) {
      QStringList groups;
      for (const QString& group : view->accessibleName().section(u": "_s, 1).split(u", "_s))
        groups << QString(group).remove(u' ');
      return groups;
    }
    return {};
  }
  QList<int> asked() {
    QList<int> groups;
    for (int i = 0; i < kOrdinals.size(); ++i)
      for (const QLineEdit* box : screen().findChildren<QLineEdit*>())
        if (box->accessibleName() == kOrdinals.at(i) + u" group"_s) groups << i;
    return groups;
  }
  void choosePassphrase(const QString& passphrase) {
    press(u"Next: Passphrase"_s);
    press(u"I'll choose my own"_s);
    type(u"Your passphrase"_s, passphrase);
    type(u"The same again"_s, passphrase);
    press(u"Next: Recovery code"_s);
  }
  void typeTheCodeBack() {
    for (const int group : asked()) type(kOrdinals.at(group) + u" group"_s, code().at(group));
    named<Button>(screen(), kTick).setChecked(true);
    press(u"Next: Your trust"_s);
  }

  static inline const QString kTick =
      u"I understand that without the passphrase and this code my plans cannot be opened by anyone."_s;
  QTemporaryDir folder;
  store::StoreKeeper keeper{folder.filePath(u"data"_s), Clock::system(), store::KeyCost::floor()};
  FakeAsks asks;
  content::Content content = content::load(u"en"_s);
  Desk desk{.clock = Clock::system(),
            .ids = [] { return QUuid::createUuid(); },
            .asks = asks,
            .preferences = {},
            .content = content,
            .screen = boundary::Screen::fromToml(content.boundaryRules).value()};
  /// As the window does it: what is chosen holds at once.
  void use(const Preferences& preferences) {
    desk.preferences = preferences;
    desk.pack = PackInUse::of(namedPack, preferences.packFolder, systemPack);
    desk.packProblems.clear();
    desk.content = content::loadWithPack(preferences.language, desk.pack.folder, desk.packProblems);
  }
  void goToTrust() {
    choosePassphrase(u"glass otter walks home"_s);
    typeTheCodeBack();
  }
  bool offers(const QString& name) {
    for (const Button* button : screen().findChildren<Button*>())
      if (button->isVisibleTo(&screen()) && button->accessibleName() == name) return true;
    return false;
  }

  QString namedPack{};
  QString systemPack{};
  FirstRunFlow flow{[this]() -> Desk& { return desk; }, {}, asks, StoreDoors::of(keeper)};
  QSignalSpy finished{&flow, &FirstRunFlow::finished};
};

}  // namespace

TEST_CASE("five steps make a store that passphrase and code both open", "[firstrun]") {
  SettingUp at;
  at.choosePassphrase(u"glass otter walks home"_s);
  const QStringList code = at.code();
  REQUIRE(code.size() == 7);
  at.typeTheCodeBack();
  at.type(u"What shall we call you?"_s, u"Priya"_s);
  at.type(u"Your trust's name"_s, u"Example Hospitals"_s);
  CHECK(at.nothingMade());
  at.press(u"Next: Ready"_s);
  REQUIRE(QTest::qWaitFor([&] { return shows(at.screen(), u"That's it"_s); }, 20'000));
  at.press(u"Go to home"_s);
  REQUIRE(at.finished.count() == 1);

  auto store = at.flow.takeStore();
  REQUIRE(store != nullptr);
  const auto setup = store->setup();
  REQUIRE(setup.has_value());
  CHECK(setup->managerName->text() == u"Priya"_s);
  CHECK(setup->organisation->text() == u"Example Hospitals"_s);
  store.reset();
  CHECK(at.keeper.open(store::Passphrase::typed(u"glass otter walks home"_s)).has_value());
  CHECK(at.keeper.openWithRecoveryCode(store::RecoveryCode::parse(code.join(u' ')).value()).has_value());
}

TEST_CASE("the four proposed words are a passphrase as they stand", "[firstrun]") {
  SettingUp at;
  at.press(u"Next: Passphrase"_s);
  at.press(u"Next: Recovery code"_s);
  CHECK(shows(at.screen(), u"Keep your recovery code somewhere safe"_s));
}

TEST_CASE("a passphrase that is easy to guess goes no further", "[firstrun]") {
  SettingUp at;
  at.press(u"Next: Passphrase"_s);
  at.press(u"I'll choose my own"_s);
  at.type(u"Your passphrase"_s, u"otter"_s);
  CHECK(shows(at.screen(), u"Too easy to guess"_s));
  at.press(u"Next: Recovery code"_s);
  CHECK(shows(at.screen(), u"A few more letters"_s));
  CHECK(shows(at.screen(), u"Choose a passphrase"_s));
}

TEST_CASE("a slip in the code and an empty tick are told, and Back loses nothing", "[firstrun]") {
  SettingUp at;
  at.choosePassphrase(u"glass otter walks home"_s);
  const QStringList code = at.code();
  const int group = at.asked().constFirst();
  const QString name = kOrdinals.at(group) + u" group"_s;
  at.type(name, u"AAAA"_s);
  at.press(u"Next: Your trust"_s);
  CHECK(shows(at.screen(), u"There is a slip in the "_s + kOrdinals.at(group).toLower() + u" group."_s));
  CHECK(at.field(name).hasFocus());
  for (const int asked : at.asked()) at.type(kOrdinals.at(asked) + u" group"_s, code.at(asked).toLower());
  at.press(u"Next: Your trust"_s);
  CHECK(shows(at.screen(), u"tick the line"_s));

  at.press(u"Back"_s);
  CHECK(at.field(u"Your passphrase"_s).text() == u"glass otter walks home"_s);
  at.press(u"Next: Recovery code"_s);
  CHECK(at.code() == code);
  CHECK(at.field(name).text() == code.at(group).toLower());
  CHECK(at.nothingMade());
}

TEST_CASE("the sheet can be printed, or saved without writing over anything", "[firstrun]") {
  SettingUp at;
  at.choosePassphrase(u"glass otter walks home"_s);
  at.press(u"Print the sheet"_s);
  CHECK(at.asks.pagesPrinted == 1);
  CHECK(shows(at.screen(), u"Sent to the printer."_s));
  at.asks.printed = Printed::NoAnswer;
  at.press(u"Print the sheet"_s);
  CHECK(shows(at.screen(), u"The printer did not answer."_s));

  const QString file = at.folder.filePath(u"sheet.pdf"_s);
  at.asks.saveTo = file;
  at.press(u"Save the sheet as PDF"_s);
  at.press(u"Save the sheet as PDF"_s);
  QFile first(file);
  REQUIRE(first.open(QIODevice::ReadOnly));
  CHECK(first.read(5) == "%PDF-");
  CHECK(QFile::exists(at.folder.filePath(u"sheet 2.pdf"_s)));
  at.asks.saveTo = u"/nowhere/sheet.pdf"_s;
  at.press(u"Save the sheet as PDF"_s);
  CHECK(shows(at.screen(), u"That folder does not allow saving."_s));
}

TEST_CASE("without a printer nobody is offered to print", "[firstrun]") {
  SettingUp at;
  at.asks.printer = false;
  at.choosePassphrase(u"glass otter walks home"_s);
  CHECK(shows(at.screen(), u"No printer found. Save the sheet, or write it down."_s));
  for (const Button* button : at.screen().findChildren<Button*>())
    CHECK_FALSE((button->text() == u"Print the sheet"_s && button->isVisibleTo(&at.screen())));
}

TEST_CASE("a logo needs its description, and a strange file is refused", "[firstrun]") {
  SettingUp at;
  at.choosePassphrase(u"glass otter walks home"_s);
  at.typeTheCodeBack();
  const QString text = at.folder.filePath(u"letter.png"_s);
  QFile letter(text);
  REQUIRE(letter.open(QIODevice::WriteOnly));
  letter.write("not a picture");
  letter.close();
  at.asks.picture = text;
  at.press(u"Choose a logo"_s);
  CHECK(shows(at.screen(), u"This file is not one that Hearten can read."_s));

  const QString picture = at.folder.filePath(u"logo.png"_s);
  QImage image(3000, 600, QImage::Format_RGB32);
  image.fill(Qt::blue);
  image.setText(u"Author"_s, u"somebody"_s);
  REQUIRE(image.save(picture));
  at.asks.picture = picture;
  at.press(u"Choose a logo"_s);
  at.press(u"Next: Ready"_s);
  CHECK(shows(at.screen(), u"The logo has no description"_s));
  CHECK(at.nothingMade());
  at.type(u"What does the logo show? For people who cannot see it"_s, u"A blue square"_s);
  at.press(u"Next: Ready"_s);
  REQUIRE(QTest::qWaitFor([&] { return shows(at.screen(), u"That's it"_s); }, 20'000));
  const auto setup = at.flow.takeStore()->setup();
  REQUIRE(setup.has_value());
  const QImage kept = QImage::fromData(setup->logo, "PNG");
  CHECK(kept.width() == 1200);
  CHECK(kept.textKeys().isEmpty());
}

TEST_CASE("what goes wrong while the store is made is said, and the step stays", "[firstrun]") {
  SettingUp at;
  at.choosePassphrase(u"glass otter walks home"_s);
  at.typeTheCodeBack();
  QFile inTheWay(at.keeper.folder());  // a file where the folder should be
  REQUIRE(inTheWay.open(QIODevice::WriteOnly));
  at.press(u"Next: Ready"_s);
  REQUIRE(QTest::qWaitFor([&] { return shows(at.screen(), u"Hearten cannot get to the folder for your plans."_s); },
                          20'000));
  CHECK(at.finished.count() == 0);
}

TEST_CASE("language and text size can be chosen before anything is read", "[firstrun]") {
  SettingUp at;
  QSignalSpy chosen(&at.flow, &FirstRunFlow::preferencesChosen);
  at.press(u"Cymraeg"_s);
  at.press(u"150"_s);
  REQUIRE(chosen.count() == 2);
  const auto preferences = chosen.at(1).at(0).value<Preferences>();
  CHECK(preferences.language == u"cy"_s);
  CHECK(preferences.textPercent == 150);
}

TEST_CASE("the trust's pack can be chosen while setting up, and left again", "[firstrun][pack]") {
  const PackFolder pack(kPack);
  SettingUp at;
  QSignalSpy told(&at.flow, &FirstRunFlow::preferencesChosen);
  at.goToTrust();
  CHECK(shows(at.screen(), u"No pack is in use"_s));
  CHECK_FALSE(at.offers(kUseNone));
  at.type(u"What shall we call you?"_s, u"Priya"_s);
  at.press(kChooseFolder);  // and then another thought: no folder
  CHECK(told.isEmpty());

  at.asks.folder = pack.folder.path();
  at.press(kChooseFolder);
  REQUIRE(told.count() == 1);
  CHECK(told.at(0).at(0).value<Preferences>().packFolder == pack.folder.path());
  CHECK(shows(at.screen(), u"Example Hospitals Trust"_s));
  CHECK(shows(at.screen(), u"You chose this folder"_s));
  CHECK(at.field(u"What shall we call you?"_s).text() == u"Priya"_s);
  CHECK(at.nothingMade());
  at.press(u"Back"_s);
  at.press(u"Next: Your trust"_s);
  CHECK(shows(at.screen(), u"Example Hospitals Trust"_s));

  at.press(kUseNone);
  CHECK(told.at(1).at(0).value<Preferences>().packFolder == QString());
  CHECK(shows(at.screen(), u"No pack is in use"_s));
  CHECK(named<Button>(at.screen(), kChooseFolder).hasFocus());
}

TEST_CASE("mistakes of a pack are told while setting up, and nobody is held up by them", "[firstrun][pack]") {
  const PackFolder broken(QByteArray(kPack).replace("role =", "rule ="));
  const QTemporaryDir empty;
  SettingUp at;
  at.goToTrust();
  at.asks.folder = empty.path();
  at.press(kChooseFolder);
  CHECK(shows(at.screen(), u"There is no pack in that folder."_s));
  CHECK_FALSE(at.desk.preferences.packFolder.has_value());

  QStringList heard;
  listenToAnnouncements([&](const QWidget& widget) { heard << spokenName(const_cast<QWidget&>(widget)); });
  at.asks.folder = broken.folder.path();
  at.press(kChooseFolder);
  listenToAnnouncements({});
  CHECK(shows(at.screen(), u"organisation.toml, line 3: \"role\" is missing"_s));
  CHECK_FALSE(shows(at.screen(), u"There is no pack in that folder."_s));
  REQUIRE(heard.size() == 1);
  CHECK(heard.constFirst().contains(u"organisation.toml, line 3"_s));
  CHECK(at.desk.packProblemsTold);  // the home screen need not say it again
  at.press(u"Next: Ready"_s);
  REQUIRE(QTest::qWaitFor([&] { return shows(at.screen(), u"That's it"_s); }, 20'000));
}

TEST_CASE("a pack that stands already is shown", "[firstrun][pack]") {
  const PackFolder pack(kPack);
  SECTION("named at the start: there is nothing to choose") {
    SettingUp at(pack.folder.path());
    at.goToTrust();
    CHECK(shows(at.screen(), u"Hearten was opened with it"_s));
    CHECK_FALSE(at.offers(kChooseFolder));
    CHECK_FALSE(at.offers(kUseNone));
  }
  SECTION("put on this laptop") {
    SettingUp at({}, pack.folder.path());
    at.goToTrust();
    CHECK(shows(at.screen(), u"Example Hospitals Trust"_s));
    CHECK(shows(at.screen(), u"It was put on this laptop for you"_s));
    at.press(kUseNone);
    CHECK(shows(at.screen(), u"No pack is in use"_s));
    at.press(u"Use the one on this laptop"_s);
    CHECK(shows(at.screen(), u"Example Hospitals Trust"_s));
    CHECK_FALSE(at.desk.preferences.packFolder.has_value());
  }
}

TEST_CASE("you, your trust and its pack fit on a laptop, in both languages", "[firstrun][pack][looks]") {
  Languages languages;
  languages.use(GENERATE(u"en"_s, u"cy"_s));
  FirstRunScreen screen;
  screen.render({.step = FirstRunView::Step::Trust,
                 .pack = {.name = PackCard::tr("Use none"), .where = u"/etc/xdg/hearten/pack"_s, .canUseNone = true}});
  settle(screen, kLaptop.width(), kLaptop.height());
  for (const QString& name : {PackCard::tr("Choose the folder of your trust's pack"), PackCard::tr("Use no pack")}) {
    const Button& button = named<Button>(screen, name);
    CHECK(button.visibleRegion().boundingRect().size() == button.size());
  }
  const TrustForm& form = *screen.trust();
  CHECK(form.visibleRegion().boundingRect().size() == form.size());
  languages.use(u"en"_s);
}

TEST_CASE("nothing of the five steps is cut, nameless or out of order", "[firstrun][looks]") {
  FirstRunScreen screen;
  using Step = FirstRunView::Step;
  const auto step = GENERATE(Step::Welcome, Step::Passphrase, Step::RecoveryCode, Step::Trust, Step::Ready);
  screen.render({.step = step,
                 .code = {u"H4KM"_s, u"7QTX"_s, u"2RVA"_s, u"9WCN"_s, u"E6PJ"_s, u"3YFD"_s, u"8BGS"_s},
                 .trust = {.managerName = u"Priya"_s, .organisation = u"Example Hospitals NHS Foundation Trust"_s},
                 .pack = {.name = u"Example Hospitals NHS Foundation Trust"_s,
                          .where = breakable(u"/home/priya/Documents/AFolderWithAVeryLongNameAndNoSpacesInIt/pack"_s),
                          .problem = u"This pack has mistakes."_s,
                          .mistakes = {u"services.toml, line 14: \"phone\" is missing"_s},
                          .canUseNone = true,
                          .canUseSystem = true}});
  screen.say(u"There is a slip in the seventh group. Check the letters and try again."_s);
  checkLooks(screen);
}
