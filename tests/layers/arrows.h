// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace hearten::layers {

/// Which folders each folder may use: the arrows of docs/design.md, written down once.
const QHash<QString, QSet<QString>>& allowed();

/// The folder a file belongs to ("core/plan", "app"), or nothing for a file that has no layer.
QString folderOf(const QString& file);

/// The files of our own that a source file includes.
QStringList includesOf(const QString& text);

/// What is wrong with one source file: includes of a folder it may not use, widgets or the network in the core.
QStringList wrongIncludes(const QString& file, const QString& text);

/// What is wrong with one CMakeLists.txt: hearten_library links of a folder it may not use.
QStringList wrongLinks(const QString& file, const QString& text);

}  // namespace hearten::layers
