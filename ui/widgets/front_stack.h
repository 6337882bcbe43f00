// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStackedWidget>

namespace hearten::ui {

/// Pages of which one is in front. It asks for the room of that page alone: those behind may still be laid out for
/// another width or another size of text.
class FrontStack : public QStackedWidget {
  Q_OBJECT
 public:
  explicit FrontStack(QWidget* parent = nullptr);
  /// Adds `page` behind the others.
  void addPage(QWidget* page);
  void showPage(QWidget* page);
};

}  // namespace hearten::ui
