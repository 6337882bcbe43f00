// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/icons.h"

#include <QPointer>
#include <QWidget>

namespace hearten::ui {

class Button;
class Card;
class FlowRow;
class Glyph;
class TextLabel;

/// A message in the page: a hand, a reason and a way on. Icon, words, and buttons if there is something to do. Shown
/// with say() it takes the focus and is spoken once, and Esc leaves it. As a fixed note it is only there to be read.
class NoticeBar : public QWidget {
  Q_OBJECT
 public:
  enum class Kind { Notice, Warm, Soft };
  explicit NoticeBar(Kind kind = Kind::Notice, QWidget* parent = nullptr);

  void setKind(Kind kind);
  void setGlyph(Icon glyph);
  /// Shows `text` without moving the focus.
  void setText(const QString& text, const QStringList& boldParts = {});
  QString text() const;
  /// Shows `text`, takes the focus and is spoken.
  void say(const QString& text);
  /// Adds a button below the words; the caller connects it.
  Button* addButton(const QString& text);
  void clearButtons();

 Q_SIGNALS:
  /// Esc was pressed in the bar. The bar hides itself and gives the focus back to where it was.
  void left();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  Card* m_card;
  Glyph* m_glyph;
  TextLabel* m_words;
  QWidget* m_buttons;
  FlowRow* m_row;
  QPointer<QWidget> m_before;
};

}  // namespace hearten::ui
