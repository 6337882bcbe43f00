// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/style/style_sheet.h"

#include "ui/style/metrics.h"
#include "ui/style/strokes.h"
#include "ui/style/theme.h"

#include <QHash>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

// {name} is a token's colour, [n] a length of n pixels at 100 % text, (n) a space, <n> the width of a border.
constexpr QStringView kMenu =
    uR"(
QMenu { background: {surface}; color: {ink}; border: <1.5>px solid {edge}; padding: [6]px; }
QMenu::item { padding: (10)px (20)px; min-height: [24]px; border-radius: [8]px; border: [2]px solid transparent; }
QMenu::item:selected { background: {primarysoft}; color: {onsoft}; border-color: {focus}; }
QMenu::item:checked { font-weight: bold; }
QMenu::separator { height: 1px; background: {line}; margin: [6]px; }
)";
constexpr QStringView kToolTip =
    uR"(
QToolTip { background: {surface}; color: {ink}; border: 1px solid {edge}; padding: [6]px; }
)";

QString colorFor(QStringView name) {
  static const QHash<QString, Token> tokens{{u"paper"_s, Token::Paper},   {u"surface"_s, Token::Surface},
                                            {u"sunken"_s, Token::Sunken}, {u"line"_s, Token::Line},
                                            {u"edge"_s, Token::Edge},     {u"ink"_s, Token::Ink},
                                            {u"select"_s, Token::Select}, {u"primarysoft"_s, Token::PrimarySoft},
                                            {u"onsoft"_s, Token::OnSoft}, {u"notice"_s, Token::Notice},
                                            {u"focus"_s, Token::Focus}};
  return color(tokens.value(name.toString(), Token::Ink)).name();
}

QString filledIn(QStringView rest) {
  QString sheet;
  for (qsizetype i = 0; i < rest.size(); ++i) {
    const QChar sign = rest.at(i);
    const QChar closing = sign == u'{'   ? u'}'
                          : sign == u'[' ? u']'
                          : sign == u'<' ? u'>'
                          : sign == u'(' ? u')'
                                         : QChar();
    const qsizetype end = closing.isNull() ? -1 : rest.indexOf(closing, i);
    const QStringView name = end < 0 ? QStringView() : rest.sliced(i + 1, end - i - 1);
    // A brace with a space in it opens a rule, a bracket with quotes asks for a property.
    if (name.isEmpty() || name.contains(u' ') || name.contains(u'\n') || name.contains(u'"')) {
      sheet += sign;
      continue;
    }
    if (sign == u'{') sheet += colorFor(name);
    if (sign == u'[') sheet += QString::number(px(name.toDouble()));
    if (sign == u'(') sheet += QString::number(room(name.toDouble()));
    if (sign == u'<') sheet += QString::number(stroke(name.toDouble()));
    i = end;
  }
  return sheet;
}

}  // namespace

QString styleSheetFor(const QWidget& widget) {
  if (qobject_cast<const QMenu*>(&widget)) return filledIn(kMenu);
  if (widget.inherits("QTipLabel")) return filledIn(kToolTip);
  return {};
}

void giveStyleSheet(QWidget& widget) {
  const QString sheet = styleSheetFor(widget);
  if (!sheet.isEmpty() && widget.styleSheet() != sheet) widget.setStyleSheet(sheet);
}

}  // namespace hearten::ui
