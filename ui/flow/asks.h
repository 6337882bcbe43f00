// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QPainter;

namespace hearten::ui {

/// Pages as the preview draws them, for the printer. `draw` paints one page, from 0, in points from its top left.
struct PrintPages {
  int count = 0;
  QSizeF size{595, 842};  ///< of a page, in points
  std::function<void(QPainter& painter, int page)> draw{};
};
enum class Printed {
  Done,
  ChangedMind,
  NoAnswer,  ///< "The printer did not answer."
};

/// Who, beside the person at the laptop, may come to a file that is put somewhere.
enum class Whose {
  Own,
  Synced,            ///< a service copies it to other computers
  AnotherComputers,  ///< a shared or network folder
  WhoeverHoldsIt,    ///< a memory stick
  Passing,           ///< a folder for temporary files
};

/// What the program may ask of the system on a person's behalf. The app answers with real dialogs, tests at once.
/// Questions to people are never boxes of the system: they are part of the screens.
class Asks {
 public:
  virtual ~Asks() = default;
  /// Where to save a copy; nothing when they changed their mind. `suggestion` is a file name without a person's name.
  /// The dialog does not ask about replacing: the screen does, in our words.
  virtual std::optional<QString> whereToSave(const QString& title, const QString& suggestion,
                                             const QString& filter) = 0;
  virtual Whose whoseIs(const QString& file) const = 0;
  virtual std::optional<QString> whichPicture(const QString& title) = 0;
  virtual std::optional<QString> whichFolder(const QString& title) = 0;
  /// Asks which printer, then prints with the neutral job title "Document".
  virtual Printed print(const PrintPages& pages) = 0;
  virtual bool hasPrinter() const = 0;
  /// Plain text, cleared after 30 seconds if it is still ours (security.md 4.14).
  virtual void copyText(const QString& text) = 0;
  /// Empties the clipboard now, if what is in it is still ours. Called on locking.
  virtual void forgetCopied() = 0;
};

}  // namespace hearten::ui
