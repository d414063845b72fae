"""Cited events: gatherings and incidents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from memcon.annotate.cited_phrases import (
    ADJECTIVES,
    ORDINALS,
    TEMPER,
    Head,
    Reach,
    acronym_end,
    clause_end,
    complement_end,
    date_end,
    held_end,
    is_compound,
    is_date,
    is_gerund,
    is_named,
    is_set,
    is_wished,
    parties_end,
    place_after,
    proper_modifiers,
    time_follows,
    trimmed,
    without_objects,
)
from memcon.annotate.cited_rules import NOTHING, Phrase, first_answer
from memcon.annotate.cited_words import GROUPS
from memcon.annotate.noun_phrases import DEFINITE, DEMONYM, MONTHS, PREPOSITIONS, Left, Word, chain_end, left, phrase_end

_ATTENDED = frozenset("for at during ahead before after".split()) | GROUPS["attended"]
_OPENING = GROUPS["ceremony_kinds"]
_COUNTED = GROUPS["trade_gatherings"]
_SHORT = GROUPS["short_gatherings"]
_COMMEMORATING = GROUPS["commemorating"]
_FORMATS = GROUPS["formats"]
_NUMBERED = GROUPS["numbered_exercises"]
_TOOK_PLACE = GROUPS["took_place"]
_EXERCISES = GROUPS["exercises"]
_STANDING = GROUPS["standing_forums"]
_FORESEEN = GROUPS["foreseen"]
_SERIES = GROUPS["series_of_summits"]
_MARCHES = GROUPS["marches"]
_TIMED = _COUNTED | GROUPS["planned_gatherings"] | GROUPS["timed_gatherings"]
_HELD_GATHERINGS = GROUPS["conferences"] | {"ministerial", "congress"}
_IN_SESSION = GROUPS["bodies_in_session"]
_COLLAPSES = GROUPS["collapses"]
_CRIMES = GROUPS["crimes"]
_ACCIDENTS = GROUPS["accidents"]
_DONE_TO = GROUPS["done_to"]
_DEPARTURES = GROUPS["departures"]
_VIOLATIONS = GROUPS["violations"]
_PERPETRATED = GROUPS["perpetrated"]
_HAPPENED = GROUPS["happened"]
_HARMED = GROUPS["harmed"]
_STRIKES = GROUPS["strikes"]
_GRAVE = GROUPS["grave"]
_UNREST = GROUPS["unrest"]
_UNREST_KINDS = GROUPS["unrest_kinds"]
_UNMET = GROUPS["unmet"]
_DEMANDED = frozenset(("for", "to")) | GROUPS["demanded"]
_LAUNCHES = GROUPS["launches"]
_TESTS = _LAUNCHES | GROUPS["tests"]
_GOING_ON = GROUPS["going_on"]
_LED = GROUPS["led_process"]
_PLANNED = _COUNTED | GROUPS["planned_gatherings"]
_HOPED = GROUPS["wished_of"]
_VICTIM_ONLY = GROUPS["deaths"]
_CARRIED_OUT = GROUPS["plans"] | GROUPS["binding"]
_LAUNCHED = GROUPS["missiles"]
_STEPS = GROUPS["steps_of_states"]
_LOOSE_INCIDENTS = GROUPS["loose_incidents"]
_KNOWN_BY_PLACE = GROUPS["known_by_place"]
_WEAPONS = _LAUNCHED | GROUPS["arms"]
_FATAL = GROUPS["fatal"]
_SINCE = GROUPS["welcomed_release"]


_LINKS = ("of", "on", "for", "between", "with", "against")


def _named_links(ws: Sequence[Word], head: Head, proper: int) -> tuple[str, ...]:
    """The links of a gathering; whom someone met there is no part of its name: *at the NATO Summit with President Hald*."""
    return tuple(k for k in _LINKS if k != "with") if proper and ws[head.last - 1].lower == "summit" else _LINKS


_WEEKDAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_WILL_BE = frozenset("will would is was to takes took".split())


def _later(ws: Sequence[Word], i: int) -> bool:
    return [w.lower for w in ws[i : i + 2]] in (["later", "this"], ["later", "in"])


def _led_by(ws: Sequence[Word], i: int) -> bool:
    """Whether *led by* stands at `i`."""
    return i + 1 < len(ws) and ws[i].lower in _LED and ws[i + 1].lower == "by"


def _planned_gathering(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*A business seminar in Tamor in May*, *a conference on rivers, foreseen for the spring*: one to come, told by its subject."""
    end = complement_end(ws, head.last, frozenset(("on", "for")), bare=True)
    if is_compound(ws, head.last) or not (before.plain or end > head.last):
        return None
    place = place_after(ws, end)
    at = place + (place < len(ws) and ws[place].text == ",")
    after = [w.lower for w in ws[at : at + 4]]
    planned = after[:1] and (
        after[0] in _FORESEEN or after[:4] == ["that", "will", "be", "held"] or after[:4] == ["which", "will", "be", "held"]
    )
    in_part = after[:2] in (["in", "the"], ["during", "the"]) and {*after[2:4]} & (_PARTS | ORDINALS)
    going = {w.lower for w in ws[max(0, before.first - 4) : before.first]} & _ATTENDED and end > head.last
    return (before.first, end) if time_follows(ws, place) or planned or in_part or going else None


