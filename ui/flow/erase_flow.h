// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"
#include "ui/rights/erase_page.h"

#include <QObject>

#include <memory>

namespace hearten::ui {

/// Erasing one person: their rows, then the whole file is written anew, a fresh backup is made and the older ones on
/// this laptop go (security.md 4.12).
class EraseFlow : public QObject {
  Q_OBJECT
 public:
  EraseFlow(Desk& desk, store::Person person, QObject* parent = nullptr);
  ~EraseFlow() override;

  ErasePage* page() const { return m_page.get(); }
  void refresh() { render(); }

 Q_SIGNALS:
  void left();
  /// The person is gone. `words`: what was done, and what is still to be seen to.
  void erased(const QString& words);

 private:
  void erase();
  void render();

  Desk& m_desk;
  store::Person m_person;
  std::unique_ptr<ErasePage> m_page;
  EraseView m_view;
};

}  // namespace hearten::ui
