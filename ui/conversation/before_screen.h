// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/bar_screen.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace hearten::ui {

class Button;
class Card;
class MenuChip;
class NoticeBar;
class ScrollColumn;
class TextLabel;

/// One thing to be ready with: words and a note.
struct ReadyLine {
  QString words{};
  QString note{};
  QString icon{};  ///< name of an icon, for what is kept
};

struct BeforeView {
  QString manager{};
  QString person{};
  QString kind{};       ///< "About an hour"
  QStringList rooms{};  ///< "Room until 3 pm", ...
  int room = 0;
  QStringList roles{};  ///< "Line manager", "Trusted colleague"
  int role = 0;
  std::vector<ReadyLine> managerLines{};
  std::vector<ReadyLine> personLines{};
  QString notKept{};
  QString keptTitle{};
  std::vector<ReadyLine> kept{};
  QString mustTellTitle{};
  QString mustTell{};
  QStringList byVideo{};
  QString withInterpreter{};
  QDate today{};
};

/// What was chosen before a talk, as places in the lists of the BeforeView.
struct BeforeChoice {
  int room = 0;
  int role = 0;
};

/// Before you start: readiness for both side by side, what is kept, and the one limit of confidentiality. Ticks are
/// only a help, live in their boxes alone, and never block anything. Not today is as easy as Begin.
class BeforeScreen : public BarScreen {
  Q_OBJECT
 public:
  explicit BeforeScreen(QWidget* parent = nullptr);
  /// Shows `view` with nothing ticked.
  void render(const BeforeView& view);
  void startHere();
  /// Another kind of talk, and the room that it is likely to need. What is ticked stays, and so does a room that was
  /// chosen here.
  void setKind(const QString& kind, int room);
  /// The focus goes back to what opened the choice of kinds.
  void backFromKinds();
  /// A message in the page, in kind words.
  void say(const QString& text);
  /// Says that another day is kept for the talk, and shows the way home.
  void sayDay(QDate day);
  /// Lets go of every tick and name.
  void forget();

 Q_SIGNALS:
  void begin(const hearten::ui::BeforeChoice& choice);
  /// Not today: the day chosen instead, or none, and whether the offer may be noted (only if the person agrees).
  void notToday(std::optional<QDate> day, bool noteOffer);
  void kindsAsked();  ///< to choose another kind of talk
  void leave();
  void sheetsAsked();

 private:
  void retranslate() final;
  void arrangeFor(Breadth breadth) final;
  void askNotToday();
  void fillReadiness();
  void fillKept();
  void showMeeting();
  void showKind();

  Button* m_kind;
  MenuChip* m_room;
  ScrollColumn* m_scroll;
  NoticeBar* m_message;
  Card* m_notToday;
  QBoxLayout* m_columns;
  QBoxLayout* m_pair;
  Card* m_managerCard;
  Card* m_personCard;
  QVBoxLayout* m_managerLines;
  QVBoxLayout* m_personLines;
  MenuChip* m_role;
  MenuChip* m_meeting;
  Button* m_sheets;
  QVBoxLayout* m_meetingLines;
  TextLabel* m_notKept;
  QWidget* m_side;
  Card* m_kept;
  Card* m_mustTell;
  BeforeView m_view;
};

}  // namespace hearten::ui
