"""Cited visits: told apart by who travels, whereto, in which month, or by their order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from memcon.annotate.citations.left import Left, left
from memcon.annotate.citations.meetings.exchanges import AGAIN, AHEAD, TITLED
from memcon.annotate.citations.noun_phrases import PREPOSITIONS, Word, chain_end, list_end
from memcon.annotate.citations.phrases import (
    ADJECTIVES,
    LEADING_PERSONS,
    MADE,
    Head,
    Reach,
    clause_end,
    date_end,
    is_date,
    is_named,
    is_verb,
    trimmed,
)
from memcon.annotate.citations.rules import NOTHING, first_answer
from memcon.annotate.citations.told_behind import is_set
from memcon.annotate.small_words import MONTHS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_PAID = _WORDS["paid"]
_MAKES_VISIT = _WORDS["makes_visit"]
_PAYING = _WORDS["paying"]
_STYLES = _WORDS["styles"]
_ORDER = AHEAD | AGAIN
_TRAVEL = frozenset("to of by".split())
_OWN = frozenset(("own",))


@dataclass(slots=True)
class _Visit:
    """A visit: its head and what stands before it; `end` is how far its *to / by / of* phrases reach, `travelled` whether they tell
    whereto, `authored` whether they tell who."""

    ws: Sequence[Word]
    head: Head
    before: Left
    first: int
    end: int
    travelled: bool = False
    authored: bool = False

    @property
    def the(self) -> bool:
        return self.before.determiner == "the"

    @property
    def in_month(self) -> bool:
        """Whether a month stands before it: his *May* visit."""
        return any(self.ws[i].lower in MONTHS and self.ws[i].capital for i in range(self.first, self.head.first))

    @property
    def ordered(self) -> bool:
        """Whether it was of late or is ahead: his *recent* visit."""
        return any(self.ws[i].lower in _ORDER for i in range(self.first, self.head.first))

    @property
    def to_end(self) -> Reach:
        return self.first, self.end


def visit(ws: Sequence[Word], head: Head) -> Reach:
    """A visit told apart by visitor or destination."""
    if is_verb(ws, head) and ws[head.first].lower in ("visit", "tour"):
        return None
    before = left(ws, head.first, ADJECTIVES)
    first = trimmed(ws, before.first, head.first, _OWN)
    if {w.lower for w in ws[max(0, first - 2) : first]} & _PAYING:
        return None
    if before.determiner in ("my", "your", "our", "this") and not before.named_owner:
        return None
    paid = head.last + 1 < len(ws) and ws[head.last].lower in _PAID and ws[head.last + 1].lower in _TRAVEL
    told = _Visit(ws, head, before, first, end=head.last + paid)
    while (further := _phrase_end(told)) is not None:
        if further == _NONE_CITED:
            return None
        told.end = further
    return first_answer(_RULES, told)


_NONE_CITED = -1
"""What `_phrase_end` says of a phrase by which the visit is none that is cited."""


def _phrase_end(v: _Visit) -> int | None:
    """The end of the next phrase that tells who travels or whereto: *to Tamor* in May *by the King*; null where there is none more."""
    ws = v.ws
    if v.end >= len(ws):
        return None
    v.end = _past_time(v)
    link = ws[v.end].lower
    if link not in _TRAVEL:
        return None
    at = v.end + 1
    if at < len(ws) and ws[at].lower == "then":
        at += 1
    further = chain_end(ws, at)
    if further == at or is_date(ws, at):
        return None
    if link == "to":
        return _whereto(v, at, _styled_end(ws, further))
    return _by_whom(v, at, _styled_end(ws, further), link)


def _past_time(v: _Visit) -> int:
    """The place after a time that stands inside: his visit *in April* to Tamor; to Tamor *this week* by the minister."""
    ws, spell = v.ws, _spell_end(v.ws, v.end)
    if spell >= len(ws):
        return v.end
    if v.travelled:
        own_time = [w.lower for w in ws[spell + 1 : spell + 3]] in (["this", "year"], ["last", "year"], ["next", "year"])
        return spell if ws[spell].lower in ("by", "of") and not own_time else v.end
    return spell if ws[spell].lower == "to" and _is_place(ws, spell + 1) else v.end


def _spell_end(ws: Sequence[Word], i: int) -> int:
    """`i` moved on over *this week*, *last month*, *later this year*, *in May*."""
    i += i + 2 < len(ws) and ws[i].lower in ("earlier", "later") and ws[i + 1].lower == "this"
    if i + 1 < len(ws) and ws[i].lower in ("this", "last", "next", "earlier") and ws[i + 1].lower in ("week", "month", "year", "weekend"):
        return i + 2
    if i + 1 < len(ws) and ws[i].lower in ("in", "on") and is_date(ws, i + 1):
        return date_end(ws, i + 1)
    return i


def _is_place(ws: Sequence[Word], i: int) -> bool:
    """Whether a name opens at `i`: to *Tamor*, to *the Alpine Union*; not to *discuss* it."""
    return i + 1 < len(ws) and not is_date(ws, i) and (ws[i].capital or (ws[i].lower == "the" and ws[i + 1].capital))


def _styled_end(ws: Sequence[Word], i: int) -> int:
    """`i` moved on over the title after a style: of Her Majesty *the Queen*."""
    return max(i, chain_end(ws, i)) if i < len(ws) and ws[i - 1].lower in _STYLES and ws[i].lower == "the" else i


def _whereto(v: _Visit, at: int, further: int) -> int | None:
    """*To Tamor, Oresh, and Hald*, *to the region*; not *to discuss* it."""
    place = any(w.capital for w in v.ws[at:further])
    if not place and v.ws[at].lower not in ("the", "each"):
        return None
    v.travelled = True
    return list_end(v.ws, further) if place and v.ws[further - 1].capital else further


def _by_whom(v: _Visit, at: int, further: int, link: str) -> int:
    """*By President Orlen and First Lady Ada Hald*; the *first* visit to Veland *by an* Oreshi minister is none that is cited."""
    ws = v.ws
    if further + 1 < len(ws) and ws[further].lower == "and" and _is_person(ws, further + 1):
        further = max(further, chain_end(ws, further + 1))
    new = "first" in v.before.plain or any(w.lower == "first" for w in ws[v.first : v.head.first])
    if new and ws[at].lower in ("a", "an"):
        return _NONE_CITED
    v.travelled |= link == "of" and ws[v.head.first].lower == "tour"
    v.authored |= any(w.capital for w in ws[at:further]) or ws[at].lower == "the"
    return further


def _is_person(ws: Sequence[Word], i: int) -> bool:
    """Whether somebody with a title and a name opens at `i`."""
    titled = ws[i].lower in LEADING_PERSONS | TITLED or [w.lower for w in ws[i : i + 2]] in (["first", "lady"], ["first", "gentleman"])
    return titled and ws[i].capital and i + 1 < len(ws) and ws[i + 1].capital


def _several(v: _Visit) -> Reach:
    """*Hald's visits*, *the visits*, *his visits to Tamor*, *recent visits by the King*; no others."""
    if v.ws[v.head.first].lower not in ("visits", "trips") or v.before.named_owner or v.the:
        return None
    return None if (v.before.owner and v.travelled) or (v.ordered and v.authored) else NOTHING


