// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/gallery/scenes.h"

#include "ui/practice/practice_screen.h"
#include "ui/style/metrics.h"
#include "ui/style/scaled.h"
#include "ui/support/support_screen.h"
#include "ui/widgets/action_editor.h"
#include "ui/widgets/adjustment_editor.h"
#include "ui/widgets/alternative_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/centered_column.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/entry_card.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/gentle_clock.h"
#include "ui/widgets/gentle_stop.h"
#include "ui/widgets/hand_over_bar.h"
#include "ui/widgets/hearten_mark.h"
#include "ui/widgets/hide_screen.h"
#include "ui/widgets/jottings_pad.h"
#include "ui/widgets/listening_tip.h"
#include "ui/widgets/menu_chip.h"
#include "ui/widgets/notice_bar.h"
#include "ui/widgets/page_preview.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/plan_entry_editor.h"
#include "ui/widgets/plan_sidebar.h"
#include "ui/widgets/prompt_card.h"
#include "ui/widgets/recovery_code_view.h"
#include "ui/widgets/saved_note.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/segmented_choice.h"
#include "ui/widgets/side_menu.h"
#include "ui/widgets/stage_menu.h"
#include "ui/widgets/stage_rail.h"
#include "ui/widgets/status_line.h"
#include "ui/widgets/strength_line.h"
#include "ui/widgets/support_drawer.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/talk_bars.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/title_block.h"
#include "ui/widgets/topic_chip.h"
#include "ui/widgets/topic_picker.h"

#include <QHBoxLayout>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

using namespace Qt::StringLiterals;
using namespace hearten::ui;

