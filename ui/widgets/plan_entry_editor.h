// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/marked_text.h"
#include "ui/widgets/sharing_toggle.h"

#include <QWidget>

namespace hearten::ui {

class Button;
class Card;
class KeepRow;
class NoticeBar;

/// Where one line of the plan is written: a text box that grows, who can see it, [Cancel] [Keep this]. Ctrl+Enter
/// keeps, Esc cancels. 500 signs; a longer text asks to be made two, and nothing is cut. Decides nothing: kept() goes
/// to whoever checks and saves.
class PlanEntryEditor : public QWidget {
  Q_OBJECT
 public:
  static constexpr int kMostSigns = 500;
  explicit PlanEntryEditor(QWidget* parent = nullptr);

  void setText(const QString& text);
  QString text() const;
  void setSharing(Sharing sharing);
  Sharing sharing() const;
  /// What the line is, for screen readers: "What helps, new line".
  void setName(const QString& name);
  void setPlaceholder(const QString& words);
  /// Puts `words` where the cursor is, and the focus into the box: a way to start.
  void insert(const QString& words);
  /// Where the words are typed, to mark what the plan is not the place for.
  QList<MarkedText*> boxes() const { return {m_box}; }
  /// The focus goes into the box, at the end.
  void startWriting();

 Q_SIGNALS:
  void edited();
  void sharingChosen(hearten::ui::Sharing sharing);
  void kept(const QString& text, hearten::ui::Sharing sharing);
  /// [Split]: keep these two, one after the other.
  void splitAsked(const QString& first, const QString& second, hearten::ui::Sharing sharing);
  void cancelled();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void keep();
  void retranslate();
  Card* m_card;
  MarkedText* m_box;
  NoticeBar* m_tooLong;
  Button* m_split;
  KeepRow* m_keep;
};

/// Where to part a text that is too long: at the end of a sentence, else at a word, nearest the middle. Both halves
/// trimmed; nothing is lost but the space between.
std::pair<QString, QString> splitInTwo(const QString& text);

}  // namespace hearten::ui
