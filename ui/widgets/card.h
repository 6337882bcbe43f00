// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/tokens.h"

#include <QFrame>

class QVBoxLayout;

namespace hearten::ui {

/// A flat box with round corners and a column inside. Takes its colours from what it is for.
class Card : public QFrame {
  Q_OBJECT
 public:
  enum class Kind {
    Surface,  ///< white with a thin line
    Soft,     ///< chosen, tips
    Warm,     ///< safety
    Notice,   ///< gentle stop, "once it leaves"
    Jotting,  ///< notice with a dashed edge: not kept
    Private,  ///< violet with a dashed edge: only for me, made up
    Plain,    ///< no box at all: narrow windows
    Active,   ///< what is being written: surface with a primary edge
  };
  explicit Card(Kind kind = Kind::Surface, QWidget* parent = nullptr);

  void setKind(Kind kind);
  /// A 2 px edge instead of 1: what needs an answer now.
  void setStrong(bool strong);
  Kind kind() const { return m_kind; }
  /// The column inside. Its margins are 24 px unless setPadding() says otherwise.
  QVBoxLayout* body() const { return m_body; }
  void setPadding(int leftAndRight, int topAndBottom, int spacing = 8);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Kind m_kind;
  bool m_strong = false;
  QVBoxLayout* m_body;
};

/// A thin line across, between parts.
class Divider : public QWidget {
  Q_OBJECT
 public:
  explicit Divider(QWidget* parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

/// A plain stretch of one colour: a bar, a side, the bed of a preview.
class Panel : public QWidget {
  Q_OBJECT
 public:
  explicit Panel(Token back, QWidget* parent = nullptr);
  void setBack(Token back);
  /// Draws a thin line at these edges (Qt::TopEdge, ...).
  void setLines(Qt::Edges edges, Token ink = Token::Line);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Token m_back;
  Token m_lineInk = Token::Line;
  Qt::Edges m_lines;
};

}  // namespace hearten::ui
