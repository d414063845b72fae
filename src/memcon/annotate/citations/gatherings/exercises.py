"""Cited exercises, operations and missions."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.noun_phrases import DEMONYM, Word, chain_end
from memcon.annotate.citations.phrases import (
    Reach,
    complement_end,
    date_end,
    is_date,
    place_after,
)
from memcon.annotate.citations.rules import NOTHING, Phrase
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_NUMBERED = _WORDS["numbered_exercises"]
_EXERCISES = _WORDS["exercises"]


def exercise_with_its_name(p: Phrase) -> Reach:
    """*Exercise Sea Wind 21*, *the joint exercise Sea Wind*, *the exercise Wind 2023*: the name stands after the head."""
    end = p.head.last
    if p.next() == "—" and p.word in _NUMBERED and (name := _capitals_end(p.ws, end + 1)) > end + 1:
        return end + 1, name  # the first joint exercise—SEA EDGE
    if p.word == "exercise" and p.next() in _QUOTES and end + 1 < len(p.ws) and p.ws[end + 1].capital and not p.before.indefinite:
        close = next((i for i in range(end + 2, min(len(p.ws), end + 8)) if p.ws[i].text in _QUOTES), None)
        return (p.first, close + 1) if close else None  # Exercise ‘Lake Wind-3’
    goes_on = end < len(p.ws) and (p.ws[end].capital or (p.ws[end].number and p.word in _NUMBERED))
    numbered = p.word in _NUMBERED and p.named
    if not goes_on or not (numbered or (p.ws[end].capital and _told_what(p))):
        return None
    while end < len(p.ws) and (p.ws[end].capital or p.ws[end].number):
        end += 1
    return p.first, end


_QUOTES = frozenset("\"'‘’“”")


def _capitals_end(ws: Sequence[Word], i: int) -> int:
    """The end of the words printed in capitals throughout at `i`."""
    while i < len(ws) and ws[i].text.isupper() and len(ws[i].text) > 1:
        i += 1
    return i


def _told_what(p: Phrase) -> bool:
    """Whether its article tells that a name is to follow: *the exercise*, *the joint operation*."""
    alone = p.word == "exercise" and p.first == p.head.first and p.next(1) != ","  # in exercise Lake Wind; not naval exercise Tamor, 3 May
    return (p.word == "exercise" and p.the) or alone or (p.word in ("exercise", "operation") and bool(p.before.plain))


def mission(p: Phrase) -> Reach:
    """*The Tamor Mission*, *the Union's Lake Mission* without whose it is."""
    if p.word != "mission":
        return None
    first = next((i + 1 for i in range(p.head.first - 1, p.before.first - 1, -1) if p.ws[i].lower == "'s"), p.before.first)
    return (first, p.head.last) if p.proper and p.before.definite else NOTHING


def exercise_conducted(p: Phrase) -> Reach:
    """*The large exercises conducted by Oresh.*"""
    led = p.next() in ("conducted", "staged") and p.next(1) == "by"
    if not (p.word in ("exercise", "exercises") and p.before.plain and p.the and led):
        return None
    end = place_after(p.ws, chain_end(p.ws, p.head.last + 2, pairs=True))
    return (p.first, end) if p.names(end) else NOTHING


def exercise_held(p: Phrase) -> Reach:
    """*The joint naval exercise held in May*: one without a name of its own."""
    if p.word not in _EXERCISES or (p.proper and not p.before.owner):
        return None
    at = p.head.last + 2
    told = p.next() == "held" and p.the and p.next(1) in ("in", "off", "on") and at < len(p.ws) and p.ws[at].capital
    if not told and p.before.definite and p.before.plain and p.word in ("exercises", "drills"):  # the joint exercises with Oresh
        end = place_after(p.ws, p.reach("with", "off", "near", "around"))
        return (p.first, end) if p.names(end) else NOTHING
    return (p.first, p.head.last) if told and p.before.plain else NOTHING


def operation_there(p: Phrase) -> Reach:
    """*The humanitarian operation in Tamor*, *the police operation carried out in May*; a military one goes on."""
    if p.word != "operation" or p.named or not p.the or not set(p.before.plain) & _OPERATIONS:
        return None
    if p.next() == "carried" and p.next(1) == "out":
        when = p.head.last + 2
        end = date_end(p.ws, when + 1) if when + 1 < len(p.ws) and is_date(p.ws, when + 1) else place_after(p.ws, when)
        end = complement_end(p.ws, end, frozenset(("against", "of")), bare=True) if end > when else end
        return (p.first, end) if end > when else None
    place = place_after(p.ws, p.head.last)
    return (p.first, place) if place > p.head.last else None


_OPERATIONS = _WORDS["relief_operations"]


def operation_of_a_nation(p: Phrase) -> Reach:
    """*The Oreshi special operation*: whose it is, and no name."""
    whose = p.word == "operation" and not p.named and all(DEMONYM.fullmatch(w.text) for w in p.modifiers if w.capital)
    return NOTHING if whose else None
