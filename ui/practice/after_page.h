// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/practice/scene_edge.h"

namespace hearten::ui {

class TitleBlock;

/// After a scene: questions to think about or talk over, never typed, and how ready one feels now.
class AfterPage : public SceneEdge {
  Q_OBJECT
 public:
  explicit AfterPage(QWidget* parent = nullptr);

  void render(const PracticeView& view) override;
  void startHere() override;

 protected:
  void retranslate() override;

 private:
  TitleBlock* m_title;
  QVBoxLayout* m_questions;
};

}  // namespace hearten::ui
