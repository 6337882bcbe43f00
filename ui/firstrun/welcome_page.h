// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include <array>

namespace hearten::ui {

class BodyText;
class SegmentedChoice;
class TextLabel;

struct WelcomeView {
  int language = 0;  ///< 0 English, 1 Welsh
  int textSize = 0;  ///< place among 100, 125, 150, 200 %
};

/// What Hearten is and what it keeps; language and text size, so that the rest can be read.
class WelcomePage : public QWidget {
  Q_OBJECT
 public:
  explicit WelcomePage(QWidget* parent = nullptr);
  void render(const WelcomeView& view);

 Q_SIGNALS:
  void languageChosen(int language);
  void textSizeChosen(int place);

 protected:
  void changeEvent(QEvent* event) override;

 private:
  void retranslate();
  static constexpr std::size_t kPromises = 4;
  std::array<BodyText*, kPromises> m_promises{};
  TextLabel* m_languageName;
  SegmentedChoice* m_language;
  TextLabel* m_textSizeName;
  SegmentedChoice* m_textSize;
};

}  // namespace hearten::ui
