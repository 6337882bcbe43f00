// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/talk_views.h"

#include "core/conversation/flow.h"
#include "core/plan/names.h"
#include "ui/widgets/saved_note.h"

#include <QCoreApplication>

namespace hearten::ui {
namespace {

using namespace Qt::StringLiterals;
using content::StageKind;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TalkViews)
};

const content::Stage& stageOf(const LiveTalk& talk) {
  const auto& stages = talk.conversation().guide().stages;
  return stages[std::clamp<qsizetype>(talk.conversation().position().stage, 0, stages.size() - 1)];
}

const content::Topic* topicOf(const Desk& desk, const LiveTalk& talk) {
  const auto& at = talk.conversation().position();
  if (at.topic < 0 || at.topic >= at.topics.size()) return nullptr;
  return desk.content.topic(at.topics[at.topic]);
}

const content::Prompt* promptOf(const Desk& desk, const LiveTalk& talk) {
  const content::Topic* const topic = topicOf(desk, talk);
  const auto& prompts = topic ? topic->prompts : stageOf(talk).prompts;
  if (prompts.isEmpty()) return nullptr;
  return &prompts[std::clamp<qsizetype>(talk.conversation().position().prompt, 0, prompts.size() - 1)];
}

/// What support is looked for: the topic that is talked about, or later all that were.
QList<const content::Topic*> topicsToHelpWith(const Desk& desk, const LiveTalk& talk) {
  if (const content::Topic* const now = topicOf(desk, talk)) return {now};
  QList<const content::Topic*> topics;
  for (const QString& id : talk.conversation().position().topics)
    if (const content::Topic* const topic = desk.content.topic(id)) topics.append(topic);
  return topics;
}

class Filler {
 public:
  explicit Filler(const LiveTalk& talk) : Filler(talk.personName(), talk.managerName()) {}
  /// An empty `manager`: no name is set, so the words for one stand there, with a capital where a sentence begins.
  Filler(QString person, QString manager) : m_person(std::move(person)), m_manager(std::move(manager)) {}
  QString operator()(QString text) const {
    if (!m_manager.isEmpty()) return content::fill(text, m_person, m_manager);
    constexpr auto kPlace = "{manager}"_L1;
    for (qsizetype at = text.indexOf(kPlace); at >= 0; at = text.indexOf(kPlace, at)) {
      const QStringView before = QStringView(text).first(at).trimmed();
      const bool begins = before.isEmpty() || QStringView(u".?!").contains(before.back());
      //: Stands inside a sentence where the manager's name would, while none is set
      text.replace(at, kPlace.size(), begins ? managerFor({}) : Words::tr("your manager"));
    }
    return content::fill(text, m_person, {});
  }
  QStringList operator()(QStringList texts) const {
    for (QString& text : texts) text = (*this)(text);
    return texts;
  }

 private:
  QString m_person;
  QString m_manager;
};

std::vector<TopicColumn> topicColumns(const Desk& desk, const QStringList& picked) {
  std::vector<TopicColumn> columns{
      {Icon::Document, Words::tr("Work"), {}},
      {Icon::BodyAndMind, Words::tr("Body and mind"), {}},
      {Icon::HomeAndLife, Words::tr("Home and life"), {}},
      //: A group of topics: how a person and those around them get on
      {Icon::Shared, Words::tr("Me and others"), {}},
  };
  for (const content::Topic& topic : desk.content.topics)
    columns[static_cast<std::size_t>(topic.group)].topics.push_back({topic.id, topic.title, picked.contains(topic.id)});
  return columns;
}

TopicNotes notesAbout(const Desk& desk, const LiveTalk& talk, const content::Topic& topic) {
  const Filler fill(talk);
  TopicNotes notes{.topic = topic.title,
                   .whyAsk = fill(topic.whyAsk),
                   .hints = stageHints(talk),
                   .mayGoInPlan = fill(topic.mayGoInPlan),
                   .staysOut = fill(topic.staysOut)};
  for (const content::SafetyDoor& door : desk.content.safety.doors) {
    if (door.id != topic.escalate) continue;
    notes.safetyDoor = door.id;
    notes.safetyDoorTitle = door.title;
  }
  return notes;
}

