// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/conversation/talk_view.h"
#include "ui/style/metrics.h"

#include <QWidget>

class QBoxLayout;

namespace hearten::ui {

class Button;
class FlowRow;
class Heading;
class LeadText;
class NoticeBar;
class ScrollColumn;
class TextLabel;

/// The person chooses one to three topics, in words they would use. "I'm fine, nothing to raise" is a real way on.
class TopicsPage : public QWidget {
  Q_OBJECT
 public:
  explicit TopicsPage(QWidget* parent = nullptr);
  void render(const TalkMiddle& middle);
  void setBreadth(Breadth breadth);
  void startHere();
  /// The ids as they are ticked, in the order they were ticked.
  QStringList chosen() const { return m_chosen; }

 Q_SIGNALS:
  void chosenChanged(const QStringList& topics);
  void nothingToRaise();

 private:
  void retranslate();
  void changeEvent(QEvent* event) override;
  void toggle(const QString& id, bool ticked);
  void tellCount();
  void resizeEvent(QResizeEvent* event) override;
  void fitRows();

  ScrollColumn* m_scroll;
  QBoxLayout* m_header;
  QWidget* m_words;
  TextLabel* m_who;
  Heading* m_title;
  LeadText* m_lead;
  TopicPicker* m_picker;
  NoticeBar* m_plenty;
  FlowRow* m_answer;
  TextLabel* m_count;
  Button* m_fine;
  QStringList m_chosen;
  bool m_narrow = false;
};

}  // namespace hearten::ui
