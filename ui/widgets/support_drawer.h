// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/support_card.h"

#include <QWidget>

#include <vector>

namespace hearten::ui {

class Button;
class Heading;
class ScrollColumn;

/// A part of the drawer: ideas as chips, places as cards, or words when there is neither.
struct SupportGroupView {
  QString name{};                                    ///< "At work", "Near you", "Across the UK"
  std::vector<std::pair<QString, QString>> ideas{};  ///< id, words
  std::vector<SupportView> places{};
  QString emptyText{};
};

/// "What could help", from the right over the plan, 452 px wide. A named group; Esc or [Close] leaves it. The owner
/// places it (fitInto) and gives the focus back.
class SupportDrawer : public QWidget {
  Q_OBJECT
 public:
  static constexpr int kWidth = 452;
  explicit SupportDrawer(QWidget* parent = nullptr);

  void setGroups(const std::vector<SupportGroupView>& groups);
  /// Words at the end, with a link if `link` is not empty.
  void setFootnote(const QString& words, const QString& link = {});
  /// Stands at the right of `area`, as wide as it is at the current text size and never wider than the area.
  void fitInto(const QRect& area);
  /// Shows it and moves the focus to [Close].
  void open();

 Q_SIGNALS:
  void closed();
  void ideaAsked(const QString& id);
  void copyAsked(const QString& number);
  void websiteAsked(const QString& website);
  void putInPlanAsked(const QString& id);
  void footnoteAsked();

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void close();
  void fill();
  void retranslate();
  Heading* m_title;
  Button* m_close;
  ScrollColumn* m_scroll;
  std::vector<SupportGroupView> m_groups;
  QString m_footnote;
  QString m_footnoteLink;
};

}  // namespace hearten::ui
