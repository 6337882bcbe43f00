// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/check.h"
#include "core/document/describe.h"
#include "core/document/docx_writer.h"
#include "core/document/pdf_writer.h"
#include "core/store/names.h"
#include "tests/support/open_desk.h"
#include "ui/flow/held_document.h"

#include <catch2/generators/catch_generators.hpp>

using namespace Qt::StringLiterals;
using namespace hearten;
using test::OpenDesk;

namespace {

QString textOf(const document::Runs& runs) {
  QString text;
  for (const document::Run& run : runs) text += run.text;
  return text + u'\n';
}

/// All that the document says, block after block.
QString textOf(const document::Document& document) {
  QString text = document.title + u'\n';
  for (const document::Block& block : document.blocks) {
    if (const auto* const heading = std::get_if<document::Heading>(&block)) text += textOf(heading->runs);
    if (const auto* const paragraph = std::get_if<document::Paragraph>(&block)) text += textOf(paragraph->runs);
    if (const auto* const list = std::get_if<document::BulletList>(&block))
      for (const auto& item : list->items) text += textOf(item);
    if (const auto* const table = std::get_if<document::Table>(&block))
      for (const auto& row : table->rows)
        for (const auto& cell : row) text += textOf(cell);
  }
  return text;
}

}  // namespace

TEST_CASE("everything held about a person is one document, with nothing of anybody else", "[held]") {
  OpenDesk at;
  const store::Person sam = at.add(u"Sam"_s);
  const store::Person ade = at.add(u"Ade"_s);
  plan::Plan first = plan::firstDraft(PlanId::fresh(at.desk.ids), sam.id, u"en"_s);
  first.entries.append(at.line(plan::Section::WhatHelps, u"A walk at noon"_s));
  first = at.agree(first, {2026, 8, 12});
  plan::Plan next = plan::nextDraft(first, PlanId::fresh(at.desk.ids));
  next.entries.append(at.line(plan::Section::EarlySigns, u"I go quiet"_s));
  REQUIRE(at.desk.store->savePlan(next));
  plan::Plan ofAde = plan::firstDraft(PlanId::fresh(at.desk.ids), ade.id, u"en"_s);
  ofAde.entries.append(at.line(plan::Section::WhatHelps, u"The allotment"_s));
  at.agree(ofAde, {2026, 9, 1});
  at.happened(store::EventKind::CopyTaken, sam.id, {2026, 8, 12}, u"pdf"_s);
  at.happened(store::EventKind::PlanChanged, sam.id, {2026, 8, 13}, u"what-helps"_s);
  at.happened(store::EventKind::CopyTaken, ade.id, {2026, 9, 3}, u"docx"_s);
  REQUIRE(at.desk.store->decideKeeping(first.id, plan::Keeping::UntilILeave, {2027, 8, 12}));

  store::Held held = at.desk.store->everythingHeld(sam.id).value();
  held.plans.last().sealedLines = 2;
  const document::Document document = ui::heldDocument(held, at.content, OpenDesk::kToday);
  const QString text = textOf(document);
  INFO(text.toStdString());
  for (const QString& there :
       {u"Everything Hearten holds about Sam"_s, u"Name: Sam"_s, u"Plan, version 1"_s, u"Plan, version 2"_s,
        u"A walk at noon"_s, u"I go quiet"_s, u"2 more lines are locked"_s, u"12 August 2027"_s, u"until I leave"_s,
        u"Full copy taken: PDF"_s, u"Changed: What helps"_s, u"13 August 2026"_s})
    CHECK(text.contains(there));
  for (const QString& notThere : {u"Ade"_s, u"allotment"_s, u"3 September"_s, u"Word"_s})
    CHECK_FALSE(text.contains(notThere));
  // A line that stayed over two versions stands twice, so nothing here is a field of a Word copy.
  CHECK(document::check(document));
  CHECK(document::writePdf(document));
  CHECK(document::writeDocx(document));
}

TEST_CASE("everything that can happen to a plan can be said, in both languages", "[held]") {
  const QString language = GENERATE(u"en"_s, u"cy"_s);
  const content::Content content = content::load(language);
  const QString something = content.copy[u"happened-something"_s];
  CHECK_FALSE(something.isEmpty());
  QStringList said;
  for (const auto& [kind, name] : kNames<store::EventKind>) {
    if (kind == store::EventKind::StoreMade) break;  // from here on they are of the store, and of no person
    said.append(ui::eventInWords({.kind = kind, .when = {}}, content));
    INFO(name.data());
    CHECK(said.last() != something);
    CHECK_FALSE(said.last().isEmpty());
  }
  CHECK(said.removeDuplicates() == 0);
  CHECK(said.size() == 18);
  for (const plan::Keeping keeping : {plan::Keeping::UntilReview, plan::Keeping::UntilILeave})
    CHECK_FALSE(content.copy.value(QString::fromLatin1(document::keepingWords(keeping))).isEmpty());
}
