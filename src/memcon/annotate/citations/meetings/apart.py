"""Exchanges of others, or of another day: told apart by at least two of their parties, place, day and that they were."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from memcon.annotate.citations.meetings.exchanges import EXCHANGES, NEGOTIATIONS, ON_THE_LINE, SET, TITLED, Exchange
from memcon.annotate.citations.meetings.tails import Tail, tail_at, time_end
from memcon.annotate.citations.noun_phrases import PREPOSITIONS, chain_end
from memcon.annotate.citations.phrases import (
    CONDUCTED,
    LEADING_PERSONS,
    Reach,
    clause_end,
    complement_end,
    date_end,
    is_compound,
    is_date,
    place_after,
    time_follows,
)
from memcon.annotate.citations.rules import NOTHING, first_answer
from memcon.annotate.citations.told_behind import made_end
from memcon.annotate.small_words import MONTHS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_ACCESSION = _WORDS["joining"]
_OPENED = _WORDS["opened_in"]
_PLURAL = _WORDS["several_exchanges"]
_STARTED = _WORDS["starting"]
_HAD = CONDUCTED | {"had"}
_INFORMS = _WORDS["informs"]
_OWN = frozenset("this these that our my your".split())


def told_apart(x: Exchange) -> Reach:
    """*His talks with President Hald on May 3*, *recent Veland-Oresh talks in Tamor*, *their May 26 call*, *meetings held in Tamor*."""
    if x.word not in EXCHANGES or is_compound(x.ws, x.end) or (x.head.first and x.named and x.word != "dialogue"):
        return None
    if x.before.determiner in _OWN:
        return None
    return first_answer(_RULES, _Apart(x, tail_at(x.ws, x.end)))


@dataclass(slots=True)
class _Apart:
    """An exchange with what stands after it."""

    x: Exchange
    tail: Tail

    @property
    def to_tail(self) -> Reach:
        return self.x.to(self.tail.end)

    @property
    def of_leaders(self) -> bool:
        return any(word in LEADING_PERSONS or word == "ministerial" for word in self.x.told)

    @property
    def with_titled(self) -> bool:
        """Whether somebody with a title stands after it: his call with *Foreign Minister* Orlen."""
        return any(w.lower in TITLED for w in self.x.ws[self.x.end : self.tail.end])


def _relative(a: _Apart) -> Reach:
    """*The talks he held in Tamor with President Hald* last month; not *he informed the meeting that the contract had been signed*."""
    x, ws = a.x, a.x.ws
    if x.follow not in ("he", "she", "they", "which", "that") or not x.the or x.word == "contacts" or x.end + 1 >= len(ws):
        return None
    if x.first > 1 and ws[x.first - 2].lower in _INFORMS:
        return None
    reach = clause_end(ws, x.end, 14)
    had = _HAD & {w.lower for w in ws[x.end : reach]}
    while reach > x.end and (
        time_follows(ws, reach - 2) or ws[reach - 1].lower in PREPOSITIONS or ws[reach - 1].lower in ("month", "year", "week")
    ):
        reach -= 2
    return x.if_named(reach) if had else NOTHING


def _launched(a: _Apart) -> Reach:
    """*The dialogue launched by the Presidents*, *the dialogue launched in Tamor*."""
    x, ws = a.x, a.x.ws
    if x.word != "dialogue" or not x.the:
        return None
    made = made_end(ws, x.end, _OPENED)
    if x.names(made):
        return x.to(made)
    if x.follow not in _OPENED or [w.lower for w in ws[x.end + 1 : x.end + 2]] != ["in"]:
        return None
    place = place_after(ws, x.end + 1)
    return x.to(place) if place > x.end + 1 else NOTHING


def _indefinite(a: _Apart) -> Reach:
    """They launched *a Veland-Oresh dialogue on rivers*; *a recent call with President Hald*."""
    x = a.x
    if not x.before.indefinite:
        return None
    if x.word == "dialogue" and x.proper and x.lead(9) & _STARTED:
        return x.to(complement_end(x.ws, a.tail.end, frozenset(("on",)), bare=True))
    return a.to_tail if x.lately and a.tail.parties else NOTHING


def _unmarked(a: _Apart) -> Reach:
    """*Meeting in Tamor*: without an article, one that is neither of late nor one of several is none."""
    return None if a.x.before.definite or a.x.word in _PLURAL or a.x.lately else NOTHING


def _due(a: _Apart) -> Reach:
    """*The talks due to start in Tamor.*"""
    x, at = a.x, a.x.end + 3
    if not x.the or x.follow not in SET or at >= len(x.ws) or x.ws[x.end + 1].lower != "to":
        return None
    place = place_after(x.ws, at)
    return x.to(place) if place > at else NOTHING


def _of_day(a: _Apart) -> Reach:
    """*Their May 26 call*, *the May 26 talks with President Hald*."""
    x = a.x
    if not x.dated or not (x.before.owner or a.tail.parties or x.proper or a.of_leaders):
        return None
    return x.to(a.tail.end if a.tail.parties else x.end)


def _negotiations(a: _Apart) -> Reach:
    """*The negotiations in Tamor*, *Veland's negotiations with its creditors*, *the accession negotiations*."""
    x = a.x
    if x.word == "negotiations":
        if x.before.named_owner and x.follow == "with" and not a.tail.parties:
            return x.to(chain_end(x.ws, x.end + 1))
        if a.tail.place and x.the and not x.before.owner:
            return a.to_tail
        if a.tail.parties and x.before.definite:
            return a.to_tail
    return x.to(x.end) if x.word in NEGOTIATIONS and x.the and _ACCESSION & set(x.before.plain) else None


