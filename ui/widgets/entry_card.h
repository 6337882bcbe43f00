// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/sharing_toggle.h"

#include <QWidget>

namespace hearten::ui {

class Button;
class Card;
class TextLabel;

/// One kept line of the plan in its card: the words, who can see it, [Change] [Take out]. When taken out it stays as
/// one quiet line with [Bring it back] until its screen lets it go.
class EntryCard : public QWidget {
  Q_OBJECT
 public:
  explicit EntryCard(QWidget* parent = nullptr);

  void setText(const QString& text);
  void setSharing(Sharing sharing);
  /// For screen readers: "What helps, entry 2 of 3".
  void setPlace(const QString& place);
  /// Shows [Bring it back] instead of the words.
  void setTakenOut(bool takenOut);
  /// Whether [Change] is there: a place that can help is chosen, not written.
  void setCanChange(bool canChange);
  /// Puts a control between the words and the tools: how they will get there.
  void setExtra(QWidget* extra);
  /// A quieter second line: "My manager will do this. By Friday 4 December." Empty hides it.
  void setNote(const QString& note);

 Q_SIGNALS:
  void sharingChosen(hearten::ui::Sharing sharing);
  void changeAsked();
  void takeOutAsked();
  void bringBackAsked();
  void moveUpAsked();    ///< Alt+Up
  void moveDownAsked();  ///< Alt+Down

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void retranslate();
  void tellName();
  Card* m_card;
  TextLabel* m_words;
  TextLabel* m_note;
  QWidget* m_tools;
  QWidget* m_extra = nullptr;
  SharingToggle* m_sharing;
  Button* m_change;
  Button* m_takeOut;
  Button* m_bringBack;
  QString m_place;
};

}  // namespace hearten::ui
