// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace hearten::ui {

class SmallText;

/// One stage of a talk, or one step of setting up.
struct StageItem {
  enum class State { Done, Now, ToCome };
  QString name{};
  State state = State::ToCome;
  QString minutes{};  ///< "about 15 minutes"; shown on the current stage only
};

/// The stages down the left, 220 px wide: done, now, to come, and any may be chosen. Arrow keys move, Tab leaves.
class StageRail : public QWidget {
  Q_OBJECT
 public:
  explicit StageRail(QWidget* parent = nullptr);

  void setStages(const std::vector<StageItem>& stages);
  /// "No stage has to be done. Click any one to go there."
  void setFooter(const QString& text);
  /// Whether stages may be chosen; the steps of setting up may not.
  void setChoosable(bool choosable);

 Q_SIGNALS:
  void stageChosen(int index);

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  class Stage;
  QVBoxLayout* m_column;
  SmallText* m_footer;
  std::vector<Stage*> m_stages;
  bool m_choosable = true;
};

}  // namespace hearten::ui
