// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QClipboard>
#include <QObject>
#include <QTimer>

namespace hearten::app {

/// Whatever Hearten puts into the clipboard, by a button or by Ctrl+C in any of its fields: plain text and nothing
/// else, marked as secret for programs that keep a history or carry it to other computers, and cleared after 30 seconds
/// and at a lock, unless somebody has copied something else by then. What is only selected never gets there
/// (security.md 4.14).
class ClipboardGuard : public QObject {
  Q_OBJECT
 public:
  ClipboardGuard();

  void put(const QString& text);
  /// Clears it now, if it is still ours.
  void forget();

 private:
  void look(QClipboard::Mode mode);

  QTimer m_life;
  QByteArray m_copied{};  ///< a digest of what we put there, to know whether it is still ours
};

}  // namespace hearten::app
