// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/card.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace hearten::ui {

class Button;
class Heading;
class StatusLine;
class WorkLine;

/// What is wrong with the plans, and what can be done about it.
struct TroubleView {
  enum class Act {
    BringBack,   ///< the backup that was found
    LookAgain,   ///< through the backups
    Look,        ///< at what can be read
    Choose,      ///< a backup by oneself
    Where,       ///< they have been moved to
    Afresh,      ///< with new plans
    StayLocked,  ///< and do nothing now
  };
  struct Part {
    QString title{};
    QString words{};
    friend bool operator==(const Part&, const Part&) = default;
  };
  QString title{};
  QStringList said{};             ///< what happened, and what is safe
  std::vector<Part> parts{};      ///< who is whole, who is not
  QStringList backup{};           ///< what a backup has and has not
  QString status{};               ///< what came of the last thing done; spoken when it changes
  QString work{};                 ///< what is being done, as long as it is
  QString stop{};                 ///< the button that stops it
  double done = 0;                ///< how far it is, from 0 to 1
  std::map<Act, QString> acts{};  ///< the buttons there are, and their words
  friend bool operator==(const TroubleView&, const TroubleView&) = default;
};

/// The plans are damaged, or not where they were: calmly what that means, and the ways on. The focus stays where it is
/// while the card learns more.
class TroubleCard : public Card {
  Q_OBJECT
 public:
  explicit TroubleCard(QWidget* parent = nullptr);
  void render(const TroubleView& view);
  void focusButton();

 Q_SIGNALS:
  void asked(hearten::ui::TroubleView::Act act);
  void stopAsked();  ///< of the work

 private:
  void showWork();
  void showActs();
  void focusFirst();

  TroubleView m_view;
  Heading* m_title;
  QVBoxLayout* m_said;
  StatusLine* m_status;
  WorkLine* m_work;
  QVBoxLayout* m_backup;
  std::map<TroubleView::Act, Button*> m_buttons;
};

}  // namespace hearten::ui
