# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""Hearten's window as a person with a screen reader and a keyboard meets it: found by role and name, never by place."""

import os
import signal
import subprocess
import time

import pyatspi

BUTTONS = ("push button", "toggle button", "radio button", "check box", "button", "menu item", "list item", "page tab")
PATIENCE = 20.0  # seconds; we wait for a change, never for a time


class NotThere(AssertionError):
    """Something a person would look for is not on the screen."""


class Window:
    def __init__(self, process):
        self.process = process
        self.application = self._wait(self._find_application, "the program on the accessibility bus")
        self.pictures = []

    # Looking

    def _find_application(self):
        for application in pyatspi.Registry.getDesktop(0):
            try:
                if application and application.get_process_id() == self.process_id():
                    return application
            except Exception:  # an application that is going away
                continue
        return None

    def process_id(self):
        """Of the program itself, also when it is run by another (strace)."""
        if self.process.args[0] != "strace":
            return self.process.pid
        children = subprocess.run(["pgrep", "-P", str(self.process.pid)], capture_output=True, text=True).stdout.split()
        return int(children[0]) if children else self.process.pid

    def _wait(self, look, what, patience=PATIENCE):
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise NotThere(f"The program ended while looking for {what}.")
            try:
                found = look()
            except Exception:  # the tree changed while it was read
                found = None
            if found:
                return found
            time.sleep(0.05)
        raise NotThere(f"Could not find {what}. On the screen:\n{self.describe()}")

    def _walk(self, thing):
        for child in thing:
            if child is None:
                continue
            states = child.getState()
            if not states.contains(pyatspi.STATE_SHOWING):
                continue
            yield child
            yield from self._walk(child)

    def things(self):
        try:
            return list(self._walk(self.application))
        except Exception:
            return []

    def describe(self):
        return "\n".join(f"  {t.getRoleName()}: {t.name!r}" for t in self.things() if t.name)

    def find(self, name, roles=None, patience=PATIENCE, exact=True, after=None):
        """The first thing on the screen with this name (or that contains it), or the first one behind `after`."""

        def look():
            things = self.things()
            if after:
                things = things[things.index(after) + 1 :]
            for thing in things:
                if roles and thing.getRoleName() not in roles:
                    continue
                if (thing.name == name) if exact else (name in thing.name):
                    return thing
            return None

        return self._wait(look, f"{name!r}", patience)

    def sees(self, text, patience=PATIENCE):
        """Waits until `text` is part of a name or of a text on the screen."""

        def look():
            for thing in self.things():
                if text in (thing.name or "") or text in self.text_of(thing):
                    return thing
            return None

        return self._wait(look, f"the words {text!r}", patience)

    def until(self, look, what):
        """Waits for something that is not on the screen."""
        return self._wait(look, what)

    def sees_one_of(self, *texts):
        return self._wait(lambda: any(self.shows(text) for text in texts), f"one of {texts}")

    def shows(self, text):
        return any(text in (thing.name or "") for thing in self.things())

    @staticmethod
    def text_of(thing):
        try:
            return thing.queryText().getText(0, -1)
        except Exception:
            return ""

    # Doing

    def press(self, name, exact=True, patience=PATIENCE, after=None):
        """Presses a button by its name, as a screen reader does. `after`: the first of that name behind this field."""

        # Found anew each time: a page that has just come may be made a second time, and its first buttons are gone then.
        def pressed():
            button = self.find(name, BUTTONS, patience, exact, after)
            if not button.getState().contains(pyatspi.STATE_ENABLED):
                return None
            button.queryAction().doAction(0)
            return button

        return self._wait(pressed, f"{name!r} to be ready", patience)

    def focus(self, name, roles=None, exact=True):
        # A page that has just come may still put the focus where it begins, and the field may be a new one by then.
        def taken():
            thing = self.find(name, roles, exact=exact)
            if thing.getState().contains(pyatspi.STATE_FOCUSED):
                return thing
            thing.queryComponent().grabFocus()
            time.sleep(0.1)
            return thing if thing.getState().contains(pyatspi.STATE_FOCUSED) else None

        return self._wait(taken, f"the focus on {name!r}")

    def type_into(self, name, words, exact=True):
        """Goes to a field by its name and types with real keys."""
        field = self.focus(name, ("text", "password text", "entry", "spin button", "combo box"), exact)
        self.keys("ctrl+a")
        self.type(words)
        if field.getRoleName() != "password text":  # which tells nothing: follow it with a key, which comes after the words
            self._wait(lambda: self.text_of(field) == words, f"{words!r} in {name!r}")
        return field

    def change(self, *keys):
        """Presses keys and waits until the screen reads differently."""
        self.change_by(lambda: self.keys(*keys))

    def change_by(self, act):
        """Waits until it has changed, and until it has come to rest: two looks that are alike."""
        before = self.describe()
        act()
        looks = [before]

        def rests():
            looks.append(self.describe())
            return looks[-1] not in ("", before) and looks[-1] == looks[-2]

        self._wait(rests, "a change of the screen")

    def come_forward(self):
        """Keys go to the window that is in front: another program's, or none while one is being opened or closed."""

        def in_front():
            told = subprocess.run(["xdotool", "getactivewindow", "getwindowpid"], capture_output=True, text=True)
            if told.stdout.strip() == str(self.process_id()):
                return True
            subprocess.run(["xdotool", "windowactivate", self._main()], capture_output=True, check=False)
            return False

        self._wait(in_front, "the window in front")

    def type(self, words):
        self.come_forward()
        subprocess.run(["xdotool", "type", "--delay", "8", "--", words], check=True)

    def keys(self, *names):
        self.come_forward()
        subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "20", *names], check=True)

    def kill(self):
        """Ends the program at once, as a flat battery would. Also when it runs under another (strace)."""
        process_id = self.process_id()
        try:
            os.kill(process_id, signal.SIGKILL)
        except ProcessLookupError:
            pass
        if self.process.poll() is None and process_id != self.process.pid:
            self.process.wait(timeout=10)

    def focused(self):
        for thing in self.things():
            if thing.getState().contains(pyatspi.STATE_FOCUSED):
                return thing
        return None

    def picture(self, path):
        """The window as it is on the screen now, with what lies over it, as a PNG. Waits until it has stopped changing."""
        before = None
        for _ in range(20):
            now = subprocess.run(["import", "-window", self._main(), "png:-"],
                                 check=True, capture_output=True).stdout
            if now == before:
                break
            before = now
            time.sleep(0.1)
        with open(path, "wb") as file:
            file.write(now)
        self.pictures.append(path)

    def _main(self):
        """The largest of the program's windows, by its number on the display."""
        windows = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process_id())],
                                 capture_output=True, text=True).stdout.split()
        sizes = []
        for window in windows:
            told = subprocess.run(["xdotool", "getwindowgeometry", "--shell", window], capture_output=True, text=True).stdout
            size = dict(line.split("=") for line in told.split())
            sizes.append((int(size["WIDTH"]) * int(size["HEIGHT"]), window))
        return max(sizes)[1] if sizes else "root"
