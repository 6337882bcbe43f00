// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/taught_names.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearten::ui {
namespace {

using namespace Qt::StringLiterals;

struct Words {
  Q_DECLARE_TR_FUNCTIONS(TaughtNames)
};

/// Whether any word of `name` is one of `person`.
bool sharesAWord(const QString& name, const QString& person) {
  const QStringList words = person.split(u' ', Qt::SkipEmptyParts);
  const QStringList own = name.split(u' ');
  return std::ranges::any_of(own, [&](const QString& word) { return words.contains(word, Qt::CaseInsensitive); });
}

bool namesSomebodyHere(const Desk& desk, const QString& name) {
  if (desk.store == nullptr) return false;
  if (const auto setup = desk.store->setup(); setup && setup->managerName)
    if (sharesAWord(name, setup->managerName->text())) return true;
  const auto people = desk.store->people();
  return people && std::ranges::any_of(*people, [&name](const store::PersonRow& row) {
           return sharesAWord(name, row.person.name.text());
         });
}

}  // namespace

boundary::Screen screenFor(const content::Content& content, const Preferences& preferences) {
  const auto screen = boundary::Screen::fromToml(content.boundaryRules).value();
  return screen.withNames(content.organisation.names + preferences.names);
}

std::optional<QString> whyNotTaught(const Desk& desk, const QString& name) {
  if (desk.preferences.names.contains(name) || desk.content.organisation.names.contains(name))
    return Words::tr("Hearten knows that name already.");
  if (desk.preferences.names.size() >= boundary::kMostTaughtNames)
    return Words::tr("That is as many names as Hearten can learn. Take one out in Settings first.");
  if (namesSomebodyHere(desk, name))
    return Words::tr("That looks like somebody's name. Only a ward, a team or a system can be taught.");
  const auto fault = desk.screen.faultOfName(name);
  if (!fault) return {};
  switch (*fault) {
    case boundary::NameFault::NotAName:
      return Words::tr("Type only the name, as it is written, with capital letters. Leave the rest of the line out.");
    case boundary::NameFault::TooLong:
      return Words::tr("A name here has three letters or more, and no more than four words.");
    case boundary::NameFault::OrdinaryWord:
      return Words::tr("That is an everyday word, so Hearten cannot tell it from the name. Type the whole name.");
    case boundary::NameFault::OffLimits:
      return Words::tr("That name is made of words about what stays out of a plan, so Hearten cannot learn it.");
  }
  return {};
}

}  // namespace hearten::ui
