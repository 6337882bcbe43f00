// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/practice/ready_choice.h"
#include "ui/style/metrics.h"

#include <QWidget>

class QVBoxLayout;

namespace hearten::ui {

class SafetyOffer;
class ScrollColumn;
struct PracticeView;

/// The page before or after a scene: words of its own, then how ready one feels, and the safety card where the scene is
/// about harm.
class SceneEdge : public QWidget {
  Q_OBJECT
 public:
  virtual void render(const PracticeView& view) = 0;
  virtual void setBreadth(Breadth breadth);
  virtual void startHere() = 0;

 Q_SIGNALS:
  void readyChosen(int index);
  void safetyAsked();

 protected:
  explicit SceneEdge(ReadyChoice::When when, QWidget* parent);

  /// Puts `words` below those added before.
  void addWords(QWidget* words);
  void showSafety(bool aboutHarm);
  ReadyChoice* ready() const { return m_ready; }

  virtual void retranslate() = 0;
  void changeEvent(QEvent* event) override;

 private:
  ScrollColumn* m_scroll;
  QVBoxLayout* m_words;
  ReadyChoice* m_ready;
  SafetyOffer* m_safety;
};

}  // namespace hearten::ui
