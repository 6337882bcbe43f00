// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace hearten::store {

/// What happened and when, without content (security.md 4.13). Those that have to do with one person can be read by
/// that person.
enum class EventKind {
  // Of one person
  TalkStarted,
  TalkPaused,
  TalkFinished,
  PlanAgreed,
  CopyTaken,
  ShareCopyTaken,
  PlanDeleted,
  DraftWiped,
  TalkOffered,
  PlanViewed,            ///< the manager opened the agreed plan
  PlanChanged,           ///< `how` is the section, never what changed in it; the store notes it by itself
  ShownToPerson,         ///< the person was shown what happened to their plan
  EverythingTaken,       ///< the person took everything that is held about them
  OwnPassphraseSet,      ///< noted by the store, as the two after it
  OwnPassphraseChanged,  ///< the passphrase or the code on the slip
  OwnPassphraseDropped,
  OwnLinesOpened,
  KeepingChosen,  ///< how long the plan stays was decided anew; `how` is the choice
  // Of the store
  StoreMade,
  Unlocked,       ///< noted by the store
  UnlocksFailed,  ///< since the last unlock; `count` times
  Restored,
  BackedUp,
  BackupTested,
  PassphraseChanged,
  RecoveryCodeChanged,
  KeysChanged,  ///< "someone may know it": a new vault key
  PersonErased,
  DamageFound,
};

struct Event {
  EventKind kind;
  QDateTime when;  ///< kept to the minute
  std::optional<PersonId> person{};
  QString how{};      ///< a code: "docx", "pdf", "print", "json", a section or a choice; never anything typed
  int count = 0;      ///< of UnlocksFailed
  QString version{};  ///< of the program that noted it; the store fills it in
  friend bool operator==(const Event&, const Event&) = default;
};

/// Everything that happened, newest first. Each line is sealed to the one before it, so that one that is taken out,
/// changed or moved shows.
struct Trail {
  QList<Event> events{};
  bool isWhole = true;  ///< false: somebody or something has changed it behind the program's back
};

}  // namespace hearten::store
