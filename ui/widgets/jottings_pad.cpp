// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/jottings_pad.h"

#include "core/base/secret.h"
#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/style/strokes.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

class DashedLine : public QWidget {
 public:
  DashedLine() { setFixedHeight(1); }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setPen(borderPen(Token::NoticeEdge, 1, true));
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
  }
};

}  // namespace

/// The text box itself. Words can go in, never out.
class JottingsPad::Box : public QPlainTextEdit {
 public:
  Box() {
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(false);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setFrameShape(QFrame::NoFrame);
    tint();
    document()->setDocumentMargin(2);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  }
  /// The ink of the card, in whatever colours are chosen just now.
  void tint() {
    QPalette mine = palette();
    if (mine.color(QPalette::Text) == color(Token::Notice)) return;
    mine.setColor(QPalette::Text, color(Token::Notice));
    mine.setColor(QPalette::Base, color(Token::NoticeSoft));
    setPalette(mine);
  }
  QSize sizeHint() const override { return {px(240), px(64)}; }
  QSize minimumSizeHint() const override { return {px(120), px(60)}; }

 protected:
  // Copy, cut, drag and the selection clipboard all begin here.
  QMimeData* createMimeDataFromSelection() const override { return new QMimeData; }
  void changeEvent(QEvent* event) override {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange) tint();
  }
  void keyPressEvent(QKeyEvent* event) override {
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) return;
    QPlainTextEdit::keyPressEvent(event);
  }
};

JottingsPad::JottingsPad(QWidget* parent)
    : QWidget(parent),
      m_title(new TextLabel(Type::BodyBold, Token::Notice)),
      m_wipe(new Button(Look::Link, {})),
      m_box(new Box),
      m_note(new SmallText) {
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins({});
  auto* card = new Card(Card::Kind::Jotting);
  card->setPadding(15, 10, 4);
  outer->addWidget(card);
  auto* top = new QHBoxLayout;
  setSpaces(top, {}, kGapTight);
  top->addWidget(m_title, 1);
  top->addWidget(m_wipe, 0, Qt::AlignVCenter);
  card->body()->addLayout(top);
  card->body()->addWidget(m_box, 1);
  card->body()->addWidget(new DashedLine);
  card->body()->addWidget(m_note);
  m_note->setInk(Token::Notice);
  setHeadingRole(m_title, 2);
  connect(m_box, &QPlainTextEdit::textChanged, this, [this] {
    QString text = m_box->toPlainText();
    if (text.size() > kMostSigns) {
      QTextCursor cursor = m_box->textCursor();
      const int spare = static_cast<int>(text.size()) - kMostSigns;
      const int at = std::max(0, cursor.position() - spare);
      cursor.setPosition(at);
      cursor.setPosition(at + spare, QTextCursor::KeepAnchor);
      cursor.removeSelectedText();  // comes back here with what is left
      wipe(text);
      return;
    }
    Q_EMIT textEdited(text);
    wipe(text);
  });
  connect(m_wipe, &QAbstractButton::clicked, this, [this] {
    clear();
    m_box->setFocus();
    Q_EMIT wipeAsked();
  });
  retranslate();
}

JottingsPad::~JottingsPad() {
  clear();
}

void JottingsPad::setText(const QString& text) {
  const QSignalBlocker quiet(m_box);
  m_box->setPlainText(text.left(kMostSigns));
}

void JottingsPad::clear() {
  const QSignalBlocker quiet(m_box);
  // Qt keeps the words in its own buffer: overwrite them there before it is let go.
  QString blank(m_box->document()->characterCount(), u' ');
  m_box->setPlainText(blank);
  m_box->clear();
}

void JottingsPad::retranslate() {
  //: A pad for notes during the talk; nothing of it is kept
  m_title->setText(tr("Jottings"));
  m_wipe->setText(tr("Wipe now"));
  m_note->setText(tr("Not kept. Gone when you close."));
  m_box->setAccessibleName(tr("Jottings"));
  m_box->setAccessibleDescription(tr("Not kept. Gone when you close."));
}

void JottingsPad::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

}  // namespace hearten::ui
