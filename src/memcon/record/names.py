"""When two names can be one person's."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from memcon.annotate.names import FAMILY_FIRST

_SUFFIXES = frozenset("jr sr ii iii iv".split())

_PLAIN = {i: chr(i).lower() if chr(i).isalnum() else None if chr(i) == "'" else " " for i in range(128)}
"""What becomes of the characters of ASCII in a name for comparing."""


@lru_cache(maxsize=100_000)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name for comparing: lower case, without accents, initials, hyphens and suffixes."""
    if name.isascii():  # as most are, and a record has hundreds of thousands
        words = name.translate(_PLAIN).split()
    else:
        bare = "".join(c for c in unicodedata.normalize("NFKD", name.replace("ø", "o").replace("ł", "l")) if not unicodedata.combining(c))
        words = "".join(c if c.isalnum() else " " for c in bare.lower().replace("’", "").replace("'", "")).split()
    full = tuple(w for w in words if w not in _SUFFIXES and len(w) > 1)
    return full or tuple(words)


def family(name: str, side: str | None) -> str:
    """The family name, for comparing."""
    words = name_words(name)
    return "" if not words else words[0] if side in FAMILY_FIRST and len(words) > 1 else words[-1]


def same_name(a: str, b: str) -> bool:
    """Whether two names can be one person's: *Lavrov* and *Sergey Lavrov*, *Sergei* and *Sergey Lavrov*, *Yi Wang* and *Wang Yi*.

    >>> same_name("Sergey Lavrov", "Sergei V. Lavrov"), same_name("Yun Byung-se", "Byung Se Yun"), same_name("Sergey Lavrov", "Ivan Lavrov")
    (True, True, False)
    """
    left, right = name_words(a), name_words(b)
    if not left or not right:
        return False
    short, long = sorted((left, right), key=lambda words: (len(words), words))  # the same whichever comes first
    if set(short) <= set(long):
        return True
    if "".join(sorted(short)) == "".join(sorted(long)):
        return True
    unmatched = [w for w in short if w not in long]
    rest = [w for w in long if w not in short]
    return len(unmatched) < len(short) and all(any(_spelt_alike(w, x) for x in rest) for w in unmatched)


@lru_cache(maxsize=50_000)
def _spelt_alike(a: str, b: str) -> bool:
    """*Sergey* and *Sergei*, *Kunirori* and *Kuninori*, *Joe* and *Joseph*, an initial and its name."""
    if a[0] != b[0]:
        return False
    if min(len(a), len(b)) <= 3:
        return a[:2] == b[:2]
    return spelt_alike(a, b, 0.75)


def spelt_alike(a: str, b: str, least: float) -> bool:
    """Whether the likeness of the letters of two names (that of `difflib`, from 0 to 1) is `least` or more. What cannot come so far by its
    length, or by its letters in any order, is not looked at more closely.

    >>> spelt_alike("sergey", "sergei", 0.75), spelt_alike("sergey", "ivan", 0.75)
    (True, False)
    """
    if 2 * min(len(a), len(b)) < least * (len(a) + len(b)):
        return False
    matcher = SequenceMatcher(None, a, b)
    return matcher.quick_ratio() >= least and matcher.ratio() >= least


def any_same_name(some: Iterable[str], others: Iterable[str]) -> bool:
    """Whether a name of `some` can be that of one of `others`."""
    names = tuple(others)
    return any(same_name(a, b) for a in some for b in names)
