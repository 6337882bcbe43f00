// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/sharing_toggle.h"

#include <QString>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace hearten::ui {

/// One line of a plan as it is shown, not changed: a solid bar when shared, a dashed violet one with a lock when only
/// for me. A covered line shows no words: the caller passes what to say instead ("Only for me (covered)").
struct PlanLineView {
  QString text{};
  Sharing sharing = Sharing::Shared;
  bool quiet = false;  ///< second text: what was, before it changed
};

/// Lines under one heading of the plan.
struct PlanPartView {
  QString heading{};
  std::vector<PlanLineView> lines{};
};
void addParts(QVBoxLayout* column, const std::vector<PlanPartView>& parts);

class PlanLine : public QWidget {
  Q_OBJECT
 public:
  explicit PlanLine(const PlanLineView& line, QWidget* parent = nullptr);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Sharing m_sharing;
  bool m_quiet;
};

}  // namespace hearten::ui
