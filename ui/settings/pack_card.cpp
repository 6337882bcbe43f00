// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/pack_card.h"

#include "ui/style/accessible.h"
#include "ui/style/scaled.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace hearten::ui {
namespace {

constexpr QChar kBreakHere(0x200B);  // takes no room
constexpr int kLongestPart = 16;

}  // namespace

QString breakable(const QString& path) {
  QString broken;
  int part = 0;
  for (const QChar letter : path) {
    broken += letter;
    ++part;
    const bool atFolder = letter == u'/' || letter == u'\\';
    if (!atFolder && part < kLongestPart) continue;
    if (!letter.isHighSurrogate()) {
      broken += kBreakHere;
      part = 0;
    }
  }
  return broken;
}

PackCard::PackCard(QWidget* parent)
    : QWidget(parent),
      m_about(new SmallText),
      m_name(new TextLabel(Type::BodyBold, Token::Ink)),
      m_where(new SmallText),
      m_problem(new NoticeBar),
      m_buttons(new QWidget),
      m_choose(new SecondaryButton(Icon::Document, {})),
      m_none(new QuietButton(QString())),
      m_system(new QuietButton(QString())) {
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {0, 12, 0, 0}, 8);
  column->addWidget(m_name);
  column->addWidget(m_where);
  column->addWidget(m_problem);
  column->addWidget(m_about);
  auto* row = new FlowRow(m_buttons, 12);
  for (Button* button : {m_choose, m_none, m_system}) {
    button->setDense(true);
    row->addWidget(button);
  }
  column->addWidget(m_buttons);
  connect(m_choose, &QAbstractButton::clicked, this, &PackCard::folderAsked);
  connect(m_none, &QAbstractButton::clicked, this, &PackCard::noneAsked);
  connect(m_system, &QAbstractButton::clicked, this, &PackCard::systemAsked);
  retranslate();
  render({});
}

void PackCard::render(const PackView& view) {
  m_name->setText(view.name);
  m_where->setText(view.where);
  m_where->setVisible(!view.where.isEmpty());
  m_problem->setText((QStringList(view.problem) + view.mistakes).join(u'\n'));
  m_problem->setVisible(!view.problem.isEmpty());
  // A button that goes takes the focus with it; the one that stays is where it came from.
  const bool hadFocus = m_none->hasFocus() || m_system->hasFocus();
  m_choose->setVisible(view.canChoose);
  m_none->setVisible(view.canUseNone);
  m_system->setVisible(view.canUseSystem);
  if (hadFocus && view.canChoose) m_choose->setFocus(Qt::OtherFocusReason);
}

void PackCard::tellPack() {
  announce(m_problem->isHidden() ? static_cast<QWidget*>(m_name) : m_problem);
}

void PackCard::retranslate() {
  m_about->setText(
      tr("A pack holds your trust's own help, contacts, questions and words. Hearten puts them beside its own. Keep it "
         "in a folder that is always there."));
  m_choose->setText(tr("Choose a folder"));
  m_choose->setAccessibleName(tr("Choose the folder of your trust's pack"));
  m_none->setText(tr("Use none"));
  m_none->setAccessibleName(tr("Use no pack"));
  //: The pack that IT put on this laptop
  m_system->setText(tr("Use the one on this laptop"));
}

void PackCard::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange) retranslate();
}

}  // namespace hearten::ui
