// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/document/describe.h"

#include "core/document/copy_words.h"
#include "core/plan/names.h"

#include <QLocale>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearten::document {
namespace {

using plan::Section;
using plan::Sharing;

template <class Tag>
QString fieldOf(QLatin1StringView kind, const Id<Tag>& id) {
  return kind + id.text().remove(u'-');
}

/// The number as a telephone dials it; empty when there is more in it than a number ("111, then press 2").
QString dialled(const QString& phone) {
  QString number;
  for (const QChar c : phone) {
    if (c.isDigit() || (c == u'+' && number.isEmpty()))
      number += c;
    else if (!c.isSpace() && c != u'-' && c != u'(' && c != u')')
      return {};
  }
  return number.size() < 2 ? QString() : number;
}

/// An address as people say it: no scheme, and only the site where the path is long.
QString sayable(const QString& web) {
  constexpr qsizetype kLongest = 40;
  const QUrl url(web);
  QString site = url.host();
  if (site.startsWith(u"www."_s)) site.remove(0, 4);
  QString path = url.path();
  if (path.endsWith(u'/')) path.chop(1);
  return url.hasQuery() || site.size() + path.size() > kLongest ? site : site + path;
}

class Describer {
 public:
  Describer(const plan::Plan& plan, Audience audience, const content::Content& content, const About& about)
      : m_plan(plan), m_audience(audience), m_content(content), m_words(content.copy), m_about(about) {}

  Document run() {
    m_out = {.title = m_words("title"),
             .language = languageTag(m_plan.language),
             .header = {.organisation = m_about.organisation,
                        .owner = m_words(m_audience == Audience::Full ? "full-copy" : "share-copy",
                                         {{"person"_L1, m_about.person}})},
             .pageLabel = m_words("page", {{"page"_L1, u"%1"_s}, {"pages"_L1, u"%2"_s}}),
             .blocks = {}};
    opening();
    for (const content::PlanHeading& heading : m_content.headings.all) part(heading);
    whoMayKnow();
    closing();
    return std::move(m_out);
  }

 private:
  void add(Block block) { m_out.blocks.push_back(std::move(block)); }
  void addHeading(int level, Runs runs) { add(Heading{.level = level, .runs = std::move(runs)}); }
  void addHeading(const QString& words) { addHeading(2, {{.text = words}}); }

  QString date(QDate day) const { return dateInWords(day, m_plan.language); }
  QString dated(const char* key, QDate day) const { return m_words(key, {{"date"_L1, date(day)}}); }

  /// The words that say a line is only for its owner. They are there in the full copy alone: the other has no such
  /// line.
  void mark(Runs& runs, Sharing sharing) const {
    if (sharing == Sharing::OnlyForMe) runs.push_back({.text = u' ' + m_words("only-for-me"), .tone = Tone::OnlyForMe});
  }

  /// A sentence of ours with somebody's words or a link in the place of `{name}`.
  Runs around(const char* key, QLatin1StringView name, Run inner) const {
    const QString hole(QChar(u'\uFFFC'));
    const QString sentence = m_words(key, {{name, hole}});
    const qsizetype at = sentence.indexOf(hole);
    Runs runs;
    if (at > 0) runs.push_back({.text = sentence.left(at)});
    runs.push_back(std::move(inner));
    if (at >= 0 && at + 1 < sentence.size()) runs.push_back({.text = sentence.mid(at + 1)});
    return runs;
  }

  // ---- the parts, from first to last ----

  void opening() {
    if (!m_about.logo.isEmpty()) add(Figure{.png = m_about.logo, .alt = m_about.logoAlternative, .width = 96});
    QStringList lead;
    lead << (m_plan.agreedOn ? dated("agreed-on", *m_plan.agreedOn) : m_words("draft"));
    if (m_plan.reviewOn) lead << dated("talk-again", *m_plan.reviewOn);
    add(Paragraph{.runs = {{.text = lead.join(u' ')}}, .look = Paragraph::Look::Lead});
    add(Paragraph{.runs = {{.text = m_words(m_audience == Audience::Full ? "about-full" : "about-shared",
                                            {{"person"_L1, m_about.person}})}},
                  .look = Paragraph::Look::Note});
  }

  void part(const content::PlanHeading& heading) {
    if (const auto section = named<Section>(heading.id)) return lines(heading, *section);
    if (heading.id == u"who-does-what"_s) return steps(heading);
    if (heading.id == u"adjustments"_s) return adjustments(heading);
    if (heading.id == u"my-support"_s) return support(heading);
    if (heading.id == u"my-review"_s) return review(heading);
  }

