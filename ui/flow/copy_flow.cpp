// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/copy_flow.h"

#include "core/document/docx_writer.h"
#include "core/document/pdf_writer.h"
#include "core/document/preview.h"
#include "core/document/save_file.h"
#include "core/plan/serial.h"
#include "ui/shell/messages.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice_bar.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPainter>
#include <QScreen>

#include <memory>
#include <utility>

namespace hearten::ui {
namespace {

using namespace Qt::StringLiterals;

/// Sharp enough to read on the bed beside the choices.
constexpr double kPreviewScale = 1.5;

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
          } else {
            lines.append(part.alt);
          }
        },
        block);
  return lines.join(u'\n');
}

/// A name beside `path` that is still free: "Wellbeing plan 2.docx".
QString freeName(const QString& path) {
  const QFileInfo file(path);
  for (int number = 2;; ++number) {
    const QString other =
        file.path() + u'/' + file.completeBaseName() + u' ' + QString::number(number) + u'.' + file.suffix();
    if (!QFileInfo::exists(other)) return other;
  }
}

}  // namespace

CopyFlow::CopyFlow(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk), m_screen(new CopyScreen) {
  connect(m_screen, &CopyScreen::chosen, this, [this](const CopyChoice& choice) {
    m_choice = choice;
    m_screen->message()->hide();
    render();
  });
  connect(m_screen, &CopyScreen::saveAsked, this, &CopyFlow::save);
  connect(m_screen, &CopyScreen::printAsked, this, &CopyFlow::print);
  connect(m_screen, &CopyScreen::noCopyAsked, this, &CopyFlow::finish);
  connect(m_screen, &CopyScreen::finishAsked, this, &CopyFlow::finish);
  connect(m_screen, &CopyScreen::safetyAsked, this, [this] { m_desk.window.showSafetyCard(); });
  connect(m_screen, &CopyScreen::hideAsked, this, [this] { m_desk.window.hideScreen(); });
}

CopyFlow::~CopyFlow() {
  delete m_screen;
}

void CopyFlow::open(plan::Plan plan, store::Person person) {
  m_words = plan.language == m_desk.content.language ? m_desk.content : content::load(plan.language);
  m_plan = std::move(plan);
  m_person = std::move(person);
  m_choice = {};
  m_taken = m_fullTaken = false;
  render();
  m_screen->startHere();
}

