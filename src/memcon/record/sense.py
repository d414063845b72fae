"""What words say across readouts: the level of talks, whether a passage is about a date, which country a place is in."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Literal

from memcon.annotate.phrases import Phrases, fold
from memcon.annotate.places import gazetteer
from memcon.lexicon import Lexicon, load
from memcon.types import BODIES

Rank = Literal["leader", "minister", "deputy", "official"]
"""How high a post stands: head of state or government, member of a government, a minister's deputy or the like, an official."""

RANKS: tuple[Rank, ...] = ("leader", "minister", "deputy", "official")

_OFFICES: dict[Rank, str] = {
    "leader": "president prime-minister chancellor monarch crown-prince pope supreme-leader secretary-general vice-president"
    " deputy-prime-minister",
    "minister": "foreign-minister foreign-secretary defence-minister finance-minister minister secretary high-representative"
    " state-councillor speaker party-leader national-security-adviser",
    "deputy": "deputy-foreign-minister deputy-secretary deputy-minister",
    "official": "official ambassador envoy governor",
}
_RANK_OF: dict[str, Rank] = {office: rank for rank, offices in _OFFICES.items() for office in offices.split()}


@cache
def _cues(lexicon: Lexicon) -> Phrases[str]:
    return Phrases((word, entry.get("sense")) for entry in lexicon["follow_up"] for word in entry.words)


@cache
def _posts(lexicon: Lexicon) -> Phrases[str]:
    rows = (e for e in lexicon["posts"] if e.get("part") in ("head", "plural", "counterpart"))
    return Phrases((w, e.get("office")) for e in rows for w in e.words)


@cache
def _sides(lexicon: Lexicon) -> Phrases[str]:
    return Phrases((w.rstrip("-"), e.get("side")) for e in lexicon["sides"] if e.get("form") != "none" for w in e.words)


@lru_cache(maxsize=100_000)
def senses(words: str) -> frozenset[str]:
    """What the follow-up words in a passage say.

    >>> sorted(senses("the dates will be arranged through diplomatic channels"))
    ['arranging', 'date']
    """
    return frozenset(sense for _, _, sense in _cues(load()).find(fold(words)))


def places_of(words: str, *wanted: str) -> tuple[tuple[int, int, str], ...]:
    """Where the follow-up words of the senses `wanted` stand in a passage."""
    return tuple(found for found in _cues(load()).find(fold(words)) if found[2] in wanted)


@lru_cache(maxsize=100_000)
def rank(words: str | None) -> Rank | None:
    """The highest rank that a post, or a passage about talks, names; nothing where it names none.

    >>> rank("Deputy Minister of Foreign Affairs"), rank("summit level talks would be held"), rank("the two sides")
    ('deputy', 'leader', None)
    """
    if not words:
        return None
    text = fold(words)
    found = {_RANK_OF.get(office) for _, _, office in _posts(load()).find(text)} | senses(words)
    return next((r for r in RANKS if r in found), None)


@lru_cache(maxsize=50_000)
def rank_of_post(post: str | None) -> Rank | None:
    """How high a post stands: the office it names first, not the one it serves.

    >>> rank_of_post("President"), rank_of_post("Advisor to the President"), rank_of_post("Director of the Russian Division")
    ('leader', 'official', 'official')
    """
    if not post:
        return None
    own = _SERVED.split(fold(post), maxsplit=1)[0]
    first = next((_RANK_OF.get(office) for _, _, office in _posts(load()).find(own)), None)
    return first or "official"


_SERVED = re.compile(r"\b(?:to|of|for) (?:(?:the|his|her|its) )?(?=President|Prime Minister|Chancellor|King|Emir|Crown Prince|Premier)")


@lru_cache(maxsize=100_000)
def sides_named(words: str) -> frozenset[str]:
    """The sides that a passage names, by whatever word."""
    return frozenset(side for _, _, side in _sides(load()).find(fold(words)))


@lru_cache(maxsize=10_000)
def country_of(place: str | None) -> str | None:
    """The side in which a place lies, given as a side's code, a country or a city; nothing where it is not known.

    >>> country_of("RU"), country_of("Moscow"), country_of("St Petersburg"), country_of("Orsk-on-the-Hill")
    ('RU', 'RU', 'RU', None)
    """
    if not place:
        return None
    if place in BODIES or (len(place) == 2 and place.isupper()):
        return place
    whole = [side for start, end, side in _sides(load()).find(fold(place)) if end - start == len(place)]
    if whole:
        return whole[0]
    cities = gazetteer(load()).get(fold(place).lower()) or gazetteer(load()).get(fold(place))
    return max(cities, key=lambda c: (c.weight, c.country)).country if cities else None
