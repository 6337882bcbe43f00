// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/blocks.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace hearten::document::testing {

struct Fixture {
  QString name;  ///< also the name of its files
  Document document;
  Letters letters = Letters::Usual;
  bool needsOtherScripts = false;  ///< fonts for Arabic, Bengali, ... that not every machine has
};

/// Every kind of document that people are likely to make, and the ones that are hard to lay out.
std::vector<Fixture> fixtures();

/// A two-page plan of the usual kind; what the benchmarks are taken on.
Document usualPlan();

/// A small picture.
QByteArray logo();

Run text(const QString& words);
Run link(const QString& words, const QString& href);

/// The text of the leaves of a document as tests/tools/write_fixtures writes them and pdfua_check.py --text reads them:
/// "Span<tab>words", a line break within them a space, in one of the ways that Unicode has to write each letter.
QStringList expectedLeaves(const Document& document);

}  // namespace hearten::document::testing