document::Letters CopyFlow::letters() const {
  switch (m_choice.letters) {
    case 1:
      return document::Letters::Large;
    case 2:
      return document::Letters::Easy;
    default:
      return document::Letters::Usual;
  }
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

void CopyFlow::render() {
  const plan::LineCount count = plan::countLines(*m_plan);
  const document::Document document = describe();
  CopyView view{.person = m_person->name.text(),
                .allLines = count.all,
                .sharedLines = count.shared(),
                .choice = m_choice,
                .pages = {},
                .pageTexts = {},
                .canPrint = m_desk.asks.hasPrinter(),
                .taken = m_taken};
  const auto preview = document::Preview::of(document, letters());
  if (preview) {
    for (int page = 0; page < preview->pageCount(); ++page) view.pages.append(preview->page(page, kPreviewScale));
    for (int page = 0; page < preview->pageCount(); ++page)
      view.pageTexts.append(page == 0 ? textOf(document) : QString());
  }
  m_screen->render(view);
  if (!preview) fail(preview.error());
}

void CopyFlow::save() {
  m_screen->message()->hide();
  m_password = SecretBytes();
  if (m_choice.as == CopyChoice::As::Pdf && m_choice.locked) {
    auto [first, second] = m_screen->takePasswords();
    const bool same = first == second;
    const bool empty = first.isEmpty();
    if (same && !empty) m_password = SecretBytes::fromText(first.normalized(QString::NormalizationForm_C));
    wipe(first);
    wipe(second);
    if (empty) return tell(tr("Type a password twice, or leave the file unlocked."));
    if (!same) return tell(tr("These two are not the same."));
  }
  if (m_choice.as != CopyChoice::As::Both) {
    saveAs(m_choice.as);
    return;
  }
  if (saveAs(CopyChoice::As::Word)) saveAs(CopyChoice::As::Pdf);
}

Result<QByteArray> CopyFlow::bytesFor(CopyChoice::As kind) const {
  const document::Document document = describe();
  if (kind == CopyChoice::As::Word) {
    QByteArray data;
    if (m_choice.full && m_choice.withData) data = QJsonDocument(plan::toJson(*m_plan)).toJson(QJsonDocument::Compact);
    return document::writeDocx(document, {.letters = letters(), .planData = data});
  }
  document::PdfOptions options{.letters = letters()};
  if (!m_password.isEmpty()) options.password = SecretBytes::copyOf(m_password.bytes());
  return document::writePdf(document, options);
}

bool CopyFlow::saveAs(CopyChoice::As kind) {
  const bool word = kind == CopyChoice::As::Word;
  //: The name of the file a copy is saved in. Without a person's name. %1 is the date
  const QString name =
      tr("Wellbeing plan %1").arg(document::dateInWords(m_desk.clock.today(), m_desk.preferences.language)) +
      (word ? u".docx"_s : u".pdf"_s);
  const auto path =
      m_desk.asks.whereToSave(tr("Save my copy"), name, word ? tr("Word file (*.docx)") : tr("PDF file (*.pdf)"));
  if (!path) return false;
  return write(*path, kind, false);
}

bool CopyFlow::write(const QString& path, CopyChoice::As kind, bool replace) {
  const auto bytes = bytesFor(kind);
  if (!bytes) {
    fail(bytes.error());
    return false;
  }
  const auto done = document::saveFile(path, *bytes, replace ? document::IfThere::Replace : document::IfThere::Refuse);
  if (!done && done.error().what == Problem::FileExists) {
    NoticeBar* const message = m_screen->message();
    message->clearButtons();
    Button* const replaceIt = message->addButton(tr("Replace it"));
    Button* const both = message->addButton(tr("Keep both"));
    connect(replaceIt, &QAbstractButton::clicked, this, [this, path, kind] { write(path, kind, true); });
    connect(both, &QAbstractButton::clicked, this, [this, path, kind] { write(freeName(path), kind, false); });
    message->say(messageFor(done.error()));
    return false;
  }
  if (!done) {
    fail(done.error());
    return false;
  }
  saved(kind);
  return true;
}

void CopyFlow::saved(CopyChoice::As kind) {
  m_taken = true;
  m_fullTaken = m_fullTaken || m_choice.full;
  const store::Event event{m_choice.full ? store::EventKind::CopyTaken : store::EventKind::ShareCopyTaken,
                           m_desk.clock.now(), m_person->id, kind == CopyChoice::As::Word ? u"docx"_s : u"pdf"_s};
  const auto noted = m_desk.store->addEvent(event);
  QString words = tr("Your copy is saved.");
  if (m_plan->keeping == plan::Keeping::DeleteAfterCopy && m_fullTaken) {
    if (const auto deleted = m_desk.store->deletePlan(m_plan->id))
      words = tr("Your copy is saved, and the plan is deleted from this laptop, as you chose.");
    else
      words = messageFor(deleted.error());
  }
  render();
  tell(noted ? words : messageFor(noted.error()));
}

void CopyFlow::print() {
  const auto preview = document::Preview::of(describe(), letters());
  if (!preview) return fail(preview.error());
  const Printed printed = m_desk.asks.print(
      {.count = preview->pageCount(), .size = preview->pageSize(), .draw = [&](QPainter& painter, int page) {
         preview->paint(painter, page);
       }});
  if (printed == Printed::NoAnswer)
    return tell(tr("The printer did not answer. Your plan is safe. Try again, or save a copy instead."));
  if (printed == Printed::ChangedMind) return;
  m_taken = true;
  m_fullTaken = m_fullTaken || m_choice.full;
  if (const auto noted =
          m_desk.store->addEvent({store::EventKind::CopyTaken, m_desk.clock.now(), m_person->id, u"print"_s});
      !noted)
    return fail(noted.error());
  render();
}

void CopyFlow::finish() {
  const int held = plan::countLines(*m_plan).onlyForMe;
  if (held == 0 || m_fullTaken || m_plan->status == plan::Status::Draft) return Q_EMIT finished();
  NoticeBar* const message = m_screen->message();
  message->clearButtons();
  Button* const take = message->addButton(tr("Take a full copy"));
  Button* const go = message->addButton(tr("Finish without them"));
  connect(take, &QAbstractButton::clicked, this, [this] {
    m_choice.full = true;
    render();
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
  tell(messageFor(error));
}

}  // namespace hearten::ui
