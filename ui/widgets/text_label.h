// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/tokens.h"
#include "ui/style/type.h"

#include <QHash>
#include <QLabel>
#include <QSizeF>
#include <QStringList>

namespace hearten::ui {

/// Wrapping plain text at one of our type sizes, with our line heights. The base of headings and body text. What looks
/// like markup is shown as it is.
class TextLabel : public QLabel {
  Q_OBJECT
 public:
  explicit TextLabel(Type type, Token ink, const QString& text = {}, QWidget* parent = nullptr);

  void setType(Type type);
  void setInk(Token ink);
  /// These parts of the text (the first occurrence of each) are bold.
  void setBold(const QStringList& parts);
  void setText(const QString& text);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void measureAnew();
  QSizeF sizeAt(int width) const;

  Type m_type;
  Token m_ink;
  QStringList m_bold;
  // Layouts ask for the same sizes over and over, and each answer costs laying out the words.
  mutable QHash<int, QSizeF> m_sizes;  ///< by width; 0 is one line
  mutable int m_longestWord = -1;
  mutable int m_textPercent = 0;  ///< what the sizes were measured at
};

/// Body text, 17 px.
class BodyText : public TextLabel {
  Q_OBJECT
 public:
  explicit BodyText(const QString& text = {}, QWidget* parent = nullptr)
      : TextLabel(Type::Body, Token::Ink, text, parent) {}
};

/// Second text, 15 px.
class SmallText : public TextLabel {
  Q_OBJECT
 public:
  explicit SmallText(const QString& text = {}, QWidget* parent = nullptr)
      : TextLabel(Type::Small, Token::Ink2, text, parent) {}
};

/// The sentence below a heading, 20 px.
class LeadText : public TextLabel {
  Q_OBJECT
 public:
  explicit LeadText(const QString& text = {}, QWidget* parent = nullptr)
      : TextLabel(Type::Lead, Token::Ink2, text, parent) {}
};

/// A heading, also for screen readers.
class Heading : public TextLabel {
  Q_OBJECT
 public:
  enum class Level {
    Question,  ///< 34 px, level 1
    One,       ///< 28 px, level 1
    Two,       ///< 20 px, level 2
    Three,     ///< 17 px, level 3
  };
  explicit Heading(Level level, const QString& text = {}, QWidget* parent = nullptr);
};

}  // namespace hearten::ui
