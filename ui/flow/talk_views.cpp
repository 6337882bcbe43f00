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

TalkPlace placeOf(const Desk& desk, const LiveTalk& talk, bool saidFirst = true, const QStringList& picked = {}) {
  return {.content = desk.content,
          .guide = talk.conversation().guide(),
          .at = talk.conversation().position(),
          .person = talk.personName(),
          .manager = talk.managerName(),
          .saidFirst = saidFirst,
          .picked = picked};
}

const content::Stage& stageOf(const TalkPlace& place) {
  const auto& stages = place.guide.stages;
  return stages[std::clamp<qsizetype>(place.at.stage, 0, stages.size() - 1)];
}

const content::Topic* topicOf(const TalkPlace& place) {
  const auto& at = place.at;
  if (at.topic < 0 || at.topic >= at.topics.size()) return nullptr;
  return place.content.topic(at.topics[at.topic]);
}

const content::Prompt* promptOf(const TalkPlace& place) {
  const content::Topic* const topic = topicOf(place);
  const auto& prompts = topic ? topic->prompts : stageOf(place).prompts;
  if (prompts.isEmpty()) return nullptr;
  return &prompts[std::clamp<qsizetype>(place.at.prompt, 0, prompts.size() - 1)];
}

/// What support is looked for: the topic that is talked about, or later all that were.
QList<const content::Topic*> topicsToHelpWith(const TalkPlace& place) {
  if (const content::Topic* const now = topicOf(place)) return {now};
  QList<const content::Topic*> topics;
  for (const QString& id : place.at.topics)
    if (const content::Topic* const topic = place.content.topic(id)) topics.append(topic);
  return topics;
}

