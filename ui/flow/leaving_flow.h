// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"
#include "ui/rights/leaving_page.h"
#include "ui/widgets/rooms.h"

#include <QObject>

#include <memory>

namespace hearten::ui {

class EraseAllFlow;
class EraseFlow;
class HeldFlow;
class NewKeysFlow;

/// The manager leaves: each person takes what is theirs, and is deleted, or says at the keyboard that their plan may
/// stay. Nothing goes to the next manager without that, and then only under a new lock.
class LeavingFlow : public QObject {
  Q_OBJECT
 public:
  /// `known`: what a colleague would try first as a passphrase.
  LeavingFlow(Desk& desk, QStringList known, QObject* parent = nullptr);
  ~LeavingFlow() override;

  /// Delete the flow before whatever this stands in.
  QWidget* page() const { return m_rooms.get(); }
  void refresh();
  void startHere();  ///< puts the focus on the page

 Q_SIGNALS:
  void left();
  void codeIsDue(bool due);                             ///< as NewKeysFlow::codeIsDue
  void erased(const hearten::store::Erasure& erasure);  ///< as EraseAllFlow::erased

 private:
  void openHeld(const QString& id);
  void askToStay(const QString& id);
  void openErase(const QString& id);
  void openNewLock();
  void openEraseAll();
  void decide(PersonId person, bool stays);
  void render();
  std::optional<store::Person> personOf(const QString& id) const;

  Desk& m_desk;
  QStringList m_known;
  LeavingPage* m_page;
  std::unique_ptr<Rooms> m_rooms;
  std::unique_ptr<HeldFlow> m_held;
  std::unique_ptr<EraseFlow> m_erase;
  std::unique_ptr<NewKeysFlow> m_newKeys;
  std::unique_ptr<EraseAllFlow> m_eraseAll;
};

}  // namespace hearten::ui
