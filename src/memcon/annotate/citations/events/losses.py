"""Cited deaths, accidents and collapses."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from memcon.annotate.citations.left import Left
from memcon.annotate.citations.noun_phrases import DEFINITE, DEMONYM, Word, chain_end, phrase_end
from memcon.annotate.citations.phrases import (
    Head,
    Reach,
    is_date,
    place_after,
    time_follows,
)
from memcon.annotate.citations.rules import NOTHING, Phrase
from memcon.annotate.small_words import NUMBERS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_COLLAPSES = _WORDS["collapses"]
_ACCIDENTS = _WORDS["accidents"]
_FALLS = _WORDS["falls"]
_RULERS = _WORDS["rulers"]
_VICTIM_ONLY = _WORDS["deaths"]
_FATAL = _WORDS["fatal"]
_HEADS_OF_STATE = _WORDS["heads_of_state"]


def fall(p: Phrase) -> Reach:
    """*The fall of the Hald regime in Oresh*, *the overthrow of the government of Veland*."""
    if p.word not in _FALLS:
        return None
    of = p.reach("of")
    ruler = p.the and {w.lower for w in p.ws[p.head.last : of]} & _RULERS
    place = place_after(p.ws, of)
    return (p.first, place) if ruler and p.names(place) else NOTHING


def collapse(p: Phrase) -> Reach:
    """*The collapse of the Ada Hald Bridge*, *the Ada Hald Bridge collapse*."""
    if p.word not in _COLLAPSES or not p.the:
        return None
    of = p.reach("of")
    name = p.ws[p.head.last : of] if of > p.head.last else p.ws[p.before.first : p.head.first]
    return (p.before.first, place_after(p.ws, of)) if sum(w.capital for w in name) > 1 else None


def died(p: Phrase) -> Reach:
    near = p.before.named_owner and p.head.first - p.before.first <= _LONGEST_OWNER
    return _fatal(p.ws, p.head, p.before) if p.word in _FATAL and near else None


_LONGEST_OWNER = 5  # words: "President Davit Orlen 's death"


def accident(p: Phrase) -> Reach:
    """*The crash of a military helicopter in the north of the country.*"""
    if p.word not in _ACCIDENTS or not p.the or p.next() != "of":
        return None
    of = p.reach("of", bare=True)
    where = chain_end(p.ws, of + 1) if of < len(p.ws) and p.ws[of].lower in ("in", "near", "off", "at") else of
    return (p.first, where) if p.head.last < of < where and told_which(p.ws, p.head.last + 1) else None


def victims(p: Phrase) -> Reach:
    """*The murder of two rangers on April 3*, *the murder of Minister Hald*."""
    if p.word not in _VICTIM_ONLY:
        return None
    of = p.tail[:1] and p.tail[0].lower == "of"
    if of and p.word in ("death", "passing") and not _has_person(p.tail):
        return NOTHING
    counted = of and len(p.tail) > 2 and any(w.number or w.lower in NUMBERS for w in p.tail[1:_LATEST_COUNT])
    if counted and (p.names(p.end) or time_follows(p.ws, p.end)):
        return p.first, p.end
    return (p.first, _named_after(p)) if of and p.names(p.end) and p.word != "deaths" else NOTHING


def _named_after(p: Phrase) -> int:
    """The end with the name that follows an office: the passing of the President of Oresh*, Ada Hald*."""
    ws, end = p.ws, p.end
    if (
        p.word not in ("death", "passing")
        or not {w.lower for w in p.tail} & _HEADS_OF_STATE
        or ws[end : end + 1] == []
        or ws[end].text != ","
    ):
        return end
    name = chain_end(ws, end + 1)
    return name if name > end + 2 and ws[end + 1].capital and ws[name - 1].capital else end


def _has_person(tail: Sequence[Word]) -> bool:
    """Whether a person's name is in it: *of President Ada Hald*, *of King Hald*; not *of a Velandic worker*, *of the Queen's envoy*."""
    if any(w.lower in _HEADS_OF_STATE for w in tail) and tail[-1].capital:
        return True  # of the King of Oresh
    return any(a.capital and b.capital and not DEMONYM.fullmatch(b.text) and not DEMONYM.fullmatch(a.text) for a, b in pairwise(tail))


_LATEST_COUNT = 4  # words after which no number counts the dead: "of more than 50"


def told_which(ws: Sequence[Word], i: int) -> bool:
    """Whether what something befell is one thing, or counted: *a ferry*, *two ferries*, *the Hald*; not *oil prices*, *passengers*."""
    return ws[i].capital or ws[i].number or ws[i].lower in DEFINITE | {"a", "an"} | NUMBERS


def _fatal(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*Alexei Hald's death in prison*."""
    end = head.last
    if end < len(ws) and ws[end].lower in ("in", "at", "on") and not is_date(ws, end + 1):
        end = max(end, phrase_end(ws, end + 1))
    return before.first, end
