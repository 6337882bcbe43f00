// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
// The language may change at any time, also in the middle of a talk: words of the widgets' own must follow.
#include "tests/support/text.h"
#include "ui/style/theme.h"
#include "ui/widgets/action_editor.h"
#include "ui/widgets/adjustment_editor.h"
#include "ui/widgets/button.h"
#include "ui/widgets/entry_card.h"
#include "ui/widgets/gentle_stop.h"
#include "ui/widgets/hide_screen.h"
#include "ui/widgets/jottings_pad.h"
#include "ui/widgets/page_preview.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/plan_entry_editor.h"
#include "ui/widgets/plan_sidebar.h"
#include "ui/widgets/saved_note.h"
#include "ui/widgets/sharing_toggle.h"
#include "ui/widgets/side_menu.h"
#include "ui/widgets/strength_line.h"
#include "ui/widgets/support_drawer.h"
#include "ui/widgets/talk_bars.h"
#include "ui/widgets/teach_name.h"

#include <QApplication>
#include <QImage>
#include <QLabel>
#include <QTranslator>

#include <catch2/catch_test_macros.hpp>

#include <memory>

using namespace Qt::StringLiterals;
using namespace hearten::ui;

namespace {

/// A language in which every sentence begins with a wave.
class WaveLanguage : public QTranslator {
 public:
  bool isEmpty() const override { return false; }
  QString translate(const char*, const char* source, const char*, int) const override {
    return u'~' + QString::fromUtf8(source);
  }
};

QStringList untranslated(const QWidget& root) {
  const QStringList names{u"Hearten"_s, u"Passphrase"_s};
  QStringList found;
  const auto check = [&](const QString& text) {
    if (!text.isEmpty() && !text.contains(u'~') && !names.contains(text)) found.append(text);
  };
  if (const auto* button = qobject_cast<const Button*>(&root)) check(button->text());
  if (const auto* label = qobject_cast<const QLabel*>(&root)) check(label->text());
  for (const auto* button : root.findChildren<Button*>()) check(button->text());
  for (const auto* label : root.findChildren<QLabel*>()) check(label->text());
  return found;
}

template <class Widget, class... Arguments>
std::pair<const char*, std::shared_ptr<QWidget>> made(Arguments&&... arguments) {
  return {Widget::staticMetaObject.className(), std::make_shared<Widget>(std::forward<Arguments>(arguments)...)};
}

}  // namespace

TEST_CASE("Widgets change their own words with the language", "[ui][widgets]") {
  applyTheme(*qApp, {});
  const QDate today(2026, 11, 22);
  const std::vector widgets{made<SafetyButton>(),
                            made<HideButton>(),
                            made<SharingToggle>(),
                            made<JottingsPad>(),
                            made<BottomBar>(),
                            made<TopBar>(),
                            made<SideMenu>(),
                            made<HideScreen>(),
                            made<PassphraseField>(u"Passphrase"_s),
                            made<PlanSidebar>(),
                            made<PlanEntryEditor>(),
                            made<EntryCard>(),
                            made<GentleStop>(),
                            made<TeachName>(),
                            made<ActionEditor>(today),
                            made<AdjustmentEditor>(today),
                            made<SupportDrawer>()};
  SavedNote note;
  note.saved(QTime(14, 41));
  StrengthLine strength;
  strength.setStrength(StrengthLine::Strength::Hard);
  PagePreview preview;
  preview.setPages({QImage(10, 10, QImage::Format_RGB32)});

  WaveLanguage language;
  QApplication::installTranslator(&language);
  QApplication::processEvents();
  for (const auto& [name, widget] : widgets) {
    // Widgets without a window are not told by Qt itself.
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(widget.get(), &change);
    for (QWidget* child : widget->findChildren<QWidget*>()) QApplication::sendEvent(child, &change);
    INFO(name);
    CHECK(untranslated(*widget).join(u", "_s) == QString());
  }
  QEvent change(QEvent::LanguageChange);
  for (QWidget* widget : std::initializer_list<QWidget*>{&note, &strength, &preview})
    QApplication::sendEvent(widget, &change);
  CHECK(note.text() == u"~Saved at ~2:41 pm"_s);
  CHECK(strength.text() == u"~Hard to guess"_s);
  CHECK(untranslated(preview).join(u", "_s) == QString());
  QApplication::removeTranslator(&language);
}
