# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""The table that scripts/bench prints: medians, and ratios against a floor or a peer from the same run."""

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "journey"))
import desktop  # noqa: E402
import memory  # noqa: E402

HEAD = "| what | Hearten | peer | which peer | ratio | as wanted |\n|---|---|---|---|---|---|"
ROWS = []


def row(what, ours, theirs, peer, unit, wanted=None, higher_is_better=False):
    """One line of the table. `wanted` is the ratio (ours to theirs) that must not be passed."""
    ratio = theirs / ours if higher_is_better else ours / theirs
    if wanted is None:
        verdict = ""
    else:
        good = ratio >= wanted if higher_is_better else ratio <= wanted
        verdict = ("yes" if good else "NO") + f" ({'at least' if higher_is_better else 'at most'} {wanted:g})"
    if not ROWS:
        print(HEAD)
    ROWS.append((what, f"{ours:.2f} {unit}", f"{theirs:.2f} {unit}", peer, f"{ratio:.2f}", verdict))
    print("| " + " | ".join(ROWS[-1]) + " |", flush=True)  # as it is known: the whole table takes some minutes


def seconds(command, **more):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
    return (time.perf_counter() - start) * 1000


def in_turns(runs, **commands):
    """Medians of whole-process times in ms; the commands take turns, so that noise falls on all of them."""
    times = {name: [] for name in commands}
    for run in range(runs + 1):
        for name, command in commands.items():
            took = command() if callable(command) else seconds(command)
            if run:  # the first of each only warms the caches
                times[name].append(took)
    return {name: statistics.median(values) for name, values in times.items()}


def start_and_memory(build, runs, scratch):
    hearten = [f"{build}/app/hearten", "--data-folder", f"{scratch}/start"]
    bare = [f"{build}/tests/bench/bench_bare_window"]
    found = in_turns(runs, ours=hearten + ["--quit-after-first-paint"], bare=bare)
    row("Start to first painted window", found["ours"], found["bare"], "bare Qt window", "ms", 2.0)
    first = memory.at_rest(hearten)
    floor = memory.at_rest(bare + ["--stay"])
    row("Memory at the first window", first, floor, "bare Qt window", "MiB")
    peak = memory.through_a_talk(f"{build}/app/hearten")
    row("Peak memory through a whole talk, outside the key derivation", peak["without"], floor, "bare Qt window", "MiB", 2.5)
    row("Peak memory with the key derivation (Argon2id, on purpose)", peak["with"], floor, "bare Qt window", "MiB")


def store(build, quick, scratch):
    command = [f"{build}/tests/bench/bench_store"]
    bare, found = {}, {}
    rounds = 1 if quick else 3
    for turn in range(rounds):  # in turns, the best of each: noise only ever adds
        for kept, preload in ((bare, {}), (found, {"LD_PRELOAD": f"{build}/tests/bench/libbench_wiping.so"})):
            place = [tempfile.mkdtemp(dir=scratch)] + (["--quick"] if quick else [])
            if kept is found and turn == rounds - 1:
                place.append("--backup")  # takes long: once
            out = subprocess.run(command + place, check=True, capture_output=True, text=True,
                                 env=dict(os.environ, **preload)).stdout
            for name, value in json.loads(out).items():
                kept[name] = min(value, kept.get(name, value))
    told = ("save", "open", "search")
    cost = statistics.geometric_mean(found[name] / bare[name] for name in told)
    row("What wiping freed memory costs (save, unlock and search together)", cost, 1.0, "an ordinary free()", "x", 1.05)
    row("Save one entry", found["save"], found["save_plain"], "plain SQLite, same pragmas", "ms", 1.3)
    size = f"{found['people']:,} people, {found['plans']:,} plans"
    row(f"Unlock without the key derivation, {size}", found["open"], found["open_plain"], "plain SQLite, open and check", "ms")
    row(f"The same against what was asked, {size}", found["open"], 500.0, "what was asked", "ms", 1.0)
    row(f"Search, one keystroke (median), {size}", found["search"], 16.0, "one frame of 16 ms", "ms", 1.0)
    row(f"A backup that is due, behind the curtain of a lock, {size}", found["backup"], 2000.0, "a closed store", "ms")
    row(f"Search, one keystroke (95th of 100)", found["search_p95"], 16.0, "one frame of 16 ms", "ms")


def boundary(build):
    found = json.loads(subprocess.run([f"{build}/tests/bench/bench_boundary"], check=True, capture_output=True).stdout)
    row("Boundary: a sentence of 40 words (median)", found["sentence"], 5.0, "what was asked", "ms", 1.0)
    row("Boundary: a paste of 2,000 words (median)", found["paste"], 250.0, "what was asked", "ms", 1.0)


def screens(build):
    found = json.loads(subprocess.run([f"{build}/tests/bench/bench_screens"], check=True, capture_output=True, text=True).stdout)
    frame = (16.0, "one frame of 16 ms", "ms")
    row("Read a topic when it is first opened, the slowest of all, in Welsh", found["topic"], *frame, 1.0)
    row("Open the directory of support and paint it, in Welsh", found["directory"], *frame)
    row("Search the directory, one keystroke painted, in Welsh", found["directory_search"], *frame)
    row("From the last key to the mark under words that are not for the plan", found["mark"], 50.0, "what was asked", "ms", 1.0)
    for name, amid in (("lock", "with 50 people on the screen"), ("lock_talk", "in a talk, with a line half typed"),
                       ("lock_backup", "with a backup due, 50 people")):
        row(f"Lock {amid}: until no plan is on the screen", found[name + "_curtain"], 500.0, "what was asked", "ms", 1.0)
        row(f"Lock {amid}: until the store is closed", found[name + "_closed"], 2000.0, "what was asked", "ms", 1.0)


def copies(build, runs, scratch):
    folder = os.path.join(scratch, "copies")
    os.makedirs(folder, exist_ok=True)
    tool = f"{build}/tests/bench/bench_copies"
    subprocess.run([tool, "prepare", folder], check=True, stdout=subprocess.DEVNULL)
    office = ["soffice", f"-env:UserInstallation=file://{scratch}/office", "--headless", "--convert-to", "pdf", "--outdir",
              folder, f"{folder}/two-pages.docx"]
    found = in_turns(
        max(5, runs // 2),
        pdf=[tool, "pdf", folder],
        word=[tool, "docx", folder],
        office=office,
        pandoc=["pandoc", f"{folder}/two-pages.md", "-o", f"{folder}/pandoc.docx"],
    )
    row("PDF of a two-page plan, whole process", found["pdf"], found["office"], "LibreOffice, headless", "ms", 10.0, True)
    row("Word file of a two-page plan, whole process", found["word"], found["pandoc"], "pandoc", "ms", 1.0, True)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("build")
    parser.add_argument("--runs", type=int, default=11)
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    if os.environ.get("HEARTEN_JOURNEY_INSIDE") != "1":
        sys.exit(desktop.run_inside(os.path.abspath(__file__), sys.argv[1:]))
    scratch = tempfile.mkdtemp(prefix="hearten-bench-")
    try:
        with desktop.Desktop():
            start_and_memory(given.build, given.runs, scratch)
            store(given.build, given.quick, scratch)
            boundary(given.build)
            screens(given.build)
            copies(given.build, given.runs, scratch)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    sys.exit(1 if any(line[5].startswith("NO") for line in ROWS) else 0)


if __name__ == "__main__":
    main()
