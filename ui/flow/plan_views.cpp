// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/plan_views.h"

#include "core/plan/names.h"
#include "ui/flow/talk_views.h"
#include "ui/widgets/date_words.h"

#include <QCoreApplication>

namespace hearten::ui {
namespace {

using namespace Qt::StringLiterals;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(PlanViews)
};

ActionView actionView(const plan::Action& action) {
  Doer who = Doer::Me;
  if (action.owner == plan::ActionOwner::MyManager) who = Doer::MyManager;
  if (action.owner == plan::ActionOwner::SomeoneElse) who = Doer::SomeoneElse;
  return {.what = action.what.text(),
          .who = who,
          .role = {},
          .by = action.by.value_or(QDate()),
          .sharing = shown(action.sharing)};
}

AdjustmentView adjustmentView(const plan::Adjustment& adjustment) {
  const auto textOf = [](const std::optional<plan::ScreenedText>& text) { return text ? text->text() : QString(); };
  return {.what = adjustment.what.text(),
          .start = adjustment.start.value_or(QDate()),
          .tryUntil = adjustment.tryUntil.value_or(QDate()),
          .lookAgain = adjustment.lookAgain.value_or(QDate()),
          .goodDay = textOf(adjustment.goodDay),
          .harderDay = textOf(adjustment.harderDay),
          .sharing = shown(adjustment.sharing)};
}

qsizetype countOf(const plan::Plan& plan, const QString& id) {
  switch (kindOf(id)) {
    case SectionKind::Lines:
      return plan::entriesOf(plan, *named<plan::Section>(id)).size();
    case SectionKind::Steps:
      return plan.actions.size();
    case SectionKind::Adjustments:
      return plan.adjustments.size();
    case SectionKind::Support:
      return plan.supports.size();
    case SectionKind::Review:
      return plan.reviewOn || plan.soonerIf ? 1 : 0;
  }
  return 0;
}

}  // namespace

Sharing shown(plan::Sharing sharing) {
  return sharing == plan::Sharing::WithMyManager ? Sharing::Shared : Sharing::OnlyForMe;
}

plan::Sharing meant(Sharing sharing) {
  return sharing == Sharing::Shared ? plan::Sharing::WithMyManager : plan::Sharing::OnlyForMe;
}

SectionKind kindOf(const QString& id) {
  if (id == "who-does-what"_L1) return SectionKind::Steps;
  if (id == "adjustments"_L1) return SectionKind::Adjustments;
  if (id == "my-support"_L1) return SectionKind::Support;
  if (id == "my-review"_L1) return SectionKind::Review;
  return SectionKind::Lines;
}

QStringList waysToGetThere() {
  //: How the person will get to a place that can help
  return {Words::tr("Not decided"), Words::tr("I'll ring"), Words::tr("We'll ring together"),
          Words::tr("I'll look later")};
}

QString stepNote(const plan::Action& action, QDate today) {
  QString who = Words::tr("I will do this.");
  if (action.owner == plan::ActionOwner::MyManager) who = Words::tr("My manager will do this.");
  if (action.owner == plan::ActionOwner::SomeoneElse) who = Words::tr("Someone else will do this.");
  //: %1 is a day: "Friday 4 December"
  const QString when =
      action.by ? Words::tr("By %1.").arg(dateInWords(*action.by, today)) : Words::tr("No date needed.");
  switch (action.state) {
    case plan::ActionState::Open:
      return who + u' ' + when;
    case plan::ActionState::Done:
      //: A step of the plan that somebody has taken
      return who + u' ' + Words::tr("Done.");
    case plan::ActionState::LetGo:
      //: A step of the plan that the two no longer want
      return who + u' ' + Words::tr("Let go.");
  }
  return who;
}