  void lines(const content::PlanHeading& heading, Section section) {
    BulletList list;
    for (const plan::Entry& entry : m_plan.entries) {
      if (entry.section != section || entry.text.isEmpty()) continue;
      Runs item{{.text = entry.text.text(), .field = fieldOf("e_"_L1, entry.id), .fieldName = heading.title}};
      mark(item, entry.sharing);
      list.items.push_back(std::move(item));
    }
    if (list.items.empty()) return;
    addHeading(heading.title);
    add(std::move(list));
  }

  QString ownerOf(const plan::Action& action) const {
    switch (action.owner) {
      case plan::ActionOwner::Me:
        return m_words("who-me");
      case plan::ActionOwner::MyManager:
        return m_words("who-manager");
      case plan::ActionOwner::SomeoneElse:
        break;
    }
    return m_words("who-someone-else");
  }

  QString byOf(const plan::Action& action) const {
    switch (action.state) {
      case plan::ActionState::Done:
        return m_words("done");
      case plan::ActionState::LetGo:
        return m_words("let-go");
      case plan::ActionState::Open:
        break;
    }
    return action.by ? date(*action.by) : m_words("when-you-can");
  }

  void steps(const content::PlanHeading& heading) {
    // The last column holds "30 September 2026" in one line, in letters of the usual size.
    Table table{.caption = m_words("steps-caption"),
                .columns = {{{{.text = m_words("what")}}, 4.4},
                            {{{.text = m_words("who")}}, 2.0},
                            {{{.text = m_words("by")}}, 2.6}},
                .rows = {}};
    for (const plan::Action& action : m_plan.actions) {
      if (action.what.isEmpty()) continue;
      Runs what{{.text = action.what.text(), .field = fieldOf("s_"_L1, action.id), .fieldName = heading.title}};
      mark(what, action.sharing);
      table.rows.push_back({std::move(what), {{.text = ownerOf(action)}}, {{.text = byOf(action)}}});
    }
    if (table.rows.empty()) return;
    addHeading(heading.title);
    add(std::move(table));
  }

  void adjustments(const content::PlanHeading& heading) {
    bool any = false;
    for (const plan::Adjustment& adjustment : m_plan.adjustments) {
      if (adjustment.what.isEmpty()) continue;
      if (!any) {
        addHeading(heading.title);
        add(Paragraph{.runs = {{.text = m_words("not-formal"), .tone = Tone::Quiet}}});
      }
      any = true;
      Runs what{{.text = adjustment.what.text(), .field = fieldOf("a_"_L1, adjustment.id), .fieldName = heading.title}};
      mark(what, adjustment.sharing);
      addHeading(3, std::move(what));
      BulletList list = aboutAdjustment(adjustment, heading.title);
      if (!list.items.empty()) add(std::move(list));
    }
  }

  BulletList aboutAdjustment(const plan::Adjustment& adjustment, const QString& name) const {
    BulletList list;
    const auto when = [&](const char* key, const std::optional<QDate>& day) {
      if (day) list.items.push_back({{.text = dated(key, *day)}});
    };
    const auto said = [&](const char* key, QLatin1StringView kind, const std::optional<plan::ScreenedText>& text) {
      if (!text || text->isEmpty()) return;
      list.items.push_back(
          around(key, "text"_L1, {.text = text->text(), .field = fieldOf(kind, adjustment.id), .fieldName = name}));
    };
    when("start-from", adjustment.start);
    when("try-until", adjustment.tryUntil);
    when("look-again", adjustment.lookAgain);
    said("good-day", "g_"_L1, adjustment.goodDay);
    said("harder-day", "h_"_L1, adjustment.harderDay);
    if (adjustment.state == plan::AdjustmentState::Kept) list.items.push_back({{.text = m_words("kept")}});
    if (adjustment.state == plan::AdjustmentState::Stopped) list.items.push_back({{.text = m_words("stopped")}});
    return list;
  }

  void support(const content::PlanHeading& heading) {
    BulletList list;
    for (const plan::ChosenSupport& chosen : m_plan.supports) {
      const content::SupportService* const service = m_content.service(chosen.serviceId);
      Runs item{{.text = service ? service->name : chosen.name.text(), .bold = true}};
      mark(item, chosen.sharing);
      if (service) addDetails(item, *service);
      if (const QString how = howOf(chosen); !how.isEmpty())
        item.push_back({.text = (service ? u" "_s : u". "_s) + how});
      list.items.push_back(std::move(item));
    }
    if (list.items.empty()) return;
    addHeading(heading.title);
    add(std::move(list));
  }

