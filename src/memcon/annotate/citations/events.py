"""Cited events: what happened; gatherings are told in `cited_gatherings`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from memcon.annotate.citations.circumstances import COUNTS, INCIDENT_LINKS, circumstances_end
from memcon.annotate.citations.left import Left, left
from memcon.annotate.citations.noun_phrases import DEFINITE, DEMONYM, MONTHS, PREPOSITIONS, Word, chain_end, list_end, phrase_end
from memcon.annotate.citations.occasions import attended
from memcon.annotate.citations.phrases import (
    ADJECTIVES,
    WEEKDAYS,
    Head,
    Reach,
    clause_end,
    complement_end,
    date_end,
    is_compound,
    is_date,
    place_after,
    time_ago,
    time_follows,
)
from memcon.annotate.citations.rules import NOTHING, Phrase, first_answer, phrase_at
from memcon.annotate.citations.words import GROUPS

_MARCHES = GROUPS["marches"]
_COLLAPSES = GROUPS["collapses"]
_CRIMES = GROUPS["crimes"]
_ACCIDENTS = GROUPS["accidents"]
_DONE_TO = GROUPS["done_to"]
_DEPARTURES = GROUPS["departures"]
_VIOLATIONS = GROUPS["violations"]
_PERPETRATED = GROUPS["perpetrated"]
_HAPPENED = GROUPS["happened"]
_HARMED = GROUPS["harmed"]
_STOPPED = GROUPS["stopped"]
_FALLS = GROUPS["falls"]
_RULERS = GROUPS["rulers"]
_STRIKES = GROUPS["strikes"]
_GRAVE = GROUPS["grave"]
_UNREST = GROUPS["unrest"]
_UNREST_KINDS = GROUPS["unrest_kinds"]
_UNMET = GROUPS["unmet"]
_DEMANDED = frozenset(("for", "to")) | GROUPS["demanded"]
_LAUNCHES = GROUPS["launches"]
_TESTS = _LAUNCHES | GROUPS["tests"]
_GOING_ON = GROUPS["going_on"]
_VICTIM_ONLY = GROUPS["deaths"]
_CARRIED_OUT = GROUPS["plans"] | GROUPS["binding"]
_LAUNCHED = GROUPS["missiles"]
_STEPS = GROUPS["steps_of_states"]
_LOOSE_INCIDENTS = GROUPS["loose_incidents"]
_KNOWN_BY_PLACE = GROUPS["known_by_place"]
_WEAPONS = _LAUNCHED | GROUPS["arms"]
_FATAL = GROUPS["fatal"]
_SINCE = GROUPS["welcomed_release"]
_HELD_CAPTIVE = GROUPS["held_captive"]


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
    cut = _without_time(p.ws, p.head.last, end)
    return (p.before.first, cut) if p.the and end > p.head.last and (cut < end or time_follows(p.ws, end)) else NOTHING


def _on_a_day(p: Phrase) -> Reach:
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


def _to_stop(p: Phrase) -> Reach:
    """*To stop the shelling of the port*, *halt the strikes on Tamor*: what goes on."""
    at = p.before.first - 1 - (p.before.determiner != "")
    several = p.word.endswith("s") or p.word == "shelling"
    return NOTHING if several and p.before.first and at >= 0 and p.ws[at].lower in _STOPPED else None


def _fall(p: Phrase) -> Reach:
    """*The fall of the Hald regime in Oresh*, *the overthrow of the government of Veland*."""
    if p.word not in _FALLS:
        return None
    of = p.reach("of")
    ruler = p.the and {w.lower for w in p.ws[p.head.last : of]} & _RULERS
    place = place_after(p.ws, of)
    return (p.first, place) if ruler and p.names(place) else NOTHING


def _airdrops(p: Phrase) -> Reach:
    """*Its three airdrops of grain*, *the eleven airdrops of medicines*."""
    counted = next((i for i in range(p.before.first, p.head.first) if p.ws[i].lower in COUNTS or p.ws[i].number), None)
    if p.word != "airdrops" or counted is None or not (p.the or p.before.owner):
        return None
    end = p.reach("of", bare=True)
    return (counted, end) if end > p.head.last else None


_BY_THEMSELVES = (_execution, _provocations, _his_inauguration, _violations, _on_a_day, _to_stop, _fall, _airdrops, attended)


def _is_counted(p: Phrase) -> bool:
    """Whether tests are told with their number: *two missile launches*."""
    return p.word in _TESTS and p.before.first > 0 and p.ws[p.before.first].lower in COUNTS


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
        or (not p.before.determiner and _by_a_group_there(p))
    )
    if p.before.indefinite or not told:
        return NOTHING
    if (collapse := _collapse(p)) is not None:
        return collapse
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
    if relative and not _is_placed(p) and (harmed := _that_harmed(p)) is not None:
        p = p.ending(harmed[1])  # the attack by the gang that killed nine people
    dated = of_day or time_ago(ws, p.end) or any(is_date(ws, i) for i in range(p.before.first, min(p.end + 2, len(ws))))
    return _told_apart(p, dated)


def _is_placed(p: Phrase) -> bool:
    """Whether its place is told: the shootings *in Tamor* that hit many; not the attack *by the gang* that killed nine."""
    return any(w.lower in ("in", "at", "near") and p.names(p.end) for w in p.tail)


def _by_a_group_there(p: Phrase) -> bool:
    """Whether attacks are told by whose they were and where: *Tamorite attacks on ships in the Lower Strait*."""
    if p.word != "attacks" or p.before.owner or not p.proper or p.next() not in ("on", "against"):
        return False
    tail = p.tail_to(circumstances_end(p))
    place = next((i for i, w in enumerate(tail) if w.lower in ("in", "off")), len(tail))
    return any(w.capital for w in tail[place:])


def _collapse(p: Phrase) -> Reach:
    """*The collapse of the Ada Hald Bridge*, *the Ada Hald Bridge collapse*."""
    if p.word not in _COLLAPSES or not p.the:
        return None
    of = p.reach("of")
    name = p.ws[p.head.last : of] if of > p.head.last else p.ws[p.before.first : p.head.first]
    return (p.before.first, place_after(p.ws, of)) if sum(w.capital for w in name) > 1 else None


def _no_incident(p: Phrase) -> Reach:
    """*The crimes of the gang*, *the fires burning in Oresh*, *the ongoing attacks*: none."""
    crimes = p.word in _CRIMES and [p.next(), p.next(1)] != ["committed", "in"]
    burning = p.word == "burning" and p.next() != "of"
    return NOTHING if crimes or burning or set(p.before.plain) & _GOING_ON else None


def _freed(p: Phrase) -> Reach:
    return (_release(p.ws, p.head, p.before) or NOTHING) if p.word == "release" else None


def _died(p: Phrase) -> Reach:
    near = p.before.named_owner and p.head.first - p.before.first <= _LONGEST_OWNER
    return _fatal(p.ws, p.head, p.before) if p.word in _FATAL and near else None


_LONGEST_OWNER = 5  # words: "President Davit Orlen 's death"


def _modifies(p: Phrase) -> Reach:
    """*The attack aircraft*, *those attacks*: none."""
    return NOTHING if is_compound(p.ws, p.head.last) or p.before.determiner in ("these", "those", "his", "her", "their") else None


def _accident(p: Phrase) -> Reach:
    """*The crash of a military helicopter in the north of the country.*"""
    if p.word not in _ACCIDENTS or not p.the or p.next() != "of":
        return None
    of = p.reach("of", bare=True)
    where = chain_end(p.ws, of + 1) if of < len(p.ws) and p.ws[of].lower in ("in", "near", "off", "at") else of
    return (p.first, where) if p.head.last < of < where and _told_which(p.ws, p.head.last + 1) else None


def _departure(p: Phrase) -> Reach:
    """*Following the departure of Velandic troops from Oresh.*"""
    if p.word not in _DEPARTURES or not {w.lower for w in p.ws[max(0, p.first - 2) : p.first]} & {"following", "since", "after"}:
        return None
    end = p.reach("of")
    there = chain_end(p.ws, end + 1) if end < len(p.ws) and p.ws[end].lower == "from" else end
    return (p.first, there) if p.head.last < end < there else None


def _step(p: Phrase) -> Reach:
    """*The discovery last May of graves at Tamor*, *the withdrawal of the troops from Tamor in June*."""
    if p.word not in _STEPS:
        return None
    ws, when = p.ws, p.head.last + 1
    for rule in (_troops_sent, _on_a_day_aside, _left_a_country):
        if (reach := rule(p)) is not None:
            return reach
    if when < len(ws) and p.next() in ("last", "in", "on") and is_date(ws, when):
        when = date_end(ws, when)
        end = complement_end(ws, when, frozenset(("of",)), bare=True)
        if end > when and end + 1 < len(ws) and ws[end].lower in ("at", "in", "near"):
            end = max(end, chain_end(ws, end + 1))
        return (p.first, end) if end > when else NOTHING
    end = p.reach("of", bare=True)
    end = max(end, chain_end(ws, end + 1)) if end < len(ws) and ws[end].lower in ("through", "from", "to") else end
    place = place_after(ws, end)
    if end > p.head.last and time_follows(ws, place):
        return p.first, place
    return (p.first, end) if end > p.head.last and time_follows(ws, end) else NOTHING


def _on_a_day_aside(p: Phrase) -> Reach:
    """*The extradition, on March 2, of two bankers.*"""
    ws, at = p.ws, p.head.last + 2
    if p.next() != "," or at + 2 >= len(ws) or ws[at - 1].lower not in ("in", "on") or not is_date(ws, at):
        return None
    comma = date_end(ws, at)
    end = complement_end(ws, comma + 1, frozenset(("of", "by", "from", "to")), bare=True) if ws[comma : comma + 1] else comma
    return (p.first, end) if ws[comma : comma + 1] and ws[comma].text == "," and end > comma + 1 else None


def _left_a_country(p: Phrase) -> Reach:
    """*During the evacuation from Oresh*, *its role in the evacuation of foreigners from Oresh*."""
    if p.word != "evacuation" or not p.the or not p.lead(2) & _IN_COURSE:
        return None
    of = p.reach("of", bare=True)
    if of >= len(p.ws) or p.ws[of].lower != "from":
        return None
    end = chain_end(p.ws, of + 1)
    return (p.first, end) if p.names(end) else None


_IN_COURSE = frozenset("during after since following in".split())


_TROOPS = frozenset("troop troops forces soldiers".split())


def _troops_sent(p: Phrase) -> Reach:
    """*The deployment of Oreshi troops to Veland*."""
    of = p.reach("of", bare=True) if p.word == "deployment" else p.head.last
    there = chain_end(p.ws, of + 1) if of < len(p.ws) and p.ws[of].lower == "to" else of
    sent = {w.lower for w in p.ws[p.head.last : of]} & _TROOPS
    return (p.first, there) if sent and any(w.capital for w in p.ws[of:there]) else None


def _latest_tests(p: Phrase) -> Reach:
    """*The recent missile tests* by Oresh: whose several of them are is not in their name."""
    late = {w.lower for w in p.ws[p.before.first : p.head.first]} & {"recent", *COUNTS} and p.head.first - p.first > 1
    several = p.word.endswith("s")
    return (p.first, p.head.last) if p.word in _TESTS and several and late and p.next() == "by" else None


_BEFORE_ITS_OWNER = (_no_incident, _freed, _died, _modifies, _accident, _departure, _step, _latest_tests)


def _without_owner(p: Phrase) -> Phrase:
    """Without whose it was where the day tells it apart: Oresh's *May 3 missile launch*, Saturday's *attack*."""
    if not p.before.named_owner or p.word in _VICTIM_ONLY:
        return p
    owner = p.owner_end
    by_day = any(is_date(p.ws, i) or p.ws[i].text == "(" for i in range(owner, p.head.first))
    return replace(p, first=owner) if by_day or p.ws[p.before.first].lower in WEEKDAYS else p


def _carried_out(p: Phrase) -> Reach:
    """*The attack carried out in Tamor*, *the attack carried out on 3 May against a convoy*."""
    if p.next() not in _PERPETRATED or p.word == "conflict":
        return None
    step = 2 if p.next() == "carried" else 1
    if p.next(step) not in ("in", "by", "on", "at"):
        return None
    start = p.head.last + step + 1
    if is_date(p.ws, start):
        return p.first, _against_end(p.ws, date_end(p.ws, start))
    reach = chain_end(p.ws, start)
    return (p.first, reach) if reach > start else None


def _against_end(ws: Sequence[Word], i: int) -> int:
    """The end of *against the convoy near Tamor* at `i`; `i` where there is none."""
    if i >= len(ws) or ws[i].lower not in ("against", "on"):
        return i
    end = chain_end(ws, i + 1, bare=True)
    return place_after(ws, end) if end > i + 1 else i


def _that_happened(p: Phrase) -> Reach:
    """*The blast that occurred in Tamor.*"""
    at = p.head.last + 3
    if p.next() not in ("that", "which") or p.next(1) not in _HAPPENED or at > len(p.ws):
        return None
    placed = p.next(2) in ("in", "at", "near", "off", "on") and not is_date(p.ws, at)
    reach = chain_end(p.ws, at) if placed else p.head.last
    return (p.first, reach) if p.names(reach) else NOTHING


def _that_harmed(p: Phrase) -> Reach:
    """*The attack that killed nine people*, *recent airstrikes that …*."""
    ws, at = p.ws, p.end
    if at + 1 >= len(ws) or ws[at].lower not in ("that", "which"):
        return None
    if p.the and ws[at + 1].lower in _HARMED:
        return p.first, _without_time(ws, at, clause_end(ws, at, _LONGEST_HARM))
    return (p.first, p.head.last) if p.before.plain and p.word in _STRIKES and not p.hangs else None


_LONGEST_HARM = 18  # words after which what an attack did is cut


def _of_this_week(p: Phrase) -> Reach:
    """*The attack tonight in Tamor.*"""
    lately = _lately_end(p.ws, p.head.last)
    if lately == p.head.last or lately + 1 >= len(p.ws) or p.ws[lately].lower not in ("in", "on", "at", "near"):
        return None
    place = chain_end(p.ws, lately + 1)
    if lately == p.head.last + 3:  # the attacks the previous day in the capital
        return p.first, p.head.last
    return (p.first, place) if place > lately + 1 and p.names(place) else NOTHING


_BY_WHAT_FOLLOWS = (_carried_out, _that_happened, _that_harmed, _of_this_week)


def _told_apart(p: Phrase, dated: bool) -> Reach:
    """Whether one incident is meant, by its name, its place, its day, or how grave and recent it was."""
    name = [w for w in p.ws[p.before.first : p.head.first] if w.capital]
    if _of_many(p):
        return NOTHING
    if p.word in _KNOWN_BY_PLACE and p.the and not p.before.owner and name and not any(_is_nation(w) for w in name):
        return p.first, p.end  # the Tamor bombing, the Hald airport attack
    recent = any(w.lower in _GRAVE for w in p.ws[p.before.first : p.head.first])
    for answer in (_shelling(p, dated), _launch(p, dated or recent), _victims(p), _unrest(p, dated, recent), _attacks(p, dated or recent)):
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
    of_things = p.end > at and p.next() == "of" and not is_date(p.ws, at) and not _told_which(p.ws, at)
    return p.word in _DONE_TO | _ACCIDENTS and (of_things or (p.word in _DONE_TO and not p.hangs))


def _shelling(p: Phrase, dated: bool) -> Reach:
    """*The shelling of a town* goes on."""
    short = sum(w.lower in INCIDENT_LINKS for w in p.tail) < 2 and p.end - p.head.last < _SHORT_SHELLING
    return NOTHING if p.word == "shelling" and not dated and short else None


_SHORT_SHELLING = 5  # words: "of the towns on the"


def _launch(p: Phrase, told: bool) -> Reach:
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


def _victims(p: Phrase) -> Reach:
    """*The murder of two rangers on April 3*, *the murder of Minister Hald*."""
    if p.word not in _VICTIM_ONLY:
        return None
    of = p.tail[:1] and p.tail[0].lower == "of"
    if of and p.word in ("death", "passing") and not _has_person(p.tail):
        return NOTHING
    counted = of and len(p.tail) > 2 and any(w.number or w.lower in COUNTS for w in p.tail[1:_LATEST_COUNT])
    if counted and (p.names(p.end) or time_follows(p.ws, p.end)):
        return p.first, p.end
    return (p.first, p.end) if of and p.names(p.end) and p.word != "deaths" else NOTHING


def _has_person(tail: Sequence[Word]) -> bool:
    """Whether a person's name is in it: *of President Ada Hald*, *of King Hald*; not *of a Velandic worker*, *of the Queen's envoy*."""
    return any(a.capital and b.capital and not DEMONYM.fullmatch(b.text) and not DEMONYM.fullmatch(a.text) for a, b in pairwise(tail))


_LATEST_COUNT = 4  # words after which no number counts the dead: "of more than 50"


def _unrest(p: Phrase, dated: bool, recent: bool) -> Reach:
    """*The violence in Tamor*; a war is no event, a clash of one day is."""
    if p.word in ("conflict", "events"):
        there = p.word == "events" and p.names(p.end) and p.tail[0].lower == "in"  # recent events in Tamor
        return (p.first, p.end) if dated or (there and (p.the or recent)) else NOTHING
    if p.word not in _UNREST:
        return None
    there = p.names(p.end) and p.tail[0].lower in ("in", "of", "at", "on", "between")
    plain = set(p.before.plain) <= _UNREST_KINDS and (p.word not in _MARCHES or recent or time_follows(p.ws, p.end))
    return (p.first, p.end) if there and plain else NOTHING


def _attacks(p: Phrase, told: bool) -> Reach:
    """*The attacks on the towns of the coast* go on, *Veland's brutal attacks on Oresh* are its war."""
    against = p.word in _STRIKES and p.tail[:1] and p.tail[0].lower in ("on", "against")
    if against and not told and _of_war(p):
        return NOTHING
    several = against and p.word in ("attacks", "strikes")
    if several and p.before.named_owner and not (told or any(w.lower in _LAUNCHED for w in p.modifiers)):
        return NOTHING
    return NOTHING if several and not (told or p.before.plain or time_follows(p.ws, p.end) or _by_a_group_there(p)) else None


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


