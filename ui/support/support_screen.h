// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/support/support_directory_view.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace hearten::ui {

class Button;
class EmptyState;
class LineBox;
class ScrollColumn;
class SupportFilters;
class SupportResults;
class TitleBlock;

/// The directory of support: a search box that finds as somebody types, what narrows it, and the places in groups. Down
/// goes from the box to the places, Esc empties it. Where there is room, all but the places stays put.
class SupportScreen : public QWidget {
  Q_OBJECT
 public:
  explicit SupportScreen(QWidget* parent = nullptr);

  void render(const SupportDirectoryView& view);
  /// Something that was just done: "116 123 is copied."
  void say(const QString& words);
  /// Empties the search box, without a signal, and moves the focus there.
  void startHere();

 Q_SIGNALS:
  void lookedFor(const QString& words);
  void subjectChosen(const QString& id);
  void nationChosen(int index);
  void urgentOnlyChosen(bool urgentOnly);
  void welshSpokenChosen(bool welshSpoken);
  void everythingAsked();
  void copyAsked(const QString& text);
  void printAsked();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void retranslate();
  void arrange();

  QVBoxLayout* m_whole;
  QWidget* m_top;
  QVBoxLayout* m_column;
  QHBoxLayout* m_head;
  TitleBlock* m_title;
  Button* m_print;
  LineBox* m_find;
  SupportFilters* m_filters;
  ScrollColumn* m_scroll;
  SupportResults* m_results;
  EmptyState* m_nothing;
  Button* m_everything;
};

}  // namespace hearten::ui
