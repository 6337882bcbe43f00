// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/widgets/bar_screen.h"
#include "ui/widgets/support_card.h"

#include <QBoxLayout>
#include <QPointer>
#include <QStringList>

#include <vector>

namespace hearten::ui {

class Button;
class Heading;
class ScrollColumn;

/// A part of a page: a small heading, sentences, and places that can help.
struct PagePart {
  QString title{};
  QStringList lines{};
  std::vector<SupportView> places{};
};

struct PageView {
  QString bar{};  ///< title of the bar: "Sam and Priya"
  QString title{};
  std::vector<PagePart> parts{};
  QString foot{};  ///< "Nothing on this page is kept."
  QString back{};  ///< empty: none
  QString next{};
};

/// A calm page to read: after the talk, who else there is, who can help.
class PageScreen : public BarScreen {
  Q_OBJECT
 public:
  explicit PageScreen(QWidget* parent = nullptr);
  void render(const PageView& view);
  void startHere();

 Q_SIGNALS:
  void nextAsked();
  void backAsked();
  void copyAsked(const QString& number);

 private:
  void arrangeFor(Breadth breadth) final;

  ScrollColumn* m_scroll;
  QPointer<QBoxLayout> m_parts;
};

}  // namespace hearten::ui
