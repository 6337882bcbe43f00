# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""Reads the corpus: lines of label, kind, ease, field, language, text (tests/boundary/README.md)."""
import glob
import math
import os
import re
import unicodedata
from collections import namedtuple

FIELDS = ["how-i-like-to-work", "what-keeps-me-well", "what-matters-to-me", "what-gets-in-the-way", "early-signs",
          "what-helps", "bigger-than-me", "my-actions", "manager-actions", "adjustments", "support", "follow-up",
          "person-name", "general"]
KINDS = ["disciplinary", "investigation", "grievance", "capability", "regulator", "appraisal", "work-judged", "conduct",
         "complaint", "absence", "pay-promotion", "other-person"]
Line = namedtuple("Line", "label kind ease field language text group")
Sentence = namedtuple("Sentence", "text label kind field language line")  # label: in, out or grey


def read(pattern):
    """Every line of the files of that pattern. The group is the file, which cross-validation holds out whole."""
    lines = []
    for name in sorted(glob.glob(pattern)):
        group = os.path.splitext(os.path.relpath(name, os.path.dirname(os.path.dirname(name))))[0]
        for row in open(name, encoding="utf-8"):
            parts = row.rstrip("\n").split("\t")
            if row.startswith("#") or len(parts) != 6 or parts[0] not in ("in", "out", "grey"):
                continue
            label, kind, ease, field, language, text = parts
            field = field if field in FIELDS else "general"
            lines.append(Line(label, kind if kind in KINDS else "-", ease, field, language, text, group))
    return lines


PLAIN = str.maketrans({"\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u00b4": "'", "`": "'", "\u201c": '"',
                       "\u201d": '"', "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-"})


def plain(text):
    """As core/boundary/reading.cpp tells letters, for texts that hold no look-alikes."""
    text = unicodedata.normalize("NFKD", text)
    text = "".join(c for c in text if unicodedata.category(c) not in ("Mn", "Cf", "Me")).translate(PLAIN)
    return re.sub(r"\s", " ", text)


def split(text):
    """Sentences, as core/boundary/reading.cpp finds them."""
    parts = re.split(r'(?<=[.!?])(?=[\s"]|$)|(?<=[;\n\u2022])', text)
    return [p.strip() for p in parts if p.strip()]


MOST_TOGETHER = 3  # sentences: a text of no more is also read as a whole
FEW_WORDS = 4
MOST_AMONG = 8
LESS_TOGETHER = 0.7  # in odds: what is read a second time has a second chance to be wrongly told


def together(count, is_short):
    """Which neighbours of so many sentences are read together as well: (first, how many)."""
    if count <= MOST_TOGETHER:
        return [(at, length) for length in range(2, count + 1) for at in range(count - length + 1)]
    return [(at - 1, 2) for at in range(1, count) if is_short(at)]


def readings(line):
    """What the program reads of a line, and how much less likely each is to be the bad one, in odds."""
    parts = split(plain(line.text.translate({0xAB: None, 0xBB: None})))
    for part in parts:
        yield part, math.log(min(len(parts), MOST_AMONG))
    for at, length in together(len(parts), lambda at: parts[at].count(" ") < FEW_WORDS):
        yield " ".join(parts[at:at + length]), LESS_TOGETHER + math.log(min(len(parts) - length + 1, MOST_AMONG))


def sentences(lines):
    """Each sentence with its own label: what stands between the marks of an `out` paragraph, and what does not. Then
    those that are read together."""
    for number, line in enumerate(lines):
        def made(text, label, kind):
            return Sentence(text, label, kind, line.field, line.language, number)

        text = plain(line.text)
        if "\u00ab" in line.text:
            told = [(one, line.label if i % 2 == 1 else "in", line.kind if i % 2 == 1 else "-")
                    for i, part in enumerate(re.split("[\u00ab\u00bb]", text)) for one in split(part)]
        else:
            told = [(one, line.label, line.kind) for one in split(text)]
            if line.label != "in" and len(told) > 1:  # nobody said which of them it is: together they are
                yield made(" ".join(one for one, _, _ in told), line.label, line.kind)
                continue
        for one in told:
            yield made(*one)
        if len(told) <= MOST_TOGETHER:
            for at, length in together(len(told), None):
                some = told[at:at + length]
                _, label, kind = next((one for one in some if one[1] != "in"), some[0])
                yield made(" ".join(one for one, _, _ in some), label, kind)
