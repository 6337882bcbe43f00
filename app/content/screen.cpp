// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/screen.h"

#include "app/content/commands.h"
#include "core/content/content.h"

#include <QHash>

#include <optional>

namespace hearten::content_tool {
namespace {

using namespace Qt::StringLiterals;

/// The screens of each language that was asked for, as the program makes them.
class Screens {
 public:
  const boundary::Screen& in(const QString& language) {
    const QString known = language == u"cy" ? language : u"en"_s;
    if (const auto made = m_screens.constFind(known); made != m_screens.cend()) return *made;
    // The built-in content is whole, which the tests of the content hold.
    return *m_screens.insert(known, boundary::Screen::fromToml(content::load(known).boundaryRules).value());
  }

 private:
  QHash<QString, boundary::Screen> m_screens;
};

}  // namespace

int screen(QTextStream& in, QTextStream& out) {
  Screens screens;
  bool isWhole = true;
  QString line;
  while (in.readLineInto(&line)) {
    if (line.trimmed().isEmpty()) continue;
    const auto tab = [&line](qsizetype from) { return line.indexOf(u'\t', from); };
    const qsizetype field = tab(0) + 1;
    const qsizetype language = field > 0 ? tab(field) + 1 : 0;
    const qsizetype text = language > 0 ? tab(language) + 1 : 0;
    if (text == 0) {
      out << line.section(u'\t', 0, 0) << "\tunread\t-\tThis line has not four parts with tabs between.\n";
      isWhole = false;
      continue;
    }
    const boundary::Field where = boundary::fieldNamed(line.mid(field, language - 1 - field));
    const boundary::Verdict verdict = screens.in(line.mid(language, text - 1 - language)).check(where, line.mid(text));
    const bool isClear = verdict.decision == boundary::Decision::Clear;
    out << line.left(field) << nameOf(verdict.decision) << '\t' << (isClear ? u"-"_s : nameOf(verdict.kind)) << '\t'
        << (isClear ? u"-"_s : verdict.reason) << '\n';
  }
  return isWhole ? 0 : 1;
}

}  // namespace hearten::content_tool
