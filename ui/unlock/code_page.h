// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

namespace hearten::ui {

class Button;
class Field;
class Heading;
class LineBox;
class NoticeBar;
class RecoveryCodeView;
class StatusLine;

/// The recovery code: seen, printed or saved, and two groups of it typed back.
class CodePage : public QWidget {
  Q_OBJECT
 public:
  explicit CodePage(QWidget* parent = nullptr);

  void setCode(const QStringList& groups);
  /// What the code opens decides what has to be understood.
  enum class Opens { Plans, OwnLines };
  void setOpens(Opens opens);
  void setPrinter(bool hasPrinter);
  void setAsked(int first, int second);
  void setCopyNote(const QString& note);

  QString firstAnswer() const;
  QString secondAnswer() const;
  bool isUnderstood() const;
  /// The first button: print, or save where there is no printer.
  void focusCopies();
  void focusFirst();
  void focusSecond();
  void focusTick();
  /// Empties the code and what was typed of it.
  void forget();

 Q_SIGNALS:
  void printRequested();
  void saveRequested();
  void enterPressed();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  RecoveryCodeView* m_code;
  Button* m_print;
  Button* m_save;
  StatusLine* m_copyNote;
  NoticeBar* m_printerNote;
  Heading* m_askHeading;
  LineBox* m_first;
  Field* m_firstField;
  LineBox* m_second;
  Field* m_secondField;
  Button* m_tick;
  int m_firstAsked = 2;
  int m_secondAsked = 6;
  bool m_hasPrinter = true;
  Opens m_opens = Opens::Plans;
};

}  // namespace hearten::ui
