// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/clipping.h"
#include "tests/support/tab_stops.h"
#include "tests/support/text.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTest>
#include <QWidget>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace hearten::test {

/// The room that a 1366 x 768 laptop leaves for a window.
inline constexpr QSize kLaptop{1366, 696};
inline constexpr QSize kSmallest{1024, 640};

/// Shows a widget as the window that has the keyboard.
inline void showActive(QWidget& widget) {
  widget.show();
  QApplication::setActiveWindow(&widget);
  QApplication::processEvents();
}

/// Everything that is not as it should be with `screen` at one size of window and text: cut words, stops without a
/// name, stops out of reading order. Empty is good.
inline QStringList lookProblems(QWidget& screen, QSize size, int textPercent, ui::Scheme scheme = ui::Scheme::Light) {
  ui::applyTheme(*qApp, {.scheme = scheme, .textPercent = textPercent});
  settle(screen, size.width(), size.height());
  const QStringList found = clipped(screen) + unnamedStops(screen) + outOfOrder(screen);
  ui::applyTheme(*qApp, {});
  return found;
}

/// The same for every text size, on a laptop and in the smallest window.
inline void checkLooks(QWidget& screen) {
  for (const int percent : {100, 125, 150, 200}) {
    for (const QSize size : {kLaptop, kSmallest}) {
      INFO(percent << " % at " << size.width() << " x " << size.height());
      const QStringList problems = lookProblems(screen, size, percent);
      INFO(problems.join(u'\n').toStdString());
      CHECK(problems.isEmpty());
    }
  }
}

/// The visible child of this class that a screen reader would find under `name`.
template <class Widget>
Widget& named(QWidget& root, const QString& name) {
  for (Widget* widget : root.findChildren<Widget*>())
    if (widget->isVisibleTo(&root) && widget->accessibleName() == name) return *widget;
  FAIL("nothing is called " << name.toStdString());
  throw 0;
}

/// The label that holds `text` and is not hidden.
inline QLabel* labelWith(QWidget& root, const QString& text) {
  for (QLabel* label : root.findChildren<QLabel*>())
    if (label->isVisibleTo(&root) && label->text().contains(text)) return label;
  return nullptr;
}

/// Whether `text` stands somewhere to be read.
inline bool shows(QWidget& root, const QString& text) {
  const QPointer<QWidget> still(&root);
  QCoreApplication::processEvents();                   // what was put into a layout just now is shown by an event
  return still && labelWith(*still, text) != nullptr;  // it may have been another screen's turn meanwhile
}

/// Whether `text` can be read without doing anything first: it is not scrolled out of the window, and nothing of ours
/// lies over it.
inline bool isInSight(QWidget& root, const QString& text) {
  const QLabel* const label = labelWith(root, text);
  return label != nullptr && !label->visibleRegion().isEmpty();
}

/// Presses the button that is called `name`.
inline void pressOn(QWidget& root, const QString& name) {
  QTest::mouseClick(&named<QAbstractButton>(root, name), Qt::LeftButton);
}

/// Types over whatever the line called `name` holds.
inline void typeOver(QWidget& root, const QString& name, const QString& text) {
  auto& line = named<QLineEdit>(root, name);
  line.setFocus();
  line.selectAll();
  QTest::keyClicks(&line, text);
}

}  // namespace hearten::test
