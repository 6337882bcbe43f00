// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/conversation/live.h"
#include "core/store/store.h"
#include "ui/flow/desk.h"
#include "ui/flow/line_being_typed.h"

#include <QObject>
#include <QTime>

#include <memory>
#include <optional>

namespace hearten::ui {

/// The manager's name as it is set up; empty while none is.
QString nameOfManager(const Desk& desk);

/// The talk that is under way: its conversation, whose it is, and that every change is on the disk before the screen
/// says "Saved". Lines that are only for the person are sealed with their own passphrase; while they have none, such
/// lines are never written and wait here for the copy.
class LiveTalk : public QObject {
  Q_OBJECT
 public:
  LiveTalk(Desk& desk, store::Person person, conversation::Conversation::Parts parts, QObject* parent = nullptr);

  const store::Person& person() const { return m_person; }
  QString personName() const { return m_person.name.text(); }
  QString managerName() const { return m_managerName; }
  conversation::Conversation& conversation() { return m_conversation; }
  const conversation::Conversation& conversation() const { return m_conversation; }
  const plan::Plan& plan() const { return m_conversation.plan(); }
  /// The agreed plan that this one grew from, for what changed.
  const std::optional<plan::Plan>& agreedBefore() const { return m_agreedBefore; }
  /// Whether the person has a passphrase of their own, so that lines only for them are kept, sealed.
  bool keepsOwnLines() const;
  /// What was written since that plan was agreed: what would be gone if this draft were wiped.
  plan::LineCount written() const;

  /// Until when they have the room; none when nobody said. Known only while the talk is held, and never kept.
  std::optional<QTime> roomUntil() const { return m_roomUntil; }
  void setRoomUntil(std::optional<QTime> until) { m_roomUntil = until; }

  /// The language of the desk is another now.
  void takeUpLanguage();

  /// Call after every change of the conversation. Saves, and says what came of it.
  void save();
  /// Saves again what did not go to the disk. Also done by the next save().
  void retry() { save(); }
  /// Why the last save did not go to the disk. The words are still here.
  const std::optional<Error>& unsaved() const { return m_unsaved; }
  bool hasUnsavedWords() const { return m_unsaved.has_value(); }

  /// Agrees the plan: an immutable version. On failure nothing has changed.
  [[nodiscard]] Result<> agree();
  bool isAgreed() const { return plan().status == plan::Status::Agreed; }
  /// Ends this sitting, leaving the draft for another day. On failure the talk goes on.
  [[nodiscard]] Result<> pauseUntil(std::optional<QDate> day);
  /// Wipes the draft and the record of the talk.
  [[nodiscard]] Result<> wipe();

  /// What must wait in memory while the screen is locked, sealed so that only the next unlocking can read it: the plan
  /// with its held lines and where those lie that are sealed, the line being typed (also one that is stopped: it is on
  /// the screen, and nowhere else), where they are. Jottings are wiped. Empty if there is no open store to seal it
  /// with.
  QByteArray rest(const LineBeingTyped& typing);

 Q_SIGNALS:
  void changed();
  void saved(QTime at);
  void heldForCopy();  ///< the change was only to lines that wait for the copy
  void notSaved(const hearten::Error& error);

 private:
  void note(store::EventKind kind);

  Desk& m_desk;
  store::Person m_person;
  QString m_managerName;
  conversation::Conversation m_conversation;
  std::optional<plan::Plan> m_agreedBefore;
  std::optional<QTime> m_roomUntil;
  plan::Plan m_last;  ///< as it was at the last save
  std::optional<Error> m_unsaved;
};

/// A talk as it comes back: after a lock, a pause, or the program having been closed or killed.
struct CameBack {
  std::unique_ptr<LiveTalk> talk;
  LineBeingTyped typing{};
  int lostLines = 0;              ///< lines meant only for the copy that were not kept, as was asked
  std::optional<QTime> leftAt{};  ///< when the screen was locked
};

/// Starts a talk: a first draft, or one made from the last agreed plan, or the draft that is still there.
[[nodiscard]] Result<std::unique_ptr<LiveTalk>> startTalk(Desk& desk, PersonId person, const QString& guide,
                                                          conversation::FacilitatorRole role,
                                                          std::chrono::minutes planned);
/// Carries on a talk that was paused, or that was under way when the program ended. A second sitting gets its time.
[[nodiscard]] Result<CameBack> carryOnTalk(Desk& desk, PersonId person);
/// Opens what rest() sealed, after the store is open again.
[[nodiscard]] Result<CameBack> wakeTalk(Desk& desk, const QByteArray& sealed);

/// A conversation with everything it is made of.
conversation::Conversation::Parts partsFor(const Desk& desk, conversation::Record record, plan::Plan plan);

}  // namespace hearten::ui
