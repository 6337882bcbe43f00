// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/icons.h"
#include "ui/style/type.h"

#include <QAbstractButton>

namespace hearten::ui {

/// What a button is for decides how it looks.
enum class Look {
  Primary,      ///< the one main button
  Secondary,    ///< any other act
  Quiet,        ///< bold words without a box
  QuietWarm,    ///< the same for an act to think twice about
  Link,         ///< underlined words in a line of text
  Warm,         ///< safety
  Choice,       ///< a whole sentence to choose: another way to ask, a way to start a line
  Chip,         ///< a small rounded choice
  Menu,         ///< a place in the side menu or a section of the plan; bar on the left when chosen
  Door,         ///< one of the five doors of the safety card
  Topic,        ///< a tick box in a card
  Segment,      ///< a part of a SegmentedChoice
  PrivatePart,  ///< the part of a SharingToggle that means "only for me"
  Tick,         ///< a tick box with words beside it, and a note below
  Dot,          ///< the same as one of a group
  DotCard,      ///< the same in a card
  Path,         ///< a way on, over the whole width: icon, heading, note, arrow
};

/// Every button of Hearten: a real Qt button that paints itself from the tokens, wraps its words rather than cut them,
/// is at least 44 px high (38 when dense) and grows with the text. Its accessible name is its words and its note.
/// Ticks, dots, chips, doors and topics are checkable; dots and parts exclude each other within one parent.
class Button : public QAbstractButton {
  Q_OBJECT
 public:
  Button(Look look, const QString& text, QWidget* parent = nullptr);
  Button(Look look, Icon glyph, const QString& text, QWidget* parent = nullptr);

  void setText(const QString& text);  ///< shows "&" as it is
  QString text() const { return m_text; }
  void setGlyph(Icon glyph);
  void setTrailing(Icon glyph);         ///< after the words: Next, a menu
  void setKeyCap(const QString& key);   ///< "F9", "Esc", "Ctrl+L", "1": in a small box, told as the shortcut
  void setNote(const QString& note);    ///< a quieter second line
  void setCount(const QString& count);  ///< at the far right: how many lines a section has
  void setDense(bool dense);            ///< 38 px high, for rows
  void setLarge(bool large);            ///< 54 px high, 18 px words: [Open], [Start]
  void setCentered(bool centered);      ///< words in the middle of a wide button
  void setLeftAligned(bool left);       ///< words at the left of a button that has them in the middle
  void setFlush(bool flush);            ///< no space at the sides: in line with text above and below
  void setBoldText(bool bold);          ///< the words of a Tick or Dot in bold
  Look look() const { return m_look; }

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool hitButton(const QPoint& position) const override { return rect().contains(position); }

 private:
  struct Shape;
  Shape shape(int width) const;
  void refresh();
  void tellName();
  Type countType() const;

  Look m_look;
  Icon m_glyph = Icon::None;
  Icon m_trailing = Icon::None;
  QString m_text;
  QString m_note;
  QString m_count;
  QString m_keyCap;
  bool m_dense = false;
  bool m_large = false;
  bool m_centered = false;
  bool m_boldText = false;
  bool m_leftAligned = false;
  bool m_flush = false;
  QString m_nameGiven;
  int m_laidOutWidth = 0;
};

class PrimaryButton : public Button {
  Q_OBJECT
 public:
  explicit PrimaryButton(const QString& text, QWidget* parent = nullptr) : Button(Look::Primary, text, parent) {}
  PrimaryButton(Icon glyph, const QString& text, QWidget* parent = nullptr)
      : Button(Look::Primary, glyph, text, parent) {}
};

class SecondaryButton : public Button {
  Q_OBJECT
 public:
  explicit SecondaryButton(const QString& text, QWidget* parent = nullptr) : Button(Look::Secondary, text, parent) {}
  SecondaryButton(Icon glyph, const QString& text, QWidget* parent = nullptr)
      : Button(Look::Secondary, glyph, text, parent) {}
};

class QuietButton : public Button {
  Q_OBJECT
 public:
  explicit QuietButton(const QString& text, QWidget* parent = nullptr) : Button(Look::Quiet, text, parent) {}
  QuietButton(Icon glyph, const QString& text, QWidget* parent = nullptr) : Button(Look::Quiet, glyph, text, parent) {}
};

class WarmButton : public Button {
  Q_OBJECT
 public:
  explicit WarmButton(const QString& text, QWidget* parent = nullptr) : Button(Look::Warm, text, parent) {}
  WarmButton(Icon glyph, const QString& text, QWidget* parent = nullptr) : Button(Look::Warm, glyph, text, parent) {}
};

/// "Worried about safety?", the same everywhere. It keeps its words when the language changes.
class SafetyButton : public Button {
  Q_OBJECT
 public:
  explicit SafetyButton(QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;
};

/// "Hide screen", with its key. `shortName` makes it "Hide", for narrow bars.
class HideButton : public Button {
  Q_OBJECT
 public:
  explicit HideButton(Look look = Look::Secondary, QWidget* parent = nullptr);
  void setShortName(bool shortName);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  bool m_short = false;
};

}  // namespace hearten::ui
