"""When two names can be one person's."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import lru_cache

from memcon.annotate.names import FAMILY_FIRST

_SUFFIXES = frozenset("jr sr ii iii iv".split())


@lru_cache(maxsize=100_000)
def name_words(name: str) -> tuple[str, ...]:
    """The words of a name for comparing: lower case, without accents, initials, hyphens and suffixes."""
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
    short, long = sorted((left, right), key=len)
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
    return SequenceMatcher(None, a, b).ratio() >= 0.75


def any_same_name(some: Iterable[str], others: Iterable[str]) -> bool:
    """Whether a name of `some` can be that of one of `others`."""
    names = tuple(others)
    return any(same_name(a, b) for a in some for b in names)
