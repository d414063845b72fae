"""The words that carry the sense of a passage: stems with their weight, and how alike two passages are.

A word weighs as much as it is rare in readouts (`data/words/frequencies.tsv`: in how many of a thousand published pages it stands), so that
*coordination* and *pipeline* tell more than *sides* and *important*. The weights ship with memcon and do not change with the record:
the same two passages are as alike today as they will be in a record of a hundred thousand.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib import resources

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+(?:[.,]\d+)*")
_DOTTED = re.compile(r"\b(?:[A-Za-z]\.){2,}")

_EMPTY = frozenset(
    "a an and any are as at be been being between both but by can could did do does for from had has have he her hers herself"
    " him himself his how i if in into is it its itself may might more most must my no nor not of on one or other our out over"
    " own s shall she should so some such t than that the their them themselves then there these they this those through to"
    " too under up upon us very was we were what when where which while who whom whose why will with would you your also each"
    " all per via among amid within without about against during after before".split()
)

_ENDINGS = (
    "izations isations ization isation ational fulness iveness ousness ements ement ments ment ances ance ences ence ations"
    " ation ators ator ities ity ings ing ions ion ively ive ized ised izes ises izing ising ize ise edly ed ies ied ness ally"
    " als al ers er es ly s y e"
).split()


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word cut to what its forms share; two different words may share a stem, but seldom within one page.

    >>> {stem(w) for w in ("negotiate", "negotiating", "negotiations")}
    {'negot'}
    >>> {stem(w) for w in ("visit", "visits", "visiting")}
    {'visit'}
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c)).lower().replace("’", "'")
    plain = plain.removesuffix("'s").rstrip("'")
    if not plain.isalpha() or len(plain) <= 3:
        return plain
    for ending in _ENDINGS:
        rest = plain[: -len(ending)]
        if plain.endswith(ending) and len(rest) >= (3 if ending in ("s", "es", "e", "ed", "ing") else 4):
            if ending == "s" and rest.endswith(("s", "u", "i")):
                continue
            plain = rest + "y" if ending in ("ies", "ied") else rest
            break
    for ending in ("at", "e", "y", "i"):
        if plain.endswith(ending) and len(plain) - len(ending) >= 4:
            plain = plain[: -len(ending)]
    if len(plain) > 4 and plain[-1] == plain[-2] and plain[-1] not in "ls":
        plain = plain[:-1]
    return plain


def content_words(text: str) -> tuple[str, ...]:
    """The stems of `text` in order, without the words that only join others; parts of a hyphenated word count apart."""
    found: list[str] = []
    for match in _WORD.finditer(_DOTTED.sub(lambda m: m.group().replace(".", ""), text)):
        for part in match.group().split("-"):
            if part.lower() not in _EMPTY and (len(part) > 1 or part.isdigit()):
                found.append(stem(part))
    return tuple(found)


@cache
def _frequencies() -> Mapping[str, float]:
    lines = (resources.files("memcon") / "data" / "words" / "frequencies.tsv").read_text(encoding="utf-8").splitlines()[1:]
    return {word: float(per_mille) for word, per_mille in (line.split("\t") for line in lines)}


@lru_cache(maxsize=50_000)
def weight(word: str) -> float:
    """How much a stem tells, between about 0.1 (it stands on nearly every page) and 1 (it is rare)."""
    per_mille = _frequencies().get(word, 0.5)
    return max(0.1, math.log(1000 / max(per_mille, 0.5)) / math.log(1000 / 0.5))


def bag(*texts: str | None) -> dict[str, float]:
    """The content words of the texts with their weights."""
    return {word: weight(word) for text in texts if text for word in content_words(text)}


def likeness(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """How alike two bags are, from 0 to 1: the cosine of their weights."""
    if not a or not b:
        return 0.0
    shared = sum(w * b[word] for word, w in a.items() if word in b)
    return shared / math.sqrt(sum(w * w for w in a.values()) * sum(w * w for w in b.values()))


def share(a: Mapping[str, float], b: Mapping[str, float]) -> float:
    """How much of the lighter bag stands in the other, from 0 to 1."""
    shared = sum(w for word, w in a.items() if word in b)
    least = min(sum(a.values()), sum(b.values()))
    return shared / least if least else 0.0
