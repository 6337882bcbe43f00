// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/text.h"

#include <algorithm>

namespace hearten::document {
namespace {

bool turnsDirection(char16_t unit) {
  return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

bool isControl(char16_t unit) {
  return unit < 0x20 || (unit >= 0x7F && unit < 0xA0);
}

void addRuns(std::vector<Leaf>& leaves, const Runs& runs) {
  for (const Run& run : runs)
    leaves.push_back({run.href.isEmpty() ? Leaf::Kind::Text : Leaf::Kind::Link, tidy(run.text)});
}

struct Leaves {
  std::vector<Leaf>& out;

  void operator()(const Heading& heading) const { addRuns(out, heading.runs); }
  void operator()(const Paragraph& paragraph) const { addRuns(out, paragraph.runs); }
  void operator()(const BulletList& list) const {
    for (const Runs& item : list.items) {
      out.push_back({Leaf::Kind::Bullet, QString(QChar(kBullet))});
      addRuns(out, item);
    }
  }
  void operator()(const Table& table) const {
    for (const Table::Column& column : table.columns) addRuns(out, column.header);
    for (const auto& row : table.rows)
      for (const Runs& cell : row) addRuns(out, cell);
  }
  void operator()(const Figure& figure) const {
    if (!figure.decorative) out.push_back({Leaf::Kind::Picture, tidy(figure.alt)});
  }
  void operator()(const WritingLines&) const {}
};

}  // namespace

QString tidy(const QString& text) {
  QString out;
  out.reserve(text.size());
  for (qsizetype i = 0; i < text.size(); ++i) {
    const char16_t unit = text[i].unicode();
    if (unit == u'\r') {
      if (i + 1 == text.size() || text[i + 1] != u'\n') out += u'\n';
    } else if (unit == u'\n' || unit == 0x2028 || unit == 0x2029 || unit == 0x0B) {
      out += u'\n';
    } else if (unit == u'\t') {
      out += u' ';
    } else if (isControl(unit) || turnsDirection(unit) || unit == 0xFEFF || unit == 0xFFFE || unit == 0xFFFF) {
      continue;
    } else if (QChar::isHighSurrogate(unit)) {
      if (i + 1 == text.size() || !text[i + 1].isLowSurrogate()) continue;
      out += text[i];
      out += text[++i];
    } else if (!QChar::isLowSurrogate(unit)) {
      out += text[i];
    }
  }
  return out;
}

QString textOf(const Runs& runs) {
  QString text;
  for (const Run& run : runs) text += tidy(run.text);
  return text;
}

std::vector<Leaf> leavesOf(const Document& document) {
  std::vector<Leaf> leaves{{Leaf::Kind::Text, tidy(document.title)}};
  for (const Block& block : document.blocks) std::visit(Leaves{leaves}, block);
  return leaves;
}

std::vector<int> headingLevels(const Document& document) {
  std::vector<int> levels;
  // The levels that are open above the next heading: as it was asked for, and as it is written.
  std::vector<int> open{1};
  for (const Block& block : document.blocks) {
    const auto* heading = std::get_if<Heading>(&block);
    if (!heading) continue;
    while (open.size() > 1 && open.back() >= heading->level) open.pop_back();
    open.push_back(std::max(2, heading->level));
    levels.push_back(std::min(6, static_cast<int>(open.size())));
  }
  return levels;
}

}  // namespace hearten::document
