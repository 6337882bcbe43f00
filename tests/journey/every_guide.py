# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""Every kind of talk, walked to its end in the real window, in English and in Welsh; and what helps on the way: listening
help, help with a question, a blank sheet."""

import os
import tomllib
import xml.etree.ElementTree as ElementTree
import zipfile

from story import Story
from window import BUTTONS

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
LANGUAGES = {"en": "English", "cy": "Cymraeg"}
TOPICS = ("workload", "sleep-and-shifts", "money-worries")
CLOSED = {"en": "Are you sleeping well?", "cy": "Ydych chi'n cysgu'n iawn?"}


class Words:
    """What stands on the screen in one language: the content by its files, buttons by their catalogue."""

    def __init__(self, language):
        self.language = language
        self.catalogue = {}
        if language != "en":
            tree = ElementTree.parse(os.path.join(ROOT, "translations", f"hearten_{language}.ts"))
            for message in tree.iter("message"):
                self.catalogue.setdefault(message.findtext("source"), message.findtext("translation"))

    def ui(self, source, *fill):
        words = self.catalogue[source] if self.catalogue else source
        for number, value in enumerate(fill, 1):
            words = words.replace(f"%{number}", value)
        return words

    def content(self, name):
        with open(os.path.join(ROOT, "resources", "content", "en", name), "rb") as file:
            english = tomllib.load(file)
        path = os.path.join(ROOT, "resources", "content", self.language, name)
        if self.language == "en" or not os.path.exists(path):
            return english
        with open(path, "rb") as file:
            return over(english, tomllib.load(file))


def over(english, other):
    """English with a translation laid over it: texts by their key, tables by their id."""
    laid = dict(english)
    for key, value in other.items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            translated = {one["id"]: one for one in value}
            laid[key] = [over(one, translated.get(one["id"], {})) for one in english[key]]
        elif isinstance(value, dict):
            laid[key] = over(english[key], value)
        else:
            laid[key] = value
    return laid


def filled(text):
    return text.replace("{person}", "Sam").replace("{manager}", "Priya")


class EveryGuide(Story):
    def picture(self, name):
        """Only what is asked for by name, see shot()."""

    def shot(self, name):
        if self.folder is not None:
            self.window.picture(os.path.join(self.folder, f"{self.words.language}-{name}.png"))

    def reads(self, words):
        return self.window.find(words, exact=False)

    def speak(self, language):
        w = self.window
        w.find(self.words.ui("Start"))
        w.keys("alt+5")
        w.press(LANGUAGES[language])
        self.words = Words(language)
        w.keys("alt+1")
        w.find(self.words.ui("Start"))

    def walk_all(self):
        for number, name in enumerate(self.words.content("index.toml")["guides"]):
            guide = self.words.content(f"guides/{name}.toml")
            team = guide.get("with") == "team"
            self.begin_with_team() if team else self.begin_with_sam(guide)
            self.reads(guide["stage"][0]["card"][0]["title"])
            self.shot("guide-" + name)
            self.window.keys("alt+Right")
            for stage in guide["stage"]:
                for index, prompt in enumerate(stage.get("prompt", [])):
                    self.reads(filled(prompt["question"]))
                    if number == 0 and stage is guide["stage"][0] and index == 0:
                        self.listening_help(prompt["question"])
                        self.other_language(name)
                    self.window.keys("alt+Right")
                self.pass_stage(stage, TOPICS if number == 0 else ())
            self.window.press(self.words.ui("Go to home"))
            self.window.find(self.words.ui("Start"))
        self.say(f"Walked {number + 1} kinds of talk to their end ({LANGUAGES[self.words.language]}).")

    def begin_with_sam(self, guide):
        w, ui = self.window, self.words.ui
        w.keys("ctrl+n")
        w.type_into(ui("Find a name, or type a new one"), "Sam")
        self.reads("Sam")
        new = ui("Add %1", "Sam")
        new_person = w.shows(new)
        w.press(new) if new_person else w.press("Sam, ", exact=False)
        w.press(ui("Kind of talk: %1", ""), exact=False)
        self.reads(ui("When something changes"))
        if new_person:
            self.shot("kinds-of-talk")
        w.press(guide["need"], exact=False)
        w.press(ui("Begin"))

    def begin_with_team(self):
        w, ui = self.window, self.words.ui
        w.keys("ctrl+n")
        w.press(ui("With the whole team"))
        w.press(ui("Begin"))

    def pass_stage(self, stage, topics):
        """A stage without questions of its own."""
        w, ui = self.window, self.words.ui
        if stage["kind"] == "topics":
            self.reads(ui("What would you like to talk about?"))
            self.talk_about([self.words.content(f"topics/{name}.toml") for name in topics])
        elif stage["kind"] == "follow-up":
            self.reads(ui("What happened with what we agreed?"))
            w.keys("alt+Right")
        elif stage["kind"] == "plan":
            headings = self.words.content("headings.toml")["section"]
            for heading in headings:
                self.reads(heading["title"])
                if topics and heading is headings[0]:
                    self.shot("plan")
                w.keys("alt+Right")
        elif stage["kind"] == "close":
            w.press(ui("We agree this plan"))
            w.press(ui("No copy today"))
        elif stage["kind"] == "goodbye":
            self.reads(stage["card"][0]["title"])
            w.keys("alt+Right")

    def talk_about(self, topics):
        w = self.window
        for topic in topics:
            w.press(topic["title"])
        if topics:
            self.shot("topics")
        w.keys("alt+Right")
        for topic in topics:
            for index, prompt in enumerate(topic["prompt"]):
                self.reads(filled(prompt["question"]))
                if index == 0:
                    self.shot("topic-" + topic["id"])
                w.keys("alt+Right")

    def listening_help(self, question):
        w, ui = self.window, self.words.ui
        skills = self.words.content("coaching.toml")["skill"]
        w.keys("F3")
        for skill in (skills[2], skills[1]):
            w.press(skill["title"])
            self.reads(skill["why"])
        self.shot("listening-help")
        w.keys("Escape")
        self.reads(filled(question))

        w.keys("F3")
        w.type_into(ui("The question, as you would say it"), CLOSED[self.words.language])
        w.keys("Return")
        heading = w.find(ui("You could ask"))
        offer = w.find("?", BUTTONS, exact=False, after=heading)
        words = offer.name
        assert words != CLOSED[self.words.language], "The same question was offered."
        self.shot("help-with-a-question")
        offer.queryAction().doAction(0)
        self.reads(ui("%1 asks", "Priya") + ": " + words)
        self.say(f"Opened listening help, and asked \"{words}\" in place of \"{CLOSED[self.words.language]}\".")

    def other_language(self, guide):
        """The first question in the other language, and back."""
        here = self.words
        for words in (Words("en" if here.language == "cy" else "cy"), here):
            self.window.keys("F4")
            self.reads(words.content(f"guides/{guide}.toml")["stage"][0]["title"])
            self.reads(words.ui("We need to stop"))
        self.say("Changed the language in the middle of the hour, and back.")

    def take_a_blank_sheet(self):
        w, ui = self.window, self.words.ui
        sheet = self.words.content("sheets.toml")["sheet"][0]
        w.press(ui("A sheet to prepare with"))
        self.reads(sheet["title"])
        self.shot("sheets")
        path = os.path.join(self.folder or os.environ["TMPDIR"], f"sheet-{self.words.language}.docx")
        if os.path.exists(path):
            os.remove(path)
        w.press(f"{ui('Save as Word')}: {sheet['title']}")
        w.type_into("File name", path, exact=False)
        w.keys("Return")
        self.reads(ui("The sheet is saved."))
        with zipfile.ZipFile(path) as parts:
            assert sheet["title"] in parts.read("word/document.xml").decode(), f"{path} is another sheet"
        w.keys("Escape")
        w.find(ui("Start"))
        self.say(f"Saved a blank sheet, \"{sheet['title']}\".")

    def look_around(self):
        """Pictures alone: three topics, the directory, practice."""
        if self.folder is None:
            return
        w, ui = self.window, self.words.ui
        w.keys("alt+3")
        self.reads(ui("Support"))
        self.shot("directory")
        w.keys("alt+4")
        self.reads(ui("Who would you like to practise with?"))
        self.shot("practice-scenes")
        w.press(self.words.content("practice/silent.toml")["title"], exact=False)
        w.press(ui("Start the scene"))
        self.reads(ui("What might you say?"))
        w.change("1")
        self.shot("practice")
        w.press(ui("Leave practice"))
        w.press(ui("Home"))
        w.find(ui("Start"))


def walk(program, folder):
    """Returns the account, line by line. The plans are kept in a folder that is gone afterwards with the desktop."""
    with EveryGuide(program, folder, os.path.join(os.environ["XDG_RUNTIME_DIR"], "hearten")) as story:
        story.words = Words("en")
        story.first_run()
        for language in LANGUAGES:
            story.speak(language)
            story.take_a_blank_sheet()
            story.walk_all()
            story.look_around()
    return story.account