/// "I'll ring. 0800 ...": what the person chose, and how to get there while the place is still in the lists.
QString supportNote(const Desk& desk, const plan::ChosenSupport& chosen) {
  QStringList parts;
  if (chosen.how != plan::HowToGetThere::Undecided) parts << waysToGetThere().at(static_cast<int>(chosen.how)) + u'.';
  if (const content::SupportService* service = desk.content.service(chosen.serviceId)) {
    const QString& way = service->phone.isEmpty() ? service->web : service->phone;
    if (!way.isEmpty()) parts << way;
  }
  return parts.join(u' ');
}

QString adjustmentNote(const plan::Adjustment& adjustment) {
  QStringList parts;
  if (adjustment.start) parts.append(Words::tr("Start from %1.").arg(dateShort(*adjustment.start)));
  if (adjustment.tryUntil) parts.append(Words::tr("Try until %1.").arg(dateShort(*adjustment.tryUntil)));
  if (adjustment.lookAgain) parts.append(Words::tr("Look again on %1.").arg(dateShort(*adjustment.lookAgain)));
  if (adjustment.goodDay) parts.append(Words::tr("On a good day: %1").arg(adjustment.goodDay->text()));
  if (adjustment.harderDay) parts.append(Words::tr("On a harder day: %1").arg(adjustment.harderDay->text()));
  return parts.join(u' ');
}

SectionView sectionView(const Desk& desk, const plan::Plan& plan, const QString& id) {
  const content::PlanHeading& heading = desk.content.headings.of(id);
  SectionView view{.id = id,
                   .kind = kindOf(id),
                   .title = heading.title,
                   .lead = heading.lead,
                   .items = {},
                   .starters = heading.starters,
                   .help = heading.help,
                   .newSharing = Sharing::OnlyForMe,
                   .ways = waysToGetThere()};
  switch (view.kind) {
    case SectionKind::Lines:
      view.newSharing = shown(plan::sharingForNewLine(plan, *named<plan::Section>(id)));
      for (const plan::Entry& entry : plan::entriesOf(plan, *named<plan::Section>(id)))
        view.items.push_back({.id = entry.id.text(), .text = entry.text.text(), .sharing = shown(entry.sharing)});
      break;
    case SectionKind::Steps:
      // A step is agreed between the two, so it starts as shared.
      view.newSharing = Sharing::Shared;
      for (const plan::Action& action : plan.actions)
        view.items.push_back({.id = action.id.text(),
                              .text = action.what.text(),
                              .note = stepNote(action, desk.clock.today()),
                              .sharing = shown(action.sharing),
                              .step = actionView(action)});
      break;
    case SectionKind::Adjustments:
      view.newSharing = Sharing::Shared;
      for (const plan::Adjustment& adjustment : plan.adjustments)
        view.items.push_back({.id = adjustment.id.text(),
                              .text = adjustment.what.text(),
                              .note = adjustmentNote(adjustment),
                              .sharing = shown(adjustment.sharing),
                              .adjustment = adjustmentView(adjustment)});
      break;
    case SectionKind::Support:
      for (const plan::ChosenSupport& chosen : plan.supports)
        view.items.push_back({.id = chosen.id.text(),
                              .text = chosen.name.text(),
                              .sharing = shown(chosen.sharing),
                              .how = static_cast<int>(chosen.how)});
      break;
    case SectionKind::Review:
      view.review = plan.reviewOn.value_or(QDate());
      view.suggested = plan::suggestedReview(desk.clock.today(), desk.content.organisation.reviewMonths.value_or(3));
      view.soonerIf = plan.soonerIf ? plan.soonerIf->text() : QString();
      break;
  }
  return view;
}

std::vector<SupportGroupView> planSupportGroups(const Desk& desk, const LiveTalk& talk) {
  QStringList topics;
  for (const QString& id : talk.conversation().position().topics)
    if (const content::Topic* topic = desk.content.topic(id)) topics += topic->supportTopics;
  if (topics.isEmpty()) topics << u"nhs-staff"_s << u"mental-health"_s;
  SupportGroupView near{Words::tr("Near you"), {}, {}, Words::tr("Nothing local yet. Here is help across the UK.")};
  SupportGroupView wide{Words::tr("Across the UK"), {}, {}, {}};
  for (const content::SupportService& service : desk.content.servicesFor(topics, nationOf(desk))) {
    const bool everywhere = content::nearness(service) == content::Nearness::Everywhere;
    (everywhere ? wide : near).places.push_back(supportView(desk, service, true));
  }
  return {near, wide};
}