TalkMiddle middleOf(const Desk& desk, const LiveTalk& talk, bool saidFirst, const QStringList& picked) {
  const Filler fill(talk);
  const content::Stage& stage = stageOf(talk);
  TalkMiddle middle;
  middle.tipLead = Words::tr("While you listen.");
  middle.tip = fill(stage.tip);
  if (stage.kind == StageKind::Welcome && !saidFirst && !stage.cards.isEmpty()) {
    middle.kind = TalkMiddle::Kind::Cards;
    middle.cardsTitle = Words::tr("First, a few things to say");
    for (const content::ScriptCard& card : stage.cards) middle.cards.push_back({card.title, fill(card.words)});
    middle.tipLead = Words::tr("In your own words.");
    return middle;
  }
  if (conversation::isChoosingTopics(talk.conversation().position(), talk.conversation().guide())) {
    middle.kind = TalkMiddle::Kind::Topics;
    //: %1 is the member of staff
    middle.topicsWho = Words::tr("%1 chooses").arg(talk.personName());
    middle.columns = topicColumns(desk, picked);
    middle.chosen = static_cast<int>(picked.size());
    return middle;
  }
  const auto& at = talk.conversation().position();
  middle.hasSupport = !topicsToHelpWith(desk, talk).isEmpty();
  const content::Topic* const topic = topicOf(desk, talk);
  if (topic) {
    middle.chosenBy = Words::tr("%1 chose").arg(talk.personName());
    for (const QString& id : at.topics)
      if (const content::Topic* chosen = desk.content.topic(id)) middle.chips.append(chosen->title);
    middle.chip = at.topic;
    middle.tip = fill(topic->tip);
    middle.notes = notesAbout(desk, talk, *topic);
  }
  if (const content::Prompt* prompt = promptOf(desk, talk)) {
    QStringList ways = prompt->others;
    QString question = prompt->question;
    if (at.alternative > 0 && at.alternative <= ways.size()) std::swap(question, ways[at.alternative - 1]);
    //: %1 is the manager
    middle.prompt = {Words::tr("%1 asks").arg(managerFor(talk.managerName())), fill(question), fill(prompt->calming)};
    if (middle.prompt.calm.isEmpty())
      middle.prompt.calm =
          Words::tr("Take your time, %1. Say as much or as little as you like.").arg(talk.personName());
    middle.others = fill(ways);
    if (!prompt->tip.isEmpty()) middle.tip = fill(prompt->tip);
  }
  return middle;
}

/// What Next says: the name of where it goes.
QString nextWords(const Desk& desk, const LiveTalk& talk, const TalkMiddle& middle, const QStringList& picked) {
  if (middle.kind == TalkMiddle::Kind::Topics && !picked.isEmpty()) {
    const content::Topic* const first = desk.content.topic(picked.first());
    //: %1 is a topic: "Talk about Sleep and shifts"
    return Words::tr("Talk about %1").arg(first ? first->title : QString());
  }
  if (middle.kind == TalkMiddle::Kind::Cards) return Words::tr("Next: the first question");
  const auto& at = talk.conversation().position();
  const auto& guide = talk.conversation().guide();
  const content::Topic* const topic = topicOf(desk, talk);
  const qsizetype prompts = topic ? topic->prompts.size() : stageOf(talk).prompts.size();
  if (middle.kind == TalkMiddle::Kind::Question && at.prompt + 1 < prompts) return Words::tr("Next question");
  if (topic && at.topic + 1 < at.topics.size()) {
    const content::Topic* const after = desk.content.topic(at.topics[at.topic + 1]);
    return Words::tr("Next: %1").arg(after ? after->title : QString());
  }
  if (at.stage + 1 < guide.stages.size()) return Words::tr("Next: %1").arg(guide.stages[at.stage + 1].title);
  return Words::tr("Next");
}

