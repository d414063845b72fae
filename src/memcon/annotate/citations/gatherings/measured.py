"""A gathering by how far its name reaches, and what follows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.citations.noun_phrases import DEMONYM, Word, chain_end, phrase_end
from memcon.annotate.citations.phrases import (
    TEMPER,
    Reach,
    acronym_end,
    complement_end,
    is_date,
    is_gerund,
    parties_end,
    place_after,
    time_follows,
    trimmed,
    without_objects,
)
from memcon.annotate.citations.rules import NOTHING, Phrase, first_answer
from memcon.annotate.citations.told_behind import held_end
from memcon.annotate.small_words import MONTHS, ORDINALS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_ATTENDED = frozenset("for at during ahead before after".split()) | _WORDS["attended"]
_COUNTED = _WORDS["trade_gatherings"]
_SHORT = _WORDS["short_gatherings"]
_STANDING = _WORDS["standing_forums"]
_SERIES = _WORDS["series_of_summits"]
_PLANNED = _COUNTED | _WORDS["planned_gatherings"]
_TIMED = _PLANNED | _WORDS["timed_gatherings"]
_HELD_GATHERINGS = _WORDS["conferences"] | {"ministerial", "congress"}


_IN_SESSION = _WORDS["bodies_in_session"]
_LINKS = ("of", "on", "for", "between", "with", "against")
_MINISTERS = frozenset("secretary foreign minister ministers defence defense".split())
_WILL_BE = frozenset("will would is was to takes took".split())


def measured(p: Phrase) -> Reach:
    """Any other gathering, by how far its name reaches."""
    if p.before.named_owner and p.ws[p.owner_end - 1].lower == "'s":  # Veland's G7 summit
        p = replace(p, first=trimmed(p.ws, p.owner_end, p.head.first, TEMPER))
    if not (p.named or p.word in _SHORT or p.proper):
        return first_answer(_BY_WHAT_FOLLOWS, p.ending(acronym_end(p.ws, p.head.last))) or NOTHING
    p = p.ending(_titled_end(p.ws, _complement(p)))
    if p.word == "conference" and not p.named and p.the and not p.hangs:  # the conference on river fish in Tamor
        on = complement_end(p.ws, p.end, frozenset(("on",)), bare=True)
        if on > p.end and (place_after(p.ws, on) > on or time_follows(p.ws, on)):
            return p.first, on
    if p.before.named_owner and not p.hangs and not p.named and not any(w.capital or w.number for w in p.modifiers):
        return NOTHING  # Veland's conference
    return first_answer(_BY_WHAT_FOLLOWS, p.ending(_with_place(p))) or NOTHING


def _complement(p: Phrase) -> int:
    """How far what hangs on the head is part of the name; whom someone met there is none: *at the NATO Summit with President Hald*."""
    if p.next(1) in ("a", "an"):
        titled = p.named and p.next() == "for" and p.head.last + 2 < len(p.ws) and p.ws[p.head.last + 2].capital
        return p.reach("for") if titled else acronym_end(p.ws, p.head.last)  # the Tamor Summit for a New Lake Pact
    links = tuple(k for k in _LINKS if k != "with") if p.named and p.proper and p.word == "summit" else _LINKS
    if p.next() == "between" and p.named and p.proper and p.next(1) in _MINISTERS:
        return acronym_end(p.ws, p.head.last)  # the Veland-Oresh 2+2 Ministerial between Secretary Hald and Secretary Orlen
    return p.reach(*(("of", "on") if p.word == "congress" else links), bare=p.word == "conference" and p.before.named_owner)


def _titled_end(ws: Sequence[Word], end: int) -> int:
    """`end` moved on over a title in quotation marks behind a name: on the Decade for Action *“Water for All”*."""
    if end + 1 >= len(ws) or ws[end].text not in '“"' or not (ws[end - 1].capital and ws[end + 1].capital):
        return end
    return next((i + 1 for i in range(end + 2, min(len(ws), end + _LONGEST_TITLE)) if ws[i].text in '”"'), end)


_LONGEST_TITLE = 14  # words between quotation marks


def _with_place(p: Phrase) -> int:
    """The end of a name moved on over the place, the parties and the year that belong to it."""
    ws, end = p.ws, p.end
    doing = end + 1 < len(ws) and is_gerund(ws[end + 1])  # at the summit in reinforcing unity
    forum = p.named and p.proper > 0 and p.word in ("forum", "conference")  # the Ocean Conference has its name without its town
    days = any(is_date(ws, i) and "-" in ws[min(i + 1, len(ws) - 1)].lower for i in range(p.before.first, p.first))  # the June 29-30 Summit
    if end < len(ws) and ws[end].lower == "in" and not is_date(ws, end + 1) and not doing and not forum and not days:
        place = phrase_end(ws, end + 1)
        place -= 2 * (place - 2 > end and ws[place - 1].lower in MONTHS and ws[place - 2].lower in ("last", "next"))
        short = _SHORT_NAME + (place == end + 2)  # a town of one word does not make a name long
        few = sum(w.word and w.lower != "'s" for w in ws[p.first : end]) <= short
        if (few or (not p.named and not p.hangs)) and place > end + 1 and ws[place - 1].capital:
            end = place
    end = without_objects(ws, p.head.last, parties_end(ws, end))
    few = p.word == "summit" and p.head.last - p.first <= _SHORT_NAME
    unnamed = end == p.head.last and (few or not any(w.number or (w.capital and w.start) for w in ws[p.first : p.head.last]))
    if unnamed and [w.lower for w in ws[end : end + 4]] == ["to", "be", "held", "in"] and not is_date(ws, end + 4):
        end = max(end, phrase_end(ws, end + 4))
    return end + (end < len(ws) and ws[end].number and len(ws[end].text) == len("2000"))


_SHORT_NAME = 2  # words of a name that wants its place: the *NATO Summit* in Tamor


def _is_anchored(p: Phrase) -> bool:
    """Whether a name or number hangs on the head."""
    return any(w.capital or w.text[0].isdigit() for w in p.tail)


def _fair_held(p: Phrase) -> Reach:
    """*The trade fair held in July*, *the conference which took place in Tamor*: one without a name."""
    if p.word not in _COUNTED | {"conference"} or p.proper or p.named:
        return None
    if p.word == "conference" and p.before.plain and p.next() == "held":
        return None  # told by its place, as others are
    at = p.head.last + 3 * ([p.next(), p.next(1), p.next(2)] in (["which", "took", "place"], ["that", "took", "place"]))
    at += at == p.head.last and p.next() == "held"
    held = at > p.head.last and at + 1 < len(p.ws) and p.ws[at].lower in ("in", "on", "at")
    told = held and (p.ws[at + 1].capital or p.ws[at + 1].number)
    if p.word == "conference" and not told and _is_anchored(p):
        return (p.first, p.end) if p.before.definite else NOTHING
    return (p.first, p.head.last) if told and p.before.definite and not p.before.owner else NOTHING


def _meeting_held(p: Phrase) -> Reach:
    """*The regional summit on rivers held in Tamor.*"""
    if p.word not in _HELD_GATHERINGS or p.named or p.proper or not p.the or not p.before.plain:
        return None
    at = p.reach("for", "on", "of", bare=True)
    if p.ws[at : at + 1] and p.ws[at].lower == "and" and at > p.head.last:
        at = max(at, chain_end(p.ws, at + 1, bare=True))  # for trade and transit
    at += 2 * ([w.lower for w in p.ws[at : at + 3]] == ["to", "be", "held"])
    there = held_end(p.ws, at) if at < len(p.ws) and p.ws[at].lower == "held" else at
    return (p.first, there) if there > at else None


def _which_of_a_series(p: Phrase) -> set[str]:
    """The words that tell which of a series it is: *next*, *inaugural*, *third*."""
    return {w.lower for w in p.ws[p.before.first : p.head.first]} & (_SERIES | ORDINALS)


def _gathering_there(p: Phrase) -> Reach:
    """*The global media forum in Tamor*: the one that is held there."""
    if p.word not in _PLANNED | _TIMED or p.named or p.proper or p.before.owner or not p.the or not set(p.before.plain) - TEMPER:
        return None
    place = place_after(p.ws, p.head.last)
    goes_there = p.lead(3) & _ATTENDED - {"at", "for", "before", "after", "ahead"} or time_follows(p.ws, place)
    return (p.first, place) if place > p.head.last and goes_there else None


def _summit_at(p: Phrase) -> Reach:
    """*The trilateral summit at Hald House.*"""
    if p.word != "summit" or p.named or p.proper or not p.the or not p.before.plain or p.next() != "at":
        return None
    end = chain_end(p.ws, p.head.last + 1)
    return (p.first, end) if p.names(end) and not is_date(p.ws, p.head.last + 1) else None


def _next_summit(p: Phrase) -> Reach:
    """*The next summit will be held in Tamor*, *its inaugural summit in Tamor*."""
    serial = p.word == "summit" and not (p.named or p.proper) and _which_of_a_series(p)
    if not serial or p.before.determiner not in ("the", "its", "their"):
        return None
    place = place_after(p.ws, p.head.last)
    return (p.before.first, place) if place > p.head.last or p.next() in _WILL_BE or time_follows(p.ws, p.head.last) else None


def _named_gathering(p: Phrase) -> Reach:
    """*The Tamor Summit*, *the Forum of Former Presidents*, *the third conference on rivers*: told apart by name, number or what hangs on
    it; a standing body only where someone goes there."""
    around, anchored = p.ws[p.before.first : p.head.first], _is_anchored(p)
    monthly = p.word in _SHORT and p.named and p.before.definite and any(w.capital and w.lower in MONTHS for w in around)
    if not (p.proper or p.before.numbers or anchored or monthly):
        return NOTHING
    if not p.named and not p.proper and not (anchored and p.before.definite):
        return NOTHING
    if p.single and not p.proper and not anchored and p.before.numbers and not monthly:
        return NOTHING
    if "secretariat" in p.lead(3):
        return NOTHING  # the secretariat of the Tamor Conference
    parliament = p.word == "congress" and p.named
    parliament = parliament and all(w.lower.endswith(("an", "ian")) or DEMONYM.fullmatch(w.text) for w in p.modifiers)
    shared = p.the and p.named and any(w.capital and "-" in w.text for w in p.modifiers)  # the Veland-Oresh Energy Forum
    told_whose = p.tail[:1] and p.tail[0].lower == "of" and not any(w.number for w in p.tail)  # the Forum of Former Presidents
    goes_there = {w.lower for w in p.ws[max(0, p.first - _GOING) : p.first]} & _ATTENDED
    which = goes_there or p.before.numbers or (anchored and not told_whose) or "next" in _which_of_a_series(p)
    if (p.word in _STANDING or parliament) and not (which or shared):
        return NOTHING
    return NOTHING if p.word in _IN_SESSION and not p.named and not p.proper else (p.first, p.end)


_GOING = 6  # words before a body in which it is told that someone goes there
_BY_WHAT_FOLLOWS = (_fair_held, _meeting_held, _gathering_there, _summit_at, _next_summit, _named_gathering)