_PARTS = frozenset("quarter half week autumn spring summer winter fall coming".split())


def gathering(ws: Sequence[Word], head: Head) -> Reach:
    """A summit, conference, exercise or process: named in capitals, told by a name before it, by its place, or by when it is to be."""
    return _by_name(ws, head) or _by_time(ws, head)


def _by_time(ws: Sequence[Word], head: Head) -> Reach:
    """*The donors' conference that Oresh will host*, *a forum on rivers, scheduled for May*, *the Fifth Summit, to be hosted by Oresh*."""
    word = ws[head.last - 1].lower
    before = left(ws, head.first, ADJECTIVES)
    if word not in _TIMED or is_compound(ws, head.last) or before.determiner in ("this", "these", "that", "those", "our", "my", "your"):
        return None
    if not (before.determiner or before.named_owner):
        return None
    end = head.last if is_named(ws, head) else complement_end(ws, head.last, frozenset(("of", "on", "for", "with")), bare=True)
    told_apart = before.plain or before.owner or end > head.last or before.first < head.first
    if before.determiner in ("a", "an") and is_wished(ws, end):
        return None
    place = place_after(ws, end)
    end = place if end > head.last else end  # on safety in the Hald Valley
    return (trimmed(ws, before.first, head.first, TEMPER), end) if told_apart and is_set(ws, place) else None