def _told_which(ws: Sequence[Word], i: int) -> bool:
    """Whether what something befell is one thing, or counted: *a ferry*, *two ferries*, *the Hald*; not *oil prices*, *passengers*."""
    return ws[i].capital or ws[i].number or ws[i].lower in DEFINITE | {"a", "an"} | COUNTS


def _without_time(ws: Sequence[Word], first: int, end: int) -> int:
    """`end` of a clause from `first` on moved left before its time: that targeted Tamor *last Sunday*."""
    end = next((i for i in range(first + 2, end) if time_follows(ws, i) or ws[i].lower in ("is", "was", "has", "had")), end)
    return end - 1 if ws[end - 1].lower in PREPOSITIONS else end


def _is_nation(word: Word) -> bool:
    """Whether it tells of which nation a thing was, not where: *the Oreshi attack*."""
    return bool(DEMONYM.fullmatch(word.text)) or "-" in word.text or word.text.isupper() or word.lower in MONTHS


def _lately_end(ws: Sequence[Word], i: int) -> int:
    """The end of *tonight*, *earlier today*, *last week*, *the previous day* at `i`."""
    if [w.lower for w in ws[i : i + 3]] in (["the", "previous", "day"], ["the", "day", "before"]):
        return i + 3
    at = i + (i < len(ws) and ws[i].lower == "earlier")
    if at < len(ws) and ws[at].lower in ("today", "tonight", "yesterday"):
        return at + 1
    return at + 2 if at + 1 < len(ws) and ws[at].lower in ("last", "this") and ws[at + 1].text.islower() else i


