# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""The whole main job, told once: first run, an hour with Sam, the plan in Word and PDF, and the day after."""

import os
import re
import shutil
import subprocess
import tomllib

from window import BUTTONS, Window

PASSPHRASE_NAME = "Passphrase"

# What Sam and Priya write. The canaries of the checks are among them.
JOTTING = "kingfisher jotting: bus home is forty minutes"
LINE = "A heron walk before a late shift"
PRIVATE_LINE = "Singing with the osprey choir on Tuesdays"
STOPPED_LINE = "I'm worried about my absence review meeting next week"
STEP = "Ask the rota lead about Thursday lates"
ADJUSTMENT = "Start at 9 after a late shift"


class Story:
    """One telling: the program, its window, what was done so far, and the folder for pictures and copies (no pictures
    when it is None)."""

    def __init__(self, program, folder, data, watcher=None):
        self.program, self.folder, self.data = program, folder, data
        self.watcher = watcher
        self.account = []
        self.count = 0
        self.passphrase = ""
        self.code = []
        self.open_program()

    def start(self):
        wrapper = self.watcher.wrapper() if self.watcher else []
        return subprocess.Popen(wrapper + [self.program, "--data-folder", self.data])

    def open_program(self):
        self.process = self.start()
        self.window = Window(self.process)
        self.mark("the program is open")

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        """The last screen is kept when something was not as it should be."""
        try:
            if kind is not None and self.folder is not None and self.process.poll() is None:
                self.window.picture(os.path.join(self.folder, "where-it-stopped.png"))
        finally:
            self.close_program()

    def mark(self, moment):
        """A moment at which somebody who watches may look."""
        if self.watcher:
            self.watcher.look(self, moment)

    def close_program(self):
        self.window.kill()
        self.process.wait()

    def say(self, words):
        self.account.append(words)

    def picture(self, name):
        if self.folder is None:
            return
        self.count += 1
        self.window.picture(os.path.join(self.folder, f"{self.count:02d}-{name}.png"))

    # First run

    def first_run(self):
        w = self.window
        w.sees("Welcome to Hearten")
        self.picture("welcome")
        w.press("Next: Passphrase")
        w.sees("Choose a passphrase")
        self.passphrase = self.four_words()
        self.picture("passphrase")
        w.press("Next: Recovery code")
        code = w.find("Recovery code: ", exact=False).name
        self.code = [group.replace(" ", "") for group in code.removeprefix("Recovery code: ").split(",")]
        for field in [thing for thing in w.things() if thing.getRoleName() == "text" and thing.name.endswith(" group")]:
            w.type_into(field.name, self.code[ORDINALS.index(field.name.split()[0].lower())])
        w.press("I understand", exact=False)
        self.picture("recovery-code")
        w.press("Next: Your trust")
        self.picture("your-trust")
        self.fill_trust()
        w.press("Next: Ready", patience=60)
        w.sees("That's it", patience=60)
        self.picture("ready")
        self.say("Set up: a passphrase of four words, a recovery code with two groups typed back, the trust's name.")
        w.press("Go to home")

    def four_words(self):
        for thing in self.window.things():
            if thing.getRoleName() == "label" and re.fullmatch(r"[a-z-]+( [a-z-]+){3}", thing.name):
                return thing.name
        raise AssertionError("No four words were proposed.\n" + self.window.describe())

    def fill_trust(self):
        for name, words in (("What shall we call you?", "Priya"), ("Your trust's name", "Example Hospitals Trust")):
            self.window.type_into(name, words, exact=False)

    # The hour

    def start_the_talk(self, person="Sam"):
        w = self.window
        w.sees("Start a conversation")
        self.picture("home-first-time")
        w.press("Start")
        w.type_into("Find a name", person, exact=False)
        self.picture("who-with")
        w.press(f"Add {person}")
        w.sees("Before you start")
        self.picture("before-you-start")
        w.press("Kind of talk: About an hour")
        w.sees("When something changes")
        self.picture("kinds-of-talk")
        w.press("About an hour. ", exact=False)
        w.sees("What is kept")
        w.press("Begin")
        self.say(f"Added {person}, read together what is kept, and began.")

    def talk(self):
        w = self.window
        w.sees("First, a few things to say")
        self.picture("said-first")
        w.press("Next: the first question")
        w.sees("What would make this hour useful for you?")
        self.picture("first-question")
        w.type_into("Jottings", JOTTING, exact=False)
        self.mark("a jotting is on the screen")
        self.picture("jottings")
        w.press("Stage 2 of 7", exact=False)
        w.sees("How are you, really?")
        w.focus("How are you, really?", exact=False)
        w.keys("alt+1")
        self.picture("another-way-to-ask")
        w.press("Stage 4 of 7", exact=False)
        w.sees("What would you like to talk about?")
        for topic in ("Workload", "Sleep and shifts", "Looking after someone"):
            w.press(topic, exact=False)
        self.picture("choose-topics")
        w.press("Talk about", exact=False)
        self.picture("topic")
        w.press("What could help")
        w.sees("Across the UK")
        self.picture("support")
        w.press("Put Citizens Advice in the plan")
        w.sees("Citizens Advice")
        w.sees("how will you get there?")
        w.press("We'll ring together")
        w.sees("Citizens Advice is in the plan")
        w.keys("Escape")
        w.press("Stage 5 of 7", exact=False)
        self.picture("what-would-help")
        self.say("Went through the stages: said the ground rules, asked, asked another way, chose three topics, "
                 "and put a place that can help in the plan.")

    def safety_and_stop(self):
        w = self.window
        w.keys("F2")
        w.sees("Someone may not be safe")
        w.press("Thoughts of suicide or self-harm", exact=False)
        self.picture("safety-card")
        w.keys("Escape")
        w.keys("F9")
        w.sees("Press F9 when you are ready.")
        self.picture("hidden")
        w.keys("F9")
        w.press("We need to stop")
        w.sees("Of course. Let's stop here.")
        self.picture("we-need-to-stop")
        w.press("Take a breather", exact=False)
        w.sees("Take your time.")
        self.picture("breather")
        w.press("We're back")
        self.say("Opened the safety card, hid the screen, took a breather and came back to the same place.")

    # The plan

    def write_a_line(self):
        w = self.window
        w.press("Stage 6 of 7", exact=False)
        w.sees("The keyboard is yours, Sam.")
        w.press("What keeps me well", exact=False)
        self.write_line(LINE, shared=True)
        w.find("Change: " + LINE)
        w.sees("Saved at")
        self.mark("a line is saved")

    def battery_dies(self):
        self.close_program()
        self.mark("the program was killed")
        self.open_program()
        w = self.window
        w.sees("Open your plans")
        self.picture("unlock")
        self.unlock()
        w.sees("Start a conversation")
        self.picture("home-part-way-through")
        w.press("Carry on", exact=False)
        w.sees("Welcome back.")
        self.picture("welcome-back")
        w.press("What keeps me well, 1 line")
        w.sees(LINE)
        self.say("Killed the program mid-hour and opened it again: the same place, and the line that was saved.")

    def unlock(self):
        self.window.type_into(PASSPHRASE_NAME, self.passphrase)
        self.window.keys("Return")

    def write_the_plan(self):
        w = self.window
        self.write_line(PRIVATE_LINE, shared=False)
        w.sees("Lines only for you go into the copy you take away today")
        w.press("Only in the copy I take away")
        w.sees("Held for your copy")
        self.picture("plan")
        w.press("What gets in the way", exact=False)
        self.write_line(STOPPED_LINE, shared=True)
        w.sees("Let's keep this line out of the plan")
        self.picture("gentle-stop")
        w.press("Use this", exact=False)
        w.find("Change: ", exact=False)
        w.sees("Saved at")
        self.write_step(STEP)
        self.picture("steps")
        w.press("Adjustments", exact=False)
        w.press("Add an adjustment")
        w.type_into("What", ADJUSTMENT, exact=False)
        w.type_into("Start from", "30 nov 2026", exact=False)
        w.keys("Tab")
        w.type_into("Try until", "15 jan 2027", exact=False)
        w.keys("Tab")
        w.press("Keep this")
        w.sees(ADJUSTMENT)
        self.picture("adjustments")
        w.press("My support", exact=False)
        self.picture("my-support")
        self.mark("the plan is written")
        self.say("Sam wrote the plan: a shared line, a line only for Sam, a line that was better said another way, "
                 "a step for Priya and an adjustment on trial.")

    def write_line(self, words, shared):
        w = self.window
        field = w.type_into("new line", words, exact=False)
        w.press("Shared with my manager" if shared else "Only for me", after=field)
        w.press("Keep this")

    def write_step(self, words):
        w = self.window
        w.press("Who does what", exact=False)
        w.press("Add a step")
        w.type_into("What", words, exact=False)
        w.press("My manager", exact=False)
        w.press("Keep this")
        w.sees(words)

    def agree(self):
        w = self.window
        w.press("My review", exact=False)
        w.press("Three months on", exact=False)
        self.picture("my-review")
        w.press("Next: Read it through")
        w.sees("Read it through together")
        self.picture("read-through")
        w.press("We agree this plan")
        w.sees("Which lines?")
        self.say("Read the plan through together and agreed it.")

    def take_copies(self):
        w = self.window
        self.picture("take-your-copy")
        self.save_copy("plan.docx")
        w.press("PDF")
        self.save_copy("plan.pdf")
        self.picture("copy-saved")
        w.press("A copy to share", exact=False)
        self.save_copy("plan-to-share.pdf")
        self.picture("copy-to-share")
        w.press("Word")
        self.save_copy("plan-to-share.docx")
        w.press("Finish")
        w.sees("Before you go back")
        self.picture("after")
        w.press("Go to home")
        self.mark("the plan is agreed and the copies are taken")
        self.say("Took the plan away as Word and PDF, in full and the part to share.")

    def save_copy(self, name):
        path = os.path.join(self.folder or os.environ["TMPDIR"], name)
        if os.path.exists(path):
            os.remove(path)
        w = self.window
        w.press("Take another" if w.shows("Take another") else "Save my copy")
        w.type_into("File name", path, exact=False)
        w.keys("Return")
        self.copy_is_saved()
        assert os.path.getsize(path) > 1000, f"{path} is empty"

    def copy_is_saved(self):
        """Also where Hearten first says that the folder is one for temporary files."""
        w = self.window
        w.sees_one_of("Your copy is saved.", "This folder is for files that do not stay.")
        if w.shows("Save it here"):
            w.press("Save it here")
        w.sees("Your copy is saved.")

    # The days after

    def day_after(self):
        w = self.window
        w.sees("What I said I would do")
        w.sees(STEP)
        self.picture("home")
        w.press("People")
        w.press("Sam", exact=False)
        w.sees("What happened to this plan")
        self.picture("person")
        w.press("Settings")
        w.sees("Keeping it safe")
        self.picture("settings")
        self.say("Home shows Priya what she promised; Sam's page shows what happened to the plan, dates only.")

    def lock_and_unlock(self):
        w = self.window
        w.keys("ctrl+l")
        w.sees("Open your plans")
        self.practise()
        w.type_into(PASSPHRASE_NAME, "not the one at all")
        w.keys("Return")
        w.sees("That is not the passphrase for these plans.")
        w.find("Open")  # once it no longer asks for a moment's patience
        self.picture("wrong-passphrase")
        self.unlock()
        w.sees("Keeping it safe")
        self.say("Locked it, tried a wrong passphrase, and opened it again at the same place.")

    def practise(self):
        """One scene to its end, while everything is locked; the first answer leads on at every turn of it."""
        w = self.window
        w.press("Practise without opening")
        w.sees("Who would you like to practise with?")
        self.picture("practice-scenes")
        w.press("Calm, and keeping it in", exact=False)
        w.press("A little")
        w.press("Start the scene")
        w.sees("What might you say?")
        said = 0
        while not w.shows("Think it over"):
            w.change("1")
            w.find("Go on")
            said += 1
            if said == 2:
                self.picture("practice")
            w.change("Return")
        w.press("Think it over")
        w.sees("Before the scene you chose: A little.")
        self.picture("practice-after")
        w.press("Leave practice")
        w.sees("Open your plans")
        self.say("Practised a hard talk with somebody made up, while everything was locked.")

    def forget_the_passphrase(self):
        w = self.window
        w.keys("ctrl+l")
        w.press("I have forgotten it")
        w.type_into("Recovery code", " ".join(self.code))
        self.picture("recovery-code-typed")
        w.press("Open with the code")
        w.sees("Now a new passphrase")
        self.passphrase = self.four_words()
        self.picture("new-passphrase")
        w.press("Use this passphrase")
        w.sees("Keeping it safe")
        w.keys("ctrl+l")
        w.sees("Open your plans")
        self.unlock()
        w.sees("Keeping it safe")
        self.say("Forgot the passphrase: the recovery code opened the plans, and a new passphrase is in use.")

    def talk_with_the_team(self, name):
        """The whole of it by the keyboard alone, in any language. Nothing is written meanwhile."""
        w = self.window
        before = self.times_of_files()
        w.change("ctrl+n")
        w.change("Tab", "Tab", "Return")
        self.picture("team-before-" + name)
        w.change("Return")
        self.picture("team-said-first-" + name)
        with open(os.path.join(CONTENT, "guides", "team-talk.toml"), "rb") as file:
            questions = sum(len(stage.get("prompt", [])) for stage in tomllib.load(file)["stage"])
        for step in range(questions):
            w.change("alt+Right")
            if step == 0:
                self.picture("team-question-" + name)
        w.change("alt+Right")
        self.picture("team-goodbye-" + name)
        w.change("alt+Right")
        self.picture("team-after-" + name)
        w.change("Return")
        assert self.times_of_files() == before, "A talk with the team was written down."
        self.say(f"Held a talk with the whole team ({name}); no file changed.")

    def times_of_files(self):
        return {name: os.stat(os.path.join(folder, name)).st_mtime_ns
                for folder, _, names in os.walk(self.data) for name in names}

    def looks(self):
        """The same screens dark, in high contrast, with large letters and in Welsh."""
        self.start_a_second_talk()
        for group, choice, name in (
            ("Colours", "Dark", "dark"),
            ("Colours", "High contrast", "high-contrast"),
            ("Text size", "200 %", "large-letters"),
            ("Language", "Cymraeg", "welsh"),
        ):
            w = self.window
            w.press("Settings")
            w.press("100")
            w.press("Light")
            w.press(choice)
            self.picture("settings-" + name)
            w.change("alt+1")  # home, in any language
            self.picture("home-" + name)
            if name == "welsh":
                self.talk_with_the_team(name)
            w.change_by(lambda: w.press("Jo", exact=False))
            if w.shows(", 1 line"):  # with large letters the sections are in a menu
                w.change_by(lambda: w.press(", 1 line", exact=False))
            self.picture("plan-" + name)
            self.go_until("alt+Left", asked=True)
            self.picture("talk-" + name)
            w.change("F2")
            w.change("2")
            self.picture("safety-" + name)
            w.change("Escape")
            self.go_until("alt+Right", asked=False)
            if name != "welsh":
                self.stop_for_today()
        self.say("Looked at it dark, in high contrast, with letters at 200 % and in Welsh.")

    def go_until(self, key, asked):
        """Goes back or on until Priya asks a question, or until she does not: in any language."""
        for _ in range(40):
            if any(re.search(r"Priya.*: .*\?$", thing.name or "") for thing in self.window.things()) == asked:
                return
            self.window.change(key)
        raise AssertionError("The place in the talk was not found.\n" + self.window.describe())

    def start_a_second_talk(self):
        w = self.window
        w.find("Settings", BUTTONS)
        w.keys("ctrl+n")
        w.type_into("Find a name", "Jo", exact=False)
        w.press("Add Jo")
        w.press("Begin")
        w.press("Stage 5 of 7", exact=False)
        w.press("Stage 5 of 7: What would help. You are here")
        w.press("Open the plan")
        w.press("What helps, nothing yet")
        self.write_line("A quiet ten minutes before handover", shared=True)
        w.find("Change: A quiet ten minutes before handover")
        w.sees("Saved at")
        self.stop_for_today()

    def stop_for_today(self):
        w = self.window
        w.press("We need to stop")
        w.press("Stop, and keep what", exact=False)
        w.press("Stop, and leave it open")
        w.find("Settings", BUTTONS)


CONTENT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "resources", "content", "en")
ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"]


def tell(program, folder, watcher=None):
    """The walkthrough. Returns the account, line by line. The plans are kept in a folder that is gone afterwards."""
    data = os.path.join(os.environ["XDG_RUNTIME_DIR"], "hearten")
    try:
        with Story(program, folder, data, watcher) as story:
            main_job(story)
        story.mark("the program is closed")
    finally:
        shutil.rmtree(data, ignore_errors=True)
    return story.account


def main_job(story):
    story.first_run()
    story.start_the_talk()
    story.talk()
    story.safety_and_stop()
    story.write_a_line()
    story.battery_dies()
    story.write_the_plan()
    story.agree()
    story.take_copies()
    story.day_after()
    story.lock_and_unlock()
    story.forget_the_passphrase()
    story.talk_with_the_team("english")
    story.looks()
