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
#include "ui/widgets/teach_name.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hearten::ui {

GentleStop::GentleStop(QWidget* parent)
    : QWidget(parent),
      m_title(new Heading(Heading::Level::Two)),
      m_reason(new BodyText),
      m_box(new MarkedText),
      m_fine(new SmallText),
      m_say(new TextLabel(Type::BodyBold, Token::Notice)),
      m_wordings(new QVBoxLayout),
      m_answers(new QWidget),
      m_both(new TextLabel(Type::BodyBold, Token::Notice)),
      m_own(new SecondaryButton(Icon::Change, {})),
      m_out(new SecondaryButton(Icon::TakeOut, {})),
      m_aside(new SecondaryButton(Icon::Next, {})),
      m_keep(new SecondaryButton(Icon::Done, {})),
      m_wrong(new QuietButton(QString())),
      m_help(new QuietButton(QString())),
      m_sorry(new QWidget),
      m_sorryWords(new TextLabel(Type::Body, Token::Notice)),
      m_teach(new QuietButton(QString())),
      m_name(new TeachName),
      m_stays(new SmallText) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  auto* card = new Card(Card::Kind::Notice);
  card->setPadding(20, 14, 10);
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
  card->body()->addWidget(m_fine);
  card->body()->addWidget(m_say);
  setSpaces(m_wordings, {}, kGapTight);
  card->body()->addLayout(m_wordings);
  auto* answers = new QVBoxLayout(m_answers);
  setSpaces(answers, {}, kGapTight);
  answers->addWidget(m_both);
  card->body()->addWidget(m_answers);
  auto* below = new QWidget;
  auto* row = new FlowRow(below, kGapTight);
  for (Button* button : {m_keep, m_own, m_out, m_aside, m_wrong, m_help}) {
    button->setDense(true);
    row->addWidget(button);
  }
  card->body()->addWidget(below);
  auto* sorry = new QVBoxLayout(m_sorry);
  setSpaces(sorry, {}, kGapTight);
  sorry->addWidget(m_sorryWords);
  sorry->addWidget(m_teach, 0, Qt::AlignLeft);
  sorry->addWidget(m_name);
  m_teach->setDense(true);
  m_teach->setFlush(true);
  card->body()->addWidget(m_sorry);
  card->body()->addWidget(m_stays);
  for (TextLabel* label : {m_title, m_reason, static_cast<TextLabel*>(m_fine), static_cast<TextLabel*>(m_stays)})
    label->setInk(Token::Notice);
  m_wrong->setCheckable(true);
  setAccessibleRole(this, QAccessible::Grouping);

  const auto again = [this] { Q_EMIT tryAgain(text()); };
  connect(m_box, &GrowingText::keepAsked, this, again);
  connect(m_box, &QPlainTextEdit::textChanged, this, [this] {
    changed();
    Q_EMIT edited();
  });
  connect(m_box, &MarkedText::whyShown, this, [this] { announce(m_reason); });
  connect(m_own, &QAbstractButton::clicked, this, [this, again] {
    if (isChanged()) {
      again();
      return;
    }
    m_box->selectAll();
    m_box->setFocus();
  });
  connect(m_out, &QAbstractButton::clicked, this, &GentleStop::takeOutAsked);
  connect(m_aside, &QAbstractButton::clicked, this, [this] { Q_EMIT putAsideAsked(text()); });
  connect(m_keep, &QAbstractButton::clicked, this, &GentleStop::keepAnywayAsked);
  connect(m_wrong, &QAbstractButton::toggled, this, &GentleStop::showSorry);
  connect(m_teach, &QAbstractButton::clicked, this, [this] {
    m_teach->hide();
    m_name->show();
    m_name->startHere();
  });
  connect(m_name, &TeachName::entered, this, &GentleStop::nameTaught);
  connect(m_help, &QAbstractButton::clicked, this, &GentleStop::whoCanHelpAsked);
  setFocusProxy(m_box);
  m_fine->hide();
  m_sorry->hide();
  m_name->hide();
  retranslate();
}

void GentleStop::show(const GentleStopView& view) {
  m_title->setText(view.title);
  m_reason->setText(view.reason);
  m_line = view.line;
  m_answerers = view.answerers;
  m_box->setPlainText(view.line);
  m_box->moveCursor(QTextCursor::End);
  m_box->setMarks(view.marks);
  m_wrong->setChecked(false);
  showWordings(view.wordings);
  showAnswers(view.answerers);
  QWidget::show();
  changed();
  retranslate();
  m_box->setFocus();
  announce(this);
}

