// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/clipping.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace hearten::test {
namespace {

QString describe(const QWidget& widget) {
  QString words = widget.accessibleName();
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) words = label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) words = button->text();
  return u"%1 \"%2\" (%3x%4)"_s.arg(QString::fromLatin1(widget.metaObject()->className()), words.left(60))
      .arg(widget.width())
      .arg(widget.height());
}

bool isViewport(const QWidget& widget) {
  const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
  return area != nullptr && area->viewport() == &widget;
}

void checkWords(const QWidget& widget, QStringList& found) {
  const auto* label = qobject_cast<const QLabel*>(&widget);
  const auto* button = qobject_cast<const QAbstractButton*>(&widget);
  const bool hasWords =
      (label != nullptr && !label->text().isEmpty()) || (button != nullptr && !button->text().isEmpty());
  if (!hasWords) return;
  const bool flows = widget.hasHeightForWidth();
  const int height = flows ? widget.heightForWidth(widget.width()) : widget.sizeHint().height();
  if (widget.height() < height) found.append(u"%1 needs a height of %2"_s.arg(describe(widget)).arg(height));
  const int width = flows ? widget.minimumSizeHint().width() : widget.sizeHint().width();
  if (widget.width() < width) found.append(u"%1 needs a width of %2"_s.arg(describe(widget)).arg(width));
}

void walk(const QWidget& widget, QStringList& found) {
  checkWords(widget, found);
  if (const auto* area = qobject_cast<const QScrollArea*>(&widget); area != nullptr && area->widget() != nullptr) {
    const bool canScroll = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
    if (!canScroll && area->widget()->width() > area->viewport()->width())
      found.append(u"%1 shows %2 of a width of %3"_s.arg(describe(widget))
                       .arg(area->viewport()->width())
                       .arg(area->widget()->width()));
  }
  // The insides of Qt's own boxes scroll by themselves.
  if (qobject_cast<const QLineEdit*>(&widget) != nullptr) return;
  const bool scrolls = isViewport(widget);
  for (const QObject* object : widget.children()) {
    const auto* child = qobject_cast<const QWidget*>(object);
    if (child == nullptr || !child->isVisible() || child->isWindow()) continue;
    if (qobject_cast<const QFocusFrame*>(child) != nullptr) continue;
    if (!scrolls && !widget.rect().contains(child->geometry()) && !child->geometry().isEmpty())
      found.append(u"%1 sticks out of %2"_s.arg(describe(*child), describe(widget)));
    walk(*child, found);
  }
}

}  // namespace

QStringList clipped(QWidget& root) {
  QStringList found;
  walk(root, found);
  return found;
}

void settle(QWidget& root, int width, int height) {
  root.resize(width, height);
  root.show();
  // Wrapped words ask for their height once they know their width, so a layout may take a few rounds.
  for (int round = 0; round < 6; ++round) {
    QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QApplication::processEvents();
    root.resize(width, height);  // as a window that fills a laptop: it may shrink again once it can
  }
}

}  // namespace hearten::test
