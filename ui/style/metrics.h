// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace hearten::ui {

/// `pixels` at 100 % text, grown with the text size and rounded.
int px(double pixels);

/// Space around words, `pixels` at 100 %: it grows a third as fast as the words do, so that large text leaves room for
/// itself (mock-up 19).
int room(double pixels);

/// The three layouts of a window (screens.md, "Small or 200 %").
enum class Breadth {
  Narrow,  ///< under 860: one column
  Middle,  ///< 860 to 1279: the right column hides behind a button
  Wide,    ///< 1280 and up: all columns
};

/// The layout for a window `windowWidth` pixels wide at the current text size: 1366 at 200 % counts as 683.
Breadth breadthFor(int windowWidth);

// Space and shape, at 100 %; sizes go through px(), spaces and the heights of controls through room().
inline constexpr int kGapTight = 8;
inline constexpr int kGap = 12;
inline constexpr int kGapWide = 16;
inline constexpr int kAround = 24;
inline constexpr int kBarSide = 20;  ///< what stands at the edge of the bars, and of a narrow page between them
inline constexpr int kControlRadius = 8;
inline constexpr int kCardRadius = 12;
inline constexpr int kControlHeight = 44;
inline constexpr int kDenseHeight = 38;
inline constexpr int kIconSize = 22;

}  // namespace hearten::ui
