// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/icons.h"

#include <QWidget>

class QVBoxLayout;

namespace hearten::ui {

class Button;
class TextLabel;

/// A short list of sentences to choose from, under a small heading: other ways to ask, ways to start a line. Arrow keys
/// move, Tab leaves.
class AlternativeList : public QWidget {
  Q_OBJECT
 public:
  explicit AlternativeList(QWidget* parent = nullptr);

  void setHeading(const QString& heading);  ///< empty hides it
  void setGlyph(Icon glyph);                ///< before each; AnotherWay unless told, None for none
  void setAlternatives(const QStringList& sentences);

 Q_SIGNALS:
  void chosen(int index);

 private:
  TextLabel* m_heading;
  QVBoxLayout* m_column;
  QList<Button*> m_buttons;
  Icon m_glyph = Icon::AnotherWay;
};

}  // namespace hearten::ui
