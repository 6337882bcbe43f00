// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/recovery_sheet.h"

#include "core/document/copy_words.h"
#include "core/document/describe.h"

using namespace Qt::StringLiterals;

namespace hearten::document {
namespace {

/// As the screen shows them: four in the first line, the rest in the second.
constexpr qsizetype kGroupsInALine = 4;

Paragraph codeOf(const QStringList& groups) {
  QString code;
  for (qsizetype i = 0; i < groups.size(); ++i) {
    if (i > 0) code += i % kGroupsInALine == 0 ? u"\n"_s : u"   "_s;
    code += groups[i];
  }
  return {.runs = {{.text = code}}, .look = Paragraph::Look::Code};
}

}  // namespace

Document recoverySheet(const QStringList& groups, const content::Content& content, QDate made) {
  const CopyWords words(content.copy);
  const auto heading = [&words](const char* key) { return Heading{.level = 2, .runs = {{.text = words(key)}}}; };
  const auto list = [&words](std::initializer_list<const char*> keys) {
    BulletList out;
    for (const char* key : keys) out.items.push_back({{.text = words(key)}});
    return out;
  };
  return {
      .title = words("recovery-title"),
      .language = languageTag(content.language),
      .header = {.organisation = u"Hearten"_s, .owner = {}},
      .pageLabel = words("page", {{"page"_L1, u"%1"_s}, {"pages"_L1, u"%2"_s}}),
      .blocks = {Paragraph{.runs = {{.text = words("recovery-what")}}}, codeOf(groups), heading("recovery-use-title"),
                 list({"recovery-use-1", "recovery-use-2", "recovery-use-3"}), heading("recovery-keep-title"),
                 list({"recovery-keep-1", "recovery-keep-2", "recovery-keep-3"}),
                 Paragraph{.runs = {{.text = words("recovery-made", {{"date"_L1, dateInWords(made, content.language)}}),
                                     .tone = Tone::Quiet}}}}};
}

}  // namespace hearten::document