  /// Only what is known is said: no number that has not been checked, no hours that nobody gave.
  void addDetails(Runs& item, const content::SupportService& service) const {
    bool first = true;
    const auto say = [&item, &first](Runs runs) {
      item.push_back({.text = first ? u". "_s : u" "_s});
      first = false;
      item.insert(item.end(), std::make_move_iterator(runs.begin()), std::make_move_iterator(runs.end()));
    };
    const auto sayText = [&say](const QString& text) {
      if (text.isEmpty()) return;
      say({{.text = text.endsWith(u'.') ? text : text + u'.'}});
    };
    if (!service.phone.isEmpty()) {
      const QString number = dialled(service.phone);
      say(around("ring", "phone"_L1,
                 {.text = service.phone, .href = number.isEmpty() ? QString() : u"tel:"_s + number}));
    }
    if (!service.textNumber.isEmpty()) say(around("text-to", "number"_L1, {.text = service.textNumber}));
    if (!service.web.isEmpty()) say(around("look-at", "web"_L1, {.text = sayable(service.web), .href = service.web}));
    sayText(service.hours);
    sayText(service.cost);
    if (m_about.today.isValid()) sayText(content::checkedLine(service, m_about.today, m_plan.language, m_content.copy));
  }

  QString howOf(const plan::ChosenSupport& chosen) const {
    switch (chosen.how) {
      case plan::HowToGetThere::IWillRing:
        return m_words("i-will-ring");
      case plan::HowToGetThere::WeRingTogether:
        return m_words("we-ring-together");
      case plan::HowToGetThere::ILookLater:
        return m_words("i-look-later");
      case plan::HowToGetThere::Undecided:
        break;
    }
    return {};
  }

  void review(const content::PlanHeading& heading) {
    BulletList list;
    if (m_plan.reviewOn) list.items.push_back({{.text = dated("talk-again", *m_plan.reviewOn)}});
    if (m_plan.soonerIf && !m_plan.soonerIf->isEmpty())
      list.items.push_back(
          around("sooner-if", "text"_L1,
                 {.text = m_plan.soonerIf->text(), .field = u"r_sooner"_s, .fieldName = heading.title}));
    if (list.items.empty()) return;
    addHeading(heading.title);
    add(std::move(list));
  }

  const char* tellingOthers() const {
    switch (m_plan.tellOthers) {
      case plan::TellOthers::Nothing:
        return "tell-nothing";
      case plan::TellOthers::OnlyAdjustments:
        return "tell-adjustments";
      case plan::TellOthers::SharedLines:
        break;
    }
    return "tell-shared-lines";
  }

  void whoMayKnow() {
    addHeading(m_words("sharing-title"));
    add(BulletList{{{{.text = m_words(tellingOthers())}}, {{.text = m_words(keepingWords(m_plan.keeping))}}}});
  }

  void closing() {
    if (!m_plan.agreedOn) return;
    const QString day = date(*m_plan.agreedOn);
    const QString words =
        m_about.manager.isEmpty()
            ? m_words("agreed-together", {{"date"_L1, day}})
            : m_words("agreed-by", {{"person"_L1, m_about.person}, {"manager"_L1, m_about.manager}, {"date"_L1, day}});
    add(Paragraph{.runs = {{.text = words}}});
  }

  const plan::Plan& m_plan;
  const Audience m_audience;
  const content::Content& m_content;
  const CopyWords m_words;
  const About& m_about;
  Document m_out;
};

}  // namespace

Document describe(const plan::Plan& plan, Audience audience, const content::Content& words, const About& about) {
  if (audience == Audience::Full) return Describer(plan, audience, words, about).run();
  const plan::Plan shared = plan::sharedPart(plan);
  return Describer(shared, audience, words, about).run();
}

const char* keepingWords(plan::Keeping keeping) {
  switch (keeping) {
    case plan::Keeping::UntilReview:
      return "keep-locked";
    case plan::Keeping::UntilILeave:
      return "until-i-leave";
    case plan::Keeping::DeleteAfterCopy:
      break;
  }
  return "delete-after-copy";
}

QString dateInWords(QDate date, const QString& language) {
  const QLocale locale(language == u"cy"_s ? QLocale::Welsh : QLocale::English, QLocale::UnitedKingdom);
  return locale.toString(date, u"d MMMM yyyy"_s);
}

}  // namespace hearten::document
