// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/metrics.h"

#include <QKeySequence>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace hearten::ui {

class BottomBar;
class TopBar;

/// A screen between the two bars of a talk. What they ask is the same wherever they stand, and so is when the screen
/// has to be laid out anew or to speak another language.
class BarScreen : public QWidget {
  Q_OBJECT
 Q_SIGNALS:
  void safetyAsked();
  void hideAsked();
  void languageAsked();  ///< the other one of the two
  void stopAsked();      ///< [We need to stop], or what stands in its place

 protected:
  explicit BarScreen(QWidget* parent);

  /// What lies between the bars goes in here; something in it has to stretch.
  QVBoxLayout* between() const { return m_between; }

  /// Does `act` on these keys, wherever on the screen the focus is.
  void onKeys(const QKeySequence& keys, const std::function<void()>& act);

  /// Lays everything out for the width there is now.
  void arrange();
  virtual void arrangeFor([[maybe_unused]] Breadth breadth) {}
  virtual void retranslate() {}

  void resizeEvent(QResizeEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void changeEvent(QEvent* event) override;

  TopBar* const m_top;
  BottomBar* const m_bottom;

 private:
  QVBoxLayout* m_between;
};

}  // namespace hearten::ui
