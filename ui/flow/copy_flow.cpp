// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/copy_flow.h"

#include "core/document/docx_writer.h"
#include "core/document/pdf_writer.h"
#include "core/document/preview.h"
#include "core/document/save_file.h"
#include "core/plan/serial.h"
#include "ui/flow/background.h"
#include "ui/flow/bars.h"
#include "ui/flow/letters.h"
#include "ui/shell/messages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"

#include <QEvent>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace hearten::ui {
namespace {

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

/// What takes longer says so (screens.md, "busy over 0.3 s changes the button's word").
constexpr auto kSlow = 300ms;

/// The words of a page, for people who cannot see the picture of it: the document's own, in order.
QString textOf(const document::Runs& runs) {
  QString text;
  for (const document::Run& run : runs) text += run.text;
  return text;
}

QString textOf(const document::Document& document) {
  QStringList lines{document.title};
  for (const document::Block& block : document.blocks)
    std::visit(
        [&](const auto& part) {
          using Part = std::decay_t<decltype(part)>;
          if constexpr (std::is_same_v<Part, document::Heading> || std::is_same_v<Part, document::Paragraph>) {
            lines.append(textOf(part.runs));
          } else if constexpr (std::is_same_v<Part, document::BulletList>) {
            for (const auto& item : part.items) lines.append(textOf(item));
          } else if constexpr (std::is_same_v<Part, document::Table>) {
            for (const auto& row : part.rows) {
              QStringList cells;
              for (const auto& cell : row) cells.append(textOf(cell));
              lines.append(cells.join(u", "_s));
            }
          } else if constexpr (std::is_same_v<Part, document::Figure>) {
            lines.append(part.alt);
          }
        },
        block);
  return lines.join(u'\n');
}

double scaleToFit(QSizeF page, QSizeF room) {
  return std::min(room.width() / page.width(), room.height() / page.height());
}

}  // namespace

QString whoElse(Whose whose) {
  switch (whose) {
    case Whose::Own:
      return {};
    case Whose::Synced:
      return CopyFlow::tr("Files in this folder are copied to other computers. People there may be able to read it.");
    case Whose::AnotherComputers:
      return CopyFlow::tr("This folder is on another computer. The people who look after it may be able to read it.");
    case Whose::WhoeverHoldsIt:
      return CopyFlow::tr("This is a memory stick or a disk that can be taken out. Whoever has it can read the copy.");
    case Whose::Passing:
      return CopyFlow::tr("This folder is for files that do not stay. The copy may be gone by tomorrow.");
  }
  return {};
}

/// One page of the preview, made on a thread of its own.
struct CopyFlow::Shown {
  std::optional<Error> error{};
  int count = 0;
  int page = 0;
  QImage image{};
  QString missing{};
};

CopyFlow::CopyFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_screen(new CopyScreen) {
  connect(m_screen, &CopyScreen::chosen, this, &CopyFlow::choose);
  connect(m_screen, &CopyScreen::pageAsked, this, &CopyFlow::askForPage);
  connect(m_screen, &CopyScreen::previewRoomChanged, this, [this] {
    if (m_plan && m_screen->previewRoom() != m_shownFor) showPages();
  });
  connect(m_screen, &CopyScreen::saveAsked, this, &CopyFlow::save);
  connect(m_screen, &CopyScreen::printAsked, this, &CopyFlow::print);
  connect(m_screen, &CopyScreen::noCopyAsked, this, &CopyFlow::finish);
  connect(m_screen, &CopyScreen::finishAsked, this, &CopyFlow::finish);
  m_screen->installEventFilter(this);
  answerBars(m_screen, m_desk);
  m_slow.setSingleShot(true);
  m_slow.setInterval(kSlow);
  connect(&m_slow, &QTimer::timeout, this, &CopyFlow::render);
}

CopyFlow::~CopyFlow() {
  delete m_screen;
}

void CopyFlow::open(plan::Plan plan, store::Person person, bool ownOpened) {
  m_words = plan.language == m_desk.content.language ? m_desk.content : content::load(plan.language);
  m_plan = std::move(plan);
  m_person = std::move(person);
  m_ownOpened = ownOpened;
  m_choice = {};
  m_taken = m_fullTaken = m_deleted = false;
  m_pages.clear();
  m_missing.clear();
  m_screen->message()->hide();
  render();
  showPages();
  m_screen->startHere();
}

