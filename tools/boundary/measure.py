# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""Runs `hearten-content screen` over a corpus and prints how it did, as tables for docs/boundary.md.

    measure.py HEARTEN-CONTENT GLOB [--worst N]

Without --worst it prints figures only, and no line of the corpus.
"""
import glob
import subprocess
import sys

import corpus


def interval(part, whole):
    """Wilson's, 95 %."""
    if not whole:
        return "-"
    z, share = 1.96, part / whole
    middle = (share + z * z / (2 * whole)) / (1 + z * z / whole)
    half = z * (share * (1 - share) / whole + z * z / (4 * whole * whole)) ** 0.5 / (1 + z * z / whole)
    return f"{100 * share:.1f} % ({100 * (middle - half):.1f} to {100 * (middle + half):.1f})"


def row(name, some):
    stop = sum(v == "stop" for v in some)
    ask = sum(v == "ask" for v in some)
    print(f"| {name} | {len(some)} | {interval(stop, len(some))} | {interval(ask, len(some))} | "
          f"{interval(stop + ask, len(some))} |")


def main():
    lines = [line for name in sorted(glob.glob(sys.argv[2], recursive=True)) for line in corpus.read(name)]
    asked = "".join(f"{i}\t{line.field}\t{line.language}\t{line.text.translate({0xAB: None, 0xBB: None})}\n"
                    for i, line in enumerate(lines))
    answered = subprocess.run([sys.argv[1], "screen"], input=asked, capture_output=True, text=True, check=True).stdout
    verdicts = [row.split("\t")[1:3] for row in answered.splitlines()]
    assert len(verdicts) == len(lines)
    for language in ("en", "cy"):
        mine = [(line, v) for line, v in zip(lines, verdicts) if line.language == language]
        print(f"\n### {language}\n\n| lines | how many | stopped | asked | stopped or asked |\n|---|---|---|---|---|")
        for label, name in (("out", "must not get in"), ("in", "innocent"), ("grey", "grey")):
            row(name, [v[0] for line, v in mine if line.label == label])
            for ease in ("easy", "hard"):
                row(f"{name}, {ease}", [v[0] for line, v in mine if line.label == label and line.ease == ease])
        for kind in corpus.KINDS:
            row(kind, [v[0] for line, v in mine if line.label == "out" and line.kind == kind])
        told = [line.kind == v[1] for line, v in mine if line.label == "out" and v[0] != "clear"]
        print(f"\nThe kind was told rightly for {interval(sum(told), len(told))} of what was flagged.")
    if "--worst" in sys.argv:
        most = int(sys.argv[sys.argv.index("--worst") + 1])
        for name, label, wrong in (("missed", "out", "clear"), ("stopped though innocent", "in", "stop"),
                                   ("asked about though innocent", "in", "ask")):
            found = [line.text for line, v in zip(lines, verdicts) if line.label == label and v[0] == wrong]
            print(f"\n{name}, {len(found)} in all:\n")
            for text in found[:: max(1, len(found) // most)][:most]:
                print(f"- {text}")


if __name__ == "__main__":
    main()
