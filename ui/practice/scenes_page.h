// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/practice/practice_view.h"
#include "ui/style/metrics.h"

#include <QWidget>

class QBoxLayout;
class QVBoxLayout;

namespace hearten::ui {

class Button;
class Heading;
class ScrollColumn;
class TitleBlock;

/// The scenes to choose from, in plain words. Those about harm stand apart, below the others.
class ScenesPage : public QWidget {
  Q_OBJECT
 public:
  explicit ScenesPage(QWidget* parent = nullptr);

  void render(const PracticeView& view);
  void setBreadth(Breadth breadth);
  /// The focus goes to the scene of that id, or to the first.
  void startHere(const QString& id);

 Q_SIGNALS:
  void chosen(const QString& id);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  Button* buttonFor(const SceneItem& item);

  ScrollColumn* m_scroll;
  TitleBlock* m_title;
  QBoxLayout* m_pairs;
  QBoxLayout* m_harmPair;
  Heading* m_harmTitle;
  QList<Button*> m_buttons;
  QStringList m_ids;
};

}  // namespace hearten::ui
