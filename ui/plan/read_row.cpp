// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/plan/read_row.h"

#include "ui/style/accessible.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

/// What is spoken needs its full stop, or it runs into what follows.
QString sentence(const QString& words) {
  return words.isEmpty() || words.back().isPunct() ? words : words + u'.';
}

}  // namespace

ReadRow::ReadRow(QWidget* parent)
    : QWidget(parent),
      m_column(new QVBoxLayout),
      m_words(new TextLabel(Type::Lead, Token::Ink)),
      m_note(new SmallText),
      m_who(new QuietButton(QString())),
      m_sign(new Glyph(Icon::Shared)) {
  auto* row = new QHBoxLayout(this);
  setSpaces(row, {}, 12);
  setSpaces(m_column, {0, 4, 0, 4}, 0);
  m_column->addWidget(m_words);
  m_column->addWidget(m_note);
  row->addLayout(m_column, 1);
  row->addWidget(m_who, 0, Qt::AlignTop);
  auto* sign = new QVBoxLayout;
  setSpaces(sign, {0, 3, 0, 0}, 0);  // level with the first line
  sign->addWidget(m_sign, 0, Qt::AlignTop);
  row->addLayout(sign);
  m_who->setDense(true);
  setAccessibleRole(this, QAccessible::ListItem);
  connect(m_who, &QAbstractButton::clicked, this, [this] {
    Q_EMIT sharingChosen(m_line.id, m_line.sharing == Sharing::Shared ? Sharing::OnlyForMe : Sharing::Shared);
  });
}

void ReadRow::setLine(const ReadLine& line, bool agreed) {
  m_line = line;
  m_agreed = agreed;
  setSpaces(m_column, agreed ? QMargins() : QMargins(0, 4, 0, 4), 0);
  setFocusProxy(agreed ? nullptr : m_who);
  setFocusPolicy(agreed ? Qt::StrongFocus : Qt::NoFocus);
  show();
}

void ReadRow::show() {
  const bool isPrivate = m_line.sharing == Sharing::OnlyForMe;
  const Icon icon = isPrivate ? Icon::OnlyForMe : Icon::Shared;
  m_words->setText(m_line.text);
  m_note->setText(m_line.note);
  m_note->setVisible(!m_line.note.isEmpty());
  m_who->setVisible(!m_agreed);
  m_who->setGlyph(icon);
  m_who->setText(isPrivate ? tr("Only for me") : tr("Shared"));
  //: Spoken for the button that changes who can see a line. %1 is the line
  m_who->setAccessibleName(isPrivate ? tr("%1 Only for me. Press to share it.").arg(m_line.text)
                                     //: Spoken for the button that changes who can see a line. %1 is the line
                                     : tr("%1 Shared. Press to make it only for me.").arg(m_line.text));
  const QString told = sentence(m_line.text) + (m_line.note.isEmpty() ? QString() : u' ' + sentence(m_line.note));
  setAccessibleName(!m_agreed ? QString()
                    //: Spoken for a line of an agreed plan. %1 is the line
                    : isPrivate ? tr("%1 Only for me.").arg(told)
                                //: Spoken for a line of an agreed plan. %1 is the line
                                : tr("%1 Shared with my manager.").arg(told));
  m_sign->setVisible(m_agreed);
  m_sign->setIcon(icon);
  m_sign->setInk(isPrivate ? Token::Private : Token::Primary);
}

void ReadRow::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) show();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
