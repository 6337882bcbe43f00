// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "core/boundary/screen.h"
#include "core/boundary/rules.h"

#include "tests/core/boundary/english.h"
#include "tests/support/text.h"

using namespace hearten;
using namespace hearten::boundary;
using namespace Qt::StringLiterals;

namespace {

QStringList markedWords(const QString& text) {
  QStringList words;
  for (const Span& span : english().check(Field::General, text).spans) words.append(text.mid(span.start, span.length));
  return words;
}

}  // namespace

TEST_CASE("a line about a formal process is stopped with its reason and other ways to say it", "[boundary]") {
  const Verdict verdict = english().check(Field::General, u"I'm worried about my disciplinary hearing next week"_s);
  CHECK(verdict.decision == Decision::Stop);
  CHECK(verdict.kind == Kind::Disciplinary);
  CHECK(verdict.reason ==
        u"It looks like it is about a formal process at work, and your plan is not the place for that."_s);
  CHECK(verdict.question.isEmpty());
  CHECK(verdict.wordings.contains(u"Something at work is worrying me."_s));
  CHECK(markedWords(u"I'm worried about my disciplinary hearing next week"_s) ==
        QStringList{u"my disciplinary hearing next"_s});
}

TEST_CASE("a reading that nobody waits for ends, and lets nothing in", "[boundary]") {
  std::stop_source nobody;
  nobody.request_stop();
  CHECK(english().check(Field::General, u"A walk at lunch"_s, nobody.get_token()).decision == Decision::Stop);
}

TEST_CASE("whoever keeps the weights is told after each text", "[boundary]") {
  int rests = 0;
  const Screen screen = english().restingBy([&rests] { ++rests; }).withNames({u"Falcon Ward"_s});
  rests = 0;
  CHECK(screen.check(Field::General, u"A walk at lunch"_s).decision == Decision::Clear);
  CHECK(rests == 1);
  CHECK_FALSE(screen.accept(Field::General, u"final written warning"_s).has_value());
  CHECK(rests == 2);
}

TEST_CASE("what may be meant either way is asked, and may be kept once it is answered", "[boundary]") {
  const QString line = u"I was off sick last spring and like things written down"_s;
  const auto refused = english().accept(Field::WhatHelps, line);
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().decision == Decision::Ask);
  CHECK(refused.error().question ==
        u"Is this about time off work? If it is, would you rather write what helps you at work?"_s);
  const auto kept = english().acceptAnswered(Field::WhatHelps, line);
  REQUIRE(kept.has_value());
  CHECK(kept->text() == line);
}

TEST_CASE("one's own illness and one's family's are ordinary talk", "[boundary]") {
  for (const QString& line : {u"I have ADHD and like things written down"_s, u"my mum has dementia"_s,
                              u"I was diagnosed with bipolar in 2019"_s, u"my son is in hospital with his asthma"_s})
    for (const Field field : {Field::WhatHelps, Field::BiggerThanMe, Field::General}) {
      INFO(line.toStdString());
      CHECK(english().check(field, line).decision == Decision::Clear);
    }
}

TEST_CASE("an answered question never lets a stopped line in", "[boundary]") {
  CHECK_FALSE(english().acceptAnswered(Field::General, u"final written warning"_s).has_value());
  CHECK_FALSE(
      english().acceptAnswered(Field::General, u"I was off sick. I am on a final written warning."_s).has_value());
}

TEST_CASE("every way of saying it that is offered may itself be kept", "[boundary]") {
  const QStringList lines{u"final written warning"_s, u"there was a complaint about me"_s, u"my appraisal went badly"_s,
                          u"three absences since May"_s, u"my colleague has cancer"_s};
  for (const QString& line : lines) {
    const Verdict verdict = english().check(Field::General, line);
    INFO(line.toStdString());
    REQUIRE(verdict.decision != Decision::Clear);
    CHECK(verdict.wordings.size() >= 2);
    for (const QString& wording : verdict.wordings) {
      INFO(wording.toStdString());
      for (const Field field : {Field::General, Field::ManagerActions, Field::Adjustments})
        CHECK(english().check(field, wording).decision == Decision::Clear);
    }
  }
}

TEST_CASE("one bad sentence in a long line is found where it stands", "[boundary]") {
  const QString text =
      u"Walking by the canal.\nI am on a final written warning. Singing in the choir, our performance is in May."_s;
  CHECK(markedWords(text) == QStringList{u"final written warning"_s});
}

TEST_CASE("marked words are exact where letters are hidden, accented or look alike", "[boundary]") {
  CHECK(markedWords(u"my di\u200bsci\u00adplinary is on Monday"_s) == QStringList{u"my di\u200bsci\u00adplinary"_s});
  CHECK(markedWords(u"my dіscірlіnаry is on Monday"_s) == QStringList{u"my dіscірlіnаry"_s});  // with Cyrillic letters
  CHECK(markedWords(u"💧💧 my ｇｒｉｅｖａｎｃｅ 💧"_s) == QStringList{u"my ｇｒｉｅｖａｎｃｅ"_s});
  CHECK(markedWords(u"a gri\u0301evance\u0301 now"_s) == QStringList{u"a gri\u0301evance\u0301"_s});
  CHECK(markedWords(QString(u"my griev"_s + QChar(0xD800) + u"ance"_s)).size() == 1);
}

