// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/desk.h"
#include "ui/rights/erase_page.h"

#include <QObject>

#include <memory>

namespace hearten::ui {

/// Erasing everything (security.md 4.12): what goes and what stays, the passphrase once more, one deliberate yes. Then
/// the store is closed and destroyed; ErasedFlow tells what came of it.
class EraseAllFlow : public QObject {
  Q_OBJECT
 public:
  /// Where it was opened from.
  enum class From { Settings, Leaving };
  EraseAllFlow(Desk& desk, From from, QObject* parent = nullptr);
  ~EraseAllFlow() override;

  ErasePage* page() const { return m_page.get(); }
  void refresh() { render(); }

 Q_SIGNALS:
  void left();
  /// Each person should first have what is theirs.
  void walkAsked();
  /// The store is closed now, whatever came of it.
  void erased(const hearten::store::Erasure& erasure);

 private:
  void checkPassphrase();
  void erase();
  void render();

  Desk& m_desk;
  From m_from;
  int m_people = 0;
  int m_elsewhere = 0;  ///< backups of these plans in the second place
  std::unique_ptr<ErasePage> m_page;
  EraseView m_view;
};

}  // namespace hearten::ui
