// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/bar_screen.h"

#include <QString>

#include <vector>

class QBoxLayout;
class QVBoxLayout;

namespace hearten::ui {

class Button;
class Heading;
class ScrollColumn;

/// A kind of talk, as a manager would ask for it.
struct KindItem {
  QString id{};
  QString need{};    ///< "About an hour"
  QString when{};    ///< when to choose it, in the manager's words
  QString length{};  ///< "45 min"
  QString spoken{};  ///< the same for the ear: "about 45 minutes"
};

/// Kinds of talk that belong together: "When something changes".
struct KindGroup {
  QString title{};
  std::vector<KindItem> kinds{};
};

/// The kinds of talk, by what somebody needs. One press chooses; nothing of it is kept.
class ChooseKindScreen : public BarScreen {
  Q_OBJECT
 public:
  explicit ChooseKindScreen(QWidget* parent = nullptr);
  /// `current` is the one that is chosen so far, or empty.
  void render(const std::vector<KindGroup>& groups, const QString& current);
  /// The focus goes to the one that is chosen so far, or to the first.
  void startHere();

 Q_SIGNALS:
  void chosen(const QString& id);
  void leave();

 protected:
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void retranslate() final;
  void arrangeFor(Breadth breadth) final;

  ScrollColumn* m_scroll;
  Heading* m_title;
  QBoxLayout* m_columns;
  QVBoxLayout* m_left;
  QVBoxLayout* m_right;
  std::vector<Button*> m_kinds;
};

}  // namespace hearten::ui
