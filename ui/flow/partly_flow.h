// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/rescue.h"
#include "ui/flow/desk.h"
#include "ui/rights/partly_page.h"

#include <QObject>

#include <memory>

namespace hearten::ui {

/// What is left of one person in a damaged store, to read and nothing else.
class PartlyFlow : public QObject {
  Q_OBJECT
 public:
  PartlyFlow(Desk& desk, store::PartlyRead left, QObject* parent = nullptr);

  PartlyPage* page() const { return m_page.get(); }
  void refresh();

 Q_SIGNALS:
  void left();

 private:
  QStringList missing(int lost) const;

  Desk& m_desk;
  store::PartlyRead m_left;
  std::unique_ptr<PartlyPage> m_page;
};

}  // namespace hearten::ui
