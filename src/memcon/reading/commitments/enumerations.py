"""What is listed within a sentence: *agreed to (a) open a crossing; (b) exchange lists; and (c) meet again in May*."""

from __future__ import annotations

import re

from memcon.annotate.mentions import Token, Tokens
from memcon.reading.commitments.endings import trimmed

_NUMBER = re.compile(r"[a-z]|\d{1,2}|x{0,2}(?:ix|iv|v?i{1,3}|v|x)", re.IGNORECASE)
_BEFORE = frozenset(":;,.-–—") | frozenset(("and", "to", "that", "on", "also"))


def items(tokens: Tokens, first: int, last: int) -> tuple[tuple[int, int], ...]:
    """The stretches of a list between two tokens, without their numbers; the whole where nothing is listed.

    Words before the first number are a stretch of their own.

    >>> words = "( a ) open a road ; and ( b ) exchange lists".split()
    >>> tokens = Tokens(Token(n, n, w, w) for n, w in enumerate(words))
    >>> items(tokens, 0, len(tokens))
    ((3, 6), (11, 13))
    """
    closed = tokens.where(first + 1, last, ")")
    may_begin = [at for at in range(first, last - 1) if at + 1 in closed or at + 2 in closed] if closed else []
    numbers = [(at, end) for at in may_begin if (end := _number(tokens, at, first, last)) is not None]
    numbers = numbers or [(at, end) for at in tokens.where(first, last - 2, ";") if (end := _another(tokens, at)) is not None]
    if not numbers:
        return ((first, last),)
    starts = [(first, first), *numbers] if numbers[0][0] > first else numbers
    ends = [at for at, _ in starts[1:]] + [last]
    found = ((start, trimmed(tokens, start, end)) for (_, start), end in zip(starts, ends, strict=True))
    return tuple((start, end) for start, end in found if start < end)


def _another(tokens: tuple[Token, ...], at: int) -> int | None:
    """Where a further infinitive opens after a semicolon: *to open a road; and to exchange lists*."""
    to = at + 1 + (tokens[at + 1].lower == "and")
    return to if tokens[to].lower == "to" else None


def _number(tokens: tuple[Token, ...], at: int, first: int, last: int) -> int | None:
    """Where the number of an item that begins at a token ends: *(a)*, *ii)*."""
    opened = tokens[at].text == "("
    inner = at + opened
    if inner + 1 >= last or tokens[inner + 1].text != ")" or not _NUMBER.fullmatch(tokens[inner].text):
        return None
    return inner + 2 if at == first or tokens[at - 1].lower in _BEFORE else None
