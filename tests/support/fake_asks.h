// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/flow/asks.h"

#include <QStringList>

#include <functional>

namespace hearten::test {

/// Answers at once, as the test says, and remembers what it was asked.
class FakeAsks : public ui::Asks {
 public:
  std::optional<QString> saveTo{};
  std::optional<QString> picture{};
  std::optional<QString> folder{};
  ui::Printed printed = ui::Printed::Done;
  bool printer = true;
  int pagesPrinted = 0;
  QString suggested{};
  ui::Whose whose = ui::Whose::Own;  ///< the folder it is saved in
  QString clipboard{};
  std::function<void()> whenAsked{};  ///< looks at what is on the screen when a place, or a printer, is asked for

  std::optional<QString> whereToSave(const QString&, const QString& suggestion, const QString&) override {
    suggested = suggestion;
    if (whenAsked) whenAsked();
    return saveTo;
  }
  ui::Whose whoseIs(const QString&) const override { return whose; }
  std::optional<QString> whichPicture(const QString&) override { return picture; }
  std::optional<QString> whichFolder(const QString&) override { return folder; }
  ui::Printed print(const ui::PrintPages& pages) override {
    if (whenAsked) whenAsked();
    if (printed == ui::Printed::Done) pagesPrinted += pages.count;
    return printed;
  }
  bool hasPrinter() const override { return printer; }
  void copyText(const QString& text) override { clipboard = text; }
  void forgetCopied() override { clipboard.clear(); }
};

}  // namespace hearten::test
