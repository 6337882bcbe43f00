// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/pieces.h"

namespace hearten::content {

using namespace Qt::StringLiterals;

Subjects readSubjects(Reader& file, const Known& known) {
  Subjects subjects;
  Ids ids;
  for (Reader& table : file.tables("subject")) {
    subjects.all.append({.id = ids.take(table),
                         .title = table.text("title"),
                         .about = table.text("about"),
                         .topics = namesAmong(table, "topics", known.supportTopics)});
    table.finish();
  }
  Ids topics;
  for (Reader& table : file.tables("topic")) {
    const QString topic = topics.take(table);
    if (!known.supportTopics.contains(topic)) table.wrong("id", u"no service has the topic \"%1\""_s.arg(topic));
    subjects.wordsOf.insert(topic, table.wordsToFind("words"));
    table.finish();
  }
  return subjects;
}

}  // namespace hearten::content
