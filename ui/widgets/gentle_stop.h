// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/marked_text.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace hearten::ui {

class Button;
class TextLabel;

/// A line that is not kept, with a reason and ways on.
struct GentleStopView {
  QString title{};                  ///< "Let's keep this line out of the plan"
  QString reason{};                 ///< "It has not been kept. It looks like ..."
  QString line{};                   ///< as it was written
  std::vector<MarkedPart> marks{};  ///< underlined with a wave
  QStringList wordings{};           ///< two or three ways to say it
  bool mayKeep = false;  ///< only a question ("Would you rather write what helps?"): [Keep it as it is] is offered
};

/// The line stays in its box, its flagged words under a wave; the focus stays in it. Ready wordings, [Use my own
/// words], [Take it out], [Who can help with this?]. Spoken once when shown. Decides nothing.
class GentleStop : public QWidget {
  Q_OBJECT
 public:
  explicit GentleStop(QWidget* parent = nullptr);

  /// Shows it, puts the focus into the line and tells a screen reader.
  void show(const GentleStopView& view);
  QString text() const;

 Q_SIGNALS:
  void useWording(int index);
  /// The line was changed and should be looked at again (Ctrl+Enter, or [Use my own words] after a change).
  void tryAgain(const QString& text);
  void takeOutAsked();
  void whoCanHelpAsked();
  void keepAnywayAsked();  ///< only when mayKeep

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void mark();
  void retranslate();
  TextLabel* m_title;
  TextLabel* m_reason;
  MarkedText* m_box;
  TextLabel* m_say;
  QVBoxLayout* m_wordings;
  Button* m_own;
  Button* m_out;
  Button* m_keep;
  Button* m_help;
  std::vector<MarkedPart> m_marks;
  QString m_line;
};

}  // namespace hearten::ui
