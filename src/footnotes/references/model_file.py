"""The file of a model: what CRFsuite trained → names and weights, and from these the file again.

CRFsuite writes only what it has trained itself; here a model can be changed between training and use (see `fold`). The format is
that of CRFsuite 0.12 (`lCRF`, version 100): a head, the weights, a dictionary of labels and one of features, and for each label
and feature the numbers of its weights. Numbers are little-endian; a dictionary (CQDB) is 256 open hash tables.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

__all__ = ["Weights", "model_size", "read_model", "write_model"]

_HEAD = struct.Struct("<4sI4s9I")
_CHUNK = struct.Struct("<4sII")
_WEIGHT = struct.Struct("<IIId")
_DICTIONARY = struct.Struct("<4s5I")
_TABLES = 256
_BYTE_ORDER = 0x62445371
_STATE, _TRANSITION = 0, 1
_WORD = 0xFFFFFFFF


class Weights(NamedTuple):
    """What a model knows; labels are numbered in the order of `labels`."""

    labels: tuple[bytes, ...]
    transitions: Mapping[tuple[int, int], float]
    """From one label to the next."""
    states: Mapping[bytes, Mapping[int, float]]
    """For each feature, what it says for and against labels."""


def model_size(data: bytes) -> int:
    """How many bytes of a file are the model; others may follow."""
    size: int = _HEAD.unpack_from(data)[1]
    return size


def read_model(data: bytes) -> Weights:
    """The names and weights of a model file."""
    _, _, _, _, _, labels, features, weights, label_names, feature_names, *_ = _HEAD.unpack_from(data)
    names = _names(data, feature_names, features)
    transitions: dict[tuple[int, int], float] = {}
    states: dict[bytes, dict[int, float]] = {name: {} for name in names}
    _, size, _ = _CHUNK.unpack_from(data, weights)
    for kind, source, label, weight in _WEIGHT.iter_unpack(data[weights + _CHUNK.size : weights + size]):
        if kind == _STATE:
            states[names[source]][label] = weight
        else:
            transitions[source, label] = weight
    return Weights(tuple(_names(data, label_names, labels)), transitions, states)


def _names(data: bytes, start: int, count: int) -> list[bytes]:
    """The first so many names of the dictionary that begins at `start`."""
    back = _DICTIONARY.unpack_from(data, start)[5]
    names: list[bytes] = []
    for place in struct.unpack_from(f"<{count}I", data, start + back):
        at = start + place + 8
        names.append(data[at : data.index(b"\0", at)])
    return names


def write_model(weights: Weights) -> bytes:
    """The file of a model with these weights."""
    rows = [(_TRANSITION, source, label, weight) for (source, label), weight in weights.transitions.items()]
    of_label: list[list[int]] = [[] for _ in weights.labels]
    for number, (_, source, _, _) in enumerate(rows):
        of_label[source].append(number)
    of_feature: list[range] = []
    for number, said in enumerate(weights.states.values()):
        of_feature.append(range(len(rows), len(rows) + len(said)))
        rows.extend((_STATE, number, label, weight) for label, weight in said.items())
    body = bytearray(_HEAD.size)
    places = [_HEAD.size]
    body += _CHUNK.pack(b"FEAT", _CHUNK.size + len(rows) * _WEIGHT.size, len(rows))
    body += b"".join(_WEIGHT.pack(*row) for row in rows)
    for names in (weights.labels, weights.states):
        places.append(len(body))
        body += _dictionary(names)
    for name, numbers in ((b"LFRF", of_label), (b"AFRF", of_feature)):
        body += bytes(-len(body) % 4)
        places.append(len(body))
        body += _numbers(name, numbers, len(body))
    counts = (len(rows), len(weights.labels), len(weights.states))
    _HEAD.pack_into(body, 0, b"lCRF", len(body), b"FOMC", 100, *counts, *places)
    return bytes(body)


def _numbers(name: bytes, lists: Sequence[Sequence[int]], start: int) -> bytes:
    """Lists of numbers, behind the place in the file where each stands."""
    at = start + _CHUNK.size + 4 * len(lists)
    places: list[int] = []
    for numbers in lists:
        places.append(at)
        at += 4 * (1 + len(numbers))
    flat = [number for numbers in lists for number in (len(numbers), *numbers)]
    return _CHUNK.pack(name, at - start, len(lists)) + struct.pack(f"<{len(places) + len(flat)}I", *places, *flat)


def _dictionary(names: Iterable[bytes]) -> bytes:
    """A dictionary of names, numbered in their order."""
    at = _DICTIONARY.size + 8 * _TABLES
    records: list[bytes] = []
    back: list[int] = []
    tables: list[list[tuple[int, int]]] = [[] for _ in range(_TABLES)]
    for number, name in enumerate(names):
        key = name + b"\0"
        hashed = _hash(key)
        tables[hashed % _TABLES].append((hashed, at))
        back.append(at)
        records.append(struct.pack("<II", number, len(key)) + key)
        at += len(records[-1])
    heads: list[int] = []
    buckets: list[int] = []
    for table in tables:
        size = 2 * len(table)
        heads += (at if table else 0, size)
        slots = [(0, 0)] * size
        for hashed, place in table:
            slot = (hashed >> 8) % size
            while slots[slot][1]:
                slot = (slot + 1) % size
            slots[slot] = (hashed, place)
        buckets.extend(number for slot in slots for number in slot)
        at += 8 * size
    head = _DICTIONARY.pack(b"CQDB", at + 4 * len(back), 0, _BYTE_ORDER, len(back), at)
    numbers = struct.pack(f"<{len(buckets) + len(back)}I", *buckets, *back)
    return head + struct.pack(f"<{2 * _TABLES}I", *heads) + b"".join(records) + numbers


def _hash(key: bytes) -> int:
    """Bob Jenkins's lookup3 (`hashlittle`, from zero), by which CRFsuite finds a name."""
    a: int
    b: int
    c: int
    a = b = c = (0xDEADBEEF + len(key)) & _WORD
    at = 0
    while len(key) - at > 12:
        x, y, z = struct.unpack_from("<III", key, at)
        a, b, c = (a + x) & _WORD, (b + y) & _WORD, (c + z) & _WORD
        for turn in (4, 6, 8, 16, 19, 4):
            a, b, c = b, (c + b) & _WORD, ((a - c) & _WORD) ^ _turned(c, turn)
        at += 12
    x, y, z = struct.unpack("<III", key[at:].ljust(12, b"\0"))
    a, b, c = (a + x) & _WORD, (b + y) & _WORD, (c + z) & _WORD
    for turn in (14, 11, 25, 16, 4, 14, 24):
        a, b, c = b, ((c ^ b) - _turned(b, turn)) & _WORD, a
    return b


def _turned(number: int, by: int) -> int:
    return ((number << by) | (number >> (32 - by))) & _WORD
