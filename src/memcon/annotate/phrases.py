"""Finding the phrases of a word list in a text, longest first, in one pass."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Generic, TypeVar

Value = TypeVar("Value")

_WORD = re.compile(r"\w+")

# Signs that are printed in several ways: one for one, so that offsets hold. A lone line break inside a phrase counts as a space.
_FOLD = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("‐", "-"), ("‑", "-"), ("–", "-"), ("\u00a0", " "), ("\n", " "))


def fold(text: str) -> str:
    """`text` with straight apostrophes, plain hyphens and plain spaces: as long as before, so that offsets hold."""
    if text.isascii():
        return text.replace("\n", " ")
    for sign, plain in _FOLD:
        text = text.replace(sign, plain)
    return text


_Index = dict[str, tuple[list[int], dict[str, Value]]]
"""By the first word of phrases: how long they are in code points, the longest first, and their values."""


def _put(index: _Index[Value], phrase: str, value: Value) -> None:
    """Put a phrase into an index. Of two that are alike the first stays."""
    lengths, phrases = index.setdefault(first_word(phrase), ([], {}))
    phrases.setdefault(phrase, value)
    if len(phrase) not in lengths:
        lengths.append(len(phrase))
        lengths.sort(reverse=True)


class Phrases(Generic[Value]):
    """A frozen index from phrases to values. Phrases without a capital letter are found in any case, the others as they stand,
    and those of four letters or more in capitals too (headlines)."""

    def __init__(self, items: Iterable[tuple[str, Value]]) -> None:
        self._exact: _Index[Value] = {}
        self._loose: _Index[Value] = {}
        for phrase, value in items:
            plain = fold(phrase)
            if plain == plain.lower():
                _put(self._loose, plain, value)
                continue
            _put(self._exact, plain, value)
            if sum(c.isalpha() for c in plain) >= 4 and plain != plain.upper():
                _put(self._exact, plain.upper(), value)

    def at(self, folded: str, start: int, lowered: str | None = None) -> tuple[int, Value] | None:
        """The end and value of the longest phrase that starts with the word at `start` of a folded text, or nothing."""
        match = _WORD.match(folded, start)
        if match is None:
            return None
        return self._at(folded, folded.lower() if lowered is None else lowered, start, match.group(), match.group().lower())

    def _at(self, folded: str, lowered: str, start: int, word: str, small: str) -> tuple[int, Value] | None:
        best: tuple[int, Value] | None = None
        for text, found in ((folded, self._exact.get(word)), (lowered, self._loose.get(small))):
            if found is None:
                continue
            lengths, phrases = found
            for length in lengths:
                end = start + length
                phrase = text[start:end]
                if end <= len(text) and phrase in phrases and not (end < len(text) and phrase[-1].isalnum() and _is_word(text[end])):
                    if best is None or end > best[0]:
                        best = end, phrases[phrase]
                    break
        return best

    def find(self, folded: str) -> Iterator[tuple[int, int, Value]]:
        """`(start, end, value)` of every phrase in a folded text, from left to right, without overlaps."""
        lowered, printed, small = _words(folded)
        here = {start: word for word in printed.keys() & self._exact.keys() for start in printed[word]}
        here |= {start: word for low in small.keys() & self._loose.keys() for word in small[low] for start in printed[word]}
        at = 0
        for start in sorted(here):
            found = self._at(folded, lowered, start, here[start], here[start].lower()) if start >= at else None
            if found:
                at = found[0]
                yield start, at, found[1]


def openings(pattern: re.Pattern[str], first: Iterable[str], folded: str) -> Iterator[re.Match[str]]:
    r"""What `pattern.finditer` finds in a folded text, where a match can begin only with one of the words `first`, in small letters: they
    are looked up, and the pattern is asked there alone.

    >>> [m.group() for m in openings(re.compile(r"\bmet \w+"), ("met",), "They met here, and met there.")]
    ['met here', 'met there']
    """
    _, printed, small = _words(folded)
    at = 0
    for start in sorted(start for word in first for form in small.get(word, ()) for start in printed[form]):
        match = pattern.match(folded, start) if start >= at else None
        if match is not None:
            at = match.end()
            yield match


@lru_cache(maxsize=16)  # texts: one after another, each list of phrases goes over the same few
def _words(folded: str) -> tuple[str, dict[str, list[int]], dict[str, list[str]]]:
    """A folded text in small letters, letter for letter; where each word stands as printed; and how each in small letters is printed."""
    lowered = folded.lower()
    if len(lowered) != len(folded):  # a letter or two grow when lowered (İ): then fold them one by one
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in folded)
    printed: dict[str, list[int]] = {}
    for match in _WORD.finditer(folded):
        printed.setdefault(match.group(), []).append(match.start())
    small: dict[str, list[str]] = {}
    for word in printed:
        small.setdefault(word.lower(), []).append(word)
    return lowered, printed, small


def one_of(words: Iterable[str]) -> str:
    """The words as the alternatives of a pattern, the longest first; a space is any space."""
    return "(?:" + "|".join(re.escape(w).replace(r"\ ", r"\s+") for w in sorted(words, key=lambda w: (-len(w), w))) + ")"


def first_word(phrase: str) -> str:
    """The first word of a phrase."""
    match = _WORD.match(phrase)
    return match.group() if match else phrase[:1]


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
