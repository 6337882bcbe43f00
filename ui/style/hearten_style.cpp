// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/hearten_style.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/scroll_bar.h"
#include "ui/style/strokes.h"
#include "ui/style/style_sheet.h"
#include "ui/style/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
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

namespace {

/// The room in a text box between its edge and its words, with the border.
QSize fieldPadding() {
  const int border = static_cast<int>(stroke(kControlStroke));
  return {room(13) + border, room(10) + border};
}

void drawField(QPainter& painter, const QRect& box) {
  painter.save();
  painter.setRenderHint(QPainter::Antialiasing);
  const QPen pen = borderPen(Token::Edge, kControlStroke);
  painter.setPen(pen);
  painter.setBrush(color(Token::Surface));
  painter.drawRoundedRect(inside(box, pen.widthF()), px(kControlRadius), px(kControlRadius));
  painter.restore();
}

/// A line to type in that stands alone, not a part of another control.
bool isField(const QStyleOption* option) {
  const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
  return frame != nullptr && frame->lineWidth > 0;
}

/// What the file dialog shows, in our own drawings: clear in every scheme, and none of Qt's many pictures in memory.
Icon ownIcon(QStyle::StandardPixmap which) {
  switch (which) {
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirOpenIcon:
    case QStyle::SP_DirClosedIcon:
    case QStyle::SP_DirLinkIcon:
    case QStyle::SP_DirLinkOpenIcon:
    case QStyle::SP_DesktopIcon:
    case QStyle::SP_ComputerIcon:
    case QStyle::SP_DriveHDIcon:
    case QStyle::SP_DriveNetIcon:
      return Icon::Folder;
    case QStyle::SP_DriveFDIcon:
    case QStyle::SP_DriveCDIcon:
    case QStyle::SP_DriveDVDIcon:
      return Icon::RemovableDisk;
    case QStyle::SP_DirHomeIcon:
      return Icon::Home;
    case QStyle::SP_FileIcon:
    case QStyle::SP_FileLinkIcon:
      return Icon::Document;
    case QStyle::SP_FileDialogBack:
    case QStyle::SP_ArrowBack:
    case QStyle::SP_ArrowLeft:
      return Icon::Back;
    case QStyle::SP_ArrowForward:
    case QStyle::SP_ArrowRight:
      return Icon::Next;
    case QStyle::SP_FileDialogToParent:
    case QStyle::SP_FileDialogStart:
      return Icon::Up;
    case QStyle::SP_FileDialogNewFolder:
      return Icon::Add;
    case QStyle::SP_FileDialogListView:
      return Icon::Lines;
    case QStyle::SP_FileDialogDetailedView:
    case QStyle::SP_FileDialogInfoView:
    case QStyle::SP_FileDialogContentsView:
      return Icon::Topics;
    default:
      return Icon::None;
  }
}

}  // namespace

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
    case PE_PanelLineEdit:
      if (isField(option)) return drawField(*painter, option->rect);
      break;
    case PE_Frame:
      if (qobject_cast<const QPlainTextEdit*>(widget)) return drawField(*painter, option->rect);
      break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton:
      drawIndicator(*painter, option->rect, option->state.testFlag(State_On), element == PE_IndicatorRadioButton);
      return;
    default:
      break;
  }
  QProxyStyle::drawPrimitive(element, option, painter, widget);
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

QRect HeartenStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
  if (element == SE_LineEditContents && isField(option)) {
    const QSize padding = fieldPadding();
    return option->rect.adjusted(padding.width(), padding.height(), -padding.width(), -padding.height());
  }
  return QProxyStyle::subElementRect(element, option, widget);
}

QSize HeartenStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const {
  if (type == CT_LineEdit && isField(option)) return contents + 2 * fieldPadding();
  return QProxyStyle::sizeFromContents(type, option, contents, widget);
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
    case PM_DefaultFrameWidth:
      // A box of many lines gets its padding as a part of its frame.
      if (qobject_cast<const QPlainTextEdit*>(widget)) return fieldPadding().height();
      return QProxyStyle::pixelMetric(metric, option, widget);
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
    case SH_DialogButtonBox_ButtonsHaveIcons:
      return 0;
    default:
      return QProxyStyle::styleHint(hint, option, widget, returnData);
  }
}

QIcon HeartenStyle::standardIcon(StandardPixmap which, const QStyleOption* option, const QWidget* widget) const {
  const Icon own = ownIcon(which);
  return own == Icon::None ? QProxyStyle::standardIcon(which, option, widget) : iconFor(own, Token::Ink);
}

}  // namespace hearten::ui
