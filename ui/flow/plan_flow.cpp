// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/plan_flow.h"

#include "core/plan/draft.h"
#include "core/plan/names.h"
#include "core/plan/plan.h"
#include "ui/flow/bars.h"
#include "ui/flow/first_contact.h"
#include "ui/flow/own_lines_room.h"
#include "ui/flow/plan_views.h"
#include "ui/flow/talk_views.h"
#include "ui/plan/plan_screen.h"
#include "ui/plan/read_through_screen.h"
#include "ui/plan/section_page.h"
#include "ui/shell/messages.h"
#include "ui/style/accessible.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/saved_note.h"
#include "ui/widgets/support_drawer.h"

#include <algorithm>
#include <utility>

namespace hearten::ui {
namespace {

using namespace Qt::StringLiterals;
using boundary::Decision;
using boundary::Verdict;

template <class Things, class Part>
bool has(const Things& things, const QString& value, Part part) {
  return std::ranges::find(things, value, part) != std::ranges::end(things);
}

std::optional<QDate> dayOf(QDate date) {
  return date.isValid() ? std::optional(date) : std::nullopt;
}

}  // namespace

PlanFlow::PlanFlow(Desk& desk, LiveTalk& talk, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_talk(talk),
      m_stack(new FrontStack),
      m_screen(new PlanScreen),
      m_read(new ReadThroughScreen(desk.clock.today())),
      m_section(desk.content.headings.all.first().id),
      m_marks(talk, m_screen->page(),
              [this] { return m_screen->page()->isStopped() ? m_keeping.field() : fieldOfSection(); }),
      m_keeping(desk, talk, m_screen, m_marks) {
  m_stack->addPage(m_screen);
  m_stack->addPage(m_read);
  connectScreen();
  connectPage();
  connectReadThrough();
  connect(&m_talk, &LiveTalk::changed, this,
          [this] { m_stack->currentWidget() == m_read ? renderReadThrough() : render(); });
  connect(&m_talk, &LiveTalk::saved, this, [this](QTime at) {
    m_screen->savedNote()->saved(at);
    if (std::exchange(m_unsavedShown, false)) freshMessage()->hide();
  });
  connect(&m_talk, &LiveTalk::heldForCopy, this, [this] {
    m_screen->savedNote()->heldForCopy();
    if (std::exchange(m_unsavedShown, false)) freshMessage()->hide();
  });
  connect(&m_talk, &LiveTalk::notSaved, this, &PlanFlow::tellUnsaved);
}

PlanFlow::~PlanFlow() {
  m_own.reset();
  delete m_stack;
}

void PlanFlow::connectScreen() {
  connect(m_screen, &PlanScreen::sectionChosen, this,
          [this](const QString& id) { whenSettled([this, id] { showSection(id); }); });
  connect(m_screen, &PlanScreen::nextAsked, this, [this] { whenSettled([this] { step(1); }); });
  connect(m_screen, &PlanScreen::backAsked, this, [this] { whenSettled([this] { step(-1); }); });
  connect(m_screen, &PlanScreen::stageAsked, this,
          [this](int stage) { whenSettled([this, stage] { Q_EMIT stageAsked(stage); }); });
  connect(m_screen, &PlanScreen::stopAsked, this, &PlanFlow::stopAsked);
  connect(m_screen, &PlanScreen::ownAsked, this, &PlanFlow::openOwn);
  answerBars(m_screen, m_desk);
  connect(m_screen, &PlanScreen::undoAsked, this, [this] {
    if (!m_talk.conversation().canUndo()) return;
    m_talk.conversation().undo();
    m_talk.save();
  });
  connect(m_screen, &PlanScreen::redoAsked, this, [this] {
    if (!m_talk.conversation().canRedo()) return;
    m_talk.conversation().redo();
    m_talk.save();
  });
  SupportDrawer* drawer = m_screen->drawer();
  connect(drawer, &SupportDrawer::putInPlanAsked, this, &PlanFlow::putInPlan);
  connect(drawer, &SupportDrawer::copyAsked, this, [this](const QString& number) { m_desk.asks.copyText(number); });
}

void PlanFlow::connectPage() {
  SectionPage* page = m_screen->page();
  connect(page, &SectionPage::edited, &m_marks, &TypedMarks::edited);
  connect(page, &SectionPage::kept, this, [this](const QString& id, const QString& text, Sharing sharing) {
    m_keeping.keep(
        text, fieldOfSection(),
        offerOfLine(m_talk.conversation(), *named<plan::Section>(m_section), meant(sharing), EntryId::parse(id)));
  });
  connect(page, &SectionPage::splitAsked, this,
          [this](const QString& id, const QString& first, const QString& second, Sharing sharing) {
            m_keeping.splitOff(second);
            Q_EMIT m_screen->page()->kept(id, first, sharing);
          });
  connect(page, &SectionPage::stepKept, this, &PlanFlow::keepStep);
  connect(page, &SectionPage::adjustmentKept, this, &PlanFlow::keepAdjustment);
  connect(page, &SectionPage::soonerIfKept, this, [this](const QString& text) {
    if (!text.isEmpty()) return m_keeping.keep(text, fieldOfSection(), offerOfSoonerIf(m_talk.conversation()));
    plan::Plan plan = m_talk.plan();
    plan.soonerIf.reset();
    changePlan(plan);
  });
  connect(page, &SectionPage::reviewChosen, this, [this](QDate day) {
    plan::Plan plan = m_talk.plan();
    plan.reviewOn = dayOf(day);
    changePlan(plan);
  });
  connect(page, &SectionPage::sharingChosen, this, [this](const QString& id, Sharing sharing) {
    changePlan(plan::withItemShared(m_talk.plan(), id, meant(sharing)));
    tellWhereHeldLinesLive();
  });
  connect(page, &SectionPage::wayChosen, this, [this](const QString& id, int way) {
    plan::Plan plan = m_talk.plan();
    for (plan::ChosenSupport& support : plan.supports)
      if (support.id.text() == id) support.how = static_cast<plan::HowToGetThere>(way);
    changePlan(plan);
  });
  connect(page, &SectionPage::moveAsked, this, [this](const QString& id, int by) {
    if (const auto entry = EntryId::parse(id)) changePlan(plan::withEntryMoved(m_talk.plan(), *entry, by));
  });
  connect(page, &SectionPage::takeOutAsked, this, &PlanFlow::takeOut);
  connect(page, &SectionPage::bringBackAsked, this, &PlanFlow::bringBack);
  connect(page, &SectionPage::findSupportAsked, this, &PlanFlow::findSupport);
  connect(page, &SectionPage::whoCanHelpAsked, this, &PlanFlow::showWhoCanHelp);
  connect(&m_keeping, &LineKeeping::kept, this, &PlanFlow::tellWhereHeldLinesLive);
  connect(&m_keeping, &LineKeeping::putAside, this, &PlanFlow::putAside);
  connect(&m_keeping, &LineKeeping::said, this, &PlanFlow::say);
}

void PlanFlow::connectReadThrough() {
  connect(m_read, &ReadThroughScreen::sharingChosen, this, [this](const QString& id, Sharing sharing) {
    changePlan(plan::withItemShared(m_talk.plan(), id, meant(sharing)));
  });
  connect(m_read, &ReadThroughScreen::tellOthersChosen, this, [this](int choice) {
    plan::Plan plan = m_talk.plan();
    plan.tellOthers = static_cast<plan::TellOthers>(choice);
    changePlan(plan);
  });
  connect(m_read, &ReadThroughScreen::keepingChosen, this, [this](int choice) {
    plan::Plan plan = m_talk.plan();
    plan.keeping = static_cast<plan::Keeping>(choice);
    changePlan(plan);
  });
  connect(m_read, &ReadThroughScreen::reviewChosen, this, [this](QDate day) {
    plan::Plan plan = m_talk.plan();
    plan.reviewOn = dayOf(day);
    changePlan(plan);
  });
  connect(m_read, &ReadThroughScreen::backAsked, this, &PlanFlow::backAsked);
  connect(m_read, &ReadThroughScreen::draftAsked, this, &PlanFlow::keptAsDraft);
  connect(m_read, &ReadThroughScreen::agreeAsked, this, &PlanFlow::agree);
  connect(m_read, &ReadThroughScreen::stageAsked, this, &PlanFlow::stageAsked);
  connect(m_read, &ReadThroughScreen::stopAsked, this, &PlanFlow::stopAsked);
  connect(m_read, &ReadThroughScreen::ownAsked, this, &PlanFlow::openOwn);
  answerBars(m_read, m_desk);
}

// Showing

void PlanFlow::showPlan() {
  m_stack->showPage(m_screen);
  render();
  tick();
  m_screen->startHere();
}

void PlanFlow::showReadThrough() {
  if (!m_talk.plan().reviewOn) {
    plan::Plan plan = m_talk.plan();
    plan.reviewOn = plan::suggestedReview(m_desk.clock.today(), m_desk.content.organisation.reviewMonths.value_or(3));
    changePlan(plan);
  }
  m_stack->showPage(m_read);
  renderReadThrough();
  tick();
  m_read->message()->hide();
  m_read->startHere();
  if (!m_screen->page()->isStopped() && m_screen->page()->beingWritten().text.isEmpty()) return;
  NoticeBar* message = freshMessage();
  Button* go = message->addButton(tr("Go to it"));
  connect(go, &QAbstractButton::clicked, this, &PlanFlow::backAsked);
  message->say(tr("One line is not part of this plan."));
}

void PlanFlow::refresh() {
  render();
  if (m_stack->currentWidget() == m_read) renderReadThrough();
  if (m_own != nullptr) m_own->flow().refresh();
  tick();
}

void PlanFlow::tick() {
  const conversation::GentleClock& clock = m_talk.conversation().clock();
  m_screen->renderClock(clockWords(clock.feeling()), clock.share(), {});
  m_read->renderClock(clockWords(clock.feeling()), clock.share(), {});
}

NoticeBar* PlanFlow::freshMessage() {
  NoticeBar* message = m_stack->currentWidget() == m_read ? m_read->message() : m_screen->message();
  message->clearButtons();
  m_unsavedShown = false;
  return message;
}

void PlanFlow::say(const QString& text) {
  freshMessage()->say(text);
}

PlanView PlanFlow::view() const {
  const auto& headings = m_desk.content.headings.all;
  const auto at = std::ranges::find(headings, m_section, &content::PlanHeading::id) - headings.begin();
  PlanView view{.title = titleFor(m_talk),
                .person = m_talk.personName(),
                .manager = managerFor(m_talk.managerName()),
                .stages = stageItems(m_talk),
                .sections = sectionItems(m_desk, m_talk.plan()),
                .section = sectionView(m_section),
                .ownPassphrase = m_talk.keepsOwnLines(),
                .hints = stageHints(m_talk),
                .today = m_desk.clock.today()};
  view.back = at > 0 ? headings[at - 1].title : tr("Back");
  //: %1 is the section of the plan that comes next
  view.next = at + 1 < headings.size() ? tr("Next: %1").arg(headings[at + 1].title) : tr("Next: Read it through");
  return view;
}

/// The section with what was taken out of it still standing in its place, to be brought back.
SectionView PlanFlow::sectionView(const QString& id) const {
  SectionView section = ui::sectionView(m_desk, m_talk.plan(), id);
  for (const auto& [taken, before] : m_takenOut) {
    if (has(section.items, taken, &PlanItem::id)) continue;  // an undo brought it back
    const SectionView then = ui::sectionView(m_desk, before, id);
    const auto at = std::ranges::find(then.items, taken, &PlanItem::id);
    if (at == then.items.end()) continue;
    PlanItem gone = *at;
    gone.takenOut = true;
    const auto place = std::min(at - then.items.begin(), std::ssize(section.items));
    section.items.insert(section.items.begin() + place, std::move(gone));
  }
  return section;
}

void PlanFlow::render() {
  m_screen->render(view());
}

void PlanFlow::showSection(const QString& id) {
  m_section = id;
  m_takenOut.clear();  // what was taken out stays out once its section is left
  m_keeping.leaveSection();
  m_screen->message()->hide();
  render();
  m_screen->startHere();
}

void PlanFlow::step(int by) {
  const auto& headings = m_desk.content.headings.all;
  const auto at = std::ranges::find(headings, m_section, &content::PlanHeading::id) - headings.begin() + by;
  if (at < 0) return Q_EMIT backAsked();
  if (at >= headings.size()) return Q_EMIT nextAsked();
  showSection(headings[at].id);
}

void PlanFlow::whenSettled(std::function<void()> go) {
  SectionPage* page = m_screen->page();
  if (page->beingWritten().text.isEmpty() && !page->isStopped()) return go();
  NoticeBar* message = freshMessage();
  Button* stay = message->addButton(tr("Come back to it"));
  Button* out = message->addButton(tr("Take it out"));
  connect(stay, &QAbstractButton::clicked, this, [this] {
    m_screen->message()->hide();
    m_screen->startHere();
  });
  connect(out, &QAbstractButton::clicked, this, [this, go] {
    m_screen->message()->hide();
    m_keeping.splitOff({});
    m_keeping.letGo();
    go();
  });
  message->say(tr("One line is not kept. Take it out, or come back to it?"));
}

// Keeping

void PlanFlow::keepStep(const QString& id, const ActionView& step) {
  m_keeping.keep(wordsOf(step), fieldOf(step.who), offerOfStep(m_talk.conversation(), step, ActionId::parse(id)),
                 step.who == Doer::MyManager ? [this, step] { askManager(step); } : std::function<void()>());
}

/// A promise of the manager's is theirs to make: they are asked, and may make it smaller.
void PlanFlow::askManager(const ActionView& step) {
  NoticeBar* message = m_marks.message();
  Button* yes = message->addButton(tr("Yes"));
  Button* smaller = message->addButton(tr("Make it smaller"));
  connect(yes, &QAbstractButton::clicked, this, [this] {
    m_screen->page()->message()->hide();
    m_screen->startHere();
  });
  connect(smaller, &QAbstractButton::clicked, this, [this, what = wordsOf(step)] {
    m_screen->page()->message()->hide();
    for (const plan::Action& action : m_talk.plan().actions)
      if (action.what.text() == what) return m_screen->page()->change(action.id.text());
  });
  message->say(m_talk.managerName().isEmpty() ? tr("Can your manager keep this?")
                                              //: %1 is the manager
                                              : tr("%1, can you keep this?").arg(m_talk.managerName()));
}

void PlanFlow::keepAdjustment(const QString& id, const AdjustmentView& adjustment) {
  const auto keepIt = [this, id, adjustment] {
    m_keeping.keep(adjustment.what, fieldOfSection(),
                   offerOfAdjustment(m_talk.conversation(), adjustment, AdjustmentId::parse(id)));
  };
  const QDate until = adjustment.tryUntil;
  const bool late = until.isValid() && adjustment.lookAgain.isValid() && adjustment.lookAgain > until;
  const bool turned = until.isValid() && adjustment.start.isValid() && adjustment.start > until;
  if (!late && !turned) return keepIt();
  NoticeBar* message = m_marks.message();
  Button* change = message->addButton(tr("Choose another day"));
  Button* asItIs = message->addButton(tr("Keep it as it is"));
  connect(change, &QAbstractButton::clicked, this, [this] {
    m_screen->page()->message()->hide();
    m_screen->startHere();
  });
  connect(asItIs, &QAbstractButton::clicked, this, keepIt);
  message->say(turned ? tr("The trial would end before it starts. Which days would work?")
                      : tr("Look again before the trial ends?"));
}

/// Once in a talk: where the lines go that are only for the person.
void PlanFlow::tellWhereHeldLinesLive() {
  if (m_toldWhereHeldLinesLive || plan::countLines(m_talk.plan()).onlyForMe == 0) return;
  m_toldWhereHeldLinesLive = true;
  const bool kept = m_talk.keepsOwnLines();
  NoticeBar* message = m_marks.message();
  Button* fine = message->addButton(kept ? tr("That's fine") : tr("Only in the copy I take away"));
  connect(fine, &QAbstractButton::clicked, this, [this] {
    m_screen->page()->message()->hide();
    m_screen->startHere();
  });
  if (!kept) {
    Button* own = message->addButton(tr("Under my own passphrase"));
    connect(own, &QAbstractButton::clicked, this, &PlanFlow::openOwn);
  }
  message->setText(
      kept ? tr("Lines that are only for you are kept here, locked with your own passphrase. Only you can open them.")
           : tr("Where should these lines live? Lines only for you go into the copy you take away today, and nowhere "
                "else. Or you can keep them here too, under a passphrase that only you know."));
  message->show();
  announce(message);
}

/// The person's own lines, or a passphrase for them, for the person at the keyboard.
void PlanFlow::openOwn() {
  m_screen->page()->message()->hide();
  m_beforeOwn = m_stack->currentWidget();
  m_own = std::make_unique<OwnLinesRoom>(m_desk, m_talk.person(), m_talk.plan().id, tr("Back to your plan"),
                                         titleFor(m_talk), true);
  OwnLinesFlow& lines = m_own->flow();
  const SectionPage* const page = m_screen->page();
  lines.setInTalk(page->beingWritten().text.isEmpty() && !page->isStopped());
  connect(&lines, &OwnLinesFlow::typedFound, this, [this](const store::TypedLine& line) { resume(typingFrom(line)); });
  // What waited for the copy is sealed now, and is on the disk before anybody is told so.
  connect(&lines, &OwnLinesFlow::set, &m_talk, &LiveTalk::save);
  connect(&lines, &OwnLinesFlow::takeUpAsked, this, &PlanFlow::takeUpOwn);
  connect(m_own.get(), &OwnLinesRoom::left, this, &PlanFlow::leaveOwn, Qt::QueuedConnection);
  connect(m_own->page(), &RightsRoom::stopAsked, this, &PlanFlow::stopAsked);
  m_stack->addPage(m_own->page());
  m_stack->showPage(m_own->page());
  lines.startHere();
}

void PlanFlow::leaveOwn() {
  if (m_own == nullptr) return;
  m_stack->showPage(m_beforeOwn);
  m_own.reset();
  if (m_beforeOwn == m_read) {
    renderReadThrough();
    return m_read->startHere();
  }
  render();
  m_screen->startHere();
}

/// Opened by the person, their lines stand in the plan again until the talk ends or locks, to be read and changed.
void PlanFlow::takeUpOwn(const plan::Plan& lines) {
  m_toldWhereHeldLinesLive = true;
  // What the talk has is newer than what was sealed.
  changePlan(plan::joined(plan::joined(m_talk.plan(), lines), m_talk.plan()));
  QMetaObject::invokeMethod(this, &PlanFlow::leaveOwn, Qt::QueuedConnection);
}

/// Where the words go that are written in this section.
boundary::Field PlanFlow::fieldOfSection() const {
  switch (kindOf(m_section)) {
    case SectionKind::Lines:
      return boundary::fieldNamed(m_section);
    case SectionKind::Steps:
      return fieldOf(m_screen->page()->step().who);
    case SectionKind::Adjustments:
      return boundary::Field::Adjustments;
    case SectionKind::Support:
      return boundary::Field::Support;
    case SectionKind::Review:
      return boundary::Field::FollowUp;
  }
  return boundary::Field::General;
}

void PlanFlow::changePlan(plan::Plan changed) {
  m_talk.conversation().change(std::move(changed));
  m_talk.save();
}

void PlanFlow::takeOut(const QString& id) {
  m_takenOut.emplace_back(id, m_talk.plan());
  changePlan(plan::withoutItem(m_talk.plan(), id));
}

void PlanFlow::bringBack(const QString& id) {
  const auto at = std::ranges::find(m_takenOut, id, &std::pair<QString, plan::Plan>::first);
  if (at == m_takenOut.end()) return;
  plan::Plan plan = plan::withItemBroughtBack(m_talk.plan(), at->second, id);
  m_takenOut.erase(at);
  changePlan(std::move(plan));
}

void PlanFlow::tellUnsaved(const Error& error) {
  m_screen->savedNote()->notKept(1);
  NoticeBar* message = freshMessage();
  Button* again = message->addButton(tr("Try again"));
  connect(again, &QAbstractButton::clicked, this, [this] {
    m_talk.retry();
    if (!m_talk.hasUnsavedWords() && m_stack->currentWidget() == m_screen) m_screen->startHere();
  });
  message->say(messageFor(error));
  m_unsavedShown = true;
}

void PlanFlow::showWhoCanHelp() {
  NoticeBar* message = freshMessage();
  Button* close = message->addButton(tr("Close"));
  connect(close, &QAbstractButton::clicked, this, [this] {
    m_screen->message()->hide();
    m_screen->startHere();
  });
  message->say(whoCanHelp(m_desk));
}

// Places to turn to

void PlanFlow::findSupport() {
  m_screen->drawer()->setGroups(planSupportGroups(m_desk, m_talk));
  m_screen->openDrawer();
}

void PlanFlow::putInPlan(const QString& serviceId) {
  const content::SupportService* service = m_desk.content.service(serviceId);
  const auto& chosen = m_talk.plan().supports;
  const bool there = has(chosen, serviceId, &plan::ChosenSupport::serviceId);
  m_screen->drawer()->hide();
  if (service != nullptr && !there) {
    // Chosen on the screen between the two, so both know of it; it can be made "only for me" where it stands.
    const auto added = m_talk.conversation().addSupport(serviceId, service->name, plan::HowToGetThere::Undecided,
                                                        plan::Sharing::WithMyManager);
    if (!added) {
      m_screen->startHere();
      return say(added.error().reason);
    }
    m_talk.save();
  }
  m_screen->startHere();
  if (there) return say(tr("That place is in your plan already."));
  if (service != nullptr) askAboutFirstContact(service->name);
}

void PlanFlow::askAboutFirstContact(const QString& service) {
  NoticeBar* message = freshMessage();
  Button* yes = message->addButton(tr("Yes, please"));
  Button* no = message->addButton(tr("No, thank you"));
  const auto leave = [this] {
    m_screen->message()->hide();
    m_screen->startHere();
  };
  connect(no, &QAbstractButton::clicked, this, leave);
  connect(yes, &QAbstractButton::clicked, this, [this, service, leave] {
    leave();
    if (!promiseFirstContact(m_talk.conversation(), service)) return;
    m_talk.save();
    render();
  });
  //: %1 is a place that can help
  message->say(tr("%1 is in your plan. Would you like your manager to help with the first contact?").arg(service));
}

// Reading through and agreeing

void PlanFlow::renderReadThrough() {
  ReadThroughView view = readThroughView(m_desk, m_talk.plan());
  view.title = titleFor(m_talk);
  view.person = m_talk.personName();
  view.manager = m_talk.managerName();
  view.ownPassphrase = m_talk.keepsOwnLines();
  view.stages = stageItems(m_talk);
  view.hints = stageHints(m_talk);
  m_read->render(view);
}

void PlanFlow::agree() {
  if (const auto done = m_talk.agree(); !done) return tellUnsaved(done.error());
  Q_EMIT agreed();
}

// Locking

LineBeingTyped PlanFlow::beingTyped() const {
  const BeingWritten writing = m_screen->page()->beingWritten();
  return writing.text.isEmpty() ? LineBeingTyped{} : LineBeingTyped{m_section, writing};
}

void PlanFlow::keepBeingTyped() const {
  const BeingWritten writing = m_screen->page()->beingWritten();
  if (writing.text.isEmpty() || writing.stopped || m_talk.isAgreed()) return;
  const auto text = m_desk.screen.accept(fieldOfSection(), writing.text);
  if (!text) return;  // it waits in memory only
  static_cast<void>(m_desk.store->keepTyped({.plan = m_talk.plan().id,
                                             .section = m_section,
                                             .changing = QUuid::fromString(writing.changing),
                                             .text = *text,
                                             .sharing = meant(writing.sharing)}));
}

void PlanFlow::resume(const LineBeingTyped& typing) {
  const auto& headings = m_desk.content.headings.all;
  if (!has(headings, typing.section, &content::PlanHeading::id)) return;
  m_section = typing.section;
  render();
  m_screen->page()->setBeingWritten(typing.writing);
  m_marks.readAtOnce();
  if (typing.writing.stopped) stopAgain(typing.writing);
}

/// A line that was stopped is so again, in its own words, unless they have been made fit meanwhile: then they only
/// stand in their editor.
void PlanFlow::stopAgain(const BeingWritten& writing) {
  const boundary::Field field = fieldOfSection();
  const Verdict verdict = m_talk.conversation().check(writing.text, field);
  if (verdict.decision == Decision::Clear) return;
  std::function<void()> then;
  if (kindOf(m_section) == SectionKind::Steps && writing.step.who == Doer::MyManager)
    then = [this, step = writing.step] { askManager(step); };
  if (Offer offer = offerOf(writing, field))
    m_keeping.stopAgain({verdict, writing.text}, field, std::move(offer), then);
}

/// What was being written, as it was offered before it was stopped.
Offer PlanFlow::offerOf(const BeingWritten& writing, boundary::Field field) const {
  conversation::Conversation& talk = m_talk.conversation();
  switch (kindOf(m_section)) {
    case SectionKind::Lines:
      return offerOfLine(talk, *named<plan::Section>(m_section), meant(writing.sharing),
                         EntryId::parse(writing.changing));
    case SectionKind::Steps:
      return offerOfStep(talk, writing.step, ActionId::parse(writing.changing));
    case SectionKind::Adjustments: {
      const auto stops = [&](const QString& text) { return talk.check(text, field).decision != Decision::Clear; };
      const AdjustmentView& adjustment = writing.adjustment;
      const int stopped = stops(adjustment.what) ? 0 : stops(adjustment.goodDay) ? 1 : 2;
      return offerOfAdjustment(talk, adjustment, AdjustmentId::parse(writing.changing), stopped);
    }
    case SectionKind::Review:
      return offerOfSoonerIf(talk);
    case SectionKind::Support:
      break;
  }
  return {};
}

}  // namespace hearten::ui
