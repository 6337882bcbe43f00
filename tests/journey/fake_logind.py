#!/usr/bin/python3
# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""Stands in for logind on a bus of its own, for as long as the journey lasts. Started by Logind, below."""

import os
import subprocess
import sys
import threading
import time

INTERFACES = """
<node><interface name="org.freedesktop.login1.Manager">
<method name="GetSession"><arg type="s" direction="in"/><arg type="o" direction="out"/></method>
<method name="GetSessionByPID"><arg type="u" direction="in"/><arg type="o" direction="out"/></method>
<method name="Inhibit"><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="h" direction="out"/></method>
</interface></node>"""
NAME = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"


class Logind:
    """A system bus with a logind on it. Programs that are started while this is on find it."""

    def __enter__(self):
        folder = os.environ["XDG_RUNTIME_DIR"]
        command = ["dbus-daemon", "--session", "--nofork", "--print-address", f"--address=unix:path={folder}/dbus-system"]
        self.bus = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = self.bus.stdout.readline().strip()
        self.service = subprocess.Popen([sys.executable, os.path.abspath(__file__)], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True, bufsize=1)
        assert self.wait_for("there")
        return self

    def __exit__(self, *_):
        for part in (self.service, self.bus):
            part.kill()
            part.wait()
        del os.environ["DBUS_SYSTEM_BUS_ADDRESS"]

    def wait_for(self, word):
        for line in self.service.stdout:
            if line.strip() == word:
                return True
        return False

    def sleep(self):
        """The lid closes. Returns how many seconds it took until nobody held up the sleep any more."""
        begun = time.monotonic()
        self.service.stdin.write("sleep\n")
        assert self.wait_for("free"), "Nobody let the laptop go to sleep."
        return time.monotonic() - begun

    def wake(self):
        self.service.stdin.write("wake\n")
        assert self.wait_for("held"), "The next sleep is not held up."


def serve():
    from gi.repository import Gio, GLib

    def tell(word):
        print(word, flush=True)

    bus = Gio.DBusConnection.new_for_address_sync(
        os.environ["DBUS_SYSTEM_BUS_ADDRESS"],
        Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)

    def called(_bus, _sender, _path, _interface, method, _arguments, answer):
        if method == "GetSessionByPID":
            answer.return_value(GLib.Variant("(o)", (PATH + "/session/ours",)))
        elif method == "Inhibit":
            ours, theirs = os.pipe()
            GLib.io_add_watch(ours, GLib.IO_HUP, lambda *_: tell("free"))
            answer.return_value_with_unix_fd_list(GLib.Variant("(h)", (0,)), Gio.UnixFDList.new_from_array([theirs]))
            tell("held")
        else:
            answer.return_dbus_error("org.freedesktop.login1.NoSuchSession", "None of that name.")

    bus.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(INTERFACES).interfaces[0], called, None, None)
    Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, lambda *_: tell("there"), None)

    def listen():
        for line in sys.stdin:
            begins = GLib.Variant("(b)", (line.strip() == "sleep",))
            bus.emit_signal(None, PATH, NAME + ".Manager", "PrepareForSleep", begins)

    threading.Thread(target=listen, daemon=True).start()
    GLib.MainLoop().run()


if __name__ == "__main__":
    serve()
