// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/people/people_view.h"

#include <QWidget>

class QVBoxLayout;

namespace hearten::ui {

class Button;
class EmptyState;
class Heading;
class LineBox;
class ScrollColumn;
class SmallText;

/// Everyone, with a search box that finds as you type. Enter opens the first found, Down goes into the list, Del asks
/// about deleting the one that has the focus.
class PeopleList : public QWidget {
  Q_OBJECT
 public:
  explicit PeopleList(QWidget* parent = nullptr);

  void render(const PeopleListView& view);
  void find();  ///< moves the focus to the search box
  void focusCurrent();
  void clearSearch();  ///< empties the search box; no signal

 Q_SIGNALS:
  void lookedFor(const QString& text);
  void chosen(const QString& id);
  void partlyChosen(const QString& id);
  void addAsked(const QString& name);
  void deleteAsked(const QString& id);

 protected:
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void retranslate();
  void sayNobody();
  void showPartly();

  PeopleListView m_view;
  Heading* m_title;
  LineBox* m_find;
  ScrollColumn* m_scroll;
  ChoiceList* m_list;
  SmallText* m_more;
  QVBoxLayout* m_partly;  ///< those who are not whole; nothing in it where all is well
  EmptyState* m_nobody;
  Button* m_addFound;
  Button* m_add;
};

}  // namespace hearten::ui
