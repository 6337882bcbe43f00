// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/coaching/question_helper.h"
#include "core/content/content.h"
#include "ui/coaching/coaching_view.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hearten::ui {

class CoachingScreen;

/// Listening help over whatever is shown (F3): reads a question as it is written, shows the ways of listening. Keeps
/// nothing; what was written is gone when the page is.
class CoachingFlow : public QObject {
  Q_OBJECT
 public:
  explicit CoachingFlow(QObject* parent = nullptr);
  ~CoachingFlow() override;

  CoachingScreen* screen() const { return m_screen.get(); }
  void open(const content::Content& content);
  /// Shows `question` in large letters on the page itself.
  void showLarge(const QString& question);

 Q_SIGNALS:
  void backRequested();
  void hideRequested();
  void safetyRequested();
  /// A question was chosen to be asked.
  void used(const QString& question);

 private:
  void read(const QString& question);

  std::unique_ptr<CoachingScreen> m_screen;
  CoachingView m_view;
  QString m_language;
  std::optional<coaching::QuestionHelper> m_helper;  ///< made when the first question is written
};

}  // namespace hearten::ui