def _by_name(ws: Sequence[Word], head: Head) -> Reach:
    """A gathering by the name it has or the name before it."""
    word = ws[head.last - 1].lower
    before = left(ws, head.first, ADJECTIVES)
    if ws[head.first].lower == "press":  # a joint press conference, at a press briefing
        if before.determiner == "a" and before.first > 1 and ws[before.first - 2].lower == "at" and not before.owner:
            return before.first, head.last
        return (before.first, head.last) if "joint" in before.plain and not before.owner else None
    if word in ("presidency", "chairmanship"):  # the Oreshi presidency of the Council: an office that a country holds for a time
        end = complement_end(ws, head.last, frozenset(("of",)))
        whose = any(DEMONYM.fullmatch(w.text) for w in ws[before.first : head.first]) and before.determiner == "the" and not before.owner
        return (before.first, end) if whose and any(w.capital for w in ws[head.last : end]) else None
    hoped = before.indefinite and word == "summit" and is_named(ws, head) and before.plain[:1] and before.plain[0] in _HOPED
    if hoped and any(w.capital for w in ws[before.first : head.first]):  # wished for a successful G20 Summit
        first = before.first + 1
        first = date_end(ws, first) if is_date(ws, first) else first
        return (first, place_after(ws, head.last)) if first < head.first else None
    if (
        before.indefinite
        and word == "summit"
        and is_named(ws, head)
        and (time_follows(ws, place_after(ws, head.last)) or _later(ws, head.last))
    ):  # a Quad Summit in 2023
        first = next((i for i in range(before.first, head.first) if ws[i].capital), head.first)
        first = head.first if ws[first - 1].lower == "and" else first
        return (first, place_after(ws, head.last)) if first < head.first else None
    if before.determiner in ("a", "an") and word in _PLANNED and not is_named(ws, head):
        return _planned_gathering(ws, head, before)
    if before.indefinite or is_compound(ws, head.last):
        return None
    if word in ("day", "days") and "independence" in {w.lower for w in ws[before.first : head.first]}:
        return None
    if ws[head.last - 1].text[-1].isdigit():
        return before.first, complement_end(ws, head.last, frozenset(("on",)))
    first = trimmed(ws, before.first, head.first, TEMPER)
    days = date_end(ws, first) if is_date(ws, first) else first
    own = any(w.capital for w in ws[days : head.first])
    dated = first < days < head.first and own and any((w.number and len(w.text) < 4) or "-" in w.lower for w in ws[first:days])
    first = days if dated else first  # the June 28-30 Tamor Summit
    proper = proper_modifiers(ws, before, head)
    named = is_named(ws, head)
    if word in _NUMBERED and named and head.last < len(ws) and (ws[head.last].capital or ws[head.last].number):
        end = head.last
        while end < len(ws) and (ws[end].capital or ws[end].number):
            end += 1
        return first, end
    if word in ("exercise", "operation") and before.plain and head.last < len(ws) and ws[head.last].capital:
        end = head.last  # the joint exercise Sea Breeze 2021
        while end < len(ws) and (ws[end].capital or ws[end].number):
            end += 1
        return first, end
    if word == "ceremony" and before.definite and not before.owner and not (named or proper):
        of = complement_end(ws, head.last, frozenset(("of", "for")), bare=True)
        place = place_after(ws, of)
        if (before.plain or of > head.last) and (place > of or time_follows(ws, place)):
            return first, place  # the handover ceremony in Tamor, the ceremony of transfer of command on 11 March
    if word in ("ceremony", "receptions"):
        end = head.last
        if word == "ceremony" and before.determiner == "the" and set(before.plain) & _OPENING:
            end = complement_end(ws, end, frozenset(("of", "for", "in", "at")))
            return (first, end) if any(w.capital for w in ws[head.last : end]) else None
        if end < len(ws) and ws[end].lower in _COMMEMORATING:
            end = chain_end(ws, end + 1)
            return (first, end) if end > head.last + 1 else None
        if word == "receptions" and end < len(ws) and ws[end].lower == "on" and is_date(ws, end + 1):
            return first, date_end(ws, end + 1)
        if end < len(ws) and ws[end].lower == "held" and before.definite:
            reach = held_end(ws, end)
            return (first, reach) if reach > end else None
        if word == "ceremony" and before.definite and [w.lower for w in ws[end : end + 1]] in (["that"], ["which"]):
            reach = clause_end(ws, end, 10)  # the ceremony that had been held in April at Tamor
            took = {w.lower for w in ws[end:reach]} & _TOOK_PLACE
            return (first, reach) if took and any(w.capital for w in ws[end:reach]) else None
        return (first, complement_end(ws, end, frozenset(("of", "for")))) if proper and (named or before.determiner == "the") else None
    if word == "celebrations":
        end = complement_end(ws, head.last, frozenset(("of", "for")))
        name = next((i for i in range(first, head.first) if ws[i].capital and not before.named_owner), head.first)
        if before.named_owner:  # Oresh's Independence Day celebrations
            name = max(i for i in range(before.first, head.first) if ws[i].lower == "'s" or ws[i].text in "'’") + 1
        if name + 1 < head.first and ws[head.first - 1].lower == "day":
            return name, head.last
        return (first, end) if before.determiner == "the" and any(w.capital for w in ws[head.last : end]) else None
    if word == "process" and before.determiner == "the" and before.plain and _led_by(ws, head.last):
        end = chain_end(ws, head.last + 2)
        return (first, end) if any(w.capital for w in ws[head.last : end]) else None  # the mediation process led by the Union
    if word in _FORMATS:
        first = first if before.plain in ((), ("peace",)) else next((i for i in range(first, head.first) if ws[i].capital), first)
        if word == "format" and proper and first < head.first and all(w.capital or not w.word for w in ws[first : head.first]):
            return first, head.last  # in this important Tamor format
        first = before.first
        return (first, head.last) if proper and not before.owner and (named or not set(before.plain) - {"peace"}) else None
    if word == "day":
        return (first, head.last) if proper and not before.owner and time_follows(ws, head.last) else None
    if word == "mission":
        first = next((i + 1 for i in range(head.first - 1, before.first - 1, -1) if ws[i].lower == "'s"), before.first)
        return (first, head.last) if proper and before.definite else None
    led = [w.lower for w in ws[head.last : head.last + 2]]
    if word in ("exercise", "exercises") and before.plain and before.determiner == "the" and led in (["conducted", "by"], ["staged", "by"]):
        end = place_after(ws, chain_end(ws, head.last + 2, pairs=True))
        return (first, end) if any(w.capital for w in ws[head.last : end]) else None  # the large exercises conducted by Oresh
    if word in _EXERCISES and (not proper or before.owner):
        held = head.last + 1 < len(ws) and ws[head.last].lower == "held" and before.determiner == "the"
        told = held and ws[head.last + 1].lower in ("in", "off", "on") and (ws[head.last + 2 :] and ws[head.last + 2].capital)
        return (first, head.last) if told and before.plain else None  # the joint naval exercise held in May
    if word == "operation" and not named and all(DEMONYM.fullmatch(w.text) for w in ws[first : head.first] if w.capital):
        return None  # the Oreshi special operation
    if before.named_owner:
        owner = max(i for i in range(before.first, head.first) if ws[i].lower == "'s" or ws[i].text in "'’") + 1
        if ws[owner - 1].lower == "'s":  # Japan's G7 summit
            first = trimmed(ws, owner, head.first, TEMPER)
    end = acronym_end(ws, head.last)
    if named or word in _SHORT or proper:
        a_kind = head.last + 1 < len(ws) and ws[head.last + 1].lower in ("a", "an")
        end = (
            end
            if a_kind
            else complement_end(
                ws,
                head.last,
                frozenset(("of", "on") if word == "congress" else _named_links(ws, head, named and proper)),
                bare=word == "conference" and before.named_owner,
            )
        )
        if word == "conference" and not named and before.determiner == "the" and end == head.last:
            on = complement_end(ws, end, frozenset(("on",)), bare=True)
            if on > end and (place_after(ws, on) > on or time_follows(ws, on)):
                return first, on  # the conference on river fish in Tamor
        if before.named_owner and end == head.last and not named and not any(w.capital or w.number for w in ws[first : head.first]):
            return None  # Veland's conference
        doing = end + 1 < len(ws) and is_gerund(ws[end + 1])  # at the summit in reinforcing unity
        if end < len(ws) and ws[end].lower == "in" and not is_date(ws, end + 1) and not doing:
            short = (not dated and sum(w.word and w.lower != "'s" for w in ws[first:end]) <= 2) or (not named and end == head.last)
            place = phrase_end(ws, end + 1)
            place -= 2 * (place - 2 > end and ws[place - 1].lower in MONTHS and ws[place - 2].lower in ("last", "next"))
            if short and place > end + 1 and ws[place - 1].capital:
                end = place
        end = without_objects(ws, head.last, parties_end(ws, end))
        short = word == "summit" and head.last - first <= 2
        unnamed = end == head.last and (short or not any(w.number or (w.capital and w.start) for w in ws[first : head.last]))
        if unnamed and [w.lower for w in ws[end : end + 4]] == ["to", "be", "held", "in"] and not is_date(ws, end + 4):
            end = max(end, phrase_end(ws, end + 4))
        if end < len(ws) and ws[end].number and len(ws[end].text) == 4:
            end += 1
    tail = ws[head.last : end]
    anchored = any(w.capital or w.text[0].isdigit() for w in tail)
    if word in _COUNTED | {"conference"} and not proper and not named:  # the trade fair held in July
        at = head.last + 3 * ([w.lower for w in ws[head.last : head.last + 3]] in (["which", "took", "place"], ["that", "took", "place"]))
        at += at == head.last and at < len(ws) and ws[at].lower == "held"
        held = at > head.last and at + 1 < len(ws) and ws[at].lower in ("in", "on", "at")
        told = held and (ws[at + 1].capital or ws[at + 1].number)
        if word == "conference" and not told and anchored:
            return (first, end) if before.definite else None
        return (first, head.last) if told and before.definite and not before.owner else None
    if word in _HELD_GATHERINGS and not named and not proper and before.determiner == "the" and before.plain:
        at = complement_end(ws, head.last, frozenset(("for", "on", "of")), bare=True)
        at += 2 * ([w.lower for w in ws[at : at + 3]] == ["to", "be", "held"])
        if at < len(ws) and ws[at].lower == "held" and (there := held_end(ws, at)) > at:
            return first, there  # the regional summit on rivers held in Tamor
    which = {w.lower for w in ws[before.first : head.first]} & (_SERIES | ORDINALS)
    if word == "summit" and not (named or proper) and which and before.determiner in ("the", "its", "their"):
        place = place_after(ws, head.last)  # the next summit will be held in Tamor, its inaugural summit in Tamor
        after = ws[head.last].lower if head.last < len(ws) else ""
        if place > head.last or after in _WILL_BE or time_follows(ws, head.last):
            return before.first, place
    monthly = word in _SHORT and named and before.definite and any(w.capital and w.lower in MONTHS for w in ws[before.first : head.first])
    if not (proper or before.numbers or anchored or monthly):
        return None
    if not named and not proper and not (anchored and before.definite):
        return None
    if head.last - head.first == 1 and not proper and not anchored and before.numbers and not monthly:
        return None
    parliament = (
        word == "congress" and named and all(w.lower.endswith(("an", "ian")) or DEMONYM.fullmatch(w.text) for w in ws[first : head.first])
    )
    if tail and tail[0].lower == "of" and not any(w.number for w in tail):  # the Forum of Former Presidents
        anchored = False
    if (word in _STANDING or parliament) and not (
        {w.lower for w in ws[max(0, first - 6) : first]} & _ATTENDED or before.numbers or anchored or "next" in which
    ):
        return None  # a standing body, unless someone goes there
    if word in _IN_SESSION and not named and not proper:
        return None
    return first, end