bool CopyFlow::eventFilter(QObject* watched, QEvent* event) {
  // By its type: while it is taken down it is a CopyScreen no more, and there is nothing to cover on it.
  if (event->type() == QEvent::Hide && qobject_cast<CopyScreen*>(watched) != nullptr) coverOwn();
  return QObject::eventFilter(watched, event);
}

/// The screen was hidden: what only the person can open is covered again.
void CopyFlow::coverOwn() {
  if (!m_ownOpened || !m_plan || m_busy) return;
  m_ownOpened = false;
  m_plan = plan::sharedPart(*m_plan);
  m_pages.clear();
  m_screen->message()->hide();
  render();
  showPages();
}

/// Lines that are sealed here and stand not in this copy.
bool CopyFlow::leavesSealedLines() const {
  if (m_desk.store == nullptr || m_deleted) return false;
  return m_desk.store->sealedLines(m_plan->id).value_or(0) > plan::countLines(*m_plan).onlyForMe;
}

document::Document CopyFlow::describe() const {
  document::About about{.person = m_person->name.text(), .today = m_desk.clock.today()};
  if (const auto setup = m_desk.store->setup()) {
    if (setup->managerName) about.manager = setup->managerName->text();
    if (setup->organisation) about.organisation = setup->organisation->text();
    about.logo = setup->logo;
    if (setup->logoAlternative) about.logoAlternative = setup->logoAlternative->text();
  }
  if (about.organisation.isEmpty()) about.organisation = m_words.organisation.name;
  return document::describe(*m_plan, m_choice.full ? document::Audience::Full : document::Audience::Shared, m_words,
                            about);
}

// What the reader will see

void CopyFlow::choose(const CopyChoice& choice) {
  const bool samePages = choice.full == m_choice.full && choice.letters == m_choice.letters;
  m_choice = choice;
  m_screen->message()->hide();
  render();
  if (!samePages) showPages();
}

void CopyFlow::askForPage(int page) {
  if (page == m_pageWanted) return;
  m_pageWanted = page;
  showPages();
}

/// Laid out on another thread: a long plan must not make the screen wait. Painted just as large as it is shown, which
/// is sharpest and takes the least memory; not at all while nobody sees it.
void CopyFlow::showPages() {
  const int turn = ++m_turn;
  m_shownFor = m_screen->previewRoom();
  const QSizeF pixels = QSizeF(m_shownFor) * m_screen->devicePixelRatioF();
  inBackground(
      this,
      [document = describe(), letters = lettersAt(m_choice.letters), page = m_pageWanted, pixels]() -> Shown {
        const auto preview = document::Preview::of(document, letters);
        if (!preview) return {.error = preview.error()};
        const int shown = std::clamp(page, 0, std::max(0, preview->pageCount() - 1));
        return {.count = preview->pageCount(),
                .page = shown,
                .image = pixels.isEmpty() ? QImage() : preview->page(shown, scaleToFit(preview->pageSize(), pixels)),
                .missing = preview->missing()};
      },
      [this, turn](Shown shown) {
        if (turn != m_turn) return;  // something else was chosen meanwhile
        if (shown.error) return fail(*shown.error);
        m_pages = QList<QImage>(shown.count);
        m_pages[shown.page] = shown.image;
        m_pageWanted = shown.page;
        m_missing = shown.missing;
        render();
      });
}

QString CopyFlow::note() const {
  QStringList notes;
  if (m_plan->keeping == plan::Keeping::DeleteAfterCopy && !m_deleted)
    notes << tr("When your full copy is saved, the plan is deleted from this laptop, as you chose.");
  if (leavesSealedLines())
    //: %1 is the member of staff
    notes << tr("The lines that only %1 can open are not in this copy. To have them in it, open the plan, choose “Open "
                "my own lines”, and take the copy from there.")
                 .arg(m_person->name.text());
  if (!m_missing.isEmpty() && m_choice.as != CopyChoice::As::Word)
    //: %1 is a few characters, such as small pictures
    notes << tr("A PDF cannot show these characters: %1. Change them, leave them out, or choose Word.").arg(m_missing);
  return notes.join(u'\n');
}

void CopyFlow::refresh() {
  if (m_plan && !m_deleted) render();
}

