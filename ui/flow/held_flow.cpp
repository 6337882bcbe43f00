// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/held_flow.h"

#include "core/base/secret.h"
#include "core/document/describe.h"
#include "core/document/docx_writer.h"
#include "core/document/pdf_writer.h"
#include "core/document/save_file.h"
#include "ui/flow/copy_flow.h"
#include "ui/flow/held_document.h"
#include "ui/shell/messages.h"

#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

QString day(QDate date) {
  return QLocale().toString(date, u"d MMMM yyyy");
}

}  // namespace

HeldFlow::HeldFlow(Desk& desk, store::Person person, QObject* parent)
    : QObject(parent), m_desk(desk), m_person(std::move(person)), m_page(std::make_unique<HeldPage>()) {
  HeldPage* page = m_page.get();
  connect(page, &HeldPage::backAsked, this, &HeldFlow::left);
  connect(page, &HeldPage::wordAsked, this, [this] { save(As::Word); });
  connect(page, &HeldPage::pdfAsked, this, [this] { save(As::Pdf); });
  connect(page, &HeldPage::dataAsked, this, [this] { save(As::Data); });
  connect(page, &HeldPage::ownEntered, this, &HeldFlow::openOwn);
  // What only the person can open is closed again as soon as nobody looks at the page.
  connect(page, &HeldPage::outOfSight, this, [this] {
    m_page->forget();
    if (!m_own) return;
    m_own.reset();
    refresh();
  });
  connect(page, &HeldPage::keepingChosen, this, &HeldFlow::decide);
  connect(page, &HeldPage::deletePlanAsked, this, &HeldFlow::deletePlan);
  refresh();
}

HeldFlow::~HeldFlow() {
  m_page->disconnect(this);
  m_page->forget();
}

Result<store::Held> HeldFlow::held() const {
  return m_desk.store->everythingHeld(m_person.id, m_own ? &*m_own : nullptr);
}

std::optional<plan::Plan> HeldFlow::agreed() const {
  const auto plan = m_desk.store->latestAgreed(m_person.id);
  return plan ? *plan : std::nullopt;
}

void HeldFlow::refresh() {
  if (m_desk.store == nullptr || m_desk.work->isBusy()) return;
  const auto held = this->held();
  if (!held) return m_page->say(messageFor(held.error()));
  const QString name = m_person.name.text();
  m_view.name = name;
  m_view.holds = {
      held->person.pronouns ? tr("A name, how to speak of them, and a language") : tr("A name and a language"),
      tr("%n plan(s)", nullptr, static_cast<int>(held->plans.size())),
      tr("%n talk(s): the day, never what was said", nullptr, static_cast<int>(held->talks.size())),
      tr("%n date(s) of what happened to the plan", nullptr, static_cast<int>(held->events.size()))};
  int sealed = 0;
  for (const store::HeldPlan& one : held->plans) sealed += one.sealedLines;
  m_view.opened = m_own.has_value();
  if (m_own)
    //: %1 is a person's name
    m_view.sealed = tr("The lines that only %1 can open are open now, and go into the file.").arg(name);
  else if (sealed > 0)
    //: %1 is a person's name
    m_view.sealed =
        tr("%n line(s) are sealed, and only %1 can open them. Without that the file says how many there are.", nullptr,
           sealed)
            .arg(name);
  else
    m_view.sealed.clear();
  m_view.canSave = m_desk.store->canSave();
  const auto plan = agreed();
  m_view.canDecide = plan.has_value();
  m_view.due = false;
  if (plan) {
    m_view.keeping = plan->keeping == plan::Keeping::UntilILeave ? 1 : 0;
    m_view.keepingWords = plan->reviewOn
                              //: %1 is a day
                              ? tr("It is decided together, and asked again on %1 or before.").arg(day(*plan->reviewOn))
                              : tr("It is decided together. Nothing is ever deleted by itself.");
    for (const store::KeepingChoice& choice : held->keeping)
      if (choice.plan == plan->id) {
        m_view.keeping = choice.keeping == plan::Keeping::UntilILeave ? 1 : 0;
        //: %1 is a day
        m_view.keepingWords = tr("It is decided together, and asked again on %1.").arg(day(choice.askOn));
      }
    if (const auto due = m_desk.store->keepingDue(m_desk.clock.today()))
      m_view.due = std::ranges::any_of(*due, [&plan](const store::KeepingDue& one) { return one.plan == plan->id; });
    if (m_view.due)
      m_view.keepingWords = tr("It is time to decide this again, together. Until you do, the plan stays as it is.");
  }
  m_page->render(m_view);
}

