// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/backup_doors.h"

#include <QDir>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

namespace hearten::test {

/// Backups that are only a list, for the screens. What is made, opened or brought back here is as a test says; they are
/// as slow as it says, and can be stopped.
struct FakeBackups {
  struct Made {
    QList<store::Backup> list{};
    store::Contents contents{};
    QString passphrase = QStringLiteral("glass otter walks home");
    std::optional<Error> problem{};
    std::chrono::milliseconds lasts{0};
    bool due = false;
    std::atomic<int> backUps = 0;
    std::atomic<int> restored = 0;
    std::atomic<int> afresh = 0;
    std::atomic<bool> todayWasOpen = false;
    std::optional<store::RecoveryCode> code{};
    QStringList folders{};
  };

  class Opened : public store::OpenBackup {
   public:
    explicit Opened(store::Contents contents) : m_contents(std::move(contents)) {}
    const store::Contents& contents() const override { return m_contents; }
    Result<plan::Plan> plan(PlanId) const override { return failed(Problem::NotFound); }
    Result<QSet<QByteArray>> digestsOf(PersonId) const override { return {}; }

   private:
    store::Contents m_contents;
  };

  static Result<> work(const Made& made, const Watching& watching) {
    const auto until = std::chrono::steady_clock::now() + made.lasts;
    const auto from = std::chrono::steady_clock::now();
    while (std::chrono::steady_clock::now() < until) {
      if (watching.isStopped()) return failed(Problem::Stopped);
      watching.tell(std::chrono::duration<double>(std::chrono::steady_clock::now() - from) / made.lasts);
      std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    if (made.problem) return std::unexpected(*made.problem);
    return {};
  }

  ui::BackupDoors doors(const QString& ownFolder = QStringLiteral("/backups")) {
    const auto open = [made = made](bool right,
                                    const Watching& watching) -> Result<std::unique_ptr<store::OpenBackup>> {
      if (const auto worked = work(*made, watching); !worked) return std::unexpected(worked.error());
      if (!right) return failed(Problem::WrongPassphrase);
      return std::make_unique<Opened>(made->contents);
    };
    return {.ownFolder = ownFolder,
            .in =
                [made = made](const QString& folder) {
                  QList<store::Backup> found;
                  for (const store::Backup& backup : made->list)
                    if (backup.path.startsWith(folder)) found << backup;
                  return found;
                },
            .isDue = [made = made](auto&, auto&) { return made->due; },
            .backUp = [made = made](store::Store&, const QString& folder,
                                    const Watching& watching) -> Result<store::Backup> {
              if (const auto worked = work(*made, watching); !worked) return std::unexpected(worked.error());
              ++made->backUps;
              made->folders << folder;
              made->due = false;
              return store::Backup{.path = folder + QStringLiteral("/new"), .madeAt = QDateTime::currentDateTime()};
            },
            .contentsOf = [made = made](store::Store&) -> Result<store::Contents> {
              store::Contents today = made->contents;
              today.people << QStringLiteral("Tomasz");
              return today;
            },
            .open =
                [made = made, open](const QString&, const store::Passphrase& passphrase, const Watching& watching) {
                  return open(
                      std::ranges::equal(store::Passphrase::typed(made->passphrase).bytes(), passphrase.bytes()),
                      watching);
                },
            .openWithCode =
                [made = made, open](const QString&, const store::RecoveryCode& code, const Watching& watching) {
                  return open(made->code && made->code->groups() == code.groups(), watching);
                },
            .restore = [made = made](std::unique_ptr<store::OpenBackup>, std::unique_ptr<store::Store> today,
                                     const Watching& watching) -> Result<> {
              made->todayWasOpen = today != nullptr;
              if (const auto worked = work(*made, watching); !worked) return worked;
              ++made->restored;
              return {};
            },
            .startAfresh = [made = made](store::Store&, const Watching& watching) -> Result<store::Backup> {
              if (const auto worked = work(*made, watching); !worked) return std::unexpected(worked.error());
              ++made->afresh;
              return store::Backup{};
            },
            .changeKeys = [made = made](store::Store&, const store::Passphrase&,
                                        const Watching& watching) -> Result<store::RecoveryCode> {
              if (const auto worked = work(*made, watching); !worked) return std::unexpected(worked.error());
              made->code = store::RecoveryCode::random();
              return store::RecoveryCode::parse(made->code->groups().join(QChar(u' ')));
            }};
  }

  std::shared_ptr<Made> made = std::make_shared<Made>();
};

}  // namespace hearten::test
