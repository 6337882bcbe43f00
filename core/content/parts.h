// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/content/content.h"
#include "core/content/reader.h"

/// How each kind of content file becomes values: one function a file. docs/content.md shows them with examples.
namespace hearten::content {

Guide readGuide(Reader& file);
QList<Topic> readTopics(Reader& file);
QList<SupportService> readServices(Reader& file, bool local);
SafetyCard readSafetyCard(Reader& file);
PlanHeadings readHeadings(Reader& file);
Readiness readReadiness(Reader& file);
AfterTalk readAfterTalk(Reader& file);
void readBranches(Reader& file, Content& into);
QHash<QString, QString> readCopyWords(Reader& file);
/// `organisation.toml` of a pack; the logo is read from beside it by the caller, whose name this returns.
QString readOrganisation(Reader& file, Organisation& into);

}  // namespace hearten::content
