// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/core/document/fixtures.h"

#include "core/document/blank_sheet.h"
#include "core/document/recovery_sheet.h"
#include "core/document/text.h"
#include "tests/core/document/plans.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace hearten::document::testing {
namespace {

Run onlyForMe() {
  return {.text = u" (only for me)"_s, .tone = Tone::OnlyForMe};
}

Heading heading(int level, const QString& words) {
  return {.level = level, .runs = {text(words)}};
}
Paragraph paragraph(const QString& words, Paragraph::Look look = Paragraph::Look::Body) {
  return {.runs = {text(words)}, .look = look};
}
BulletList bullets(const QStringList& items) {
  BulletList list;
  for (const QString& item : items) list.items.push_back({text(item)});
  return list;
}

Table steps(int rows) {
  Table table{.caption = u"What each of us will do, and by when"_s,
              .columns = {{{text(u"What"_s)}, 5}, {{text(u"Who"_s)}, 2}, {{text(u"By"_s)}, 2}},
              .rows = {}};
  for (int i = 0; i < rows; ++i)
    table.rows.push_back({{text(u"Ask the rota lead about Thursday lates, step "_s + QString::number(i + 1))},
                          {text(i % 2 ? u"Me"_s : u"My manager"_s)},
                          {text(i % 3 ? u"4 December 2026"_s : u"When you can"_s)}});
  return table;
}

Document plain(std::vector<Block> blocks, const QString& language = u"en-GB"_s) {
  return {.title = u"My wellbeing plan"_s,
          .language = language,
          .header = {u"Example Hospitals Trust"_s, u"Sam. Full copy, private."_s},
          .blocks = std::move(blocks)};
}

Document welsh() {
  Document document = plain(
      {paragraph(u"Cytunwyd ar 22 Tachwedd 2026. Byddwn yn siarad eto ar 16 Chwefror 2027."_s, Paragraph::Look::Lead),
       heading(2, u"Beth sy'n fy nghadw'n iach"_s),
       bullets({u"Tro bach cyn shifft hwyr."_s, u"Canu ar nos Fawrth, a dŵr, gŵydd, ŷd, tŷ, môr a chân."_s}),
       heading(2, u"Pwy sy'n gwneud beth"_s), steps(2)},
      u"cy-GB"_s);
  document.title = u"Fy nghynllun lles"_s;
  document.header = {u"Ymddiriedolaeth Enghreifftiol"_s, u"Siân. Copi llawn, preifat."_s};
  document.pageLabel = u"Tudalen %1 o %2"_s;
  return document;
}

Document mixed() {
  return plain(
      {Paragraph{{text(u"In Welsh: "_s),
                  {.text = u"Sut wyt ti, mewn gwirionedd?"_s, .language = u"cy-GB"_s},
                  text(u" That is \"How are you, really?\""_s)}},
       BulletList{
           {{text(u"Ring "_s), link(u"0300 000 0000"_s, u"tel:03000000000"_s), text(u" in the daytime, or look at "_s),
             link(u"the page of our wellbeing team, which has all that we offer and who to ask about it"_s,
                  u"https://example.nhs.uk/wellbeing"_s),
             text(u" when you can."_s)},
            {{.text = u"Bold words"_s, .bold = true},
             text(u" and "_s),
             {.text = u"gair trwm"_s, .language = u"cy-GB"_s, .bold = true},
             text(u"."_s),
             onlyForMe()}}}});
}

QString longWord() {
  return u"Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch"_s.repeated(4);
}

Document manyEntries() {
  QStringList items;
  for (int i = 0; i < 500; ++i)
    items << u"Line "_s + QString::number(i + 1) +
                 u": a walk before a late shift, and a word with Jo when it is quiet."_s;
  return plain({heading(2, u"What keeps me well"_s), bullets(items)});
}

Document tallCells() {
  const QString words = u"Some days are difficult, and an affable office offers fine flowers. "_s.repeated(60);
  Table table = steps(2);
  table.rows[0][0] = {text(words)};
  table.rows[1][2] = {text(words.left(600))};
  return plain({heading(2, u"Who does what"_s), table, paragraph(u"The end."_s)});
}

Document skippedLevels() {
  return plain({heading(2, u"First"_s), heading(4, u"Far below"_s), paragraph(u"Text."_s), heading(5, u"Further"_s),
                paragraph(u"Text."_s), heading(3, u"Between"_s), paragraph(u"Text."_s), heading(2, u"Second"_s),
                paragraph(u"Text."_s)});
}

Document everyLook() {
  return plain(
      {Figure{.png = logo(), .alt = u"Two rings, one in the other"_s, .width = 60},
       Figure{.png = logo(), .decorative = true, .width = 30},
       paragraph(u"Agreed on 22 November 2026."_s, Paragraph::Look::Lead),
       paragraph(u"This plan is mine. It is voluntary, and it says nothing about how I do my job. I may change it or "
                 u"take it away at any time."_s,
                 Paragraph::Look::Note),
       paragraph(u"ABCDE FGHJK MNPQR"_s, Paragraph::Look::Code),
       paragraph(u"First line.\nSecond line, after a break.\n\nFourth."_s),
       paragraph(u"My name and the day:"_s, Paragraph::Look::Signed)});
}

/// Headings at every height of a page, so that some would have stood alone at its foot.
Document manyHeadings() {
  std::vector<Block> blocks;
  for (int i = 0; i < 40; ++i) {
    blocks.emplace_back(heading(2, u"Section "_s + QString::number(i + 1)));
    blocks.emplace_back(paragraph(u"A line of text. "_s.repeated(1 + (i * 7) % 23)));
  }
  return plain(std::move(blocks));
}

Document oneOf(const QString& words) {
  return plain({heading(2, u"How I like to work"_s), bullets({words, u"And "_s + words + u" again."_s})});
}

}  // namespace

