// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/marked_text.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace hearten::ui {

class Button;
class SmallText;
class TeachName;
class TextLabel;

/// A line that is not kept, with a reason and ways on.
struct GentleStopView {
  QString title{};                  ///< "Let's keep this line out of the plan"
  QString reason{};                 ///< "It has not been kept. It looks like ..."
  QString line{};                   ///< as it was written
  std::vector<MarkedPart> marks{};  ///< underlined with a wave
  QStringList wordings{};           ///< two or three ways to say it
  /// Only a question ("Would you rather write what helps?"): who says yes before [Keep it as it is] can be chosen.
  /// Empty: it is not kept, and there is no such button.
  QStringList answerers{};
};

/// The line stays in its box, its flagged words under a wave; the focus stays in it. Ready wordings, [Use my own
/// words], [Take it out], [Put it to one side], [This is not what you think], [Who can help with this?]. Spoken once
/// when shown. Decides nothing.
class GentleStop : public QWidget {
  Q_OBJECT
 public:
  explicit GentleStop(QWidget* parent = nullptr);

  /// Shows it, puts the focus into the line and tells a screen reader.
  void show(const GentleStopView& view);
  /// The words in the box, changed or not.
  QString text() const;
  QList<MarkedText*> boxes() const { return {m_box}; }
  /// Whether the words that are there now could be kept, told beside the box while they are changed.
  void setFine(bool fine);
  /// Why a name could not be taught.
  void sayOfName(const QString& words);

 Q_SIGNALS:
  void edited();  ///< the words in the box were changed
  void useWording(int index);
  /// The line was changed and should be looked at again (Ctrl+Enter, or [Look at it again] after a change).
  void tryAgain(const QString& text);
  void takeOutAsked();
  void putAsideAsked(const QString& text);  ///< out of the plan and into the jottings
  void whoCanHelpAsked();
  void keepAnywayAsked();                ///< only when all who were asked said yes
  void nameTaught(const QString& name);  ///< of the organisation's, which was taken for something else

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void showWordings(const QStringList& wordings);
  void showAnswers(const QStringList& names);
  void showSorry(bool shown);
  void changed();
  bool isChanged() const;
  void retranslate();
  TextLabel* m_title;
  TextLabel* m_reason;
  MarkedText* m_box;
  SmallText* m_fine;
  TextLabel* m_say;
  QVBoxLayout* m_wordings;
  QWidget* m_answers;
  TextLabel* m_both;
  std::vector<Button*> m_ticks;
  Button* m_own;
  Button* m_out;
  Button* m_aside;
  Button* m_keep;
  Button* m_wrong;
  Button* m_help;
  QWidget* m_sorry;
  TextLabel* m_sorryWords;
  Button* m_teach;
  TeachName* m_name;
  SmallText* m_stays;
  QStringList m_answerers;
  QString m_line;
};

}  // namespace hearten::ui
