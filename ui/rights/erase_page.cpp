// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/rights/erase_page.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/hug.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

namespace hearten::ui {

ErasePage::ErasePage(QWidget* parent)
    : RightsPage(parent),
      m_goesHeading(new Heading(Heading::Level::Two)),
      m_goes(new QVBoxLayout),
      m_staysHeading(new Heading(Heading::Level::Two)),
      m_stays(new QVBoxLayout),
      m_word(new LineBox),
      m_wordField(new Field({}, m_word)),
      m_keep(new PrimaryButton(QString())),
      m_erase(new WarmButton(Icon::TakeOut, {})) {
  const auto addCard = [this](Heading* heading, QVBoxLayout* lines) {
    auto* card = new Card;
    card->setPadding(24, 18, 8);
    card->body()->addWidget(heading);
    setSpaces(lines, {}, 6);
    card->body()->addLayout(lines);
    body()->addWidget(card);
  };
  addCard(m_goesHeading, m_goes);
  addCard(m_staysHeading, m_stays);
  body()->addWidget(m_wordField);
  auto* acts = new Hug;
  auto* row = new FlowRow(acts, 12);
  row->addWidget(m_keep);
  row->addWidget(m_erase);
  body()->addWidget(acts);
  connect(m_keep, &QAbstractButton::clicked, this, &ErasePage::backAsked);
  connect(m_erase, &QAbstractButton::clicked, this, &ErasePage::eraseAsked);
  connect(m_word, &QLineEdit::returnPressed, this, &ErasePage::eraseAsked);
  retranslate();
}

void ErasePage::render(const EraseView& view) {
  m_view = view;
  retranslate();
  setWork(view.work, view.slow, view.done);
  for (Button* button : {m_keep, m_erase}) button->setEnabled(!isAtWork());
  const auto fill = [](QVBoxLayout* lines, const QStringList& words) {
    clearLayout(lines);
    for (const QString& line : words) lines->addWidget(new BodyText(line));
  };
  fill(m_goes, view.goes);
  fill(m_stays, view.stays);
}

QString ErasePage::typed() const {
  return m_word->text();
}

void ErasePage::startHere() {
  m_keep->setFocus(Qt::OtherFocusReason);
}

void ErasePage::focusWord() {
  m_word->setFocus(Qt::OtherFocusReason);
  m_word->selectAll();
}

void ErasePage::retranslate() {
  //: %1 is a person's name
  setTitle(tr("Delete everything about %1").arg(m_view.name), tr("This cannot be taken back."));
  //: %1 is a person's name
  setBack(tr("Back to %1").arg(m_view.name));
  m_goesHeading->setText(tr("What goes from this laptop"));
  m_staysHeading->setText(tr("What stays elsewhere"));
  //: %1 is a word, as it is to be typed
  m_wordField->setName(tr("Type the word “%1” to go on").arg(m_view.word));
  m_keep->setText(tr("Keep everything"));
  //: %1 is a person's name
  m_erase->setText(tr("Delete everything about %1").arg(m_view.name));
}

}  // namespace hearten::ui
