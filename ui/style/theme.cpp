// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/theme.h"

#include "ui/style/accessible.h"
#include "ui/style/focus_ring.h"
#include "ui/style/hearten_style.h"
#include "ui/style/scaled.h"
#include "ui/style/style_sheet.h"
#include "ui/style/tab_order.h"
#include "ui/style/type.h"

#include <QApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QPixmapCache>
#include <QPointer>
#include <QStyleHints>
#include <QWidget>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

// The look of a program is one thing for the whole process, as QApplication's own style and palette are.
Theme g_theme;
std::optional<Scheme> g_systemAtStart;

Scheme readSystemScheme() {
  const QPalette palette = QGuiApplication::palette();
  const QColor window = palette.color(QPalette::Window);
  const QColor text = palette.color(QPalette::WindowText);
  // Windows' contrast themes are the only ones that use pure black with pure white or yellow.
  if (window == QColor(Qt::black) && (text == QColor(Qt::white) || text == QColor(Qt::yellow)))
    return Scheme::HighContrast;
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  const Qt::ColorScheme hint = QGuiApplication::styleHints()->colorScheme();
  if (hint == Qt::ColorScheme::Dark) return Scheme::Dark;
  if (hint == Qt::ColorScheme::Light) return Scheme::Light;
#endif
  return window.lightnessF() < text.lightnessF() ? Scheme::Dark : Scheme::Light;
}

/// StyleChange is how the widgets hear of a new theme; Qt's own controls get their new sheet with it.
void tellEveryWidget() {
  QList<QPointer<QWidget>> widgets;  // what hears of it may well take others away
  for (QWidget* widget : QApplication::allWidgets()) widgets.append(widget);
  for (const QPointer<QWidget>& widget : std::as_const(widgets)) {
    if (widget == nullptr) continue;
    giveStyleSheet(*widget);
    QEvent changed(QEvent::StyleChange);
    if (widget != nullptr) QCoreApplication::sendEvent(widget, &changed);
  }
}

}  // namespace

Scheme systemScheme() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
  // The hint follows the system while we run; the palette, once ours, does not.
  if (g_systemAtStart && *g_systemAtStart != Scheme::HighContrast) {
    const Qt::ColorScheme hint = QGuiApplication::styleHints()->colorScheme();
    if (hint == Qt::ColorScheme::Dark) return Scheme::Dark;
    if (hint == Qt::ColorScheme::Light) return Scheme::Light;
  }
#endif
  if (!g_systemAtStart) g_systemAtStart = readSystemScheme();
  return *g_systemAtStart;
}

Scheme resolve(SchemeChoice choice) {
  switch (choice) {
    case SchemeChoice::Light:
      return Scheme::Light;
    case SchemeChoice::Dark:
      return Scheme::Dark;
    case SchemeChoice::HighContrast:
      return Scheme::HighContrast;
    case SchemeChoice::Follow:
      break;
  }
  return systemScheme();
}

const Theme& currentTheme() {
  return g_theme;
}

QColor color(Token token) {
  return color(g_theme.scheme, token);
}

QPalette paletteFor(Scheme scheme) {
  const auto c = [scheme](Token token) { return color(scheme, token); };
  QPalette palette;
  palette.setColor(QPalette::Window, c(Token::Paper));
  palette.setColor(QPalette::WindowText, c(Token::Ink));
  palette.setColor(QPalette::Base, c(Token::Surface));
  palette.setColor(QPalette::AlternateBase, c(Token::Sunken));
  palette.setColor(QPalette::Text, c(Token::Ink));
  palette.setColor(QPalette::PlaceholderText, c(Token::Ink2));
  palette.setColor(QPalette::Button, c(Token::Surface));
  palette.setColor(QPalette::ButtonText, c(Token::Ink));
  palette.setColor(QPalette::BrightText, c(Token::Ink));
  palette.setColor(QPalette::Light, c(Token::Surface));
  palette.setColor(QPalette::Midlight, c(Token::Surface));
  palette.setColor(QPalette::Mid, c(Token::Line));
  palette.setColor(QPalette::Dark, c(Token::Edge));
  palette.setColor(QPalette::Shadow, c(Token::Edge));
  palette.setColor(QPalette::Highlight, c(Token::Select));
  palette.setColor(QPalette::HighlightedText, c(Token::Ink));
  palette.setColor(QPalette::Link, c(Token::Primary));
  palette.setColor(QPalette::LinkVisited, c(Token::Primary));
  palette.setColor(QPalette::ToolTipBase, c(Token::Surface));
  palette.setColor(QPalette::ToolTipText, c(Token::Ink));
  for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
    palette.setColor(QPalette::Disabled, role, c(Token::Ink2));
  return palette;
}

// KiB. Our icons need a tenth of it; what Qt keeps of its own dialogs is quickly drawn again.
constexpr int kPictureCache = 512;

void applyTheme(QApplication& application, Theme theme) {
  systemScheme();  // before the palette becomes ours
  theme.textPercent = std::clamp(theme.textPercent, 100, 200);
  g_theme = theme;
  static bool firstTime = true;
  if (firstTime) {
    firstTime = false;
    application.setStyle(new HeartenStyle);
    installAccessibleRoles();
    QPixmapCache::setCacheLimit(kPictureCache);
    new FocusRingKeeper(application);
    new TabOrderKeeper(application);
  }
  application.setPalette(paletteFor(theme.scheme));
  application.setFont(fontFor(Type::Body));
  rescaleEverything();
  tellEveryWidget();
}

}  // namespace hearten::ui
