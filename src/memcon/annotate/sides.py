"""Sides named in the text: countries and bodies, by name, by adjective or people, by capital or seat of power."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Literal, NamedTuple, cast

from memcon.annotate.mentions import Known, SideMention
from memcon.annotate.phrases import Phrases, fold
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
    for start, end, word in _words(lexicon).find(text):
        if word.form == "none" or (word.prefix and text[end : end + 1] != "-"):
            continue
        if word.name_too and _BEFORE_NAME.search(text, max(0, start - 8), start):
            continue
        if word.side in BODIES and _in_a_portfolio(document.text, start, end):
            continue
        found.append(SideMention(start, end, word.side, word.form))
    return replace(known, sides=tuple(_settle_brussels(found)))


# A ministry's fields of work, and one more of them: *Ministry of Foreign Affairs, European Union and Trade*, *Minister for EU Affairs*.
_FIELDS = re.compile(r"\bMinist(?:er|ry|ries)(?:\s+of\s+State)?\s+(?:for|of)\s+(?:(?:the\s+)?[A-Z][\w-]+(?:,\s+|\s+and\s+|\s+))*$")
_ONE_MORE = re.compile(r",?\s+(?:and\s+(?:[A-Z]|for\s)|Affairs\b|Integration\b)")
_FIELDS_AT_MOST = 90  # code points that a ministry's fields take before the last


def _in_a_portfolio(text: str, start: int, end: int) -> bool:
    """Whether a body is named as what a ministry deals with, and is no side."""
    return bool(_ONE_MORE.match(text, end) and _FIELDS.search(text[max(0, start - _FIELDS_AT_MOST) : start]))


def _settle_brussels(found: list[SideMention]) -> list[SideMention]:
    """Brussels speaks for the Union, or for Belgium on a page that names Belgium and not the Union."""
    named = {m.side for m in found if m.form != "capital"}
    if "BE" not in named or "EU" in named:
        return found
    return [replace(m, side="BE") if m.side == "EU" and m.form == "capital" else m for m in found]
