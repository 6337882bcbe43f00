// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/rights/rights_page.h"

#include <QStringList>

class QVBoxLayout;

namespace hearten::ui {

class Button;
class Field;
class Heading;
class LineBox;

struct EraseView {
  QString name{};
  QStringList goes{};   ///< what goes from this laptop
  QStringList stays{};  ///< what stays elsewhere, and whose it is
  QString word{};       ///< what has to be typed to go on
  QString work{};
  bool slow = false;
  double done = 0;
};

/// Erasing one person: what goes, what stays elsewhere, and a word to type, so that no slip of the hand does it.
class ErasePage : public RightsPage {
  Q_OBJECT
 public:
  explicit ErasePage(QWidget* parent = nullptr);
  void render(const EraseView& view);
  QString typed() const;
  void startHere();
  void focusWord();

 Q_SIGNALS:
  void eraseAsked();

 private:
  void retranslate() final;

  EraseView m_view;
  Heading* m_goesHeading;
  QVBoxLayout* m_goes;
  Heading* m_staysHeading;
  QVBoxLayout* m_stays;
  LineBox* m_word;
  Field* m_wordField;
  Button* m_keep;
  Button* m_erase;
};

}  // namespace hearten::ui
