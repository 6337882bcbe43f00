// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/plan/plan.h"
#include "core/store/own_key.h"
#include "core/store/own_key_rows.h"
#include "core/store/rows.h"

#include <QHash>
#include <QMap>

/// Lines that are only for a person, each in a box that only their own key opens: kind, id, section and words are all
/// inside, filled up so that its size says little. Closing a box needs no passphrase, so lines are kept as they are
/// written; what was in a box is known only to the session that closed or opened it. Writers expect to be inside a
/// transaction.
namespace hearten::store::sealed {

/// What this session knows of one box, without its words: enough to tell whether the line is still the same.
struct Known {
  QUuid id{};
  QByteArray mark{};
  bool saved = false;  ///< a save of this session had the line: one that no longer has it takes it out
  friend bool operator==(const Known&, const Known&) = default;
};
/// By the position of the box in its plan. Boxes that are not listed have been opened by nobody since the unlock, nor
/// recalled from before it.
using KnownBoxes = QMap<qint64, Known>;

/// `bytes` in a box for whoever has the other half of `key`.
QByteArray box(const SecretBytes& bytes, const ownKeys::PublicKey& key);
/// StoreDamaged when it is no box for this key, or was changed.
Result<SecretBytes> unbox(const QByteArray& box, const OwnKey& own);

/// The boxes of one plan.
class Boxes {
 public:
  /// `marker`: any key that lives as long as the session.
  Boxes(Database& db, const vault::Digester& digester, const vault::Digester& marker, qint64 planRow, PlanId plan)
      : m_db(db), m_digester(digester), m_marker(marker), m_row(planRow), m_plan(plan) {}

  /// Closes what is new or changed in `held` into boxes, and takes out those that an earlier save of this session had
  /// and this one has not. Boxes that were never opened, or only read, stay. Returns what is known then.
  Result<KnownBoxes> save(const plan::Plan& held, const ownKeys::PublicKey& key, const KnownBoxes& known);

  /// Into a new version of the plan: the boxes of the one before, but for those whose line `draft` has taken up.
  Result<> takeFrom(qint64 earlierRow, PlanId earlier, const KnownBoxes& known, const plan::Plan& draft);

  /// Puts what is in the boxes into `plan`, each line once, and returns what is known then.
  Result<KnownBoxes> open(const OwnKey& own, plan::Plan& into);

  Result<int> count();

  /// `known` as bytes that outlive the session, each with the digest of its box.
  Result<QByteArray> placesOf(const KnownBoxes& known);
  /// What placesOf() wrote, but for boxes that are not the same any more: in a place of a restored backup may lie
  /// another line, and that one stays. Marks do not outlive a session, so the next save closes each line anew, in its
  /// place. Internal for anything that placesOf() would not write.
  Result<KnownBoxes> knownAt(const QByteArray& places);

 private:
  Result<qint64> firstFree();
  Result<> write(qint64 position, const QByteArray& box);
  Result<> remove(qint64 position);
  Result<QMap<qint64, QByteArray>> digests();
  Known knownOf(const QByteArray& bytes, QUuid id) const;

  Database& m_db;
  const vault::Digester& m_digester;
  const vault::Digester& m_marker;
  qint64 m_row;
  PlanId m_plan;
};

/// All of one person: when their keys go.
Result<> removeAll(Database& db, PersonId person);
/// Of one person, or of everybody.
Result<> verifyAll(Database& db, const vault::Digester& digester, std::optional<PersonId> person = {});

}  // namespace hearten::store::sealed