std::vector<ReadyLine> readyLines(const QList<content::ReadyItem>& items, const Filler& fill) {
  std::vector<ReadyLine> lines;
  for (const content::ReadyItem& item : items) lines.push_back({fill(item.title), fill(item.detail), item.icon});
  return lines;
}

std::vector<SupportView> places(const Desk& desk, const QStringList& ids) {
  std::vector<SupportView> views;
  for (const content::SupportService& service : desk.content.servicesNamed(ids, nationOf(desk)))
    views.push_back(supportView(desk, service, false));
  return views;
}

}  // namespace

QStringList stageHints(const LiveTalk& talk) {
  return Filler(talk)(stageOf(talk).hints);
}

std::vector<StageItem> stageItems(const LiveTalk& talk) {
  std::vector<StageItem> items;
  const auto& stages = talk.conversation().guide().stages;
  const int now = talk.conversation().position().stage;
  for (int index = 0; index < stages.size(); ++index) {
    const auto state = index < now    ? StageItem::State::Done
                       : index == now ? StageItem::State::Now
                                      : StageItem::State::ToCome;
    //: How long a stage of the talk usually takes; only a guide
    items.push_back({stages[index].title, state, Words::tr("about %n minute(s)", nullptr, stages[index].minutes)});
  }
  return items;
}

QList<const content::Guide*> guidesWith(const Desk& desk, content::TalkWith whom) {
  QList<const content::Guide*> guides;
  for (const content::Guide& guide : desk.content.guides)
    if (guide.with == whom) guides.append(&guide);
  return guides;
}

QString managerFor(const QString& name) {
  //: Stands where the manager's name would, while none is set
  return name.isEmpty() ? Words::tr("Your manager") : name;
}

QString titleFor(const LiveTalk& talk) {
  if (talk.managerName().isEmpty()) return talk.personName();
  //: The two people of a talk: %1 the member of staff, %2 the manager
  return Words::tr("%1 and %2").arg(talk.personName(), talk.managerName());
}

QString clockWords(conversation::HourFeeling feeling) {
  using conversation::HourFeeling;
  switch (feeling) {
    case HourFeeling::JustStarted:
      return Words::tr("Just started");
    case HourFeeling::PlentyOfTime:
      return Words::tr("Plenty of time");
    case HourFeeling::AboutHalfWay:
      return Words::tr("About half-way");
    case HourFeeling::TimeToWrite:
      return Words::tr("Time to write");
    case HourFeeling::NearlyTimeToClose:
      return Words::tr("Nearly time to close");
    case HourFeeling::ALittleOver:
      return Words::tr("A little over, and that is fine");
  }
  return {};
}

std::vector<PlanPartView> planParts(const Desk& desk, const plan::Plan& plan) {
  std::vector<PlanPartView> parts;
  const auto line = [](const QString& text, plan::Sharing sharing) -> PlanLineView {
    if (sharing == plan::Sharing::WithMyManager) return {text, Sharing::Shared};
    //: Stands for a line that nobody but the person may read
    return {Words::tr("Only for me (covered)"), Sharing::OnlyForMe};
  };
  for (const plan::Section section : plan::kSections) {
    PlanPartView part{desk.content.headings.of(plan::nameOf(section)).title, {}};
    for (const plan::Entry& entry : plan::entriesOf(plan, section))
      part.lines.push_back(line(entry.text.text(), entry.sharing));
    if (!part.lines.empty()) parts.push_back(part);
  }
  PlanPartView steps{desk.content.headings.of(u"who-does-what"_s).title, {}};
  for (const plan::Action& action : plan.actions) steps.lines.push_back(line(action.what.text(), action.sharing));
  PlanPartView adjustments{desk.content.headings.of(u"adjustments"_s).title, {}};
  for (const plan::Adjustment& adjustment : plan.adjustments)
    adjustments.lines.push_back(line(adjustment.what.text(), adjustment.sharing));
  PlanPartView support{desk.content.headings.of(u"my-support"_s).title, {}};
  for (const plan::ChosenSupport& chosen : plan.supports) support.lines.push_back(line(chosen.name, chosen.sharing));
  for (const PlanPartView& part : {steps, adjustments, support})
    if (!part.lines.empty()) parts.push_back(part);
  return parts;
}

