// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMargins>

class QLayout;
class QWidget;

namespace hearten::ui {

/// Which size of a widget to set.
enum class Extent { MinWidth, MaxWidth, Width, MinHeight, MaxHeight, Height };

/// Sets margins and spacing of `layout` in pixels at 100 %. They grow with the text as room() says, also when it
/// changes later.
void setSpaces(QLayout* layout, QMargins margins, int spacing);

/// Sets one size of `widget` in pixels at 100 %. It grows with the text, also when that changes later: a MinHeight as
/// room() says, the others as px() does.
void setExtent(QWidget* widget, Extent extent, int pixels);

/// Works out every size set through this header again, for the current theme. Only applyTheme() needs it.
void rescaleEverything();

}  // namespace hearten::ui
