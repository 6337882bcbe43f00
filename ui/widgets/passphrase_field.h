// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLineEdit;

namespace hearten::ui {

class Button;
class Field;
class TextLabel;

/// A box for a passphrase: [Show] (Alt+S), "Caps Lock is on.", nothing remembered. No undo, no copying while hidden,
/// and its letters are wiped when it goes or on wipe().
class PassphraseField : public QWidget {
  Q_OBJECT
 public:
  explicit PassphraseField(const QString& name, QWidget* parent = nullptr);
  ~PassphraseField() override;

  void setName(const QString& name);
  /// What was typed. The caller hands it on at once and wipes its copy (hearten::wipe).
  QString text() const;
  void setText(const QString& text);
  void wipe();
  void selectAll();
  /// A line below the box: a reason, a hint. Empty hides it.
  void setNote(const QString& note);
  /// Whether [Show] stands beside it.
  void setShowButton(bool shown);
  QLineEdit* box() const;

 Q_SIGNALS:
  void textEdited();
  void entered();  ///< Enter

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  class Box;
  void setCapsLock(bool on);
  void retranslate();
  QString m_name;
  TextLabel* m_label;
  Box* m_box;
  Button* m_show;
  TextLabel* m_caps;
  TextLabel* m_note;
};

}  // namespace hearten::ui
