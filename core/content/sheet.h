// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace hearten::content {

/// One heading of a blank sheet, with room to write by hand.
struct SheetPart {
  QString id;
  QString title;    ///< a question or a heading
  QString words{};  ///< a line of help; may be empty
  int lines = 0;    ///< blank lines to write on
};

/// A blank sheet to print or save: the person's own preparation, or help with what to tell whom.
struct Sheet {
  QString id;  ///< "preparation", "disclosure-aid"
  QString title;
  QString lead;
  QString foot;  ///< who owns it, and that Hearten keeps nothing of it
  QList<SheetPart> parts;
};

}  // namespace hearten::content
