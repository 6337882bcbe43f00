// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace hearten::ui {

class BottomBar;
class Button;
class Card;
class DateBox;
class Heading;
class MenuChip;
class NoticeBar;
class ScrollColumn;
class SmallText;
class TopBar;

/// One thing to be ready with: words and a note.
struct ReadyLine {
  QString words{};
  QString note{};
  QString icon{};  ///< name of an icon, for what is kept
};

struct BeforeView {
  QString manager{};
  QString person{};
  QStringList kinds{};  ///< "About an hour", ...
  int kind = 0;
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

/// Before you start: readiness for both side by side, what is kept, and the one limit of confidentiality. Ticks are
/// only a help, live in their boxes alone, and never block anything. Not today is as easy as Begin.
class BeforeScreen : public QWidget {
  Q_OBJECT
 public:
  explicit BeforeScreen(QWidget* parent = nullptr);
  void render(const BeforeView& view);
  void startHere();
  /// A message in the page, in kind words.
  void say(const QString& text);

 Q_SIGNALS:
  void begin(int kind, int role);
  /// Not today; with a day they would like instead, and whether the offer may be noted (only if the person agrees).
  void notToday(std::optional<QDate> day, bool noteOffer);
  void leave();
  void safetyAsked();
  void hideAsked();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  void arrange();
  void showNotToday();
  void fill(Card* card, const QString& title, const std::vector<ReadyLine>& lines, const QString& foot);

  TopBar* m_top;
  MenuChip* m_kind;
  MenuChip* m_role;
  MenuChip* m_how;
  ScrollColumn* m_scroll;
  QBoxLayout* m_columns;
  Card* m_managerCard;
  Card* m_personCard;
  QWidget* m_side;
  Card* m_kept;
  Card* m_mustTell;
  Card* m_notToday;
  NoticeBar* m_message;
  BottomBar* m_bottom;
  BeforeView m_view;
};

}  // namespace hearten::ui
