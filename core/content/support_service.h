// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace hearten::content {

enum class Nation { England, Wales, Scotland, NorthernIreland };
enum class Urgency { Emergency, Urgent, Soon, Any };
enum class Exactness { Day, Month, Year };

/// A place to turn to. Only services that may be offered are ever read; a number is here only if it was verified.
struct SupportService {
  QString id;
  QString name;
  QString purpose;
  QString who;
  QString hours;  ///< empty when nobody knows them: then none are shown
  QString cost;
  QString phone;  ///< empty: show the website only
  QString textNumber;
  QString other;
  QString web;
  QList<Nation> nations;
  QStringList topics;
  Urgency urgency = Urgency::Any;
  QStringList languages;
  bool numberBeingChecked = false;  ///< "We are checking the phone number"
  std::optional<QDate>
      numberLastSeen{};  ///< on a public page; nobody rang it. The first day, if only the month or year is known
  Exactness numberLastSeenExactness = Exactness::Day;
  std::optional<QDate> checked{};  ///< a person read the live page that day (an organisation's own entries)
  bool isForSome = false;          ///< for one profession or group only: listed after those for everyone
  bool isLocal = false;            ///< from the organisation's own pack: shown first
};

}  // namespace hearten::content
