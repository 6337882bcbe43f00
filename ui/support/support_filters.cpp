// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/support/support_filters.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button_keys.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/menu_chip.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/topic_chip.h"

#include <QBoxLayout>
#include <QEvent>

namespace hearten::ui {

SupportFilters::SupportFilters(QWidget* parent)
    : QWidget(parent),
      m_chips(new QWidget),
      m_chipRow(new FlowRow(m_chips)),
      m_subjects(new MenuChip),
      m_below(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_found(new StatusLine),
      m_nation(new MenuChip),
      m_urgent(new TopicChip({}, false)),
      m_welsh(new TopicChip({}, false)) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {}, kGap);
  setAccessibleRole(m_chips, QAccessible::Grouping);
  column->addWidget(m_chips);
  column->addLayout(m_below);
  setSpaces(m_below, {}, kGapTight);
  auto* others = new QWidget;
  auto* row = new FlowRow(others);
  for (Button* chip : std::initializer_list<Button*>{m_subjects, m_urgent, m_welsh, m_nation}) row->addWidget(chip);
  m_below->addWidget(m_found, 1);
  m_below->addWidget(others);

  connect(m_subjects, &MenuChip::chosen, this,
          [this](int index) { Q_EMIT subjectChosen(m_view.subjects.at(static_cast<std::size_t>(index)).first); });
  connect(m_nation, &MenuChip::chosen, this, &SupportFilters::nationChosen);
  connect(m_urgent, &QAbstractButton::clicked, this, &SupportFilters::urgentOnlyChosen);
  connect(m_welsh, &QAbstractButton::clicked, this, &SupportFilters::welshSpokenChosen);
  retranslate();
  arrange();
}

void SupportFilters::retranslate() {
  //: What a group of choices is about, for screen readers: "Money", "Grief"
  const QString about = tr("What about");
  m_chips->setAccessibleName(about);
  m_subjects->setTopic(about);
  //: What a choice is about, for screen readers: "England", "Wales"
  m_nation->setTopic(tr("Where"));
  //: Shows only places that help on the same day
  m_urgent->setText(tr("Urgent"));
  m_welsh->setText(tr("Welsh spoken"));
}

void SupportFilters::render(const SupportFiltersView& view) {
  const bool sameSubjects = m_view.subjects == view.subjects;
  const bool sameNations = m_view.nations == view.nations;
  m_view = view;
  if (!sameSubjects) fillChips();
  if (!sameNations) m_nation->setItems(view.nations);
  m_nation->setCurrent(view.nation);
  m_urgent->setChecked(view.urgentOnly);
  m_welsh->setChecked(view.welshSpoken);
  for (std::size_t i = 0; i < view.subjects.size(); ++i) {
    const bool isChosen = view.subjects[i].first == view.subject;
    auto* const chip = qobject_cast<Button*>(m_chipRow->itemAt(static_cast<int>(i))->widget());
    chip->setChecked(isChosen);
    if (!isChosen) continue;
    setGroupStop(*chip);
    m_subjects->setCurrent(static_cast<int>(i));
  }
}

void SupportFilters::fillChips() {
  clearLayout(m_chipRow);
  QStringList titles;
  std::vector<QWidget*> group;
  for (const auto& [id, title] : m_view.subjects) {
    titles << title;
    auto* chip = new TopicChip(title);
    chip->setAutoExclusive(false);  // arrow keys move the focus only: each choice would be read out otherwise
    connect(chip, &QAbstractButton::clicked, this, [this, id = id] { Q_EMIT subjectChosen(id); });
    m_chipRow->addWidget(chip);
    group.push_back(chip);
  }
  makeGroup(group);
  m_subjects->setItems(titles);
}

void SupportFilters::say(const QString& words) {
  m_found->say(words);
}

void SupportFilters::setNarrow(bool narrow) {
  if (m_narrow == narrow) return;
  m_narrow = narrow;
  arrange();
}

void SupportFilters::arrange() {
  m_chips->setVisible(!m_narrow);
  m_subjects->setVisible(m_narrow);
  m_below->setDirection(m_narrow ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
}

void SupportFilters::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
