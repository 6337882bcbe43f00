// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/check.h"

#include "core/document/text.h"

#include <QImage>
#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace hearten::document {
namespace {

bool saysNothing(const QString& text) {
  return tidy(text).trimmed().isEmpty();
}

/// Where links may lead. Anything else (a file, a script) has no place in a copy.
bool isLinkTarget(const QString& href) {
  static const QRegularExpression target(
      u"^(?:https?://[^\\s/]+\\S*|mailto:[^\\s@]+@[^\\s@]+|(?:tel|sms):\\+?[0-9]{2,15})$"_s);
  return target.match(href).hasMatch();
}

bool isFieldName(const QString& field) {
  static const QRegularExpression name(u"^[A-Za-z][A-Za-z0-9_]{0,35}$"_s);
  return name.match(field).hasMatch();
}

class Checker {
 public:
  explicit Checker(int place) : m_place(place) {}

  Result<> operator()(const Heading& heading) {
    if (saysNothing(textOf(heading.runs))) return lacks(u"heading"_s, u"words"_s);
    return runs(heading.runs, u"heading"_s);
  }
  Result<> operator()(const Paragraph& paragraph) {
    if (saysNothing(textOf(paragraph.runs))) return lacks(u"paragraph"_s, u"words"_s);
    return runs(paragraph.runs, u"paragraph"_s);
  }
  Result<> operator()(const BulletList& list) {
    if (list.items.empty()) return lacks(u"list"_s, u"items"_s);
    for (const Runs& item : list.items) {
      if (saysNothing(textOf(item))) return lacks(u"list"_s, u"words in an item"_s);
      if (auto ok = runs(item, u"list"_s); !ok) return ok;
    }
    return {};
  }
  Result<> operator()(const Table& table) {
    if (table.columns.empty()) return lacks(u"table"_s, u"header cells"_s);
    if (saysNothing(table.caption)) return lacks(u"table"_s, u"a caption"_s);
    if (table.rows.empty()) return lacks(u"table"_s, u"rows"_s);
    for (const Table::Column& column : table.columns) {
      if (saysNothing(textOf(column.header))) return lacks(u"table"_s, u"words in a header cell"_s);
      if (column.share <= 0) return lacks(u"table"_s, u"room for a column"_s);
      if (auto ok = runs(column.header, u"table"_s); !ok) return ok;
    }
    for (const auto& row : table.rows) {
      if (row.size() != table.columns.size()) return lacks(u"table"_s, u"a cell for each column in a row"_s);
      for (const Runs& cell : row)
        if (auto ok = runs(cell, u"table"_s); !ok) return ok;
    }
    return {};
  }
  Result<> operator()(const Figure& figure) {
    if (!figure.decorative && saysNothing(figure.alt)) return lacks(u"figure"_s, u"a description"_s);
    if (QImage::fromData(figure.png, "PNG").isNull()) return lacks(u"figure"_s, u"a picture in PNG form"_s);
    if (figure.width <= 0) return lacks(u"figure"_s, u"a width"_s);
    return {};
  }

  Result<> operator()(const WritingLines& lines) {
    if (lines.count < 1) return lacks(u"writing"_s, u"lines"_s);
    return {};
  }

  void at(int place) { m_place = place; }

 private:
  Result<> lacks(const QString& block, const QString& what) const {
    return failed(Problem::CopyIncomplete,
                  u"block "_s + QString::number(m_place) + u" ("_s + block + u") has no "_s + what, m_place);
  }
  Result<> runs(const Runs& runs, const QString& block) {
    for (const Run& run : runs) {
      if (!run.href.isEmpty() && saysNothing(run.text)) return lacks(block, u"text in a link"_s);
      if (!run.href.isEmpty() && !isLinkTarget(run.href)) return lacks(block, u"place that a link may lead to"_s);
      if (run.field.isEmpty()) continue;
      if (!isFieldName(run.field) || saysNothing(run.fieldName)) return lacks(block, u"proper name for a field"_s);
      if (m_fields.contains(run.field)) return lacks(block, u"name of its own for a field"_s);
      m_fields.insert(run.field);
    }
    return {};
  }

  int m_place;
  QSet<QString> m_fields;
};

}  // namespace

Result<> check(const Document& document) {
  if (saysNothing(document.title)) return failed(Problem::CopyIncomplete, u"the document has no title"_s);
  static const QRegularExpression language(u"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"_s);
  if (!language.match(document.language).hasMatch())
    return failed(Problem::CopyIncomplete, u"the document has no language"_s);
  if (document.blocks.empty()) return failed(Problem::CopyIncomplete, u"the document has no blocks"_s);
  Checker checker(0);
  int place = 0;
  for (const Block& block : document.blocks) {
    checker.at(++place);
    if (auto ok = std::visit(checker, block); !ok) return ok;
  }
  return {};
}

}  // namespace hearten::document
