// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/listening_tip.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/card.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearten::ui {

ListeningTip::ListeningTip(QWidget* parent)
    : QWidget(parent),
      m_glyph(new Glyph(Icon::Listen, Token::OnSoft, 26)),
      m_words(new BodyText),
      m_listenFor(new SmallText) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  auto* card = new Card(Card::Kind::Soft);
  card->setPadding(20, 10);
  outer->addWidget(card);
  auto* row = new QHBoxLayout;
  setSpaces(row, {}, 14);
  row->addWidget(m_glyph, 0, Qt::AlignTop);
  auto* words = new QVBoxLayout;
  setSpaces(words, {}, 4);
  words->addWidget(m_words);
  words->addWidget(m_listenFor);
  row->addLayout(words, 1);
  card->body()->addLayout(row);
  m_words->setInk(Token::OnSoft);
  m_listenFor->setInk(Token::OnSoft);
  m_listenFor->hide();
  setAccessibleRole(this, QAccessible::Note);
}

void ListeningTip::setTip(const QString& lead, const QString& text) {
  m_words->setText(lead.isEmpty() ? text : lead % u" "_s % text);
  m_words->setBold({lead});
  tellName();
}

void ListeningTip::setListenFor(const QStringList& things) {
  //: Before a few small things that the manager may hear in an answer: "Listen for: being always on call"
  const QString lead = tr("Listen for:");
  m_listenFor->setText(lead % u" "_s % things.join(u"  ·  "_s));
  m_listenFor->setBold({lead});
  m_listenFor->setVisible(!things.isEmpty());
  tellName();
}

void ListeningTip::tellName() {
  setAccessibleName(m_listenFor->isHidden() ? m_words->text() : m_words->text() % u" "_s % m_listenFor->text());
}

void ListeningTip::setGlyph(Icon glyph) {
  m_glyph->setIcon(glyph);
}

}  // namespace hearten::ui
