// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/practice/practice_view.h"
#include "ui/style/metrics.h"

#include <QWidget>

class QVBoxLayout;

namespace hearten::ui {

class Heading;
class ReadyChoice;
class SafetyOffer;
class ScrollColumn;
class TitleBlock;

/// After a scene: questions to think about or talk over, never typed, and how ready one feels now.
class AfterPage : public QWidget {
  Q_OBJECT
 public:
  explicit AfterPage(QWidget* parent = nullptr);

  void render(const PracticeView& view);
  void setBreadth(Breadth breadth);
  void startHere();

 Q_SIGNALS:
  void readyChosen(int index);
  void safetyAsked();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();

  ScrollColumn* m_scroll;
  TitleBlock* m_title;
  QVBoxLayout* m_questions;
  ReadyChoice* m_ready;
  SafetyOffer* m_safety;
};

}  // namespace hearten::ui
