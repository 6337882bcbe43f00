// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/boundary/screen.h"

#include <QFile>

#include <catch2/catch_test_macros.hpp>

/// The screen with the rules that ship.
inline const hearten::boundary::Screen& english() {
  static const auto screen = [] {
    QFile file(QStringLiteral(HEARTEN_RULES));
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto made = hearten::boundary::Screen::fromToml(file.readAll());
    if (!made) FAIL(made.error().detail.toStdString());
    return *made;
  }();
  return screen;
}
