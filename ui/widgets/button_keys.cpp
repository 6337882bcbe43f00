// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/button_keys.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QVariant>

#include <algorithm>

namespace hearten::ui {
namespace {

constexpr auto kGroupProperty = "heartenGroup";

std::vector<QWidget*> groupOf(const QWidget& widget) {
  std::vector<QWidget*> group;
  for (const QVariant& member : widget.property(kGroupProperty).toList()) {
    auto* other = qobject_cast<QWidget*>(member.value<QObject*>());
    if (other != nullptr && other->isVisibleTo(other->window()) && other->isEnabled()) group.push_back(other);
  }
  return group;
}

}  // namespace

bool clickOnEnter(QAbstractButton& button, const QKeyEvent& event) {
  const bool enter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
  if (!enter || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
  button.click();
  return true;
}

void makeGroup(const std::vector<QWidget*>& widgets) {
  QVariantList members;
  for (QWidget* widget : widgets) members.append(QVariant::fromValue<QObject*>(widget));
  bool stopTaken = false;
  for (QWidget* widget : widgets) {
    widget->setProperty(kGroupProperty, members);
    const auto* button = qobject_cast<QAbstractButton*>(widget);
    const bool stop = !stopTaken && (widget->hasFocus() || (button != nullptr && button->isChecked()));
    stopTaken = stopTaken || stop;
    widget->setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
  }
  if (!stopTaken && !widgets.empty()) widgets.front()->setFocusPolicy(Qt::StrongFocus);
}

void setGroupStop(QWidget& widget) {
  for (QWidget* other : groupOf(widget)) other->setFocusPolicy(other == &widget ? Qt::StrongFocus : Qt::ClickFocus);
}

bool moveInGroup(QWidget& widget, const QKeyEvent& event) {
  if ((event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) return false;
  const std::vector<QWidget*> group = groupOf(widget);
  const auto here = std::find(group.begin(), group.end(), &widget);
  if (here == group.end()) return false;
  const auto index = here - group.begin();
  const auto last = static_cast<std::ptrdiff_t>(group.size()) - 1;
  auto next = index;
  switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Left:
      next = std::max<std::ptrdiff_t>(0, index - 1);
      break;
    case Qt::Key_Down:
    case Qt::Key_Right:
      next = std::min(last, index + 1);
      break;
    case Qt::Key_Home:
      next = 0;
      break;
    case Qt::Key_End:
      next = last;
      break;
    default:
      return false;
  }
  QWidget* target = group[static_cast<std::size_t>(next)];
  setGroupStop(*target);
  target->setFocus(Qt::TabFocusReason);
  return true;
}

}  // namespace hearten::ui
