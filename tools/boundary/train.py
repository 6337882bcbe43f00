# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""Trains the boundary's model. See README.md.

    train.py OUT [--corpus GLOB] [--hold a,b] [--epochs N] [--seed N] [--net FILE.pt]

With --net the network of that file goes on learning, or stays as it is with --epochs 0, which takes a minute.

Writes OUT.pt (the weights) and OUT.tsv (what it makes of all that the program would read of the lines held out).
"""
import argparse
import random
import re
import time

import numpy as np
import torch
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression
from torch import nn

import corpus
import limits
import ngrams
import use_lite

LAYERS = 1  # of two: the second adds little and doubles the time
HIDDEN = 768  # of 1,536: those that matter most are kept


class Net(nn.Module):
    """The encoder's layers with a narrower middle, three ways to make one row of many, and the answer."""

    def __init__(self, encoder):
        super().__init__()
        self.embedding = encoder.embedding
        self.layers = encoder.layers[:LAYERS]
        for layer in self.layers:
            weight = layer.up.weight.norm(dim=1) * layer.down.weight.norm(dim=0)
            keep = weight.argsort(descending=True)[:HIDDEN].sort()[0]
            up, down = nn.Linear(512, HIDDEN), nn.Linear(HIDDEN, 512)
            up.weight.data, up.bias.data = layer.up.weight.data[keep], layer.up.bias.data[keep]
            down.weight.data, down.bias.data = layer.down.weight.data[:, keep], layer.down.bias.data
            layer.up, layer.down = up, down
        self.register_buffer("timing", encoder.timing[:160].clone())
        self.field = nn.Embedding(len(corpus.FIELDS), 256)
        nn.init.normal_(self.field.weight, std=0.02)
        self.pool = nn.Parameter(torch.zeros(512))
        self.hidden = nn.Linear(3 * 512, 128)
        self.last = nn.Linear(128, 2 + len(corpus.KINDS))  # the answer; then: like nothing, like each kind

    def forward(self, ids, mask, field):
        away = (1.0 - mask) * -1e9
        x = 2.0 * self.embedding(ids) + self.timing[:ids.shape[1]] + self.field(field)[:, None]
        x = nn.functional.dropout(x, 0.1, self.training)
        for layer in self.layers:
            x = layer(x, away[:, None, None, :], 0.1)
        mean = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        attention = (x @ self.pool + away).softmax(1)
        worth = (x * attention[..., None]).sum(1)
        most = (x + away[..., None]).max(1)[0]
        z = torch.cat([mean, worth, most], 1)
        z = nn.functional.dropout(nn.functional.layer_norm(z, z.shape[-1:], eps=1e-6), 0.2, self.training)
        return self.last(nn.functional.dropout(torch.relu(self.hidden(z)), 0.2, self.training))


def typo(text, rng):
    at = rng.randrange(max(1, len(text) - 1))
    how = rng.randrange(3)
    if how == 0:
        return text[:at] + text[at + 1:]
    if how == 1:
        return text[:at] + text[at:at + 2][::-1] + text[at + 2:]
    return text[:at] + text[at:at + 1] + text[at:]


def changed(text, rng):
    """As somebody else may type it."""
    if rng.random() < 0.2:
        text = text.lower()
    if rng.random() < 0.15:
        text = text.replace("'", "")
    if rng.random() < 0.15:
        text = text.rstrip(".!?")
    for _ in range(2):
        if rng.random() < 0.1 and len(text) > 12:
            text = typo(text, rng)
    return text


def told(text):
    """Shouting is read as talking."""
    letters = [c for c in text if c.isalpha()]
    if len(letters) > 8 and sum(c.isupper() for c in letters) > 0.7 * len(letters):
        return text.lower()
    return text


def evened(blocks, size):
    """A row for each text, whose blocks are lists of slots."""
    at, columns, values = [0], [], []
    for some in blocks:
        for block in some:
            columns += block
            values += [1.0 / max(1, len(block)) ** 0.5] * len(block)
        at.append(len(columns))
    return csr_matrix((values, columns, at), (len(blocks), size), dtype=np.float32)


def matrix(texts):
    return evened([ngrams.features(text) for text in texts], ngrams.SIZE)


