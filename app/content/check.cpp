// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/check.h"
#include "app/content/commands.h"

#include <QFileInfo>

namespace hearten::content_tool {

using namespace Qt::StringLiterals;

int check(const QStringList& words, QTextStream& out) {
  const QString folder = words.isEmpty() ? content::kShipped : words.first();
  if (words.size() > 1 || !QFileInfo(folder).isDir()) {
    out << "hearten-content check needs one folder that is there.\n";
    return 2;
  }
  const content::Findings found = content::check(folder);
  for (const Error& mistake : found.mistakes) out << mistake.detail << '\n';
  if (!found.gaps.isEmpty()) out << "\nShown in English until it is translated:\n" << found.gaps.join(u'\n') << '\n';
  if (found.mistakes.isEmpty())
    out << "Nothing is wrong.\n";
  else
    out << found.mistakes.size() << " to mend.\n";
  return found.mistakes.isEmpty() ? 0 : 1;
}

}  // namespace hearten::content_tool
