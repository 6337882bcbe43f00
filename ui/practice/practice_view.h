// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace hearten::ui {

/// One scene in the list.
struct SceneItem {
  QString id{};
  QString title{};
  QString about{};
  bool aboutHarm = false;  ///< leads to the safety card; these stand apart, at the end
};

/// One moment of a scene as it is shown.
struct TurnView {
  QString seen{};      ///< may be empty
  QString they{};      ///< what they say, or do
  QStringList says{};  ///< what the manager might say; none at the end
  int said = -1;       ///< which of them was said
  QString answer{};    ///< what the person does or says then
  QString why{};       ///< what it did, kindly
  bool canGoOn = false;
  bool isEnd = false;
  QStringList wordsSaid{};  ///< so far in this scene
};

/// What the practice screen shows. Nothing of it is kept by anybody.
struct PracticeView {
  enum class Page { Scenes, Before, Turn, After };
  Page page = Page::Scenes;
  std::vector<SceneItem> scenes{};
  SceneItem scene{};  ///< the chosen one
  QString who{};      ///< first name of the person in it
  int readyBefore = -1;
  int readyAfter = -1;
  TurnView turn{};
  QStringList reflection{};
};

}  // namespace hearten::ui
