// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/names_card.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/teach_name.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

#include <utility>

namespace hearten::ui {

NamesCard::NamesCard(QWidget* parent)
    : QWidget(parent), m_about(new SmallText), m_rows(new QVBoxLayout), m_teach(new TeachName) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {0, 12, 0, 0}, 12);
  column->addWidget(m_about);
  setSpaces(m_rows, {}, 8);
  column->addLayout(m_rows);
  column->addWidget(m_teach);
  connect(m_teach, &TeachName::entered, this, &NamesCard::taught);
  retranslate();
}

void NamesCard::render(const QStringList& names) {
  if (names == m_names) return;
  m_names = names;
  clearLayout(m_rows);
  for (const QString& name : names) {
    auto* out = new SecondaryButton(Icon::TakeOut, name);
    out->setDense(true);
    //: Told to screen readers; %1 is a name of a ward, a team or a system
    out->setAccessibleName(tr("Take out %1").arg(name));
    // It goes while it is being pressed.
    connect(out, &QAbstractButton::clicked, this, [this, name] { Q_EMIT takenOut(name); }, Qt::QueuedConnection);
    m_rows->addWidget(out, 0, Qt::AlignLeft);
  }
}

void NamesCard::say(const QString& words) {
  m_teach->say(words);
}

void NamesCard::clear() {
  m_teach->clear();
}

void NamesCard::retranslate() {
  m_about->setText(tr(
      "Did Hearten take the name of a ward, a team or a system for something else? Teach it the name. Only those "
      "words become fine in a plan. No names of people: this list is not locked away. Press a name to take it out."));
}

void NamesCard::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) {
    retranslate();
    const QStringList names = std::exchange(m_names, {});
    render(names);
  }
}

}  // namespace hearten::ui
