// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hearten::ui {

class PeopleScreen;
struct PersonDetails;

/// People and one person: add, find, change, delete with everything of theirs; what changed, what happened to the plan.
class PeopleFlow : public QObject {
  Q_OBJECT
 public:
  explicit PeopleFlow(Desk& desk, QObject* parent = nullptr);
  ~PeopleFlow() override;

  QWidget* screen() const;
  /// Reads everything anew: call each time it is shown.
  void refresh();
  /// Shows this person's page.
  void show(PersonId person);
  /// Whose page is shown, if anybody's.
  std::optional<PersonId> shown() const { return m_person; }
  /// Moves the focus to the search box (Ctrl+F).
  void find();

 Q_SIGNALS:
  void talkRequested(hearten::PersonId person);     ///< no talk is part-way: start one
  void carryOnRequested(hearten::PersonId person);  ///< one is
  void planRequested(hearten::PersonId person);
  void copyRequested(hearten::PersonId person);

 private:
  void renderList();
  void renderPerson();
  void keep(const PersonDetails& details);
  void deletePerson();
  void say(const Error& error);

  Desk& m_desk;
  std::unique_ptr<PeopleScreen> m_screen;
  QString m_looked;
  std::optional<PersonId> m_person;
};

}  // namespace hearten::ui