TalkView talkView(const Desk& desk, const LiveTalk& talk, bool saidFirst, const QStringList& picked) {
  TalkView view;
  view.title = titleFor(talk);
  view.stages = stageItems(talk);
  view.middle = middleOf(desk, talk, saidFirst, picked);
  const Filler fill(talk);
  for (const content::Branch& branch : desk.content.branches)
    view.branches.push_back({branch.title, fill(branch.lines).join(u' '), branch.opensSafetyCard});
  view.putToOneSide = desk.content.putToOneSide;
  const conversation::GentleClock& clock = talk.conversation().clock();
  view.clockWords = clockWords(clock.feeling());
  view.clockShare = clock.share();
  view.clockRoom = roomWords(talk);
  view.offerLonger = clock.feeling() >= conversation::HourFeeling::TimeToWrite;
  //: %1 is the member of staff
  view.planTitle = Words::tr("%1's plan so far").arg(talk.personName());
  view.plan = planParts(desk, talk.plan());
  view.next = nextWords(desk, talk, view.middle, picked);
  const auto& at = talk.conversation().position();
  view.canGoBack = at.stage > 0 || at.prompt > 0 || view.middle.kind == TalkMiddle::Kind::Question;
  return view;
}

std::vector<QTime> roomTimes(const Desk& desk) {
  constexpr int kHalfHour = 30 * 60;
  const QTime now = desk.clock.now().time();
  const int halfHours = QTime(0, 0).secsTo(now) / kHalfHour;
  std::vector<QTime> times;
  for (int step = 1; step <= 5; ++step) {
    const QTime until = QTime(0, 0).addSecs((halfHours + step) * kHalfHour);
    if (now.secsTo(until) >= kHalfHour / 2) times.push_back(until);
  }
  return times;
}

KindOfTalk kindOfTalk(const Desk& desk, int kind) {
  using namespace std::chrono_literals;
  const auto guides = guidesWith(desk, content::TalkWith::Person);
  if (kind >= 0 && kind < guides.size()) return {guides[kind]->id, std::chrono::minutes(guides[kind]->minutes)};
  return {u"wellbeing-conversation"_s, 30min};  // two sittings: the hour in halves
}

QString roomWords(const LiveTalk& talk) {
  if (!talk.roomUntil()) return {};
  //: %1 is a time: "3 pm"
  return Words::tr("Room is ours until %1").arg(spokenTime(*talk.roomUntil()));
}

BeforeView beforeView(const Desk& desk, const store::Person& person, int kind, const std::vector<QTime>& rooms) {
  const auto setup = desk.store->setup();
  const QString manager = setup && setup->managerName ? setup->managerName->text() : QString();
  const Filler fill(person.name.text(), manager);
  const content::Readiness& ready = desk.content.readiness;
  BeforeView view;
  view.manager = managerFor(manager);
  view.person = person.name.text();
  for (const content::Guide* guide : guidesWith(desk, content::TalkWith::Person)) view.kinds.append(guide->need);
  //: A kind of talk, beside "About an hour"
  view.kinds.append(Words::tr("Two sittings, about 30 minutes each"));
  view.kind = kind;
  //: How long the room is theirs
  view.rooms = {Words::tr("Room with no end time")};
  const QTime wanted = desk.clock.now().time().addSecs(60 * static_cast<int>(kindOfTalk(desk, kind).planned.count()));
  for (const QTime& until : rooms) {
    view.rooms.append(Words::tr("Room until %1").arg(spokenTime(until)));
    if (view.room == 0 && until >= wanted) view.room = static_cast<int>(view.rooms.size()) - 1;
  }
  //: Who holds the talk
  view.roles = {Words::tr("I am the line manager"), Words::tr("I am a trusted colleague")};
  view.managerLines = readyLines(ready.manager, fill);
  view.personLines = readyLines(ready.person, fill);
  view.notKept = ready.notKept;
  view.keptTitle = ready.keptTitle;
  view.kept = readyLines(ready.kept, fill);
  view.mustTellTitle = fill(ready.mustTellTitle);
  view.mustTell = fill(ready.mustTell);
  view.byVideo = fill(ready.byVideo);
  view.withInterpreter = fill(ready.withInterpreter);
  view.today = desk.clock.today();
  return view;
}

