// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/screen.h"

#include "tests/core/boundary/english.h"
#include "tests/support/text.h"

using namespace hearten::boundary;
using namespace Qt::StringLiterals;

TEST_CASE("only what is written as a name can be taught", "[boundary][names]") {
  const Screen screen = english();
  for (const QString& name : {u"Rowan Ward"_s, u"Lilac Suite"_s, u"RiO"_s, u"The Willows"_s, u"Ward 7"_s,
                              u"Bay of Light"_s, u"Tŷ Gwyn"_s, u"O'Neill Wing"_s}) {
    INFO(name.toStdString());
    CHECK_FALSE(screen.faultOfName(name));
  }
  CHECK(screen.faultOfName(u"needs to up her game"_s) == NameFault::TooLong);
  CHECK(screen.faultOfName(u"up her game"_s) == NameFault::NotAName);
  CHECK(screen.faultOfName(u"rowan"_s) == NameFault::NotAName);
  CHECK(screen.faultOfName(u"Rowan."_s) == NameFault::NotAName);
  CHECK(screen.faultOfName(u"Rowan  Ward"_s) == NameFault::NotAName);
  CHECK(screen.faultOfName(u"(?i).*"_s) == NameFault::NotAName);
  CHECK(screen.faultOfName(u""_s) == NameFault::TooLong);
  CHECK(screen.faultOfName(QString(41, u'A')) == NameFault::TooLong);
  for (const QString& name : {u"She"_s, u"The Late"_s, u"Not Up"_s, u"Third Time"_s, u"My Manager"_s, u"Mae Hi"_s}) {
    INFO(name.toStdString());
    CHECK(screen.faultOfName(name) == NameFault::OrdinaryWord);
  }
}

TEST_CASE("no name is made of what must not be in a plan", "[boundary][names]") {
  const Screen screen = english();
  for (const QString& name : {u"Written Warning"_s, u"Disciplinary"_s, u"Final Written Warning"_s,
                              u"Capability Process"_s, u"Misconduct"_s, u"Grievance House"_s}) {
    INFO(name.toStdString());
    CHECK(screen.faultOfName(name) == NameFault::OffLimits);
  }
}

TEST_CASE("a taught name loosens nothing that reaches beyond it", "[boundary][names]") {
  const QStringList names{u"Rowan Ward"_s,   u"First Written"_s, u"Sam Jones"_s,       u"HR"_s,
                          u"Monday Group"_s, u"Stage"_s,         u"Written Warning"_s, u"Disciplinary"_s};
  const Screen taught = english().withNames(names);
  for (const QString& text :
       {u"I was given a First Written Warning on Rowan Ward"_s, u"Sam Jones is under investigation by HR"_s,
        u"I am at Stage Two of the sickness process"_s, u"Monday Group said I am on a final written warning"_s,
        u"Rowan Ward. I have a disciplinary hearing next week."_s, u"Written Warning"_s}) {
    INFO(text.toStdString());
    const Verdict before = english().check(Field::General, text);
    const Verdict after = taught.check(Field::General, text);
    CHECK(after.decision == before.decision);
    CHECK_FALSE((before.decision == Decision::Stop && taught.acceptAnswered(Field::General, text)));
  }
  // What is clear stays so, and nothing is taken away from the text that is kept.
  const QString innocent = u"I like the early shift on Rowan Ward"_s;
  CHECK(taught.accept(Field::General, innocent)->text() == innocent);
}
