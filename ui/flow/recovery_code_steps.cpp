// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/recovery_code_steps.h"

#include "core/document/pdf_writer.h"
#include "core/document/preview.h"
#include "core/document/save_file.h"
#include "ui/shell/messages.h"
#include "ui/unlock/code_page.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace hearten::ui {
namespace {

struct CodeSteps {
  Q_DECLARE_TR_FUNCTIONS(CodeSteps)
};

}  // namespace

std::pair<int, int> twoGroups() {
  auto& random = *QRandomGenerator::system();
  const int first = random.bounded(1, store::RecoveryCode::kGroups);
  return {first, random.bounded(first + 1, store::RecoveryCode::kGroups + 1)};
}

store::RecoveryCode copyOf(const store::RecoveryCode& code) {
  return store::RecoveryCode::parse(code.groups().join(QChar(u' '))).value();
}

std::optional<QString> whatIsMissing(CodePage& page, const store::RecoveryCode& code, std::pair<int, int> asked) {
  if (!code.groupIs(asked.first, page.firstAnswer())) {
    page.focusFirst();
    return slipInGroup(asked.first);
  }
  if (!code.groupIs(asked.second, page.secondAnswer())) {
    page.focusSecond();
    return slipInGroup(asked.second);
  }
  if (!page.isUnderstood()) {
    page.focusTick();
    return CodeSteps::tr("One more thing: tick the line below the two groups, so that we know you know.");
  }
  return std::nullopt;
}

SheetOutcome printSheet(Asks& asks, const document::Document& sheet) {
  const auto pages = document::Preview::of(sheet, document::Letters::Usual);
  if (!pages) return {.problem = messageFor(pages.error())};
  const Printed printed = asks.print({.count = pages->pageCount(),
                                      .size = pages->pageSize(),
                                      .draw = [&pages](QPainter& painter, int page) { pages->paint(painter, page); }});
  if (printed == Printed::NoAnswer)
    return {.problem = CodeSteps::tr("The printer did not answer. Try again, or save the sheet instead.")};
  if (printed == Printed::Done) return {.note = CodeSteps::tr("Sent to the printer.")};
  return {};
}

SheetOutcome saveSheet(Asks& asks, const document::Document& sheet, const QString& name) {
  const auto file = asks.whereToSave(CodeSteps::tr("Save the sheet as PDF"), name + QStringLiteral(".pdf"),
                                     CodeSteps::tr("PDF files (*.pdf)"));
  if (!file) return {};
  const auto pdf = document::writePdf(sheet);
  if (!pdf) return {.problem = messageFor(pdf.error())};
  auto saved = document::saveFile(*file, *pdf, document::IfThere::Refuse);
  if (!saved && saved.error().what == Problem::FileExists)
    saved = document::saveFile(document::freeName(*file), *pdf, document::IfThere::Refuse);
  if (!saved)
    return {.problem = CodeSteps::tr("That folder does not allow saving. Choose another, or write the code down.")};
  return {.note = CodeSteps::tr("Saved. Move it somewhere away from this laptop.")};
}

}  // namespace hearten::ui
