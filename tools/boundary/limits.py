# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""Chooses, for each language, how the halves of the model are weighed and where asking and stopping begin.

    limits.py HELD_OUT.tsv [HELD_OUT.tsv ...] LIMITS.json

On lines that were held out (train.py --hold), each as bad as its worst sentence
(of many, each is less likely to be the bad one): of the innocent ones at most 0.6 % may
be stopped and 5.5 % flagged, which leaves a little for the rules.
"""
import json
import sys

import numpy as np

STOP, FLAG = 0.006, 0.055
MOST_OF_NETWORK = 5.0  # as core/boundary/model.cpp believes it


def main():
    lines = {}
    for path in sys.argv[1:-1]:
        for row in open(path, encoding="utf-8"):
            line, label, _, _, _, language, net, grams = row.split("\t")[:8]
            one = lines.setdefault((path, line), {"language": language, "labels": set(), "scores": []})
            one["labels"].add(label)
            one["scores"].append((min(MOST_OF_NETWORK, max(-MOST_OF_NETWORK, float(net))), float(grams)))
    limits = {}
    for language in ("en", "cy"):
        mine = [one for one in lines.values() if one["language"] == language]
        label = np.array(["out" if "out" in m["labels"] else "grey" if "grey" in m["labels"] else "in" for m in mine])
        best = None
        for share in (0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7):
            score = np.array([max(share * n + (1 - share) * g for n, g in m["scores"]) -
                              np.log(min(8, len(m["scores"]))) for m in mine])
            innocent = np.sort(score[label == "in"])[::-1]
            stop, ask = (float(innocent[int(f * len(innocent))]) + 1e-3 for f in (STOP, FLAG))
            stopped, caught = np.mean(score[label == "out"] > stop), np.mean(score[label == "out"] > ask)
            print(f"{language} network {share}: caught {caught:.3f}, stopped {stopped:.3f} of {sum(label == 'out')}; grey "
                  f"flagged {np.mean(score[label == 'grey'] > ask):.3f}; limits {ask:.2f} {stop:.2f}")
            if best is None or caught + stopped > best[0]:
                best = (caught + stopped, {"net": share, "ngrams": 1 - share, "ask": ask, "stop": stop,
                                           "byRule": ask - 3.0})
        limits[language] = best[1]
    json.dump(limits, open(sys.argv[-1], "w", encoding="utf-8"), indent=1)
    print(json.dumps(limits))


if __name__ == "__main__":
    main()
