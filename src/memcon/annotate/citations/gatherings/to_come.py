"""Gatherings that are to come, told by their time, place and subject."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.left import Left, left
from memcon.annotate.citations.noun_phrases import Word
from memcon.annotate.citations.phrases import (
    ADJECTIVES,
    TEMPER,
    Head,
    Reach,
    complement_end,
    date_end,
    is_compound,
    is_date,
    is_named,
    place_after,
    time_follows,
    trimmed,
)
from memcon.annotate.citations.rules import NOTHING, Phrase
from memcon.annotate.citations.told_behind import is_set, is_wished
from memcon.annotate.small_words import ORDINALS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_ATTENDED = frozenset("for at during ahead before after".split()) | _WORDS["attended"]
_COUNTED = _WORDS["trade_gatherings"]
_FORESEEN = _WORDS["foreseen"]
_CONVENES = _WORDS["convenes"]
_SETTLED = _WORDS["settled_on"]
_PLANNED = _COUNTED | _WORDS["planned_gatherings"]
_TIMED = _PLANNED | _WORDS["timed_gatherings"]
_HOPED = _WORDS["wished_of"]
_PARTS = frozenset("quarter half week autumn spring summer winter fall coming".split())


def _planned_gathering(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*A business seminar in Tamor in May*, *a conference on rivers, foreseen for the spring*: one to come, told by its subject."""
    end = complement_end(ws, head.last, frozenset(("on", "for")), bare=True)
    if end == head.last and ws[head.last - 1].lower == "round":
        end = complement_end(ws, head.last, frozenset(("with",)), bare=True)
    if is_compound(ws, head.last) or not (before.plain or end > head.last or head.last - head.first > 1):
        return None
    place = place_after(ws, end)
    at = place + (place < len(ws) and ws[place].text == ",")
    after = [w.lower for w in ws[at : at + 4]]
    planned = after[:1] and (after[0] in _FORESEEN or after[:4] in (["that", "will", "be", "held"], ["which", "will", "be", "held"]))
    in_part = after[:2] in (["in", "the"], ["during", "the"]) and {*after[2:4]} & (_PARTS | ORDINALS)
    going = {w.lower for w in ws[max(0, before.first - 4) : before.first]} & _ATTENDED and end > head.last
    lead = [w.lower for w in ws[max(0, before.first - 6) : before.first - 1]]
    arranged = place > end and lead[-1:] and lead[-1] in _CONVENES and _SETTLED & set(lead)  # agreed to hold a seminar in Tamor
    return (before.first, end) if time_follows(ws, place) or planned or in_part or going or arranged else None


def by_time(ws: Sequence[Word], head: Head) -> Reach:
    """*The donors' conference that Oresh will host*, *a forum on rivers, scheduled for May*, *the Fifth Summit, to be hosted by Oresh*."""
    word = ws[head.last - 1].lower
    before = left(ws, head.first, ADJECTIVES)
    if word not in _TIMED or is_compound(ws, head.last) or before.determiner in ("this", "these", "that", "those", "our", "my", "your"):
        return None
    if not (before.determiner or before.named_owner):
        return None
    end = head.last if is_named(ws, head) else complement_end(ws, head.last, frozenset(("of", "on", "for", "with")), bare=True)
    told_apart = before.plain or before.owner or end > head.last or before.first < head.first
    named = any(w.capital and "-" in w.text for w in ws[before.first : head.first])  # a Veland-Oresh summit will be held in May
    if before.determiner in ("a", "an") and is_wished(ws, end) and not (named and is_set(ws, end, ahead=True)):
        return None
    place = place_after(ws, end)
    end = place if end > head.last else end  # on safety in the Hald Valley
    return (trimmed(ws, before.first, head.first, TEMPER), end) if told_apart and is_set(ws, place) else None


def hoped_for(p: Phrase) -> Reach:
    """*Wished for a successful G20 Summit.*"""
    wished = p.before.indefinite and p.word == "summit" and p.named and p.before.plain[:1] and p.before.plain[0] in _HOPED
    if not wished or not any(w.capital for w in p.ws[p.before.first : p.head.first]):
        return None
    first = p.before.first + 1
    first = date_end(p.ws, first) if is_date(p.ws, first) else first
    return (first, place_after(p.ws, p.head.last)) if first < p.head.first else NOTHING


def of_a_year(p: Phrase) -> Reach:
    """*A Quad Summit in 2023.*"""
    if not (p.before.indefinite and p.word == "summit" and p.named):
        return None
    end = place_after(p.ws, p.head.last)
    if not (time_follows(p.ws, end) or [p.next(), p.next(1)] in (["later", "this"], ["later", "in"])):
        return None
    first = next((i for i in range(p.before.first, p.head.first) if p.ws[i].capital), p.head.first)
    first = p.head.first if p.ws[first - 1].lower == "and" else first
    return (first, end) if first < p.head.first else NOTHING


def planned(p: Phrase) -> Reach:
    if p.before.determiner in ("a", "an") and p.word in _PLANNED and not p.named:
        return _planned_gathering(p.ws, p.head, p.before) or NOTHING
    return None


def on_a_day(p: Phrase) -> Reach:
    """*Through a robust, commitments-driven summit on May 12.*"""
    dated = p.word == "summit" and p.before.determiner == "a" and p.next() == "on" and is_date(p.ws, p.head.last + 1)
    return (p.head.first, date_end(p.ws, p.head.last + 1)) if dated and not p.named else None


def preceded(p: Phrase) -> Reach:
    """It will be *preceded by a business forum*."""
    if p.before.determiner != "a" or p.word not in _PLANNED | {"forum"} or p.named or not p.before.plain or p.verb() != "by":
        return None
    return (p.first, p.head.last) if p.ws[max(0, p.before.first - 3)].lower in ("preceded", "followed", "accompanied") else None
