// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace hearten::ui {

class Button;
class NoticeBar;
class ScrollColumn;
class TitleBlock;
class WorkLine;

/// A page that is opened from another and left again for it: a way back, a title, a message if there is one, and a
/// column for what it is about. Esc leaves it, but not while something is at work.
class RightsPage : public QWidget {
  Q_OBJECT
 public:
  explicit RightsPage(QWidget* parent = nullptr);

  /// What came of it, or what has to be seen to first: takes the focus and is spoken.
  void say(const QString& message);
  void saidEnough();
  /// A question with two answers, the safer one first. It goes with its answer.
  void ask(const QString& words, const QString& safer, std::function<void()> onSafer, const QString& other,
           std::function<void()> onOther);
  /// Something is at work: how far it is shows when it is slow.
  void setWork(const QString& what, bool slow, double done);
  bool isAtWork() const { return m_atWork; }

 Q_SIGNALS:
  void backAsked();
  void stopAsked();

 protected:
  QVBoxLayout* body() const { return m_body; }
  void setTitle(const QString& title, const QString& lead);
  void setBack(const QString& words);
  NoticeBar* message() const { return m_message; }
  /// The focus at the beginning of the page.
  void startAtBack();
  /// Without a way back while something must be seen to first.
  void setCanLeave(bool can);
  virtual void retranslate() {}
  void changeEvent(QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  ScrollColumn* m_scroll;
  Button* m_back;
  TitleBlock* m_title;
  NoticeBar* m_message;
  WorkLine* m_work;
  QVBoxLayout* m_body;
  bool m_atWork = false;
  bool m_canLeave = true;
};

}  // namespace hearten::ui