def with_shapes(texts):
    return hstack([matrix(texts), evened([[ngrams.shapes(text)] for text in texts], ngrams.SHAPE_SIZE)]).tocsr()


def as_bytes(weights):
    scale = np.abs(weights).max() / 127.0
    return np.round(weights / scale).astype(np.int8), float(scale)


def learn_ngrams(texts, labels):
    """Runs that are much commoner among the bad ones, or among the others, are given more to say beforehand."""
    labels = np.asarray(labels)
    x = with_shapes(texts)
    there = (x > 0).astype(np.float32)
    common = np.asarray(there.sum(0)).ravel() >= 2
    bad, good = (1.0 + np.asarray(there[which].sum(0)).ravel() for which in (labels, ~labels))
    worth = common * (0.3 + np.abs(np.log((bad / bad.sum()) / (good / good.sum()))))
    x = x.multiply(worth[None].astype(np.float32)).tocsr()
    model = LogisticRegression(C=5.0, solver="liblinear", class_weight="balanced", tol=1e-3).fit(x, labels)
    weights = (model.coef_[0] * worth).astype(np.float32)
    (runs, scale), (shapes, shape_scale) = as_bytes(weights[:ngrams.SIZE]), as_bytes(weights[ngrams.SIZE:])
    return {"q": runs, "scale": scale, "shift": float(model.intercept_[0]), "shapes": shapes, "shape_scale": shape_scale}


def learn_kinds(bad):
    """Which kind a bad sentence is of: a weight for each kind and run, in fewer slots."""
    x = matrix([s.text for s in bad]).tocoo()
    x = csr_matrix((x.data, (x.row, x.col % ngrams.KIND_SIZE)), (len(bad), ngrams.KIND_SIZE))
    model = LogisticRegression(C=20.0, solver="liblinear", class_weight="balanced", tol=1e-2)
    model.fit(x, [corpus.KINDS.index(s.kind) for s in bad])
    weights, scale = as_bytes(model.coef_)
    return {"q": weights, "scale": scale, "shift": model.intercept_.astype(np.float32)}


