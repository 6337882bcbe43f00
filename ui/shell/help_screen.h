// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace hearten::ui {

class Button;
class Heading;

/// What one can do on a screen, and the keys for it.
struct HelpView {
  struct Key {
    QString keys;  ///< "F9", "Ctrl+L"
    QString what;
  };
  struct Part {
    QString title;
    QStringList lines;
  };
  QString title;
  QStringList lines{};
  QList<Key> keys{};
  QString noticeTitle{};
  QList<Part> notice{};  ///< what staff are told about their data; none, and nothing offers it
};

/// Help for the screen below it (F1), and one step on the privacy notice. Esc goes back.
class HelpScreen : public QWidget {
  Q_OBJECT
 public:
  explicit HelpScreen(QWidget* parent = nullptr);
  void render(const HelpView& view);

 Q_SIGNALS:
  void backRequested();

 protected:
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void fill();
  void readNotice();

  HelpView m_view{};
  bool m_readsNotice = false;
  Heading* m_title;
  QVBoxLayout* m_lines;
  QScrollArea* m_scroll;
  QWidget* m_keysCard;
  Heading* m_keysTitle;
  QVBoxLayout* m_keys;
  Button* m_notice;
  Button* m_back;
};

}  // namespace hearten::ui
