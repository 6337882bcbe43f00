// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace hearten::ui {

class Card;
class Heading;
class LeadText;
class TextLabel;

/// What is asked now.
struct PromptView {
  QString who{};       ///< "Priya asks"
  QString question{};  ///< large, readable a metre away
  QString calm{};      ///< "Take your time, Sam."
};

/// The one large question. It can take the focus, and speaks itself when it changes: "Priya asks: ...".
class PromptCard : public QWidget {
  Q_OBJECT
 public:
  explicit PromptCard(QWidget* parent = nullptr);

  /// Shows `prompt`, and tells it to a screen reader if it is another one.
  void setPrompt(const PromptView& prompt);
  /// Says it again (Ctrl+R).
  void repeat();
  /// Without the box around it: narrow windows.
  void setPlain(bool plain);
  /// Less room around its words.
  void setClose(bool close);

 private:
  void arrange();
  Card* m_card;
  TextLabel* m_who;
  Heading* m_question;
  LeadText* m_calm;
  bool m_plain = false;
  bool m_close = false;
};

}  // namespace hearten::ui
