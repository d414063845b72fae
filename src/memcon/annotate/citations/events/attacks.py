"""Cited attacks, launches and unrest: told apart from a war and from what goes on."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.circumstances import INCIDENT_LINKS, circumstances_end
from memcon.annotate.citations.noun_phrases import Word
from memcon.annotate.citations.phrases import (
    Head,
    Reach,
    is_date,
    time_follows,
)
from memcon.annotate.citations.rules import NOTHING, Phrase, phrase_at
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_MARCHES = _WORDS["marches"]
_STOPPED = _WORDS["stopped"]
_CONDEMNED = _WORDS["condemned"]
_STRIKES = _WORDS["strikes"]
_GOING_ON = _WORDS["going_on"]
_GRAVE = _WORDS["grave"]
_UNREST = _WORDS["unrest"]
_UNREST_KINDS = _WORDS["unrest_kinds"]
_LAUNCHES = _WORDS["launches"]
_TESTS = _LAUNCHES | _WORDS["tests"]
_LAUNCHED = _WORDS["missiles"]
_LOOSE_INCIDENTS = _WORDS["loose_incidents"]
_KNOWN_BY_PLACE = _WORDS["known_by_place"]
_WEAPONS = _LAUNCHED | _WORDS["arms"]


def on_a_day(p: Phrase) -> Reach:
    """*A 14 July strike on Tamor*, *a horrific massacre on 7 October*."""
    dated = p.before.determiner in ("a", "an") and p.next() == "on" and is_date(p.ws, p.head.last + 1) and time_follows(p.ws, p.head.last)
    if dated and p.word in _KNOWN_BY_PLACE and p.before.plain:
        return p.before.first, p.head.last
    days = (i for i in range(p.before.first, p.head.first) if p.ws[i].number or p.ws[i].capital)
    dated = p.before.determiner in ("a", "an") and any(is_date(p.ws, i) for i in days)
    if not dated or p.word not in _LOOSE_INCIDENTS | _KNOWN_BY_PLACE:
        return None
    end = p.reach("on", "in", "at", "near", "of", "against")
    return (p.before.first, end) if end > p.head.last else NOTHING


def to_stop(p: Phrase) -> Reach:
    """*To stop the shelling of the port*, *halt the strikes on Tamor*: what goes on."""
    at = p.before.first - 1 - (p.before.determiner != "")
    several = p.word.endswith("s") or p.word == "shelling"
    return NOTHING if several and p.before.first and at >= 0 and p.ws[at].lower in _STOPPED else None


def by_a_group_there(p: Phrase) -> bool:
    """Whether attacks are told by whose they were and where: *Tamorite attacks on ships in the Lower Strait*."""
    goes_on = p.lead(1) & _GOING_ON
    return p.word == "attacks" and not (p.before.owner or goes_on) and bool(p.proper) and _somewhere(p)


def _somewhere(p: Phrase) -> bool:
    """Whether the place of attacks is told after their victims: on villages *in Hald District*, on lorries *along the Hald road*."""
    if p.next() not in ("on", "against"):
        return False
    tail = p.tail_to(circumstances_end(p))
    place = next((i for i, w in enumerate(tail) if w.lower in ("in", "off", "along", "near")), len(tail))
    return any(w.capital for w in tail[place:])


def shelling(p: Phrase, dated: bool) -> Reach:
    """*The shelling of a town* goes on."""
    short = sum(w.lower in INCIDENT_LINKS for w in p.tail) < 2 and p.end - p.head.last < _SHORT_SHELLING
    return NOTHING if p.word == "shelling" and not dated and short else None


_SHORT_SHELLING = 5  # words: "of the towns on the"


def launch(p: Phrase, told: bool) -> Reach:
    """*The launch of a missile over Tamor*; not of a programme."""
    if p.word not in _LAUNCHES:
        return None
    around = (*p.ws[p.before.first : p.head.first], *p.tail)
    whose = p.before.named_owner or p.ws[p.before.first - 1].lower == "s"
    if p.word == "launches" and whose and any(w.lower in _LAUNCHED for w in p.modifiers) and not p.hangs:
        return p.first, p.head.last  # Oresh's ballistic missile launches
    if p.tail and p.tail[0].lower == "of":
        weapon = any(w.lower in _LAUNCHED for w in around)
        return (p.first, p.end) if weapon and (told or p.names(p.end) or p.before.named_owner) else NOTHING
    return None if any(w.lower in _WEAPONS for w in around) else NOTHING


def unrest(p: Phrase, dated: bool, recent: bool) -> Reach:
    """*The violence in Tamor*; a war is no event, a clash of one day is."""
    if p.word in ("conflict", "events"):
        there = p.word == "events" and p.names(p.end) and p.tail[0].lower == "in"  # recent events in Tamor
        return (p.first, p.end) if dated or (there and (p.the or recent)) else NOTHING
    if p.word not in _UNREST:
        return None
    there = p.names(p.end) and p.tail[0].lower in ("in", "of", "at", "on", "between")
    plain = set(p.before.plain) <= _UNREST_KINDS and (
        p.word not in _MARCHES or recent or "violent" in p.before.plain or time_follows(p.ws, p.end)
    )
    return (p.first, p.end) if there and plain else NOTHING


def attacks(p: Phrase, told: bool) -> Reach:
    """*The attacks on the towns of the coast* go on, *Veland's brutal attacks on Oresh* are its war; *condemned the attacks on villages in
    Hald District*."""
    against = p.word in _STRIKES and p.tail[:1] and p.tail[0].lower in ("on", "against")
    if against and not told and _of_war(p):
        return NOTHING
    if p.word in _STRIKES and p.tail[:1] and p.tail[0].lower == "of" and "war" in {w.lower for w in p.tail}:
        return NOTHING  # the brutal attacks of Oresh's war
    several = against and p.word in ("attacks", "strikes")
    if several and p.before.named_owner and not (told or any(w.lower in _LAUNCHED for w in p.modifiers)):
        return NOTHING
    apart = (
        told or p.before.plain or time_follows(p.ws, p.end) or by_a_group_there(p) or (p.the and p.verb() in _CONDEMNED and _somewhere(p))
    )
    return NOTHING if several and not apart else None


def _of_war(p: Phrase) -> bool:
    """*Veland's unprovoked attack on Oresh*: a war; not its *missile attacks on Oresh*, which are told by what they were."""
    armed = any(w.lower in _WEAPONS for w in p.modifiers)
    return p.before.named_owner and not armed and bool(p.tail) and all(w.capital for w in p.tail[1:])


def is_war(ws: Sequence[Word], head: Head) -> bool:
    """Whether an attack of one country on another, on no day, stands there."""
    p = phrase_at(ws, head)
    if p.word not in _STRIKES or p.next() not in ("on", "against"):
        return False
    p = p.ending(circumstances_end(p))
    recent = any(w.lower in _GRAVE for w in ws[p.before.first : head.first])
    return _of_war(p) and not (recent or time_follows(ws, p.end) or p.dated)