def learn_language(every):
    """A weight for each word, by its hash: above 0 it is Welsh."""
    at, columns = [0], []
    for s in every:
        columns += ngrams.word_slots(s.text)
        at.append(len(columns))
    x = csr_matrix((np.ones(len(columns), np.float32), columns, at), (len(every), ngrams.LANGUAGE_SIZE))
    model = LogisticRegression(C=1.0, solver="liblinear", class_weight="balanced", fit_intercept=False)
    weights = model.fit(x, [s.language == "cy" for s in every]).coef_[0]
    return np.round(weights / np.abs(weights).max() * 127).astype(np.int8)


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("out")
    ask.add_argument("--corpus", default="tests/boundary/train/*/*.tsv")
    ask.add_argument("--hold", default="")
    ask.add_argument("--epochs", type=int, default=4)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--net", help="begin with the network of this file")
    asked = ask.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(asked.seed)
    rng = random.Random(asked.seed)

    lines = corpus.read(asked.corpus)
    every = list(corpus.sentences(lines))
    hold = [h for h in asked.hold.split(",") if h]
    held = [any(line.group.startswith(h) for h in hold) for line in lines]
    train = [s for s in every if not held[s.line]]
    test = [(number, text, less) for number, line in enumerate(lines) if held[number]
            for text, less in corpus.readings(line)]
    print(f"{len(lines)} lines, {len(train)} sentences to learn from, {sum(held)} lines held out", flush=True)

    started = time.time()
    sure = [s for s in train if s.label != "grey"]
    grams = learn_ngrams([s.text for s in sure], [s.label == "out" for s in sure])
    print(f"runs of letters and words: {time.time() - started:.0f} s", flush=True)

    kinds_of = learn_kinds([s for s in train if s.label == "out" and s.kind != "-"])
    language = learn_language(every)
    print(f"kinds and language: {time.time() - started:.0f} s", flush=True)

    tokenizer = use_lite.Tokenizer(use_lite.read_pieces())
    net = Net(use_lite.load())
    if asked.net:
        net.load_state_dict(torch.load(asked.net, map_location="cpu")["net"])
    average = {k: v.detach().clone() for k, v in net.state_dict().items()}
    target = {"in": 0.02, "grey": 0.5, "out": 0.98}
    groups = [{"params": [net.embedding.weight], "lr": 8e-4}, {"params": net.layers.parameters(), "lr": 4e-4},
              {"params": [p for n, p in net.named_parameters() if not n.startswith(("embedding", "layers"))],
               "lr": 1.5e-3}]
    optimiser = torch.optim.AdamW(groups, weight_decay=0.02)
    rates = [g["lr"] for g in optimiser.param_groups]
    size, step = 32, 0
    steps = asked.epochs * (len(train) // size + 1)

    def tensors(some):
        return use_lite.padded([tokenizer.encode(told(s.text)) for s in some], 120) + (
            torch.tensor([corpus.FIELDS.index(s.field) for s in some]),)

    def one_epoch():
        order = list(range(len(train)))
        rng.shuffle(order)
        made = []
        for i in order:
            s = train[i]
            field = "general" if rng.random() < 0.5 else s.field
            made.append(s._replace(text=changed(s.text, rng), field=field))
        for at in range(0, len(made), size * 16):
            some = sorted(made[at:at + size * 16], key=lambda s: len(s.text))
            batches = [some[k:k + size] for k in range(0, len(some), size)]
            rng.shuffle(batches)
            yield from batches

    def predict(some):
        now = {k: v.detach().clone() for k, v in net.state_dict().items()}
        net.load_state_dict(average)
        net.eval()
        order = sorted(range(len(some)), key=lambda i: len(some[i].text))
        answers = np.zeros((len(some), 2 + len(corpus.KINDS)), np.float32)
        with torch.no_grad():
            for at in range(0, len(order), 64):
                part = order[at:at + 64]
                answers[part] = net(*tensors([some[i] for i in part])).numpy()
        net.load_state_dict(now)
        net.train()
        return answers

    if test:
        by_grams = with_shapes([text for _, text, _ in test]) @ np.concatenate(
            [grams["q"] * np.float32(grams["scale"]), grams["shapes"] * np.float32(grams["shape_scale"])]) + grams["shift"]

    def keep_and_tell():
        torch.save({"net": average, "ngrams": grams, "kinds": kinds_of, "language": language}, asked.out + ".pt")
        if not test:
            return
        answers = predict([corpus.Sentence(text, None, None, lines[number].field, None, number)
                           for number, text, _ in test])
        with open(asked.out + ".tsv", "w", encoding="utf-8") as file:
            for (number, text, less), by_net, grams_ in zip(test, answers[:, 0], by_grams):
                line = lines[number]
                file.write(f"{line.group}:{number}\t{line.label}\t{line.kind}\t{line.ease}\t{line.field}\t"
                           f"{line.language}\t{by_net:.3f}\t{grams_:.3f}\t{less:.3f}\t{text}\n")
        limits.choose(limits.read([asked.out + ".tsv"]))

    if asked.epochs == 0:
        keep_and_tell()
    for epoch in range(asked.epochs):
        for batch in one_epoch():
            step += 1
            for group, rate in zip(optimiser.param_groups, rates):
                group["lr"] = rate * min(1.0, step / 100) * max(0.02, 1.0 - step / steps)
            ids, mask, field = tensors(batch)
            ids = torch.where(torch.rand(ids.shape) < 0.05, torch.zeros_like(ids), ids)
            answer = net(ids, mask, field)
            want = torch.tensor([target[s.label] for s in batch])
            kinds = torch.tensor([0 if s.kind == "-" else 1 + corpus.KINDS.index(s.kind) for s in batch])
            loss = nn.functional.binary_cross_entropy_with_logits(answer[:, 0], want) + \
                0.3 * nn.functional.cross_entropy(answer[:, 1:], kinds)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimiser.step()
            if step % 4:
                continue
            keep = min(0.98, step / (step + 40))
            with torch.no_grad():
                for k, v in net.state_dict().items():
                    average[k].mul_(keep).add_(v, alpha=1.0 - keep)
        print(f"epoch {epoch + 1}: {time.time() - started:.0f} s", flush=True)
        keep_and_tell()


if __name__ == "__main__":
    main()
