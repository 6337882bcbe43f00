# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""Chooses, for each language, how the halves of the model are weighed and where asking and stopping begin.

    limits.py HELD_OUT.tsv [HELD_OUT.tsv ...] LIMITS.json

On lines that were held out (train.py --hold), each as bad as the worst of what the program reads of it. SHARES are the
innocent ones that may be stopped, and flagged at all: a little less than is wanted, for the rules add to it. In Welsh it is
more, because the innocent lines held out there are harder than others: on the unseen part half as many were flagged.
"""
import json
import sys

import numpy as np

SHARES = {"en": (0.008, 0.060), "cy": (0.010, 0.085)}
MOST_OF_NETWORK = 5.0  # as core/boundary/model.cpp believes it


def read(paths):
    """Lines by file and place: label, language, and for each reading of it (by network, by runs, less)."""
    lines = {}
    for path in paths:
        for row in open(path, encoding="utf-8"):
            line, label, _, _, _, language, net, grams, less = row.split("\t")[:9]
            one = lines.setdefault((path, line), {"language": language, "label": label, "readings": []})
            believed = min(MOST_OF_NETWORK, max(-MOST_OF_NETWORK, float(net)))
            one["readings"].append((believed, float(grams), float(less)))
    return list(lines.values())


def choose(lines):
    limits = {}
    for language, shares in SHARES.items():
        mine = [one for one in lines if one["language"] == language]
        label = np.array([one["label"] for one in mine])
        best = None
        for share in (0.0, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7):
            score = np.array([max(share * n + (1 - share) * g - less for n, g, less in one["readings"]) for one in mine])
            innocent = np.sort(score[label == "in"])[::-1]
            stop, ask = (float(innocent[int(f * len(innocent))]) + 1e-3 for f in shares)
            stopped, caught = np.mean(score[label == "out"] > stop), np.mean(score[label == "out"] > ask)
            print(f"{language} network {share}: caught {caught:.3f}, stopped {stopped:.3f} of {sum(label == 'out')}; grey "
                  f"flagged {np.mean(score[label == 'grey'] > ask):.3f}; limits {ask:.2f} {stop:.2f}", flush=True)
            if best is None or caught + stopped > best[0]:
                best = (caught + stopped, {"net": share, "ngrams": 1 - share, "ask": ask, "stop": stop,
                                           "byRule": ask - 3.0})
        limits[language] = best[1]
    return limits


def main():
    limits = choose(read(sys.argv[1:-1]))
    json.dump(limits, open(sys.argv[-1], "w", encoding="utf-8"), indent=1)
    print(json.dumps(limits))


if __name__ == "__main__":
    main()