void CopyFlow::render() {
  const plan::LineCount count = plan::countLines(*m_plan);
  m_screen->render({.person = m_person->name.text(),
                    .allLines = count.all,
                    .sharedLines = count.shared(),
                    .choice = m_choice,
                    .pages = m_pages,
                    .pageTexts = {textOf(describe())},
                    .note = note(),
                    .canPrint = m_desk.asks.hasPrinter(),
                    .taken = m_taken,
                    .busy = m_busy && !m_slow.isActive()});
}

// Saving

bool CopyFlow::takePassword() {
  m_password = SecretBytes();
  if (m_choice.as != CopyChoice::As::Pdf || !m_choice.locked) return true;
  auto [first, second] = m_screen->passwords();
  const bool same = first == second;
  const bool empty = first.isEmpty();
  if (same && !empty) m_password = SecretBytes::fromText(first.normalized(QString::NormalizationForm_C));
  wipe(first);
  wipe(second);
  if (empty)
    tell(tr("Type a password twice, or leave the file unlocked."));
  else if (!same)
    tell(tr("These two are not the same."));
  return same && !empty;
}

void CopyFlow::save() {
  if (m_busy) return;
  m_screen->message()->hide();
  if (!takePassword()) return;
  const bool pdfOnly = m_choice.as == CopyChoice::As::Pdf;
  //: The name of the file a copy is saved in. Without a person's name. %1 is the date
  const QString name =
      tr("Wellbeing plan %1").arg(document::dateInWords(m_desk.clock.today(), m_desk.preferences.language)) +
      (pdfOnly ? u".pdf"_s : u".docx"_s);
  m_desk.giveBackMemory();  // a dialog and a whole document need much of it
  const auto path =
      m_desk.asks.whereToSave(tr("Save my copy"), name, pdfOnly ? tr("PDF file (*.pdf)") : tr("Word file (*.docx)"));
  if (!path) return;
  if (const QString whyNot = whoElse(m_desk.asks.whoseIs(*path)); !whyNot.isEmpty())
    return askAboutPlace(*path, whyNot);
  saveIn(*path);
}

void CopyFlow::askAboutPlace(const QString& path, const QString& whyNot) {
  NoticeBar* message = m_screen->message();
  message->clearButtons();
  Button* here = message->addButton(tr("Save it here"));
  Button* elsewhere = message->addButton(tr("Choose another folder"));
  connect(here, &QAbstractButton::clicked, this, [this, path] {
    m_screen->message()->hide();
    saveIn(path);
  });
  connect(elsewhere, &QAbstractButton::clicked, this, &CopyFlow::save, Qt::QueuedConnection);
  message->say(whyNot);
}

void CopyFlow::saveIn(const QString& path) {
  const bool pdfOnly = m_choice.as == CopyChoice::As::Pdf;
  m_waiting = {{pdfOnly ? CopyChoice::As::Pdf : CopyChoice::As::Word, path}};
  // Both are asked for once; the PDF goes beside the Word file under the same name.
  const QFileInfo file(path);
  if (m_choice.as == CopyChoice::As::Both)
    m_waiting << Wanted{CopyChoice::As::Pdf, file.path() + u'/' + file.completeBaseName() + u".pdf"_s};
  setBusy(true);
  makeNext();
}

void CopyFlow::makeNext() {
  if (m_waiting.isEmpty()) return finishSaving();
  const auto write = [this](Result<QByteArray> bytes) {
    if (bytes) return this->write(*bytes, false);
    setBusy(false);
    fail(bytes.error());
  };
  if (m_waiting.first().kind == CopyChoice::As::Word) {
    QByteArray data;
    if (m_choice.full && m_choice.withData) data = QJsonDocument(plan::toJson(*m_plan)).toJson(QJsonDocument::Compact);
    return inBackground(
        this,
        [document = describe(),
         options = document::DocxOptions{.letters = lettersAt(m_choice.letters), .planData = data}] {
          return document::writeDocx(document, options);
        },
        write);
  }
  document::PdfOptions options{.letters = lettersAt(m_choice.letters)};
  if (!m_password.isEmpty()) options.password = SecretBytes::copyOf(m_password.bytes());
  inBackground(
      this, [document = describe(), options = std::move(options)] { return document::writePdf(document, options); },
      write);
}

