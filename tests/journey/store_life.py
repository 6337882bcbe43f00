# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""The life of one store in the real window: Sam, Jo and Ali, and everything that can happen to their plans."""

import hashlib
import json
import os
import re
import zipfile

import pyatspi
import traces
import writes
from story import PASSPHRASE_NAME, Story
from window import BUTTONS, Window

# What each of them writes; the words are looked for on the disk, and in what is handed out.
SAMS = "A heron walk before a late shift"
SAMS_STEP = "Swap one late shift with the lapwing team"
SAMS_LATER = "Swimming with the otter club on Fridays"
JOS = "A curlew print on the wall by the desk"
HALF_TYPED = "Singing with the osprey choir"
LOST = "Bread baked with the kestrel group"
ALIS = "Lunch away from the plover ward"

PAGE_SIZE = 4096
LIKELY_PAGE = 19  # with nobody's lines
WHOLE, NOT_WHOLE = "Whole, to the last line", "Not whole: something cannot be read"


class StoreLife(Story):
    def __init__(self, program, folder, watcher):
        self.shots = 0
        self.away = os.path.join(os.environ["XDG_RUNTIME_DIR"], "away")
        os.makedirs(self.away)
        super().__init__(program, folder, os.path.join(os.environ["XDG_RUNTIME_DIR"], "hearten"), watcher)

    def picture(self, name):
        """The walkthrough shows what the story shares with it; here, see shot()."""

    def shot(self, name):
        if self.folder is None:
            return
        self.shots += 1
        self.window.picture(os.path.join(self.folder, f"{self.shots:02d}-{name}.png"))

    def nothing_readable(self, when):
        for words in (SAMS, SAMS_STEP, SAMS_LATER, JOS, HALF_TYPED, LOST, ALIS):
            hits, read = traces.files_with(words, [self.data])
            assert read, f"{when}: no files in {self.data}"
            assert not hits, f"{when}: {words!r} can be read in {hits}"

    def backups(self):
        folder = os.path.join(self.data, "backups")
        return {name for name in (os.listdir(folder) if os.path.isdir(folder) else ()) if name.endswith(".planbackup")}

    def reopen(self, sees):
        self.window.sees("Open your plans")
        self.unlock()
        self.window.sees(sees)

    def lock(self):
        self.window.keys("ctrl+l")
        self.window.sees("Open your plans")

    # Three people

    def begin_with(self, name, chosen=None, stage="Stage 6 of 7"):
        """Into the plan, in a first talk; or in a later one, with somebody who is `chosen` from the list."""
        w = self.window
        w.find("Settings", BUTTONS)
        w.keys("ctrl+n")
        w.type_into("Find a name", name, exact=False)
        w.press(chosen or f"Add {name}", exact=False)
        w.press("Begin")
        w.press("Next: the first question")
        w.press(stage, exact=False)
        w.press("What keeps me well", exact=False)

    def keep(self, words):
        self.write_line(words, shared=True)
        self.window.find("Change: " + words)
        self.window.sees("Saved at")

    def agree_at_once(self):
        w = self.window
        w.press("My review", exact=False)
        w.press("Three months on", exact=False)
        w.press("Next: Read it through")
        w.press("We agree this plan")
        w.press("No copy today")
        w.press("Go to home")
        w.sees("Start a conversation")

    def three_people(self):
        for name, words in (("Sam", SAMS), ("Ali", ALIS)):
            self.begin_with(name)
            self.keep(words)
            if name == "Sam":
                self.write_step(SAMS_STEP)
            self.agree_at_once()
        self.begin_with("Jo")
        self.keep(JOS)
        self.say("Sam and Ali have agreed a plan; Jo is in the middle of one.")

    # A lock and a dead battery, while somebody types

    def lock_while_typing(self):
        w = self.window
        w.type_into("new line", HALF_TYPED, exact=False)
        self.lock()
        self.shot("locked-while-typing")
        assert not w.shows(JOS) and not w.shows("Jo"), "The locked screen tells who was there."
        self.nothing_readable("locked while typing")
        self.reopen("Here is the line you were writing.")
        self.line_waits()
        self.shot("the-line-is-there")
        self.say("Locked in the middle of a line; it was there after opening.")

    def line_waits(self):
        field = self.window.find("new line", ("text", "entry"), exact=False)
        assert self.window.text_of(field) == HALF_TYPED, f"The line says {self.window.text_of(field)!r}"

    def battery_dies_locked(self):
        """What was being typed at a lock is in the store."""
        self.lock()
        self.close_program()
        self.open_program()
        self.reopen("Start a conversation")
        self.window.press("Carry on", exact=False)
        self.window.find("Change: " + JOS)
        self.line_waits()
        self.say("The battery died while it was locked: line and place were there.")

    def battery_dies_typing(self):
        """What was kept stays. A line that nobody kept, and that no lock has put away, goes with the battery."""
        w = self.window
        w.type_into("new line", LOST, exact=False)
        self.close_program()
        self.nothing_readable("killed while typing")
        self.open_program()
        self.reopen("Start a conversation")
        w = self.window
        w.press("Carry on", exact=False)
        w.sees("Everything up to your last line was saved.")
        w.press("What keeps me well, 1 line")
        w.find("Change: " + JOS)
        self.shot("after-the-battery")
        assert not any(LOST in w.text_of(thing) for thing in w.things()), "A line that nobody kept was kept."
        self.stop_for_today()
        self.say("The battery died in the middle of a line: every line kept was there, the half line was not.")


    # A passphrase that nobody remembers

    def forgotten_passphrase(self):
        w = self.window
        self.lock()
        self.first_passphrase = self.passphrase
        w.press("I have forgotten it")
        self.shot("recovery-code")
        wrong = self.code[:-1] + [self.code[-1][:-1] + ("A" if self.code[-1][-1] != "A" else "B")]
        w.type_into("Recovery code", " ".join(wrong))
        w.press("Open with the code")
        w.sees("There is a slip, most likely in the seventh group.")
        self.shot("a-slip-in-the-code")
        w.type_into("Recovery code", " ".join(self.code))
        w.press("Open with the code")
        w.sees("Now a new passphrase")
        self.passphrase = self.four_words()
        assert self.passphrase != self.first_passphrase
        self.shot("new-passphrase")
        w.press("Use this passphrase")
        w.sees("Start a conversation")
        self.lock()
        w.type_into(PASSPHRASE_NAME, self.first_passphrase)
        w.keys("Return")
        w.sees("That is not the passphrase for these plans.")
        w.find("Open")  # once it no longer asks for a moment's patience
        self.shot("the-old-passphrase")
        self.reopen("Start a conversation")
        self.say("Forgot the passphrase: the recovery code opened the plans, a new passphrase is in use, and the old "
                 "one is refused.")

    # Backups

    def test_the_backup(self):
        """It was made by itself at the first lock, under the passphrase of then."""
        w = self.window
        assert len(self.backups()) == 1, f"After the locks there are these backups: {self.backups()}"
        w.press("Settings")
        w.sees("Last backup: today at")
        w.press("Test my backup")
        w.type_into("Passphrase of the backup", self.passphrase)
        w.press("Test it")
        w.sees("That passphrase did not open the backup. Was there another one on the day it was made?")
        self.shot("test-my-backup")
        w.type_into("Passphrase of the backup", self.first_passphrase)
        w.press("Test it")
        w.sees("The backup opens. 3 plans, from today at")
        self.shot("backup-tested")
        self.say("A lock made a backup, and it opens: with the passphrase of then, not with the one of now.")

    def change_a_plan(self):
        w = self.window
        w.press("Home")
        self.begin_with("Sam", chosen="Sam, ", stage="Stage 4 of 5")
        w.find("Change: " + SAMS)
        self.keep(SAMS_LATER)
        self.stop_for_today()

    def restore(self):
        w = self.window
        before = self.backups()
        self.look_into_a_backup(self.first_passphrase)
        w.sees("3 people, 3 plans, 2 of them agreed")
        w.sees("3 people, 4 plans, 2 of them agreed")  # today
        self.shot("a-look-at-the-backup")
        w.press("Bring this one back")
        w.sees("These are your plans from today at")
        self.shot("brought-back")
        kept = self.backups() - before
        assert len(kept) == 1, f"What there was today is not kept: {kept}"
        self.nothing_readable("restored")
        self.passphrase_after, self.passphrase = self.passphrase, self.first_passphrase
        self.reopen("Start a conversation")
        self.page_of("Sam")
        self.shot("sam-as-in-the-backup")
        w.press("Open the plan")
        w.sees(SAMS)
        assert not w.shows(SAMS_LATER), "The plan is not as it was in the backup."
        self.shot("plan-as-in-the-backup")
        w.press("Back")
        w.sees("What happened to this plan")
        self.say("Brought back the backup after a look at it: Sam's plan is as it was then, and what there was today is "
                 "kept as a backup.")

    def look_into_a_backup(self, passphrase):
        w = self.window
        w.press("Settings")
        w.press("Bring back a backup")
        w.sees("Nothing changes until you have looked at it and said yes.")
        self.shot("bring-back-a-backup")
        w.press("Today at", exact=False)
        w.type_into("Passphrase of that day", passphrase)
        self.shot("passphrase-of-that-day")
        w.press("Have a look")
        w.sees("This backup")

    def page_of(self, name):
        w = self.window
        w.press("People")
        w.press(f"{name}, ", exact=False)
        w.find(name, ("heading",))

    # What is held, and its end

    def held(self):
        return os.path.join(self.away, "held.docx"), os.path.join(self.away, "held.json")

    def everything_held(self):
        w = self.window
        self.page_of("Sam")
        w.press("Everything held about me")
        w.sees("Everything held about Sam")
        self.shot("everything-held")
        document, data = self.held()
        for button, path in (("Save as Word", document), ("Save for another program", data)):
            w.press(button)
            w.type_into("File name", path, exact=False)
            w.keys("Return")
            w.until(lambda: os.path.exists(path) or w.shows("Save it here"), f"{path}, or a question about its folder")
            if not os.path.exists(path):
                w.press("Save it here")
            w.until(lambda: os.path.exists(path), path)
            w.sees("The file is saved. Nobody is told.")
            assert os.path.getsize(path) > 500, f"{path} is empty"
        self.shot("everything-saved")
        w.press("Back to Sam")
        w.sees("What happened to this plan")
        with zipfile.ZipFile(document) as parts:
            in_words = re.sub(r"<[^>]*>", " ", parts.read("word/document.xml").decode("utf-8"))
        with open(data, encoding="utf-8") as file:
            in_data = json.dumps(json.load(file), ensure_ascii=False)
        for what, text in (("document", in_words), ("file for programs", in_data)):
            for words in ("Sam", SAMS, SAMS_STEP):
                assert words in text, f"{words!r} is not in the {what}: {text[:400]}"
            for words in ("Jo", "Ali", JOS, HALF_TYPED, ALIS):
                assert not re.search(rf"\b{words}\b", text), f"{words!r} is in Sam's {what}"
        self.say("Saved everything held about Sam as a document and for programs: Sam's line, and nobody else's.")

    def erase(self):
        w = self.window
        before = self.backups()
        self.page_of("Jo")
        w.press("Delete everything about Jo")
        w.sees("This cannot be taken back.")
        self.shot("erase")
        w.find("Keep everything")
        w.type_into("Type the word", "yes", exact=False)
        w.press("Delete everything about Jo")
        w.sees("Nothing is deleted yet.")
        self.shot("nothing-deleted-yet")
        w.type_into("Type the word", "delete", exact=False)
        w.press("Delete everything about Jo")
        w.sees("Everything about Jo is deleted from this laptop.")
        self.shot("erased")
        assert not w.shows("Jo, "), "Jo is still in the list."
        for name in ("Sam", "Ali"):
            self.page_of(name)
        w.press("Home")
        w.sees("Start a conversation")
        assert not w.shows("Jo"), "Jo is still on the home screen."
        self.nothing_readable("erased")
        after = self.backups()
        assert len(after) == 1 and not after & before, f"Older backups are still there: {sorted(after & before)}"
        self.look_into_a_backup(self.passphrase)
        w.sees("2 people, 2 plans, 2 of them agreed")
        w.sees("Ali, Sam")
        w.press("Choose another")
        w.press("Back to Settings")
        w.press("Home")
        self.say("Erased Jo: gone from every screen and from every backup; Sam and Ali are as they were.")

    # Somebody opens it twice

    def second_program(self):
        first = self.window
        second = self.start()
        self.window = w = Window(second)
        try:
            w.sees("Open your plans")
            self.unlock()
            w.sees("Your plans are already open in another Hearten window. Close that one first.")
            self.shot("open-already")
        finally:
            w.kill()
            second.wait()
            self.window = first
        self.begin_with("Kit")
        self.keep(LOST)
        self.stop_for_today()
        self.say("A second program was told that the plans are open already; the first one went on and saved a line.")

    # A disk that wears out

    def damaged(self):
        w = self.window
        self.lock()
        self.close_program()
        path = os.path.join(self.data, "plans.db")
        whole, partly = self.open_damaged(path)
        found = digest(path)
        w = self.window
        assert whole | partly == {"Ali", "Kit", "Sam"}, f"Whole: {whole}, partly: {partly}"
        w.sees("for reading only")
        w.sees("The newest good backup is from today at")
        self.shot("damaged")
        w.press("Look at the plans that are whole")
        w.sees("Start a conversation")
        self.page_of(sorted(whole)[0])
        assert not w.find("Start a talk").getState().contains(pyatspi.STATE_ENABLED), "A talk can be begun."
        self.shot("damaged-for-reading")
        self.lock()
        assert digest(path) == found, "The damaged file was written over."
        self.unlock()
        w.sees("The newest good backup is from today at")
        w.press("Bring back the backup of", exact=False)
        w.sees("This backup")
        w.sees("2 people, 2 plans, 2 of them agreed")
        self.shot("a-look-before-it-comes-back")
        w.press("Bring this one back")
        w.sees("These are your plans from today at")
        self.reopen("What happened to this plan")  # where they were
        for name in ("Sam", "Ali"):
            self.page_of(name)
        aside = [name for name in os.listdir(self.data) if digest(os.path.join(self.data, name)) == found]
        assert len(aside) == 1 and aside != ["plans.db"], f"The damaged file is not kept aside: {os.listdir(self.data)}"
        self.shot("after-the-damage")
        self.say(f"A page of the file was spoilt: {', '.join(sorted(whole))} could still be read, "
                 f"and nothing was written over. The backup came back; the damaged file is kept as {aside[0]}.")

    def open_damaged(self, path):
        """With a page spoilt that leaves somebody whole; who lies where is the database's affair."""
        with open(path, "rb") as file:
            good = file.read()
        pages = len(good) // PAGE_SIZE
        for page in sorted(range(2, pages + 1), key=lambda page: abs(page - LIKELY_PAGE)):
            with open(path, "wb") as file:
                file.write(spoilt(good, page))
            self.open_program()
            w = self.window
            w.sees("Open your plans")
            self.unlock()
            w.sees_one_of("Part of your plans is damaged", "Your plans are damaged")  # the second where nobody is left
            if w.shows(WHOLE):
                return self.named_under(WHOLE), self.named_under(NOT_WHOLE)
            self.close_program()
        raise AssertionError(f"Whichever of {pages} pages is spoilt, nobody is whole.")

    def named_under(self, title):
        """The people in the paragraph below a title."""
        w = self.window
        if not w.shows(title):
            return set()
        below = w.things()
        below = below[below.index(w.find(title)) + 1]
        return set(below.name.split(", "))

    # The last day

    def erase_everything(self):
        w = self.window
        w.press("Settings")
        w.press("Delete everything on this laptop")
        w.sees("This cannot be taken back.")
        w.press("Delete everything")
        w.sees("Nothing is deleted yet.")
        w.type_into("Your passphrase, once more", self.passphrase)
        w.keys("Return")
        assert w.shows("Nothing is deleted yet."), "Enter after the passphrase was enough."
        w.press("I know that nobody can bring this back")
        self.shot("erase-everything")
        w.press("Delete everything")
        w.sees("Everything is deleted")
        self.shot("everything-erased")
        left = sorted(os.listdir(self.data))
        assert left == ["settings.ini"], f"After everything was deleted there is still: {left}"
        w.press("Begin anew")
        self.close_program()
        self.open_program()
        assert not self.window.shows("Your plans are not where they were"), "It asks where the plans went."
        self.shot("begin-anew")
        self.say("Deleted everything: keys, plans and backups are gone, and the next start is a first one.")


