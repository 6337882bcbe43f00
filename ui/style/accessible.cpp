// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/accessible.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QLabel>
#include <QVariant>
#include <QWidget>

#include <utility>

namespace hearten::ui {
namespace {

std::function<void(const QWidget&)> g_listener;

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

/// A button that can be ticked or chosen. Qt's own lets a screen reader set the tick without a click, and nothing in
/// the program hears of it; here its action is the click that a mouse or a key would be.
class ClickWidget : public QAccessibleWidget {
 public:
  explicit ClickWidget(QAbstractButton* button)
      : QAccessibleWidget(button, button->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox) {}

  QAccessible::State state() const override {
    QAccessible::State state = QAccessibleWidget::state();
    state.checkable = true;
    state.checked = button()->isChecked();
    state.pressed = button()->isDown();
    return state;
  }

  QString text(QAccessible::Text kind) const override {
    const QString own = QAccessibleWidget::text(kind);
    return own.isEmpty() && kind == QAccessible::Name ? button()->text() : own;
  }

  QStringList actionNames() const override {
    QStringList names{toggleAction()};
    names += QAccessibleWidget::actionNames();
    return names;
  }

  void doAction(const QString& action) override {
    if (action == toggleAction() || action == pressAction())
      button()->click();
    else
      QAccessibleWidget::doAction(action);
  }

 private:
  QAbstractButton* button() const { return static_cast<QAbstractButton*>(widget()); }
};

QAccessibleInterface* makeClickWidget(const QString&, QObject* object) {
  auto* button = qobject_cast<QAbstractButton*>(object);
  const bool ours = button != nullptr && QByteArrayView(button->metaObject()->className()).startsWith("hearten::");
  return ours && button->isCheckable() ? new ClickWidget(button) : nullptr;
}

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

void listenToAnnouncements(std::function<void(const QWidget&)> listener) {
  g_listener = std::move(listener);
}

void announce(QWidget* widget) {
  if (g_listener) g_listener(*widget);
  QAccessibleEvent event(widget, QAccessible::Alert);
  QAccessible::updateAccessibility(&event);
}

void installAccessibleRoles() {
  static const bool installed = [] {
    QAccessible::installFactory(&makeClickWidget);
    QAccessible::installFactory(&makeRoleWidget);  // asked first: a role that was given counts
    return true;
  }();
  Q_UNUSED(installed)
}

}  // namespace hearten::ui
