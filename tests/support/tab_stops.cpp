// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/tab_stops.h"

#include <QAbstractScrollArea>
#include <QAccessible>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace hearten::test {
namespace {

QString describe(QWidget& widget) {
  return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget.metaObject()->className()), spokenName(widget));
}

/// The scroll area that `widget` stands in, if any.
QWidget* scrollAreaOf(QWidget* widget) {
  for (QWidget* up = widget->parentWidget(); up != nullptr; up = up->parentWidget())
    if (qobject_cast<QAbstractScrollArea*>(up) != nullptr) return up;
  return nullptr;
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
    // What can be scrolled away stands, for everything outside, where its scroll area stands.
    QWidget* first = stops.at(i - 1);
    QWidget* second = stops.at(i);
    QWidget* firstArea = scrollAreaOf(first);
    QWidget* secondArea = scrollAreaOf(second);
    const bool together = firstArea == secondArea;
    const QRect before = place(together || firstArea == nullptr ? first : firstArea);
    const QRect after = place(together || secondArea == nullptr ? second : secondArea);
    const bool sameRow = after.top() <= before.bottom() && after.bottom() >= before.top();
    const bool leftward = sameRow && after.right() < before.left();
    const bool upward = after.bottom() < before.top() && after.left() <= before.right();
    if (leftward || upward)
      found.append(u"%1 comes before %2"_s.arg(describe(*stops.at(i - 1)), describe(*stops.at(i))));
  }
  return found;
}

}  // namespace hearten::test