_INCIDENT_LINKS = frozenset("of on in by against at near off over into between around from along across inside outside".split())


def incident(ws: Sequence[Word], head: Head) -> Reach:
    """Something that happened: definite, with a place, a date, a victim or an author."""
    before = left(ws, head.first, ADJECTIVES)
    if ws[head.last - 1].lower in _TESTS:
        before = _of_late(ws, head, before)
    return first_answer((*_BY_THEMSELVES, _definite), Phrase(ws, head, before, before.first, head.last))


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
    """*Violations of law*, by nobody in particular and on no day: none."""
    days = (*range(p.before.first, p.head.first), p.head.last + 1)
    return NOTHING if p.word in _VIOLATIONS and not any(is_date(p.ws, i) for i in days) else None


def _on_a_day(p: Phrase) -> Reach:
    """*A 14 July strike on Tamor.*"""
    days = (i for i in range(p.before.first, p.head.first) if p.ws[i].number or p.ws[i].capital)
    dated = p.before.determiner in ("a", "an") and any(is_date(p.ws, i) for i in days)
    if not dated or p.word not in _LOOSE_INCIDENTS | _KNOWN_BY_PLACE:
        return None
    end = p.reach("on", "in", "at", "near", "of", "against")
    return (p.before.first, end) if end > p.head.last else NOTHING


