// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/result.h"
#include "core/content/coaching.h"
#include "core/content/directory.h"
#include "core/content/guide.h"
#include "core/content/plan_headings.h"
#include "core/content/practice.h"
#include "core/content/readiness.h"
#include "core/content/safety_card.h"
#include "core/content/sheet.h"
#include "core/content/shelf.h"
#include "core/content/support_service.h"
#include "core/content/topic.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace hearten::content {

/// What an organisation brings of its own, from its pack.
struct Organisation {
  QString name;
  QByteArray logo;
  QString logoAlternative;
  QList<LocalContact> contacts;  ///< those for safeguarding and for a crisis first, else as they were listed
  std::optional<Nation> nation{};
  QStringList names{};                ///< of its wards, teams and systems, for boundary::Screen::withNames
  std::optional<int> reviewMonths{};  ///< after how many months a plan is offered for looking at again: 3 to 18
};

/// Everything the program says and knows in one language. Guides, topics and scenes are read when they are first
/// opened; the rest is there from the start.
struct Content {
  QString language = QStringLiteral("en");
  Shelf<Guide> guides;
  QList<Branch> branches;
  QString putToOneSide;  ///< "That belongs in another meeting. Nothing about it is written here."
  Shelf<Topic> topics;
  QList<SupportService> services;
  Subjects subjects;  ///< of the directory of services
  SafetyCard safety;
  PlanHeadings headings;
  Readiness readiness;
  AfterTalk after;
  QList<Skill> coaching;
  Shelf<Scene> practice;
  QList<Sheet> sheets;
  QHash<QString, QString> copy;  ///< fixed words of the document, by key: see copy.toml
  QByteArray boundaryRules;      ///< bytes of boundary.toml, for boundary::Screen
  Organisation organisation;

  const Guide* guide(const QString& id) const;
  const Topic* topic(const QString& id) const;
  const SupportService* service(const QString& id) const;
  const Scene* scene(const QString& id) const;
  const Skill* skill(const QString& id) const;
  const Sheet* sheet(const QString& id) const;
  /// Services for one of `topics`: the organisation's own first, then those of the nation alone, then UK-wide; within
  /// each, those for everyone before those for one profession or group.
  QList<SupportService> servicesFor(const QStringList& topics, Nation nation) const;
  /// The services with these ids that help in `nation`, in the order given.
  QList<SupportService> servicesNamed(const QStringList& ids, Nation nation) const;
};

/// A content file that could not be used: "services.toml:14: phone is missing". The rest stands.
using Problems = QList<Error>;

/// The built-in content. What a language lacks, down to a single text, is English. Never fails: shipped files are
/// tested.
Content load(const QString& language);
/// The same from another folder than the built-in one, telling every mistake: for tests and for people who write
/// content. `folder` holds a folder a language.
Content loadFrom(const QString& folder, const QString& language, Problems& problems);
/// The same with an organisation's pack merged over it (docs/content.md). A file with a mistake is left out whole and
/// told in `problems`. A pack adds and changes words; it cannot loosen the boundary, the safety card or the promises.
Content loadWithPack(const QString& language, const QString& packFolder, Problems& problems);

/// Whether any file that a pack may have is in `folder`, readable or not.
bool holdsPack(const QString& folder);

/// `text` with `{person}` and `{manager}` filled in, once: a name that looks like one of them stays as it is.
QString fill(const QString& text, const QString& person, const QString& manager);

/// The line about how fresh a service's details are, or nothing: only what is true is said. "Checked" means that a
/// person read the live page that day. `words` are Content::copy; `today` decides when that is long ago: six months
/// for a check, twelve for a sighting.
QString checkedLine(const SupportService& service, QDate today, const QString& language,
                    const QHash<QString, QString>& words);

}  // namespace hearten::content
