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
  /// Numbers before the sentences, the keys that choose them; whoever shows the list listens for those.
  void setNumbered(bool numbered);
  /// Marks one as chosen; -1 none. `alone` hides the others meanwhile.
  void setChosen(int index, bool alone = false);
  /// The focus goes to the chosen one, or to the first.
  void startHere();

 Q_SIGNALS:
  void chosen(int index);

 private:
  TextLabel* m_heading;
  QVBoxLayout* m_column;
  QList<Button*> m_buttons;
  Icon m_glyph = Icon::AnotherWay;
  bool m_numbered = false;
};

}  // namespace hearten::ui
