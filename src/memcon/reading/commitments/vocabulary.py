"""The word list of commitments, indexed by the first word of each phrase in all its forms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import cast

from memcon.annotate import small_words
from memcon.annotate.inflection import forms
from memcon.annotate.mentions import Token
from memcon.annotate.small_words import is_adverb
from memcon.lexicon import Entry, Lexicon
from memcon.types import CommitmentKind

NUMBERS = small_words.NUMBERS | frozenset("million billion trillion lakh crore half dozen dozens hundreds thousands".split())


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase of the word list at a place in the text: its tokens `[first, last)`."""

    first: int
    last: int
    entry: Entry

    @property
    def kind(self) -> CommitmentKind:
        """The kind of commitment that the phrase names; an undertaking where it names none."""
        return cast(CommitmentKind, self.entry.get("kind", "undertaking"))


class Vocabulary:
    """The word list of commitments, indexed by the first word of each phrase in all its forms."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._verbs: dict[str, list[tuple[str, tuple[str, ...], Entry]]] = {}
        self._nouns: dict[str, dict[str, list[tuple[tuple[str, ...], Entry]]]] = {}
        self._of_parts: dict[tuple[str, ...], dict[str, list[tuple[tuple[str, ...], Entry]]]] = {}
        self._listed: dict[str, frozenset[str]] = {}
        self.bases: set[str] = set()
        for entry in lexicon["commitments"]:
            part = entry.get("part")
            self._listed[part] = self._listed.get(part, frozenset()) | {w.lower() for w in entry.words}
            for phrase in entry.words:
                first, *rest = phrase.lower().split()
                if part in ("verb", "light", "vague", "state", "way", "happens", "occurs", "deliberate"):
                    self.bases.add(first)
                    for form in forms(first):
                        self._verbs.setdefault(form, []).append((part, tuple(rest), entry))
                else:
                    self._nouns.setdefault(part, {}).setdefault(first, []).append((tuple(rest), entry))
        self.frames: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
        """The rows of `commitment_kinds` by the first word of each verb, in all its forms, with the words after it."""
        for entry in lexicon["commitment_kinds"]:
            for phrase in entry.words:
                first, *rest = phrase.lower().split()
                for form in forms(first):
                    self.frames.setdefault(form, []).append((tuple(rest), entry))
        self.participles = {form for base in self.bases for form, kinds in forms(base).items() if "pp" in kinds}
        self.gerunds = {form for base in self.bases for form, kinds in forms(base).items() if "ing" in kinds}

    def listed(self, part: str) -> frozenset[str]:
        """The phrases of a part of the list, in lower case."""
        return self._listed.get(part, frozenset())

    def verb(self, tokens: tuple[Token, ...], at: int, part: str) -> Match | None:
        """The longest verb phrase of a part of the list that begins at a token; adverbs may stand between its words."""
        best: Match | None = None
        for found, rest, entry in self._verbs.get(tokens[at].lower, ()):
            if found != part:
                continue
            end = _rest(tokens, at + 1, rest, True)
            if end is not None and (best is None or end > best.last):
                best = Match(at, end, entry)
        return best

    def noun(self, tokens: tuple[Token, ...], at: int, *parts: str) -> Match | None:
        """The longest noun of some parts of the list that begins at a token."""
        best: Match | None = None
        for rest, entry in self.nouns(*parts).get(tokens[at].lower, ()):
            end = _rest(tokens, at + 1, rest, False)
            if end is not None and (best is None or end > best.last):
                best = Match(at, end, entry)
        return best

    def nouns(self, *parts: str) -> Mapping[str, Sequence[tuple[tuple[str, ...], Entry]]]:
        """The nouns of some parts of the list, by their first words, with the words after it."""
        if parts not in self._of_parts:
            chosen: dict[str, list[tuple[tuple[str, ...], Entry]]] = {}
            for part in dict.fromkeys(parts):
                for first, rows in self._nouns.get(part, {}).items():
                    chosen.setdefault(first, []).extend(rows)
            self._of_parts[parts] = chosen
        return self._of_parts[parts]


def _rest(tokens: tuple[Token, ...], at: int, rest: tuple[str, ...], adverbs: bool) -> int | None:
    for word in rest:
        while adverbs and at < len(tokens) and tokens[at].lower != word and is_adverb(tokens[at]):
            at += 1
        if at >= len(tokens) or tokens[at].lower != word:
            return None
        at += 1
    return at


@cache
def vocabulary(lexicon: Lexicon) -> Vocabulary:
    """The word list of commitments of a lexicon."""
    return Vocabulary(lexicon)


def is_participle(word: str, words: Vocabulary) -> bool:
    return word in words.participles or (len(word) > 4 and word.endswith(("ed", "wn", "ken", "ven", "ten", "lt", "ught")))
