// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rights/partly_page.h"

#include "ui/style/scaled.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

PartlyPage::PartlyPage(QWidget* parent)
    : RightsPage(parent), m_missing(new NoticeBar), m_backup(new BodyText), m_plans(new QVBoxLayout) {
  body()->addWidget(m_missing);
  body()->addWidget(m_backup);
  setSpaces(m_plans, {}, 16);
  body()->addLayout(m_plans);
}

void PartlyPage::render(const PartlyView& view) {
  m_view = view;
  retranslate();
  m_missing->setText(view.missing.join(u' '));
  clearLayout(m_plans);
  for (const PartlyView::Plan& plan : view.plans) {
    auto* const card = new Card;
    card->setPadding(24, 18, 6);
    card->body()->addWidget(new Heading(Heading::Level::Two, plan.title));
    addParts(card->body(), plan.parts);
    m_plans->addWidget(card);
  }
}

void PartlyPage::startHere() {
  startAtBack();
}

void PartlyPage::retranslate() {
  //: %1 is a person's name
  setTitle(tr("What can be read about %1").arg(m_view.name),
           //: %1 is a person's name
           tr("This is not all that was kept about %1. Part of it is damaged.").arg(m_view.name));
  setBack(tr("Back to People"));
  m_backup->setText(
      tr("What you see below is whole, to the last word. What is missing may be in a backup: lock Hearten, open it "
         "again, and bring a backup back."));
}

}  // namespace hearten::ui