def _dialogue(a: _Apart) -> Reach:
    """*The dialogue in Tamor.*"""
    if a.x.word != "dialogue":
        return None
    return a.to_tail if a.tail.place and a.x.the else NOTHING


def _of_last_month(a: _Apart) -> Reach:
    """*Their telephone conversation of last month.*"""
    x, at = a.x, a.x.end + 1
    told = x.before.owner and x.follow == "of" and at < len(x.ws) and x.ws[at].lower in ("last", "this", "yesterday")
    return x.to(time_end(x.ws, at)) if told else None


def _recent_talks(a: _Apart) -> Reach:
    """*The recent Veland-Oresh trade talks.*"""
    return a.to_tail if a.x.word == "talks" and a.x.the and a.x.of_pair and a.x.lately else None


def _held(a: _Apart) -> Reach:
    """*The consultations held in Tamor*, *talks within the framework of the Council*."""
    return a.to_tail if a.tail.body or (a.tail.held and a.tail.place and (a.x.before.definite or a.tail.when)) else None


def _leaders_call(a: _Apart) -> Reach:
    """*The leaders' call* in May."""
    return a.x.to(a.x.end) if a.x.word in ON_THE_LINE and a.tail.when and a.x.the and a.of_leaders else None


def _call_of_day(a: _Apart) -> Reach:
    """*The telephone call on 2 March.*"""
    x, at = a.x, a.x.end + 1
    if x.word not in ON_THE_LINE or x.before.owner or not x.the or x.follow != "on":
        return None
    dated = is_date(x.ws, at) and (x.ws[at].number or x.ws[at].lower in MONTHS)
    return x.to(date_end(x.ws, at)) if dated else NOTHING


def _own_call(a: _Apart) -> Reach:
    """*His call with Foreign Minister Orlen*, *their first call* in April."""
    if a.x.word not in ON_THE_LINE or not a.x.before.owner:
        return None
    return a.to_tail if a.tail.when or (a.tail.parties and a.with_titled) else None


def _own_exchanges(a: _Apart) -> Reach:
    """*Hald's conversations with the leaders of Veland and Oresh*, *her meetings in Tamor*."""
    x = a.x
    if x.word == "conversations" and x.before.named_owner and a.tail.parties:
        return a.to_tail
    return a.to_tail if a.tail.place and x.before.owner and x.word in ("meetings", "discussions", "conversations") else None


def _own_contacts(a: _Apart) -> Reach:
    """*His contacts on the dam with President Hald.*"""
    if a.x.word != "contacts" or not a.x.before.owner or not a.tail.parties:
        return None
    return a.to_tail if any(w.capital and w.lower in TITLED for w in a.x.ws[a.x.end : a.tail.end]) else None


def _with_parties(a: _Apart) -> Reach:
    """*His talks with President Hald* on May 3, *the talks scheduled for May with Oresh*."""
    x, tail = a.x, a.tail
    known = tail.place or tail.when or (x.word != "engagements" and (tail.held or x.lately))
    planned = x.the and x.follow in SET
    return a.to_tail if tail.parties and known and (x.before.owner or tail.held or planned or x.lately) else None


def _of_late(a: _Apart) -> Reach:
    """*Upcoming talks in Tamor*, *the recent call* on May 3."""
    x, tail = a.x, a.tail
    if not (tail.place or tail.when) or not x.lately:
        return None
    return a.to_tail if (tail.place and x.word in _PLURAL) or x.before.definite or x.proper else None


_RULES: tuple[Callable[[_Apart], Reach], ...] = (
    _relative,
    _launched,
    _indefinite,
    _unmarked,
    _due,
    _of_day,
    _negotiations,
    _dialogue,
    _of_last_month,
    _recent_talks,
    _held,
    _leaders_call,
    _call_of_day,
    _own_call,
    _own_exchanges,
    _own_contacts,
    _with_parties,
    _of_late,
)