void GentleStop::showWordings(const QStringList& wordings) {
  m_say->setVisible(!wordings.isEmpty());
  clearLayout(m_wordings);
  for (qsizetype i = 0; i < wordings.size(); ++i) {
    auto* use = new Button(Look::Choice, Icon::AnotherWay, wordings.at(i));
    use->setCount(tr("Use this"));
    //: Told to screen readers; %1 is a way to say the line
    use->setAccessibleName(tr("Use this: %1").arg(wordings.at(i)));
    const int index = static_cast<int>(i);
    connect(use, &QAbstractButton::clicked, this, [this, index] { Q_EMIT useWording(index); });
    m_wordings->addWidget(use);
  }
}

/// One tick for each of the two: neither can say yes for the other.
void GentleStop::showAnswers(const QStringList& names) {
  for (Button* tick : std::exchange(m_ticks, {})) delete tick;
  for (const QString& name : names) {
    //: A tick box; %1 is a name. They say that the line is not what it looks like and may be kept as it is
    auto* tick = new Button(Look::Tick, tr("%1 says it can be kept").arg(name));
    connect(tick, &QAbstractButton::toggled, this, &GentleStop::changed);
    m_answers->layout()->addWidget(tick);
    m_ticks.push_back(tick);
  }
  m_answers->setVisible(!names.isEmpty());
  m_keep->setVisible(!names.isEmpty());
}

void GentleStop::showSorry(bool shown) {
  m_sorry->setVisible(shown);
  m_teach->show();
  m_name->hide();
  m_name->clear();
  if (shown) announce(m_sorryWords);
}

QString GentleStop::text() const {
  return m_box->toPlainText().trimmed();
}

bool GentleStop::isChanged() const {
  return text() != m_line.trimmed();
}

/// What was answered was about the words as they were.
void GentleStop::changed() {
  const bool isOther = isChanged();
  if (!isOther) m_fine->hide();
  for (Button* tick : m_ticks) tick->setEnabled(!isOther);
  m_keep->setEnabled(!isOther && std::ranges::all_of(m_ticks, &QAbstractButton::isChecked));
  m_own->setText(isOther ? tr("Keep my own words") : tr("Use my own words"));
}

void GentleStop::setFine(bool fine) {
  const bool shown = fine && isChanged() && !text().isEmpty();
  if (shown == !m_fine->isHidden()) return;
  m_fine->setVisible(shown);
  if (shown) announce(m_fine);
}

void GentleStop::sayOfName(const QString& words) {
  m_name->say(words);
}

void GentleStop::retranslate() {
  m_fine->setText(tr("These words can be kept."));
  m_say->setText(tr("You could say it like this:"));
  m_both->setText(tr("If it is not, you can both say so, and it stays as it is:"));
  m_own->setText(isChanged() ? tr("Keep my own words") : tr("Use my own words"));
  m_out->setText(tr("Take it out"));
  //: Takes the line out of the plan and puts it with the jottings, which are not kept
  m_aside->setText(tr("Put it to one side"));
  m_keep->setText(tr("Keep it as it is"));
  m_wrong->setText(tr("This is not what you think"));
  m_help->setText(tr("Who can help with this?"));
  m_sorryWords->setText(
      tr("Sorry about that. Hearten only looks at words. Your line stays here: say it a little differently, and it is "
         "looked at again. Was it the name of a ward, a team or a system? Your manager can teach Hearten that name."));
  m_sorryWords->setAccessibleName(m_sorryWords->text());
  //: A name of a ward, a team or a system that Hearten took for something else
  m_teach->setText(tr("Teach it a name"));
  m_stays->setText(
      tr("It is written nowhere. It waits on this screen, also while Hearten is locked, until you take it out or close "
         "Hearten."));
  const int ways = m_wordings->count();
  //: Told to screen readers; %1 says why the line is not kept
  setAccessibleName(ways == 0
                        ? tr("Not kept yet. %1").arg(m_reason->text())
                        : tr("Not kept yet. %1 %n way(s) to say it follow.", nullptr, ways).arg(m_reason->text()));
  m_box->setAccessibleName(tr("The line, not kept"));
}

void GentleStop::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
