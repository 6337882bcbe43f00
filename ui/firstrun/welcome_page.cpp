// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/firstrun/welcome_page.h"

#include "ui/style/scaled.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QEvent>

namespace hearten::ui {
namespace {

constexpr std::array kGlyphs{Icon::Conversation, Icon::Document, Icon::OnlyForMe, Icon::HideScreen};

QWidget* choice(TextLabel* name, SegmentedChoice* parts) {
  auto* widget = new QWidget;
  auto* column = new QVBoxLayout(widget);
  setSpaces(column, {}, 6);
  column->addWidget(name);
  column->addWidget(parts);
  return widget;
}

}  // namespace

WelcomePage::WelcomePage(QWidget* parent)
    : QWidget(parent),
      m_languageName(new TextLabel(Type::BodyBold, Token::Ink)),
      m_language(new SegmentedChoice({})),
      m_textSizeName(new TextLabel(Type::BodyBold, Token::Ink)),
      m_textSize(new SegmentedChoice({})) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {}, 20);
  auto* card = new Card;
  card->setPadding(28, 24, 16);
  for (std::size_t i = 0; i < kPromises; ++i) {
    auto* row = new QHBoxLayout;
    setSpaces(row, {}, 14);
    row->addWidget(new Glyph(kGlyphs[i], Token::Primary), 0, Qt::AlignTop);
    m_promises[i] = new BodyText;
    row->addWidget(m_promises[i], 1);
    card->body()->addLayout(row);
  }
  column->addWidget(card);
  auto* reading = new Card;
  reading->setPadding(28, 20);
  auto* choices = new QWidget;
  auto* row = new FlowRow(choices, 40);
  row->addWidget(choice(m_languageName, m_language));
  row->addWidget(choice(m_textSizeName, m_textSize));
  reading->body()->addWidget(choices);
  column->addWidget(reading);
  connect(m_language, &SegmentedChoice::chosen, this, &WelcomePage::languageChosen);
  connect(m_textSize, &SegmentedChoice::chosen, this, &WelcomePage::textSizeChosen);
  // Each language is named in itself, so that whoever needs it can find it.
  m_language->setChoices({QStringLiteral("English"), QStringLiteral("Cymraeg")});
  m_textSize->setChoices(
      {QStringLiteral("100"), QStringLiteral("125"), QStringLiteral("150"), QStringLiteral("200 %")});
  retranslate();
}

void WelcomePage::render(const WelcomeView& view) {
  m_language->setCurrent(view.language);
  m_textSize->setCurrent(view.textSize);
}

void WelcomePage::retranslate() {
  m_promises[0]->setText(
      tr("Hearten guides the two of you through an hour, one question at a time. It never marks, counts or "
         "times anybody."));
  m_promises[1]->setText(
      tr("What is said is not kept. Only the plan that you both agree on is kept, in the words of the "
         "person it belongs to."));
  m_promises[2]->setText(
      tr("The plans are locked on this laptop. Hearten never uses the internet, and nobody else gets "
         "them: not IT, not HR, not us."));
  m_promises[3]->setText(
      tr("F9 hides the whole screen at once, and F2 opens the safety card. Both work everywhere, also "
         "now."));
  m_languageName->setText(tr("Language"));
  m_language->setName(tr("Language"));
  m_textSizeName->setText(tr("Text size"));
  m_textSize->setName(tr("Text size"));
}

void WelcomePage::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace hearten::ui
