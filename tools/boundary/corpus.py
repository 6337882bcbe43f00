# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""Reads the corpus: lines of label, kind, ease, field, language, text (tests/boundary/README.md)."""
import glob
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


def sentences(lines):
    """Each sentence with its own label: what stands between the marks of an `out` paragraph, and what does not."""
    for number, line in enumerate(lines):
        text = plain(line.text)
        if "\u00ab" in line.text:
            for i, part in enumerate(re.split("[\u00ab\u00bb]", text)):
                bad = i % 2 == 1
                for one in split(part):
                    yield Sentence(one, line.label if bad else "in", line.kind if bad else "-", line.field,
                                   line.language, number)
        else:
            parts = split(text)
            if line.label == "in" or len(parts) == 1:
                for one in parts:
                    yield Sentence(one, line.label, line.kind, line.field, line.language, number)
            else:  # nobody said which of them it is: together they are
                yield Sentence(" ".join(parts), line.label, line.kind, line.field, line.language, number)
