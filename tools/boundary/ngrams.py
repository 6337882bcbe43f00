# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""Runs of letters and of words, and shapes, told by a hash: what core/boundary/ngrams.cpp finds in a sentence."""
import re

SIZE = 1 << 18
KIND_SIZE = 1 << 15
SHAPE_SIZE = 1 << 20
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


CLASSES = {  # words that stand for one another, in English and Welsh
    1: """one two three four five six seven eight nine ten eleven twelve twice un dau tri pedwar pump chwech saith wyth naw
          deg dwy tair pedair""",
    2: """first second third fourth fifth last final 1st 2nd 3rd 4th cyntaf ail trydydd trydedd pedwerydd olaf""",
    3: """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february
          march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
          llun mawrth mercher iau gwener sadwrn sul ionawr chwefror ebrill mai mehefin gorffennaf awst medi hydref
          tachwedd rhagfyr""",
    4: """he she they hi fe fo ef nhw""",
    5: """him her them his their hers theirs""",
}
CLASS_OF = {word: which for which, words in CLASSES.items() for word in words.split()}
NUMBER, NAME = 1, 6
TYPED = re.compile(r"[A-Za-z0-9']+")
ENDING = re.compile(r"(ing|ed|es|s|ly|er|n't)$")


def shape(word, is_first):
    """A word with its ending and its particulars left out: a class of words, or a stem."""
    low = word.lower()
    if low.isdigit():
        return NUMBER
    if low in CLASS_OF:
        return CLASS_OF[low]
    if not is_first and word[0].isupper() and word[1:2] != "'" and any(c.islower() for c in word):
        return NAME
    stem = ENDING.sub("", low)[:6] if len(low) > 4 else low
    return fnv(2166136261, (ord(c) for c in stem))


def shapes(text):
    """The slots of what a sentence is built like: runs of one to four shapes, and pairs of them up to four apart."""
    words = TYPED.findall(text)
    row = [7] + [shape(word, at == 0) for at, word in enumerate(words)] + [8]
    found = set()
    for start, first in enumerate(row):
        for length in range(1, 5):
            if start + length <= len(row):
                found.add(slot_of(10 + length, row[start:start + length]))
        for further in range(2, 5):
            if start + further < len(row):
                found.add(slot_of(20, (first, row[start + further])))
    return found


def slot_of(sort, row):
    hash_ = fnv(2166136261, (sort,))
    for one in row:
        hash_ = fnv(hash_, (one & 0xFFFF, one >> 16))
    return (hash_ ^ (hash_ >> 15)) % SHAPE_SIZE


LANGUAGE_SIZE = 1 << 13


def word_slots(text):
    """A slot for each word, for telling the language."""
    hashes = [fnv(2166136261, (ord(c) for c in word)) for word in WORD.findall(text.lower())]
    return [(h ^ (h >> 15)) % LANGUAGE_SIZE for h in hashes]