Run text(const QString& words) {
  return {.text = words};
}
Run link(const QString& words, const QString& href) {
  return {.text = words, .href = href};
}

QByteArray logo() {
  QImage image(64, 64, QImage::Format_ARGB32);
  image.fill(Qt::transparent);
  {
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor::fromRgb(0x17, 0x59, 0x5A), 6));
    painter.drawEllipse(QRectF(6, 14, 34, 34));
    painter.drawEllipse(QRectF(24, 14, 34, 34));
  }
  QByteArray png;
  QBuffer buffer(&png);
  buffer.open(QIODevice::WriteOnly);
  image.save(&buffer, "PNG");
  return png;
}

Document usualPlan() {
  Document document = plain({});
  auto& blocks = document.blocks;
  blocks.emplace_back(
      paragraph(u"Agreed on 22 November 2026. We talk again on 16 February 2027."_s, Paragraph::Look::Lead));
  blocks.emplace_back(
      paragraph(u"This plan is mine and it is voluntary. It is not about how I do my job, and it is not a record of "
                u"what was said. I "
                u"can change it, share it or take it away whenever I like."_s,
                Paragraph::Look::Note));
  blocks.emplace_back(heading(2, u"What keeps me well"_s));
  BulletList well = bullets({u"A walk before a late shift."_s, u"Singing on Tuesdays."_s});
  well.items[1].push_back(onlyForMe());
  well.items[0][0].field = u"e_1"_s;
  well.items[0][0].fieldName = u"What keeps me well, line 1"_s;
  blocks.emplace_back(well);
  blocks.emplace_back(heading(2, u"What gets in the way"_s));
  blocks.emplace_back(bullets({u"Getting home after nights."_s}));
  blocks.emplace_back(heading(2, u"What helps"_s));
  blocks.emplace_back(bullets({u"Five minutes outside, away from the ward."_s, u"Ringing my sister at break."_s,
                               u"Please ask me quietly, not in front of everyone."_s}));
  blocks.emplace_back(heading(2, u"Who does what"_s));
  blocks.emplace_back(steps(4));
  blocks.emplace_back(heading(2, u"Changes we are trying"_s));
  blocks.emplace_back(heading(3, u"Start at half past nine on Mondays"_s));
  blocks.emplace_back(
      bullets({u"From 30 November 2026, try until 18 January 2027."_s, u"On a good day: I am in by nine."_s,
               u"On a harder day: I ring by half past eight."_s}));
  blocks.emplace_back(heading(2, u"Where I can go for support"_s));
  BulletList support;
  support.items.push_back({{.text = u"Staff wellbeing team. "_s, .bold = true},
                           text(u"Ring "_s),
                           link(u"0300 000 0000"_s, u"tel:03000000000"_s),
                           text(u", or look at "_s),
                           link(u"example.nhs.uk/wellbeing"_s, u"https://example.nhs.uk/wellbeing"_s),
                           text(u". Monday to Friday, 9 to 5. Free. Checked on 1 November 2026."_s)});
  blocks.emplace_back(support);
  blocks.emplace_back(paragraph(u"My name and the day:"_s, Paragraph::Look::Signed));
  return document;
}