void CopyFlow::write(const QByteArray& bytes, bool replace) {
  const Wanted& wanted = m_waiting.first();
  const auto done =
      document::saveFile(wanted.path, bytes, replace ? document::IfThere::Replace : document::IfThere::Refuse);
  if (!done) {
    setBusy(false);
    return done.error().what == Problem::FileExists ? askAboutFileThere(bytes) : fail(done.error());
  }
  noteTaken(wanted.kind == CopyChoice::As::Word ? u"docx"_s : u"pdf"_s);
  m_waiting.removeFirst();
  makeNext();
}

void CopyFlow::askAboutFileThere(const QByteArray& bytes) {
  NoticeBar* message = m_screen->message();
  message->clearButtons();
  Button* replaceIt = message->addButton(tr("Replace it"));
  Button* both = message->addButton(tr("Keep both"));
  connect(replaceIt, &QAbstractButton::clicked, this, [this, bytes] {
    m_screen->message()->hide();
    setBusy(true);
    write(bytes, true);
  });
  connect(both, &QAbstractButton::clicked, this, [this, bytes] {
    m_screen->message()->hide();
    m_waiting.first().path = document::freeName(m_waiting.first().path);
    setBusy(true);
    write(bytes, false);
  });
  message->say(messageFor({Problem::FileExists}));
}

void CopyFlow::finishSaving() {
  setBusy(false);
  m_password = SecretBytes();
  m_screen->wipePasswords();
  QString words = tr("Your copy is saved.");
  if (m_plan->keeping == plan::Keeping::DeleteAfterCopy && m_fullTaken && !m_deleted && !leavesSealedLines()) {
    const auto deleted = m_desk.store->deletePlan(m_plan->id);
    m_deleted = deleted.has_value();
    words = deleted ? tr("Your copy is saved, and the plan is deleted from this laptop, as you chose.")
                    : messageFor(deleted.error());
    render();
  }
  tell(words);
}

/// What the person can read later: that a copy was taken, and as what.
void CopyFlow::noteTaken(const QString& how) {
  m_taken = true;
  m_fullTaken = m_fullTaken || m_choice.full;
  const auto kind = m_choice.full ? store::EventKind::CopyTaken : store::EventKind::ShareCopyTaken;
  if (const auto noted = m_desk.store->addEvent({kind, m_desk.clock.now(), m_person->id, how}); !noted)
    fail(noted.error());
}

void CopyFlow::setBusy(bool busy) {
  m_busy = busy;
  if (busy)
    m_slow.start();
  else
    m_slow.stop();
  render();
}

void CopyFlow::print() {
  if (m_busy) return;
  const auto preview = document::Preview::of(describe(), lettersAt(m_choice.letters));
  if (!preview) return fail(preview.error());
  const Printed printed = m_desk.asks.print(
      {.count = preview->pageCount(), .size = preview->pageSize(), .draw = [&](QPainter& painter, int page) {
         preview->paint(painter, page);
       }});
  if (printed == Printed::NoAnswer)
    return tell(tr("The printer did not answer. Your plan is safe. Try again, or save a copy instead."));
  if (printed == Printed::ChangedMind) return;
  noteTaken(u"print"_s);
  render();
  tell(tr("Your copy is on its way to the printer."));
}

void CopyFlow::finish() {
  if (m_busy) return;
  const int held = plan::countLines(*m_plan).onlyForMe;
  // Lines that are sealed here do not go with the screen.
  const bool kept = m_desk.store->hasOwnPassphrase(m_person->id).value_or(false);
  if (held == 0 || kept || m_fullTaken) return Q_EMIT finished();
  NoticeBar* message = m_screen->message();
  message->clearButtons();
  Button* take = message->addButton(tr("Take a full copy"));
  Button* go = message->addButton(tr("Finish without them"));
  connect(take, &QAbstractButton::clicked, this, [this] {
    m_screen->message()->hide();
    CopyChoice choice = m_choice;
    choice.full = true;
    choose(choice);
    save();
  });
  connect(go, &QAbstractButton::clicked, this, &CopyFlow::finished);
  message->say(tr("%n line(s) go only in your copy. Take it before you finish.", nullptr, held));
}

void CopyFlow::tell(const QString& words) {
  m_screen->message()->clearButtons();
  m_screen->message()->say(words);
}

void CopyFlow::fail(const Error& error) {
  if (error.what != Problem::CharacterWithoutShape) return tell(messageFor(error));
  //: %1 is the characters themselves, such as small pictures
  tell(tr("%n character(s) cannot be shown in this copy: %1. Change them, or leave them out.", nullptr, error.place)
           .arg(error.detail));
}

}  // namespace hearten::ui
