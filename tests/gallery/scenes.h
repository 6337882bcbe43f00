// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace hearten::gallery {

/// One made-up screen that shows some of the shared widgets together, as the real ones will.
struct Scene {
  QString name;
  std::function<QWidget*()> make;
};

/// All scenes. Between them they show every shared widget. The names and words in them are samples.
std::vector<Scene> scenes();

}  // namespace hearten::gallery