class Filler {
 public:
  explicit Filler(const TalkPlace& place) : Filler(place.person, place.manager) {}
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

std::vector<TopicColumn> topicColumns(const TalkPlace& place) {
  std::vector<TopicColumn> columns{
      {Icon::Document, Words::tr("Work"), {}},
      {Icon::BodyAndMind, Words::tr("Body and mind"), {}},
      {Icon::HomeAndLife, Words::tr("Home and life"), {}},
      //: A group of topics: how a person and those around them get on
      {Icon::Shared, Words::tr("Me and others"), {}},
  };
  for (const content::Topic& topic : place.content.topics)
    columns[static_cast<std::size_t>(topic.group)].topics.push_back(
        {topic.id, topic.title, place.picked.contains(topic.id)});
  return columns;
}

TopicNotes notesAbout(const TalkPlace& place, const content::Topic& topic) {
  const Filler fill(place);
  TopicNotes notes{.topic = topic.title,
                   .whyAsk = fill(topic.whyAsk),
                   .hints = fill(stageOf(place).hints),
                   .mayGoInPlan = fill(topic.mayGoInPlan),
                   .staysOut = fill(topic.staysOut)};
  for (const content::SafetyDoor& door : place.content.safety.doors) {
    if (door.id != topic.escalate) continue;
    notes.safetyDoor = door.id;
    notes.safetyDoorTitle = door.title;
  }
  return notes;
}

TalkMiddle cardsOf(const content::Stage& stage, const Filler& fill, const QString& title) {
  TalkMiddle middle{.kind = TalkMiddle::Kind::Cards, .cardsTitle = title};
  for (const content::ScriptCard& card : stage.cards) middle.cards.push_back({card.title, fill(card.words)});
  middle.tipLead = Words::tr("In your own words.");
  middle.tip = fill(stage.tip);
  return middle;
}

TalkMiddle topicsOf(const TalkPlace& place) {
  TalkMiddle middle{.kind = TalkMiddle::Kind::Topics};
  //: %1 is the member of staff
  middle.topicsWho = Words::tr("%1 chooses").arg(place.person);
  middle.columns = topicColumns(place);
  middle.chosen = static_cast<int>(place.picked.size());
  return middle;
}

PromptView promptView(const TalkPlace& place, const content::Prompt& prompt, const QString& question) {
  const Filler fill(place);
  //: %1 is the manager
  PromptView view{Words::tr("%1 asks").arg(managerFor(place.manager)), fill(question), fill(prompt.calming)};
  if (view.calm.isEmpty())
    view.calm = place.person.isEmpty()
                    ? Words::tr("Take your time. Say as much or as little as you like.")
                    : Words::tr("Take your time, %1. Say as much or as little as you like.").arg(place.person);
  return view;
}

TalkMiddle middleOf(const TalkPlace& place) {
  const Filler fill(place);
  const content::Stage& stage = stageOf(place);
  if (stage.kind == StageKind::Welcome && !place.saidFirst && !stage.cards.isEmpty())
    return cardsOf(stage, fill, Words::tr("First, a few things to say"));
  if (stage.kind == StageKind::Goodbye) {
    TalkMiddle goodbye = cardsOf(stage, fill, stage.title);
    goodbye.cardHints = fill(stage.hints);
    return goodbye;
  }
  if (conversation::isChoosingTopics(place.at, place.guide)) return topicsOf(place);
  TalkMiddle middle;
  middle.tipLead = Words::tr("While you listen.");
  middle.tip = fill(stage.tip);
  middle.hasSupport = !topicsToHelpWith(place).isEmpty();
  if (const content::Topic* const topic = topicOf(place)) {
    middle.chosenBy = Words::tr("%1 chose").arg(place.person);
    for (const QString& id : place.at.topics)
      if (const content::Topic* chosen = place.content.topic(id)) middle.chips.append(chosen->title);
    middle.chip = place.at.topic;
    middle.tip = fill(topic->tip);
    middle.notes = notesAbout(place, *topic);
  }
  if (const content::Prompt* prompt = promptOf(place)) {
    QStringList ways = prompt->others;
    QString question = prompt->question;
    const int other = place.at.alternative;
    if (other > 0 && other <= ways.size()) std::swap(question, ways[other - 1]);
    middle.prompt = promptView(place, *prompt, question);
    middle.others = fill(ways);
    middle.listenFor = fill(prompt->listenFor);
    if (!prompt->tip.isEmpty()) middle.tip = fill(prompt->tip);
  }
  return middle;
}

/// What Next says: the name of where it goes.
QString nextWords(const TalkPlace& place, const TalkMiddle& middle) {
  if (middle.kind == TalkMiddle::Kind::Topics && !place.picked.isEmpty()) {
    const content::Topic* const first = place.content.topic(place.picked.first());
    //: %1 is a topic: "Talk about Sleep and shifts"
    return Words::tr("Talk about %1").arg(first ? first->title : QString());
  }
  const content::Stage& stage = stageOf(place);
  if (middle.kind == TalkMiddle::Kind::Cards && stage.kind == StageKind::Welcome)
    return Words::tr("Next: the first question");
  const auto& at = place.at;
  const content::Topic* const topic = topicOf(place);
  const qsizetype prompts = topic ? topic->prompts.size() : stage.prompts.size();
  if (middle.kind == TalkMiddle::Kind::Question && at.prompt + 1 < prompts) return Words::tr("Next question");
  if (topic && at.topic + 1 < at.topics.size()) {
    const content::Topic* const after = place.content.topic(at.topics[at.topic + 1]);
    return Words::tr("Next: %1").arg(after ? after->title : QString());
  }
  const auto& stages = place.guide.stages;
  if (at.stage + 1 < stages.size()) return Words::tr("Next: %1").arg(stages[at.stage + 1].title);
  //: Ends a talk that leaves nothing behind
  return stage.kind == StageKind::Goodbye ? Words::tr("Finish") : Words::tr("Next");
}

std::vector<StageItem> stagesOf(const content::Guide& guide, int now) {
  std::vector<StageItem> items;
  for (int index = 0; index < guide.stages.size(); ++index) {
    const auto state = index < now    ? StageItem::State::Done
                       : index == now ? StageItem::State::Now
                                      : StageItem::State::ToCome;
    items.push_back({guide.stages[index].title, state, minutesWords(guide.stages[index].minutes)});
  }
  return items;
}

std::vector<BranchView> branchesOf(const TalkPlace& place) {
  const Filler fill(place);
  std::vector<BranchView> views;
  for (const auto* branches : {&place.content.branches, &place.guide.branches})
    for (const content::Branch& branch : *branches)
      views.push_back({branch.title, fill(branch.lines).join(u' '), branch.opensSafetyCard});
  return views;
}

TalkView viewAt(const TalkPlace& place, const conversation::GentleClock& clock) {
  TalkView view;
  view.stages = stagesOf(place.guide, place.at.stage);
  view.middle = middleOf(place);
  view.branches = branchesOf(place);
  view.putToOneSide = place.content.putToOneSide;
  view.clockWords = clockWords(clock.feeling());
  view.clockShare = clock.share();
  view.offerLonger = clock.feeling() >= conversation::HourFeeling::TimeToWrite;
  view.next = nextWords(place, view.middle);
  view.nextEnds = stageOf(place).kind == StageKind::Goodbye;
  view.canGoBack = place.at.stage > 0 || place.at.prompt > 0 || view.middle.kind == TalkMiddle::Kind::Question;
  return view;
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
  const auto& stages = talk.conversation().guide().stages;
  return Filler(talk)(stages[talk.conversation().position().stage].hints);
}

QString minutesWords(int minutes) {
  //: How long a talk or a stage of it usually takes; only a guide
  return Words::tr("about %n minute(s)", nullptr, minutes);
}

std::vector<StageItem> stageItems(const LiveTalk& talk) {
  return stagesOf(talk.conversation().guide(), talk.conversation().position().stage);
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
    PlanPartView part{desk.content.headings.of(nameOf(section)).title, {}};
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
  for (const plan::ChosenSupport& chosen : plan.supports)
    support.lines.push_back(line(chosen.name.text(), chosen.sharing));
  for (const PlanPartView& part : {steps, adjustments, support})
    if (!part.lines.empty()) parts.push_back(part);
  return parts;
}

TalkView talkView(const Desk& desk, const LiveTalk& talk, bool saidFirst, const QStringList& picked) {
  TalkView view = viewAt(placeOf(desk, talk, saidFirst, picked), talk.conversation().clock());
  view.title = titleFor(talk);
  view.clockRoom = roomWords(talk);
  //: %1 is the member of staff
  view.planTitle = Words::tr("%1's plan so far").arg(talk.personName());
  view.plan = planParts(desk, talk.plan());
  return view;
}

TalkView teamView(const TalkPlace& place, const conversation::GentleClock& clock) {
  TalkView view = viewAt(place, clock);
  view.title = place.guide.title;
  view.nothingKept = Words::tr(
      "Nothing of this talk is kept: no names, no words, not even that it was held. What you choose to try goes on "
      "your "
      "own board.");
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

QString roomWords(const LiveTalk& talk) {
  if (!talk.roomUntil()) return {};
  //: %1 is a time: "3 pm"
  return Words::tr("Room is ours until %1").arg(spokenTime(*talk.roomUntil()));
}

int roomFor(const Desk& desk, const KindOfTalk& kind, const std::vector<QTime>& rooms) {
  const QTime wanted = desk.clock.now().time().addSecs(60 * static_cast<int>(kind.planned.count()));
  const auto enough = std::ranges::find_if(rooms, [wanted](QTime until) { return until >= wanted; });
  return enough == rooms.end() ? 0 : static_cast<int>(enough - rooms.begin()) + 1;
}

BeforeView beforeView(const Desk& desk, const store::Person& person, const KindOfTalk& kind,
                      const std::vector<QTime>& rooms) {
  const QString manager = nameOfManager(desk);
  const Filler fill(person.name.text(), manager);
  const content::Readiness& ready = desk.content.readiness;
  BeforeView view;
  view.manager = managerFor(manager);
  view.person = person.name.text();
  view.kind = kind.need;
  //: How long the room is theirs
  view.rooms = {Words::tr("Room with no end time")};
  for (const QTime& until : rooms) view.rooms.append(Words::tr("Room until %1").arg(spokenTime(until)));
  view.room = roomFor(desk, kind, rooms);
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
          .lines = talk.keepsOwnLines() ? count.all : count.shared(),
          .heldLines = talk.keepsOwnLines() ? 0 : count.onlyForMe,
          .earlierSitting = talk.conversation().record().heldOn != desk.clock.today(),
          .today = desk.clock.today()};
}

std::vector<SupportGroupView> supportGroups(const Desk& desk, const LiveTalk& talk) {
  QStringList ideas;
  QStringList onlyToRead;
  QStringList wanted;
  QStringList mayGoInPlan;
  for (const content::Topic* topic : topicsToHelpWith(placeOf(desk, talk))) {
    (topic->nothingInPlan ? onlyToRead : ideas) += topic->optionsAtWork;
    wanted += topic->supportTopics;
    if (!topic->nothingInPlan) mayGoInPlan += topic->supportTopics;
  }
  for (QStringList* list : {&ideas, &onlyToRead, &wanted}) list->removeDuplicates();
  SupportGroupView atWork{Words::tr("At work"), {}, {}, {}};
  for (const QString& idea : std::as_const(ideas)) atWork.ideas.emplace_back(idea, idea);
  for (const QString& idea : std::as_const(onlyToRead)) atWork.ideas.emplace_back(QString(), idea);
  SupportGroupView near{Words::tr("Near you"), {}, {}, Words::tr("Nothing local yet. Here is help across the UK.")};
  SupportGroupView nation{nationWords(nationOf(desk)), {}, {}, {}};
  SupportGroupView wide{Words::tr("Across the UK"), {}, {}, {}};
  for (const content::SupportService& service : desk.content.servicesFor(wanted, nationOf(desk))) {
    using content::Nearness;
    const bool canPutInPlan =
        std::ranges::any_of(service.topics, [&](const QString& topic) { return mayGoInPlan.contains(topic); });
    const Nearness where = content::nearness(service);
    SupportGroupView& group = where == Nearness::Own ? near : where == Nearness::Everywhere ? wide : nation;
    group.places.push_back(supportView(desk, service, canPutInPlan));
  }
  std::vector<SupportGroupView> groups;
  if (!atWork.ideas.empty()) groups.push_back(atWork);
  groups.push_back(near);
  for (const SupportGroupView& group : {nation, wide})
    if (!group.places.empty()) groups.push_back(group);
  return groups;
}

QString supportFootnote(const Desk& desk, const LiveTalk& talk) {
  const content::Topic* const topic = topicOf(placeOf(desk, talk));
  const QString notFormal = Words::tr("This is not a formal referral.");
  return topic != nullptr && topic->nothingInPlan ? Words::tr("Nothing about this goes in the plan.") % u' ' % notFormal
                                                  : notFormal;
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

PageView teamBeforeView(const content::Guide& guide) {
  const content::Stage& first = guide.stages.first();
  return {.bar = Words::tr("Before you start"),
          .title = guide.title,
          //: %1 is "about 40 minutes"
          .parts = {{Words::tr("With the whole team"),
                     {guide.when, Words::tr("It takes %1.").arg(minutesWords(guide.minutes)), first.purpose, first.tip},
                     {}},
                    {Words::tr("What is kept"),
                     {Words::tr("Nothing: no names, no words, not even that you talked."),
                      Words::tr("What you choose to try goes on the team's own board."),
                      Words::tr("Nobody has to speak. What is someone's own is for a talk alone with them.")},
                     {}}},
          .foot = Words::tr("Nothing on this page is kept."),
          .back = Words::tr("Back"),
          //: Starts the talk
          .next = Words::tr("Begin")};
}

PageView teamAfterView(const Desk& desk, const content::Guide& guide) {
  const content::AfterTalk& after = desk.content.after;
  return {.bar = guide.title,
          .title = after.title,
          .parts = {{Words::tr("What we chose"),
                     {Words::tr("Put it on your board today, while it is fresh."),
                      Words::tr("Do your own part first, and tell the team how it goes."),
                      Words::tr("If somebody was very quiet, or very sad, look for a word alone.")},
                     {}},
                    {Words::tr("And you?"),
                     {Words::tr("How are you, after that? Take two minutes before the next thing.")},
                     places(desk, after.services)}},
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
