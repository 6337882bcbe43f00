// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/clipboard_guard.h"
#include "ui/flow/asks.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

class QFileDialog;

namespace hearten::app {

/// The system's dialogs, printers and clipboard. Remembers nothing of what was chosen.
class RealAsks : public QObject, public ui::Asks {
  Q_OBJECT
 public:
  RealAsks();

  /// Dialogs stand above this window.
  void setWindow(QWidget* window) { m_window = window; }

  std::optional<QString> whereToSave(const QString& title, const QString& suggestion, const QString& filter) override;
  ui::Whose whoseIs(const QString& file) const override;
  std::optional<QString> whichPicture(const QString& title) override;
  std::optional<QString> whichFolder(const QString& title) override;
  ui::Printed print(const ui::PrintPages& pages) override;
  bool hasPrinter() const override;
  void copyText(const QString& text) override;
  void forgetCopied() override;

 private:
  std::optional<QString> ask(QFileDialog& dialog);

  QPointer<QWidget> m_window;
  ClipboardGuard m_clipboard;
};

}  // namespace hearten::app
