#!/usr/bin/python3
# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""Every byte that a program and its children write, looked at as it is written: for words, and for where they go.

strace tells each call through a named pipe to a reader of its own (this file, run as a program), which keeps no more of
it than what could be the beginning of a word: nothing that was typed comes to the disk by being watched for.
"""

import collections
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile

import traces

SKIPPED = 77  # told to ctest
WRITES = ("write", "pwrite64", "writev", "pwritev", "pwritev2")
# Would carry bytes into a file without telling them to strace.
UNTOLD = ("sendfile", "copy_file_range", "splice", "vmsplice", "io_uring_setup")
NAMING = ("rename", "renameat", "renameat2", "link", "linkat")
MESSAGES = ("sendto", "sendmsg", "sendmmsg")
NETWORK = ("socket", "connect", "bind", "listen", "accept", "accept4") + MESSAGES
CALLS = ("mmap", "open", "openat", "openat2", "creat") + WRITES + UNTOLD + NAMING + NETWORK
# What a descriptor may lead to that has no place on a disk.
NO_FILE = frozenset(("socket", "pipe", "anon_inode", "memory", "device"))
LONGEST = 1 << 26  # bytes of one write that are told; a longer one is told to be cut, and is a failure

CALL = re.compile(rb"^\d+ +(\w+)\((.*)$", re.S)
UNFINISHED = re.compile(rb"^(\d+) +(.*) <unfinished \.\.\.>$", re.S)
RESUMED = re.compile(rb"^(\d+) +<\.\.\. \w+ resumed>(.*)$", re.S)
DESCRIPTOR = re.compile(rb"(\w+)<((?:\\x[0-9a-f]{2})*)>(\(deleted\))?")
STRING = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"(\.\.\.)?')
RESULT = re.compile(rb" = (-?\w+)(?:<((?:\\x[0-9a-f]{2})*)>)?[^=]*$")
OFFSET = re.compile(rb", (\d+)\) +=")
OFFSET_AND_FLAGS = re.compile(rb", (\d+), [\w|]+\) +=")
NAMED = re.compile(rb'(?:(\w+)<((?:\\x[0-9a-f]{2})*)>, )?"((?:\\x[0-9a-f]{2})*)"')


def plain(told):
    """What strace wrote as \\x41\\x42."""
    return bytes.fromhex(told.replace(b"\\x", b"").decode("ascii"))


def hexed(content):
    return b"".join(b"\\x%02x" % byte for byte in content)


def kind_of(path):
    """Where a descriptor leads: to a file that may be on a disk, or to something that has no place on one."""
    if path.startswith("/memfd:"):
        return "memory"
    if path.startswith("/dev/") and not path.startswith("/dev/shm/"):
        return "device"
    if path.startswith("/"):
        return "file"
    return path.split(":")[0]  # socket, pipe, anon_inode


class Reader:
    def __init__(self, words):
        self.words = {name: [hexed(text.encode(form)) for form in ("utf-8", "utf-16-le")]
                      for name, text in words.items()}
        self.rest = max((len(form) for forms in self.words.values() for form in forms), default=4) - 4
        self.tails = {}  # what was written last, by file and the place behind it
        self.nameless = {}  # descriptor: the file without a name that was last written by it
        self.for_writing = set()
        self.waiting = {}
        self.writes = collections.Counter()  # by kind
        self.bytes = 0  # in files
        self.files = collections.Counter()
        self.hits = collections.Counter()  # of kind, place and word
        self.mappings = collections.Counter()
        self.untold = []
        self.calls = 0  # of the network
        self.strange = []

    def read(self, lines):
        for line in lines:
            line = line.rstrip(b"\n")
            begun = UNFINISHED.match(line) if line.endswith(b"<unfinished ...>") else None
            if begun:
                self.waiting[begun[1]] = line.removesuffix(b" <unfinished ...>")
                continue
            ended = RESUMED.match(line) if b"<... " in line[:24] else None
            self.take(self.waiting.pop(ended[1], b"") + ended[2] if ended else line)
        for line in self.waiting.values():  # it was killed in the middle
            self.take(line + b") = ?")

    def take(self, line):
        call = CALL.match(line)
        if not call:
            return
        name, told = call[1].decode(), call[2]
        if name in WRITES:
            self.write(name, told)
        elif name == "mmap":
            self.mapping(told)
        elif name in NAMING:
            self.naming(told)
        elif name in UNTOLD:
            self.carried(name, told)
        elif name.startswith(("open", "creat")):
            self.opened(told)
        else:
            self.message(name, told, line)

    def place(self, found):
        if not found:
            return "unknown:"
        path = plain(found[2]).decode("utf-8", "replace")
        return path + " (deleted)" if found[3] and not path.startswith("/memfd:") else path

    def write(self, name, told):
        found = DESCRIPTOR.match(told)
        path = self.place(found)
        kind = kind_of(path)
        pieces = STRING.findall(told, found.end() if found else 0)
        self.writes[kind] += 1
        result = RESULT.search(told)
        if (not pieces and result and result[1] not in (b"0", b"-1")) or any(cut for _, cut in pieces):
            self.untold.append(f"{name} to {path}: its bytes were not told")
        content = b"".join(piece for piece, _ in pieces)
        if kind == "file":
            self.bytes += len(content) // 4
            self.files[path] += 1
            if found and "/#" in path:
                self.nameless[found[1]] = path
        place = (OFFSET_AND_FLAGS if name == "pwritev2" else OFFSET).search(told) if name.startswith("pwrite") else None
        at = int(place[1]) if place else None
        before = self.tails.pop((path, at), b"")
        together = before + content
        for what, forms in self.words.items():
            times = sum(together.count(form) - before.count(form) for form in forms)
            if times:
                self.hits[(kind, path, what)] += times
        after = at + len(content) // 4 if at is not None else None
        self.tails[(path, after)] = together[max(0, len(together) - self.rest):]

    def message(self, name, told, line):
        """Through a socket, which is no file. To the display and the screen reader words have to go."""
        self.calls += 1
        if name in MESSAGES:
            self.writes["socket"] += 1
            content = b"".join(piece for piece, _ in STRING.findall(told))
            for what, forms in self.words.items():
                times = sum(content.count(form) for form in forms)
                if times:
                    self.hits[("socket", "socket:", what)] += times
            if b"sa_family=" not in told:
                return
        readable = STRING.sub(lambda piece: b'"' + plain(piece[1][:800]).replace(b'"', b"?") + b'"', line)
        readable = DESCRIPTOR.sub(rb"\1", readable).decode("utf-8", "replace")
        if traces.is_strange_connection(readable):
            self.strange.append(readable)

    def mapping(self, told):
        """Memory that is a file at the same time is written without a call."""
        found = DESCRIPTOR.search(told)
        if b"MAP_SHARED" not in told or not found:
            return
        path = self.place(found)
        if b"PROT_WRITE" in told or path in self.for_writing:
            self.mappings[(kind_of(path), path)] += 1

    def opened(self, told):
        result = RESULT.search(told)
        if result and result[2] and (b"O_WRONLY" in told or b"O_RDWR" in told or b"O_CREAT" in told):
            self.for_writing.add(plain(result[2]).decode("utf-8", "replace"))

    def naming(self, told):
        result = RESULT.search(told)
        if not result or result[1] != b"0":
            return
        places = [os.path.join(*(plain(part).decode("utf-8", "replace") for part in (folder, name)))
                  for _, folder, name in NAMED.findall(told)]
        if len(places) != 2:
            return
        old, new = places
        held = re.fullmatch(r"/proc/(?:self|\d+)/fd/(\d+)", old)
        if held:
            old = self.nameless.get(held[1].encode(), old)
        if old in self.files:
            self.files[new] += self.files.pop(old)
        for kind, path, what in [key for key in self.hits if key[1] == old]:
            self.hits[(kind, new, what)] += self.hits.pop((kind, path, what))

    def carried(self, name, told):
        result = RESULT.search(told)
        into = [self.place(found) for found in DESCRIPTOR.finditer(told)]
        if result and result[1] not in (b"-1", b"0") and (not into or any(kind_of(path) == "file" for path in into)):
            self.untold.append(f"{name} with {into}: its bytes were not told")

    def account(self):
        return {
            "writes": self.writes,
            "bytes": self.bytes,
            "files": self.files,
            "hits": [[*key, times] for key, times in self.hits.items()],
            "mappings": [[*key, times] for key, times in self.mappings.items()],
            "untold": self.untold,
            "calls": self.calls,
            "strange": self.strange,
        }


def may_look():
    return os.geteuid() == 0


class Watch:
    """Everything that some runs of a program write. Only for root: Hearten lets nobody else look into it."""

    def __init__(self, words):
        self.words = words
        self.folder = tempfile.mkdtemp(prefix="writes-")
        self.readers = []

    def wrapper(self):
        """What to begin the command of the next run with."""
        pipe = os.path.join(self.folder, str(len(self.readers)))
        os.mkfifo(pipe, 0o600)
        command = ["/usr/bin/python3", os.path.abspath(__file__), pipe, json.dumps(self.words)]
        self.readers.append(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
        return ["strace", "-f", "-qq", "-y", "-xx", "-s", str(LONGEST), "--seccomp-bpf", "-e", "signal=none",
                "-e", "trace=" + ",".join(CALLS), "-o", pipe]

    def account(self):
        """Of all runs together, once they have ended."""
        told = [json.loads(reader.communicate(timeout=120)[0]) for reader in self.readers]
        shutil.rmtree(self.folder)
        together = Account()
        for each in told:
            together.add(each)
        return together


class Account:
    def __init__(self):
        self.runs = self.calls = 0
        self.writes = collections.Counter()
        self.bytes = 0
        self.files = collections.Counter()
        self.hits, self.mappings = collections.Counter(), collections.Counter()
        self.untold, self.strange = [], []

    def add(self, told):
        self.runs += 1
        self.bytes += told["bytes"]
        self.writes.update(told["writes"])
        self.files.update(told["files"])
        for *key, times in told["hits"]:
            self.hits[tuple(key)] += times
        for *key, times in told["mappings"]:
            self.mappings[tuple(key)] += times
        self.untold += told["untold"]
        self.calls += told["calls"]
        self.strange += told["strange"]

    def hits_in(self, kinds, but=()):
        return sum(times for (kind, path, _), times in self.hits.items() if kind in kinds and path not in but)

    def what_is_wrong(self, asked_for):
        """Each line is a failure. `asked_for`: the files that people wanted to have, by their whole paths."""
        wrong = [f"The {what} was written {times} times to {path}." for (kind, path, what), times in self.hits.items()
                 if kind not in NO_FILE and path not in asked_for]
        # A file that is mapped to be read only by somebody who never opened it for writing cannot be changed that way.
        wrong += [f"{path} is written as memory." for kind, path in self.mappings if kind not in NO_FILE]
        if not self.writes["file"] or not self.calls:
            wrong.append("Nothing was watched.")
        return wrong + self.untold + self.strange

    def told(self, asked_for):
        elsewhere = ", ".join(f"{times:,} to {kind}s" for kind, times in self.writes.items() if kind != "file")
        memory = ", ".join(sorted(f"{path} ({times})" for (_, path), times in self.mappings.items())) or "none"
        return (f"Written in {self.runs} runs of the program: {self.writes['file']:,} writes of "
                f"{self.bytes / 1e6:.1f} MB to {len(self.files)} files; apart from them {elsewhere}.\n"
                f"Words in files that nobody asked for: {self.hits_in(('file',), asked_for)} hits; in those asked for: "
                f"{self.hits_in(('file',)) - self.hits_in(('file',), asked_for)}; on the way to the display and the "
                f"screen reader: {self.hits_in(('socket',))}; elsewhere: {self.hits_in(NO_FILE - {'socket'})}.\n"
                f"Memory shared for writing: {memory}.\n"
                f"Connections other than to the display and the session's buses: {len(self.strange)}, of "
                f"{self.calls:,} calls.")


PLANTED = """
import mmap, os, socket, sys
folder, words = sys.argv[1:]
def file(name):
    return os.open(os.path.join(folder, name), os.O_RDWR | os.O_CREAT)
