// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/setting_row.h"

#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>

namespace hearten::ui {
namespace {

// Words and control stand side by side while each has this much room.
constexpr int kRoomForWords = 150;

}  // namespace

SettingRow::SettingRow(QWidget* control, QWidget* parent)
    : QWidget(parent),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_name(new TextLabel(Type::BodyBold, Token::Ink)),
      m_note(new SmallText),
      m_control(control) {
  setSpaces(m_sides, {0, 12, 0, 12}, 16);
  auto* words = new QVBoxLayout;
  setSpaces(words, {}, 0);
  words->addWidget(m_name);
  words->addWidget(m_note);
  m_sides->addLayout(words, 1);
  m_sides->addWidget(control, 0, Qt::AlignVCenter);
}

void SettingRow::setName(const QString& name, const QString& note) {
  m_name->setText(name);
  m_note->setText(note);
}

void SettingRow::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const bool beside = width() - m_control->sizeHint().width() >= px(kRoomForWords);
  m_sides->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}  // namespace hearten::ui