namespace hearten::gallery {
namespace {

const QDate kToday(2026, 11, 22);

struct Window {
  QWidget* widget = new QWidget;
  QVBoxLayout* column = new QVBoxLayout(widget);
  Window() { setSpaces(column, {}, 0); }
};

std::vector<StageItem> stages(int now) {
  const QStringList names{u"Welcome"_s,
                          u"How are you, really?"_s,
                          u"What keeps you well"_s,
                          u"What gets in the way"_s,
                          u"What would help"_s,
                          u"Your plan"_s,
                          u"Close"_s};
  std::vector<StageItem> items;
  for (int i = 0; i < names.size(); ++i) {
    const auto state = i < now ? StageItem::State::Done : i == now ? StageItem::State::Now : StageItem::State::ToCome;
    items.push_back({names.at(i), state, u"about 15 minutes"_s});
  }
  return items;
}

TopBar* topBar() {
  auto* bar = new TopBar;
  bar->setTitle(u"Sam and Priya"_s);
  bar->clock()->setTime(u"About half-way"_s, 0.52, u"Room is ours until 3 pm"_s);
  bar->showClock(true);
  bar->setNarrow(breadthFor(1366) == Breadth::Narrow);
  return bar;
}

PlanSidebar* sidebar() {
  auto* side = new PlanSidebar;
  side->setTitle(u"Sam’s plan so far"_s);
  side->setParts(
      {{u"What keeps me well"_s, {{u"A walk before a late shift"_s}, {u"Only for me (covered)"_s, Sharing::OnlyForMe}}},
       {u"What gets in the way"_s, {{u"Getting home after nights"_s}}},
       {u"What my manager will do"_s, {{u"Ask about Thursday lates, by 4 Dec"_s}}}});
  auto* jottings = new JottingsPad;
  jottings->setText(u"bus home: 40 minutes\nask about Thursdays"_s);
  side->setBottom(jottings);
  return side;
}

QWidget* framed(QWidget* inside, Token back, Qt::Edges lines, int width) {
  auto* panel = new Panel(back);
  panel->setLines(lines);
  auto* column = new QVBoxLayout(panel);
  column->setContentsMargins({});
  column->addWidget(inside);
  if (width > 0) setExtent(panel, Extent::Width, width);
  return panel;
}

QWidget* talk() {
  Window window;
  window.column->addWidget(topBar());
  auto* middle = new QHBoxLayout;
  setSpaces(middle, {}, 0);
  const Breadth breadth = breadthFor(1366);
  if (breadth == Breadth::Wide) {
    auto* rail = new StageRail;
    rail->setStages(stages(3));
    rail->setFooter(u"No stage has to be done. Click any one to go there."_s);
    middle->addWidget(framed(rail, Token::Paper, Qt::RightEdge, 220));
  }
  auto* scroll = new ScrollColumn;
  scroll->setPadding(30, 22, 16);
  auto* chips = new QWidget;
  auto* row = new FlowRow(chips);
  row->addWidget(new TextLabel(Type::Body, Token::Ink2, u"Sam chose"_s));
  for (const QString& name : {u"Workload"_s, u"Sleep and shifts"_s, u"Looking after someone"_s}) {
    auto* chip = new TopicChip(name);
    chip->setChecked(name.startsWith(u'S'));
    row->addWidget(chip);
  }
  auto* all = new QuietButton(Icon::Topics, u"All topics"_s);
  row->addWidget(all);
  scroll->body()->addWidget(chips);
  auto* prompt = new PromptCard;
  prompt->setPrompt({u"Priya asks"_s, u"When you come off a run of nights, how do you get your rest?"_s,
                     u"Take your time, Sam. Say as much or as little as you like."_s});
  scroll->body()->addWidget(prompt);
  auto* ways = new AlternativeList;
  ways->setHeading(u"Other ways to ask"_s);
  ways->setAlternatives({u"What does a good night’s rest look like for you?"_s,
                         u"How safe do you feel on the way home?"_s,
                         u"What would you change about your rota if you could?"_s});
  scroll->body()->addWidget(ways);
  scroll->body()->addStretch(1);
  auto* tip = new ListeningTip;
  tip->setTip(u"While you listen."_s,
              u"When it goes quiet, count to seven in your head. The next thing said is often the one that matters."_s);
  scroll->body()->addWidget(tip);
  middle->addWidget(scroll, 1);
  if (breadth == Breadth::Wide) middle->addWidget(framed(sidebar(), Token::Surface, Qt::LeftEdge, 324));
  window.column->addLayout(middle, 1);
  auto* bottom = new BottomBar;
  bottom->setNext(u"Next: What would help"_s);
  window.column->addWidget(bottom);
  return window.widget;
}

QWidget* topics() {
  Window window;
  window.column->addWidget(topBar());
  auto* scroll = new ScrollColumn;
  scroll->setPadding(40, 24, 16);
  scroll->body()->addWidget(new TextLabel(Type::BodyBold, Token::Ink2, u"Sam chooses"_s));
  scroll->body()->addWidget(
      new TitleBlock(Heading::Level::Question, u"What would you like to talk about?"_s,
                     u"Pick one, two or three. You can change your mind at any time. Nothing here is kept."_s));
  auto* picker = new TopicPicker;
  picker->setColumns({{Icon::Document,
                       u"Work"_s,
                       {{u"a"_s, u"Workload"_s, true},
                        {u"b"_s, u"Having a say"_s},
                        {u"c"_s, u"Support and supervision"_s},
                        {u"d"_s, u"How we treat each other"_s}}},
                      {Icon::BodyAndMind,
                       u"Body and mind"_s,
                       {{u"e"_s, u"Physical health"_s},
                        {u"f"_s, u"Mood and feelings"_s},
                        {u"g"_s, u"Sleep and shifts"_s, true},
                        {u"h"_s, u"Menopause and periods"_s}}},
                      {Icon::HomeAndLife,
                       u"Home and life"_s,
                       {{u"i"_s, u"Home and family"_s}, {u"j"_s, u"Looking after someone"_s, true}}},
                      {Icon::Shared, u"Me and others"_s, {{u"k"_s, u"Feeling safe at work"_s}}}});
  picker->setColumnCount(breadthFor(1366) == Breadth::Wide ? 4 : 1);
  scroll->body()->addWidget(picker);
  auto* chosen = new NoticeBar(NoticeBar::Kind::Soft);
  chosen->setText(u"3 chosen"_s, {u"3 chosen"_s});
  scroll->body()->addWidget(chosen);
  scroll->body()->addStretch(1);
  window.column->addWidget(scroll, 1);
  auto* bottom = new BottomBar;
  bottom->setNext(u"Talk about Workload"_s);
  window.column->addWidget(bottom);
  return window.widget;
}

QWidget* practice() {
  auto* screen = new PracticeScreen;
  screen->render(
      {.page = PracticeView::Page::Turn,
       .scene = {.id = u"nothing"_s,
                 .title = u"\"Nothing will change\""_s,
                 .about = u"Rowan is a radiographer. These days they do their hours and go home."_s},
       .who = u"Rowan"_s,
       .turn = {
           .seen = u"Rowan looks at the door, and folds their arms."_s,
           .they = u"\"I'm fine, honestly. Nothing's going to change anyway.\""_s,
           .says = {u"\"That's not fair. We've changed a lot this year.\""_s,
                    u"\"It sounds as if you've been let down before.\""_s, u"\"OK. Let's just do the form, then.\""_s},
           .said = 1,
           .answer = u"Rowan sits back. \"Well... yes. I asked twice about the rota.\""_s,
           .why = u"You named the feeling and did not argue with it. That gave Rowan room to say more."_s,
           .canGoOn = true,
           .wordsSaid = {u"\"Thank you for coming.\""_s, u"\"It sounds as if you've been let down before.\""_s}}});
  return screen;
}

QWidget* plan(bool stopped) {
  Window window;
  auto* bar = topBar();
  auto* stage = new StageMenu;
  stage->setStages(stages(5));
  bar->addMiddle(stage);
  window.column->addWidget(bar);
  auto* hand = new HandOverBar;
  hand->setWords(u"The keyboard is yours, Sam."_s, u"Your words, your way. Priya is here to help."_s);
  if (stopped)
    hand->savedNote()->notKept(1);
  else
    hand->savedNote()->saved(QTime(14, 41));
  window.column->addWidget(hand);
  auto* middle = new QHBoxLayout;
  setSpaces(middle, {}, 0);
  auto* sections = new ChoiceList(u"Sections"_s);
  sections->setItems({{u"how"_s, u"How I like to work"_s, {}, u"1"_s, {}},
                      {u"well"_s, u"What keeps me well"_s, {}, u"2"_s, {}},
                      {u"way"_s, u"What gets in the way"_s, {}, u"1"_s, {}},
                      {u"signs"_s, u"Early signs"_s, {}, u"2"_s, {}},
                      {u"helps"_s, u"What helps"_s, {}, u"2"_s, {}},
                      {u"review"_s, u"My review"_s, {}, u"–"_s, {}}});
  sections->setCurrent(stopped ? u"way"_s : u"helps"_s);
  auto* left = new QWidget;
  auto* leftColumn = new QVBoxLayout(left);
  setSpaces(leftColumn, {12, 14, 12, 14}, 8);
  leftColumn->addWidget(sections);
  leftColumn->addStretch(1);
  leftColumn->addWidget(new SmallText(u"Fill in only what helps you. Leave the rest."_s));
  const bool wide = breadthFor(1366) == Breadth::Wide;
  if (wide)
    middle->addWidget(framed(left, Token::Paper, Qt::RightEdge, 252));
  else
    delete left;
  auto* scroll = new ScrollColumn;
  scroll->setPadding(26, 16, 12);
  scroll->body()->addWidget(new TitleBlock(Heading::Level::One, stopped ? u"What gets in the way"_s : u"What helps"_s,
                                           u"When things get hard, what helps? What does not?"_s));
  auto* first = new EntryCard;
  first->setText(u"Five minutes outside, away from the ward."_s);
  first->setPlace(u"What helps, entry 1 of 2"_s);
  scroll->body()->addWidget(first);
  if (stopped) {
    auto* stop = new GentleStop;
    stop->show(
        {.title = u"Let’s keep this line out of the plan"_s,
         .reason = u"It has not been kept. It looks like it is about a formal process, and your plan is not the "
                   "place for that."_s,
         .line = u"I’m worried about my absence review meeting next week"_s,
         .marks = {{21, 22}},
         .wordings = {u"Something at work is worrying me."_s, u"I would like support with a worry about work."_s}});
    scroll->body()->addWidget(stop);
  } else {
    auto* second = new EntryCard;
    second->setText(u"Ringing my sister at break."_s);
    second->setSharing(Sharing::OnlyForMe);
    scroll->body()->addWidget(second);
    auto* editor = new PlanEntryEditor;
    editor->setText(u"Please ask me quietly, not in front of everyone."_s);
    scroll->body()->addWidget(editor);
    QTimer::singleShot(0, editor, [editor] { editor->startWriting(); });
  }
  scroll->body()->addStretch(1);
  middle->addWidget(scroll, 1);
  auto* help = new QWidget;
  auto* helpColumn = new QVBoxLayout(help);
  setSpaces(helpColumn, {22, 18, 22, 16}, 12);
  helpColumn->addWidget(new Heading(Heading::Level::Three, u"Ways to start"_s));
  auto* starts = new AlternativeList;
  starts->setGlyph(Icon::None);
  starts->setAlternatives({u"It helps me when…"_s, u"Please don’t…"_s, u"I would like to be asked…"_s});
  helpColumn->addWidget(starts);
  helpColumn->addWidget(new Divider);
  helpColumn->addWidget(new SmallText(u"Please leave out other people’s names, and reasons for time off."_s));
  helpColumn->addStretch(1);
  if (wide)
    middle->addWidget(framed(help, Token::Paper, Qt::LeftEdge, 316));
  else
    delete help;
  window.column->addLayout(middle, 1);
  auto* bottom = new BottomBar;
  bottom->setBack(u"Early signs"_s);
  bottom->setNext(u"Next: Who does what"_s);
  window.column->addWidget(bottom);
  return window.widget;
}

QWidget* adjustments() {
  Window window;
  auto* scroll = new ScrollColumn;
  scroll->setPadding(26, 16, 12);
  scroll->body()->addWidget(new Heading(Heading::Level::One, u"Adjustments"_s));
  auto* adjustment = new AdjustmentEditor(kToday);
  adjustment->setAdjustment({.what = u"Start at 9 after a late shift"_s,
                             .start = {2026, 11, 30},
                             .tryUntil = {2027, 1, 15},
                             .lookAgain = {2027, 1, 12},
                             .goodDay = u"I can start at 8."_s,
                             .harderDay = u"I need the full rest and a quiet start."_s});
  adjustment->setNarrow(breadthFor(1366) == Breadth::Narrow);
  scroll->body()->addWidget(adjustment);
  auto* head = new QHBoxLayout;
  head->addWidget(new Heading(Heading::Level::Two, u"Who does what"_s), 1);
  auto* add = new SecondaryButton(Icon::Add, u"Add a step"_s);
  add->setDense(true);
  head->addWidget(add);
  scroll->body()->addLayout(head);
  auto* action = new ActionEditor(kToday);
  action->setManagerName(u"Priya"_s);
  action->setAction({u"Ask the rota lead about Thursday lates"_s, Doer::SomeoneElse, u"Rota lead"_s, {2026, 12, 4}});
  scroll->body()->addWidget(action);
  auto* tags = new QWidget;
  auto* row = new FlowRow(tags);
  row->addWidget(new Tag(Tag::Kind::Soft, u"Shared"_s, Icon::Shared));
  row->addWidget(new Tag(Tag::Kind::Private, u"Only for me"_s, Icon::OnlyForMe));
  row->addWidget(new Tag(Tag::Kind::Plain, u"until 15 January"_s, Icon::Calendar));
  row->addWidget(new Tag(Tag::Kind::Notice, u"We are checking the phone number. Use the website for now."_s));
  scroll->body()->addWidget(tags);
  scroll->body()->addStretch(1);
  window.column->addWidget(scroll, 1);
  return window.widget;
}

QWidget* drawer() {
  Window window;
  window.column->addWidget(topBar());
  window.column->addStretch(1);
  auto* drawer = new SupportDrawer(window.widget);
  drawer->setGroups({{u"At work"_s,
                      {{u"1"_s, u"A phone nearby on shift"_s},
                       {u"2"_s, u"Carer’s passport"_s},
                       {u"3"_s, u"A different start time"_s}},
                      {},
                      {}},
                     {u"Near you"_s,
                      {},
                      {{.id = u"n"_s,
                        .name = u"Staff carers’ network"_s,
                        .purpose = u"Other staff who look after someone."_s,
                        .who = u"Any member of staff"_s,
                        .checked = u"Checked 3 November 2026"_s}},
                      {}},
                     {u"Across the UK"_s,
                      {},
                      {{.id = u"c"_s,
                        .name = u"A charity for carers"_s,
                        .purpose = u"Advice for people who look after someone."_s,
                        .website = u"carers.example.org"_s,
                        .unchecked = u"We are checking the phone number"_s}},
                      {}}});
  drawer->setFootnote(u"This is not a formal referral."_s, u"How to ask for one"_s);
  auto* ready = new QTimer(drawer);
  ready->setSingleShot(true);
  QObject::connect(ready, &QTimer::timeout, drawer, [drawer] {
    drawer->fitInto(QRect(0, px(60), drawer->parentWidget()->width(), drawer->parentWidget()->height() - px(60)));
    drawer->open();
  });
  ready->start(0);
  return window.widget;
}

QWidget* directory() {
  auto* screen = new SupportScreen;
  screen->render({.filters = {.subjects = {{{}, u"All"_s},
                                           {u"how"_s, u"How I feel"_s},
                                           {u"money"_s, u"Money and a home"_s},
                                           {u"family"_s, u"Family and caring"_s},
                                           {u"grief"_s, u"Grief"_s}},
                              .subject = u"money"_s,
                              .nations = {u"England"_s, u"Wales"_s}},
                  .found = u"2 places that can help with money or a home"_s,
                  .groups = {{u"Near you"_s,
                              {},
                              {{.id = u"h"_s,
                                .name = u"Staff hardship fund"_s,
                                .purpose = u"A grant when money runs out. Ask in confidence."_s,
                                .who = u"Any member of staff"_s,
                                .urgency = u"Urgent help"_s,
                                .checked = u"Checked 3 November 2026"_s,
                                .own = true,
                                .canPutInPlan = false}},
                              {}},
                             {u"Across the UK"_s,
                              {},
                              {{.id = u"m"_s,
                                .name = u"A charity for money worries"_s,
                                .purpose = u"Free advice on debt."_s,
                                .hours = u"Monday to Friday"_s,
                                .website = u"money.example.org"_s,
                                .address = u"https://money.example.org"_s,
                                .unchecked = u"We are checking the phone number."_s,
                                .canPutInPlan = false}},
                              {}}}});
  return screen;
}

QWidget* home() {
  auto* widget = new QWidget;
  const bool narrow = breadthFor(1366) == Breadth::Narrow;
  auto* all = new QBoxLayout(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, widget);
  setSpaces(all, {}, 0);
  auto* menu = new SideMenu;
  menu->setNarrow(narrow);
  all->addWidget(menu);
  auto* scroll = new ScrollColumn;
  scroll->setPadding(36, 28, 20);
  scroll->body()->addWidget(new Heading(Heading::Level::One, u"Good afternoon, Priya"_s));
  scroll->body()->addWidget(new TextLabel(Type::Body, Token::Ink2, u"Sunday 22 November"_s));
  auto* start = new Card(Card::Kind::Soft);
  start->setPadding(29, 24, 12);
  auto* title = new Heading(Heading::Level::Two, u"Start a conversation"_s);
  title->setInk(Token::OnSoft);
  start->body()->addWidget(title);
  auto* words =
      new BodyText(u"An hour, somewhere private, with someone who matters. We will take it one step at a time."_s);
  words->setInk(Token::OnSoft);
  start->body()->addWidget(words);
  auto* row = new QHBoxLayout;
  auto* go = new PrimaryButton(Icon::Conversation, u"Start"_s);
  go->setLarge(true);
  row->addWidget(go);
  row->addWidget(new QuietButton(u"Read the guide first"_s));
  row->addStretch(1);
  start->body()->addLayout(row);
  scroll->body()->addWidget(start);
  auto* empty = new Card;
  auto* state = new EmptyState(Icon::Practise);
  state->setWords(u"Hello. When you are ready, start a conversation, or practise with someone made up."_s);
  state->addButton(u"Start"_s);
  state->addButton(u"Practise"_s);
  empty->body()->addWidget(state);
  scroll->body()->addWidget(empty);
  auto* settings = new Card;
  settings->body()->addWidget(new Heading(Heading::Level::Two, u"Reading"_s));
  settings->body()->addWidget(new Divider);
  auto* language = new QHBoxLayout;
  language->addWidget(new Heading(Heading::Level::Three, u"Text size"_s), 1);
  auto* sizes = new SegmentedChoice(u"Text size"_s);
  sizes->setChoices({u"100"_s, u"125"_s, u"150"_s, u"200 %"_s});
  sizes->setCurrent(0);
  language->addWidget(sizes);
  settings->body()->addLayout(language);
  scroll->body()->addWidget(settings);
  scroll->body()->addStretch(1);
  all->addWidget(scroll, 1);
  return widget;
}

QWidget* unlock() {
  Window window;
  auto* scroll = new ScrollColumn;
  scroll->body()->addStretch(1);
  auto* holder = new CenteredColumn(520);
  QVBoxLayout* column = holder->body();
  setSpaces(column, {}, 24);
  auto* brand = new QHBoxLayout;
  brand->addStretch(1);
  brand->addWidget(new HeartenMark(64));
  auto* names = new QVBoxLayout;
  names->setSpacing(0);
  names->addWidget(new Heading(Heading::Level::Question, u"Hearten"_s));
  names->addWidget(new TextLabel(Type::Body, Token::Ink2, u"Time to talk about how you are"_s));
  brand->addLayout(names);
  brand->addStretch(1);
  column->addLayout(brand);
  auto* card = new Card;
  card->setPadding(32, 28, 16);
  card->body()->addWidget(new Heading(Heading::Level::Two, u"Open your plans"_s));
  auto* field = new PassphraseField(u"Passphrase"_s);
  field->setText(u"four quiet words here"_s);
  card->body()->addWidget(field);
  auto* open = new PrimaryButton(Icon::Key, u"Open"_s);
  open->setLarge(true);
  open->setCentered(true);
  card->body()->addWidget(open);
  auto* more = new QWidget;
  auto* moreRow = new FlowRow(more, 12);
  moreRow->addWidget(new QuietButton(u"I have forgotten it"_s));
  moreRow->addWidget(new QuietButton(u"Open a backup"_s));
  card->body()->addWidget(more);
  column->addWidget(card);
  auto* below = new QWidget;
  auto* row = new FlowRow(below, 12);
  row->setRowAlignment(Qt::AlignHCenter);
  row->addWidget(new SecondaryButton(Icon::Practise, u"Practise without opening"_s));
  row->addWidget(new SafetyButton);
  column->addWidget(below);
  scroll->body()->addWidget(holder);
  scroll->body()->addStretch(1);
  window.column->addWidget(scroll);
  QTimer::singleShot(0, field, [field] { field->setFocus(); });
  return window.widget;
}

QWidget* firstRun() {
  Window window;
  auto* scroll = new ScrollColumn;
  scroll->setPadding(44, 24, 16);
  scroll->body()->addWidget(new TitleBlock(
      Heading::Level::One, u"Keep your recovery code somewhere safe"_s,
      u"If you forget your passphrase, this is the only other way in. Nobody else has it: not IT, not us."_s));
  auto* card = new Card;
  auto* code = new RecoveryCodeView;
  code->setGroups({u"H4KM"_s, u"7QTX"_s, u"2RVA"_s, u"9WCN"_s, u"E6PJ"_s, u"3YFD"_s, u"8BGS"_s});
  card->body()->addWidget(code);
  auto* buttons = new QWidget;
  auto* row = new FlowRow(buttons, 12);
  row->addWidget(new PrimaryButton(Icon::Print, u"Print the sheet"_s));
  row->addWidget(new SecondaryButton(Icon::SaveCopy, u"Save the sheet as PDF"_s));
  card->body()->addWidget(buttons);
  auto* notice = new NoticeBar;
  notice->setText(u"A printer may keep a copy for a while. A printer near you, or writing it by hand, is safest."_s);
  card->body()->addWidget(notice);
  scroll->body()->addWidget(card);
  auto* second = new Card;
  second->body()->addWidget(new Field(u"Second group"_s, new LineBox));
  auto* tick = new Button(
      Look::Tick, u"I understand that without the passphrase and this code my plans cannot be opened by anyone."_s);
  tick->setChecked(true);
  second->body()->addWidget(tick);
  auto* strength = new StrengthLine;
  strength->setStrength(StrengthLine::Strength::GettingThere);
  second->body()->addWidget(strength);
  auto* room = new Button(Look::Tick, u"A room where nobody can hear"_s);
  room->setNote(u"Phones away. A hot drink helps."_s);
  second->body()->addWidget(room);
  auto* dot = new Button(Look::Dot, u"Only the adjustments"_s);
  dot->setNote(u"To the people who set them up."_s);
  second->body()->addWidget(dot);
  auto* dot2 = new Button(Look::Dot, u"Nothing"_s);
  dot2->setChecked(true);
  second->body()->addWidget(dot2);
  auto* search = new LineBox(Icon::Find);
  search->setPlaceholderText(u"Find a name"_s);
  search->setAccessibleName(u"Find a name"_s);
  second->body()->addWidget(search);
  scroll->body()->addWidget(second);
  scroll->body()->addStretch(1);
  auto* rail = new StageRail;
  auto items = stages(2);
  items.resize(5);
  rail->setStages(items);
  rail->setChoosable(false);
  rail->setFooter(u"This takes about three minutes, once."_s);
  auto* middle = new QHBoxLayout;
  if (breadthFor(1366) == Breadth::Wide)
    middle->addWidget(framed(rail, Token::Paper, Qt::RightEdge, 220));
  else
    delete rail;
  middle->addWidget(scroll, 1);
  window.column->addLayout(middle, 1);
  return window.widget;
}

QWidget* stopAndSafety() {
  Window window;
  auto* scroll = new ScrollColumn;
  scroll->setPadding(60, 28, 16);
  scroll->body()->addWidget(new TitleBlock(Heading::Level::Question, u"Of course. Let’s stop here."_s,
                                           u"No reason needed. Nothing said today has been kept."_s));
  const auto path = [&](Icon glyph, const QString& name, const QString& note) {
    auto* button = new Button(Look::Path, glyph, name);
    button->setNote(note);
    button->setTrailing(Icon::Next);
    scroll->body()->addWidget(button);
  };
  path(Icon::StopTalk, u"Take a breather"_s, u"The screen goes quiet. Come back when you are both ready."_s);
  path(Icon::TakeOut, u"Stop, and keep nothing"_s, u"Everything written today is wiped from this laptop."_s);
  auto* doors = new QHBoxLayout;
  const auto door = [&](Icon glyph, const QString& name, bool on) {
    auto* button = new Button(Look::Door, glyph, name);
    button->setChecked(on);
    doors->addWidget(button);
  };
  door(Icon::Danger, u"Danger right now"_s, false);
  door(Icon::Safety, u"Thoughts of suicide or self-harm"_s, true);
  scroll->body()->addLayout(doors);
  auto* warm = new NoticeBar(NoticeBar::Kind::Warm);
  warm->setGlyph(Icon::Safety);
  warm->setText(u"If you or someone else may come to serious harm. Priya would tell you first, if that is safe."_s);
  scroll->body()->addWidget(warm);
  auto* cards = new QHBoxLayout;
  auto* full = new Button(Look::DotCard, u"My full copy"_s);
  full->setNote(u"All 8 lines, with those only for you"_s);
  full->setChecked(true);
  cards->addWidget(full);
  auto* share = new Button(Look::DotCard, u"A copy to share"_s);
  share->setNote(u"Only the 6 shared lines"_s);
  cards->addWidget(share);
  scroll->body()->addLayout(cards);
  auto* made = new Tag(Tag::Kind::Private, u"Rowan is made up. Nothing here is real or kept."_s, Icon::Practise);
  scroll->body()->addWidget(made);
  auto* menu = new MenuChip;
  menu->setTopic(u"How long"_s);
  menu->setItems({u"About an hour"_s, u"About 25 minutes, nothing to raise"_s});
  menu->setCurrent(0);
  scroll->body()->addWidget(menu);
  auto* status = new StatusLine;
  status->say(u"Saved"_s);
  scroll->body()->addWidget(status);
  auto* del = new Button(Look::QuietWarm, Icon::TakeOut, u"Delete everything about Sam"_s);
  scroll->body()->addWidget(del);
  scroll->body()->addStretch(1);
  window.column->addWidget(scroll, 1);
  return window.widget;
}

QWidget* copy() {
  auto* preview = new PagePreview;
  preview->setTitle(u"Just what the reader will see"_s);
  QImage page(595, 842, QImage::Format_RGB32);
  page.fill(Qt::white);
  preview->setPages({page, page});
  return preview;
}

QWidget* hidden() {
  auto* window = new QWidget;
  auto* cover = new HideScreen(window);
  QTimer::singleShot(0, cover, [cover] { cover->cover(); });
  return window;
}

}  // namespace

std::vector<Scene> scenes() {
  return {{u"unlock"_s, unlock},
          {u"first-run"_s, firstRun},
          {u"home"_s, home},
          {u"talk"_s, talk},
          {u"topics"_s, topics},
          {u"support-drawer"_s, drawer},
          {u"support"_s, directory},
          {u"practice"_s, practice},
          {u"plan"_s, [] { return plan(false); }},
          {u"gentle-stop"_s, [] { return plan(true); }},
          {u"adjustments"_s, adjustments},
          {u"stop-and-safety"_s, stopAndSafety},
          {u"copy"_s, copy},
          {u"hidden"_s, hidden}};
}

}  // namespace hearten::gallery
