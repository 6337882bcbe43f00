# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""Innocent sentences from what Hearten itself says, so that ordinary words of this place are known as ordinary.

    plain_texts.py > tests/boundary/train/both/plain.tsv

What speaks of what stays out of a plan is left out.
"""
import glob
import re
import tomllib

import corpus

PARTS = {"tip", "why", "at-work", "in-the-plan", "lines", "do", "steps", "others", "question", "next", "purpose", "starters",
         "help", "calming", "hints", "title", "support"}
STAYS_OUT = re.compile(
    r"(?i)disciplin|disgybl|capab|griev|achwyn|absen|sick|salwch|perform|perfform|warning|rhybudd|\bHR\b|\bAD\b|investig|"
    r"ymchwil|complain|cwyn|apprais|arfarn|referr|regulat|rheolei|formal|ffurfiol|conduct|ymddyg|process|proses|manager's view|"
    r"judge|barn|rating|score|sgor|late\b|hwyr|fault|bai\b|mistake|camgymeriad|other people|pobl eraill|secret|confiden|cyfrin")


def texts(node, key):
    if isinstance(node, str):
        if key in PARTS:
            yield node
    elif isinstance(node, list):
        for one in node:
            yield from texts(one, key)
    elif isinstance(node, dict):
        for name, one in node.items():
            yield from texts(one, name)


def main():
    print("# SPDX-FileCopyrightText: The Hearten authors\n# SPDX-License-Identifier: Apache-2.0\n"
          "# Written by tools/boundary/plain_texts.py from resources/content.")
    seen = set()
    for language in ("en", "cy"):
        for name in sorted(glob.glob(f"resources/content/{language}/**/*.toml", recursive=True)):
            if name.endswith(("boundary.toml", "questions.toml", "safety.toml", "services.toml")) or "/practice/" in name:
                continue
            with open(name, "rb") as file:
                for text in texts(tomllib.load(file), ""):
                    for one in corpus.split(corpus.plain(text)):
                        if one not in seen and " " in one and not STAYS_OUT.search(one):
                            seen.add(one)
                            print(f"in\t-\teasy\tgeneral\t{language}\t{one}")


if __name__ == "__main__":
    main()
