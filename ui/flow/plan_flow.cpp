// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/plan_flow.h"

#include "core/plan/draft.h"
#include "core/plan/names.h"
#include "ui/flow/plan_views.h"
#include "ui/flow/talk_views.h"
#include "ui/plan/plan_screen.h"
#include "ui/plan/read_through_screen.h"
#include "ui/plan/section_page.h"
#include "ui/shell/messages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/saved_note.h"

#include <algorithm>
#include <utility>

namespace hearten::ui {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using boundary::Decision;
using boundary::Verdict;

/// Quick enough to feel like marking while typing, slow enough not to read half a word.
constexpr auto kPauseInTyping = 400ms;

/// The id of a heading as the plan's kinds of id; nothing for something new.
template <class Id>
std::optional<Id> idFrom(const QString& text) {
  return Id::parse(text);
}

std::vector<StageItem> stagesOf(const LiveTalk& talk) {
  std::vector<StageItem> items;
  const auto& stages = talk.conversation().guide().stages;
  const int now = talk.conversation().position().stage;
  for (int index = 0; index < stages.size(); ++index)
    items.push_back({stages[index].title,
                     index < now    ? StageItem::State::Done
                     : index == now ? StageItem::State::Now
                                    : StageItem::State::ToCome,
                     {}});
  return items;
}

/// The plan with the sharing of one thing changed, whatever kind of thing it is.
plan::Plan withSharing(plan::Plan plan, const QString& id, plan::Sharing sharing) {
  if (const auto entry = EntryId::parse(id)) plan = plan::withEntryShared(plan, *entry, sharing);
  for (plan::Action& action : plan.actions)
    if (action.id.text() == id) action.sharing = sharing;
  for (plan::Adjustment& adjustment : plan.adjustments)
    if (adjustment.id.text() == id) adjustment.sharing = sharing;
  for (plan::ChosenSupport& support : plan.supports)
    if (support.id.text() == id) support.sharing = sharing;
  return plan;
}

plan::Plan without(plan::Plan plan, const QString& id) {
  if (const auto entry = EntryId::parse(id)) plan = plan::withoutEntry(plan, *entry);
  if (const auto action = ActionId::parse(id)) plan = plan::withoutAction(plan, *action);
  if (const auto adjustment = AdjustmentId::parse(id)) plan = plan::withoutAdjustment(plan, *adjustment);
  if (const auto support = SupportId::parse(id)) plan = plan::withoutSupport(plan, *support);
  return plan;
}

plan::ActionOwner ownerOf(Doer doer) {
  switch (doer) {
    case Doer::Me:
      return plan::ActionOwner::Me;
    case Doer::MyManager:
      return plan::ActionOwner::MyManager;
    case Doer::SomeoneElse:
      return plan::ActionOwner::SomeoneElse;
  }
  return plan::ActionOwner::Me;
}

std::optional<QDate> dayOf(QDate date) {
  return date.isValid() ? std::optional(date) : std::nullopt;
}

}  // namespace

PlanFlow::PlanFlow(Desk& desk, LiveTalk& talk, QObject* parent)
    : QObject(parent),
      m_desk(desk),
      m_talk(talk),
      m_stack(new QStackedWidget),
      m_screen(new PlanScreen),
      m_read(new ReadThroughScreen),
      m_section(desk.content.headings.all.first().id) {
  m_stack->addWidget(m_screen);
  m_stack->addWidget(m_read);
  m_pause.setSingleShot(true);
  m_pause.setInterval(kPauseInTyping);
  connect(&m_pause, &QTimer::timeout, this, &PlanFlow::checkAsTyped);

  connect(m_screen, &PlanScreen::sectionChosen, this,
          [this](const QString& id) { whenSettled([this, id] { showSection(id); }); });
  connect(m_screen, &PlanScreen::nextAsked, this, [this] { whenSettled([this] { step(1); }); });
  connect(m_screen, &PlanScreen::backAsked, this, [this] { whenSettled([this] { step(-1); }); });
  connect(m_screen, &PlanScreen::stageAsked, this,
          [this](int stage) { whenSettled([this, stage] { Q_EMIT stageAsked(stage); }); });
  connect(m_screen, &PlanScreen::stopAsked, this, &PlanFlow::stopAsked);
  connect(m_screen, &PlanScreen::safetyAsked, this, [this] { m_desk.window.showSafetyCard(); });
  connect(m_screen, &PlanScreen::hideAsked, this, [this] { m_desk.window.hideScreen(); });
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
  connectPage();

  connect(m_read, &ReadThroughScreen::sharingChosen, this,
          [this](const QString& id, Sharing sharing) { changePlan(withSharing(m_talk.plan(), id, meant(sharing))); });
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
  connect(m_read, &ReadThroughScreen::safetyAsked, this, [this] { m_desk.window.showSafetyCard(); });
  connect(m_read, &ReadThroughScreen::hideAsked, this, [this] { m_desk.window.hideScreen(); });

  connect(&m_talk, &LiveTalk::changed, this,
          [this] { m_stack->currentWidget() == m_read ? renderReadThrough() : render(); });
  connect(&m_talk, &LiveTalk::saved, this, [this](QTime at) {
    m_screen->savedNote()->saved(at);
    m_screen->message()->hide();
  });
  connect(&m_talk, &LiveTalk::heldForCopy, this, [this] { m_screen->savedNote()->heldForCopy(); });
  connect(&m_talk, &LiveTalk::notSaved, this, &PlanFlow::tellUnsaved);
}

