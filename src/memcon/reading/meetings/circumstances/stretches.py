"""The stretches of the text that tell of an encounter, and the words in them that lead away from it."""

from __future__ import annotations

import re
from typing import NamedTuple

from memcon.lexicon import Lexicon
from memcon.reading.meetings.header_words import header_words

Spans = tuple[tuple[int, int], ...]


class Stretch(NamedTuple):
    """A stretch of the text that tells of an encounter: its offsets, and where the verb or noun that tells it stands."""

    start: int
    end: int
    verb: int


# *after* and *about* lead away from the meeting, save in *shortly after 16:40* and *for about an hour*
_AWAY = re.compile(
    r"\b(?:about(?!\s+(?:\d|an?\b|half|one|two|three|forty|noon))|(?<!shortly )(?<!little )(?<!just )(?<!soon )after)\b", re.IGNORECASE
)


_THE_FOLLOWING = re.compile(
    r"\b[Tt]he following(?= (?:[A-Z]\w+ )?\w+s\b)|\bfollowing(?= (?:day|morning|afternoon|evening|week)\b)"
)  # met the following counterparts in Tamor


_IN_A_NAME = re.compile(  # the Administrator of the United Nations Development Programme
    r"(?<=\b)([A-Z][\w-]+ (?:(?:and|for|of|on|the) ){0,2})(?:Development|Operations?|Support|Conflicts?|Crisis)\b"
    r"|\bWar (?=Cabinet\b|Room\b|Office\b|Museum\b|Memorial\b|Veterans\b|Graves\b)"
)


def leads_away(lexicon: Lexicon, text: str) -> bool:
    """Whether words lead on to what was talked about or to another time."""
    text = _IN_A_NAME.sub(lambda m: m[1] or "", _THE_FOLLOWING.sub(" ", text))
    return bool(_AWAY.search(text) or header_words(lexicon, "elsewhere").search(text))