std::vector<Fixture> fixtures() {
  std::vector<Fixture> all;
  const auto add = [&all](const QString& name, Document document, Letters letters = Letters::Usual) {
    all.push_back({name, std::move(document), letters});
  };
  const auto addScript = [&all](const QString& name, const QString& words) {
    all.push_back({name, oneOf(words), Letters::Usual, true});
  };
  add(u"usual"_s, usualPlan());
  add(u"usual-large"_s, usualPlan(), Letters::Large);
  add(u"usual-easy"_s, usualPlan(), Letters::Easy);
  add(u"welsh"_s, welsh());
  add(u"welsh-large"_s, welsh(), Letters::Large);
  add(u"mixed-languages"_s, mixed());
  add(u"mixed-languages-large"_s, mixed(), Letters::Large);
  add(u"one-line"_s, plain({paragraph(u"One line."_s)}));
  {
    Document bare = plain({paragraph(u"No names at the head."_s)});
    bare.header = {};
    add(u"no-header"_s, bare);
    bare.header.organisation = u"An organisation with a name that is so long that it needs more than one line here"_s;
    bare.header.owner = u"Somebody whose name is long too, Llanfairpwllgwyngyll. Full copy, private."_s;
    bare.title = u"My wellbeing plan, with a title that is a good deal longer than one line of a page can hold"_s;
    add(u"long-header"_s, bare);
    add(u"long-header-large"_s, bare, Letters::Large);
  }
  add(u"empty-cells"_s,
      plain({heading(2, u"Who does what"_s), Table{.caption = u"Steps"_s,
                                                   .columns = {{{text(u"What"_s)}, 3}, {{text(u"Who"_s)}, 1}},
                                                   .rows = {{{text(u"Something"_s)}, {}}, {{}, {text(u"Me"_s)}}}}}));
  add(u"long-table"_s, plain({heading(2, u"Who does what"_s), steps(90)}));
  add(u"long-table-large"_s, plain({heading(2, u"Who does what"_s), steps(60)}), Letters::Large);
  add(u"two-tables"_s, plain({heading(2, u"One"_s), steps(3), heading(2, u"Two"_s), steps(30)}));
  add(u"one-column"_s,
      plain({Table{.caption = u"One"_s, .columns = {{{text(u"What"_s)}, 1}}, .rows = {{{text(u"A"_s)}}}}}));
  add(u"tall-cells"_s, tallCells());
  add(u"tall-cells-large"_s, tallCells(), Letters::Large);
  add(u"500-entries"_s, manyEntries());
  add(u"long-words"_s, plain({heading(2, longWord()), paragraph(longWord()), bullets({longWord()}),
                              Table{.caption = u"Words"_s,
                                    .columns = {{{text(longWord())}, 1}, {{text(u"Who"_s)}, 9}},
                                    .rows = {{{text(longWord())}, {text(longWord())}}}}}));
  add(u"ligatures"_s,
      oneOf(u"difficult office affable fluffy shelfful fjord \"quotes\" and 'these' - en–dash, em—dash…"_s));
  add(u"signs"_s, oneOf(u"£5, 50%, 20°C, ½, ², €, @, #, &, <b>, ]]>, \\, (brackets), {curly} and ~tilde~ `tick`"_s));
  add(u"spaces"_s, oneOf(u"  two  spaces   and\tno\u00A0break, soft\u00ADhyphen, zero\u200Bwidth "_s));
  add(u"decomposed-welsh"_s, oneOf(u"w\u0302 y\u0302 W\u0302 a\u0308 dw\u0302r"_s));
  add(u"european-names"_s,
      oneOf(u"Zażółć gęślą jaźń, Łukasz, Çağla, Ștefan, Þóra, Ødegård, Ελένη, Олена, Nguyễn Thị Hồng"_s));
  add(u"african-names"_s, oneOf(u"Ọlájùmọ̀kẹ́, Chukwuẹmeka, Ɖela, Aïssatou, ǃXuu"_s));
  add(u"line-breaks"_s, oneOf(u"One line,\nanother,\r\nand a third."_s));
  add(u"skipped-levels"_s, skippedLevels());
  add(u"every-look"_s, everyLook());
  add(u"every-look-large"_s, everyLook(), Letters::Large);
  add(u"many-headings"_s, manyHeadings());
  add(u"many-headings-easy"_s, manyHeadings(), Letters::Easy);
  {
    std::vector<Block> notes;
    notes.emplace_back(
        paragraph(u"A note that goes on for more than a page can hold. "_s.repeated(120), Paragraph::Look::Note));
    notes.emplace_back(paragraph(u"And after it, words that go on too. "_s.repeated(200)));
    add(u"long-note"_s, plain(std::move(notes)));
  }
  {
    Paragraph links;
    for (int i = 0; i < 30; ++i) {
      links.runs.push_back(link(u"a link with some words in it, number "_s + QString::number(i),
                                u"https://example.nhs.uk/"_s + QString::number(i)));
      links.runs.push_back(text(u", then "_s));
    }
    links.runs.push_back(text(u"the end."_s));
    add(u"many-links"_s, plain({links}));
  }
  {
    Figure big{.png = logo(), .alt = u"Two rings, very large"_s, .width = 2000};
    add(u"large-picture"_s,
        plain({paragraph(u"Before."_s), big, paragraph(u"After."_s), big, paragraph(u"The end."_s)}));
  }
  for (const QString& language : {u"en"_s, u"cy"_s}) {
    const content::Content words = content::load(language);
    const plan::Plan plan = fullPlan(language);
    add(u"plan-full-"_s + language, describe(plan, Audience::Full, words, aboutSam()));
    add(u"plan-shared-"_s + language, describe(plan, Audience::Shared, words, aboutSam()));
    add(u"plan-empty-"_s + language, describe(emptyPlan(language), Audience::Full, words, {.person = u"Sam"_s}));
    add(u"recovery-sheet-"_s + language,
        recoverySheet({u"7KQM"_s, u"W2XT"_s, u"9FHB"_s, u"3RDC"_s, u"NYP4"_s, u"6GJV"_s, u"8SZA"_s}, words,
                      QDate(2026, 11, 22)));
    for (const content::Sheet& sheet : words.sheets)
      for (const Letters letters : {Letters::Usual, Letters::Large}) {
        const QString size = letters == Letters::Large ? u"-large"_s : QString();
        add(u"sheet-"_s + sheet.id + u'-' + language + size, blankSheet(sheet, words));
        all.back().letters = letters;
      }
  }
  addScript(u"arabic-name"_s, u"محمد عبد الله"_s);
  addScript(u"arabic-in-english"_s, u"My name is محمد, and I sign as M. (محمد)"_s);
  addScript(u"urdu"_s, u"میرا نام زینب ہے، اور میں نرس ہوں۔"_s);
  addScript(u"bengali-name"_s, u"আমার নাম শ্রীমতী কৃষ্ণা চট্টোপাধ্যায়"_s);
  addScript(u"hindi-name"_s, u"मेरा नाम क्षितिज शर्मा है"_s);
  addScript(u"tamil-name"_s, u"என் பெயர் கௌசல்யா"_s);
  addScript(u"malayalam-name"_s, u"എന്റെ പേര് ശ്രീലക്ഷ്മി"_s);
  addScript(u"punjabi-name"_s, u"ਮੇਰਾ ਨਾਮ ਗੁਰਪ੍ਰੀਤ ਹੈ"_s);
  addScript(u"hebrew-name"_s, u"שמי רחל, ואני אחות"_s);
  addScript(u"amharic-name"_s, u"ስሜ ሰላማዊት ነው"_s);
  addScript(u"thai-name"_s, u"ฉันชื่อสมใจ"_s);
  return all;
}

QStringList expectedLeaves(const Document& document) {
  QStringList out;
  for (const Leaf& leaf : leavesOf(document)) {
    QString words = leaf.text.normalized(QString::NormalizationForm_C);
    words.replace(u'\n', u' ');
    switch (leaf.kind) {
      case Leaf::Kind::Picture:
        out << u"Figure\t\t["_s + words + u']';
        break;
      case Leaf::Kind::Link:
        out << u"Link\t"_s + words;
        break;
      case Leaf::Kind::Bullet:
      case Leaf::Kind::Text:
        if (!words.trimmed().isEmpty()) out << u"Span\t"_s + words;
        break;
    }
  }
  return out;
}

}  // namespace hearten::document::testing
