// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/stage_rail.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/style/theme.h"
#include "ui/style/wrapped_text.h"
#include "ui/widgets/button_keys.h"
#include "ui/widgets/text_label.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

constexpr int kCircle = 32;
constexpr int kSide = 16;
constexpr int kWordsAt = 60;

}  // namespace

/// A stage is a button that draws its own circle; the line between circles is drawn behind all of them.
class StageRail::Stage : public QAbstractButton {
 public:
  Stage(int number, QWidget* parent) : QAbstractButton(parent), m_number(number) {
    // Not fixed: the hint may be older than the width that the words wrap at.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
  }

  void set(const StageItem& item, int count) {
    m_item = item;
    setText(QString(item.name).replace(u"&"_s, u"&&"_s));
    const QString place = StageRail::tr("Stage %1 of %2: %3").arg(m_number).arg(count).arg(item.name);
    QString name = place;
    //: Told to screen readers; %1 is like "Stage 2 of 7: What keeps you well"
    if (item.state == StageItem::State::Done) name = StageRail::tr("%1. Done").arg(place);
    //: Told to screen readers; %1 is like "Stage 2 of 7: What keeps you well"
    if (item.state == StageItem::State::Now) name = StageRail::tr("%1. You are here").arg(place);
    setAccessibleName(name);
    setAccessibleDescription(item.state == StageItem::State::Now ? item.minutes : QString());
    updateGeometry();
    update();
  }

  QRectF circle() const { return {px(kSide) * 1.0, px(6) * 1.0, px(kCircle) * 1.0, px(kCircle) * 1.0}; }
  QSize sizeHint() const override { return {px(220), heightForWidth(width() > px(120) ? width() : px(220))}; }
  QSize minimumSizeHint() const override { return {px(140), px(56)}; }
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override {
    const double room = width - px(kWordsAt) - px(10);
    WrappedText words = WrappedText::tight(m_item.name, type());
    double height = px(10) + words.layOut(room).height();
    if (hasMinutes()) {
      WrappedText minutes(m_item.minutes, Type::Small);
      height += minutes.layOut(room).height();
    }
    return std::max(px(hasMinutes() ? 80 : 60), static_cast<int>(std::ceil(height)) + px(6));
  }

 protected:
  void paintEvent(QPaintEvent*) override {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool now = m_item.state == StageItem::State::Now;
    const bool done = m_item.state == StageItem::State::Done;
    const double pen = px(2);
    const QRectF ring = circle();
    painter.setPen(QPen(color(now || done ? Token::Primary : Token::Edge), pen));
    painter.setBrush(color(now ? Token::Primary : done ? Token::PrimarySoft : Token::Surface));
    painter.drawEllipse(ring.adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2));
    if (done) {
      const double side = px(18);
      drawIcon(painter, Icon::Done, Token::OnSoft,
               QRectF(ring.center().x() - side / 2, ring.center().y() - side / 2, side, side));
    } else {
      painter.setFont(fontFor(Type::SmallBold));
      painter.setPen(color(now ? Token::OnPrimary : Token::Ink2));
      painter.drawText(ring, Qt::AlignCenter, QString::number(m_number));
    }
    const double room = width() - px(kWordsAt) - px(10);
    WrappedText words = WrappedText::tight(m_item.name, type());
    const QSizeF size = words.layOut(room);
    const double line = tightLineHeight(type());
    // The first line stands beside the middle of the circle.
    const double top = ring.center().y() - line / 2;
    words.draw(painter, QRectF(px(kWordsAt), top, room, size.height()),
               color(now || underMouse() ? Token::Ink : Token::Ink2));
    if (hasMinutes()) {
      WrappedText minutes(m_item.minutes, Type::Small);
      const QSizeF below = minutes.layOut(room);
      minutes.draw(painter, QRectF(px(kWordsAt), top + size.height(), room, below.height()), color(Token::Ink2));
    }
  }
  bool hitButton(const QPoint& position) const override { return rect().contains(position); }
  void keyPressEvent(QKeyEvent* event) override {
    if (!clickOnEnter(*this, *event) && !moveInGroup(*this, *event)) QAbstractButton::keyPressEvent(event);
  }
  void changeEvent(QEvent* event) override {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::StyleChange) updateGeometry();
  }

 private:
  Type type() const { return m_item.state == StageItem::State::Now ? Type::BodyBold : Type::Body; }
  bool hasMinutes() const { return m_item.state == StageItem::State::Now && !m_item.minutes.isEmpty(); }
  int m_number;
  StageItem m_item;
};

StageRail::StageRail(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_footer(new SmallText) {
  setSpaces(m_column, {0, 12, 0, 12}, 8);
  m_column->addStretch(1);
  auto* footer = new QVBoxLayout;
  setSpaces(footer, {kSide, 0, kGap, 0}, 0);
  footer->addWidget(m_footer);
  m_column->addLayout(footer);
  setAccessibleName(tr("Stages"));
}

void StageRail::setStages(const std::vector<StageItem>& stages) {
  while (m_stages.size() > stages.size()) {
    delete m_stages.back();
    m_stages.pop_back();
  }
  while (m_stages.size() < stages.size()) {
    const int index = static_cast<int>(m_stages.size());
    auto* stage = new Stage(index + 1, this);
    connect(stage, &QAbstractButton::clicked, this, [this, index] { Q_EMIT stageChosen(index); });
    m_column->insertWidget(index, stage);
    m_stages.push_back(stage);
  }
  for (std::size_t i = 0; i < stages.size(); ++i) m_stages[i]->set(stages[i], static_cast<int>(stages.size()));
  setChoosable(m_choosable);
  update();
}

void StageRail::setFooter(const QString& text) {
  m_footer->setText(text);
}

void StageRail::setChoosable(bool choosable) {
  m_choosable = choosable;
  for (Stage* stage : m_stages) {
    stage->setFocusPolicy(choosable ? Qt::StrongFocus : Qt::NoFocus);
    stage->setAttribute(Qt::WA_TransparentForMouseEvents, !choosable);
  }
  if (!choosable) return;
  std::vector<QWidget*> group(m_stages.begin(), m_stages.end());
  makeGroup(group);
}

void StageRail::paintEvent(QPaintEvent*) {
  if (m_stages.size() < 2) return;
  QPainter painter(this);
  painter.setPen(QPen(color(Token::Line), px(2)));
  const auto middle = [this](const Stage* stage) { return stage->mapTo(this, stage->circle().center().toPoint()); };
  painter.drawLine(middle(m_stages.front()), middle(m_stages.back()));
}

}  // namespace hearten::ui
