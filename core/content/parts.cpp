// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/content/parts.h"

#include <QSet>

namespace hearten::content {
namespace {

using namespace Qt::StringLiterals;

constexpr std::pair<const char*, StageKind> kStageKinds[] = {
    {"prompts", StageKind::Prompts},    {"welcome", StageKind::Welcome}, {"topics", StageKind::Topics},
    {"follow-up", StageKind::FollowUp}, {"plan", StageKind::Plan},       {"close", StageKind::Close},
};
constexpr std::pair<const char*, TopicGroup> kGroups[] = {
    {"work", TopicGroup::Work},
    {"body-and-mind", TopicGroup::BodyAndMind},
    {"home-and-life", TopicGroup::HomeAndLife},
    {"me-and-others", TopicGroup::MeAndOthers},
};
constexpr std::pair<const char*, Urgency> kUrgencies[] = {
    {"any", Urgency::Any}, {"soon", Urgency::Soon}, {"urgent", Urgency::Urgent}, {"emergency", Urgency::Emergency}};
constexpr std::pair<const char*, Nation> kNations[] = {
    {"england", Nation::England},
    {"wales", Nation::Wales},
    {"scotland", Nation::Scotland},
    {"northern-ireland", Nation::NorthernIreland},
};

/// Ids are how files refer to each other, so two of the same are a mistake.
class Ids {
 public:
  QString take(Reader& from) {
    const QString id = from.name("id");
    if (!id.isEmpty() && m_taken.contains(id)) from.wrong("id", u"\"%1\" is here twice"_s.arg(id));
    m_taken.insert(id);
    return id;
  }

 private:
  QSet<QString> m_taken;
};

QList<Prompt> readPrompts(QList<Reader> tables) {
  QList<Prompt> prompts;
  Ids ids;
  for (Reader& table : tables) {
    prompts.append({.id = ids.take(table),
                    .question = table.text("question"),
                    .calming = table.textIfAny("calming"),
                    .others = table.textsIfAny("others"),
                    .tip = table.textIfAny("tip")});
    table.finish();
  }
  return prompts;
}

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
  table.finish();
  return stage;
}

QList<Nation> readNations(Reader& table) {
  QList<Nation> nations;
  for (const QString& word : table.names("nations")) {
    bool known = false;
    for (const auto& [name, nation] : kNations)
      if (word == QLatin1StringView(name)) {
        nations.append(nation);
        known = true;
      }
    if (!known) table.wrong("nations", u"there is no nation \"%1\""_s.arg(word));
  }
  return nations;
}

/// Names that refer to something in another file.
QStringList namesAmong(Reader& table, std::string_view key, const QSet<QString>& known) {
  const QStringList found = table.names(key);
  for (const QString& name : found)
    if (!known.contains(name)) table.wrong(key, u"there is no \"%1\""_s.arg(name));
  return found;
}

/// 2026-10-01, or "2026-10" or "2026" where the source says no more.
void readLastSeen(Reader& table, SupportService& into) {
  into.numberLastSeen = table.dateIfAny("number-last-seen");
  const QString about = table.nameIfAny("number-last-seen-about");
  if (about.isEmpty()) return;
  into.numberLastSeenExactness = about.size() > 4 ? Exactness::Month : Exactness::Year;
  into.numberLastSeen = QDate::fromString(about, about.size() > 4 ? u"yyyy-MM"_s : u"yyyy"_s);
  if (!into.numberLastSeen->isValid()) {
    table.wrong("number-last-seen-about", u"must be a month or a year, as in \"2026-11\" or \"2026\""_s);
    into.numberLastSeen.reset();
  }
}

/// "Ask it plainly: **Are you safe?** Wait." in pieces; what stands between two pairs of stars is bold.
QList<Span> spansOf(const QString& text) {
  QList<Span> spans;
  bool bold = false;
  for (const QString& piece : text.split(u"**"_s)) {
    if (!piece.isEmpty()) spans.append({piece, bold});
    bold = !bold;
  }
  return spans;
}

QList<ReadyItem> readItems(QList<Reader> tables, bool withIcon) {
  QList<ReadyItem> items;
  Ids ids;
  for (Reader& table : tables) {
    items.append({.id = ids.take(table),
                  .title = table.text("title"),
                  .detail = table.text("detail"),
                  .icon = withIcon ? table.name("icon") : QString()});
    table.finish();
  }
  return items;
}

}  // namespace

Index readIndex(Reader& file) {
  return {.guides = file.names("guides"), .topics = file.names("topics")};
}

Guide readGuide(Reader& file) {
  Guide guide{.id = file.name("id"),
              .need = file.text("need"),
              .title = file.text("title"),
              .minutes = file.number("minutes"),
              .stages = {}};
  Ids ids;
  int minutes = 0;
  for (Reader& stage : file.tables("stage")) {
    guide.stages.append(readStage(stage, ids));
    minutes += guide.stages.last().minutes;
  }
  if (minutes != guide.minutes) file.wrong("minutes", u"the stages add up to %1"_s.arg(minutes));
  return guide;
}

Topic readTopic(Reader& file, const Known& known) {
  Topic topic{.id = file.name("id"),
              .group = file.oneOf("group", kGroups),
              .title = file.text("title"),
              .whyAsk = file.text("why"),
              .prompts = readPrompts(file.tables("prompt")),
              .tip = file.text("tip"),
              .optionsAtWork = file.texts("at-work"),
              .supportTopics = namesAmong(file, "support", known.supportTopics),
              .mayGoInPlan = file.text("in-the-plan"),
              .staysOut = file.text("stays-out"),
              .escalate = file.nameIfAny("escalate")};
  if (!topic.escalate.isEmpty() && !known.doors.contains(topic.escalate))
    file.wrong("escalate", u"the safety card has no door \"%1\""_s.arg(topic.escalate));
  return topic;
}

