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

/// `of`: what the keys of its words begin with.
Document sheetOf(const QString& of, const QStringList& groups, const content::Content& content, QDate made) {
  const CopyWords all(content.copy);
  const auto words = [&](const char* key) { return all((of + QLatin1StringView(key)).toUtf8().constData()); };
  const auto heading = [&words](const char* key) { return Heading{.level = 2, .runs = {{.text = words(key)}}}; };
  const auto list = [&words](std::initializer_list<const char*> keys) {
    BulletList out;
    for (const char* key : keys) out.items.push_back({{.text = words(key)}});
    return out;
  };
  return {
      .title = words("-title"),
      .language = languageTag(content.language),
      .header = {.organisation = u"Hearten"_s, .owner = {}},
      .pageLabel = all("page", {{"page"_L1, u"%1"_s}, {"pages"_L1, u"%2"_s}}),
      .blocks = {Paragraph{.runs = {{.text = words("-what")}}}, codeOf(groups), heading("-use-title"),
                 list({"-use-1", "-use-2", "-use-3"}), heading("-keep-title"), list({"-keep-1", "-keep-2", "-keep-3"}),
                 Paragraph{.runs = {{.text = all("recovery-made", {{"date"_L1, dateInWords(made, content.language)}}),
                                     .tone = Tone::Quiet}}}}};
}

}  // namespace

Document recoverySheet(const QStringList& groups, const content::Content& content, QDate made) {
  return sheetOf(u"recovery"_s, groups, content, made);
}

Document ownSlip(const QStringList& groups, const content::Content& content, QDate made) {
  return sheetOf(u"own-slip"_s, groups, content, made);
}

}  // namespace hearten::document
