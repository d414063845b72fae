"""Cited gatherings: summits, conferences, ceremonies, exercises, processes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.citations.gatherings.ceremonies import celebrations, ceremony, ceremony_there, day, named_year, olympics
from memcon.annotate.citations.gatherings.exercises import (
    exercise_conducted,
    exercise_held,
    exercise_with_its_name,
    mission,
    operation_of_a_nation,
    operation_there,
)
from memcon.annotate.citations.gatherings.measured import measured
from memcon.annotate.citations.gatherings.to_come import by_time, hoped_for, of_a_year, on_a_day, planned, preceded
from memcon.annotate.citations.noun_phrases import GROUP, Word, chain_end
from memcon.annotate.citations.phrases import (
    TEMPER,
    Head,
    Reach,
    date_end,
    is_compound,
    is_date,
    place_after,
    trimmed,
)
from memcon.annotate.citations.rules import NOTHING, Phrase, first_answer, phrase_at
from memcon.annotate.small_words import MONTHS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_COUNTED = _WORDS["trade_gatherings"]
_FORMATS = _WORDS["formats"]
_PLANNED = _COUNTED | _WORDS["planned_gatherings"]
_LED = _WORDS["led_process"]
_TAKES_OVER = _WORDS["takes_over"]


def gathering(ws: Sequence[Word], head: Head) -> Reach:
    """A summit, conference, exercise or process: named in capitals, told by a name before it, by its place, or by when it is to be."""
    p = phrase_at(ws, head)
    return first_answer(_BY_NAME, replace(p, first=_after_days(p) or p.first)) or by_time(ws, head)


def _after_days(p: Phrase) -> int | None:
    """Where the name begins after its days, *the June 28-30 Tamor Summit*; null where no days of its own stand before it."""
    first = trimmed(p.ws, p.before.first, p.head.first, TEMPER)
    days = date_end(p.ws, first) if is_date(p.ws, first) else first
    own = any(w.capital for w in p.ws[days : p.head.first]) or (p.named and not p.single)
    spelt = any((w.number and len(w.text) < len("2000")) or "-" in w.lower for w in p.ws[first:days])
    return days if first < days < p.head.last and own and spelt else None


_BEFORE_JOURNALISTS = frozenset("press news media".split())
_AROUND = frozenset("following after at during before".split())


def _press_conference(p: Phrase) -> Reach:
    """*A joint press conference*, *at a press briefing*, *following their joint news conference*, *at today's media briefing*."""
    if p.opening not in _BEFORE_JOURNALISTS or p.word not in ("conference", "briefing"):
        return None
    if p.before.owner and p.ws[p.before.first].lower in ("today", "yesterday"):
        return p.before.first + 2, p.head.last
    at = p.before.determiner == "a" and p.verb() == "at" and not p.before.owner
    joint = "joint" in p.before.plain and (not p.before.owner or (not p.before.named_owner and p.lead(2) & _AROUND))
    return (p.before.first, p.head.last) if at or joint else NOTHING


def _presidency(p: Phrase) -> Reach:
    """*The Oreshi presidency of the Council*, *Veland's chairmanship of the League*, *its G20 presidency*: an office that a country holds
    for a time in a body of many."""
    if p.word not in ("presidency", "chairmanship"):
        return None
    end = p.reach("of", "in", "at")
    name = [w for w in p.ws[p.owner_end if p.before.named_owner else p.before.first : p.head.first] if w.capital and w.lower not in MONTHS]
    if "success" in p.lead(3) or (p.the and p.verb() in _TAKES_OVER):  # wished Oresh success in it, will hold the Presidency
        return NOTHING
    in_body = any(GROUP.fullmatch(w.text) for w in name)
    whose = p.before.owner or name
    held = p.before.definite and (in_body or (whose and p.names(end) and not is_date(p.ws, p.head.last + 1)))
    if held:
        return _body_first(p), end if p.names(end) else p.head.last
    nation = p.named and p.the and len(name) == 1 and name[0].lower.endswith(_OF_NATIONS)
    return (next(i for i in range(p.first, p.head.first) if p.ws[i].capital), p.head.last) if nation else NOTHING


_OF_NATIONS = ("an", "ese", "ish", "i", "ch", "ss", "ek")  # the Oreshi, the Spanish Presidency


def _body_first(p: Phrase) -> int:
    """Where its name begins: last year's *Oreshi G20 Presidency*."""
    first = p.before.first
    return first + 3 if p.ws[first].lower in ("last", "next") and p.ws[first + 2].lower == "'s" else first


def _on_whose_margins(p: Phrase) -> Reach:
    """*On the sidelines of an informal summit of the Lake Union*."""
    if p.the and not (p.named or p.proper) and p.word in _PLENARY and len(p.before.plain) > 1 and p.lead(3) & _ASIDE:
        return p.first, p.reach("on", "of")  # on the margins of the high-level political forum
    if not p.before.indefinite or p.word != "summit" or p.named or p.ws[p.before.first - 2].lower != "of":
        return None
    end = p.reach("of")
    aside = {w.lower for w in p.ws[max(0, p.before.first - 4) : p.before.first]} & _ASIDE
    return (p.before.first, end) if aside and p.names(end) else None


