// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/plan_help.h"

#include "ui/style/accessible.h"
#include "ui/style/scaled.h"
#include "ui/widgets/alternative_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/hint_list.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

QWidget* withGlyph(Icon icon, Token ink, QWidget* words) {
  auto* whole = new QWidget;
  auto* row = new QHBoxLayout(whole);
  setSpaces(row, {}, 8);
  row->addWidget(new Glyph(icon, ink, 20), 0, Qt::AlignTop);
  row->addWidget(words, 1);
  return whole;
}

/// "It helps me when..." goes into the line without its dots, ready to go on.
QString readyToGoOn(QString words) {
  while (words.endsWith(u'.') || words.endsWith(u'…')) words.chop(1);
  return words + u' ';
}

}  // namespace

PlanHelp::PlanHelp(QWidget* parent)
    : Panel(Token::Paper, parent),
      m_scroll(new ScrollColumn),
      m_close(new SecondaryButton(Icon::Back, {})),
      m_starters(new AlternativeList),
      m_aboutTitle(new Heading(Heading::Level::Three)),
      m_about(new TextLabel(Type::Small, Token::Ink)),
      m_howToAsk(new SecondaryButton(QString())),
      m_howToAskWords(new TextLabel(Type::Small, Token::Ink)),
      m_hints(new HintList),
      m_line(new Divider),
      m_whoTitle(new Heading(Heading::Level::Three)),
      m_who(new QWidget),
      m_whoShared(new TextLabel(Type::Small, Token::Ink)),
      m_whoPrivate(new TextLabel(Type::Small, Token::Ink)),
      m_own(new QuietButton(Icon::Key, {})),
      m_stop(new QWidget),
      m_whyTitle(new Heading(Heading::Level::Three)),
      m_why(new TextLabel(Type::Small, Token::Ink)),
      m_talking(new TextLabel(Type::Small, Token::Ink)),
      m_wrongTitle(new Heading(Heading::Level::Three)),
      m_wrong(new TextLabel(Type::Small, Token::Ink)),
      m_noOne(new SmallText),
      m_names(new SmallText) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  m_scroll->setPadding(22, 16, 12);
  outer->addWidget(m_scroll);
  QVBoxLayout* column = m_scroll->body();
  column->addWidget(m_close, 0, Qt::AlignLeft);
  m_close->hide();
  m_starters->setGlyph(Icon::None);

  auto* stop = new QVBoxLayout(m_stop);
  setSpaces(stop, {}, 10);
  stop->addWidget(m_whyTitle);
  stop->addWidget(m_why);
  stop->addWidget(m_talking);
  stop->addWidget(new Divider);
  stop->addWidget(m_wrongTitle);
  stop->addWidget(m_wrong);
  stop->addWidget(m_noOne);
  m_stop->hide();
  column->addWidget(m_stop);

  auto* who = new QVBoxLayout(m_who);
  setSpaces(who, {}, 12);
  who->addWidget(m_whoTitle);
  who->addWidget(withGlyph(Icon::Shared, Token::Primary, m_whoShared));
  who->addWidget(withGlyph(Icon::OnlyForMe, Token::Private, m_whoPrivate));
  who->addWidget(m_own, 0, Qt::AlignLeft);
  column->addWidget(m_starters);
  column->addWidget(m_aboutTitle);
  column->addWidget(m_about);
  column->addWidget(m_howToAsk, 0, Qt::AlignLeft);
  column->addWidget(m_howToAskWords);
  column->addWidget(m_hints);
  column->addWidget(m_line);
  column->addWidget(m_who);
  column->addStretch(1);
  column->addWidget(m_names);

  m_howToAsk->setDense(true);
  m_howToAsk->setCheckable(true);
  connect(m_howToAsk, &QAbstractButton::toggled, this, [this](bool shown) {
    m_howToAskWords->setVisible(shown);
    if (shown) announce(m_howToAskWords);
  });
  connect(m_starters, &AlternativeList::chosen, this,
          [this](int index) { Q_EMIT starterChosen(readyToGoOn(m_section.starters.at(index))); });
  m_own->setDense(true);
  connect(m_own, &QAbstractButton::clicked, this, &PlanHelp::ownAsked);
  connect(m_close, &QAbstractButton::clicked, this, &PlanHelp::closeAsked);
  setAccessibleRole(this, QAccessible::Grouping);
  retranslate();
}

