// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rights/held_page.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/hug.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/text_label.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace hearten::ui {

HeldPage::HeldPage(QWidget* parent)
    : RightsPage(parent),
      m_holdsHeading(new Heading(Heading::Level::Two)),
      m_holds(new QVBoxLayout),
      m_about(new BodyText),
      m_word(new PrimaryButton(Icon::Document, {})),
      m_pdf(new SecondaryButton(Icon::Document, {})),
      m_data(new SecondaryButton(Icon::EverythingHeld, {})),
      m_sealedCard(new Card(Card::Kind::Private)),
      m_sealed(new BodyText),
      m_own(new PassphraseField({})),
      m_open(new SecondaryButton(Icon::Key, {})),
      m_keepingCard(new Card),
      m_keepingHeading(new Heading(Heading::Level::Two)),
      m_keepingWords(new BodyText),
      m_untilReview(new Button(Look::Dot, {})),
      m_untilLeave(new Button(Look::Dot, {})),
      m_deletePlan(new Button(Look::QuietWarm, Icon::TakeOut, {})) {
  auto* holds = new Card;
  holds->setPadding(24, 18, 10);
  holds->body()->addWidget(m_holdsHeading);
  setSpaces(m_holds, {}, 4);
  holds->body()->addLayout(m_holds);
  body()->addWidget(holds);

  m_sealedCard->setPadding(24, 18, 10);
  m_sealedCard->body()->addWidget(m_sealed);
  m_sealedCard->body()->addWidget(m_own);
  m_sealedCard->body()->addWidget(m_open, 0, Qt::AlignLeft);
  body()->addWidget(m_sealedCard);

  body()->addWidget(m_about);
  auto* acts = new Hug;
  auto* row = new FlowRow(acts, 12);
  row->addWidget(m_word);
  row->addWidget(m_pdf);
  row->addWidget(m_data);
  body()->addWidget(acts);

  m_keepingCard->setPadding(24, 18, 10);
  m_keepingCard->body()->addWidget(m_keepingHeading);
  m_keepingCard->body()->addWidget(m_keepingWords);
  m_keepingCard->body()->addWidget(m_untilReview);
  m_keepingCard->body()->addWidget(m_untilLeave);
  m_keepingCard->body()->addWidget(m_deletePlan, 0, Qt::AlignLeft);
  body()->addWidget(m_keepingCard);

  connect(m_word, &QAbstractButton::clicked, this, &HeldPage::wordAsked);
  connect(m_pdf, &QAbstractButton::clicked, this, &HeldPage::pdfAsked);
  connect(m_data, &QAbstractButton::clicked, this, &HeldPage::dataAsked);
  connect(m_own, &PassphraseField::entered, this, &HeldPage::ownEntered);
  connect(m_open, &QAbstractButton::clicked, this, &HeldPage::ownEntered);
  connect(m_untilReview, &QAbstractButton::clicked, this, [this] { Q_EMIT keepingChosen(0); });
  connect(m_untilLeave, &QAbstractButton::clicked, this, [this] { Q_EMIT keepingChosen(1); });
  connect(m_deletePlan, &QAbstractButton::clicked, this, &HeldPage::deletePlanAsked);
  retranslate();
}

void HeldPage::render(const HeldView& view) {
  m_view = view;
  retranslate();
  setWork(view.work, false, 0);
  clearLayout(m_holds);
  for (const QString& line : view.holds) m_holds->addWidget(new BodyText(line));
  m_sealed->setText(view.sealed);
  m_sealedCard->setVisible(!view.sealed.isEmpty());
  m_own->setVisible(!view.opened);
  m_open->setVisible(!view.opened);
  m_open->setEnabled(!isAtWork());
  m_keepingCard->setVisible(view.canDecide);
  m_keepingCard->setStrong(view.due);
  m_keepingWords->setText(view.keepingWords);
  (view.keeping == 1 ? m_untilLeave : m_untilReview)->setChecked(true);
  for (Button* button : {m_untilReview, m_untilLeave, m_deletePlan}) button->setEnabled(view.canSave);
}

QString HeldPage::ownPassphrase() const {
  return m_own->text();
}

void HeldPage::hideEvent(QHideEvent* event) {
  RightsPage::hideEvent(event);
  Q_EMIT outOfSight();
}

void HeldPage::forget() {
  m_own->wipe();
}

void HeldPage::retranslate() {
  //: %1 is a person's name
  setTitle(tr("Everything held about %1").arg(m_view.name),
           //: %1 is a person's name
           tr("This is all there is in Hearten. It belongs to %1.").arg(m_view.name));
  //: %1 is a person's name
  setBack(tr("Back to %1").arg(m_view.name));
  m_holdsHeading->setText(tr("What is kept"));
  m_about->setText(tr(
      "One file with all of it, to take away. It is not locked: anyone who opens it can read it, so choose its place "
      "with care."));
  m_word->setText(tr("Save as Word"));
  m_pdf->setText(tr("Save as PDF"));
  m_data->setText(tr("Save for another program"));
  //: %1 is a person's name
  m_own->setName(tr("%1’s own passphrase").arg(m_view.name));
  //: %1 is a person's name
  m_open->setText(tr("%1 is here: open them").arg(m_view.name));
  m_keepingHeading->setText(tr("How long the plan stays"));
  m_untilReview->setText(tr("Until we look at it again"));
  //: %1 is a person's name
  m_untilLeave->setText(tr("Until %1 leaves the team").arg(m_view.name));
  m_untilLeave->setNote(tr("Hearten asks again once a year, so that nothing stays because nobody thought of it."));
  m_deletePlan->setText(tr("Delete the plan now"));
}

}  // namespace hearten::ui
