// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/coaching_flow.h"

#include "ui/coaching/coaching_screen.h"

namespace hearten::ui {

CoachingFlow::CoachingFlow(QObject* parent) : QObject(parent), m_screen(std::make_unique<CoachingScreen>()) {
  connect(m_screen.get(), &CoachingScreen::backRequested, this, &CoachingFlow::backRequested);
  connect(m_screen.get(), &CoachingScreen::hideRequested, this, &CoachingFlow::hideRequested);
  connect(m_screen.get(), &CoachingScreen::safetyRequested, this, &CoachingFlow::safetyRequested);
  connect(m_screen.get(), &CoachingScreen::used, this, &CoachingFlow::used, Qt::QueuedConnection);
  connect(m_screen.get(), &CoachingScreen::written, this, &CoachingFlow::read);
  connect(m_screen.get(), &CoachingScreen::skillChosen, this, [this](int index) {
    m_view.chosen = index;
    m_screen->render(m_view);
  });
}

CoachingFlow::~CoachingFlow() = default;

void CoachingFlow::open(const content::Content& content) {
  if (m_language != content.language) m_helper.reset();
  m_language = content.language;
  m_view.skills = content.coaching;
  if (m_view.chosen >= m_view.skills.size()) m_view.chosen = 0;
  m_screen->render(m_view);
}

void CoachingFlow::showLarge(const QString& question) {
  m_screen->showLarge(question);
}

void CoachingFlow::read(const QString& question) {
  if (!m_helper) m_helper = coaching::QuestionHelper::forLanguage(m_language);
  const auto reading = m_helper->read(question);
  if (!reading) return m_screen->showNothing();
  m_screen->showReading({.title = reading->title, .reason = reading->reason, .offers = reading->offers});
}

}  // namespace hearten::ui