def _release(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*The release of two hostages*, *the release of Mr Hald from prison earlier this year*: one that took place."""
    end = complement_end(ws, head.last, frozenset(("of",)), bare=True)
    if end + 1 < len(ws) and ws[end].lower in ("from", "by"):  # from prison
        further = chain_end(ws, end + 1)
        end = further if further > end + 1 else end + 2 * ws[end + 1].text.islower()
    if end == head.last or (before.determiner != "the" and "recent" not in before.plain) or _UNMET & set(before.plain):
        return None
    what = ws[head.last + 1 : end]
    counted = any(w.number or w.lower in COUNTS for w in what[:2]) or "recent" in before.plain
    counted |= end + 1 < len(ws) and ws[end].lower in _HELD_CAPTIVE and what[0].lower == "the"  # of the fishermen detained in May
    led = {w.lower for w in ws[max(0, before.first - 3) : before.first]}
    late = next((i for i in range(end, min(len(ws), end + 14)) if ws[i].text == "," and time_follows(ws, i)), None)
    if late and not any(w.text in ";." for w in ws[end:late]):  # …, along with other activists from prison, earlier this year
        return before.first, late
    if time_follows(ws, end) or (led & _SINCE and (counted or any(w.capital for w in what))):
        return before.first, end
    return (before.first, end) if counted and not led & _DEMANDED else None


def _fatal(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*Alexei Hald's death in prison*."""
    end = head.last
    if end < len(ws) and ws[end].lower in ("in", "at", "on") and not is_date(ws, end + 1):
        end = max(end, phrase_end(ws, end + 1))
    return before.first, end


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
        if ws[i].lower in ("recent", "latest") or (ws[i].lower in COUNTS and i < head.first):
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
