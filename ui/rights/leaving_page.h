// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/rights/rights_page.h"

#include <QStringList>

#include <vector>

class QVBoxLayout;

namespace hearten::ui {

class BodyText;
class Button;
class Heading;

/// One person whom the manager leaves, and how far the two have come.
struct LeavingPerson {
  QString id{};
  QString name{};
  QStringList done{};  ///< "Everything was saved for Sam on 22 November"
  bool stays = false;  ///< they said yes, at the keyboard
};

struct LeavingView {
  std::vector<LeavingPerson> people{};
  QString end{};      ///< what is left to do, or what happens at the end
  QString newLock{};  ///< the buttons below; empty: something is left to do first
  QString eraseAll{};
  bool canSave = true;
};

/// "I am leaving this job": person by person, each gets what is theirs, and says whether their plan may stay.
class LeavingPage : public RightsPage {
  Q_OBJECT
 public:
  explicit LeavingPage(QWidget* parent = nullptr);
  void render(const LeavingView& view);
  void startHere() { startAtBack(); }

 Q_SIGNALS:
  void copyAsked(const QString& id);
  void stayAsked(const QString& id);
  void eraseAsked(const QString& id);
  void newLockAsked();
  void eraseAllAsked();

 private:
  void retranslate() final;
  QWidget* cardFor(const LeavingPerson& person);

  LeavingView m_view;
  BodyText* m_rule;
  QVBoxLayout* m_people;
  Heading* m_endHeading;
  BodyText* m_end;
  Button* m_newLock;
  Button* m_eraseAll;
};

}  // namespace hearten::ui
