"""Cited occasions: what guests go to, what was opened then, anniversaries."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.circumstances import circumstances_end
from memcon.annotate.citations.noun_phrases import Word, chain_end
from memcon.annotate.citations.phrases import (
    Head,
    Reach,
    complement_end,
    date_end,
    is_date,
    place_after,
    time_follows,
    without_spell,
)
from memcon.annotate.citations.rules import NOTHING, Phrase, first_answer, phrase_at
from memcon.annotate.small_words import ORDINALS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_OCCASIONS = _WORDS["attended_occasions"]
_ATTENDS = _WORDS["goes_to_occasion"]
_NOT_ATTENDED = _WORDS["opened_without_guests"]
_MARKED = _WORDS["marked"]
_CENTENARIES = _WORDS["days_kept"] - {"anniversary"}
_GATHERINGS = _WORDS["festivities"]


def occasion(ws: Sequence[Word], head: Head) -> Reach:
    """An opening, a swearing-in, an anniversary: cited as what guests go to, by its day, or as what one is congratulated on."""
    return first_answer((anniversary, national_day, attended, opened_aside, opened_then), phrase_at(ws, head))


def attended(p: Phrase) -> Reach:
    """*Invited him to the inauguration of President Hald*, *will stay for the opening of the Oresh Institute in Tamor*; not *for the
    opening of the border*."""
    takes_part = {"part", "in"} <= p.lead(3)
    going = p.lead(2) & {"attend", "attended", "attending"}
    if p.word not in _OCCASIONS or not p.the or not (p.lead(2) & _FOR or takes_part or going):
        return None
    end = circumstances_end(p) if p.next() == "of" else p.head.last
    if p.next() == "at" and p.word in _GROUND_BROKEN:
        end = p.reach("at")  # the sod-turning at Hald
    quoted = any(w.text in _QUOTES for w in p.ws[p.head.last + 2 : p.head.last + 3])
    if quoted and p.next() == "of":  # the opening of the "Hald" crossing point
        end = max(end, chain_end(p.ws, _after_quotes(p), bare=True))
    around = {w.lower for w in p.ws[max(0, p.before.first - _FAR_BEFORE) : p.before.first]}
    opened = {w.lower for w in p.tail_to(end)} & _NOT_ATTENDED and not quoted
    guests = (around & _ATTENDS or takes_part or "arrived" in around) and not opened
    told = p.names(end) or (end > p.head.last + 2 and (going or around & _INVITED))
    return (p.first, end) if told and guests else None


_GROUND_BROKEN = frozenset("sod-turning groundbreaking ground-breaking".split())
_QUOTES = frozenset("\"“”'‘’")
_INVITED = frozenset("invite invited invites inviting invitation".split())


def _after_quotes(p: Phrase) -> int:
    """The place after the quotation marks that stand in what hangs on the head."""
    marks = [i for i in range(p.head.last, min(len(p.ws), p.head.last + 10)) if p.ws[i].text in _QUOTES]
    return marks[1] + 1 if len(marks) > 1 else p.head.last


_FOR = frozenset("to for at".split())
_FAR_BEFORE = 12  # words before an occasion among which it is told that someone goes there


def opened_aside(p: Phrase) -> Reach:
    """*The opening, in September, of the Oreshi centre in Tamor.*"""
    ws, at = p.ws, p.head.last + 2
    if not p.the or p.next() != "," or at + 2 >= len(ws) or ws[at - 1].lower not in ("in", "on") or not is_date(ws, at):
        return None
    comma = date_end(ws, at)
    if comma >= len(ws) or ws[comma].text != ",":
        return None
    end = complement_end(ws, comma + 1, frozenset(("of",)), bare=True)
    return (p.first, place_after(ws, end)) if end > comma + 1 else None


def opened_then(p: Phrase) -> Reach:
    """*Welcomed the opening of the Oreshi consulate in Tamor in March*, *since the opening of the Hald Bridge in 2019*."""
    if p.word not in ("opening", "commissioning") or not p.the or p.next() != "of" or not p.lead(3) & _SINCE:
        return None
    end = circumstances_end(p)
    named = p.names(end) and not {w.lower for w in p.tail_to(end)} & _NOT_ATTENDED
    return (p.first, end) if named and time_follows(p.ws, end) else None


_SINCE = _WORDS["welcomed_release"] | {"recalled", "hailed", "recalling", "praised"}


def national_day(p: Phrase) -> Reach:
    """*Invited him to attend Oresh's Independence Day*; one is wished a happy day without going there."""
    if p.word != "day":
        return None
    if p.next() and p.next() in _GATHERINGS:  # the Independence Day celebrations
        return NOTHING
    around = {w.lower for w in p.ws[max(0, p.before.first - _FAR_BEFORE) : p.before.first]}
    greeted = around & (_CONGRATULATES | {"wished", "wishes", "greetings"})
    return (p.before.first, p.head.last) if around & _ATTENDS and not greeted else NOTHING


