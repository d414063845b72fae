"""What is named as a next step: *discussed next steps, including sending a team to Lima*."""

from __future__ import annotations

from collections.abc import Iterator

from memcon.annotate.mentions import Tokens
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.verbals import gerund
from memcon.reading.commitments.vocabulary import Vocabulary

_STEPS = ("steps", "step")
_NEXT = frozenset("next further coming concrete practical immediate follow-up specific future additional".split())
_NAMING = frozenset(("including", "namely", "notably"))
_FARTHEST = 14  # tokens from "steps" to the word by which one of them is named


def named(tokens: Tokens, words: Vocabulary, first: int, last: int) -> Iterator[Plan]:
    """The steps that are named after *next steps*, each as a plan in *-ing*."""
    for at in tokens.where(first + 1, last - 2, *_STEPS):
        if tokens[at - 1].lower not in _NEXT:
            continue
        ahead = range(at + 1, min(last - 1, at + _FARTHEST))
        stop = next((i for i in ahead if tokens[i].text in ";."), ahead.stop)
        led = next(
            (i for i in range(at + 1, stop) if tokens[i].lower in _NAMING or [t.lower for t in tokens[i - 1 : i + 1]] == ["such", "as"]),
            None,
        )
        if led is not None and tokens[led + 1].lower in words.gerunds:
            yield from gerund(tokens, words, led + 1, last)