def _travel(v: _Visit) -> Reach:
    """*His recent travel to Tamor*; travel alone is no visit."""
    if v.ws[v.head.first].lower != "travel":
        return None
    return None if v.before.owner and v.ordered and v.travelled else NOTHING


def _of_someone(v: _Visit) -> Reach:
    """*President Hald's visit.*"""
    return v.to_end if v.before.named_owner and not v.before.indefinite else None


def _one_to_come(v: _Visit) -> Reach:
    """*A visit by the King, scheduled for May*; no other visit with *a*."""
    if not v.before.indefinite:
        return None
    if v.authored and v.travelled and _made_during(v):
        return v.to_end  # agreements reached during a visit by the King to Tamor
    return v.to_end if v.authored and v.before.determiner == "a" and is_set(v.ws, v.end, ahead=True) else NOTHING


def _made_during(v: _Visit) -> bool:
    """Whether something was reached on it."""
    lead = {w.lower for w in v.ws[max(0, v.first - 4) : v.first]}
    return "during" in lead and bool(lead & MADE)


def _told_apart(v: _Visit) -> Reach:
    """*His visit to Tamor*, *the upcoming visit to Tamor*, *the visit to Tamor by the King*, *the visit of President Hald*."""
    known = v.in_month or v.ordered
    if v.travelled and (v.authored or known or (v.before.owner and not v.before.named_owner)):
        return v.to_end
    return v.to_end if v.authored and (v.in_month or any(w.capital for w in v.ws[v.head.last : v.end])) else None


def _relative(v: _Visit) -> Reach:
    """*The visit he paid to Tamor*, *the visit that President Hald made*."""
    ws, end = v.ws, v.end
    if not v.the or end != v.head.last or end + 1 >= len(ws):
        return None
    if ws[end].lower not in ("he", "she", "they", "which", "that", "the") and not ws[end].capital:
        return None
    reach = clause_end(ws, end, 11)
    if not any(w.lower in _MAKES_VISIT for w in ws[end:reach]):
        return None
    return v.first, reach - (ws[reach - 1].lower in PREPOSITIONS)


def _whereto_alone(v: _Visit) -> Reach:
    """*The visit to Tamor.*"""
    return v.to_end if v.travelled and v.before.definite and not v.before.owner else None


def _by_month(v: _Visit) -> Reach:
    """*His May visit*, *the May State Visit*."""
    return v.to_end if v.in_month and (v.before.owner or (v.the and is_named(v.ws, v.head))) else None


def _state_visit(v: _Visit) -> Reach:
    """*The State Visit of May 2024.*"""
    dated = v.end + 1 < len(v.ws) and v.ws[v.end].lower == "of" and is_date(v.ws, v.end + 1)
    return (v.first, date_end(v.ws, v.end + 1)) if dated and v.the and is_named(v.ws, v.head) else None


_RULES = (_several, _travel, _of_someone, _one_to_come, _told_apart, _relative, _whereto_alone, _by_month, _state_visit)
