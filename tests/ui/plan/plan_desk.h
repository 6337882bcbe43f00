// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/conversation/talk_desk.h"
#include "ui/flow/copy_flow.h"
#include "ui/flow/plan_flow.h"
#include "ui/plan/plan_screen.h"
#include "ui/plan/section_page.h"

#include <QLineEdit>
#include <QSignalSpy>

namespace hearten::test {

/// Sam's plan in its window, as it is while Priya and Sam write it.
class PlanSitting {
 public:
  explicit PlanSitting(TalkDesk& desk) {
    auto talk = ui::startTalk(desk.desk(), *desk.sam, desk.desk().content.guides.first().id,
                              conversation::FacilitatorRole::LineManager, std::chrono::minutes(60));
    REQUIRE(talk);
    m_talk = std::move(*talk);
    m_flow = std::make_unique<ui::PlanFlow>(desk.desk(), *m_talk);
    m_flow->showPlan();
    settle(window(), kLaptop.width(), kLaptop.height());
    window().activateWindow();
    m_flow->showPlan();
  }

  ui::LiveTalk& talk() { return *m_talk; }
  const plan::Plan& plan() { return m_talk->plan(); }
  ui::PlanFlow& flow() { return *m_flow; }
  QWidget& window() { return *m_flow->screen(); }
  QWidget& front() { return *qobject_cast<QStackedWidget*>(m_flow->screen())->currentWidget(); }
  ui::SectionPage& page() { return *window().findChild<ui::SectionPage*>(); }

  QWidget* focus() { return window().focusWidget(); }
  /// A key to whatever has the focus, as a keyboard sends it.
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(focus() != nullptr ? focus() : &window(), key, modifiers);
    QCoreApplication::processEvents();
  }
  void type(const QString& words) {
    QTest::keyClicks(focus(), words);
    QCoreApplication::processEvents();
  }
  /// A line of the plan, written and kept with keys alone.
  void keepLine(const QString& words) {
    type(words);
    press(Qt::Key_Return, Qt::ControlModifier);
  }
  /// A name for the organisation's list, typed where it is asked for.
  void keepName(const QString& name) {
    auto* const box = qobject_cast<QLineEdit*>(focus());
    REQUIRE(box != nullptr);
    box->clear();
    type(name);
    press(Qt::Key_Return);
  }
  /// Clicks the visible button that begins with these words: the first, or the last.
  void click(const QString& words, bool last = false) {
    ui::Button* const found = button(words, last);
    INFO("no button begins with " << words.toStdString());
    REQUIRE(found != nullptr);
    found->click();
    QCoreApplication::processEvents();
  }
  ui::Button* button(const QString& words, bool last = false) {
    ui::Button* found = nullptr;
    for (ui::Button* candidate : front().findChildren<ui::Button*>()) {
      if (!candidate->isVisibleTo(&window()) || !candidate->text().startsWith(words)) continue;
      found = candidate;
      if (!last) break;
    }
    return found;
  }
  bool has(const QString& words) { return shows(front(), words); }
  /// Chooses a section from the list.
  void goTo(const QString& section) {
    ui::Button* const found = button(section);
    REQUIRE(found != nullptr);
    found->click();
    QCoreApplication::processEvents();
  }

 private:
  std::unique_ptr<ui::LiveTalk> m_talk;
  std::unique_ptr<ui::PlanFlow> m_flow;
};

}  // namespace hearten::test
