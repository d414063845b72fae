"""Whether a noun is of another meeting than the one told: *the previous meeting*, *such talks*."""

from __future__ import annotations

from itertools import pairwise

from memcon.annotate.mentions import Known, Sentence
from memcon.lexicon import Lexicon
from memcon.reading.meetings.header_words import word_set

_THIS_DAY = frozenset(("today", "in", "that", "this", "on", "yesterday", ","))  # earlier today, she held talks: no earlier ones


def is_another(lexicon: Lexicon, known: Known, sentence: Sentence, noun: int, held: bool = False) -> bool:
    """Whether the noun at a token is of a meeting before or after this one: *the previous trilateral meeting*; the *inaugural* one is, save
    where a verb says that it was `held`."""
    another = word_set(lexicon, "another")
    words = [t.lower for t in known.tokens[max(sentence.first, noun - 5) : noun + 1]]
    return any(
        w in another and not (held and w == "inaugural") and not (w == "earlier" and after in _THIS_DAY) for w, after in pairwise(words)
    )
