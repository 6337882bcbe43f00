// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/coaching/sheets_screen.h"

#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/text_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearten::ui {

SheetsScreen::SheetsScreen(QWidget* parent)
    : LayerPage(parent),
      m_message(new NoticeBar),
      m_language(new SegmentedChoice({})),
      m_letters(new SegmentedChoice({})),
      m_choices(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_sheets(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_note(new SmallText) {
  QVBoxLayout* const column = scroll()->body();
  m_message->hide();
  column->addWidget(m_message);
  setSpaces(m_choices, {}, 20);
  m_choices->addWidget(m_language);
  m_choices->addWidget(m_letters);
  m_choices->addStretch(1);
  column->addLayout(m_choices);
  setSpaces(m_sheets, {}, 20);
  column->addLayout(m_sheets);
  column->addWidget(m_note);
  column->addStretch(1);
  connect(m_language, &SegmentedChoice::chosen, this, &SheetsScreen::languageChosen);
  connect(m_letters, &SegmentedChoice::chosen, this, &SheetsScreen::lettersChosen);
  retranslate();
}

void SheetsScreen::retranslate() {
  setTitle(tr("A sheet to prepare with"),
           tr("Blank, for the member of staff to take away and fill in by hand, or to leave empty."));
  m_language->setName(tr("Language of the sheet"));
  m_language->setChoices({u"English"_s, u"Cymraeg"_s});
  m_letters->setName(tr("Letters"));
  m_letters->setChoices({tr("Usual"), tr("Large print"), tr("Easy to read")});
  m_note->setText(tr("Hearten keeps nothing of these sheets, not even that one was taken."));
  render(m_view);
}

void SheetsScreen::render(const SheetsView& view) {
  m_view = view;
  m_language->setCurrent(view.language);
  m_letters->setCurrent(view.letters);
  fill();
}

void SheetsScreen::fill() {
  clearLayout(m_sheets);
  m_first = nullptr;
  for (int index = 0; index < m_view.sheets.size(); ++index) {
    const SheetView& sheet = m_view.sheets[index];
    auto* const card = new Card;
    card->setPadding(24, 20, 12);
    card->body()->addWidget(new Heading(Heading::Level::Two, sheet.title));
    card->body()->addWidget(new BodyText(sheet.lead));
    card->body()->addStretch(1);
    auto* const acts = new QWidget;
    auto* const row = new FlowRow(acts, 12);
    const auto add = [&](Icon glyph, const QString& words, As as) {
      auto* const button = new SecondaryButton(glyph, words);
      //: Spoken name of a button: %1 is what it does ("Print"), %2 the title of a sheet
      button->setAccessibleName(tr("%1: %2").arg(words, sheet.title));
      connect(button, &QAbstractButton::clicked, this, [this, index, as] { Q_EMIT taken(index, as); });
      row->addWidget(button);
      if (m_first == nullptr) m_first = button;
    };
    if (m_view.canPrint) add(Icon::Print, tr("Print"), As::Print);
    add(Icon::SaveCopy, tr("Save as Word"), As::Word);
    add(Icon::SaveCopy, tr("Save as PDF"), As::Pdf);
    card->body()->addWidget(acts);
    m_sheets->addWidget(card, 1);
  }
}

void SheetsScreen::startHere() {
  m_message->hide();
  if (m_first != nullptr) m_first->setFocus(Qt::OtherFocusReason);
}

void SheetsScreen::arrange(Breadth breadth) {
  const bool narrow = breadth == Breadth::Narrow;
  const auto direction = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
  m_choices->setDirection(direction);
  m_sheets->setDirection(direction);
  scroll()->setPadding(narrow ? 16 : 34, narrow ? 16 : 24, 18);
}

}  // namespace hearten::ui
