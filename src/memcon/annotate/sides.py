"""Sides named in the text: countries and bodies, by name, by adjective or people, by capital or seat of power."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Literal, NamedTuple, cast

from memcon.annotate.mentions import Known, SideMention
from memcon.annotate.phrases import Phrases, fold
from memcon.annotate.places import SEATED, gazetteer
from memcon.lexicon import Lexicon
from memcon.types import BODIES, Document

_Form = Literal["name", "adjective", "capital", "none"]


class _Word(NamedTuple):
    side: str
    form: _Form
    name_too: bool  # people bear it as a family name
    prefix: bool  # first half of a compound: *Sino-*


@cache
def _words(lexicon: Lexicon) -> Phrases[_Word]:
    return Phrases(
        (word.rstrip("-"), _Word(entry.get("side"), cast(_Form, entry.get("form")), entry.get("also") == "name", word.endswith("-")))
        for entry in lexicon["sides"]
        for word in entry.words
    )


# What stands before a family name but not before a country: an honorific or an initial.
_BEFORE_NAME = re.compile(r"(?:\b(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lord|Lady|Prof)\.?|\b[A-Z]\.) $")


def annotate(document: Document, lexicon: Lexicon, known: Known) -> Known:
    """Fill `sides`. Each half of a compound (*Japan-Russia*, *US–Japan–ROK*) is a mention of its own."""
    text = fold(document.text)
    found: list[SideMention] = []
    states: set[str] = set()
    for start, end, word in _words(lexicon).find(text):
        if word.form == "none" or (word.prefix and text[end : end + 1] != "-"):
            continue
        if word.name_too and _BEFORE_NAME.search(text, max(0, start - 8), start):
            continue
        if word.side in BODIES and _in_a_portfolio(document.text, start, end):
            continue
        if word.form == "name" and _is_a_state(lexicon, document.text, start, end, word.side):
            states.add(word.side)
            continue
        if word.form == "adjective" and word.side != "US" and _HYPHENATED.match(document.text, end):
            continue
        if word.form == "capital" and SEATED.match(document.text, end):
            continue
        found.append(SideMention(start, end, word.side, word.form))
    states -= {m.side for m in found if m.form != "name"}
    return replace(known, sides=tuple(_settle_brussels([m for m in found if m.side not in states])))


_CITY = r"[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+)?"
_CITY_BEFORE = re.compile(rf"\b({_CITY})(?:,? and {_CITY})?,\s$")


_SHARED = {"Georgia": "US"}
"""Names that a country shares with a state of another country."""


def _is_a_state(lexicon: Lexicon, text: str, start: int, end: int, side: str) -> bool:
    """Whether a name that a country shares with a state of another stands after a city of that state: *Atlanta, Georgia*."""
    country = _SHARED.get(text[start:end])
    city = _CITY_BEFORE.search(text, max(0, start - 60), start) if country not in (None, side) else None
    if city is None:
        return False
    found = {c.country for name in (city[1], city[1].split()[-1]) for c in gazetteer(lexicon).get(fold(name))}
    return country in found and side not in found


_HYPHENATED = re.compile(
    r"[- ]Americans\b|[- ]American\s+(?:\w+\s+){0,2}"
    r"(?:leaders?|communit(?:y|ies)|organi[sz]ations?|groups?|voters?|famil(?:y|ies)|citizens?|members?|advocates?|activists?|journalists?|women|men|youth|students?|businesses|elected|officials?|heritage|diaspora|voices)\b",
    re.IGNORECASE,
)
"""What makes those of one descent citizens of another country: *Oreshi-American leaders*."""

# A ministry's fields of work, and one more of them: *Ministry of Foreign Affairs, European Union and Trade*, *Minister for EU Affairs*.
_FIELDS = re.compile(r"\bMinist(?:er|ry|ries)(?:\s+of\s+State)?\s+(?:for|of)\s+(?:(?:the\s+)?[A-Z][\w-]+(?:,\s+|\s+and\s+|\s+))*$")
_ONE_MORE = re.compile(r",?\s+(?:and\s+(?:[A-Z]|for\s)|Affairs\b|Integration\b)")
_FIELDS_AT_MOST = 90  # code points that a ministry's fields take before the last


_IN_CHARGE = re.compile(r"\b(?:Deputy Ministers?|Secretar(?:y|ies) of State|State Secretar(?:y|ies)|Ministers? of State) for (?:the )?$")
"""Whose field of work a body is: *Secretary of State for the European Union, Ines Vidal*."""


def _in_a_portfolio(text: str, start: int, end: int) -> bool:
    """Whether a body is named as what a ministry deals with, and is no side."""
    if _IN_CHARGE.search(text[max(0, start - _FIELDS_AT_MOST) : start]):
        return True
    return bool(_ONE_MORE.match(text, end) and _FIELDS.search(text[max(0, start - _FIELDS_AT_MOST) : start]))


def _settle_brussels(found: list[SideMention]) -> list[SideMention]:
    """Brussels speaks for the Union, or for Belgium on a page that names Belgium and not the Union."""
    named = {m.side for m in found if m.form != "capital"}
    if "BE" not in named or "EU" in named:
        return found
    return [replace(m, side="BE") if m.side == "EU" and m.form == "capital" else m for m in found]
