// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/pieces.h"

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

constexpr std::pair<const char*, StageKind> kStageKinds[] = {
    {"prompts", StageKind::Prompts},    {"welcome", StageKind::Welcome}, {"topics", StageKind::Topics},
    {"follow-up", StageKind::FollowUp}, {"plan", StageKind::Plan},       {"close", StageKind::Close},
    {"goodbye", StageKind::Goodbye},
};
constexpr std::pair<const char*, GuideGroup> kGroups[] = {
    {"regular", GuideGroup::Regular},
    {"change", GuideGroup::Change},
    {"hard-time", GuideGroup::HardTime},
    {"team", GuideGroup::Team},
};
constexpr std::pair<const char*, TalkWith> kWith[] = {{"person", TalkWith::Person}, {"team", TalkWith::Team}};

Stage readStage(Reader& table, Ids& ids) {
  Stage stage{.id = ids.take(table),
              .kind = table.oneOf("kind", kStageKinds),
              .title = table.text("title"),
              .minutes = table.number("minutes"),
              .purpose = table.text("purpose"),
              .tip = table.textIfAny("tip"),
              .cards = {},
              .prompts = {},
              .hints = table.textsIfAny("hints")};
  Ids cards;
  for (Reader& card : table.tablesIfAny("card")) {
    stage.cards.append({.id = cards.take(card), .title = card.text("title"), .words = card.text("words")});
    card.finish();
  }
  const bool asks = stage.kind == StageKind::Prompts || stage.kind == StageKind::Welcome;
  stage.prompts = readPrompts(asks ? table.tables("prompt") : table.tablesIfAny("prompt"));
  if (stage.kind == StageKind::Goodbye && stage.cards.isEmpty())
    table.wrong("card", u"a goodbye needs at least one card"_s);
  table.finish();
  return stage;
}

QList<Branch> branchesOf(QList<Reader> tables) {
  QList<Branch> branches;
  Ids ids;
  for (Reader& table : tables) {
    branches.append({.id = ids.take(table),
                     .title = table.text("title"),
                     .lines = table.texts("lines"),
                     .opensSafetyCard = table.flagIfAny("opens-safety-card")});
    table.finish();
  }
  return branches;
}

/// Everything a guide says.
QStringList wordsOf(const Guide& guide) {
  QStringList words{guide.title, guide.need, guide.when};
  const auto addPrompts = [&](const QList<Prompt>& prompts) {
    for (const Prompt& prompt : prompts)
      words << prompt.question << prompt.calming << prompt.tip << prompt.others << prompt.listenFor;
  };
  for (const Stage& stage : guide.stages) {
    words << stage.title << stage.purpose << stage.tip << stage.hints;
    for (const ScriptCard& card : stage.cards) words << card.title << card.words;
    addPrompts(stage.prompts);
  }
  for (const Branch& branch : guide.branches) words << branch.title << branch.lines;
  return words;
}

/// A talk with a team has no person: nobody's name is filled in, and nothing of it can be kept.
void checkTeam(Reader& file, QList<Reader>& stages, const Guide& guide) {
  for (qsizetype i = 0; i < guide.stages.size(); ++i) {
    const StageKind kind = guide.stages[i].kind;
    if (kind != StageKind::Welcome && kind != StageKind::Prompts && kind != StageKind::Goodbye)
      stages[i].wrong("kind", u"a talk with a team has only stages of the kinds welcome, prompts and goodbye"_s);
  }
  if (guide.stages.isEmpty() || guide.stages.last().kind != StageKind::Goodbye)
    file.wrong("with", u"a talk with a team ends with a goodbye"_s);
  for (const QString& words : wordsOf(guide))
    if (words.contains(u"{person}") || words.contains(u"{manager}"))
      file.wrong("with", u"a talk with a team names nobody, but a text does: \"%1\""_s.arg(words));
}

}  // namespace

const QStringList& promiseCards() {
  static const QStringList ids{u"yours"_s, u"written"_s, u"limits"_s};
  return ids;
}

Guide readGuide(Reader& file) {
  Guide guide{.id = file.name("id"),
              .need = file.text("need"),
              .title = file.text("title"),
              .minutes = file.number("minutes"),
              .stages = {},
              .group = file.oneOf("group", kGroups),
              .when = file.text("when"),
              .with = file.has("with") ? file.oneOf("with", kWith) : TalkWith::Person,
              .branches = branchesOf(file.tablesIfAny("branch"))};
  Ids ids;
  int minutes = 0;
  QList<Reader> stages = file.tables("stage");
  for (Reader& stage : stages) {
    guide.stages.append(readStage(stage, ids));
    minutes += guide.stages.last().minutes;
    if (&stage != &stages.last() && guide.stages.last().kind == StageKind::Goodbye)
      stage.wrong("kind", u"a goodbye is the last stage"_s);
  }
  if (minutes != guide.minutes) file.wrong("minutes", u"the stages add up to %1"_s.arg(minutes));
  if (guide.with == TalkWith::Team) checkTeam(file, stages, guide);
  return guide;
}

void readBranches(Reader& file, Content& into) {
  into.putToOneSide = file.text("put-to-one-side");
  into.branches = branchesOf(file.tables("branch"));
}

}  // namespace hearten::content
