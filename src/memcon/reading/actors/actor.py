"""A noun phrase that can act, and the words by which one tells it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from memcon.annotate.inflection import inflected
from memcon.annotate.mentions import Known, Sentence
from memcon.lexicon import Lexicon, groups

_WORDS = groups("room_words")

_PAST = inflected(_WORDS["acts_irregularly"], "past")

Kind = Literal[
    "persons", "unclear", "sides", "nationals", "national", "all", "he", "she", "they", "i", "we", "it", "other", "former", "latter",
    "titled", "diplomat", "ours", "leads", "people",
]  # fmt: skip

HIS: dict[str, Kind] = {"his": "he", "her": "she", "their": "they"}
"""The actor that a possessive stands for."""


@dataclass(frozen=True, slots=True)
class Actor:
    """A noun phrase that can act: its tokens `[first, last)`, and what is known of whom it means without context.

    `persons` index `Known.persons`; `sides` are codes. `nationals` are persons of one side named together (*the Swedish Ministers*),
    `national` one person named by the side alone (*the Lao leader*), `other` the one who is not speaking (*his counterpart*), `titled` one
    named by a form of address alone (*Her Excellency*), `diplomat` the ambassador there, `ours` the one of the page's own side (*our
    Minister*), `leads` who came with a delegation, `people` a group at a meeting of one's own (*the regulators*), `unclear` a post that
    more than one person could hold. `bare`: a post with neither name nor side (*the Minister*).
    """

    first: int
    last: int
    kind: Kind
    persons: tuple[int, ...] = ()
    sides: tuple[str, ...] = ()
    bare: bool = False


Heads = Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]
"""For each kind of noun that names a group, its phrases by their first word, longest first."""


@cache
def group_heads(lexicon: Lexicon) -> Heads:
    table: dict[str, dict[str, list[tuple[str, ...]]]] = {}
    for entry in lexicon["groups"]:
        for words in entry.words:
            phrase = tuple(words.split())
            table.setdefault(entry.get("names"), {}).setdefault(phrase[0], []).append(phrase)
    return {kind: {w: tuple(sorted(v, key=len, reverse=True)) for w, v in firsts.items()} for kind, firsts in table.items()}


@cache
def other_heads(lexicon: Lexicon) -> frozenset[tuple[str, ...]]:
    return frozenset(w for phrases in group_heads(lexicon)["other"].values() for w in phrases)


def head_at(heads: Heads, kind: str, known: Known, at: int, stop: int) -> tuple[str, ...] | None:
    """The longest phrase of a kind that opens at the token `at`."""
    phrases = heads[kind].get(known.tokens.lowers[at], ()) if at < stop else ()
    return next((w for w in phrases if starts(known, at, stop, w)), None)


def starts(known: Known, at: int, stop: int, words: tuple[str, ...]) -> bool:
    return at + len(words) <= stop and known.tokens.lowers[at : at + len(words)] == words


def past(known: Known, at: int, sentence: Sentence) -> bool:
    """Whether a verb in the past stands at `at`, or after *also*."""
    at += at < sentence.last and known.tokens[at].lower == "also"
    return at < sentence.last and (known.tokens[at].lower.endswith("ed") or known.tokens[at].lower in _PAST)
