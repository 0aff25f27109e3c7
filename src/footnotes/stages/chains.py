"""Chains: digits that a lost superscript glued to words, believed where they follow the order of a list.

`the river.1 … the rope.2 … a chain.3`: one such digit says nothing, a sequence of them that ascends as the labels do says all.
Notes that begin anew with each chapter are followed all at once: `1 2 1 2 3` is the longest sequence of two lists, too.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from footnotes.stages.openers import Opener
from footnotes.stages.proposals import Proposals
from footnotes.styles import Proposal

__all__ = ["by_chapter", "ordered"]

_MOST_OUT_OF_ORDER = 3
"""One label in three may be cited out of order, where the others follow it."""
_LONG_CHAIN = 5
_MOST_PLACES_OF_ONE = 3
_MOST_PAIRS = 200_000
_FEWEST_OF_LABELS = 0.5
"""So much of the labels of all chapters is cited in their order, at least."""


def ordered(
    run: list[Opener], inside: tuple[str, ...], proposals: Proposals, start: int, fewest: float
) -> frozenset[int]:
    """The offsets of the glued digits between `start` and a run that follow the order of its labels: the longest such sequence.

    There is none where it has not the `fewest` members; a run of a single label leaves no place for many. What is doubtful
    (`it cost £1,150.1 The curate`) fills the holes of the sequence.
    """
    ordinals = [*(o.ordinal for o in run if o.ordinal is not None), *map(int, inside)]
    low, high = min(ordinals), max(ordinals) + 1
    if high - low + 1 < fewest:
        return frozenset()
    before = [p for p in proposals.before("glued-digit", run[0].start, low, high) if p.start >= start]
    chain = _longest([p for p in before if not p.doubt])
    if 2 * len(chain) < fewest:
        return frozenset()
    listed = set(ordinals)
    doubtful = [p for p in before if p.doubt]
    filled = _filled(chain, doubtful, listed) if doubtful else chain
    if len(filled) < fewest:
        return frozenset()
    return frozenset(p.start for p in (*filled, *_out_of_order(filled, before, listed)))


def by_chapter(runs: Sequence[Sequence[Opener]], proposals: Proposals, start: int) -> list[frozenset[int]]:
    """For each of several lists that begin anew the offsets of the glued digits from `start` on that cite it.

    Together they are the longest sequence that follows the labels of one list after the other; empty where that is short.
    """
    numbers = [o.ordinal for run in runs for o in run if o.ordinal is not None]
    ranks: dict[int, list[int]] = {}
    for rank in reversed(range(len(numbers))):
        ranks.setdefault(numbers[rank], []).append(rank)
    before = proposals.before("glued-digit", runs[0][0].start, min(numbers), max(numbers))
    found = [p for p in before if p.start >= start and not p.doubt]
    pairs = [(p.start, rank) for p in found for rank in ranks.get(int(p.labels[0]), ())]
    if len(pairs) > _MOST_PAIRS:
        return []
    chain = _longest_of(pairs)
    if len(chain) < _FEWEST_OF_LABELS * len(numbers):
        return []
    chains: list[frozenset[int]] = []
    low = 0
    for run in runs:
        high = low + sum(o.ordinal is not None for o in run)
        chains.append(frozenset([place for place, rank in chain if low <= rank < high]))
        low = high
    return chains


def _longest(proposals: list[Proposal]) -> list[Proposal]:
    """The longest sequence of proposals whose numbers ascend."""
    return [proposals[i] for i, _ in _longest_of([(i, int(p.labels[0])) for i, p in enumerate(proposals)])]


def _longest_of(pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest sequence of pairs whose second numbers ascend; of pairs with one first number, given from the highest
    second down, it has no more than one."""
    tails: list[int] = []
    tail_at: list[int] = []
    previous: list[int] = []
    for i, (_, number) in enumerate(pairs):
        at = bisect_left(tails, number)
        previous.append(tail_at[at - 1] if at else -1)
        if at == len(tails):
            tails.append(number)
            tail_at.append(i)
        else:
            tails[at], tail_at[at] = number, i
    chain: list[tuple[int, int]] = []
    i = tail_at[-1] if tail_at else -1
    while i >= 0:
        chain.append(pairs[i])
        i = previous[i]
    return chain[::-1]


def _out_of_order(chain: list[Proposal], before: list[Proposal], listed: set[int]) -> list[Proposal]:
    """What else bears numbers of the list, where the chain has most of them.

    An author may cite 5 before 4: a number that the chain lacks, at one place. In a long list one may also be cited again.
    """
    missing = listed - {int(p.labels[0]) for p in chain}
    if _MOST_OUT_OF_ORDER * len(missing) > len(listed):
        return []
    held, places = set(chain), Counter(p.labels[0] for p in before)
    wanted = listed if len(chain) >= _LONG_CHAIN else missing
    return [
        p
        for p in before
        if p not in held and not p.doubt and int(p.labels[0]) in wanted and (places[p.labels[0]] <= _MOST_PLACES_OF_ONE)
    ]


def _filled(chain: list[Proposal], doubtful: list[Proposal], listed: set[int]) -> list[Proposal]:
    """The chain, with what is doubtful where the list bears a number that the chain lacks, and only one place can cite it."""
    held = {int(p.labels[0]) for p in chain}
    wanted = [p for p in doubtful if (n := int(p.labels[0])) in listed and n not in held]
    filled = list(chain)
    for proposal in wanted:
        number = int(proposal.labels[0])
        at = bisect_left(chain, proposal.start, key=lambda p: p.start)
        low = int(chain[at - 1].labels[0]) if at else min(listed) - 1
        high = int(chain[at].labels[0]) if at < len(chain) else max(listed) + 1
        if low < number < high:
            filled.append(proposal)
    filled.sort()
    counts = Counter(p.labels[0] for p in filled)
    return _longest([p for p in filled if counts[p.labels[0]] == 1])