QList<SupportService> readServices(Reader& file, bool local) {
  QList<SupportService> services;
  Ids ids;
  for (Reader& table : file.tables("service")) {
    SupportService service{.id = ids.take(table),
                           .name = table.text("name"),
                           .purpose = table.text("purpose"),
                           .who = table.text("who"),
                           .hours = table.textIfAny("hours"),
                           .cost = table.textIfAny("cost"),
                           .phone = table.nameIfAny("phone"),
                           .textNumber = table.nameIfAny("text"),
                           .other = table.textIfAny("other"),
                           .web = table.nameIfAny("web"),
                           .nations = readNations(table),
                           .topics = table.names("topics"),
                           .urgency = table.oneOf("urgency", kUrgencies),
                           .languages = table.namesIfAny("languages"),
                           .numberBeingChecked = table.flagIfAny("number-being-checked"),
                           .numberLastSeen = {},
                           .checked = table.dateIfAny("checked"),
                           .isForSome = table.flagIfAny("for-some"),
                           .isLocal = local};
    readLastSeen(table, service);
    if (service.phone.isEmpty() && service.textNumber.isEmpty() && service.web.isEmpty())
      table.wrong("phone", u"a service needs a phone, a text number or a web address"_s);
    if (service.numberBeingChecked && !service.phone.isEmpty())
      table.wrong("phone", u"a number that is being checked is not shown, so it does not belong here"_s);
    if (!service.web.isEmpty() && !service.web.startsWith("https://"_L1) && !service.web.startsWith("http://"_L1))
      table.wrong("web", u"a web address begins with https://"_s);
    table.finish();
    services.append(service);
  }
  return services;
}

SafetyCard readSafetyCard(Reader& file, const Known& known) {
  SafetyCard card{.title = file.text("title"),
                  .lead = file.text("lead"),
                  .doors = {},
                  .privacyTitle = file.text("privacy-title"),
                  .hardToTalkTitle = file.text("hard-to-talk-title"),
                  .hardToTalk = file.text("hard-to-talk"),
                  .noLocalContacts = file.text("no-local-contacts"),
                  .nothingKept = file.text("nothing-kept"),
                  .afterTitle = file.text("after-title"),
                  .after = file.texts("after"),
                  .afterServices = namesAmong(file, "after-services", known.serviceIds)};
  Ids ids;
  for (Reader& table : file.tables("door")) {
    SafetyDoor door{.id = ids.take(table),
                    .title = table.text("title"),
                    .icon = table.name("icon"),
                    .heading = table.text("heading"),
                    .steps = {},
                    .services = {},
                    .privacyWords = table.text("privacy-words")};
    for (const QString& step : table.texts("steps")) door.steps.append(spansOf(step));
    if (auto services = table.table("services")) {
      for (const auto& [name, nation] : kNations)
        door.services.insert(nation, namesAmong(*services, name, known.serviceIds));
      services->finish();
    }
    table.finish();
    card.doors.append(door);
  }
  return card;
}

PlanHeadings readHeadings(Reader& file) {
  PlanHeadings headings;
  Ids ids;
  for (Reader& table : file.tables("section")) {
    headings.all.append({.id = ids.take(table),
                         .title = table.text("title"),
                         .lead = table.text("lead"),
                         .starters = table.textsIfAny("starters"),
                         .help = table.textIfAny("help")});
    table.finish();
  }
  return headings;
}

Readiness readReadiness(Reader& file) {
  return {.manager = readItems(file.tables("manager"), false),
          .person = readItems(file.tables("person"), false),
          .notKept = file.text("not-kept"),
          .keptTitle = file.text("kept-title"),
          .kept = readItems(file.tables("kept"), true),
          .mustTellTitle = file.text("must-tell-title"),
          .mustTell = file.text("must-tell"),
          .byVideo = file.texts("by-video"),
          .withInterpreter = file.text("with-interpreter")};
}

AfterTalk readAfterTalk(Reader& file, const Known& known) {
  return {.title = file.text("title"),
          .promises = file.texts("promises"),
          .wellbeing = file.texts("wellbeing"),
          .services = namesAmong(file, "services", known.serviceIds),
          .notKept = file.text("not-kept")};
}

void readBranches(Reader& file, Content& into) {
  into.putToOneSide = file.text("put-to-one-side");
  Ids ids;
  for (Reader& table : file.tables("branch")) {
    into.branches.append({.id = ids.take(table),
                          .title = table.text("title"),
                          .lines = table.texts("lines"),
                          .opensSafetyCard = table.flagIfAny("opens-safety-card")});
    table.finish();
  }
}

QHash<QString, QString> readCopyWords(Reader& file) {
  QHash<QString, QString> words;
  for (const QString& key : file.keys()) words.insert(key, file.text(key.toStdString()));
  return words;
}

QString readOrganisation(Reader& file, Organisation& into) {
  into.name = file.text("name");
  if (file.has("nation")) into.nation = file.oneOf("nation", kNations);
  const QString logo = file.nameIfAny("logo");
  if (!logo.isEmpty()) into.logoAlternative = file.text("logo-alternative");
  for (Reader& table : file.tablesIfAny("contact")) {
    into.contacts.append({.name = table.text("name"),
                          .role = table.text("role"),
                          .phone = table.name("phone"),
                          .checked = table.dateIfAny("checked")});
    table.finish();
  }
  return logo;
}

}  // namespace hearten::content
