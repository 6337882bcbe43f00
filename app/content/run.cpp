// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "app/content/commands.h"

namespace hearten::content_tool {

using namespace Qt::StringLiterals;

int run(const QStringList& words, QTextStream& out) {
  const QString command = words.value(0);
  const QStringList rest = words.mid(1);
  if (command == u"check") return check(rest, out);
  if (command == u"new") return start(rest, out);
  if (command == u"stale") return stale(rest, QDate::currentDate(), out);
  if (command == u"compare") return compare(rest, out);
  if (command == u"readability") return readability(rest, out);
  if (command == u"screen") {
    QTextStream in(stdin);
    return screen(in, out);
  }
  out << "hearten-content looks after the words that Hearten says (docs/content.md).\n\n"
         "  hearten-content check [DIR]         tell every mistake in a pack or a folder of content\n"
         "  hearten-content new DIR             write a commented starter pack\n"
         "  hearten-content stale [DIR]         list entries to look at again\n"
         "  hearten-content compare en cy [DIR] write both languages side by side, one page a file\n"
         "  hearten-content readability [DIR]   print the reading age of the English texts\n"
         "  hearten-content screen              read lines of id, field, language and text with tabs between, and "
         "tell\n"
         "                                      what the boundary makes of each: id, verdict, kind, reason\n\n"
         "Without DIR, the built-in content. It ends with 1 when there is something to mend.\n";
  return command.isEmpty() || command == u"--help" ? 0 : 2;
}

}  // namespace hearten::content_tool
