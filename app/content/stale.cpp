// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/stale.h"
#include "app/content/commands.h"
#include "core/content/load.h"

#include <QFileInfo>

namespace hearten::content_tool {

int stale(const QStringList& words, QDate today, QTextStream& out) {
  const QString folder = words.isEmpty() ? content::kShipped : words.first();
  if (words.size() > 1 || !QFileInfo(folder).isDir()) {
    out << "hearten-content stale needs one folder that is there.\n";
    return 2;
  }
  const QStringList found = content::stale(folder, today);
  for (const QString& entry : found) out << entry << '\n';
  if (found.isEmpty())
    out << "Every entry was looked at within a year.\n";
  else
    out << found.size() << " to look at again.\n";
  return found.isEmpty() ? 0 : 1;
}

}  // namespace hearten::content_tool
