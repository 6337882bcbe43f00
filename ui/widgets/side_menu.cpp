// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/side_menu.h"

#include "ui/style/accessible.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/style/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_keys.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/hearten_mark.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearten::ui {

SideMenu::SideMenu(QWidget* parent)
    : QWidget(parent),
      m_brand(new QWidget(this)),
      m_name(new TextLabel(Type::Heading2, Token::Ink, u"Hearten"_s)),
      m_safety(new SafetyButton(this)),
      m_hide(new HideButton(Look::Menu, this)),
      m_lock(new Button(Look::Menu, Icon::OnlyForMe, {}, this)) {
  auto* brand = new QHBoxLayout(m_brand);
  setSpaces(brand, {8, 4, 8, 12}, kGap);
  brand->addWidget(new HeartenMark(34));
  brand->addWidget(m_name, 1, Qt::AlignVCenter);
  for (const Icon glyph : {Icon::Home, Icon::Shared, Icon::Safety, Icon::Practise, Icon::Settings}) {
    auto* button = new Button(Look::Menu, glyph, {}, this);
    button->setAutoExclusive(false);
    const int index = static_cast<int>(m_places.size());
    connect(button, &QAbstractButton::clicked, this, [this, index] {
      setPlace(static_cast<Place>(index));
      Q_EMIT placeChosen(static_cast<Place>(index));
    });
    m_places.append(button);
  }
  m_lock->setCheckable(false);
  m_lock->setKeyCap(u"Ctrl+L"_s);
  connect(m_safety, &QAbstractButton::clicked, this, &SideMenu::safetyAsked);
  connect(m_hide, &QAbstractButton::clicked, this, &SideMenu::hideAsked);
  connect(m_lock, &QAbstractButton::clicked, this, &SideMenu::lockAsked);
  setAccessibleRole(this, QAccessible::MenuBar);
  arrange();
  retranslate();
  setPlace(Place::Home);
}

void SideMenu::setPlace(Place place) {
  for (qsizetype i = 0; i < m_places.size(); ++i) m_places.at(i)->setChecked(i == static_cast<int>(place));
}

void SideMenu::showOnly(const QList<Place>& places) {
  for (qsizetype i = 0; i < m_places.size(); ++i) m_places.at(i)->setVisible(places.contains(static_cast<Place>(i)));
}

void SideMenu::setNarrow(bool narrow) {
  if (m_narrow == narrow) return;
  m_narrow = narrow;
  arrange();
}

void SideMenu::arrange() {
  delete layout();
  m_brand->setVisible(!m_narrow);
  m_safety->setLeftAligned(!m_narrow);
  m_safety->setSizePolicy([this] {
    QSizePolicy policy = m_safety->sizePolicy();
    policy.setHorizontalPolicy(m_narrow ? QSizePolicy::Maximum : QSizePolicy::Preferred);
    return policy;
  }());
  QList<QWidget*> all;
  for (Button* place : std::as_const(m_places)) all.append(place);
  all.append({m_safety, m_hide, m_lock});
  if (m_narrow) {
    setMinimumWidth(0);
    setMaximumWidth(QWIDGETSIZE_MAX);
    setProperty("heartenWidth", {});
    auto* row = new FlowRow(this, kGapTight);
    setSpaces(row, {12, 8, 12, 8}, kGapTight);
    for (QWidget* widget : all) row->addWidget(widget);
    return;
  }
  setExtent(this, Extent::Width, 224);
  auto* column = new QVBoxLayout(this);
  setSpaces(column, {12, 14, 13, 14}, 4);
  column->addWidget(m_brand);
  for (Button* place : std::as_const(m_places)) column->addWidget(place);
  column->addStretch(1);
  column->addWidget(m_safety);
  column->addSpacing(px(8));
  column->addWidget(m_hide);
  column->addWidget(m_lock);
}

void SideMenu::retranslate() {
  setAccessibleName(tr("Menu"));
  const QStringList names{tr("Home"), tr("People"), tr("Support"), tr("Practise"), tr("Settings")};
  for (qsizetype i = 0; i < m_places.size(); ++i) m_places.at(i)->setText(names.at(i));
  //: Locks the plans; the passphrase opens them again
  m_lock->setText(tr("Lock"));
}

void SideMenu::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void SideMenu::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), color(Token::Surface));
  if (m_narrow)
    painter.fillRect(0, height() - 1, width(), 1, color(Token::Line));
  else
    painter.fillRect(width() - 1, 0, 1, height(), color(Token::Line));
}

}  // namespace hearten::ui
