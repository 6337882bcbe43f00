// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/rights/rights_page.h"
#include "ui/widgets/plan_lines.h"

#include <QStringList>

#include <vector>

namespace hearten::ui {

class BodyText;
class NoticeBar;

struct PartlyView {
  struct Plan {
    QString title{};  ///< "Agreed on 12 November 2026"
    std::vector<PlanPartView> parts{};
  };
  QString name{};
  QStringList missing{};      ///< what cannot be read, a sentence each
  std::vector<Plan> plans{};  ///< those that are whole, newest first
};

/// What is left of one person in damaged plans, to read: each plan that is whole, under what is missing.
class PartlyPage : public RightsPage {
  Q_OBJECT
 public:
  explicit PartlyPage(QWidget* parent = nullptr);
  void render(const PartlyView& view);
  void startHere();

 private:
  void retranslate() final;

  PartlyView m_view;
  NoticeBar* m_missing;
  BodyText* m_backup;
  QVBoxLayout* m_plans;
};

}  // namespace hearten::ui
