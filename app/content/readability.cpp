// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/readability.h"
#include "app/content/commands.h"
#include "core/content/load.h"

#include <algorithm>

namespace hearten::content_tool {

using namespace Qt::StringLiterals;

int readability(const QStringList& words, QTextStream& out) {
  constexpr double kOldest = 13;
  if (words.size() > 1) {
    out << "hearten-content readability takes one folder, or none for the built-in content.\n";
    return 2;
  }
  content::Problems problems;
  const auto texts = content::textsOf(words.value(0, content::kShipped), u"en"_s, problems);
  QList<content::Passage> passages = content::passagesOf(texts);
  if (passages.isEmpty()) {
    out << "There is nothing to read there.\n";
    return 2;
  }
  std::ranges::stable_sort(passages, std::greater(), &content::Passage::age);
  for (const content::Passage& passage : passages)
    out << QString::number(passage.age, 'f', 1).rightJustified(5) << "  " << passage.file << ':' << passage.line
        << '\n';
  const double median = passages[passages.size() / 2].age;
  out << "Reading age (SMOG): median " << QString::number(median, 'f', 1) << ", oldest "
      << QString::number(passages.first().age, 'f', 1) << ", " << passages.size() << " passages.\n";
  return passages.first().age > kOldest ? 1 : 0;
}

}  // namespace hearten::content_tool
