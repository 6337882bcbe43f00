// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/coaching/coaching_view.h"
#include "ui/coaching/layer_page.h"

class QBoxLayout;
class QVBoxLayout;

namespace hearten::ui {

class Button;
class NoticeBar;
class SegmentedChoice;
class SmallText;

/// Blank sheets to prepare with: to print, or to save as Word or PDF. In the language and the letters that the person
/// likes. Reports what was asked for.
class SheetsScreen : public LayerPage {
  Q_OBJECT
 public:
  enum class As { Print, Word, Pdf };
  explicit SheetsScreen(QWidget* parent = nullptr);

  void render(const SheetsView& view);
  /// A message in the page; the caller adds buttons first.
  NoticeBar* message() const { return m_message; }
  void startHere();

 Q_SIGNALS:
  void languageChosen(int language);
  void lettersChosen(int letters);
  void taken(int sheet, hearten::ui::SheetsScreen::As as);

 protected:
  void arrange(Breadth breadth) override;
  void retranslate() override;

 private:
  void fill();

  NoticeBar* m_message;
  SegmentedChoice* m_language;
  SegmentedChoice* m_letters;
  QBoxLayout* m_choices;
  QBoxLayout* m_sheets;
  SmallText* m_note;
  Button* m_first = nullptr;  ///< the first way to take the first sheet
  SheetsView m_view;
};

}  // namespace hearten::ui
