// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/gentle_stop.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/marked_text.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearten::ui {

GentleStop::GentleStop(QWidget* parent)
    : QWidget(parent),
      m_title(new Heading(Heading::Level::Two)),
      m_reason(new BodyText),
      m_box(new MarkedText),
      m_say(new TextLabel(Type::BodyBold, Token::Notice)),
      m_wordings(new QVBoxLayout),
      m_own(new SecondaryButton(Icon::Change, {})),
      m_out(new SecondaryButton(Icon::TakeOut, {})),
      m_keep(new QuietButton(QString())),
      m_help(new QuietButton(QString())) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  auto* card = new Card(Card::Kind::Notice);
  card->setPadding(20, 16, kGap);
  card->setStrong(true);
  outer->addWidget(card);
  auto* head = new QHBoxLayout;
  setSpaces(head, {}, kGap);
  head->addWidget(new Glyph(Icon::GentleStop, Token::Notice, 28), 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  words->setSpacing(0);
  words->addWidget(m_title);
  words->addWidget(m_reason);
  head->addLayout(words, 1);
  card->body()->addLayout(head);
  card->body()->addWidget(m_box);
  card->body()->addWidget(m_say);
  setSpaces(m_wordings, {}, kGapTight);
  card->body()->addLayout(m_wordings);
  auto* below = new QWidget;
  auto* row = new FlowRow(below, kGapTight);
  for (Button* button : {m_own, m_out, m_keep, m_help}) {
    button->setDense(true);
    row->addWidget(button);
  }
  card->body()->addWidget(below);
  m_title->setInk(Token::Notice);
  m_reason->setInk(Token::Notice);
  setAccessibleRole(this, QAccessible::Grouping);

  const auto again = [this] { Q_EMIT tryAgain(m_box->toPlainText().trimmed()); };
  connect(m_box, &GrowingText::keepAsked, this, again);
  connect(m_box, &QPlainTextEdit::textChanged, this, &GentleStop::mark);
  connect(m_own, &QAbstractButton::clicked, this, [this, again] {
    if (m_box->toPlainText() != m_line) {
      again();
      return;
    }
    m_box->selectAll();
    m_box->setFocus();
  });
  connect(m_out, &QAbstractButton::clicked, this, &GentleStop::takeOutAsked);
  connect(m_keep, &QAbstractButton::clicked, this, &GentleStop::keepAnywayAsked);
  connect(m_help, &QAbstractButton::clicked, this, &GentleStop::whoCanHelpAsked);
  setFocusProxy(m_box);
  retranslate();
}

void GentleStop::show(const GentleStopView& view) {
  m_title->setText(view.title);
  m_reason->setText(view.reason);
  m_line = view.line;
  m_marks = view.marks;
  m_box->setPlainText(view.line);
  m_box->moveCursor(QTextCursor::End);
  m_keep->setVisible(view.mayKeep);
  m_say->setVisible(!view.wordings.isEmpty());
  clearLayout(m_wordings);
  for (qsizetype i = 0; i < view.wordings.size(); ++i) {
    auto* use = new Button(Look::Choice, Icon::AnotherWay, view.wordings.at(i));
    use->setCount(tr("Use this"));
    //: Told to screen readers; %1 is a way to say the line
    use->setAccessibleName(tr("Use this: %1").arg(view.wordings.at(i)));
    const int index = static_cast<int>(i);
    connect(use, &QAbstractButton::clicked, this, [this, index] { Q_EMIT useWording(index); });
    m_wordings->addWidget(use);
  }
  QWidget::show();
  mark();
  retranslate();
  m_box->setFocus();
  announce(this);
}

QString GentleStop::text() const {
  return m_box->toPlainText().trimmed();
}

void GentleStop::mark() {
  // Once the line is changed the places no longer fit it.
  m_box->setMarks(m_box->toPlainText() == m_line ? m_marks : std::vector<MarkedPart>());
}

void GentleStop::retranslate() {
  m_say->setText(tr("You could say it like this:"));
  m_own->setText(tr("Use my own words"));
  m_out->setText(tr("Take it out"));
  m_keep->setText(tr("Keep it as it is"));
  m_help->setText(tr("Who can help with this?"));
  const int ways = m_wordings->count();
  //: Told to screen readers; %1 says why the line is not kept
  setAccessibleName(ways == 0
                        ? tr("Not kept yet. %1").arg(m_reason->text())
                        : tr("Not kept yet. %1 %n way(s) to say it follow.", nullptr, ways).arg(m_reason->text()));
  QStringList flagged;
  for (const MarkedPart& part : m_marks) flagged.append(m_line.mid(part.start, part.length));
  m_box->setAccessibleName(tr("The line, not kept"));
  //: Told to screen readers; %1 is a list of words
  m_box->setAccessibleDescription(flagged.isEmpty() ? QString() : tr("Marked: %1").arg(flagged.join(u", "_s)));
}

void GentleStop::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
