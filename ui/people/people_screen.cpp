// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/people/people_screen.h"

#include "ui/people/people_list.h"
#include "ui/people/person_form.h"
#include "ui/people/person_page.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/status_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace hearten::ui {

PeopleScreen::PeopleScreen(QWidget* parent)
    : QWidget(parent),
      m_listSide(new Panel(Token::Paper)),
      m_list(new PeopleList),
      m_scroll(new ScrollColumn),
      m_back(new QuietButton(Icon::Back, {})),
      m_status(new StatusLine),
      m_page(new PersonPage),
      m_form(new PersonForm) {
  auto* sides = new QHBoxLayout(this);
  sides->setContentsMargins({});
  sides->setSpacing(0);
  m_listSide->setLines(Qt::RightEdge);
  auto* side = new QVBoxLayout(m_listSide);
  side->setContentsMargins({});
  side->addWidget(m_list);
  sides->addWidget(m_listSide);
  sides->addWidget(m_scroll, 1);

  m_scroll->setPadding(32, 26, kGap);
  m_scroll->body()->addWidget(m_back, 0, Qt::AlignLeft);
  m_scroll->body()->addWidget(m_status);
  m_scroll->body()->addWidget(m_page, 1);
  m_scroll->body()->addWidget(m_form, 1);
  m_scroll->body()->addStretch();  // what is said beside nobody stands at the top
  m_status->hide();
  connect(m_back, &QAbstractButton::clicked, this, &PeopleScreen::backAsked);
  retranslate();
  renderNobody();
}

void PeopleScreen::retranslate() {
  m_back->setText(tr("Back to people"));
}

void PeopleScreen::renderList(const PeopleListView& view) {
  m_list->render(view);
}

void PeopleScreen::renderPerson(const PersonView& view) {
  m_page->render(view);
  showBeside(m_page);
}

void PeopleScreen::renderNobody() {
  showBeside(nullptr);
}

void PeopleScreen::openForm(const PersonDetails& details, bool isNew) {
  showBeside(m_form);
  m_form->open(details, isNew);
}

void PeopleScreen::showBeside(QWidget* page) {
  m_beside = page;
  m_page->setVisible(page == m_page);
  m_form->setVisible(page == m_form);
  m_status->hide();
  arrange();
}

void PeopleScreen::saySaved(const QString& text) {
  m_status->show();
  m_status->clear();
  m_status->say(text);
}

void PeopleScreen::say(const QString& text) {
  if (m_beside == m_form) return m_form->say(text);
  showBeside(m_page);
  m_page->say(text);
}

void PeopleScreen::arrange() {
  const bool narrow = breadthFor(width()) == Breadth::Narrow;
  m_listSide->setVisible(!narrow || m_beside == nullptr);
  m_scroll->setVisible(!narrow || m_beside != nullptr);
  m_back->setVisible(narrow);
  if (narrow) {
    m_listSide->setMaximumWidth(QWIDGETSIZE_MAX);
    m_listSide->setMinimumWidth(0);
  } else {
    setExtent(m_listSide, Extent::Width, 300);
  }
  m_page->setNarrow(narrow);
  m_scroll->setPadding(narrow ? 16 : 32, narrow ? 12 : 26, kGap);
}

void PeopleScreen::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  arrange();
}

void PeopleScreen::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) arrange();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