TEST_CASE("hiding, spacing or dressing up letters is no way round", "[boundary]") {
  const QString plain = u"I am on a final written warning"_s;
  REQUIRE(english().check(Field::WhatHelps, plain).decision == Decision::Stop);
  QString hidden, spaced, wide, marked;
  for (const QChar c : plain) {
    hidden += c + u"\u200d\u2060"_s;
    spaced += c == u' ' ? u"  "_s : c + u" "_s;
    wide += c > u' ' ? QChar(c.unicode() + 0xFEE0) : c;
    marked += c.isLetter() ? c + u"\u0336"_s : QString(c);  // struck through
  }
  for (const QString& dressed : {hidden, spaced, wide, marked, plain.toUpper(),
                                 u"I am on a f.i.n.a.l w-r-i-t-t-e-n warning"_s, u"I am on a fіnаl wrіttеn wаrnіng"_s,
                                 QString(plain).replace(u' ', u'\u00a0'), QString(plain).insert(12, QChar(7)),
                                 QString(plain).insert(12, QChar(0)), QString(plain).insert(13, QChar(0xD800))}) {
    INFO(dressed.toStdString());
    CHECK(english().check(Field::WhatHelps, dressed).decision == Decision::Stop);
  }
}

TEST_CASE("a full stop does not hide what two lines say together", "[boundary]") {
  CHECK(english().check(Field::General, u"I am on a final. Written warning."_s).decision != Decision::Clear);
}

TEST_CASE("what is too long to be read is not kept, and says so soon", "[boundary]") {
  for (const QString& one : {u"walking by the canal. "_s, u"x"_s, u"漢"_s, u"a b c d "_s}) {
    const QString text = one.repeated(1'000'000 / one.size());
    INFO(one.toStdString());
    const Verdict verdict = english().check(Field::General, text);
    CHECK(verdict.decision == Decision::Stop);
    CHECK_FALSE(verdict.reason.isEmpty());
    CHECK_FALSE(english().acceptAnswered(Field::General, text).has_value());
  }
}

TEST_CASE("what is kept is trimmed, composed and free of what a file cannot hold", "[boundary]") {
  const auto kept = english().accept(Field::General, u"  cafe\u0301 with Jo\r\nand cake"_s + QChar(0) + u" \r"_s);
  REQUIRE(kept.has_value());
  CHECK(kept->text() == u"café with Jo\nand cake"_s);
}

TEST_CASE("odd texts are judged without harm", "[boundary]") {
  for (const QString& text : {QString(), u" "_s, u"\n\n"_s, u"..."_s, QString(5000, u'a'), u"😀"_s, u"مرحبا"_s,
                              QString(u"\u0301"_s), QString(QChar(0xDC00))}) {
    const Verdict verdict = english().check(Field::General, text);
    CHECK(verdict.decision == Decision::Clear);
    CHECK(verdict.spans.isEmpty());
  }
}

TEST_CASE("words that are not whole are refused with the line", "[boundary]") {
  const auto detailOf = [](const QByteArray& toml) {
    const auto made = Screen::fromToml("too-long = \"x\"\n" + toml);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().what == Problem::ContentInvalid);
    return made.error().detail;
  };
  CHECK(detailOf("[[kind]\n").startsWith(u"2: "_s));
  CHECK(detailOf("\n[[kind]]\nid = \"gossip\"\nreason = \"r\"\nquestion = \"q\"\nwordings = [\"a\", \"b\"]\n") ==
        u"3: there is no kind \"gossip\""_s);
  CHECK(detailOf("[[kind]]\nid = \"conduct\"\nreason = \"r\"\nquestion = \"q\"\nwordings = [\"a\"]\n") ==
        u"2: two or three wordings are needed"_s);
  CHECK(detailOf("[[kind]]\nid = \"conduct\"\nreason = \"r\"\nquestion = \"q\"\nwordings = [\"a\", \"b\"]\n")
            .contains(u"is missing"_s));
}

TEST_CASE("rules that are not whole are refused with the line", "[boundary]") {
  const auto detailOf = [](const QByteArray& toml) {
    const auto made = Rules::fromToml(toml);
    REQUIRE_FALSE(made.has_value());
    CHECK(made.error().what == Problem::ContentInvalid);
    return made.error().detail;
  };
  CHECK(detailOf("innocent = ['(']\n[[rule]]\nkind = \"conduct\"\n").startsWith(u"1: \"(\""_s));
  const QByteArray rule = "[[rule]]\nkind = \"conduct\"\n";
  CHECK(detailOf(rule + "then = \"shout\"\nfind = ['x']\n") == u"1: \"then\" is \"stop\" or \"ask\""_s);
  CHECK(detailOf(rule + "then = \"stop\"\nfind = ['x']\nfields = ['diary']\n") == u"1: there is no field \"diary\""_s);
  CHECK(detailOf(rule + "then = \"stop\"\n") == u"1: \"find\" is missing"_s);
  CHECK(detailOf("[[rule]]\nkind = \"gossip\"\n") == u"1: there is no kind \"gossip\""_s);
}