PlanFlow::~PlanFlow() {
  delete m_stack;
}

void PlanFlow::connectPage() {
  SectionPage* const page = m_screen->page();
  connect(page, &SectionPage::edited, this, [this](const QString& text) {
    m_typed = text;
    m_pause.start();
  });
  connect(page, &SectionPage::kept, this, [this](const QString& id, const QString& text, Sharing sharing) {
    const auto section = plan::named<plan::Section>(m_section);
    const auto replaces = idFrom<EntryId>(id);
    keep(text, [=, this](const QString& words, bool answered) -> std::optional<Verdict> {
      const auto done = m_talk.conversation().offer(*section, words, meant(sharing), replaces, answered);
      return done ? std::nullopt : std::optional(done.error());
    });
  });
  connect(page, &SectionPage::splitAsked, this,
          [this, page](const QString& first, const QString& second, Sharing sharing) {
            Q_EMIT page->kept({}, first, sharing);
            page->setBeingTyped(second);
          });
  connect(page, &SectionPage::stepKept, this, [this](const QString& id, const ActionView& step) {
    const auto replaces = idFrom<ActionId>(id);
    QString what = step.what;
    // A role, not a name, goes into the words of the step: who else will do it.
    if (step.who == Doer::SomeoneElse && !step.role.trimmed().isEmpty() && !what.contains(step.role))
      what += u" ("_s + step.role.trimmed() + u')';
    keep(what, [=, this](const QString& words, bool answered) -> std::optional<Verdict> {
      const auto done = m_talk.conversation().offerAction(
          {.what = words, .owner = ownerOf(step.who), .by = dayOf(step.by), .sharing = meant(step.sharing)}, replaces,
          answered);
      return done ? std::nullopt : std::optional(done.error());
    });
  });
  connect(page, &SectionPage::adjustmentKept, this, [this](const QString& id, const AdjustmentView& adjustment) {
    const auto replaces = idFrom<AdjustmentId>(id);
    keep(adjustment.what, [=, this](const QString& words, bool answered) -> std::optional<Verdict> {
      const auto done = m_talk.conversation().offerAdjustment({.what = words,
                                                               .start = dayOf(adjustment.start),
                                                               .tryUntil = dayOf(adjustment.tryUntil),
                                                               .lookAgain = dayOf(adjustment.lookAgain),
                                                               .goodDay = adjustment.goodDay,
                                                               .harderDay = adjustment.harderDay,
                                                               .sharing = meant(adjustment.sharing)},
                                                              replaces, answered);
      return done ? std::nullopt : std::optional(done.error().verdict);
    });
  });
  connect(page, &SectionPage::soonerIfKept, this, [this](const QString& text) {
    keep(text, [this](const QString& words, bool answered) -> std::optional<Verdict> {
      const auto done = m_talk.conversation().offerSoonerIf(words, answered);
      return done ? std::nullopt : std::optional(done.error());
    });
  });
  connect(page, &SectionPage::reviewChosen, this, [this](QDate day) {
    plan::Plan plan = m_talk.plan();
    plan.reviewOn = dayOf(day);
    changePlan(plan);
  });
  connect(page, &SectionPage::sharingChosen, this,
          [this](const QString& id, Sharing sharing) { changePlan(withSharing(m_talk.plan(), id, meant(sharing))); });
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
  connect(page, &SectionPage::bringBackAsked, this, [this](const QString& id) {
    const auto at = std::ranges::find(m_takenOut, id, &std::pair<QString, plan::Plan>::first);
    if (at == m_takenOut.end()) return;
    plan::Plan plan = m_talk.plan();
    for (const plan::Entry& entry : at->second.entries)
      if (entry.id.text() == id) plan = plan::withEntry(plan, entry);
    for (const plan::Action& action : at->second.actions)
      if (action.id.text() == id) plan = plan::withAction(plan, action);
    for (const plan::Adjustment& adjustment : at->second.adjustments)
      if (adjustment.id.text() == id) plan = plan::withAdjustment(plan, adjustment);
    for (const plan::ChosenSupport& support : at->second.supports)
      if (support.id.text() == id) plan = plan::withSupport(plan, support);
    m_takenOut.erase(at);
    changePlan(plan);
  });

  connect(page, &SectionPage::wordingChosen, this, [this](int index) {
    const QString words = m_verdict.wordings.value(index);
    if (const auto verdict = m_offer->again(words, false)) return stopped(*verdict, words);
    kept();
  });
  connect(page, &SectionPage::tryAgain, this, [this](const QString& text) {
    if (const auto verdict = m_offer->again(text, false)) return stopped(*verdict, text);
    kept();
  });
  connect(page, &SectionPage::keepAnywayAsked, this, [this] {
    if (const auto verdict = m_offer->again(m_offer->text, true)) return stopped(*verdict, m_offer->text);
    kept();
  });
  connect(page, &SectionPage::stopTakenOut, this, [this] {
    m_offer.reset();
    m_screen->savedNote()->nothing();
    m_screen->page()->hideStop();
    m_screen->page()->startNewLine();
  });
  connect(page, &SectionPage::whoCanHelpAsked, this, &PlanFlow::showWhoCanHelp);
}

