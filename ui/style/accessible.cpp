// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/accessible.h"

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QLabel>
#include <QVariant>
#include <QWidget>

namespace hearten::ui {
namespace {

constexpr auto kRoleProperty = "heartenRole";
constexpr auto kLevelProperty = "heartenHeadingLevel";

/// A widget with the role it was given. A label with a role keeps its text as its name.
class RoleWidget : public QAccessibleWidget {
 public:
  RoleWidget(QWidget* widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

  QString text(QAccessible::Text kind) const override {
    const QString own = QAccessibleWidget::text(kind);
    if (!own.isEmpty()) return own;
    if (kind == QAccessible::Name) {
      if (const auto* label = qobject_cast<QLabel*>(widget())) return label->text();
    }
    if (kind == QAccessible::Description) {
      const QVariant level = widget()->property(kLevelProperty);
      //: Told to screen readers after the words of a heading; %1 is 1, 2 or 3
      if (level.isValid()) return QCoreApplication::translate("Accessible", "heading level %1").arg(level.toInt());
    }
    return {};
  }
};

QAccessibleInterface* makeRoleWidget(const QString&, QObject* object) {
  if (object == nullptr || !object->isWidgetType()) return nullptr;
  const QVariant role = object->property(kRoleProperty);
  if (!role.isValid()) return nullptr;
  return new RoleWidget(static_cast<QWidget*>(object), static_cast<QAccessible::Role>(role.toInt()));
}

}  // namespace

void setAccessibleRole(QWidget* widget, QAccessible::Role role) {
  widget->setProperty(kRoleProperty, static_cast<int>(role));
  installAccessibleRoles();
}

void setHeadingRole(QWidget* widget, int level) {
  widget->setProperty(kLevelProperty, level);
  setAccessibleRole(widget, QAccessible::Heading);
}

void announce(QWidget* widget) {
  QAccessibleEvent event(widget, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

void installAccessibleRoles() {
  static const bool installed = [] {
    QAccessible::installFactory(&makeRoleWidget);
    return true;
  }();
  Q_UNUSED(installed)
}

}  // namespace hearten::ui
