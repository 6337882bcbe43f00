// SPDX-FileCopyrightText: The Hearten authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/flow/help.h"

#include "core/content/privacy_notice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearten::ui {
namespace {

struct Help {
  Q_DECLARE_TR_FUNCTIONS(Help)
};

QList<HelpView::Key> keysEverywhere() {
  return {{u"F1"_s, Help::tr("This help")},
          {u"F2"_s, Help::tr("The safety card, also while Hearten is locked")},
          {u"F3"_s, Help::tr("Listening help, and help with a question")},
          {u"F4"_s, Help::tr("Cymraeg, and English again, at the same place")},
          {u"F9"_s, Help::tr("Hide the whole screen, and show it again")},
          {u"Esc"_s, Help::tr("Close what is on top. Nothing you typed is lost")},
          {u"Tab"_s, Help::tr("Go to the next thing on the screen; Shift+Tab goes back")}};
}

QList<HelpView::Key> keysWhileOpen() {
  return {{u"Ctrl+L"_s, Help::tr("Lock. Your words are kept")},
          {u"Ctrl+N"_s, Help::tr("Start a conversation")},
          {u"Ctrl+F"_s, Help::tr("Find a person")}};
}

HelpView::Key placeKeys() {
  return {u"Alt+1 ... Alt+5"_s, Help::tr("Home, People, Support, Practise, Settings")};
}

QList<HelpView::Key> keysOfTalk() {
  return {{u"Enter"_s, Help::tr("The next question, when you are not typing")},
          {u"Alt+1 ... Alt+9"_s, Help::tr("Another way to ask")},
          {u"Alt+I"_s, Help::tr("If they ...: what helps when the talk takes a turn")},
          {u"Alt+S"_s, Help::tr("We need to stop")},
          {u"Alt+Left, Alt+Right"_s, Help::tr("Back and next")},
          {u"Ctrl+Enter"_s, Help::tr("Keep the line you are writing")},
          {u"Ctrl+Z, Ctrl+Shift+Z"_s, Help::tr("Undo, and do it again")},
          {u"Alt+W"_s, Help::tr("Why is this marked? When words in the plan are marked")},
          {u"Ctrl+R"_s, Help::tr("Hear the question again, with a screen reader")},
          {u"Ctrl+T"_s, Help::tr("Hear where you are in the hour, with a screen reader")},
          {u"F6"_s, Help::tr("Go round sections, lines and help in the plan")},
          {u"Ctrl+L"_s, Help::tr("Lock. You come back to the same question")}};
}

}  // namespace

HelpView helpFor(HelpTopic topic, const QString& language) {
  HelpView help;
  const content::PrivacyNotice notice = content::privacyNotice(language);
  help.noticeTitle = notice.title;
  for (const content::PrivacyNotice::Part& part : notice.parts)
    help.notice.append({.title = part.title, .lines = part.paragraphs});
  switch (topic) {
    case HelpTopic::Unlock:
      help.title = Help::tr("Opening your plans");
      help.lines << Help::tr("Type your passphrase and press Enter. Big and small letters count.")
                 << Help::tr(
                        "If you have forgotten it, the recovery code on your sheet also opens your plans. Then you "
                        "choose a new passphrase.")
                 << Help::tr("Nobody else can open them: not IT, not us.");
      help.keys =
          QList<HelpView::Key>{{u"Enter"_s, Help::tr("Open")}, {u"Alt+S"_s, Help::tr("Show or hide what you type")}};
      break;
    case HelpTopic::FirstRun:
      help.title = Help::tr("Setting up");
      help.lines << Help::tr("Five short steps. You can go back at any time and nothing you typed is lost.")
                 << Help::tr("If you close Hearten before the end, nothing is made and you can begin again.");
      help.keys = QList<HelpView::Key>{{u"Alt+S"_s, Help::tr("Show or hide what you type")}};
      break;
    case HelpTopic::Home:
      help.title = Help::tr("Home");
      help.lines << Help::tr("Start a conversation, or carry on with one you stopped.")
                 << Help::tr("What I said I would do holds your own promises only, never what others owe.");
      help.keys = keysWhileOpen();
      help.keys.prepend(placeKeys());
      break;
    case HelpTopic::People:
      help.title = Help::tr("People");
      help.lines << Help::tr("Type a few letters to find somebody. Enter opens their page.")
                 << Help::tr("A name is all we keep. No staff number, no birthday, no job record.");
      help.keys = keysWhileOpen();
      help.keys.prepend(placeKeys());
      break;
    case HelpTopic::Support:
      help.title = Help::tr("Support");
      help.lines
          << Help::tr("Type a word for what would help, or a name. Your trust’s own help comes first.")
          << Help::tr("A number or a web address is copied when you choose it. Hearten rings nobody and opens no page.")
          << Help::tr("What you look for is not kept.");
      help.keys = keysWhileOpen();
      help.keys.prepend({u"Down, Esc"_s, Help::tr("From the search box to the places, and empty the box")});
      help.keys.prepend(placeKeys());
      break;
    case HelpTopic::Settings:
      help.title = Help::tr("Settings");
      help.lines << Help::tr("Every change applies at once. There is nothing to save.");
      help.keys = keysWhileOpen();
      help.keys.prepend(placeKeys());
      break;
    case HelpTopic::Talk:
      help.title = Help::tr("The conversation");
      help.lines << Help::tr("One question at a time. Ask it in your own words, or choose another way to ask.")
                 << Help::tr(
                        "What is said is not kept. Only the lines of the plan are, and jottings are gone when you "
                        "close.")
                 << Help::tr("No stage has to be done, and the hour is a guide, never a limit.");
      help.keys = keysOfTalk();
      break;
    case HelpTopic::Copy:
      help.title = Help::tr("Taking a copy");
      help.lines << Help::tr("The preview shows exactly what a reader of the copy will see.")
                 << Help::tr("A copy is no longer locked by Hearten. Choose where it goes with care.");
      help.keys = QList<HelpView::Key>{{u"Ctrl+L"_s, Help::tr("Lock")}};
      break;
    case HelpTopic::Practice:
      help.title = Help::tr("Practising");
      help.lines << Help::tr("Nobody here is real. Nothing you choose is kept, not even which scenes you tried.")
                 << Help::tr("Choose what you might say. You see what happens then, and hear what it did.")
                 << Help::tr("The safety card is the real one, with real numbers.");
      help.keys = QList<HelpView::Key>{{u"1 ... 4"_s, Help::tr("Say it")},
                                       {u"Enter"_s, Help::tr("Go on, or choose what has the ring")},
                                       {u"Alt+Left, Alt+Right"_s, Help::tr("Back and next")}};
      break;
  }
  help.keys += keysEverywhere();
  return help;
}

}  // namespace hearten::ui