// Showing

void PlanFlow::showPlan() {
  m_stack->setCurrentWidget(m_screen);
  render();
  tick();
  m_screen->startHere();
}

void PlanFlow::showReadThrough() {
  if (!m_talk.plan().reviewOn) {
    plan::Plan plan = m_talk.plan();
    plan.reviewOn = plan::suggestedReview(m_desk.clock.today());
    m_talk.conversation().change(plan);
    m_talk.save();
  }
  m_stack->setCurrentWidget(m_read);
  renderReadThrough();
  tick();
  m_read->startHere();
}

void PlanFlow::tick() {
  const conversation::GentleClock& clock = m_talk.conversation().clock();
  m_screen->renderClock(clockWords(clock.feeling()), clock.share(), {});
  m_read->renderClock(clockWords(clock.feeling()), clock.share(), {});
}

void PlanFlow::say(const QString& text) {
  NoticeBar* const message = m_stack->currentWidget() == m_read ? m_read->message() : m_screen->message();
  message->clearButtons();
  message->say(text);
}

PlanView PlanFlow::view() const {
  const auto& headings = m_desk.content.headings.all;
  const auto at = std::ranges::find(headings, m_section, &content::PlanHeading::id) - headings.begin();
  PlanView view{.title = titleFor(m_talk),
                .person = m_talk.personName(),
                .manager = managerFor(m_talk.managerName()),
                .stages = stagesOf(m_talk),
                .sections = sectionItems(m_desk, m_talk.plan()),
                .section = sectionView(m_section),
                .today = m_desk.clock.today()};
  view.back = at > 0 ? headings[at - 1].title : tr("Back");
  //: %1 is the section of the plan that comes next
  view.next = at + 1 < headings.size() ? tr("Next: %1").arg(headings[at + 1].title) : tr("Next: Read it through");
  return view;
}

SectionView PlanFlow::sectionView(const QString& id) const {
  SectionView section = ui::sectionView(m_desk, m_talk.plan(), id);
  for (const auto& [taken, before] : m_takenOut)
    for (const PlanItem& item : ui::sectionView(m_desk, before, id).items)
      if (item.id == taken) {
        PlanItem gone = item;
        gone.takenOut = true;
        section.items.push_back(gone);
      }
  return section;
}

void PlanFlow::render() {
  m_screen->render(view());
}

void PlanFlow::showSection(const QString& id) {
  m_section = id;
  m_takenOut.clear();  // what was taken out stays out once its section is left
  m_offer.reset();
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
  const bool typed = !m_screen->page()->beingTyped().trimmed().isEmpty();
  if (!m_screen->page()->isStopped() && !typed) return go();
  NoticeBar* const message = m_screen->message();
  message->clearButtons();
  Button* const stay = message->addButton(tr("Come back to it"));
  Button* const out = message->addButton(tr("Take it out"));
  connect(stay, &QAbstractButton::clicked, this, [this] {
    m_screen->message()->hide();
    m_screen->startHere();
  });
  connect(out, &QAbstractButton::clicked, this, [this, go] {
    m_offer.reset();
    m_screen->page()->hideStop();
    m_screen->page()->startNewLine();
    m_screen->savedNote()->nothing();
    m_screen->message()->hide();
    go();
  });
  message->say(tr("One line is not kept. Take it out, or come back to it?"));
}

// Keeping

void PlanFlow::keep(const QString& text, std::function<std::optional<Verdict>(const QString&, bool)> offer) {
  if (text.trimmed().isEmpty()) return;
  m_pause.stop();
  m_offer = Offer{text, std::move(offer)};
  if (const auto verdict = m_offer->again(text, false)) return stopped(*verdict, text);
  kept();
}

