// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

#include <QStringList>

namespace hearten::ui {

class Button;

/// What there is to know before the plans are shown: an older file, a folder that cannot be written.
class NotesCard : public Card {
  Q_OBJECT
 public:
  explicit NotesCard(QWidget* parent = nullptr);

  /// `offerBackup`: a way to bring one back stands first.
  void setNotes(const QStringList& notes, bool offerBackup);
  void focusButton();

 Q_SIGNALS:
  void backupRequested();
  void carryOnRequested();
  void stayLockedRequested();

 private:
  QVBoxLayout* m_list;
  Button* m_backup;
  Button* m_carryOn;
};

}  // namespace hearten::ui