for form in ("utf-8", "utf-16-le"):
    content = words.encode(form)
    os.write(file(form), b"x" * 70001 + content)
    halves = file(form + "-in-two")
    os.write(halves, content[:11])
    os.write(halves, content[11:])
    os.writev(file(form + "-in-pieces"), [content[:7], content[7:]])
    placed = file(form + "-at-places")
    os.pwrite(placed, content[:9], 4096)
    os.pwrite(placed, b"between", 0)
    os.pwrite(placed, content[9:], 4105)
gone = file("gone")
os.remove(os.path.join(folder, "gone"))
if os.fork() == 0:
    os.write(gone, words.encode())
    os._exit(0)
os.wait()
os.write(file("named-anew.part"), words.encode())
os.rename(os.path.join(folder, "named-anew.part"), os.path.join(folder, "named-anew"))
mapped = file("mapped")
os.truncate(mapped, 4096)
mmap.mmap(mapped, 4096)[0:3] = b"abc"
os.sendfile(file("carried"), file("utf-8"), 0, 4096)
with socket.socket() as strange:
    strange.settimeout(1)
    strange.connect_ex(("127.0.0.1", 9))
"""


def control(folder):
    """Tries it on a program that does all that Hearten may not do; in a folder that is gone afterwards."""
    words = "goldfinch at the window"
    planted = os.path.join(folder, "planted")
    os.makedirs(planted)
    try:
        watch = Watch({"word": words})
        subprocess.run(watch.wrapper() + ["/usr/bin/python3", "-c", PLANTED, planted, words], check=True)
        seen = watch.account()
        names = [form + how for form in ("utf-8", "utf-16-le") for how in ("", "-in-two", "-in-pieces", "-at-places")]
        names += ["gone (deleted)", "named-anew"]
        wanted = {("file", os.path.join(planted, name), "word"): 1 for name in names}
        assert seen.hits == wanted, f"Of the planted words these were seen: {dict(seen.hits)}"
        mapped = [path for _, path in seen.mappings]
        assert mapped == [os.path.join(planted, "mapped")], f"Mapped: {mapped}"
        assert len(seen.untold) == 1 and "carried" in seen.untold[0], f"Not told: {seen.untold}"
        assert len(seen.strange) == 2, f"Of a connection made on purpose was seen: {seen.strange}"
        every = seen.what_is_wrong([])
        assert len(every) == len(names) + 4, f"What is told as wrong: {every}"
        but_one = seen.what_is_wrong([os.path.join(planted, "named-anew")])
        assert len(but_one) == len(every) - 1
    finally:
        shutil.rmtree(planted)
    return (f"Control: {len(names)} of {len(names)} planted words seen in what was written, in UTF-8 and UTF-16, also "
            "in two halves; and a file written as memory, one whose bytes were not told, and a connection.")


def main():
    reader = Reader(json.loads(sys.argv[2]))
    with open(sys.argv[1], "rb", buffering=1 << 20) as lines:
        reader.read(lines)
    json.dump(reader.account(), sys.stdout)


if __name__ == "__main__":
    main()
