// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/partly_flow.h"

#include "ui/flow/plan_views.h"

#include <QLocale>

namespace hearten::ui {

PartlyFlow::PartlyFlow(Desk& desk, store::PartlyRead left, QObject* parent)
    : QObject(parent), m_desk(desk), m_left(std::move(left)), m_page(std::make_unique<PartlyPage>()) {
  connect(m_page.get(), &PartlyPage::backAsked, this, &PartlyFlow::left);
  refresh();
}

void PartlyFlow::refresh() {
  PartlyView view{.name = m_left.person.name.text()};
  int lost = m_left.lost;
  for (const PlanId id : m_left.plans) {
    const auto plan = m_desk.store->plan(id);
    if (!plan) {
      ++lost;
      continue;
    }
    const QString title =
        plan->agreedOn
            //: %1 is a day, as "12 November 2026"
            ? tr("Agreed on %1").arg(QLocale().toString(*plan->agreedOn, QStringLiteral("d MMMM yyyy")))
            : tr("A draft that was not agreed yet");
    view.plans.push_back({.title = title, .parts = partsToRead(m_desk, *plan)});
  }
  view.missing = missing(lost);
  m_page->render(view);
}

QStringList PartlyFlow::missing(int lost) const {
  QStringList words;
  if (lost > 0)
    words << tr("%n plan(s) cannot be read, and not a line of it is shown.", nullptr, lost);
  else if (!m_left.mayBeMore)
    words << tr("Each plan is here, but something that was kept beside it cannot be read.");
  if (m_left.mayBeMore) words << tr("There may be plans that Hearten cannot find.");
  return words;
}

}  // namespace hearten::ui
