// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/clock.h"
#include "ui/flow/asks.h"
#include "ui/flow/backup_doors.h"
#include "ui/flow/store_work.h"
#include "ui/rights/restore_page.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace hearten::ui {

/// Bringing back a backup, from the settings while the plans are open, or from the unlock screen when they are not.
class RestoreFlow : public QObject {
  Q_OBJECT
 public:
  struct Parts {
    BackupDoors doors;
    QStringList folders;  ///< where to look first
    Asks& asks;
    Clock clock;
    StoreWork& work;
    bool isGone = false;  ///< there is no store here that could tell its own backups from others
    /// The open store. Null, or pointing to nothing: the plans are locked, damaged or gone.
    std::unique_ptr<store::Store>* today = nullptr;
  };
  explicit RestoreFlow(Parts parts, QObject* parent = nullptr);
  ~RestoreFlow() override;

  RestorePage* page() const { return m_page.get(); }
  void refresh();
  /// At once the look at one that is open already. `lost`: makes the words, in the language of now, for what has come
  /// since then and is not in it.
  void look(const store::Backup& backup, std::unique_ptr<store::OpenBackup> opened, std::function<QString()> lost);

 Q_SIGNALS:
  void left();
  /// The store is closed now. `words`: that it is as it was on that day, or what did not work.
  void restored(const QString& words);

 private:
  bool isOpen() const { return m_parts.today != nullptr && *m_parts.today != nullptr; }
  void list();
  void choose(int row);
  void lookElsewhere();
  void open();
  template <class Secret, class Open>
  void openWith(Secret secret, const Open& open);
  void settle(Result<std::unique_ptr<store::OpenBackup>> opened);
  void show(std::unique_ptr<store::OpenBackup> opened);
  void restore();
  void back();
  void render();
  void forgetLook();
  HoldsView holds(const store::Contents& contents) const;

  Parts m_parts;
  std::unique_ptr<RestorePage> m_page;
  RestoreView m_view;
  QList<store::Backup> m_backups;
  std::unique_ptr<store::OpenBackup> m_opened;
  std::optional<store::Contents> m_today;
  int m_row = -1;
  std::function<QString()> m_lost;
  QTimer m_unattended;
};

}  // namespace hearten::ui
