"""Posts by their words, and the offices they are: whether *the Minister* is the Minister of Trade."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from memcon.lexicon import Lexicon

OF_ANOTHER = frozenset(("monarch", "pope", "president", "secretary-general", "high-representative", "crown-prince"))
"""Offices whose holder is not of the page's own side for want of a country."""

_SMALL_WORDS = frozenset("the a of for and his her its our their then hon honourable honorable acting visiting outgoing incoming".split())


def post_words(words: Iterable[str]) -> tuple[str, ...]:
    """The words of a post that tell which it is."""
    return tuple(w for w in words if w[0].isalnum() and w.lower() not in _SMALL_WORDS)


@lru_cache(maxsize=512)  # the same few posts, again and again
def says(words: tuple[str, ...], post: str) -> bool:
    """Whether the words of a bare post are among those of `post`, or the initials of the words it opens with (*EAM*)."""
    whole = post_words(re.findall(r"[^\W_]+(?:[-'’][^\W_]+)*", post))
    if len(words) == 1 and words[0].isupper() and len(words[0]) > 1:
        return "".join(part[0] for w in whole for part in w.split("-")).startswith(words[0])
    said = {w.lower() for w in words}
    heads = {
        w.lower() for part in re.split(r",|/|\band\b", post) for w in post_words(re.split(r"\b(?:of|to|for|in|on)\b", part)[0].split())
    }
    return bool(said & heads) and said <= {w.lower() for w in whole}  # the President is no Envoy of the President


@cache
def offices(lexicon: Lexicon) -> Mapping[str, str]:
    """Each post of the lexicon without its small words, and the office it is."""
    heads = (e for e in lexicon["posts"] if e.get("part") == "head")
    return MappingProxyType(
        {" ".join(w.lower() for w in post_words(words.split())): entry.get("office") for entry in heads for words in entry.words}
    )
