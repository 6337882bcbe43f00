// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/document/blocks.h"
#include "core/document/shape.h"

#include <QImage>
#include <QRectF>
#include <QSizeF>

#include <variant>

/// Pages as they will be seen, with the meaning of every sign on them. The PDF is written from it and the preview is
/// painted from it, so both always show the same. Points, from the top left of the page, y down.
namespace hearten::document {

/// What a part of the page means to somebody who hears it (the structure types of PDF, ISO 32000-1, 14.8.4).
enum class Role {
  Document,
  Heading,
  Paragraph,
  List,
  Item,
  Label,
  ItemBody,
  Table,
  TableHead,
  TableBody,
  Row,
  HeaderCell,
  Cell,
  Figure,  ///< a leaf
  Span,    ///< a leaf: one run
  Link,    ///< a leaf: one run that leads somewhere
};

struct Element {
  Role role;
  int level = 0;       ///< of a heading
  QString language{};  ///< empty: as its parent
  QString alt{};       ///< of a figure; the summary of a table
  QString href{};
  QString words{};  ///< of a link
  std::vector<int> kids{};
};

/// What is drawn but not said: it repeats, or only decorates.
enum class Artifact { PageHeader, PageFooter, Decoration };

/// Whose part of the page something is: an element (a leaf), or nobody's.
using Owner = std::variant<int, Artifact>;

struct DrawnText {
  Piece piece;
  QPointF at;  ///< of the left end of the baseline
};
struct DrawnFill {
  QRectF area;
  QRgb colour;
};
struct DrawnPicture {
  int picture;
  QRectF area;
};
struct Drawn {
  Owner owner;
  std::variant<DrawnText, DrawnFill, DrawnPicture> what;
};

struct LinkArea {
  int element;
  QRectF area;
};

struct Page {
  std::vector<Drawn> drawn;
  std::vector<LinkArea> links;
};

struct Bookmark {
  int level;
  QString words;
  int page;
  double top;
};

struct LaidOut {
  QSizeF pageSize;
  std::vector<Page> pages;
  std::vector<Element> elements;  ///< the first is the whole document
  std::vector<Bookmark> bookmarks;
  std::vector<QImage> pictures;
  Faces faces;
  QString missing;  ///< the characters that cannot be shown in a file; empty: none
};

/// Lays out a document that has passed check(). A4. Headings stay with what follows, rows stay whole where a page can
/// hold them, and the header row of a table stands on each of its pages.
LaidOut layOut(const Document& document, Letters letters);

}  // namespace hearten::document