_BY_THEMSELVES = (_execution, _provocations, _his_inauguration, _violations, _on_a_day)


def _is_counted(p: Phrase) -> bool:
    """Whether tests are told with their number: *two missile launches*."""
    return p.word in _TESTS and p.before.first > 0 and p.ws[p.before.first].lower in _COUNTS


def _definite(p: Phrase) -> Reach:
    """What happened, where it is definite: *the*, *Oresh's*, *today's*, *recent*, or counted."""
    ws, first = p.ws, p.before.first
    today = ws[first].lower in ("today", "yesterday")
    of_day = today and ((first + 1 < p.head.first and ws[first + 1].lower == "'s") or first + 2 == p.head.first)
    told = p.the or p.before.named_owner or "recent" in p.before.plain or _is_counted(p) or of_day
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
    p = p.ending(_circumstances_end(p))
    dated = of_day or any(is_date(ws, i) for i in range(p.before.first, min(p.end + 2, len(ws))))
    return _told_apart(p, dated)


def _collapse(p: Phrase) -> Reach:
    """*The collapse of the Ada Hald Bridge*, *the Ada Hald Bridge collapse*."""
    if p.word not in _COLLAPSES or not p.the:
        return None
    of = p.reach("of")
    name = p.ws[p.head.last : of] if of > p.head.last else p.ws[p.before.first : p.head.first]
    return (p.before.first, place_after(p.ws, of)) if sum(w.capital for w in name) > 1 else None


