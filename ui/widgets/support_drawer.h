// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/drawer.h"
#include "ui/widgets/support_card.h"

#include <vector>

namespace hearten::ui {

/// A part of the drawer: ideas as chips, places as cards, or words when there is neither.
struct SupportGroupView {
  QString name{};                                    ///< "At work", "Near you", "Across the UK"
  std::vector<std::pair<QString, QString>> ideas{};  ///< id, words; without an id they are only to be read
  std::vector<SupportView> places{};
  QString emptyText{};
};

/// "What could help": ideas at work, and places from near to far.
class SupportDrawer : public Drawer {
  Q_OBJECT
 public:
  explicit SupportDrawer(QWidget* parent = nullptr);

  void setGroups(const std::vector<SupportGroupView>& groups);
  /// Words at the end, with a link if `link` is not empty.
  void setFootnote(const QString& words, const QString& link = {});

 Q_SIGNALS:
  void ideaAsked(const QString& id);
  void copyAsked(const QString& text);
  void putInPlanAsked(const QString& id);
  void footnoteAsked();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void fill();
  std::vector<SupportGroupView> m_groups;
  QString m_footnote;
  QString m_footnoteLink;
};

}  // namespace hearten::ui
