# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""How much memory a program has, as its proportional share (PSS) in MiB."""

import re
import subprocess
import threading
import time

# Argon2id works in one private mapping of at least 64 MiB, which is gone once the key is made. Nothing else of ours is
# so large.
DERIVATION = 60 * 1024  # KiB
MAPPING = re.compile(r"[0-9a-f]+-[0-9a-f]+ rw-p \S+ \S+ 0\s*$")


def share(process_id):
    """PSS in MiB, with and without the memory of a key derivation that is under way."""
    whole = derivation = size = 0
    private = False
    with open(f"/proc/{process_id}/smaps", encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if line.startswith("Size:"):
                size = int(line.split()[1])
            elif line.startswith("Pss:"):
                pss = int(line.split()[1])
                whole += pss
                if private and size >= DERIVATION:
                    derivation += pss
            elif not line.split(" ", 1)[0].endswith(":"):
                private = bool(MAPPING.match(line))
    return {"with": whole / 1024, "without": (whole - derivation) / 1024}


def at_rest(command, patience=3.0):
    """PSS of a program that has shown its window and is left alone."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        time.sleep(patience)
        return share(process.pid)["with"]
    finally:
        process.kill()
        process.wait()


class Peak:
    """The most a process has while this is on, looked at twenty times a second."""

    def __init__(self, process_id):
        self.process_id = process_id
        self.most = {"with": 0.0, "without": 0.0}
        self._on = True
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._on = False
        self._thread.join()

    def _watch(self):
        while self._on:
            try:
                now = share(self.process_id)
            except OSError:
                return
            self.most = {which: max(self.most[which], now[which]) for which in now}
            time.sleep(0.05)


class _Peaks:
    """A watcher of the story: the peak of every run of the program in it."""

    def __init__(self):
        self.peaks = []

    def wrapper(self):
        return []

    def look(self, telling, moment):
        if moment == "the program is open":
            self.peaks.append(Peak(telling.process.pid))
            self.peaks[-1].__enter__()


def through_a_talk(program):
    """The most that the program has, in MiB, while the whole story is told, with and without the key derivation."""
    import story  # needs an accessibility bus, which the rest of this file does not

    watcher = _Peaks()
    story.tell(program, None, watcher)
    for peak in watcher.peaks:
        peak.__exit__()
    return {which: max(peak.most[which] for peak in watcher.peaks) for which in ("with", "without")}