def _no_incident(p: Phrase) -> Reach:
    """*The crimes of the gang*, *the ongoing attacks*: none."""
    crimes = p.word in _CRIMES and [p.next(), p.next(1)] != ["committed", "in"]
    return NOTHING if crimes or set(p.before.plain) & _GOING_ON else None


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


def _latest_tests(p: Phrase) -> Reach:
    """*The recent missile tests* by Oresh: whose they are is not in their name."""
    late = {w.lower for w in p.ws[p.before.first : p.head.first]} & {"recent", *_COUNTS} and p.head.first - p.first > 1
    return (p.first, p.head.last) if p.word in _TESTS and late and p.next() == "by" else None


_BEFORE_ITS_OWNER = (_no_incident, _freed, _died, _modifies, _accident, _departure, _step, _latest_tests)


def _without_owner(p: Phrase) -> Phrase:
    """Without whose it was where the day tells it apart: Oresh's *May 3 missile launch*, Saturday's *attack*."""
    if not p.before.named_owner or p.word in _VICTIM_ONLY:
        return p
    owner = p.owner_end
    by_day = any(is_date(p.ws, i) or p.ws[i].text == "(" for i in range(owner, p.head.first))
    return replace(p, first=owner) if by_day or p.ws[p.before.first].lower in _WEEKDAYS else p


def _carried_out(p: Phrase) -> Reach:
    """*The attack carried out in Tamor.*"""
    if p.next() not in _PERPETRATED:
        return None
    step = 2 if p.next() == "carried" else 1
    if p.next(step) not in ("in", "by", "on", "at"):
        return None
    start = p.head.last + step + 1
    reach = chain_end(p.ws, start)
    return (p.first, reach) if reach > start else None


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
    if p.next() not in ("that", "which"):
        return None
    if p.the and p.next(1) in _HARMED:
        return p.first, _without_time(p.ws, p.head.last, clause_end(p.ws, p.head.last, _LONGEST_HARM))
    return (p.first, p.head.last) if p.before.plain and p.word in _STRIKES else None


_LONGEST_HARM = 18  # words after which what an attack did is cut


def _of_this_week(p: Phrase) -> Reach:
    """*The attack tonight in Tamor.*"""
    lately = _lately_end(p.ws, p.head.last)
    if lately == p.head.last or lately + 1 >= len(p.ws) or p.ws[lately].lower not in ("in", "on", "at", "near"):
        return None
    place = chain_end(p.ws, lately + 1)
    return (p.first, place) if place > lately + 1 and p.names(place) else NOTHING


_BY_WHAT_FOLLOWS = (_carried_out, _that_happened, _that_harmed, _of_this_week)


def _circumstances_end(p: Phrase) -> int:
    """How far it goes on with its place, its victim, its author and its day."""
    ws, end = p.ws, p.head.last
    while end < len(ws) and ws[end].lower in _INCIDENT_LINKS:
        if ws[end].lower in ("on", "of", "in") and is_date(ws, end + 1):
            if ws[end].lower == "of" or (end == p.head.last and p.first == p.head.first):
                end = date_end(ws, end + 1)
                there = chain_end(ws, end + 1) if end < len(ws) and ws[end].lower in ("in", "at", "near", "off") else end
                end = there if there > end and ws[there - 1].capital else end  # the incident of 3 May in Tamor
            break
        further = chain_end(ws, end + 1, pairs=ws[end].lower == "between", bare=ws[end].lower in ("of", "on", "against", "by"))
        if further == end + 1:
            break
        further += 2 if ws[end].lower == "in" and further + 1 < len(ws) and ws[further].lower == "and" and ws[further + 1].capital else 0
        end = further
        if end - p.head.last > _LONGEST_CIRCUMSTANCES:
            break
    return end


_LONGEST_CIRCUMSTANCES = 9  # words after a head, beyond which no further phrase is taken in


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
    short = sum(w.lower in _INCIDENT_LINKS for w in p.tail) < 2 and p.end - p.head.last < _SHORT_SHELLING
    return NOTHING if p.word == "shelling" and not dated and short else None


