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


def strange_connections(trace):
    """What in an strace of the network calls is no connection to the display or the session's buses, and how many
    calls there were."""
    strange = []
    calls = 0
    with open(trace, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            calls += 1
            if re.search(r"socket\(AF_(?!UNIX\b)", line):
                strange.append(line.strip())
            elif re.search(r"\b(connect|sendto|sendmsg|bind)\(", line) and "sa_family=" in line:
                if "sa_family=AF_UNIX" not in line or ("connect(" in line and not ALLOWED.search(line)):
                    strange.append(line.strip())
    return strange, calls
