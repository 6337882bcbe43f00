// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <array>

/// What reads bytes that anybody may have written, before any key is known: the slot file, the front of a backup, and
/// the settings file.
namespace hearten::tests {

enum class Parser { Slots, BundleFront, Settings };
inline constexpr std::array kParsers{Parser::Slots, Parser::BundleFront, Parser::Settings};

/// Something that the parser takes.
QByteArray wholeBytesFor(Parser parser);
/// Lets the parser read the bytes, and once more with their checksums put right, as somebody would who means harm.
/// What it did that it must not, in English; empty when it did well. `scratch`: a folder for a file.
QString wrongWith(Parser parser, const QByteArray& bytes, const QString& scratch);

}  // namespace hearten::tests
