# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the weights that train.py made as core/boundary/model_file.h reads them.

    export.py IN.pt LIMITS.json resources/boundary/model.bin
"""
import json
import struct
import sys

import numpy as np
import torch

import ngrams
import use_lite

TOGETHER = 2  # columns that core/boundary/network.cpp takes at once


def columns(weight):
    """out x in numbers, as bytes with a scale for each row."""
    weight = weight.numpy()
    scale = np.maximum(np.abs(weight).max(1), 1e-12) / 127.0
    q = np.round(weight / scale[:, None]).astype(np.int8)
    more = -len(q) % TOGETHER
    return np.pad(q, ((0, more), (0, 0))), np.pad(scale, (0, more))


def pieces_tables():
    pieces = use_lite.read_pieces()
    texts = [""] * use_lite.Tokenizer.RESERVED + [p for p, _ in pieces[use_lite.Tokenizer.RESERVED:]]
    encoded = [t.encode("utf-16-le") for t in texts]
    at = np.cumsum([0] + [len(e) // 2 for e in encoded]).astype(np.uint32)
    table = np.zeros(1 << 14, np.uint16)
    for i in range(use_lite.Tokenizer.RESERVED, len(texts)):
        hash_ = 2166136261
        for code in np.frombuffer(encoded[i], np.uint16):
            hash_ = ((hash_ ^ int(code)) * 16777619) & 0xFFFFFFFF
        slot = (hash_ ^ (hash_ >> 15)) % len(table)
        while table[slot]:
            slot = (slot + 1) % len(table)
        table[slot] = i
    return {"pieces.letters": np.frombuffer(b"".join(encoded), np.uint16), "pieces.at": at,
            "pieces.score": np.array([s for _, s in pieces], np.float32), "pieces.table": table}


def main():
    saved = torch.load(sys.argv[1], map_location="cpu")
    limits = json.load(open(sys.argv[2], encoding="utf-8"))
    net, grams = saved["net"], saved["ngrams"]
    tables = pieces_tables()

    embedding = 2.0 * net["embedding.weight"].numpy()[:len(tables["pieces.score"])]
    scale = np.maximum(np.abs(embedding).max(1), 1e-12) / 127.0
    tables["embedding.q"] = np.round(embedding / scale[:, None]).astype(np.int8)
    tables["embedding.s"] = scale
    tables["field"] = net["field.weight"].numpy()
    tables["timing"] = net["timing"].numpy()[:120]
    tables["pool"] = net["pool"].numpy()

    def matrix(name, at):
        tables[name + ".q"], tables[name + ".s"] = columns(net[at + ".weight"])
        tables[name + ".b"] = np.pad(net[at + ".bias"].numpy(), (0, len(tables[name + ".s"]) - len(net[at + ".bias"])))

    layer = 0
    while f"layers.{layer}.up.weight" in net:
        here, there = f"layer{layer}.", f"layers.{layer}."
        for part in ("norm1", "norm2"):
            tables[here + part + ".s"] = net[there + part + ".scale"].numpy()
            tables[here + part + ".b"] = net[there + part + ".bias"].numpy()
        for part, at in (("qkv", "attention.qkv"), ("out", "attention.out"), ("widen", "widen"), ("up", "up"),
                         ("down", "down")):
            if there + at + ".weight" in net:
                matrix(here + part, there + at)
        layer += 1
    matrix("hidden", "hidden")
    net["last.weight"], net["last.bias"] = net["last.weight"][:1], net["last.bias"][:1]
    matrix("last", "last")
    tables["ngrams.q"] = grams["q"]
    tables["ngrams.s"], tables["ngrams.b"] = np.array([grams["scale"]]), np.array([grams["shift"]])
    words = sorted((ngrams.fnv(2166136261, (ord(c) for c in word)), which) for word, which in ngrams.CLASS_OF.items())
    tables["shapes.words"] = np.array([hash_ for hash_, _ in words], np.uint32)
    tables["shapes.class"] = np.array([which for _, which in words], np.uint8)
    tables["shapes.q"], tables["shapes.s"] = grams["shapes"], np.array([grams["shape_scale"]])
    kinds = saved["kinds"]
    tables["kinds.q"], tables["kinds.s"], tables["kinds.b"] = kinds["q"], np.array([kinds["scale"]]), kinds["shift"]
    tables["language.q"] = saved["language"]
    for language in ("en", "cy"):
        mine = limits[language]
        tables["limits." + language] = np.array([mine[k] for k in ("net", "ngrams", "ask", "stop", "byRule")])

    out = b""
    entries = []
    start = 64 + 40 * len(tables)
    for name, table in tables.items():
        if table.dtype in (np.float64,):
            table = table.astype(np.float32)
        out += b"\0" * (-(start + len(out)) % 64)
        entries.append(struct.pack("<24sIIQ", name.encode(), table.dtype.itemsize, table.size, start + len(out)))
        out += np.ascontiguousarray(table).tobytes()
    head = (b"HEARTEN-BOUNDARY" + struct.pack("<I", len(tables))).ljust(64, b"\0")
    with open(sys.argv[3], "wb") as file:
        file.write(head + b"".join(entries) + out)
    print(f"{len(head) + 40 * len(tables) + len(out)} bytes")


if __name__ == "__main__":
    main()
