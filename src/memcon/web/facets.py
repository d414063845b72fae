"""How many of what a search found there are of each side, issue, act and year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from memcon.web.desk import Sitting

_COUNTED = 2_000
"""Passages that are counted; with more, the counts are those of the latest, and the page says so."""

_SHOWN = 8


class Facets:
    """The counts, the most frequent first; `whole` where everything found was counted."""

    def __init__(self, sides: Counter[str], topics: Counter[str], acts: Counter[str], years: Counter[str], whole: bool) -> None:
        self.sides = sides.most_common(_SHOWN)
        self.topics = topics.most_common(_SHOWN)
        self.acts = acts.most_common(_SHOWN)
        self.years = sorted(years.items(), reverse=True)[:_SHOWN]
        self.whole = whole


def facets(here: Sitting, words: str, between: Sequence[str], wanted: Mapping[str, Any]) -> Facets:
    """The facets of a search."""

    def count() -> Facets:
        found = here.record.search(words, between=between, limit=_COUNTED, **wanted)
        sides, topics, acts, years = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
        for hit in found.hits:
            sides.update({s.side for s in hit.speakers if s.side})
            topics.update(hit.topics)
            acts.update([hit.act] if hit.act else [])
            years.update([hit.day[:4]] if hit.day else [])
        return Facets(sides, topics, acts, years, len(found.hits) == found.total)

    return here.remember(("facets", words, tuple(between), tuple(sorted(wanted.items(), key=str))), count)