void PlanFlow::kept() {
  m_offer.reset();
  m_typed.clear();
  m_screen->page()->message()->hide();
  m_screen->page()->hideStop();
  m_screen->savedNote()->saving();
  m_screen->page()->startNewLine();
  m_talk.save();
  m_screen->page()->startNewLine();
  const plan::LineCount count = plan::countLines(m_talk.plan());
  if (count.onlyForMe > 0 && !std::exchange(m_toldWhereHeldLinesLive, count.onlyForMe > 0)) {
    NoticeBar* const message = m_screen->page()->message();
    message->clearButtons();
    //: %1 is the manager
    message->setText(tr("Lines that are only for you go into the copy you take away today. Hearten does not keep them, "
                        "so %1 cannot open them later.")
                         .arg(managerFor(m_talk.managerName())));
    message->show();
  }
}

void PlanFlow::stopped(const Verdict& verdict, const QString& text) {
  m_verdict = verdict;
  m_offer->text = text;
  const bool asks = verdict.decision == Decision::Ask;
  GentleStopView view{
      .title = asks ? tr("Would you rather say it another way?") : tr("Let's keep this line out of the plan"),
      .reason = asks ? verdict.question : tr("It has not been kept. %1").arg(verdict.reason),
      .line = text,
      .marks = {},
      .wordings = verdict.wordings,
      .mayKeep = asks};
  for (const boundary::Span& span : verdict.spans)
    view.marks.push_back({static_cast<int>(span.start), static_cast<int>(span.length)});
  m_screen->page()->message()->hide();
  m_screen->page()->showStop(view);
  m_screen->savedNote()->notKept(1);
}

void PlanFlow::checkAsTyped() {
  NoticeBar* const message = m_screen->page()->message();
  if (m_typed.trimmed().isEmpty() || m_screen->page()->isStopped()) return message->hide();
  const Verdict verdict = m_talk.conversation().check(m_typed);
  if (verdict.decision == Decision::Clear) return message->hide();
  message->clearButtons();
  // Shown beside the words while they are typed, without taking the focus from them.
  message->setText(verdict.decision == Decision::Ask ? verdict.question : verdict.reason);
  message->show();
}

void PlanFlow::changePlan(plan::Plan changed) {
  m_talk.conversation().change(std::move(changed));
  m_talk.save();
}

void PlanFlow::takeOut(const QString& id) {
  m_takenOut.emplace_back(id, m_talk.plan());
  changePlan(without(m_talk.plan(), id));
}

void PlanFlow::tellUnsaved(const Error& error) {
  m_screen->savedNote()->notKept(1);
  NoticeBar* const message = m_stack->currentWidget() == m_read ? m_read->message() : m_screen->message();
  message->clearButtons();
  Button* const again = message->addButton(tr("Try again"));
  connect(again, &QAbstractButton::clicked, &m_talk, &LiveTalk::retry);
  message->say(messageFor(error));
}

void PlanFlow::showWhoCanHelp() {
  NoticeBar* const message = m_screen->message();
  message->clearButtons();
  message->say(
      tr("Your union, HR or a Freedom to Speak Up guardian can help with this. A union is on your side alone. You can "
         "still talk about it now; talking is not writing."));
}

// Reading through and agreeing

void PlanFlow::renderReadThrough() {
  const plan::Plan& plan = m_talk.plan();
  const plan::LineCount count = plan::countLines(plan);
  m_read->render({.title = titleFor(m_talk),
                  .person = m_talk.personName(),
                  .manager = managerFor(m_talk.managerName()),
                  .stages = stagesOf(m_talk),
                  .parts = readParts(m_desk, plan),
                  .shared = count.shared(),
                  .onlyForMe = count.onlyForMe,
                  .tellOthers = static_cast<int>(plan.tellOthers),
                  .keeping = static_cast<int>(plan.keeping),
                  .review = plan.reviewOn.value_or(QDate()),
                  .today = m_desk.clock.today(),
                  .soonerIf = plan.soonerIf ? plan.soonerIf->text() : QString()});
}

void PlanFlow::agree() {
  if (const auto done = m_talk.agree(); !done) return tellUnsaved(done.error());
  Q_EMIT agreed();
}

// Locking

LineBeingTyped PlanFlow::beingTyped() const {
  const QString words = m_screen->page()->beingTyped();
  return words.trimmed().isEmpty() ? LineBeingTyped{} : LineBeingTyped{m_section, words};
}

void PlanFlow::resume(const LineBeingTyped& typing) {
  m_section = typing.section;
  render();
  m_screen->page()->setBeingTyped(typing.text);
}

}  // namespace hearten::ui
