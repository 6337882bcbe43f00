# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""Runs of letters and of words, told by a hash: what core/boundary/ngrams.cpp finds in a sentence."""
import re

SIZE = 1 << 18
KIND_SIZE = 1 << 15
WORD = re.compile(r"[a-z0-9']+")


def fnv(hash_, codes):
    for code in codes:
        hash_ = ((hash_ ^ code) * 16777619) & 0xFFFFFFFF
    return hash_


def features(text):
    """The slots of a sentence's runs, each once: (of letters, of words)."""
    words = WORD.findall(text.lower())
    letters, runs = set(), set()
    for word in words:
        codes = [32] + [ord(c) for c in word] + [32]
        for start in range(len(codes)):
            hash_ = fnv(2166136261, (1,))
            for length, code in enumerate(codes[start:start + 5], 1):
                hash_ = fnv(hash_, (code,))
                if length >= 2:
                    letters.add((hash_ ^ (hash_ >> 15)) % SIZE)
    hashes = [fnv(2166136261, (ord(c) for c in word)) for word in words]
    for start in range(len(words)):
        hash_ = fnv(2166136261, (2,))
        for one in hashes[start:start + 3]:
            hash_ = fnv(hash_, (one & 0xFFFF, one >> 16))
            runs.add((hash_ ^ (hash_ >> 15)) % SIZE)
    return letters, runs


LANGUAGE_SIZE = 1 << 13


def word_slots(text):
    """A slot for each word, for telling the language."""
    hashes = [fnv(2166136261, (ord(c) for c in word)) for word in WORD.findall(text.lower())]
    return [(h ^ (h >> 15)) % LANGUAGE_SIZE for h in hashes]
