// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/people/people_view.h"

#include <QWidget>

namespace hearten::ui {

class Button;
class Panel;
class PeopleList;
class PersonForm;
class PersonPage;
class ScrollColumn;
class StatusLine;

/// The list of people and, beside it, one of them. Narrow: the list first, then the page with [Back to people].
class PeopleScreen : public QWidget {
  Q_OBJECT
 public:
  explicit PeopleScreen(QWidget* parent = nullptr);

  void renderList(const PeopleListView& view);
  void renderPerson(const PersonView& view);
  /// Nobody is chosen: the list alone.
  void renderNobody();
  void openForm(const PersonDetails& details, bool isNew);
  PersonForm* form() const { return m_form; }
  PersonPage* page() const { return m_page; }
  PeopleList* list() const { return m_list; }
  /// Said once, quietly: "Saved".
  void saySaved(const QString& text);
  /// What did not work.
  void say(const QString& text);

 Q_SIGNALS:
  void backAsked();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void showBeside(QWidget* page);
  void retranslate();
  void arrange();

  QWidget* m_beside = nullptr;  ///< the page or the form; null: the list alone
  Panel* m_listSide;
  PeopleList* m_list;
  ScrollColumn* m_scroll;
  Button* m_back;
  StatusLine* m_status;
  PersonPage* m_page;
  PersonForm* m_form;
};

}  // namespace hearten::ui
