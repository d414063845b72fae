"""Cited events: what happened; gatherings are told in `cited_gatherings`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.citations.circumstances import circumstances_end
from memcon.annotate.citations.events.attacks import attacks, by_a_group_there, launch, on_a_day, shelling, to_stop, unrest
from memcon.annotate.citations.events.losses import accident, collapse, died, fall, told_which, victims
from memcon.annotate.citations.events.steps import airdrops, departure, freed, step, troops_sent
from memcon.annotate.citations.events.told_by_clause import carried_out, of_this_week, that_happened, that_harmed, without_time
from memcon.annotate.citations.left import Left, left
from memcon.annotate.citations.noun_phrases import DEMONYM, Word, chain_end, list_end
from memcon.annotate.citations.occasions import attended
from memcon.annotate.citations.phrases import (
    ADJECTIVES,
    Head,
    Reach,
    is_compound,
    is_date,
    time_ago,
    time_follows,
)
from memcon.annotate.citations.rules import NOTHING, Phrase, first_answer
from memcon.annotate.small_words import MONTHS, NUMBERS, WEEKDAYS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_CRIMES = _WORDS["crimes"]
_ACCIDENTS = _WORDS["accidents"]
_DONE_TO = _WORDS["done_to"]
_VIOLATIONS = _WORDS["violations"]
_STRIKES = _WORDS["strikes"]
_GRAVE = _WORDS["grave"]
_LAUNCHES = _WORDS["launches"]
_TESTS = _LAUNCHES | _WORDS["tests"]
_GOING_ON = _WORDS["going_on"]
_VICTIM_ONLY = _WORDS["deaths"]
_CARRIED_OUT = _WORDS["plans"] | _WORDS["binding"]
_LAUNCHED = _WORDS["missiles"]
_LOOSE_INCIDENTS = _WORDS["loose_incidents"]
_KNOWN_BY_PLACE = _WORDS["known_by_place"]
_WEAPONS = _LAUNCHED | _WORDS["arms"]


def incident(ws: Sequence[Word], head: Head) -> Reach:
    """Something that happened: definite, with a place, a date, a victim or an author."""
    before = left(ws, head.first, ADJECTIVES)
    if ws[head.last - 1].lower in _TESTS:
        before = _of_late(ws, head, before)
    before = _joined_left(ws, before)
    found = first_answer((*_BY_THEMSELVES, _definite), Phrase(ws, head, before, before.first, head.last))
    return found and (found[0], _among_others(ws, found[1]))


def _among_others(ws: Sequence[Word], end: int) -> int:
    """`end` moved on over some of the places: the recent bombings in Veland, *including in Tamor, Hald, and Oresh*."""
    at = end + (end < len(ws) and ws[end].text == ",")
    if not (at + 2 < len(ws) and ws[at].lower == "including" and ws[at + 1].lower in ("in", "on", "at")):
        return end
    place = chain_end(ws, at + 2)
    return list_end(ws, place) if any(w.capital for w in ws[at + 2 : place]) else end


def _joined_left(ws: Sequence[Word], before: Left) -> Left:
    """`before` with the arms that *and* joins to it: *the recent drone and missile* strikes."""
    at = before.first - 1
    if at < 1 or ws[at].lower != "and" or not (ws[at - 1].lower in _WEAPONS and ws[at + 1].lower in _WEAPONS):
        return before
    outer = left(ws, at, ADJECTIVES)
    return replace(outer, plain=outer.plain + before.plain) if outer.first < at else before


def _execution(p: Phrase) -> Reach:
    """*The execution of the Cooperation Programme*: none."""
    of_a_text = p.word == "execution" and {w.lower for w in p.ws[p.head.last : p.reach("of")]} & _CARRIED_OUT
    return NOTHING if of_a_text else None


def _provocations(p: Phrase) -> Reach:
    return (_done_by(p.ws, p.head, p.before) or NOTHING) if p.word == "provocations" and not p.before.determiner else None


def _his_inauguration(p: Phrase) -> Reach:
    """*Since his inauguration in January.*"""
    his = p.word == "inauguration" and p.before.owner and not p.before.named_owner and time_follows(p.ws, p.head.last)
    return (p.head.first, p.head.last) if his else None


def _violations(p: Phrase) -> Reach:
    """*Violations of law*, by nobody in particular and on no day: none; *the violations by Veland in Tamor last February*."""
    days = (*range(p.before.first, p.head.first), p.head.last + 1)
    if p.word not in _VIOLATIONS or any(is_date(p.ws, i) for i in days):
        return None
    end = p.reach("by", "of", "in")
    cut = without_time(p.ws, p.head.last, end)
    return (p.before.first, cut) if p.the and end > p.head.last and (cut < end or time_follows(p.ws, end)) else NOTHING


def _plain_troops(p: Phrase) -> Reach:
    """*Troop deployments by Oresh to Veland*: several, without an article."""
    plain = p.word == "deployments" and not p.before.determiner and p.before.first == p.head.first
    return troops_sent(replace(p, first=p.head.first - 1)) if plain and p.head.first else None


_BY_THEMSELVES = (_execution, _provocations, _his_inauguration, _violations, on_a_day, to_stop, fall, airdrops, attended, _plain_troops)


def _is_counted(p: Phrase) -> bool:
    """Whether tests are told with their number: *two missile launches*."""
    return p.word in _TESTS and p.before.first > 0 and p.ws[p.before.first].lower in NUMBERS


def _definite(p: Phrase) -> Reach:
    """What happened, where it is definite: *the*, *Oresh's*, *today's*, *recent*, or counted."""
    ws, first = p.ws, p.before.first
    today = ws[first].lower in ("today", "yesterday")
    of_day = today and ((first + 1 < p.head.first and ws[first + 1].lower == "'s") or first + 2 == p.head.first)
    told = (
        p.the
        or p.before.named_owner
        or "recent" in p.before.plain
        or _is_counted(p)
        or of_day
        or (not p.before.determiner and by_a_group_there(p))
    )
    if p.before.indefinite or not told:
        return NOTHING
    if (collapsed := collapse(p)) is not None:
        return collapsed
    if of_day:  # today's bombing near the Tamor memorial
        p = replace(p, before=replace(p.before, first=first + 2, owner=False), first=first + 2)
    for rule in _BEFORE_ITS_OWNER:
        if (reach := rule(p)) is not None:
            return reach
    p = _without_owner(p)
    for rule in _BY_WHAT_FOLLOWS:
        if (reach := rule(p)) is not None:
            return reach
    p = p.ending(circumstances_end(p))
    relative = p.hangs and p.ws[p.end : p.end + 1] and p.ws[p.end].lower in ("that", "which")
    if relative and not _is_placed(p) and (harmed := that_harmed(p)) is not None:
        p = p.ending(harmed[1])  # the attack by the gang that killed nine people
    dated = of_day or time_ago(ws, p.end) or any(is_date(ws, i) for i in range(p.before.first, min(p.end + 2, len(ws))))
    return _told_apart(p, dated)


def _is_placed(p: Phrase) -> bool:
    """Whether its place is told: the shootings *in Tamor* that hit many; not the attack *by the gang* that killed nine."""
    return any(w.lower in ("in", "at", "near") and p.names(p.end) for w in p.tail)


def _no_incident(p: Phrase) -> Reach:
    """*The crimes of the gang*, *the fires burning in Oresh*, *the ongoing attacks*: none."""
    of_day = p.next() in ("of", "on") and is_date(p.ws, p.head.last + 1)
    placed = [p.next(), p.next(1)] == ["committed", "in"] or (p.next() == "committed" and carried_out(p) is not None)
    crimes = p.word in _CRIMES and not placed and not of_day
    burning = p.word == "burning" and p.next() != "of"
    return NOTHING if crimes or burning or set(p.before.plain) & _GOING_ON else None


def _modifies(p: Phrase) -> Reach:
    """*The attack aircraft*, *those attacks*: none."""
    return NOTHING if is_compound(p.ws, p.head.last) or p.before.determiner in ("these", "those", "his", "her", "their") else None


_BEFORE_ITS_OWNER = (_no_incident, freed, died, _modifies, accident, departure, step)


def _without_owner(p: Phrase) -> Phrase:
    """Without whose it was where the day tells it apart: Oresh's *May 3 missile launch*, Saturday's *attack*."""
    if not p.before.named_owner or p.word in _VICTIM_ONLY:
        return p
    owner = p.owner_end
    by_day = any(is_date(p.ws, i) or p.ws[i].text == "(" for i in range(owner, p.head.first))
    return replace(p, first=owner) if by_day or p.ws[p.before.first].lower in WEEKDAYS else p


_BY_WHAT_FOLLOWS = (carried_out, that_happened, that_harmed, of_this_week)


def _told_apart(p: Phrase, dated: bool) -> Reach:
    """Whether one incident is meant, by its name, its place, its day, or how grave and recent it was."""
    name = [w for w in p.ws[p.before.first : p.head.first] if w.capital]
    if _of_many(p):
        return NOTHING
    if p.word in _KNOWN_BY_PLACE and p.the and not p.before.owner and name and not any(_is_nation(w) for w in name):
        return p.first, p.end  # the Tamor bombing, the Hald airport attack
    recent = any(w.lower in _GRAVE for w in p.ws[p.before.first : p.head.first])
    for answer in (shelling(p, dated), launch(p, dated or recent), victims(p), unrest(p, dated, recent), attacks(p, dated or recent)):
        if answer is not None:
            return answer
    led = p.tail[0].lower if p.tail else ""
    placed = p.names(p.end) and (recent or p.word not in _LOOSE_INCIDENTS or p.before.plain or led in ("in", "on", "by", "against", "at"))
    late = recent and (p.before.plain or p.tail) and (p.word in _TESTS or (p.word in _STRIKES and (p.tail or p.before.named_owner)))
    if dated or placed or late:
        return p.first, p.end
    if p.before.named_owner and p.word in ("test", "launch") and any(w.lower in _LAUNCHED for w in p.modifiers):
        return p.first, p.head.last  # Oresh's ballistic missile test
    weapons = {w.lower for w in p.ws[p.first : p.head.last]} & _LAUNCHED
    return (p.first, p.end) if _is_counted(p) and weapons else NOTHING


def _of_many(p: Phrase) -> bool:
    """*The boarding of passengers in Tamor*, *the collision of interests in the Council*: everyday business, or no accident."""
    at = p.head.last + 1
    of_things = p.end > at and p.next() == "of" and not is_date(p.ws, at) and not told_which(p.ws, at)
    return p.word in _DONE_TO | _ACCIDENTS and (of_things or (p.word in _DONE_TO and not p.hangs))


def _is_nation(word: Word) -> bool:
    """Whether it tells of which nation a thing was, not where: *the Oreshi attack*."""
    return bool(DEMONYM.fullmatch(word.text)) or "-" in word.text or word.text.isupper() or word.lower in MONTHS


def _of_late(ws: Sequence[Word], head: Head, before: Left) -> Left:
    """`before` from the *recent* or the number on that tells of tests without an article: *recent destabilising missile tests*, *two ICBM
    tests*, *Veland's (VD) recent launch*."""
    if [w.text for w in ws[max(0, before.first - 3) : before.first]] in ([")", "’", "s"], [")", "'", "s"]):
        return replace(before, determiner="the")  # the Republic of Oresh (RO)'s ballistic missile launches
    if before.first < head.first and before.first and ws[before.first - 1].text == ")" and is_date(ws, before.first):
        return replace(before, determiner="the")  # Oresh's (RO) March 24 missile launch
    if before.owner or (before.determiner and "recent" not in before.plain):
        return before
    named = [i for i in range(before.first, head.first) if ws[i].lower == "recent"]
    if named and named[0] > before.first and ws[before.first].capital:  # the Republic of Oresh (RO) recent launch
        return replace(before, first=named[0])
    if before.determiner:
        return before
    for i in range(head.first - 1, max(-1, before.first - 3), -1):
        if ws[i].lower in ("recent", "latest") or (ws[i].lower in NUMBERS and i < head.first):
            return replace(before, first=i, plain=(ws[i].lower, *before.plain))
        if not ws[i].text[0].islower() and i < before.first:
            break
    return before


def _done_by(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*Provocations carried out by Oreshi troops*."""
    done = [w.lower for w in ws[head.last : head.last + 3]]
    step = head.last + (3 if done == ["carried", "out", "by"] else 2 if done[:2] in (["committed", "by"], ["staged", "by"]) else 0)
    reach = chain_end(ws, step) if step > head.last else step
    return (before.first, reach) if any(w.capital for w in ws[step:reach]) else None