Result<QByteArray> HeldFlow::bytes(As as, const store::Held& held) const {
  if (as == As::Data) return QJsonDocument(store::toJson(held)).toJson(QJsonDocument::Indented);
  // It is theirs, so it comes in the language of their plan.
  const content::Content words =
      m_person.language == m_desk.content.language ? m_desk.content : content::load(m_person.language);
  const document::Document document = heldDocument(held, words, m_desk.clock.today());
  return as == As::Word ? document::writeDocx(document) : document::writePdf(document);
}

void HeldFlow::save(As as) {
  const QString ending = as == As::Word ? u".docx"_s : as == As::Pdf ? u".pdf"_s : u".json"_s;
  const QString kinds = as == As::Word  ? tr("Word file (*.docx)")
                        : as == As::Pdf ? tr("PDF file (*.pdf)")
                                        : tr("File for programs (*.json)");
  //: The name of a file. Without a person's name. %1 is the date
  const QString name =
      tr("Everything held %1").arg(document::dateInWords(m_desk.clock.today(), m_desk.content.language));
  const auto path = m_desk.asks.whereToSave(tr("Save everything held about me"), name + ending, kinds);
  if (!path) return;
  const QString whyNot = whoElse(m_desk.asks.whoseIs(*path));
  if (whyNot.isEmpty()) return saveIn(*path, as);
  m_page->ask(
      whyNot, tr("Choose another folder"), [this, as] { save(as); }, tr("Save it here"),
      [this, as, path = *path] { saveIn(path, as); });
}

void HeldFlow::saveIn(const QString& path, As as) {
  const auto held = this->held();
  if (!held) return m_page->say(messageFor(held.error()));
  const auto made = bytes(as, *held);
  if (!made) return m_page->say(messageFor(made.error()));
  auto saved = document::saveFile(path, *made, document::IfThere::Refuse);
  // Nothing that is there already is written over.
  if (!saved && saved.error().what == Problem::FileExists)
    saved = document::saveFile(document::freeName(path), *made, document::IfThere::Refuse);
  if (!saved) return m_page->say(tr("That folder does not allow saving. Choose another."));
  const QString how = as == As::Word ? u"docx"_s : as == As::Pdf ? u"pdf"_s : u"json"_s;
  if (m_desk.store->canSave())
    static_cast<void>(m_desk.store->addEvent(
        {.kind = store::EventKind::EverythingTaken, .when = m_desk.clock.now(), .person = m_person.id, .how = how}));
  refresh();
  m_page->say(tr("The file is saved. Nobody is told."));
}

void HeldFlow::openOwn() {
  if (m_desk.work->isBusy()) return;
  QString typed = m_page->ownPassphrase();
  if (typed.isEmpty()) return m_page->say(tr("Type your own passphrase first."));
  auto passphrase = store::Passphrase::typed(typed);
  wipe(typed);
  m_view.work = tr("Opening");
  m_page->render(m_view);
  m_desk.work->start(
      this,
      [store = m_desk.store.get(), id = m_person.id, secret = std::move(passphrase)](const Watching&) {
        return store->openOwn(id, secret);
      },
      [this](Result<store::OwnKey> opened) {
        m_view.work.clear();
        if (opened && m_page->isVisible()) m_own.emplace(std::move(*opened));
        if (opened) m_page->forget();
        refresh();
        if (!opened)
          m_page->say(opened.error().what == Problem::WrongPassphrase
                          ? tr("That is not your own passphrase for these lines. Try again.")
                          : messageFor(opened.error()));
      });
}

void HeldFlow::decide(int choice) {
  const auto plan = agreed();
  if (!plan) return;
  const QDate today = m_desk.clock.today();
  const auto keeping = choice == 1 ? plan::Keeping::UntilILeave : plan::Keeping::UntilReview;
  const QDate year = today.addMonths(store::kMonthsUntilAskedAgain);
  const QDate ask =
      keeping == plan::Keeping::UntilReview && plan->reviewOn && *plan->reviewOn > today ? *plan->reviewOn : year;
  const auto decided = m_desk.store->decideKeeping(plan->id, keeping, ask);
  refresh();
  //: %1 is a day
  m_page->say(decided ? tr("That is kept. It is asked again on %1.").arg(day(ask)) : messageFor(decided.error()));
}

void HeldFlow::deletePlan() {
  const auto plan = agreed();
  if (!plan) return;
  if (!std::exchange(m_sureToDelete, true))
    return m_page->say(tr("The plan goes from this laptop, and cannot come back. Has %1 a copy? Choose Delete the plan "
                          "now once more to do it.")
                           .arg(m_person.name.text()));
  m_sureToDelete = false;
  const auto gone = m_desk.store->deletePlan(plan->id);
  refresh();
  m_page->say(gone ? tr("The plan is deleted from this laptop.") : messageFor(gone.error()));
}

}  // namespace hearten::ui
