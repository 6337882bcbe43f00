// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/backup_doors.h"
#include "ui/flow/store_work.h"
#include "ui/rights/erased_page.h"

#include <QObject>

#include <memory>

namespace hearten::ui {

/// After everything was erased, or after that was cut short, also by a kill: what is gone and what is left, said as it
/// is, and the ways on. No store is open, and no name stands here.
class ErasedFlow : public QObject {
  Q_OBJECT
 public:
  struct Parts {
    BackupDoors doors;
    std::shared_ptr<StoreWork> work;
    QString folder;               ///< where the plans are, or were
    QString secondPlace{};        ///< where other backups may be; empty: none was chosen
    bool wasInterrupted = false;  ///< it was begun another time
  };
  ErasedFlow(Parts parts, store::Remainder left);
  ~ErasedFlow() override;

  ErasedPage* screen() const { return m_page.get(); }
  void refresh() { render(); }

 Q_SIGNALS:
  /// Nothing is left here any more, after a second try.
  void done();
  void anewAsked();
  void closeAsked();
  void kept();  ///< what is left is to stay

 private:
  void eraseRest();
  void keep();
  void render();
  ErasedView doneView() const;
  ErasedView unfinishedView() const;

  Parts m_parts;
  store::Remainder m_left;
  std::unique_ptr<ErasedPage> m_page;
  bool m_atWork = false;
};

}  // namespace hearten::ui
