// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0

// Whether there is any place where somebody's performance, conduct or absence could live: a section, a field or a box
// to write in. The tables and columns of the store are read in tests/core/store.
#include "core/plan/names.h"
#include "tests/ui/plan/plan_desk.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace hearten;
using test::PlanSitting;
using test::TalkDesk;

namespace {

/// What no place to write is called, in either language.
const QRegularExpression kNoPlaceFor(
    u"perform|conduct|disciplin|capabilit|apprais|grievance|misconduct|warning|investigat|absen|sickness|attendance|"
    u"rating|score|target|objective|complaint|attitude|competenc|probation|regulator|promotion|"
    u"perfformi|ymddyg|disgybl|gallued|arfarn|cwyn|rhybudd|ymchwil|absenol|salwch|presenol|sgôr|graddf|targed"_s,
    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);

bool isFitting(const QString& name) {
  return !kNoPlaceFor.match(name).hasMatch();
}

}  // namespace

TEST_CASE("The plan has the sections that are listed here and no other", "[ways][places]") {
  const QStringList wanted{u"how-i-like-to-work"_s,   u"what-keeps-me-well"_s, u"what-matters-to-me"_s,
                           u"what-gets-in-the-way"_s, u"early-signs"_s,        u"what-helps"_s,
                           u"who-does-what"_s,        u"adjustments"_s,        u"my-support"_s,
                           u"bigger-than-me"_s,       u"my-review"_s};
  for (const QString& language : {u"en"_s, u"cy"_s}) {
    const content::Content content = content::load(language);
    const auto screen = boundary::Screen::fromToml(content.boundaryRules).value();
    QStringList ids;
    for (const content::PlanHeading& heading : content.headings.all) {
      ids << heading.id;
      INFO(language.toStdString() << " " << heading.id.toStdString());
      const boundary::Field field = boundary::fieldNamed(heading.id);
      for (const QString& words : QStringList{heading.title, heading.lead} + heading.starters) {
        INFO(words.toStdString());
        CHECK(isFitting(words));
        CHECK(screen.check(field, words).decision == boundary::Decision::Clear);
      }
    }
    CHECK(ids == wanted);
  }
  for (const plan::Section section : plan::kSections) {
    const QString id(nameOf(section));
    INFO(id.toStdString());
    CHECK(wanted.contains(id));
    CHECK(boundary::fieldNamed(id) != boundary::Field::General);  // the boundary knows each section by the same id
  }
}

TEST_CASE("No box to write in asks for it", "[ways][places]") {
  for (const QString& language : {u"en"_s, u"cy"_s}) {
    TalkDesk desk(language);
    PlanSitting sitting(desk);
    QStringList names;
    const auto look = [&] {
      for (QWidget* box : sitting.window().findChildren<QWidget*>())
        if (qobject_cast<QLineEdit*>(box) != nullptr || qobject_cast<QPlainTextEdit*>(box) != nullptr)
          names << test::spokenName(*box);
    };
    for (const content::PlanHeading& heading : desk.desk().content.headings.all) {
      sitting.goTo(heading.title);
      look();
    }
    names.removeDuplicates();
    CHECK(names.size() > 10);
    for (const QString& name : names) {
      INFO(name.toStdString());
      CHECK(isFitting(name));
    }
  }
}
