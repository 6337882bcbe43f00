// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/held_document.h"

#include "core/document/copy_words.h"
#include "core/document/describe.h"
#include "core/plan/names.h"
#include "core/store/names.h"

#include <algorithm>

namespace hearten::ui {
namespace {

using namespace Qt::StringLiterals;
using namespace document;

/// A word of the copy by a key that is put together.
QString word(const CopyWords& words, const QString& key) {
  return words(key.toLatin1().constData());
}

/// What a code in an event stands for; empty when it says nothing that a person would want to read.
QString howInWords(const store::Event& event, const content::Content& content) {
  for (const content::PlanHeading& heading : content.headings.all)
    if (heading.id == event.how) return heading.title;
  const QString key = u"happened-how-"_s + event.how;
  return content.copy.contains(key) ? content.copy[key] : QString();
}

class HeldWriter {
 public:
  HeldWriter(const store::Held& held, const content::Content& content, QDate today)
      : m_held(held), m_content(content), m_words(content.copy), m_today(today) {}

  Document run() {
    const QString name = m_held.person.name.text();
    m_out = {.title = m_words("held-title", {{"person"_L1, name}}),
             .language = languageTag(m_held.person.language),
             .header = {.owner = m_words("full-copy", {{"person"_L1, name}})},
             .pageLabel = m_words("page", {{"page"_L1, u"%1"_s}, {"pages"_L1, u"%2"_s}})};
    say(m_words("held-made", {{"date"_L1, date(m_today)}}), Paragraph::Look::Lead);
    say(m_words("held-note"), Paragraph::Look::Note);
    person();
    talks();
    for (const store::HeldPlan& held : m_held.plans) plan(held);
    happened();
    return std::move(m_out);
  }

 private:
  void add(Block block) { m_out.blocks.push_back(std::move(block)); }
  void say(const QString& text, Paragraph::Look look = Paragraph::Look::Body) {
    add(Paragraph{.runs = {{.text = text}}, .look = look});
  }
  void head(const QString& text) { add(Heading{.level = 2, .runs = {{.text = text}}}); }
  QString date(QDate day) const { return dateInWords(day, m_held.person.language); }
  static Runs cell(const QString& text) { return {{.text = text}}; }

  void person() {
    head(m_words("held-you"));
    BulletList list;
    const auto item = [&list](const QString& text) { list.items.push_back(cell(text)); };
    item(m_words("held-name", {{"name"_L1, m_held.person.name.text()}}));
    if (m_held.person.pronouns) item(m_words("held-pronouns", {{"pronouns"_L1, m_held.person.pronouns->text()}}));
    item(word(m_words, u"held-language-"_s + m_held.person.language));
    item(m_words(m_held.hasOwnPassphrase ? "held-own" : "held-no-own"));
    if (m_held.plannedTalk) item(m_words("held-planned", {{"date"_L1, date(*m_held.plannedTalk)}}));
    if (m_held.typedLineWaits) item(m_words("held-typed"));
    add(std::move(list));
  }

  void talks() {
    if (m_held.talks.isEmpty()) return;
    head(m_words("held-talks"));
    Table table{.caption = m_words("held-talks-caption"),
                .columns = {{cell(m_words("held-when")), 2.6},
                            {cell(m_words("held-what")), 3.4},
                            {cell(m_words("held-with")), 2.0},
                            {cell(m_words("held-state")), 2.0}},
                .rows = {}};
    for (const conversation::Record& talk : m_held.talks) {
      const content::Guide* const guide = m_content.guide(talk.guide);
      table.rows.push_back({cell(date(talk.heldOn)), cell(guide ? guide->title : m_words("held-guide-gone")),
                            cell(word(m_words, u"held-with-"_s + nameOf(talk.role))),
                            cell(word(m_words, u"held-"_s + nameOf(talk.state)))});
    }
    add(std::move(table));
  }

  void plan(const store::HeldPlan& held) {
    head(m_words("held-plan", {{"version"_L1, QString::number(held.plan.version)}}));
    const Document described = describe(held.plan, Audience::Full, m_content, {.person = m_held.person.name.text()});
    // Its note is about a copy of a plan, and this is none.
    for (Block block : described.blocks) {
      if (const auto* paragraph = std::get_if<Paragraph>(&block); paragraph != nullptr)
        if (paragraph->look == Paragraph::Look::Note) continue;
      add(within(std::move(block)));
    }
    if (held.sealedLines == 1) say(m_words("held-locked-one"));
    if (held.sealedLines > 1) say(m_words("held-locked-many", {{"count"_L1, QString::number(held.sealedLines)}}));
    for (const store::KeepingChoice& choice : m_held.keeping)
      if (choice.plan == held.plan.id)
        say(m_words("held-decided", {{"date"_L1, date(choice.decidedOn)}, {"next"_L1, date(choice.askOn)}}) + u' ' +
            m_words(keepingWords(choice.keeping)));
  }

  /// A block of a plan within this document: its headings one level down, and nothing in it a field, because a line
  /// that stayed over several versions stands here several times.
  static Block within(Block block) {
    const auto plain = [](Runs& runs) {
      for (Run& run : runs) run.field.clear();
    };
    if (auto* const heading = std::get_if<Heading>(&block)) {
      ++heading->level;
      plain(heading->runs);
    } else if (auto* const paragraph = std::get_if<Paragraph>(&block)) {
      paragraph->look = Paragraph::Look::Body;
      plain(paragraph->runs);
    } else if (auto* const list = std::get_if<BulletList>(&block)) {
      for (Runs& item : list->items) plain(item);
    } else if (auto* const table = std::get_if<Table>(&block)) {
      for (auto& row : table->rows)
        for (Runs& runs : row) plain(runs);
    }
    return block;
  }

  void happened() {
    if (m_held.events.isEmpty()) return;
    head(m_words("held-happened"));
    Table table{.caption = m_words("held-happened-caption"),
                .columns = {{cell(m_words("held-when")), 3.0}, {cell(m_words("held-what")), 6.0}},
                .rows = {}};
    for (const store::Event& event : m_held.events) {
      const QDateTime when = event.when.toLocalTime();
      table.rows.push_back(
          {cell(date(when.date()) + u", "_s + when.toString(u"HH:mm"_s)), cell(eventInWords(event, m_content))});
    }
    add(std::move(table));
  }

  const store::Held& m_held;
  const content::Content& m_content;
  const CopyWords m_words;
  QDate m_today;
  Document m_out{};
};

}  // namespace

document::Document heldDocument(const store::Held& held, const content::Content& words, QDate today) {
  return HeldWriter(held, words, today).run();
}

QString eventInWords(const store::Event& event, const content::Content& words) {
  const QString key = u"happened-"_s + nameOf(event.kind);
  const QString what = words.copy.value(words.copy.contains(key) ? key : u"happened-something"_s);
  const QString how = howInWords(event, words);
  return how.isEmpty() ? what : what + u": "_s + how;
}

}  // namespace hearten::ui
