# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""What a session leaves behind: words on the disk, connections to anywhere."""

import os
import re


def forms(words):
    """The ways a sentence may stand in a file."""
    return [words.encode("utf-8"), words.encode("utf-16-le"), words.encode("utf-16-be")]


def files_with(words, folders):
    """The files below `folders` that hold `words`, read byte by byte, and how many files were read."""
    wanted = forms(words)
    hits = []
    read = 0
    for folder in folders:
        for place, _, names in os.walk(folder):
            for name in names:
                path = os.path.join(place, name)
                if not os.path.isfile(path):
                    continue
                try:
                    with open(path, "rb") as file:
                        content = file.read()
                except OSError:
                    continue
                read += 1
                if any(form in content for form in wanted):
                    hits.append(path)
    return hits, read


def open_files_with(words, process_id):
    """Files the program holds open, deleted ones too."""
    wanted = forms(words)
    hits = []
    folder = f"/proc/{process_id}/fd"
    for name in os.listdir(folder):
        path = os.path.join(folder, name)
        try:
            target = os.readlink(path)
            if not target.startswith("/") or target.startswith(("/dev/", "/proc/")) or not os.path.isfile(path):
                continue
            with open(path, "rb") as file:
                content = file.read()
            if any(form in content for form in wanted):
                hits.append(target)
        except OSError:
            continue
    return hits


ALLOWED = re.compile(r'sun_path=@?"(/tmp/\.X11-unix/X\d+|[^"]*/at-spi/bus[^"]*|[^"]*/dbus-[^"]*|[^"]*/bus|'
                     r'(/var)?/run/dbus/system_bus_socket)"')


def is_strange_connection(call):
    """Whether a network call, as strace tells it, is no connection to the display or the session's buses."""
    if re.search(r"socket\(AF_(?!UNIX\b)", call):
        return True
    if not re.search(r"\b(connect|sendto|sendmsg|bind)\(", call) or "sa_family=" not in call:
        return False
    return "sa_family=AF_UNIX" not in call or ("connect(" in call and not ALLOWED.search(call))
