// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/content.h"
#include "core/content/reader.h"

/// How each kind of content file becomes values: one function a file. docs/content.md shows them with examples.
namespace hearten::content {

/// What files may refer to. A name that is not among these is a mistake where it stands.
struct Known {
  QSet<QString> serviceIds;
  QSet<QString> supportTopics;  ///< topics that at least one service has
  QSet<QString> doors;          ///< of the safety card
};

/// What is there to refer to, once services and the safety card are read.
Known knownIn(const Content& content);

struct Index {
  QStringList guides;
  QStringList topics;
  QStringList practice{};
};

/// Ids of the cards of a welcome that promise something: whose the plan is, what is written, where confidence ends.
const QStringList& promiseCards();

Index readIndex(Reader& file);
/// A pack's own index: each list may be left out.
Index readPackIndex(Reader& file);
Guide readGuide(Reader& file);
Topic readTopic(Reader& file, const Known& known);
Subjects readSubjects(Reader& file, const Known& known);
/// What the built-in services leave to those of a pack.
struct PackServices {
  QSet<QString> fixed;   ///< ids that it may not have
  QSet<QString> topics;  ///< those that it may use: under any other name nobody would find the service
};

/// `pack`, if any, makes the services an organisation's own.
QList<SupportService> readServices(Reader& file, const PackServices* pack = nullptr);
SafetyCard readSafetyCard(Reader& file, const Known& known);
PlanHeadings readHeadings(Reader& file);
Readiness readReadiness(Reader& file);
QList<Skill> readCoaching(Reader& file);
Scene readScene(Reader& file, const Known& known);
QList<Sheet> readSheets(Reader& file);
AfterTalk readAfterTalk(Reader& file, const Known& known);
void readBranches(Reader& file, Content& into);
QHash<QString, QString> readCopyWords(Reader& file);
/// `organisation.toml` of a pack; the logo is read from beside it by the caller, whose name this returns.
QString readOrganisation(Reader& file, Organisation& into);

}  // namespace hearten::content
