// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hearten::ui {

class EraseFlow;
class HeldFlow;
class OwnLinesFlow;
class PartlyFlow;
class PeopleScreen;
class Rooms;
struct PeopleListView;
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
  /// Everything held about the person whose page is shown, and how long it stays.
  void openHeld();
  /// Moves the focus to the search box (Ctrl+F).
  void find();
  /// Back to the list and the person, from a page that was opened from there; not while something is done on it.
  void leavePages();

 Q_SIGNALS:
  void talkRequested(hearten::PersonId person);     ///< no talk is part-way: start one
  void carryOnRequested(hearten::PersonId person);  ///< one is
  void planRequested(hearten::PersonId person);
  void copyRequested(hearten::PersonId person);
  /// A copy with the lines that only the person can open, which they have opened.
  void ownCopyRequested(hearten::PersonId person, const hearten::plan::Plan& whole);

 private:
  void renderList();
  void renderPerson();
  void keep(const PersonDetails& details);
  void openErase();
  void openOwn();
  void openPartly(PersonId person);
  void addPartly(PeopleListView& view) const;
  void say(const Error& error);

  Desk& m_desk;
  PeopleScreen* m_screen;
  std::unique_ptr<Rooms> m_rooms;  ///< with the screen, and the page that was opened from it
  std::unique_ptr<EraseFlow> m_erase;
  std::unique_ptr<HeldFlow> m_held;
  std::unique_ptr<OwnLinesFlow> m_own;
  std::unique_ptr<PartlyFlow> m_partly;
  QString m_looked;
  std::optional<PersonId> m_person;
};

}  // namespace hearten::ui
