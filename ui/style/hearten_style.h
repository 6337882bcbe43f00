// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

namespace hearten::ui {

inline constexpr int kRingWidth = 3;  ///< at 100 %; grows as room() says
inline constexpr int kRingGap = 3;

/// Fusion with our own text boxes, ticks, dots, scroll bars and focus: no frame of its own around what has the focus
/// (FocusRing draws that), no blinking, no animation.
class HeartenStyle : public QProxyStyle {
  Q_OBJECT
 public:
  HeartenStyle();

  using QProxyStyle::polish;
  void polish(QWidget* widget) override;
  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget = nullptr) const override;
  QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                       const QWidget* widget = nullptr) const override;
  QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget = nullptr) const override;
  QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                         const QWidget* widget = nullptr) const override;
  int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                  const QWidget* widget = nullptr) const override;
  int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                QStyleHintReturn* returnData = nullptr) const override;
  QIcon standardIcon(StandardPixmap which, const QStyleOption* option = nullptr,
                     const QWidget* widget = nullptr) const override;
};

/// A tick box or (with `round`) a radio dot, as our own widgets and QCheckBox both draw it.
void drawIndicator(QPainter& painter, const QRectF& box, bool on, bool round);

}  // namespace hearten::ui
