// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/plan_lines.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace hearten::ui {

class Button;
class Heading;
class ScrollColumn;
class SmallText;

/// "Sam's plan so far", beside the talk: sections with lines, and [Open]. Lines only for me come covered from outside.
/// Room below the lines takes another widget (the jottings).
class PlanSidebar : public QWidget {
  Q_OBJECT
 public:
  explicit PlanSidebar(QWidget* parent = nullptr);

  void setTitle(const QString& title);      ///< "Sam's plan so far"
  void setCanOpen(bool can);                ///< there is a plan to open
  void setEmptyText(const QString& empty);  ///< shown while there is no line
  void setParts(const std::vector<PlanPartView>& parts);
  /// Puts `widget` at the bottom, under the lines.
  void setBottom(QWidget* widget);

 Q_SIGNALS:
  void openAsked();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  Heading* m_title;
  Button* m_open;
  ScrollColumn* m_scroll;
  SmallText* m_empty;
  QVBoxLayout* m_column;
};

}  // namespace hearten::ui
