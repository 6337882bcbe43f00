// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/scaled.h"

#include "ui/style/metrics.h"

#include <QApplication>
#include <QLayout>
#include <QVariant>
#include <QWidget>

#include <array>

namespace hearten::ui {
namespace {

constexpr auto kLayoutProperty = "heartenSpaces";
constexpr std::array kExtentProperties{"heartenMinWidth",  "heartenMaxWidth",  "heartenWidth",
                                       "heartenMinHeight", "heartenMaxHeight", "heartenHeight"};

void rescale(QLayout* layout) {
  const QVariantList spaces = layout->property(kLayoutProperty).toList();
  if (spaces.size() == 5) {
    const auto at = [&spaces](int i) { return room(spaces.at(i).toInt()); };
    layout->setContentsMargins(at(0), at(1), at(2), at(3));
    layout->setSpacing(at(4));
  }
  for (QLayout* child : layout->findChildren<QLayout*>(Qt::FindDirectChildrenOnly)) rescale(child);
}

void rescale(QWidget* widget, Extent extent) {
  const QVariant stored = widget->property(kExtentProperties[static_cast<std::size_t>(extent)]);
  if (!stored.isValid()) return;
  // The lowest height of a control is space around its words.
  const int pixels = extent == Extent::MinHeight ? room(stored.toInt()) : px(stored.toInt());
  switch (extent) {
    case Extent::MinWidth:
      widget->setMinimumWidth(pixels);
      break;
    case Extent::MaxWidth:
      widget->setMaximumWidth(pixels);
      break;
    case Extent::Width:
      widget->setFixedWidth(pixels);
      break;
    case Extent::MinHeight:
      widget->setMinimumHeight(pixels);
      break;
    case Extent::MaxHeight:
      widget->setMaximumHeight(pixels);
      break;
    case Extent::Height:
      widget->setFixedHeight(pixels);
      break;
  }
}

}  // namespace

void setSpaces(QLayout* layout, QMargins margins, int spacing) {
  layout->setProperty(kLayoutProperty,
                      QVariantList{margins.left(), margins.top(), margins.right(), margins.bottom(), spacing});
  rescale(layout);
}

void setExtent(QWidget* widget, Extent extent, int pixels) {
  widget->setProperty(kExtentProperties[static_cast<std::size_t>(extent)], pixels);
  rescale(widget, extent);
}

void rescaleEverything() {
  for (QWidget* widget : QApplication::allWidgets()) {
    if (widget->layout() != nullptr) rescale(widget->layout());
    for (std::size_t i = 0; i < kExtentProperties.size(); ++i) rescale(widget, static_cast<Extent>(i));
  }
}

}  // namespace hearten::ui
