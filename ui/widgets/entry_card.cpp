// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/entry_card.h"

#include "ui/style/accessible.h"
#include "ui/style/focus_ring.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearten::ui {

EntryCard::EntryCard(QWidget* parent)
    : QWidget(parent),
      m_card(new Card),
      m_words(new TextLabel(Type::Lead, Token::Ink)),
      m_note(new SmallText),
      m_tools(new QWidget),
      m_sharing(new SharingToggle),
      m_change(new QuietButton(Icon::Change, {})),
      m_takeOut(new QuietButton(Icon::TakeOut, {})),
      m_bringBack(new QuietButton(QString())) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  outer->addWidget(m_card);
  m_card->setPadding(17, 12, 6);
  m_card->body()->addWidget(m_words);
  m_card->body()->addWidget(m_note);
  m_note->hide();
  auto* row = new QHBoxLayout(m_tools);
  setSpaces(row, {}, kGapTight);
  row->addWidget(m_sharing, 1, Qt::AlignLeft | Qt::AlignVCenter);
  for (Button* button : {m_change, m_takeOut}) {
    button->setDense(true);
    row->addWidget(button, 0, Qt::AlignVCenter);
  }
  m_card->body()->addWidget(m_tools);
  m_card->body()->addWidget(m_bringBack, 0, Qt::AlignLeft);
  m_bringBack->hide();
  setAccessibleRole(this, QAccessible::Grouping);
  connect(m_sharing, &SharingToggle::chosen, this, [this](Sharing sharing) {
    tellName();
    Q_EMIT sharingChosen(sharing);
  });
  connect(m_change, &QAbstractButton::clicked, this, &EntryCard::changeAsked);
  connect(m_takeOut, &QAbstractButton::clicked, this, &EntryCard::takeOutAsked);
  connect(m_bringBack, &QAbstractButton::clicked, this, &EntryCard::bringBackAsked);
  retranslate();
}

void EntryCard::setText(const QString& text) {
  m_words->setText(text);
  tellName();
}

void EntryCard::setSharing(Sharing sharing) {
  m_sharing->setSharing(sharing);
  tellName();
}

void EntryCard::setPlace(const QString& place) {
  m_place = place;
  tellName();
}

void EntryCard::setCanChange(bool canChange) {
  m_change->setVisible(canChange);
}

void EntryCard::setExtra(QWidget* extra) {
  m_extra = extra;
  m_card->body()->insertWidget(m_card->body()->indexOf(m_tools), extra);
  setSpaces(m_tools->layout(), {0, 8, 0, 0}, kGapTight);  // two rows of choices, each with room for its ring
}

void EntryCard::setNote(const QString& note) {
  m_note->setText(note);
  m_note->setVisible(!note.isEmpty());
}

void EntryCard::setTakenOut(bool takenOut) {
  m_tools->setVisible(!takenOut);
  m_words->setVisible(!takenOut);
  if (m_extra != nullptr) m_extra->setVisible(!takenOut);
  m_note->setVisible(!takenOut && !m_note->text().isEmpty());
  m_bringBack->setVisible(takenOut);
  if (takenOut) m_bringBack->setFocus();
}

void EntryCard::tellName() {
  const QString who = m_sharing->sharing() == Sharing::Shared ? tr("shared with my manager") : tr("only for me");
  setAccessibleName(m_place.isEmpty() ? who : m_place % u", "_s % who);
  setAccessibleDescription(m_words->text());
  //: Told to screen readers; %1 is a line of the plan
  m_change->setAccessibleName(tr("Change: %1").arg(m_words->text()));
  //: Told to screen readers; %1 is a line of the plan
  m_takeOut->setAccessibleName(tr("Take out: %1").arg(m_words->text()));
}

void EntryCard::retranslate() {
  m_change->setText(tr("Change"));
  m_takeOut->setText(tr("Take out"));
  m_bringBack->setText(tr("Bring it back"));
  tellName();
}

void EntryCard::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void EntryCard::keyPressEvent(QKeyEvent* event) {
  if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Up) {
    Q_EMIT moveUpAsked();
  } else if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Down) {
    Q_EMIT moveDownAsked();
  } else {
    QWidget::keyPressEvent(event);
  }
}

}  // namespace hearten::ui