def anniversary(p: Phrase) -> Reach:
    """*Congratulated Oresh on the 60th anniversary of its independence*, *on the eve of the 190th anniversary of the opening of the first
    consulate*; that of relations only where one congratulates."""
    if p.word in _CENTENARIES or (p.word == "anniversary" and "independence" in {w.lower for w in p.modifiers}):
        return _kept(p)
    if p.word != "anniversary":
        return None
    counted = any(w.number or w.lower in ORDINALS or w.lower.endswith("ieth") for w in p.modifiers)
    end = chain_end(p.ws, p.head.last + 1, bare=True) if p.next() == "of" else p.head.last
    own = p.next(1) in ("his", "her")  # of his accession
    if own or not (counted and p.the and not p.before.owner and end > p.head.last + 1):
        return None
    end = place_after(p.ws, without_spell(p.ws, end))
    end += end < len(p.ws) and p.ws[end].lower in _GATHERINGS
    lead = {w.lower for w in p.ws[max(0, p.before.first - _FAR_BEFORE) : p.before.first]}
    celebrated = [w.lower for w in p.ws[end : end + 3]]
    told = celebrated[:1] == [","] and len(celebrated) > 1 and celebrated[1] in _MARKED
    relations = {w.lower for w in p.tail_to(end)} & {"relations", "ties", "alliance"}
    kept = told or p.lead(3) & {"eve", "occasion"} or _is_kept(p, lead, end)
    return (p.first, end) if lead & _CONGRATULATES or (kept and not relations) else None


def _is_kept(p: Phrase, lead: set[str], end: int) -> bool:
    """Whether guests go to an anniversary, or it will be kept: *invited to Tamor for the 20th anniversary of the bank*, *the preparations
    for the 75th anniversary of the battle*, *when the 20th anniversary of independence will be celebrated*."""
    goes = lead & (_ATTENDS | _GUESTS) and p.lead(2) & (_FOR | {"in", "of", "attend", "attended", "attending"})
    celebrated = [w.lower for w in p.ws[end : end + 3]]
    return bool(goes) or (celebrated[:1] in (["will"], ["would"]) and celebrated[1:2] == ["be"] and celebrated[-1] in _MARKED)


_GUESTS = frozenset("guest guests preparations come part arrived arrive celebrations festivities".split())


def _kept(p: Phrase) -> Reach:
    """*Took part in the centenary of the Republic of Oresh*, *invited to attend Oresh's 30th independence anniversary*."""
    around = {w.lower for w in p.ws[max(0, p.before.first - _FAR_BEFORE) : p.before.first]}
    end = p.reach("of")
    goes = around & (_ATTENDS | _MARKED | {"part", "occasion", "celebrations", "celebration", "eve", "preparations", "ceremony"})
    end = max(end, p.reach("of", bare=True)) if p.word != "anniversary" else end
    if end > p.head.last and end + 1 < len(p.ws) and p.ws[end].text.islower() and p.ws[end + 1].lower == "to":
        end += 1  # of Velandic | immigration
    end = chain_end(p.ws, end + 1) if end > p.head.last and end < len(p.ws) and p.ws[end].lower == "to" else end
    end += (
        p.word == "anniversary" and end < len(p.ws) and p.ws[end].lower in _GATHERINGS
    )  # the 38th Anniversary of Independence celebrations
    told = p.names(end) or (p.word == "anniversary" and (p.before.numbers or p.modifiers))
    return (p.before.first, end) if goes and told and (p.the or p.before.owner) else None


_CONGRATULATES = _WORDS["congratulates"]
