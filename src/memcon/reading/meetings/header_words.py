"""The words of a header sentence, from the table `header_words`, as patterns."""

from __future__ import annotations

import re
from functools import cache

from memcon.lexicon import Lexicon


@cache
def word_set(lexicon: Lexicon, part: str) -> frozenset[str]:
    """The words of a part of the table, as they are written there."""
    return frozenset(w for e in lexicon["header_words"] if e.get("part") == part for w in e.words)


@cache
def header_words(lexicon: Lexicon, part: str, before: str = r"\b", after: str = r"\b") -> re.Pattern[str]:
    """A pattern for any word of a part of the table, the longest first, in any case; `before` and `after` must match around it."""
    words = sorted((w for e in lexicon["header_words"] if e.get("part") == part for w in e.words), key=len, reverse=True)
    return re.compile(before + "(?:" + "|".join(_pattern(w) for w in words) + ")" + after, re.IGNORECASE)


def _pattern(words: str) -> str:
    """*will meet/visit* as a pattern for either."""
    return r"\s+".join("(?:" + "|".join(re.escape(w) for w in part.split("/")) + ")" for part in words.split())
