// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/support_service.h"

#include <QHash>

namespace hearten::content {

/// A text in pieces, some of which are said with weight.
struct Span {
  QString text;
  bool bold = false;
};

/// One door of the safety card: four plain steps, up to three numbers for the nation, words about privacy.
struct SafetyDoor {
  QString id;  ///< danger-now, suicide-or-self-harm, not-safe-at-home, child-or-adult-at-risk, not-safe-to-work
  QString title;
  QString icon;  ///< name of a file in resources/icons
  QString heading;
  QList<QList<Span>> steps;
  QHash<Nation, QStringList> services;  ///< service ids
  QString privacyWords;
  QString why{};      ///< one line: why ask; may be empty
  QStringList ask{};  ///< calm ways to ask; may be empty
};

struct SafetyCard {
  QString title;  ///< "Someone may not be safe"
  QString lead;
  QList<SafetyDoor> doors;
  QString privacyTitle;  ///< "Words you can use about privacy"
  QString hardToTalkTitle;
  QString hardToTalk;
  QString noLocalContacts;
  QString nothingKept;  ///< "Nothing on this card is kept. It leaves no mark in the plan."
  QString afterTitle;   ///< support for the manager, after
  QStringList after;
  QStringList afterServices;
};

/// What a contact is there for. Safeguarding and crisis contacts stand first where they are needed.
enum class ContactKind { Other, Safeguarding, Crisis };

/// A contact of the organisation's own, for the card.
struct LocalContact {
  QString name;
  QString role;
  QString phone;
  std::optional<QDate> checked{};
  ContactKind kind = ContactKind::Other;
};

}  // namespace hearten::content
