// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

namespace hearten::ui {

class LineBox;
class OpenRow;

/// The way in with the recovery code from the sheet.
class CodeCard : public Card {
  Q_OBJECT
 public:
  explicit CodeCard(QWidget* parent = nullptr);

  void setBusy(bool busy);
  void say(const QString& message);
  QString text() const;
  void setText(const QString& text);
  void forget();
  void focusField();

 Q_SIGNALS:
  void codeEntered();
  void passphraseInsteadRequested();

 private:
  LineBox* m_field;
  OpenRow* m_open;
};

}  // namespace hearten::ui
