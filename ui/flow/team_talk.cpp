// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/team_talk.h"

#include "ui/conversation/page_screen.h"
#include "ui/conversation/stop_screen.h"
#include "ui/conversation/talk_screen.h"
#include "ui/flow/bars.h"
#include "ui/flow/live_talk.h"
#include "ui/flow/talk_views.h"
#include "ui/widgets/front_stack.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace hearten::ui {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto kALittleLonger = 15min;

/// A team chooses no topics.
int noTopics(const QString&) {
  return 0;
}

}  // namespace

TeamTalk::TeamTalk(Desk& desk, const content::Guide& guide, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_guide(guide),
      m_manager(nameOfManager(desk)),
      m_clock(desk.clock, std::chrono::minutes(guide.minutes)),
      m_stack(new FrontStack),
      m_page(new PageScreen),
      m_screen(new TalkScreen),
      m_breather(new BreatherScreen) {
  const auto add = [this](BarScreen* screen) {
    m_stack->addPage(screen);
    answerBars(screen, m_desk);
  };
  add(m_page);
  add(m_screen);
  add(m_breather);
  connect(m_page, &PageScreen::backAsked, this, &TeamTalk::leave);
  connect(m_page, &PageScreen::copyAsked, this, [this](const QString& number) { m_desk.asks.copyText(number); });
  connect(m_screen, &TalkScreen::nextAsked, this, &TeamTalk::goNext);
  connect(m_screen, &TalkScreen::backAsked, this, &TeamTalk::goBack);
  connect(m_screen, &TalkScreen::stageAsked, this,
          [this](int stage) { moveTo(conversation::toStage(m_at, m_guide, stage)); });
  connect(m_screen, &TalkScreen::otherWayAsked, this, [this](int index) {
    // The list shows the question itself in the place of the way that is asked now.
    moveTo(conversation::askedAnotherWay(m_at, index + 1 == m_at.alternative ? 0 : index + 1));
  });
  connect(m_screen, &TalkScreen::coachingAsked, this, [this] { m_desk.window.showCoaching(); });
  connect(m_screen, &TalkScreen::stopAsked, this, &TeamTalk::askToStop);
  connect(m_screen, &TalkScreen::answered, this, &TeamTalk::answer);
  connect(m_screen, &TalkScreen::longerAsked, this, [this] {
    m_clock.addTime(kALittleLonger);
    render();
  });
  connect(m_screen, &TalkScreen::jottingsEdited, this, [this](const QString& text) { m_jottings.set(text); });
  connect(m_screen, &TalkScreen::jottingsWiped, this, [this] { m_jottings.wipe(); });
  connect(m_breather, &BreatherScreen::backAsked, this, [this] {
    m_clock.carryOn();
    m_stack->showPage(m_screen);
    m_screen->startHere();
  });
  m_minute.setInterval(1min);
  connect(&m_minute, &QTimer::timeout, this,
          [this] { m_screen->renderClock(clockWords(m_clock.feeling()), m_clock.share(), {}); });
}

QWidget* TeamTalk::screen() const {
  return m_stack;
}

void TeamTalk::start() {
  m_page->render(teamBeforeView(m_guide));
  connect(m_page, &PageScreen::nextAsked, this, &TeamTalk::begin, Qt::SingleShotConnection);
  m_stack->showPage(m_page);
  m_page->startHere();
}

void TeamTalk::refresh() {
  if (const content::Guide* guide = m_desk.content.guide(m_guide.id)) m_guide = *guide;
  if (m_underway)
    render();
  else
    m_page->render(m_isOver ? teamAfterView(m_desk, m_guide) : teamBeforeView(m_guide));
}

void TeamTalk::begin() {
  m_underway = true;
  m_clock = conversation::GentleClock(m_desk.clock, std::chrono::minutes(m_guide.minutes));
  m_minute.start();
  moveTo({});
}

void TeamTalk::render() {
  const TalkPlace place{.content = m_desk.content,
                        .guide = m_guide,
                        .at = m_at,
                        .person = {},
                        .manager = m_manager,
                        .saidFirst = m_saidFirst,
                        .picked = {}};
  m_screen->render(teamView(place, m_clock));
}

void TeamTalk::moveTo(conversation::Position at) {
  m_at = std::move(at);
  render();
  m_stack->showPage(m_screen);
  m_screen->startHere();
}

void TeamTalk::goNext() {
  const content::StageKind kind = m_guide.stages[m_at.stage].kind;
  if (kind == content::StageKind::Welcome && !m_saidFirst) {
    m_saidFirst = true;
    return moveTo(m_at);
  }
  if (conversation::isAtEnd(m_at, m_guide, noTopics)) return finish();
  moveTo(conversation::next(m_at, m_guide, noTopics));
}

void TeamTalk::goBack() {
  if (m_at.stage == 0 && m_at.prompt == 0) {
    m_saidFirst = false;
    return moveTo(m_at);
  }
  moveTo(conversation::back(m_at, m_guide, noTopics));
}

void TeamTalk::askToStop() {
  if (m_stack->currentWidget() == m_breather) m_stack->showPage(m_screen);
  m_clock.carryOn();
  m_screen->ask(tr("Shall we stop here? Nothing of this talk is kept."),
                {tr("Take a breather"), tr("Stop here"), tr("Carry on")});
}

void TeamTalk::answer(int choice) {
  enum Answer { Breather, Stop, CarryOn };
  if (choice == Breather) {
    m_clock.pause();
    m_stack->showPage(m_breather);
    m_breather->startHere();
  } else if (choice == Stop) {
    stopAll();
    Q_EMIT ended();
  } else {
    m_screen->startHere();
  }
}

void TeamTalk::finish() {
  stopAll();
  m_isOver = true;
  m_page->render(teamAfterView(m_desk, m_guide));
  connect(m_page, &PageScreen::nextAsked, this, &TeamTalk::ended, Qt::SingleShotConnection);
  m_stack->showPage(m_page);
  m_page->startHere();
}

void TeamTalk::stopAll() {
  m_underway = false;
  m_minute.stop();
  m_jottings.wipe();
  m_screen->clearJottings();
}

QByteArray TeamTalk::rest() {
  m_jottings.wipe();
  m_screen->clearJottings();
  if (!m_desk.store) return {};
  const QByteArray clear = QJsonDocument(QJsonObject{{u"team-guide"_s, m_guide.id},
                                                     {u"stage"_s, m_at.stage},
                                                     {u"prompt"_s, m_at.prompt},
                                                     {u"alternative"_s, m_at.alternative},
                                                     {u"said-first"_s, m_saidFirst},
                                                     {u"elapsed"_s, static_cast<qint64>(m_clock.elapsed().count())}})
                               .toJson(QJsonDocument::Compact);
  const auto* const bytes = reinterpret_cast<const unsigned char*>(clear.constData());
  return m_desk.store->seal(SecretBytes::copyOf({bytes, static_cast<std::size_t>(clear.size())}));
}

std::optional<TeamPlace> TeamTalk::placeIn(const Desk& desk, const QByteArray& sealed) {
  const auto clear = desk.store->unseal(sealed);
  if (!clear) return std::nullopt;
  const auto bytes = clear->bytes();
  const QByteArray raw =
      QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
  const QJsonObject json = QJsonDocument::fromJson(raw).object();
  if (!json.contains(u"team-guide"_s)) return std::nullopt;
  return TeamPlace{.guide = json[u"team-guide"_s].toString(),
                   .at = {.stage = json[u"stage"_s].toInt(),
                          .prompt = json[u"prompt"_s].toInt(),
                          .alternative = json[u"alternative"_s].toInt()},
                   .saidFirst = json[u"said-first"_s].toBool(),
                   .elapsed = std::chrono::milliseconds(json[u"elapsed"_s].toInteger())};
}

void TeamTalk::carryOn(const TeamPlace& place) {
  m_underway = true;
  m_saidFirst = place.saidFirst;
  m_clock = conversation::GentleClock(m_desk.clock, std::chrono::minutes(m_guide.minutes), place.elapsed);
  m_minute.start();
  moveTo(place.at);
  m_screen->say(tr("Welcome back. You are where you were. The jottings are wiped, as always when the screen locks."));
}

}  // namespace hearten::ui