def spoilt(content, page):
    """With some bits turned over in the middle of a page, counted from 1."""
    at = (page - 1) * PAGE_SIZE + PAGE_SIZE // 2
    return content[:at] + bytes([content[at] ^ 0x55]) + content[at + 1:]


def digest(path):
    if not os.path.isfile(path):
        return None
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


class Watcher:
    """Sees what every run of the program writes."""

    def __init__(self, words):
        self.writes = writes.Watch(words)

    def wrapper(self):
        return self.writes.wrapper() if writes.may_look() else []

    def look(self, telling, moment):
        """Everything is looked at as it is written."""


def tell(program, folder):
    """Returns the account, line by line, and whether it could be seen what was written. The plans are kept in a folder
    that is gone afterwards with the desktop."""
    watcher = Watcher({words: words for words in (SAMS, SAMS_STEP, SAMS_LATER, JOS, HALF_TYPED, LOST, ALIS)})
    with StoreLife(program, folder, watcher) as life:
        live(life)
    if not writes.may_look():
        return life.account, False
    written = watcher.writes.account()
    wrong = written.what_is_wrong(life.held())
    assert not wrong, "\n".join(wrong)
    # What Sam asked for is readable, on purpose: the same look finds it there.
    for_programs = [what for _, path, what in written.hits if path == life.held()[1]]
    assert SAMS in for_programs and JOS not in for_programs, f"In the file for programs was seen: {for_programs}"
    return life.account + [written.told(life.held())], True


def live(life):
    life.first_run()
    life.three_people()
    life.lock_while_typing()
    life.battery_dies_locked()
    life.battery_dies_typing()
    life.forgotten_passphrase()
    life.test_the_backup()
    life.change_a_plan()
    life.restore()
    life.everything_held()
    life.erase()
    life.second_program()
    life.damaged()
    life.erase_everything()