_SHORT_SHELLING = 5  # words: "of the towns on the"


def _launch(p: Phrase, told: bool) -> Reach:
    """*The launch of a missile over Tamor*; not of a programme."""
    if p.word not in _LAUNCHES:
        return None
    around = (*p.ws[p.before.first : p.head.first], *p.tail)
    if p.tail and p.tail[0].lower == "of":
        weapon = any(w.lower in _LAUNCHED for w in around)
        return (p.first, p.end) if weapon and (told or p.names(p.end) or p.before.named_owner) else NOTHING
    return None if any(w.lower in _WEAPONS for w in around) else NOTHING


def _victims(p: Phrase) -> Reach:
    """*The murder of two rangers on April 3*, *the murder of Minister Hald*."""
    if p.word not in _VICTIM_ONLY:
        return None
    of = p.tail[:1] and p.tail[0].lower == "of"
    counted = of and len(p.tail) > 2 and (p.tail[1].number or p.tail[1].lower in _COUNTS)
    if counted and (p.names(p.end) or time_follows(p.ws, p.end)):
        return p.first, p.end
    return (p.first, p.end) if of and p.names(p.end) and p.word != "deaths" else NOTHING


def _unrest(p: Phrase, dated: bool, recent: bool) -> Reach:
    """*The violence in Tamor*; a war is no event, a clash of one day is."""
    if p.word in ("conflict", "events"):
        return (p.first, p.end) if dated else NOTHING
    if p.word not in _UNREST:
        return None
    there = p.names(p.end) and p.tail[0].lower in ("in", "of", "at", "on", "between")
    plain = set(p.before.plain) <= _UNREST_KINDS and (p.word not in _MARCHES or recent)
    return (p.first, p.end) if there and plain else NOTHING


def _attacks(p: Phrase, told: bool) -> Reach:
    """*The attacks on the towns of the coast* go on."""
    several = p.word in ("attacks", "strikes") and p.tail[:1] and p.tail[0].lower in ("on", "against")
    return NOTHING if several and not (told or p.before.plain or time_follows(p.ws, p.end)) else None


def _told_which(ws: Sequence[Word], i: int) -> bool:
    """Whether what something befell is one thing, or counted: *a ferry*, *two ferries*, *the Hald*; not *oil prices*, *passengers*."""
    return ws[i].capital or ws[i].number or ws[i].lower in DEFINITE | {"a", "an"} | _COUNTS


def _without_time(ws: Sequence[Word], first: int, end: int) -> int:
    """`end` of a clause from `first` on moved left before its time: that targeted Tamor *last Sunday*."""
    end = next((i for i in range(first + 2, end) if time_follows(ws, i) or ws[i].lower in ("is", "was", "has", "had")), end)
    return end - 1 if ws[end - 1].lower in PREPOSITIONS else end


def _is_nation(word: Word) -> bool:
    """Whether it tells of which nation a thing was, not where: *the Oreshi attack*."""
    return bool(DEMONYM.fullmatch(word.text)) or "-" in word.text or word.text.isupper() or word.lower in MONTHS


def _lately_end(ws: Sequence[Word], i: int) -> int:
    """The end of *tonight*, *earlier today*, *last week* at `i`."""
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
    counted = any(w.number or w.lower in _COUNTS for w in what[:2]) or "recent" in before.plain
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


_COUNTS = frozenset("two three four five six seven".split())


def _of_late(ws: Sequence[Word], head: Head, before: Left) -> Left:
    """`before` from the *recent* or the number on that tells of tests without an article: *recent destabilising missile tests*, *two ICBM
    tests*, *Veland's (VD) recent launch*."""
    if before.owner or (before.determiner and "recent" not in before.plain):
        return before
    named = [i for i in range(before.first, head.first) if ws[i].lower == "recent"]
    if named and named[0] > before.first and ws[before.first].capital:  # the Republic of Oresh (RO) recent launch
        return replace(before, first=named[0])
    if before.determiner:
        return before
    for i in range(head.first - 1, max(-1, before.first - 3), -1):
        if ws[i].lower in ("recent", "latest") or (ws[i].lower in _COUNTS and i < head.first):
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
