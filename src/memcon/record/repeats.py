"""Near repeats: texts that share most of their words in a row, such as a page printed again at another address.

A text is sketched by the least hashes of its runs of words, one of each of `_BINS` shares of all hashes; a few of these together are a key.
Texts that are alike share keys, so that those near a text are looked up and not searched for. The same text has the same sketch everywhere.
"""

from __future__ import annotations

import re
from hashlib import blake2b

_RUN = 4
"""Words in a row that count as one run: fewer stand in any two readouts of one ministry."""

_BINS, _EACH = 64, 4
KEYS = _BINS // _EACH
"""Keys of a sketch. Two texts that share the part J of their runs share a key with the chance of J to the power of `_EACH`."""

NEAR = 0.75
"""From this part of shared runs on, a text is offered as a repeat of another."""

_LONGEST = 200_000
"""Characters of a text that are sketched: no readout comes near, and what repeats one does so from its beginning."""

_WORD = re.compile(r"\w+")


def sketch(text: str) -> tuple[int, ...]:
    """The keys of a text, as signed numbers of 64 bits; none for a text of too few words to tell it from others.

    >>> one = " ".join(f"word{i}" for i in range(200))
    >>> shared(sketch(one), sketch(one)), shared(sketch(one), sketch(one.upper())), shared(sketch(one), sketch(one[::-1]))
    (1.0, 1.0, 0.0)
    """
    words = _WORD.findall(text[:_LONGEST].lower())
    runs = {" ".join(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)}
    if len(runs) < _BINS // 2:
        return ()
    least: dict[int, int] = {}
    for run in runs:
        found = int.from_bytes(blake2b(run.encode(), digest_size=8).digest(), "big")
        at = found % _BINS
        least[at] = min(found, least.get(at, found))
    bins = [least.get(i, 0) for i in range(_BINS)]
    return tuple(_key(i, bins[i : i + _EACH]) for i in range(0, _BINS, _EACH))


def _key(at: int, bins: list[int]) -> int:
    data = b"".join(n.to_bytes(8, "big") for n in (at, *bins))
    return int.from_bytes(blake2b(data, digest_size=8).digest(), "big", signed=True)


def likeness(keys: int) -> float:
    """About what part of their runs two texts share that share so many keys."""
    return float((keys / KEYS) ** (1 / _EACH))


def shared(one: tuple[int, ...], two: tuple[int, ...]) -> float:
    """About what part of their runs two sketched texts share, from 0 to 1."""
    return likeness(len(set(one) & set(two)))


def enough(part: float = NEAR) -> int:
    """How many keys two texts share at least that share this part of their runs."""
    return max(1, round(KEYS * part**_EACH))
