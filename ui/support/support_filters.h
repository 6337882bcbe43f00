// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/support_directory_view.h"

#include <QWidget>

class QBoxLayout;

namespace hearten::ui {

class Button;
class FlowRow;
class MenuChip;
class StatusLine;
class TopicChip;

/// What narrows the directory: a chip for each subject, where, how soon, in Welsh; and how many places are left. Arrow
/// keys move among the subjects. Narrow: the subjects become one menu.
class SupportFilters : public QWidget {
  Q_OBJECT
 public:
  explicit SupportFilters(QWidget* parent = nullptr);

  void render(const SupportFiltersView& view);
  void setNarrow(bool narrow);
  /// How many were found, or what was just done; spoken once.
  void say(const QString& words);

 Q_SIGNALS:
  void subjectChosen(const QString& id);
  void nationChosen(int index);
  void urgentOnlyChosen(bool urgentOnly);
  void welshSpokenChosen(bool welshSpoken);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void fillChips();
  void arrange();

  SupportFiltersView m_view;
  QWidget* m_chips;
  FlowRow* m_chipRow;
  MenuChip* m_subjects;
  QBoxLayout* m_below;
  StatusLine* m_found;
  MenuChip* m_nation;
  TopicChip* m_urgent;
  TopicChip* m_welsh;
  bool m_narrow = false;
};

}  // namespace hearten::ui
