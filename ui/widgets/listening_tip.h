// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/icons.h"

#include <QStringList>
#include <QWidget>

namespace hearten::ui {

class Card;
class Glyph;
class TextLabel;

/// A quiet hint: a bold lead ("While you listen.") and one to three sentences.
class ListeningTip : public QWidget {
  Q_OBJECT
 public:
  explicit ListeningTip(QWidget* parent = nullptr);
  void setTip(const QString& lead, const QString& text);
  /// Small things to listen for, on a line of their own below the tip; none: no line.
  void setListenFor(const QStringList& things);
  void setGlyph(Icon glyph);

 private:
  Glyph* m_glyph;
  void tellName();
  TextLabel* m_words;
  TextLabel* m_listenFor;
};

}  // namespace hearten::ui
