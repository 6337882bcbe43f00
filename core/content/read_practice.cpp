// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/pieces.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

/// A scene as numbered turns, and the three things that can be wrong with the ways through it.
class Ways {
 public:
  explicit Ways(const Scene& scene) {
    for (qsizetype i = 0; i < scene.turns.size(); ++i) m_places.insert(scene.turns[i].id, i);
    for (const Turn& turn : scene.turns) {
      QList<qsizetype> next;
      for (const Saying& saying : turn.says)
        if (const auto place = m_places.constFind(saying.next); place != m_places.constEnd()) next.append(*place);
      m_next.append(next);
      m_isEnd.append(turn.end);
    }
  }

  QList<bool> reachedFrom(const QString& start) const {
    QList<bool> reached(m_next.size(), false);
    QList<qsizetype> open;
    if (const auto place = m_places.constFind(start); place != m_places.constEnd()) open.append(*place);
    while (!open.isEmpty()) {
      const qsizetype turn = open.takeLast();
      if (std::exchange(reached[turn], true)) continue;
      open.append(m_next[turn]);
    }
    return reached;
  }

  /// Turns from which some way leads to an end.
  QList<bool> endingSomewhere() const {
    QList<bool> ends = m_isEnd;
    for (bool more = true; more;) {
      more = false;
      for (qsizetype turn = 0; turn < ends.size(); ++turn) {
        if (ends[turn] || std::ranges::none_of(m_next[turn], [&](qsizetype next) { return ends[next]; })) continue;
        ends[turn] = more = true;
      }
    }
    return ends;
  }

  /// Turns on a circle, or leading only into one: what is left when those that lead nowhere else are taken away.
  QList<bool> inCircles() const {
    QList<bool> left(m_next.size(), true);
    for (bool more = true; more;) {
      more = false;
      for (qsizetype turn = 0; turn < left.size(); ++turn) {
        if (!left[turn] || std::ranges::any_of(m_next[turn], [&](qsizetype next) { return left[next]; })) continue;
        left[turn] = false;
        more = true;
      }
    }
    return left;
  }

 private:
  QHash<QString, qsizetype> m_places;
  QList<QList<qsizetype>> m_next;
  QList<bool> m_isEnd;
};

QList<Saying> readSayings(Reader& table, const QSet<QString>& turns) {
  QList<Saying> sayings;
  Ids ids;
  for (Reader& say : table.tables("say")) {
    sayings.append({.id = ids.take(say),
                    .words = say.text("words"),
                    .answer = say.text("answer"),
                    .why = say.text("why"),
                    .next = say.nameIfAny("next")});
    if (const QString& next = sayings.last().next; !next.isEmpty() && !turns.contains(next))
      say.wrong("next", u"there is no turn \"%1\""_s.arg(next));
    say.finish();
  }
  if (!sayings.isEmpty() && (sayings.size() < 3 || sayings.size() > 4))
    table.wrong("say", u"a turn needs three or four things to say, and this has %1"_s.arg(sayings.size()));
  return sayings;
}

Turn readTurn(Reader& table, const QSet<QString>& turns, Ids& ids) {
  Turn turn{.id = ids.take(table),
            .they = table.text("they"),
            .seen = table.textIfAny("seen"),
            .says = {},
            .end = table.flagIfAny("end")};
  if (!turn.end)
    turn.says = readSayings(table, turns);
  else if (table.has("say"))
    table.wrong("end", u"an ending has nothing more to say"_s);
  table.finish();
  return turn;
}

void checkWays(Reader& file, QList<Reader>& tables, const Scene& scene) {
  if (!scene.start.isEmpty() && !scene.turn(scene.start))
    return file.wrong("start", u"there is no turn \"%1\""_s.arg(scene.start));

  const Ways ways(scene);
  const QList<bool> reached = ways.reachedFrom(scene.start);
  const QList<bool> circling = ways.inCircles();
  const QList<bool> ending = ways.endingSomewhere();
  for (qsizetype i = 0; i < scene.turns.size(); ++i) {
    if (!reached[i]) tables[i].wrong("id", u"no way leads to \"%1\""_s.arg(scene.turns[i].id));
    if (circling[i]) tables[i].wrong("id", u"from \"%1\" one can go round in a circle"_s.arg(scene.turns[i].id));
    if (!ending[i]) tables[i].wrong("id", u"no way leads from \"%1\" to an end"_s.arg(scene.turns[i].id));
  }
}

}  // namespace

const Turn* Scene::turn(const QString& turnId) const {
  const auto found = std::ranges::find(turns, turnId, &Turn::id);
  return found == turns.end() ? nullptr : &*found;
}

Scene readScene(Reader& file, const Known& known) {
  Scene scene{.id = file.name("id"),
              .title = file.text("title"),
              .who = file.properName("who"),
              .about = file.text("about"),
              .door = file.nameIfAny("door"),
              .start = file.name("start"),
              .turns = {},
              .reflection = file.texts("reflection")};
  if (!scene.door.isEmpty() && !known.doors.contains(scene.door))
    file.wrong("door", u"the safety card has no door \"%1\""_s.arg(scene.door));
  QList<Reader> tables = file.tables("turn");
  QSet<QString> turns;
  for (Reader& table : tables) turns.insert(table.nameIfAny("id"));
  Ids ids;
  for (Reader& table : tables) scene.turns.append(readTurn(table, turns, ids));
  checkWays(file, tables, scene);
  return scene;
}

}  // namespace hearten::content
