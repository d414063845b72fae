"""What tells an incident apart behind it: carried out there, that happened there, that harmed many, tonight."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.noun_phrases import PREPOSITIONS, Word, chain_end
from memcon.annotate.citations.phrases import (
    Reach,
    clause_end,
    date_end,
    is_date,
    place_after,
    time_follows,
)
from memcon.annotate.citations.rules import NOTHING, Phrase
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_PERPETRATED = _WORDS["perpetrated"]
_HAPPENED = _WORDS["happened"]
_CRIMES = _WORDS["crimes"]
_HARMED = _WORDS["harmed"]
_STRIKES = _WORDS["strikes"]


def carried_out(p: Phrase) -> Reach:
    """*The attack carried out in Tamor*, *the attack carried out on 3 May against a convoy*."""
    if p.next() not in _PERPETRATED or p.word == "conflict":
        return None
    step = 2 if p.next() == "carried" else 1
    then = _lately_end(p.ws, p.head.last + step)
    if then > p.head.last + step and p.ws[then : then + 1] and p.ws[then].lower in ("against", "on", "in"):
        end = chain_end(p.ws, then + 1, bare=True)  # the strikes conducted last night against the camp
        return (p.first, end) if end > then + 1 else None
    if p.next(step) == "against":  # the attacks perpetrated against Veland and Oresh
        end = chain_end(p.ws, p.head.last + step + 1, pairs=True)
        return (p.first, end) if p.names(end) else None
    if p.next(step) not in ("in", "by", "on", "at"):
        return None
    start = p.head.last + step + 1
    if is_date(p.ws, start):
        return p.first, _against_end(p.ws, date_end(p.ws, start))
    reach = chain_end(p.ws, start)
    if p.word in _CRIMES and p.next(step) == "by":
        there = place_after(p.ws, reach)  # the atrocities committed by the gang in Hald
        return (p.first, there) if there > reach > start else None
    return (p.first, reach) if reach > start else None


def _against_end(ws: Sequence[Word], i: int) -> int:
    """The end of *against the convoy near Tamor* at `i`; `i` where there is none."""
    if i >= len(ws) or ws[i].lower not in ("against", "on"):
        return i
    end = chain_end(ws, i + 1, bare=True)
    return place_after(ws, end) if end > i + 1 else i


def that_happened(p: Phrase) -> Reach:
    """*The blast that occurred in Tamor.*"""
    at = p.head.last + 3
    if p.next() not in ("that", "which") or p.next(1) not in _HAPPENED or at > len(p.ws):
        return None
    placed = p.next(2) in ("in", "at", "near", "off", "on") and not is_date(p.ws, at)
    reach = chain_end(p.ws, at) if placed else p.head.last
    return (p.first, reach) if p.names(reach) else NOTHING


def that_harmed(p: Phrase) -> Reach:
    """*The attack that killed nine people*, *recent airstrikes that …*."""
    ws, at = p.ws, p.end
    if at + 1 >= len(ws) or ws[at].lower not in ("that", "which"):
        return None
    if p.the and ws[at + 1].lower in _HARMED:
        return p.first, without_time(ws, at, clause_end(ws, at, _LONGEST_HARM))
    return (p.first, p.head.last) if p.before.plain and p.word in _STRIKES and not p.hangs else None


_LONGEST_HARM = 18  # words after which what an attack did is cut


def of_this_week(p: Phrase) -> Reach:
    """*The attack tonight in Tamor.*"""
    lately = _lately_end(p.ws, p.head.last)
    if lately == p.head.last or lately + 1 >= len(p.ws) or p.ws[lately].lower not in ("in", "on", "at", "near"):
        return None
    place = chain_end(p.ws, lately + 1)
    if lately == p.head.last + 3:  # the attacks the previous day in the capital
        return p.first, p.head.last
    return (p.first, place) if place > lately + 1 and p.names(place) else NOTHING


def without_time(ws: Sequence[Word], first: int, end: int) -> int:
    """`end` of a clause from `first` on moved left before its time: that targeted Tamor *last Sunday*."""
    end = next((i for i in range(first + 2, end) if time_follows(ws, i) or ws[i].lower in ("is", "was", "has", "had")), end)
    return end - 1 if ws[end - 1].lower in PREPOSITIONS else end


def _lately_end(ws: Sequence[Word], i: int) -> int:
    """The end of *tonight*, *earlier today*, *last week*, *the previous day* at `i`."""
    if [w.lower for w in ws[i : i + 3]] in (["the", "previous", "day"], ["the", "day", "before"]):
        return i + 3
    at = i + (i < len(ws) and ws[i].lower == "earlier")
    if at < len(ws) and ws[at].lower in ("today", "tonight", "yesterday"):
        return at + 1
    return at + 2 if at + 1 < len(ws) and ws[at].lower in ("last", "this") and ws[at + 1].text.islower() else i
