"""Words for finding: how a passage is indexed, how a question is taken apart, and where its words stand in what was found.

Both engines get the same tokens from here, so that the same question finds the same passages in each: words folded (lower case, no
accents), their stems, and tags for what is asked for beside words. Nothing that a user types reaches an engine's own query language.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import Literal, NamedTuple

import snowballstemmer

Column = Literal["stems", "words", "tags"]

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LANGUAGES = {
    "en": "english", "fr": "french", "de": "german", "es": "spanish", "pt": "portuguese", "it": "italian", "ru": "russian", "nl": "dutch",
    "sv": "swedish", "no": "norwegian", "nb": "norwegian", "da": "danish", "fi": "finnish", "tr": "turkish", "ar": "arabic",
}  # fmt: skip
_LONGEST = 120
"""Characters of a word that are looked at: PostgreSQL takes no longer one than 2 KiB, and no real word comes near."""


class Term(NamedTuple):
    """Tokens that are to stand one after the other in a column; the last may be the beginning of a word only."""

    column: Column
    tokens: tuple[str, ...]
    prefix: bool = False


class Token(NamedTuple):
    """A word of a text: `[start, end)` in it, folded, and its stem."""

    start: int
    end: int
    word: str
    stem: str


@lru_cache(maxsize=100_000)
def fold(word: str) -> str:
    """A word in lower case, without accents, signs and a possessive ending: letters and digits only.

    >>> fold("Abé’s"), fold("OBRADOR")
    ('abe', 'obrador')
    """
    plain = word.replace("’", "'").casefold()
    bare = unicodedata.normalize("NFKD", plain.removesuffix("'s"))
    return "".join(c for c in bare if c.isalnum())[:_LONGEST]


@cache
def _stemmer(language: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(_LANGUAGES.get(language, "english"))


@lru_cache(maxsize=100_000)
def stem(word: str, language: str = "en") -> str:
    """The stem of a folded word.

    >>> stem("negotiations"), stem("negotiate")
    ('negoti', 'negoti')
    """
    return str(_stemmer(language).stemWord(word))


def tokens(text: str, language: str = "en") -> list[Token]:
    """The words of a text in order."""
    found = []
    for match in _WORD.finditer(text):
        word = fold(match.group())
        if word:
            found.append(Token(match.start(), match.end(), word, stem(word, language)))
    return found


def tag(kind: str, value: str) -> str:
    """The token of a tag: one word whatever the value.

    >>> tag("topic", "peace-treaty"), tag("act", "share_view")
    ('topicpeacetreaty', 'actshareview')
    """
    return kind + "".join(c for c in unicodedata.normalize("NFKD", value.casefold()) if c.isalnum())[:_LONGEST]


def name_tags(name: str) -> list[str]:
    """The tags under which a person is found: one for each word of the name."""
    return [tag("person", t.word) for t in tokens(name)]


def parse(question: str, language: str = "en") -> tuple[Term, ...]:
    """A user's words as terms that must all be found: words by their stem, `"words in quotation marks"` one after the other, `begin*` as
    the beginning of a word. All other signs are only what stands between words.

    >>> parse('visits "peace treaty" abduct*')
    (Term(column='stems', tokens=('visit',), prefix=False), Term(column='stems', tokens=('peac', 'treati'), prefix=False), \
Term(column='words', tokens=('abduct',), prefix=True))
    >>> parse("NEAR(x OR -:)")
    (Term(column='stems', tokens=('near', 'x'), prefix=False), Term(column='stems', tokens=('or',), prefix=False))
    """
    found: list[Term] = []
    for i, part in enumerate(re.split(r"[\"“”«»„]", question)):
        if i % 2:
            found += [Term("stems", tuple(t.stem for t in tokens(part, language)))]
            continue
        for piece in part.split():
            words = tokens(piece, language)
            if piece.endswith("*") and words:
                found += [Term("words", tuple(t.word for t in words), prefix=True)]
            elif words:
                found += [Term("stems", tuple(t.stem for t in words))]
    return tuple(dict.fromkeys(t for t in found if t.tokens))


def marks(text: str, terms: Iterable[Term], language: str = "en") -> tuple[tuple[int, int], ...]:
    """Where the terms stand in a text, as half-open ranges in order."""
    there = tokens(text, language)
    found: set[tuple[int, int]] = set()
    for term in terms:
        if term.column == "tags":
            continue
        size = len(term.tokens)
        for at in range(len(there) - size + 1):
            window = there[at : at + size]
            if _fits(term, [t.stem if term.column == "stems" else t.word for t in window]):
                found.add((window[0].start, window[-1].end))
    return tuple(sorted(found))


def _fits(term: Term, window: Sequence[str]) -> bool:
    if not term.prefix:
        return tuple(window) == term.tokens
    return tuple(window[:-1]) == term.tokens[:-1] and window[-1].startswith(term.tokens[-1])


def snippet(text: str, found: Sequence[tuple[int, int]], most: int = 200) -> tuple[int, int]:
    """The part of a text to show: at most about `most` characters around the first thing found, cut between words."""
    if len(text) <= most:
        return 0, len(text)
    first = found[0][0] if found else 0
    start = max(0, min(first - most // 3, len(text) - most))
    end = min(len(text), start + most)
    if start:
        start = next((i + 1 for i in range(start, first) if text[i].isspace()), first)
    if end < len(text):
        end = next((i for i in range(end, max(start, end - 40), -1) if text[i].isspace()), end)
    return start, end
