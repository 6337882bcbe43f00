// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/messages.h"

#include <QCoreApplication>

namespace hearten::ui {
namespace {

struct Messages {
  Q_DECLARE_TR_FUNCTIONS(Messages)
};

}  // namespace

QString slipInGroup(int group) {
  switch (group) {
    case 1:
      return Messages::tr("There is a slip in the first group. Check the letters and try again.");
    case 2:
      return Messages::tr("There is a slip in the second group. Check the letters and try again.");
    case 3:
      return Messages::tr("There is a slip in the third group. Check the letters and try again.");
    case 4:
      return Messages::tr("There is a slip in the fourth group. Check the letters and try again.");
    case 5:
      return Messages::tr("There is a slip in the fifth group. Check the letters and try again.");
    case 6:
      return Messages::tr("There is a slip in the sixth group. Check the letters and try again.");
    case 7:
      return Messages::tr("There is a slip in the seventh group. Check the letters and try again.");
    default:
      return Messages::tr("There is a slip in the recovery code. Check it against your sheet and try again.");
  }
}

namespace {

/// The check characters point to one group, and can be wrong about it.
QString slipMostLikelyIn(int group) {
  switch (group) {
    case 1:
      return Messages::tr("There is a slip, most likely in the first group. Check that one first, then the others.");
    case 2:
      return Messages::tr("There is a slip, most likely in the second group. Check that one first, then the others.");
    case 3:
      return Messages::tr("There is a slip, most likely in the third group. Check that one first, then the others.");
    case 4:
      return Messages::tr("There is a slip, most likely in the fourth group. Check that one first, then the others.");
    case 5:
      return Messages::tr("There is a slip, most likely in the fifth group. Check that one first, then the others.");
    case 6:
      return Messages::tr("There is a slip, most likely in the sixth group. Check that one first, then the others.");
    case 7:
      return Messages::tr("There is a slip, most likely in the seventh group. Check that one first, then the others.");
  }
  return Messages::tr(
      "There is a slip in one of the groups, or in more. Check each against your sheet, from the first on.");
}

// "services.toml:14: "phone" is missing": the file and the line are what whoever looks after the pack needs.
QString fileOf(const Error& error) {
  return error.detail.section(u':', 0, 0);
}
QString reasonOf(const Error& error) {
  return error.detail.section(u':', 2).trimmed();
}

QString packMessage(const Error& error) {
  if (error.place == 0)
    return Messages::tr("One of your trust's files has a mistake. Hearten is using its own list until that is fixed.");
  //: The organisation's own files. %1 is a file, %2 a line number, %3 what is wrong there, in English
  return Messages::tr(
             "Your trust's pack has a mistake in %1, line %2: %3. Hearten is using its own list until that is "
             "fixed.")
      .arg(fileOf(error))
      .arg(error.place)
      .arg(reasonOf(error));
}

}  // namespace

QString mistakeInPack(const Error& error) {
  //: A mistake in the organisation's own files. %1 is a file, %2 a line number, %3 what is wrong there, in English
  return Messages::tr("%1, line %2: %3").arg(fileOf(error)).arg(error.place).arg(reasonOf(error));
}

QString messageFor(const Error& error) {
  // No default: a new problem without a sentence does not compile.
  switch (error.what) {
    case Problem::WrongPassphrase:
      return Messages::tr("That is not the passphrase for these plans. Try again, or use your recovery code.");
    case Problem::RecoveryCodeSlip:
      return slipInGroup(error.place);
    case Problem::RecoveryCodeMisread:
      return slipMostLikelyIn(error.place);
    case Problem::SlotFileDamaged:
      return Messages::tr(
          "The lock on your plans is damaged, and so is its spare. Hearten cannot open the plans, and has "
          "not changed anything. Ask IT to put back this folder from the day before.");
    case Problem::NotEnoughMemory:
      return Messages::tr("This laptop is short of memory. Close something, then try again.");
    case Problem::StoreMissing:
      return Messages::tr(
          "Your plans are not in their folder any more. Nothing was changed. Ask IT to put the folder back, "
          "then open Hearten again.");
    case Problem::StoreExists:
      return Messages::tr(
          "There are plans in this folder already. Hearten has left them as they are. Close Hearten and "
          "open it again to get to them.");
    case Problem::StoreInUse:
      return Messages::tr("Your plans are already open in another Hearten window. Close that one first.");
    case Problem::StoreDamaged:
      return Messages::tr(
          "Part of the file is damaged. Hearten has not changed it. Ask IT to put back this folder from the "
          "day before.");
    case Problem::StoreOlderThanLastUsed:
      return Messages::tr("This file is older than the one you used last. Nothing was changed.");
    case Problem::StoreNewer:
      return Messages::tr("These plans were saved by a newer Hearten. They are safe. Update Hearten to open them.");
    case Problem::LibraryUnfit:
      return Messages::tr(
          "Hearten cannot lock your plans the way it must on this laptop, so it has not opened or made "
          "anything. Ask IT to install Hearten again.");
    case Problem::DiskFull:
      return Messages::tr(
          "This laptop has no room left, so the last line is not saved yet. Your words are still here. Free "
          "some space, then choose Try again.");
    case Problem::DiskRefused:
      return Messages::tr(
          "The disk did not take the last line, so it is not saved yet. Your words are still here. Choose "
          "Try again.");
    case Problem::NotWritable:
      return Messages::tr(
          "This folder does not allow saving. You can read the plans; nothing can be changed until it does.");
    case Problem::StoreMoved:
      return Messages::tr(
          "The plans file was moved while it was open, so the last line is not saved yet. Your words are "
          "still here. Put the file back, then choose Try again.");
    case Problem::CannotOpen:
      return Messages::tr(
          "Hearten cannot get to the folder for your plans. Nothing was changed. Ask IT to give you the "
          "right to use it.");
    case Problem::NotFound:
      return Messages::tr("That is not here any more. Everything else is as it was.");
    case Problem::BackupDamaged:
      return Messages::tr(
          "This is not a backup from Hearten, or part of it is missing. Nothing was changed. Choose another one.");
    case Problem::Stopped:
      return Messages::tr("You stopped this. Everything is as it was before.");
    case Problem::ContentInvalid:
      return packMessage(error);
    case Problem::CopyIncomplete:
      return Messages::tr(
          "This copy is not finished: the logo has no description for people who cannot see it. Add one, or "
          "leave the logo out.");
    case Problem::CharacterWithoutShape:
      return Messages::tr("Some characters cannot be shown in this copy. Change them, or leave them out.");
    case Problem::FileExists:
      return Messages::tr("A file with that name is already there. Replace it, or keep both?");
    case Problem::Internal:
      return Messages::tr(
          "Something in Hearten did not work as it should. What was saved is safe. Close Hearten and open "
          "it again.");
  }
  Q_UNREACHABLE();
}

QString messageForRecoveryCode(const Error& error) {
  if (error.what != Problem::WrongPassphrase) return messageFor(error);
  return Messages::tr(
      "That is a recovery code, but not the one for these plans. Check that the sheet is the newest one.");
}

}  // namespace hearten::ui
