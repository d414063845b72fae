"""Bodies of several countries that are no side, told by the form of their names: *the Arab Labour Organization*, *World Chess Union*."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from memcon.annotate.mentions import SideMention, Tokens
from memcon.annotate.names import Kind
from memcon.lexicon import Lexicon

_LONGEST = 9  # tokens: "Islamic World Educational, Scientific and Cultural Organization"
_INSIDE = frozenset(("and", ",", "of", "for", "on", "&"))
_AT_HOME = frozenset("relations cooperation co-operation trade affairs policy partnerships protocol law".split())
"""Fields of work abroad that a country's own bodies have: *the International Trade Council*."""


def bodies(lexicon: Lexicon, tokens: Tokens, kinds: Sequence[Kind], sides: Sequence[SideMention | None]) -> Iterator[tuple[int, int]]:
    """The tokens of each such name: it opens with what tells that it is of several countries, and its noun is that of a body."""
    nations, nouns = _words(lexicon, "nations"), _words(lexicon, "association")
    taken = 0
    for at, token in enumerate(tokens):
        if token.text not in nations or at < taken or (at and sides[at - 1] is not None) or tokens[at + 1].lower in _AT_HOME:
            continue
        end = _end(tokens, kinds, sides, at, nouns)
        if end > at:
            yield at, end
            taken = end


def _end(tokens: Tokens, kinds: Sequence[Kind], sides: Sequence[SideMention | None], at: int, nouns: frozenset[str]) -> int:
    """The token after the noun of the body whose name opens at token `at`; `at` itself where none ends it."""
    for i in range(at + 1, min(at + _LONGEST, len(tokens))):
        if tokens[i].text in nouns:
            return i + 1
        named = tokens[i].text[0].isupper() and kinds[i] in ("institution", "name", "common")
        if sides[i] is not None or not (named or tokens[i].lower in _INSIDE):
            return at
    return at


@cache
def _words(lexicon: Lexicon, kind: str) -> frozenset[str]:
    return frozenset(w for e in lexicon["national_words"] if e.get("word") == kind for w in e.words)


__all__ = ["bodies"]
