"""What is named as a next step, *including sending a team to Lima*, and the bodies that those who met have set up for what comes next."""

from __future__ import annotations

from collections.abc import Iterator

from memcon.annotate.mentions import Tokens
from memcon.annotate.small_words import BE, PREPOSITIONS
from memcon.lexicon import groups
from memcon.reading.commitments.endings import own_end, trimmed
from memcon.reading.commitments.plan import Plan
from memcon.reading.commitments.verbals import gerund
from memcon.reading.commitments.vocabulary import Match, Vocabulary

_WORDS = groups("commitment_words")

_STEPS = ("steps", "step", "measures", "measure")
_NEXT = _WORDS["steps_ahead"]
_NAMING = frozenset("including namely notably particularly especially specifically comprising".split())
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


def founded(tokens: Tokens, words: Vocabulary, first: int, last: int) -> Iterator[tuple[int, Plan, Match]]:
    """*Established a new committee to track trade*: the verb, the body with what is told of it, and its noun."""
    for at in tokens.where(first + 1, last - 3, *_FOUNDED):
        if tokens[at - 1].lower in BE | {"had", "to", "which", "that"} or tokens[at + 1].lower not in ("a", "an"):
            continue
        end = next((i for i in range(at + 2, last) if tokens[i].lower in PREPOSITIONS or tokens[i].text in ",;("), last)
        bodies = (words.noun(tokens, i, "event") for i in range(at + 2, end))
        body = next((m for m in bodies if m is not None and m.kind == "talks" and tokens[m.first].lower not in _ROUNDS), None)
        if body is not None and any(tokens[i].lower in ("new", "joint") for i in range(at + 2, body.first + 1)):
            yield at, Plan(at + 1, trimmed(tokens, body.last, own_end(tokens, body.last, last)), body.first, "noun", at + 1), body


_FOUNDED = "established founded instituted constituted inaugurated launched initiated created formed".split()
_ROUNDS = _WORDS["talks_without_body"]