void PlanHelp::render(const SectionView& section, const QString& manager, const QStringList& hints,
                      bool ownPassphrase) {
  if (section.id != m_section.id) {
    m_howToAsk->setChecked(false);
    m_scroll->verticalScrollBar()->setValue(0);
  }
  m_section = section;
  m_manager = manager;
  m_ownPassphrase = ownPassphrase;
  m_starters->setAlternatives(section.starters);
  m_hasHints = !hints.isEmpty();
  m_hints->setHints(hints);
  retranslate();
  arrange();
}

void PlanHelp::setStopped(bool stopped) {
  m_stopped = stopped;
  arrange();
}

void PlanHelp::setAlone(bool alone) {
  m_close->setVisible(alone);
  setLines(alone ? Qt::Edges() : Qt::Edges(Qt::LeftEdge));
}

void PlanHelp::startHere() {
  m_close->setFocus(Qt::OtherFocusReason);
}

void PlanHelp::arrange() {
  const bool lines = m_section.kind == SectionKind::Lines;
  const bool formal = m_section.kind == SectionKind::Adjustments;
  m_stop->setVisible(m_stopped);
  m_starters->setVisible(!m_stopped && lines && !m_section.starters.isEmpty());
  m_about->setVisible(!m_stopped && !m_section.help.isEmpty());
  m_aboutTitle->setVisible(!m_stopped && (formal || m_section.kind == SectionKind::Steps));
  m_howToAsk->setVisible(!m_stopped && formal);
  m_howToAskWords->setVisible(!m_stopped && formal && m_howToAsk->isChecked());
  m_hints->setVisible(!m_stopped && m_hasHints);
  m_line->setVisible(!m_stopped);
  m_who->setVisible(!m_stopped);
  m_names->setVisible(!m_stopped);
}

void PlanHelp::retranslate() {
  setAccessibleName(tr("Help with this section"));
  m_close->setText(tr("Back to my lines"));
  m_starters->setHeading(tr("Ways to start"));
  m_aboutTitle->setText(m_section.kind == SectionKind::Adjustments ? tr("Not a formal request") : tr("Small is good"));
  m_about->setText(m_section.help);
  //: Shows how to ask for flexible working in the formal way
  m_howToAsk->setText(tr("How to ask"));
  m_howToAskWords->setText(
      tr("Ask in writing, the way your trust's flexible working policy says. You may ask from your first day, for any "
         "reason, and more than once. You do not have to give the reason. HR or your union can help you word it."));
  m_howToAskWords->setAccessibleName(m_howToAskWords->text());
  m_whoTitle->setText(tr("Who can see it?"));
  //: The help beside the plan. The first words are the choice "Shared with my manager". %1 is the manager
  m_whoShared->setText(tr("Shared with my manager: %1 can open it later.").arg(m_manager));
  m_whoShared->setBold({tr("Shared with my manager:")});
  m_whoPrivate->setText(
      m_ownPassphrase
          //: %1 is the manager
          ? tr("Only for me: it is kept here, locked with your own passphrase. %1 cannot open it later, but can see it "
               "on this screen today.")
                .arg(m_manager)
          //: %1 is the manager
          : tr("Only for me: it goes into the copy you take away, and Hearten does not keep it. %1 can see it on this "
               "screen today.")
                .arg(m_manager));
  m_own->setText(m_ownPassphrase ? tr("Open my own lines") : tr("A passphrase of my own"));
  m_whoPrivate->setBold({tr("Only for me:")});
  m_names->setText(tr("Please leave out other people's names, and reasons for time off."));
  m_whyTitle->setText(tr("Why are you asking me?"));
  m_why->setText(
      tr("Your plan is about being well. Records about absence, conduct or how well someone does their job are held "
         "elsewhere, with rules that protect you."));
  m_talking->setText(tr("You can still talk about it now. Talking is not writing."));
  m_wrongTitle->setText(tr("Did we get it wrong?"));
  m_wrong->setText(tr("Hearten only looks at words, so it can be wrong. Try saying it another way."));
  m_noOne->setText(tr("No one is told that this came up."));
}

void PlanHelp::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Panel::changeEvent(event);
}

void PlanHelp::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Escape && m_close->isVisible()) {
    Q_EMIT closeAsked();
    return;
  }
  Panel::keyPressEvent(event);
}

}  // namespace hearten::ui
