// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

/// The one model of everything Hearten hands to a person on paper or as a file. Whoever makes one (describe.h,
/// recovery_sheet.h) says what is there; the writers (pdf_writer.h, docx_writer.h, preview.h) say how it looks. Values
/// only: nothing here knows a font, a page or a file.
namespace hearten::document {

/// How a piece of text is meant. Never by colour alone: text that is only for its owner also says so in words.
enum class Tone {
  Ink,        ///< ordinary text
  Quiet,      ///< second text: a date, a note
  OnlyForMe,  ///< the words that mark a line as only for its owner
};

/// A piece of text of one kind. A paragraph is a row of these.
struct Run {
  QString text;        ///< a line break within it is U+000A
  QString language{};  ///< BCP 47, such as "cy-GB"; empty: the language of the document
  QString href{};      ///< tel:, https: or mailto:; empty: no link
  bool bold = false;
  Tone tone = Tone::Ink;
  /// The name of the plan field this text is, so that a Word copy can be read back: letters, digits and `_`, at most
  /// 36, once in a document. Empty: the text is no field.
  QString field{};
  QString fieldName{};  ///< what a person would call the field; needed with `field`
  friend bool operator==(const Run&, const Run&) = default;
};

using Runs = std::vector<Run>;

/// A heading. The title of the document is level 1 and is drawn by the writers, so sections start at 2. The writers
/// close gaps in the levels (2 then 4 becomes 2 then 3).
struct Heading {
  int level = 2;
  Runs runs;
  friend bool operator==(const Heading&, const Heading&) = default;
};

struct Paragraph {
  enum class Look {
    Body,
    Lead,    ///< the line under the title
    Note,    ///< set apart in a soft box: fixed words about the whole document
    Code,    ///< very large letters, for something to be copied by hand
    Signed,  ///< a line to write a name and a date on
  };
  Runs runs;
  Look look = Look::Body;
  friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

struct BulletList {
  std::vector<Runs> items;
  friend bool operator==(const BulletList&, const BulletList&) = default;
};

/// Rows under a header row that is repeated on each page. No merged cells, no table in a table.
struct Table {
  struct Column {
    Runs header;
    double share = 1.0;  ///< of the width, against the other columns
    friend bool operator==(const Column&, const Column&) = default;
  };
  QString caption;  ///< says what the rows are, for people who cannot see the table
  std::vector<Column> columns;
  std::vector<std::vector<Runs>> rows;
  friend bool operator==(const Table&, const Table&) = default;
};

struct Figure {
  QByteArray png;
  QString alt{};            ///< what it says to people who cannot see it
  bool decorative = false;  ///< says nothing: not read aloud, no `alt`
  double width = 120;       ///< in points; the height follows
  friend bool operator==(const Figure&, const Figure&) = default;
};

/// Empty lines to write on by hand, or, in Word, to type on. They say nothing: the words before them say what for.
struct WritingLines {
  int count = 3;
  friend bool operator==(const WritingLines&, const WritingLines&) = default;
};

using Block = std::variant<Heading, Paragraph, BulletList, Table, Figure, WritingLines>;

/// On every page: who it belongs to and how far it may go.
struct Header {
  QString organisation{};  ///< left; may be empty
  QString owner{};         ///< right: the name of the owner and who the copy is for
  friend bool operator==(const Header&, const Header&) = default;
};

struct Document {
  QString title;
  QString language = QStringLiteral("en-GB");  ///< BCP 47
  Header header{};
  QString pageLabel = QStringLiteral("Page %1 of %2");  ///< in the language of the document
  std::vector<Block> blocks{};
  friend bool operator==(const Document&, const Document&) = default;
};

/// How large the letters are. The layout follows.
enum class Letters {
  Usual,  ///< 12 point
  Large,  ///< 18 point, nothing under 16
  Easy,   ///< 16 point, one line a row, more room
};

}  // namespace hearten::document
