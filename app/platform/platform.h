// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstddef>
#include <span>

/// The few things that each system does in its own way. One file a system; nothing else in Hearten leans on one.
namespace hearten::platform {

/// First thing in main: whatever this process writes is for this person only, it leaves no core dump, and where the
/// system can, other programs of the same person cannot read its memory (security.md 4.4, 4.15).
void protectProcess();

/// Whether there is a print service on this computer to ask for printers. Hearten only ever speaks to that one, through
/// its own socket: the print library would otherwise knock at network addresses by itself.
bool printServiceIsHere();

/// What, beside the text itself, tells this system's clipboard managers to leave it alone: no history, no copy on
/// another computer.
struct ClipboardMark {
  QString format{};
  QByteArray value{};
};
/// The first one is ours to know our own text by.
const QList<ClipboardMark>& clipboardMarks();

/// Gives memory that was freed back to the system.
void giveBackMemory();

/// Makes the system's libraries let go of what they still hold of words that went through them: D-Bus keeps the last
/// few messages to a screen reader for their next use. Called on locking.
void forgetMessages();

/// `constants`, a part of the program's own file, are not needed for now: they come back from it by themselves.
void letGoOf(std::span<const std::byte> constants);

}  // namespace hearten::platform
