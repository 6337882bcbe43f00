// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/looks.h"
#include "ui/flow/practice_flow.h"
#include "ui/style/accessible.h"
#include "ui/widgets/button.h"

#include <memory>

namespace hearten::test {

/// Practice in a window, with content and nothing else, and what one person can do with it.
class Rehearsal {
 public:
  explicit Rehearsal(const QString& language = QStringLiteral("en")) : content(content::load(language)) {
    ui::applyTheme(*qApp, {});  // as in main: before the first widget, so that Tab follows the layout
    m_flow = std::make_unique<ui::PracticeFlow>(content);
    m_window = m_flow->screen();
    QObject::connect(m_flow.get(), &ui::PracticeFlow::safetyRequested, m_window, [this] { ++safetyCards; });
    QObject::connect(m_flow.get(), &ui::PracticeFlow::left, m_window, [this] { ++left; });
    settle(*m_window, kLaptop.width(), kLaptop.height());
    m_window->activateWindow();
    m_flow->startHere();
  }

  content::Content content;
  int safetyCards = 0;
  int left = 0;

  ui::PracticeFlow& flow() { return *m_flow; }
  QWidget& window() { return *m_window; }
  QWidget& focus() {
    REQUIRE(m_window->focusWidget() != nullptr);
    return *m_window->focusWidget();
  }
  QString spoken() { return spokenName(focus()); }

  /// A key to whatever has the focus, as a keyboard sends it.
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(&focus(), key, modifiers);
    settle(*m_window, m_window->width(), m_window->height());
  }
  void sayNumber(qsizetype number) { press(static_cast<Qt::Key>(Qt::Key_0 + static_cast<int>(number))); }
  void click(const QString& words) {
    named<ui::Button>(*m_window, words).click();
    settle(*m_window, m_window->width(), m_window->height());
  }
  bool has(const QString& words) { return shows(*m_window, words); }
  bool offers(const QString& words) {
    for (ui::Button* button : m_window->findChildren<ui::Button*>())
      if (button->isVisibleTo(m_window) && button->text() == words) return true;
    return false;
  }

  /// The scene's door, whichever way it takes to come to it.
  void choose(const content::Scene& scene) { click(scene.title + QStringLiteral(". ") + scene.about); }
  /// From the page before the scene, by keys alone, to its end. Always says the first thing that leads on.
  void walkToTheEnd(const content::Scene& scene) {
    press(Qt::Key_Return);
    for (const content::Turn* turn = scene.turn(scene.start); !turn->end;) {
      qsizetype number = 0;
      while (turn->says[number].next.isEmpty()) ++number;
      sayNumber(number + 1);
      turn = scene.turn(turn->says[number].next);
      press(Qt::Key_Return);
    }
  }

 private:
  std::unique_ptr<ui::PracticeFlow> m_flow;
  QWidget* m_window = nullptr;
};

}  // namespace hearten::test
