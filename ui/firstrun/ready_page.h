// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace hearten::ui {

class BodyText;

/// "That's it." A word on how to begin.
class ReadyPage : public QWidget {
  Q_OBJECT
 public:
  explicit ReadyPage(QWidget* parent = nullptr);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  BodyText* m_keep;
  BodyText* m_keys;
};

}  // namespace hearten::ui