QString whoCanHelp(const Desk& desk) {
  QStringList lines{
      Words::tr("Your union or staff side representative. They are on your side."),
      Words::tr("HR. They can tell you how a formal process works, and what your rights in it are."),
  };
  for (const content::LocalContact& contact : desk.content.organisation.contacts)
    lines << QStringList{contact.name, contact.role, contact.phone}.join(u", "_s);
  for (const auto& id : {u"freedom-to-speak-up"_s, u"acas"_s}) {
    const content::SupportService* service = desk.content.service(id);
    if (service == nullptr || !service->nations.contains(nationOf(desk))) continue;
    lines << (service->phone.isEmpty() ? service->name : service->name + u", "_s + service->phone);
  }
  lines << Words::tr("You can still talk about it now. Talking is not writing.");
  return lines.join(u'\n');
}

std::vector<ChoiceItem> sectionItems(const Desk& desk, const plan::Plan& plan) {
  std::vector<ChoiceItem> items;
  for (const content::PlanHeading& heading : desk.content.headings.all) {
    const qsizetype count = countOf(plan, heading.id);
    items.push_back({.id = heading.id,
                     .name = heading.title,
                     .note = {},
                     .count = count == 0 ? u"–"_s : QString::number(count),
                     //: Spoken for a section of the plan: its name and how many lines it has
                     .spoken = count == 0
                                   ? Words::tr("%1, nothing yet").arg(heading.title)
                                   : Words::tr("%1, %n line(s)", nullptr, static_cast<int>(count)).arg(heading.title)});
  }
  return items;
}

namespace {

std::vector<ReadPart> readParts(const Desk& desk, const plan::Plan& plan) {
  std::vector<ReadPart> parts;
  for (const content::PlanHeading& heading : desk.content.headings.all) {
    if (kindOf(heading.id) == SectionKind::Review) continue;
    const SectionView section = sectionView(desk, plan, heading.id);
    if (section.items.empty()) continue;
    ReadPart part{heading.title, {}};
    for (const PlanItem& item : section.items) part.lines.push_back({item.id, item.text, item.note, item.sharing});
    if (section.kind == SectionKind::Support)
      for (std::size_t i = 0; i < part.lines.size(); ++i)
        part.lines[i].note = supportNote(desk, plan.supports.at(static_cast<qsizetype>(i)));
    parts.push_back(part);
  }
  return parts;
}

}  // namespace

ReadThroughView readThroughView(const Desk& desk, const plan::Plan& plan) {
  const plan::LineCount count = plan::countLines(plan);
  return {.parts = readParts(desk, plan),
          .shared = count.shared(),
          .onlyForMe = count.onlyForMe,
          .tellOthers = static_cast<int>(plan.tellOthers),
          .keeping = static_cast<int>(plan.keeping),
          .review = plan.reviewOn.value_or(QDate()),
          .today = desk.clock.today(),
          .soonerIf = plan.soonerIf ? plan.soonerIf->text() : QString(),
          .agreedOn = plan.agreedOn.value_or(QDate())};
}

std::vector<PlanPartView> partsToRead(const Desk& desk, const plan::Plan& plan) {
  std::vector<PlanPartView> parts;
  for (const ReadPart& read : readParts(desk, plan)) {
    PlanPartView part{.heading = read.heading};
    for (const ReadLine& line : read.lines) {
      part.lines.push_back({.text = line.text, .sharing = line.sharing});
      if (!line.note.isEmpty()) part.lines.push_back({.text = line.note, .sharing = line.sharing, .quiet = true});
    }
    parts.push_back(std::move(part));
  }
  return parts;
}

}  // namespace hearten::ui
