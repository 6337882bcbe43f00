// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QStringList>
#include <QTextStream>

/// What `hearten-content` can do. Each command takes the words after its name, writes what it has to say, and returns
/// what the program ends with: 0 when all is well, 1 when there is something to mend, 2 when it was not asked rightly.
namespace hearten::content_tool {

/// Every mistake in a pack or a folder of content, with file, line and reason, and what is missing in other languages.
/// Without a folder: the built-in content.
int check(const QStringList& words, QTextStream& out);
/// Writes a commented starter pack into a new folder.
int start(const QStringList& words, QTextStream& out);
/// Entries to look at again: last checked over a year ago, or nobody knows when.
int stale(const QStringList& words, QDate today, QTextStream& out);
/// Two languages side by side, for a person who speaks both: one page a content file.
int compare(const QStringList& words, QTextStream& out);
/// The reading age of every English text.
int readability(const QStringList& words, QTextStream& out);

/// Reads lines of `id<TAB>field<TAB>language<TAB>text` and tells for each what the boundary makes of it, as
/// `id<TAB>verdict<TAB>kind<TAB>reason`: the verdict that the program itself would give. Fields are the ids of the
/// plan's sections and parts (boundary::nameOf); one that is not known is read as a general one.
int screen(QTextStream& in, QTextStream& out);

/// The command of that name with the words after it; help when there is none.
int run(const QStringList& words, QTextStream& out);

}  // namespace hearten::content_tool
