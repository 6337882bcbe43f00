// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>

#include <array>

namespace hearten::ui {

/// The three sets of colours. High contrast is black with white and yellow.
enum class Scheme { Light, Dark, HighContrast };

/// What a colour is for, never how it looks. The one place where colours are written down is this file.
enum class Token {
  Paper,
  Surface,
  Sunken,
  Line,
  Edge,
  Ink,
  Ink2,
  Primary,
  OnPrimary,
  PrimarySoft,
  OnSoft,
  Private,
  PrivateSoft,
  Warm,
  WarmSoft,
  Notice,
  NoticeSoft,
  NoticeEdge,
  Focus,
  Select,
  Count
};

/// 0xRRGGBB for each token in light, dark and high contrast. The contrasts they give are held by tests/ui/style.
inline constexpr std::array<std::array<QRgb, 3>, static_cast<std::size_t>(Token::Count)> kTokens{{
    {0xF6F3EC, 0x141E1E, 0x000000},  // Paper: the window
    {0xFFFFFF, 0x1D2929, 0x000000},  // Surface: cards, fields, bars
    {0xEDE9DF, 0x101818, 0x000000},  // Sunken: the bed under a preview, tags that do nothing
    {0xD8D2C5, 0x364645, 0xFFFFFF},  // Line: separates, never marks a control
    {0x77756C, 0x8CA09D, 0xFFFFFF},  // Edge: the border of a control
    {0x1B2A2C, 0xEDF3F1, 0xFFFFFF},  // Ink: text
    {0x3E4C4F, 0xB8C7C4, 0xFFFFFF},  // Ink2: second text
    {0x17595A, 0x8FD3C8, 0xFFE94D},  // Primary: the one main button
    {0xFFFFFF, 0x08211F, 0x000000},  // OnPrimary
    {0xDFECE9, 0x223D3B, 0x000000},  // PrimarySoft: chosen, tips, the hand-over bar
    {0x0E4243, 0xC4ECE5, 0xFFE94D},  // OnSoft
    {0x5A3E7E, 0xCFB9EE, 0xE9C6FF},  // Private: only for me
    {0xEDE7F5, 0x372E47, 0x000000},  // PrivateSoft
    {0x843615, 0xF3B595, 0xFFC09A},  // Warm: safety
    {0xFBEBE2, 0x432E26, 0x000000},  // WarmSoft
    {0x4A3600, 0xFBE8B2, 0xFFE94D},  // Notice: gentle stop, jottings, "once it leaves"
    {0xFFF2CC, 0x3B331B, 0x000000},  // NoticeSoft
    {0x8A6914, 0xD6B24C, 0xFFE94D},  // NoticeEdge
    {0x2F3FC0, 0xFFD166, 0x4DF0FF},  // Focus: the ring
    {0xCFE3DF, 0x2B4B48, 0x333333},  // Select: selected text, the filled part of the clock
}};

/// The colour of `token` in `scheme`.
inline QColor color(Scheme scheme, Token token) {
  return QColor::fromRgb(kTokens[static_cast<std::size_t>(token)][static_cast<std::size_t>(scheme)]);
}

}  // namespace hearten::ui
