// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <catch2/catch_tostring.hpp>

/// Readable failures: without these Catch2 prints "{?}" for every Qt string.
template <>
struct Catch::StringMaker<QString> {
  static std::string convert(const QString& text) { return '"' + text.toStdString() + '"'; }
};
template <>
struct Catch::StringMaker<QByteArray> {
  static std::string convert(const QByteArray& bytes) { return '"' + bytes.toStdString() + '"'; }
};
