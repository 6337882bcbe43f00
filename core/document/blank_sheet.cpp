// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/blank_sheet.h"

#include "core/document/copy_words.h"

using namespace Qt::StringLiterals;

namespace hearten::document {

Document blankSheet(const content::Sheet& sheet, const content::Content& content) {
  const CopyWords words(content.copy);
  const QString& organisation = content.organisation.name;
  Document document{.title = sheet.title,
                    .language = languageTag(content.language),
                    .header = {.organisation = organisation.isEmpty() ? u"Hearten"_s : organisation, .owner = {}},
                    .pageLabel = words("page", {{"page"_L1, u"%1"_s}, {"pages"_L1, u"%2"_s}})};
  const auto add = [&document](Block block) { document.blocks.push_back(std::move(block)); };
  add(Paragraph{.runs = {{.text = sheet.lead}}, .look = Paragraph::Look::Lead});
  for (const content::SheetPart& part : sheet.parts) {
    add(Heading{.level = 2, .runs = {{.text = part.title}}});
    if (!part.words.isEmpty()) add(Paragraph{.runs = {{.text = part.words, .tone = Tone::Quiet}}});
    add(WritingLines{.count = part.lines});
  }
  add(Paragraph{.runs = {{.text = sheet.foot}}, .look = Paragraph::Look::Note});
  return document;
}

}  // namespace hearten::document