def _summit_of_a_time(p: Phrase) -> Reach:
    """*At the 2014 summit*, *the October summit*, *the summit* in November last year: told by its time alone."""
    if p.word != "summit" or p.named or not p.single or not p.the or p.before.plain or p.before.owner:
        return None
    timed = p.head.first == p.before.first + 1 and is_date(p.ws, p.before.first)
    there = p.head.first == p.before.first and p.next() in ("in", "of", "on") and is_date(p.ws, p.head.last + 1)
    return (p.before.first, p.head.last) if timed or (there and p.lead(2) & _THERE) else None


_THERE = frozenset("at during since after before following".split())
_ASIDE = frozenset(("margins", "sidelines", "margin", "sideline"))
_PLENARY = _WORDS["plenary_gatherings"]


def _of_its_officer(p: Phrase) -> Reach:
    """*The Speaker of the Consultative Assembly*, *the Secretary-General of the Lake Forum*: whoever leads it."""
    if p.word not in ("assembly", "forum", "congress") or not p.named or p.before.first < 3:
        return None
    lead = [w.lower for w in p.ws[max(0, p.before.first - 3) : p.before.first] if w.lower != "the"]
    return NOTHING if lead[-1:] == ["of"] and lead[-2:-1] != [] and lead[-2] in _OFFICERS else None


_OFFICERS = _WORDS["officers"]


def _no_gathering(p: Phrase) -> Reach:
    """*Some conference*, *the summit hall*, *Independence Day*."""
    independence = p.word in ("day", "days") and "independence" in {w.lower for w in p.ws[p.before.first : p.head.first]}
    return NOTHING if p.before.indefinite or is_compound(p.ws, p.head.last) or independence else None


def _with_a_number(p: Phrase) -> Reach:
    """A head that ends in a number of its own: *COP28 on climate*."""
    return (p.before.first, p.reach("on")) if p.ws[p.head.last - 1].text[-1].isdigit() else None


def _led_process(p: Phrase) -> Reach:
    """*The mediation process led by the Union.*"""
    if not (p.word == "process" and p.the and p.before.plain and p.next() in _LED and p.next(1) == "by"):
        return None
    end = chain_end(p.ws, p.head.last + 2)
    return (p.first, end) if p.names(end) else NOTHING


def _format(p: Phrase) -> Reach:
    """*The Tamor peace process*, *in this important Tamor format*."""
    if p.word not in _FORMATS:
        return None
    name = p.first
    if p.the and not p.proper and p.word == "process" and p.before.plain == ("settlement",) and p.next() == "in":
        end = place_after(p.ws, p.head.last)
        return (p.first, end) if end > p.head.last else None  # the settlement process in Oresh
    if p.before.plain not in ((), ("peace",), ("settlement",)):
        name = next((i for i in range(p.first, p.head.first) if p.ws[i].capital), p.first)
    if p.word == "format" and p.proper and name < p.head.first and all(w.capital or not w.word for w in p.ws[name : p.head.first]):
        return name, p.head.last
    plain = p.named or not set(p.before.plain) - {"peace", "settlement"}
    return (p.before.first, p.head.last) if p.proper and not p.before.owner and plain else NOTHING


def _titled(p: Phrase) -> Reach:
    """*The conference “Water for Peace” in Tamor*, *a workshop on “Ports of Tomorrow”*: one with its title in quotation marks."""
    at = p.head.last
    at += at < len(p.ws) and p.ws[at].lower in ("on", "entitled", "titled")
    at += at > p.head.last and at < len(p.ws) and p.ws[at].lower == "the"
    if at + 1 >= len(p.ws) or p.ws[at].text not in '“"' or not p.ws[at + 1].capital:
        return None
    close = next((i for i in range(at + 2, min(len(p.ws), at + _LONGEST_TITLE)) if p.ws[i].text in '”"'), None)
    first = p.first if p.before.definite or p.proper else p.head.first
    return (first, close + 1) if close else None


_LONGEST_TITLE = 18  # words between quotation marks
_BY_NAME = (
    _titled,
    _press_conference,
    _presidency,
    hoped_for,
    _of_its_officer,
    _summit_of_a_time,
    _on_whose_margins,
    of_a_year,
    on_a_day,
    preceded,
    planned,
    _no_gathering,
    _with_a_number,
    exercise_with_its_name,
    ceremony_there,
    ceremony,
    celebrations,
    _led_process,
    _format,
    olympics,
    named_year,
    day,
    mission,
    exercise_conducted,
    operation_there,
    exercise_held,
    operation_of_a_nation,
    measured,
)