StopView stopView(const Desk& desk, const LiveTalk& talk) {
  const plan::LineCount count = talk.written();
  return {.title = titleFor(talk),
          .person = talk.personName(),
          .manager = managerFor(talk.managerName()),
          .lines = count.shared(),
          .heldLines = count.onlyForMe,
          .earlierSitting = talk.conversation().record().heldOn != desk.clock.today(),
          .today = desk.clock.today()};
}

std::vector<SupportGroupView> supportGroups(const Desk& desk, const LiveTalk& talk) {
  QStringList ideas;
  QStringList wanted;
  for (const content::Topic* topic : topicsToHelpWith(desk, talk)) {
    ideas += topic->optionsAtWork;
    wanted += topic->supportTopics;
  }
  ideas.removeDuplicates();
  wanted.removeDuplicates();
  SupportGroupView atWork{Words::tr("At work"), {}, {}, {}};
  for (const QString& idea : std::as_const(ideas)) atWork.ideas.emplace_back(idea, idea);
  SupportGroupView near{Words::tr("Near you"), {}, {}, Words::tr("Nothing local yet. Here is help across the UK.")};
  SupportGroupView nation{nationWords(nationOf(desk)), {}, {}, {}};
  SupportGroupView wide{Words::tr("Across the UK"), {}, {}, {}};
  for (const content::SupportService& service : desk.content.servicesFor(wanted, nationOf(desk))) {
    using content::Nearness;
    const Nearness where = content::nearness(service);
    SupportGroupView& group = where == Nearness::Own ? near : where == Nearness::Everywhere ? wide : nation;
    group.places.push_back(supportView(desk, service, true));
  }
  std::vector<SupportGroupView> groups;
  if (!atWork.ideas.empty()) groups.push_back(atWork);
  groups.push_back(near);
  for (const SupportGroupView& group : {nation, wide})
    if (!group.places.empty()) groups.push_back(group);
  return groups;
}

PageView afterView(const Desk& desk, const QString& title, const QString& person, const QString& manager) {
  const content::AfterTalk& after = desk.content.after;
  const Filler fill(person, manager);
  return {.bar = title,
          .title = after.title,
          .parts = {{Words::tr("What I said I would do"), fill(after.promises), {}},
                    {Words::tr("And you?"), fill(after.wellbeing), places(desk, after.services)}},
          .foot = after.notKept,
          .back = {},
          .next = Words::tr("Go to home")};
}

PageView someoneElseView(const Desk& desk, const LiveTalk& talk) {
  return {
      .bar = titleFor(talk),
      .title = Words::tr("Someone else to talk with"),
      .parts = {{{},
                 {Words::tr("Another manager, a health and wellbeing champion, a mental health first aider, a "
                            "Freedom to Speak Up guardian, a staff network, the chaplaincy or your union: you choose."),
                  Words::tr("Nobody needs to know why. What was written stays with the person who wrote it.")},
                 places(desk, {u"samaritans"_s, u"freedom-to-speak-up"_s})}},
      .foot = Words::tr("Nothing on this page is kept."),
      .back = Words::tr("Back"),
      .next = Words::tr("Stop, and leave it open")};
}

}  // namespace hearten::ui
