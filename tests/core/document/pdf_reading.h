// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <vector>

namespace hearten::document::testing {

/// An element of the structure tree, as a reader of the file finds it.
struct ReadElement {
  QString tag;
  QString text;  ///< of its own marked content
  QString alt;
  QString language;
  QString scope;
  int annotations = 0;
  std::vector<ReadElement> kids;
};

struct ReadPage {
  QStringList artifacts;  ///< the text of each, in the order of drawing
  int strayMarks = 0;     ///< drawn outside of any mark
  int wrongWayBack = 0;   ///< marks whose entry in the ParentTree is not the element that names them
  int overlaps = 0;       ///< texts that begin before the one to their left on the same line has ended
  double left = 1e9, right = 0, top = 0, bottom = 1e9;  ///< where glyphs begin, from the bottom left of the page
};

/// What a PDF says, read from the file with nothing known of how it was made.
struct ReadPdf {
  QByteArray header;
  QString language, title, xmp;
  bool marked = false, showsTitle = false;
  int encryption = 0;  ///< the revision; 0: none
  std::vector<ReadElement> roots;
  std::vector<ReadPage> pages;
  QStringList bookmarks;     ///< two spaces for each level
  QStringList linkContents;  ///< of each annotation
  QStringList linkTargets;
  QStringList keysOfInfo;
  int fonts = 0, unfitFonts = 0;  ///< unfit: not embedded, no ToUnicode, or no CIDToGIDMap
};

/// Throws std::exception when the file cannot be read or the password is wrong.
ReadPdf readPdf(const QByteArray& bytes, const QByteArray& password = {});

/// "Span<tab>text" for each leaf in structure order, as expectedLeaves() has them.
QStringList leavesIn(const ReadPdf& pdf);

/// Every element with that tag, in order.
std::vector<const ReadElement*> allOf(const ReadPdf& pdf, const QString& tag);

}  // namespace hearten::document::testing
