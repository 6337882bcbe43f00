// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/hearten_style.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/scroll_bar.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace hearten::ui {

void drawIndicator(QPainter& painter, const QRectF& box, bool on, bool round) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const double border = px(2);
  const QRectF inner = box.adjusted(border / 2, border / 2, -border / 2, -border / 2);
  painter.setPen(QPen(color(on ? Token::Primary : Token::Edge), border));
  painter.setBrush(color(on ? Token::Primary : Token::Surface));
  if (round) {
    painter.drawEllipse(inner);
    if (on) {
      painter.setPen(Qt::NoPen);
      painter.setBrush(color(Token::OnPrimary));
      painter.drawEllipse(box.center(), px(4), px(4));
    }
  } else {
    painter.drawRoundedRect(inner, px(4), px(4));
    if (on) {
      const double gap = box.width() * 0.14;
      drawIcon(painter, Icon::Done, Token::OnPrimary, box.adjusted(gap, gap, -gap, -gap));
    }
  }
  painter.restore();
}

HeartenStyle::HeartenStyle() : QProxyStyle(u"Fusion"_s) {}

void HeartenStyle::polish(QWidget* widget) {
  QProxyStyle::polish(widget);
  giveStyleSheet(*widget);
}

void HeartenStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
  switch (element) {
    case PE_FrameFocusRect:
      return;  // FocusRing
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
      drawIndicator(*painter, option->rect, option->state.testFlag(State_On), element == PE_IndicatorRadioButton);
      return;
    default:
      QProxyStyle::drawPrimitive(element, option, painter, widget);
  }
}

void HeartenStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const {
  const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
  if (control == CC_ScrollBar && bar) return drawScrollBar(*painter, *bar);
  QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect HeartenStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const {
  const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
  if (control == CC_ScrollBar && bar) return scrollBarPart(*bar, part);
  return QProxyStyle::subControlRect(control, option, part, widget);
}

int HeartenStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
  switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
      return px(24);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
      return px(kIconSize);
    case PM_ScrollBarExtent:
      return px(kScrollBarWidth);
    case PM_ScrollBarSliderMin:
      return px(kControlHeight);
    case PM_TextCursorWidth:
      return px(2);
    default:
      return QProxyStyle::pixelMetric(metric, option, widget);
  }
}

int HeartenStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* returnData) const {
  switch (hint) {
    case SH_LineEdit_PasswordCharacter:
      return 0x2022;
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
      return 0;
    case SH_BlinkCursorWhenTextSelected:
    case SH_UnderlineShortcut:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
      return 0;
    default:
      return QProxyStyle::styleHint(hint, option, widget, returnData);
  }
}

}  // namespace hearten::ui
