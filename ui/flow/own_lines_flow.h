// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "ui/flow/desk.h"
#include "ui/rights/own_lines_page.h"
#include "ui/widgets/rooms.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hearten::ui {

class OwnPassphraseFlow;

/// The lines that only one person can open. Without a passphrase of their own: the page on which they set one. With
/// one: they open them, read them, take a copy with them, change the passphrase, have a new slip, or give it up. Key
/// and words are let go of as soon as the page is out of sight.
class OwnLinesFlow : public QObject {
  Q_OBJECT
 public:
  /// `plan`: whose lines are shown; without one there is only the passphrase to see to. `back` names where it was
  /// opened from.
  OwnLinesFlow(Desk& desk, store::Person person, std::optional<PlanId> plan, QString back, QObject* parent = nullptr);
  ~OwnLinesFlow() override;

  /// Delete the flow before whatever this stands in.
  QWidget* page() const { return m_rooms.get(); }
  /// In a talk the lines may be put back into the plan, to be changed; a copy is taken at its end.
  /// `takesTyped`: a line of theirs that was being typed at a lock is taken up too.
  void setInTalk(bool takesTyped);
  void refresh();
  void startHere();

 Q_SIGNALS:
  void left();
  void set();      ///< the person has a passphrase of their own now
  void dropped();  ///< and now they have none any more
  /// A copy of the plan with these lines, which are handed over.
  void copyAsked(const hearten::plan::Plan& whole);
  /// These lines, to be changed in the talk.
  void takeUpAsked(const hearten::plan::Plan& lines);
  void typedFound(const hearten::store::TypedLine& line);

 private:
  void open();
  void show(store::OwnKey own);
  void cover();
  void copy();
  void takeUp();
  void changeWith(int act);
  void askToDrop();
  void drop();
  void render();
  void openPassphrase(std::unique_ptr<OwnPassphraseFlow> flow);

  Desk& m_desk;
  store::Person m_person;
  std::optional<PlanId> m_plan;
  QString m_back;
  OwnLinesPage* m_page;
  std::unique_ptr<Rooms> m_rooms;
  std::unique_ptr<OwnPassphraseFlow> m_passphrase;
  std::optional<store::OwnKey> m_own;
  OwnLinesView m_view;
  bool m_inTalk = false;
  bool m_takesTyped = false;
};

}  // namespace hearten::ui
