// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tab_stops.h"

#include <QAccessible>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace hearten::test {
namespace {

QString describe(QWidget& widget) {
  return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget.metaObject()->className()), spokenName(widget));
}

}  // namespace

QList<QWidget*> tabStops(QWidget& window) {
  QList<QWidget*> stops;
  QWidget* widget = &window;
  do {
    const bool stopsHere = (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisibleTo(&window) &&
                           widget->isEnabled() && widget->focusProxy() == nullptr;
    if (stopsHere && (widget == &window || window.isAncestorOf(widget))) stops.append(widget);
    widget = widget->nextInFocusChain();
  } while (widget != &window);
  return stops;
}

QString spokenName(QWidget& widget) {
  QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
  return interface != nullptr ? interface->text(QAccessible::Name) : QString();
}

QStringList unnamedStops(QWidget& window) {
  QStringList found;
  for (QWidget* stop : tabStops(window)) {
    if (spokenName(*stop).isEmpty()) found.append(describe(*stop));
  }
  return found;
}

QStringList outOfOrder(QWidget& window) {
  QStringList found;
  const QList<QWidget*> stops = tabStops(window);
  for (qsizetype i = 1; i < stops.size(); ++i) {
    const auto place = [&window](QWidget* w) { return QRect(w->mapTo(&window, QPoint(0, 0)), w->size()); };
    const QRect before = place(stops.at(i - 1));
    const QRect after = place(stops.at(i));
    const bool sameRow = after.top() <= before.bottom() && after.bottom() >= before.top();
    const bool leftward = sameRow && after.right() < before.left();
    const bool upward = after.bottom() < before.top() && after.left() <= before.right();
    if (leftward || upward)
      found.append(u"%1 comes before %2"_s.arg(describe(*stops.at(i - 1)), describe(*stops.at(i))));
  }
  return found;
}

}  // namespace hearten::test
