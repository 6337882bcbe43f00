# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""How much memory a program has, as its proportional share (PSS) in MiB."""

import subprocess
import threading
import time

DERIVATION = 60 * 1024  # KiB: Argon2id's memory is one mapping of at least 64 MiB; nothing else of ours is so large


def share(process_id):
    """PSS in MiB, with and without the memory of a key derivation that is under way."""
    whole = derivation = size = 0
    with open(f"/proc/{process_id}/smaps", encoding="ascii", errors="replace") as lines:
        for line in lines:
            if line.startswith("Size:"):
                size = int(line.split()[1])
            elif line.startswith("Pss:"):
                pss = int(line.split()[1])
                whole += pss
                if size >= DERIVATION and pss >= DERIVATION // 4:
                    derivation += pss
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
