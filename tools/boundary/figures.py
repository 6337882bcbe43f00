# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""What Python makes of some sentences with the exported weights, for the test that C++ makes the same of them.

    figures.py resources/boundary/model.bin tests/core/boundary/figures.tsv
"""
import struct
import sys

import numpy as np
import torch

import corpus
import ngrams
import train
import use_lite

SENTENCES = [
    ("general", "I am on a final written warning."),
    ("what-helps", "Walking the dog by the canal after a late shift"),
    ("manager-actions", "needs to up her game or we look at next steps"),
    ("conduct?", "third time late this month, told him it can't go on"),
    ("early-signs", "My early warning signs are short sleep and a short fuse, ask my wife!"),
    ("person-name", "Sam"),
    ("general", "Mae'n anodd cysgu ar ol shifft nos"),
    ("follow-up", "Third time since May, I've told Dawn's ward she wasn't here on 12 June or the 14th"),
    ("follow-up", "Cafodd rybudd ysgrifenedig olaf yr wythnos diwethaf"),
    ("what-gets-in-the-way", "THEY KEEP WATCHING MY NUMBERS AND I CANT BREATHE"),
    ("bigger-than-me", "x"),
    ("support", "12 / 7 & 3 + nothing ~ \u6f22\u5b57 much"),
    ("adjustments", "a " * 90 + "and then one more sick day and it is stage two"),
]


def tables(path):
    data = open(path, "rb").read()
    count, = struct.unpack_from("<I", data, 16)
    found = {}
    for i in range(count):
        name, size, number, at = struct.unpack_from("<24sIIQ", data, 64 + 40 * i)
        name = name.rstrip(b"\0").decode()
        kind = {"pieces.letters": np.uint16, "pieces.table": np.uint16, "pieces.at": np.uint32,
                "shapes.words": np.uint32}.get(
            name, np.int8 if size == 1 else np.float32)
        found[name] = np.frombuffer(data, kind, number, at)
    return found


def restored(path):
    """The net with the weights as they were rounded."""
    t = tables(path)
    net = train.Net(use_lite.UseLite())
    state = net.state_dict()

    def put(name, value):
        value = torch.tensor(np.ascontiguousarray(value), dtype=torch.float32)
        state[name][:len(value)] = value.reshape((len(value),) + state[name].shape[1:])

    rows = len(t["embedding.s"])
    put("embedding.weight", t["embedding.q"].reshape(rows, -1) * t["embedding.s"][:, None] / 2.0)
    put("field.weight", t["field"].reshape(-1, 256))
    put("pool", t["pool"])
    matrices = [("hidden", "hidden"), ("last", "last")]
    for i in range(train.LAYERS):
        for part in ("norm1", "norm2"):
            put(f"layers.{i}.{part}.scale", t[f"layer{i}.{part}.s"])
            put(f"layers.{i}.{part}.bias", t[f"layer{i}.{part}.b"])
        for part, at in (("qkv", "attention.qkv"), ("out", "attention.out"), ("widen", "widen"), ("up", "up"),
                         ("down", "down")):
            if f"layer{i}.{part}.q" in t:
                matrices.append((f"layer{i}.{part}", f"layers.{i}.{at}"))
    for name, at in matrices:
        size = state[at + ".weight"].shape
        q = t[name + ".q"].reshape(-1, size[1])
        put(at + ".weight", (q * t[name + ".s"][:, None])[:size[0]])
        put(at + ".bias", t[name + ".b"][:size[0]])
    net.load_state_dict(state)
    return net.eval(), t


def main():
    net, t = restored(sys.argv[1])
    tokenizer = use_lite.Tokenizer(use_lite.read_pieces())
    with open(sys.argv[2], "w", encoding="utf-8") as file:
        file.write("# SPDX-FileCopyrightText: The Hearten authors\n# SPDX-License-Identifier: Apache-2.0\n"
                   "# Written by tools/boundary/figures.py: field, by the network, by runs of letters and words, kind, text\n")
        for field, text in SENTENCES:
            field = field if field in corpus.FIELDS else "general"
            ids = tokenizer.encode(train.told(text))
            with torch.no_grad():
                answer = net(*use_lite.padded([ids], 120), torch.tensor([corpus.FIELDS.index(field)]))[0].numpy()
            weights = np.concatenate([t["ngrams.q"] * t["ngrams.s"][0], t["shapes.q"] * t["shapes.s"][0]])
            by_runs = float((train.with_shapes([train.told(text)]) @ weights)[0] + t["ngrams.b"][0])
            runs = train.matrix([train.told(text)]).tocoo()
            slots = np.bincount(runs.col % ngrams.KIND_SIZE, runs.data, ngrams.KIND_SIZE)
            likeness = t["kinds.q"].reshape(len(corpus.KINDS), -1) @ slots * t["kinds.s"][0] + t["kinds.b"]
            kind = corpus.KINDS[int(likeness.argmax())]
            file.write(f"{field}\t{answer[0]:.4f}\t{by_runs:.4f}\t{kind}\t{text}\n")


if __name__ == "__main__":
    main()
