"""Cited meetings: talks between others, earlier and later meetings, sessions of bodies, visits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from memcon.annotate.citations.left import Left, left
from memcon.annotate.citations.meetings_in_passing import told_in_passing
from memcon.annotate.citations.noun_phrases import GROUP, MONTHS, OWNERS, PREPOSITIONS, Word, chain_end, list_end
from memcon.annotate.citations.phrases import (
    ADJECTIVES,
    BINDING,
    CONDUCTED,
    LEADING_PERSONS,
    ORDER,
    ORDINALS,
    TEMPER,
    Head,
    Reach,
    acronym_end,
    clause_end,
    complement_end,
    date_end,
    gerund_end,
    held_end,
    is_compound,
    is_date,
    is_named,
    is_set,
    is_verb,
    is_wished,
    made_end,
    parties_end,
    place_after,
    place_end,
    purpose_end,
    subject_end,
    time_follows,
    trimmed,
)
from memcon.annotate.citations.words import GROUPS

_ORGANS = GROUPS["organs"]
_NAMED_SESSIONS = GROUPS["named_sessions"]
_SESSIONS = _NAMED_SESSIONS | GROUPS["counted_sessions"]
_TALKS = GROUPS["talks"]
_OTHERS = GROUPS["one_of_series"]
_RANKS = GROUPS["ranks"] | {"the"}
_NEGOTIATIONS = GROUPS["negotiations"]
_AHEAD = GROUPS["ahead"]
_AGAIN = GROUPS["again"]
_PHONES = GROUPS["phones"]
_DOMESTIC = GROUPS["domestic_talks"]
_CURRENT = GROUPS["going_on"]
_STAGES = GROUPS["stages"]
_SHARED_ORGANS = GROUPS["shared_organs"]
_ASSEMBLED = GROUPS["assembled"]
_FORCES = GROUPS["forces"]
_CABINETS = GROUPS["cabinets"]
_PAID = GROUPS["paid"]
_MAKES_VISIT = GROUPS["makes_visit"]
_VISIT_ORDER = _AHEAD | _AGAIN
_EXCHANGES = GROUPS["exchanges"]
_PLURAL = GROUPS["several_exchanges"]
_MEDIA = GROUPS["media"]
_SET = GROUPS["scheduled"]
_OPENED = GROUPS["opened_in"]
_HAD = frozenset(("had",)) | CONDUCTED
_TITLED = GROUPS["titles"]
_ACCESSION = GROUPS["joining"]
_STARTED = GROUPS["starting"]
_HOLD = frozenset(("for", "more")) | GROUPS["to_be_held"]
_SITS = GROUPS["sits"]
_CALLS = GROUPS["convenes"]
_PERSONS = GROUPS["persons_meeting"]
_PAYING = GROUPS["paying"]
_SETTINGS = GROUPS["settings"]
_ARMED = GROUPS["armed_parties"]


_INFORMS = frozenset("informed told assured reminded notified".split())
_LOCATIVE = frozenset("in at near on off over".split())


# Before talks without an article that are or were held; *for talks between A and B* they are only wished.
_UNDER = frozenset("in after following during at since from by with on to of amid about via through".split())


def session(ws: Sequence[Word], head: Head) -> Reach:
    """Talks between others, an earlier or later meeting, a session of a body, a named dialogue."""
    found = _named_or_ordered(ws, head)
    held = found and found[1] == head.last and ws[head.last : head.last + 1] and ws[head.last].lower == "held"
    found = (_told_apart(ws, head) or found) if held else found or _told_apart(ws, head)
    end = found[1] if found else head.last
    shaped = _format_end(ws, end)
    if shaped > end and (found or ws[head.last - 1].lower in _SESSIONS):
        return (found[0] if found else left(ws, head.first, ADJECTIVES).first), shaped
    found = found or told_in_passing(ws, head) or _by_itself(ws, head)
    return found and (found[0], _parties_end(ws, found[1]) if found[1] == head.last and not is_named(ws, head) else found[1])


def _parties_end(ws: Sequence[Word], end: int) -> int:
    """`end` moved on over whom the exchange is with: the trilateral meeting *with Oresh*, the next round *between the two countries*."""
    if end + 1 >= len(ws) or ws[end].lower not in ("with", "between") or ws[end + 1].lower in OWNERS:
        return end
    reach = list_end(ws, chain_end(ws, end + 1, pairs=True))
    return reach if any(w.capital or w.lower in ("two", "three") for w in ws[end + 1 : reach]) else end


def _by_itself(ws: Sequence[Word], head: Head) -> Reach:
    """An exchange that the rest of its sentence tells apart from the reported one: when or where it is to be, on which day, with whom."""
    word = ws[head.last - 1].lower
    before = left(ws, head.first, ADJECTIVES)
    if word not in _EXCHANGES | _SESSIONS or word in ("contacts", "engagements", "summit", "convening") or is_compound(ws, head.last):
        return None
    if not (before.determiner or before.owner) or before.determiner in ("this", "these", "that", "those", "my", "our", "your"):
        return _talks_with(ws, head, before) if not before.determiner else None
    whose_week = [w.lower for w in ws[max(0, before.first - 2) : before.first]]
    if whose_week[1:] == ["'s"] and whose_week[0] in ("week", "month", "year") and (before.plain or before.capitals):
        return before.first, _parties_end(ws, head.last)  # next week's virtual leaders' meeting
    end = complement_end(ws, head.last, frozenset(("of", "on", "with", "between")), bare=True)
    new = ws[end].lower == "of" and ws[head.first - 1].lower == "first" if end < len(ws) else False  # of a body that there is not yet
    if (
        before.determiner in ("a", "an")
        and (before.plain or end > head.last)
        and word not in _ON_THE_LINE
        and _is_arranged(ws, before.first)
    ):
        at = place_after(ws, end)
        return (before.first, end) if _is_timed(ws, at) else None  # to hold a strategic dialogue in Tamor in May
    if before.determiner == "a" and word in ("meeting", "call") and ws[head.last : head.last + 1] and ws[head.last].lower == "between":
        at = place_after(ws, end)  # towards a meeting between President Hald and President Orlen in Tamor in May
        return (before.first, at) if any(w.capital for w in ws[head.last : end]) and _is_timed(ws, at) else None
    if new or (before.indefinite and is_wished(ws, end)):
        return None
    told_apart = before.plain or end > head.last or any(w.lower in ORDER for w in ws[before.first : head.first])
    if told_apart and not before.owner and is_set(ws, place_after(ws, end), ahead=True):
        return trimmed(ws, before.first, head.first, TEMPER), end  # a first joint session, which is foreseen for May
    led = ws[before.first - 2].lower if before.first > 1 else ""
    at = _tail(ws, head.last).end
    if before.determiner in ("a", "an") and led in _AT_WHICH and at + 1 < len(ws) and ws[at].lower == "on" and is_date(ws, at + 1):
        return before.first, date_end(ws, at + 1) if at == head.last else at  # in a telephone conversation on 11 August
    return _talks_with(ws, head, before) if before.determiner == "the" else None


def _is_arranged(ws: Sequence[Word], i: int) -> bool:
    """Whether it is settled that someone holds what opens at `i`: *agreed to hold a*, *will host a*; not *proposed to hold a*."""
    held = i > 1 and ws[i - 2].lower in _CALLS
    return held and bool({w.lower for w in ws[max(0, i - 5) : i - 2]} & _SETTLED)


def _is_timed(ws: Sequence[Word], i: int) -> bool:
    """Whether a time stands at `i`: *in May*, *from May 3*, *in the second quarter*."""
    if i < len(ws) and ws[i].lower in ("in", "during", "from") and {w.lower for w in ws[i + 1 : i + 4]} & _STRETCHES:
        return True
    return time_follows(ws, i) or (i < len(ws) and ws[i].lower == "from" and is_date(ws, i + 1))


_ON_THE_LINE = frozenset(("call", "conversation"))
_SETTLED = GROUPS["settled_on"] | {"will", "would"}
_AT_WHICH = frozenset("in at during following after since from".split())


def _talks_with(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*The dialogue with Tamor*, *direct talks with the rebels*: with a party, not with the person received."""
    if head.last + 1 >= len(ws) or ws[head.last].lower != "with" or ws[head.last - 1].lower not in _NEGOTIATIONS | {"dialogue"}:
        return None
    reach = chain_end(ws, head.last + 1, bare=True)
    armed = next((i + 1 for i in range(head.last + 1, min(len(ws), head.last + 6)) if ws[i].lower in _ARMED), 0)
    reach = max(reach, armed)
    party = ws[head.last + 1 : reach]
    if any(w.lower in _TITLED or w.lower in OWNERS or w.lower in ("all", "other", "both") for w in party) or not (
        armed or (before.determiner and any(w.capital for w in party))
    ):
        return None
    return before.first, place_after(ws, reach)


def _format_end(ws: Sequence[Word], i: int) -> int:
    """The end of *in the Tamor format*, *in the “5+2” format* at `i`; `i` where there is none."""
    if i < len(ws) and ws[i].lower in ("in", "within", "under") and [w.lower for w in ws[i + 1 : i + 2]] == ["the"]:
        for j in range(i + 3, min(len(ws), i + 7)):
            if ws[j].lower == "format":
                return j + 1 if any(w.capital or w.number for w in ws[i + 2 : j]) else i
    return i


@dataclass(slots=True)
class _Told:
    """What stands after an exchange: where its phrases end, and what they tell."""

    end: int
    parties: bool = False
    place: bool = False
    held: bool = False
    when: bool = False
    body: bool = False
    aside: bool = False


def _tail(ws: Sequence[Word], i: int) -> _Told:
    """*With President Hald via videoconference on May 3*, *held earlier this year in Tamor*, *within the framework of the Council*."""
    told, at, n = _Told(i), i, len(ws)
    while at < n:
        word = ws[at].lower
        if told.held and [w.lower for w in ws[at : at + 4]] == ["at", "the", "highest", "level"]:
            told.end = at = at + 4
            told.place = True
            continue
        aside = word == "," and at + 1 < n and ws[at + 1].lower in CONDUCTED
        if aside or word in CONDUCTED:
            told.held, at = True, at + 1 + aside
            told.aside |= aside and told.end == i
            continue
        if word == "," and told.held and at + 1 < n and ws[at + 1].lower == "with":
            at += 1
            continue
        if word in ("via", "by", "over", "on") and any(w.lower in _MEDIA for w in ws[at + 1 : at + 3]):
            at += 1 + next(k for k, w in enumerate(ws[at + 1 : at + 3], 1) if w.lower in _MEDIA)
            told.end = at
            continue
        if time_follows(ws, at) or word in ("today", "yesterday", "tomorrow", *_SET):
            told.when, at = True, _time_end(ws, at)
            continue
        if word == "on" and {w.lower for w in ws[at + 1 : at + 3]} & _SETTINGS:
            told.place = True  # on the sidelines of the Assembly
            break
        if word == "on" and (further := chain_end(ws, at + 1, bare=True)) < n and ws[further].lower == "with":
            at = further  # his contacts on the dam with President Hald
            continue
        if word in ("with", "between"):
            reach = list_end(ws, chain_end(ws, at + 1, pairs=True))
            one = chain_end(ws, at + 1)
            if word == "with" and one < reach and not any(w.capital for w in ws[one:reach]):
                reach = one  # with President Hald, and the main points
            told.parties |= any(w.capital for w in ws[at + 1 : reach])
        elif word in ("in", "at") and (reach := place_end(ws, at + 1)) > at + 1:
            told.place = True
        elif [w.lower for w in ws[at : at + 4]] == ["within", "the", "framework", "of"]:
            reach = chain_end(ws, at + 4)
            told.body = any(w.capital for w in ws[at + 4 : reach])
        else:
            break
        if reach == at + 1:
            break
        told.end = at = reach
    if told.aside and not told.parties:  # their first meeting, held in Tamor
        told.end = i
    return told


def _time_end(ws: Sequence[Word], i: int) -> int:
    """The end of *on May 3*, *last month*, *earlier this year*, *scheduled for May 3*, *today* at `i`."""
    at = i + (ws[i].text == ",")
    if ws[at].lower in _SET:
        at += 1
    if at < len(ws) and ws[at].lower in ("on", "in", "of", "for") and is_date(ws, at + 1):
        return date_end(ws, at + 1)
    if at < len(ws) and ws[at].lower == "earlier":
        at += 1
    if at < len(ws) and ws[at].lower in ("this", "last", "next"):
        return min(at + 2, len(ws))
    return max(at, i + 1)


def _opened_in(ws: Sequence[Word], i: int) -> bool:
    """Whether *launched in* stands at `i`."""
    return i + 1 < len(ws) and ws[i].lower in _OPENED and ws[i + 1].lower == "in"


def _told_apart(ws: Sequence[Word], head: Head) -> Reach:
    """*His talks with President Hald on May 3*, *recent Veland-Oresh talks in Tamor*, *their May 26 call*, *meetings held in Tamor*: an
    exchange of others or of another day, told by at least two of its parties, place, day and that it was."""
    word = ws[head.last - 1].lower
    if word not in _EXCHANGES or is_compound(ws, head.last) or (head.first and is_named(ws, head) and word != "dialogue"):
        return None
    before = left(ws, head.first, ADJECTIVES)
    if before.determiner in ("this", "these", "that", "our", "my", "your"):
        return None
    modifiers = ws[before.first : head.first]
    proper = any(w.capital and w.lower not in _RANKS | ORDER | MONTHS for w in modifiers)
    dated = any(is_date(ws, i) for i in range(before.first, head.first)) and not (before.indefinite)
    lately = bool({w.lower for w in modifiers} & (_AGAIN | _AHEAD))
    told = _tail(ws, head.last)
    told_to = before.first > 1 and ws[before.first - 2].lower in _INFORMS  # he informed the meeting that the contract had been signed
    relative = before.determiner == "the" and word != "contacts" and head.last + 1 < len(ws) and not told_to
    if relative and ws[head.last].lower in ("he", "she", "they", "which", "that"):
        reach = clause_end(ws, head.last, 14)  # the talks he held in Tamor with President Hald last month
        had = {w.lower for w in ws[head.last : reach]} & _HAD
        while reach > head.last and (
            time_follows(ws, reach - 2) or ws[reach - 1].lower in PREPOSITIONS or ws[reach - 1].lower in ("month", "year", "week")
        ):
            reach -= 2
        return (before.first, reach) if had and any(w.capital for w in ws[head.last : reach]) else None
    if word == "dialogue" and before.determiner == "the" and any(w.capital for w in ws[head.last : made_end(ws, head.last, _OPENED)]):
        return before.first, made_end(ws, head.last, _OPENED)  # the dialogue launched by the Presidents
    if word == "dialogue" and before.determiner == "the" and _opened_in(ws, head.last):
        place = place_after(ws, head.last + 1)  # the dialogue launched in Tamor
        return (before.first, place) if place > head.last + 1 else None
    if before.indefinite:
        new = proper and word == "dialogue" and {w.lower for w in ws[max(0, before.first - 9) : before.first]} & _STARTED
        if new:
            return before.first, complement_end(ws, told.end, frozenset(("on",)), bare=True)
        return (before.first, told.end) if lately and told.parties else None
    if not (before.definite or lately or word in _PLURAL):
        return None
    follow = [w.lower for w in ws[head.last : head.last + 2]]
    if before.determiner == "the" and len(follow) == 2 and follow[0] in _SET and follow[1] == "to" and head.last + 3 < len(ws):
        place = place_after(ws, head.last + 3)  # the talks due to start in Tamor
        return (before.first, place) if place > head.last + 3 else None
    leaders = any(w.lower in LEADING_PERSONS or w.lower == "ministerial" for w in modifiers)
    if dated and (before.owner or proper or told.parties or leaders):
        return before.first, told.end if told.parties else head.last
    if word == "negotiations" and before.determiner == "the" and told.place and not before.owner:
        return before.first, told.end  # the negotiations in Tamor
    if word == "negotiations" and told.parties and before.definite:
        return before.first, told.end
    if word in _NEGOTIATIONS and before.determiner == "the" and set(before.plain) & _ACCESSION:
        return before.first, head.last
    if word == "dialogue":
        return (before.first, told.end) if told.place and before.determiner == "the" else None
    if (
        before.owner
        and head.last + 1 < len(ws)
        and ws[head.last].lower == "of"
        and ws[head.last + 1].lower in ("last", "this", "yesterday")
    ):
        return before.first, _time_end(ws, head.last + 1)  # their telephone conversation of last month
    if lately and word == "talks" and before.determiner == "the" and any(w.capital and "-" in w.text for w in modifiers):
        return before.first, told.end  # the recent Veland-Oresh trade talks
    if told.body or (told.held and told.place and (before.definite or told.when)):
        return before.first, told.end
    call = word in ("call", "conversation")
    if call and leaders and told.when and before.determiner == "the":
        return before.first, head.last  # the leaders' call in May
    if call and not before.owner and before.determiner == "the" and ws[head.last : head.last + 1] and ws[head.last].lower == "on":
        dated = is_date(ws, head.last + 1) and (ws[head.last + 1].number or ws[head.last + 1].lower in MONTHS)
        return (before.first, date_end(ws, head.last + 1)) if dated else None  # the telephone call on 2 March
    if call and before.owner and (told.when or (told.parties and any(w.lower in _TITLED for w in ws[head.last : told.end]))):
        return before.first, told.end  # his call with Foreign Minister Orlen, their first call in April
    if word == "conversations" and before.named_owner and told.parties:
        return before.first, told.end  # Hald's conversations with the leaders of Veland and Oresh
    if before.owner and word in ("meetings", "discussions", "conversations") and told.place:
        return before.first, told.end  # her meetings in Tamor
    if word == "contacts" and before.owner and told.parties and any(w.capital and w.lower in _TITLED for w in ws[head.last : told.end]):
        return before.first, told.end  # his contacts on the dam with President Hald
    known = told.held + told.place + told.when + lately
    if word == "engagements":
        known = told.place + told.when
    planned = before.determiner == "the" and ws[head.last].lower in _SET if head.last < len(ws) else False
    if told.parties and known and (before.owner or told.held or lately or planned):
        return before.first, told.end
    coming = word in _PLURAL and lately and told.place  # upcoming talks in Tamor
    return (before.first, told.end) if coming or ((proper or before.definite) and lately and (told.place or told.when)) else None


def _named_or_ordered(ws: Sequence[Word], head: Head) -> Reach:
    """A session with a name, a number in a series, a body, or two parties between whom it was."""
    word = ws[head.last - 1].lower
    before = left(ws, head.first, ADJECTIVES)
    modifiers = ws[before.first : head.first]
    proper = any((w.capital and w.lower not in _RANKS | ORDER | MONTHS) or w.text == "2+2" or _AMONG.match(w.text) for w in modifiers)
    ordered = any(w.lower in ORDER or re.fullmatch(r"\d+(st|nd|rd|th)", w.lower) for w in modifiers)
    follow = ws[head.last].lower if head.last < len(ws) else ""
    if word == "2+2" or ws[head.last - 1].text.isupper():  # the 4th JC
        return (before.first, head.last) if ordered else None
    if word in _ORGANS or word == "group":
        return _organ(ws, head, before)
    if word == "contacts":
        return _contacts(ws, head, before)
    of_someone = before.named_owner or before.determiner == "the"
    if follow == "with" and word in _TALKS and of_someone and _CURRENT & set(before.plain):
        reach = chain_end(ws, head.last + 1)  # Veland's ongoing talks with the World Bank
        return (before.first, reach) if any(w.capital for w in ws[head.last : reach]) else None
    if follow == "with" and word == "meeting" and before.determiner == "the" and not (before.plain or before.owner):
        reach = place_after(ws, chain_end(ws, head.last + 1))  # the meeting with President Hald in Tamor later this month
        later = reach < len(ws) and ws[reach].lower in ("last", "next", "earlier", "later")
        return (before.first, reach) if later and any(w.capital for w in ws[head.last : reach]) else None
    if "new" in before.plain and word == "round" and follow == "of" and before.determiner == "a":  # a new round of consultations
        reach = chain_end(ws, head.last + 1, bare=True)
        return (before.first, reach) if reach > head.last + 2 else None
    if before.indefinite and not (follow == "of" and word in ("meeting", "session", "round")):
        beyond = "extraordinary" in before.plain and proper  # an extraordinary G20 session
        return (before.first, head.last) if beyond else None
    if is_named(ws, head) and word in _NAMED_SESSIONS and proper and not before.named_owner:
        return before.first, complement_end(ws, head.last, frozenset(("of", "on", "between")))
    if is_named(ws, head) and word == "dialogue" and ordered and before.capitals:  # the third High-Level Dialogue on Climate
        return before.first, complement_end(ws, head.last, frozenset(("of", "on", "between")))
    if is_compound(ws, head.last):
        return None
    if follow == "between" and word in _TALKS | {"meeting", "meetings", "engagements", "conversations"}:
        held = before.determiner or before.capitals or (before.first and ws[before.first - 1].lower in _UNDER | {"ongoing", "continuing"})
        reach = _second_party_end(ws, chain_end(ws, head.last + 1, pairs=True))
        of_day = word in _ON_THE_LINE and reach + 1 < len(ws) and ws[reach].lower == "on" and is_date(ws, reach + 1)
        if held and reach > head.last + 1 and (of_day or _two_parties(ws, head.last + 1, reach)):
            return before.first, place_after(ws, reach)
    led = ws[before.first - 1].lower if before.first else ""
    if (
        follow == "with"
        and word in _NEGOTIATIONS
        and not before.determiner
        and led in _UNDER
        and any(w.capital for w in ws[head.last + 1 : head.last + 4])
    ):
        reach = chain_end(ws, head.last + 1)  # in talks with the Fund on a new loan
        matter = complement_end(ws, reach, frozenset(("on",)), bare=True)
        if matter > reach and not is_date(ws, reach + 1):
            return before.first, chain_end(ws, matter + 1, bare=True) if ws[matter : matter + 1] and ws[matter].lower == "to" else matter
    if (follow in CONDUCTED or follow == "being") and word in _TALKS:
        reach = held_end(ws, head.last)
        if reach > head.last:
            return before.first, reach
    if word in ("meeting", "meetings", "engagements") and before.named_owner and not is_named(ws, head):
        return _own_meeting(ws, head, before)
    if follow == "of" and (word in _OF_A_BODY or is_date(ws, head.last + 1)):
        return _meeting_of(ws, head, before, ordered)
    if follow in ("on", "for") and word in _NEGOTIATIONS and before.determiner == "the" and not is_date(ws, head.last + 1):
        return _matter(ws, head, before)
    if word == "dialogue" and before.determiner == "the" and _DOMESTIC & set(before.plain):
        return before.first, head.last
    if word in ("conversation", "call") and before.definite and {w.lower for w in modifiers} & _AGAIN:
        return _one_of_series(ws, head, before)
    if word in _NEGOTIATIONS and not before.determiner and not before.owner and (going := _going_on(ws, head, before)):
        return going
    if word not in _SESSIONS:
        return None
    on = complement_end(ws, head.last, frozenset(("on",)))
    if word == "meeting" and is_named(ws, head) and ordered and before.determiner == "the" and on > head.last:
        return before.first, on  # the first Trilateral Meeting on the Tamor Triangle
    if word in ("round", "session", "meeting") and is_named(ws, head) and ordered and before.definite:  # the Fourth Round
        coming = {w.lower for w in ws[max(0, before.first - 2) : before.first]} & _CALLS or is_set(ws, head.last, ahead=True)
        if word != "meeting" or before.capitals == 1 or coming:  # will host the Third Trilateral Meeting
            return before.first, head.last
        return None
    if word in ("meeting", "talks") and before.definite and _FORMAT.search(" ".join(w.lower for w in modifiers)):
        return before.first, head.last  # the informal four-plus-two meeting
    bare = all(w.capital or w.number or w.lower in ("and", "format", "upcoming", "recent", "ministerial") for w in modifiers)
    group = any(GROUP.fullmatch(w.text) for w in modifiers) and any(w.lower in ("leaders", "ministers", "ministerial") for w in modifiers)
    if word in ("meeting", "meetings") and before.determiner == "the" and group and not is_named(ws, head):
        return before.first, place_after(ws, head.last)  # the virtual G7 leaders' meeting
    coming = word == "session" and {w.lower for w in modifiers} & (_AGAIN | _AHEAD | {"next"})  # the forthcoming Rights Council session
    if (
        (word in ("meeting", "meetings") or coming)
        and before.determiner == "the"
        and proper
        and bare
        and before.first
        and not is_named(ws, head)
    ):
        return before.first, place_after(ws, head.last)  # the Tamor meeting, the Hald format meeting
    if word == "meeting" and before.owner and "first" in before.plain and is_date(ws, head.last + 1) and follow in ("in", "on"):
        return before.first, head.last  # in their first meeting in November 2021
    if ordered and before.definite and any(w.lower in _OTHERS for w in modifiers):
        own = before.determiner in ("its", "their") and _dated_later(ws, head, before)
        return _one_of_series(ws, head, before) or ((before.first, head.last) if own else None)
    if head.first > 1 and ws[head.first - 2].lower == "whose" and ws[head.first - 1].lower in ORDER and _dated_later(ws, head, before):
        return head.first - 1, head.last
    if ordered and word in ("meeting", "session", "round") and (_dated_later(ws, head, before) or _took_place(ws, head, before)):
        return before.first, place_after(ws, head.last)  # the third meeting will be held in May
    if follow == "during" and before.owner:
        reach = place_after(ws, chain_end(ws, head.last + 1))
        return (before.first, reach) if any(w.capital for w in ws[head.last : reach]) else None
    if follow in _LOCATIVE and before.definite and not is_named(ws, head):
        if is_date(ws, head.last + 1):
            if word in ("meeting", "meetings") and not (ordered and before.determiner == "its"):
                return before.first, date_end(ws, head.last + 1)
            return (before.first, head.last) if proper and not before.owner else None  # the Tamor talks on 29 November
        reach = place_after(ws, head.last)
        coming = ordered and before.owner and not {w.lower for w in modifiers} & _AGAIN  # would hold its first meeting
        if reach > head.last and word == "talks" and reach < len(ws) and ws[reach].lower == "on" and not is_date(ws, reach + 1):
            return before.first, place_after(ws, complement_end(ws, reach, frozenset(("on",)), bare=True))
        monthly = any(w.capital and w.lower in MONTHS for w in modifiers)
        if reach > head.last and not coming and (before.plain or proper or monthly or time_follows(ws, reach)):
            return before.first, reach
    if set(before.plain) & _OF_SEVERAL and before.definite and word in _EXCHANGES and (word == "meeting" or follow == "with"):
        end = complement_end(ws, head.last, frozenset(("on",)), bare=True)
        if end == head.last + 2 and ws[end - 1].lower.endswith("ing"):  # on settling the Tamor issue
            end = max(end, chain_end(ws, end))
        return before.first, end
    pair = any(w.capital and "-" in w.lower for w in modifiers) and not (before.determiner or before.owner)
    led = ws[before.first - 1].lower if before.first else ""
    if pair and word in ("talks", "negotiations", "consultations") and led and led not in _HOLD:
        over = complement_end(ws, head.last, frozenset(("over", "on")))  # Veland-Oresh negotiations over the Tamor dam
        return before.first, purpose_end(ws, over) if over == head.last and follow == "to" else over
    if (
        word in ("talks", "dialogue", "consultations")
        and proper
        and before.definite
        and not before.owner
        and (follow != "on" or is_date(ws, head.last + 1))
    ):
        return before.first, head.last
    return None


def _second_party_end(ws: Sequence[Word], i: int) -> int:
    """`i`, the end of two parties, moved on over the second title of one: *and Prime Minister* and Crown Prince Hald, or over whence they
    come: *and representatives* from Oresh."""
    if i + 1 < len(ws) and ws[i].lower == "and" and ws[i - 1].capital and ws[i - 1].lower in _TITLED and ws[i + 1].capital:
        return chain_end(ws, i + 1)
    if i + 1 < len(ws) and ws[i].lower == "from" and ws[i - 1].lower in _PERSONS and ws[i + 1].capital:
        return chain_end(ws, i + 1)
    return i


_AMONG = re.compile(r"(?:inter|intra)-[A-Z]")  # the inter-Oreshi dialogue
_OF_A_BODY = GROUPS["meeting_nouns"] | {"round"}
_STRETCHES = frozenset("year month autumn spring summer winter quarter week".split())


def _dated_later(ws: Sequence[Word], head: Head, before: Left) -> bool:
    """Whether a time stands after a meeting of a series: *the fourth meeting will be held in May*, *their next meeting before the end of
    the month*, *whose inaugural meeting would be in Tamor in May*."""
    whose = head.first > 1 and ws[head.first - 2].lower == "whose"
    which = [w.lower for w in ws[head.last : head.last + 2]] == ["of", "which"]
    after = ws[head.last].lower if head.last < len(ws) else ""
    if not (whose or before.determiner in ("the", "its", "their")) or (after in ("of", "on", "between", "with", "since") and not which):
        return False
    if before.determiner in ("its", "their") and "first" in {w.lower for w in ws[before.first : head.first]}:
        return False  # of a body that there is not yet
    limit = min(len(ws), head.last + 10)
    stop = next((i for i in range(head.last, limit) if ws[i].text in ",;:."), limit)
    return any(is_date(ws, i) or ws[i].lower in _STRETCHES for i in range(head.last, stop))


def _took_place(ws: Sequence[Word], head: Head, before: Left) -> bool:
    """*The second round was convened in Tamor*."""
    return before.determiner == "the" and head.last < len(ws) and ws[head.last].lower in ("was", "took") and is_set(ws, head.last)


_OF_SEVERAL = frozenset("trilateral tripartite quadrilateral".split())
_FORMAT = re.compile(r"\w+-plus-\w+|\b\d\+\d\b")


def _contacts(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*Their recent contacts over the telephone*, *the recent contacts between A and B*."""
    if head.last + 2 < len(ws) and ws[head.last].lower in ("which", "that") and before.determiner == "the":
        reach = clause_end(ws, head.last, 10)  # the contacts which the envoy had in Tamor
        had = {w.lower for w in ws[head.last : reach]} & {"had", "held"}
        return (before.first, reach) if had and any(w.capital for w in ws[head.last : reach]) else None
    if "recent" not in before.plain or before.indefinite or head.last >= len(ws):
        return None
    reach = chain_end(ws, head.last + 1, pairs=ws[head.last].lower in ("between", "with"))
    told = ws[head.last].lower in ("over", "on", "by") and ws[reach - 1].lower in _PHONES
    party = ws[head.last].lower in ("between", "with") and any(w.capital for w in ws[head.last + 1 : reach])
    return (before.first, reach) if told or party else None


def _one_of_series(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*The next round*, *the previous trilateral meeting*, *their last meeting in Tamor*. A coming meeting of someone's own is nothing
    yet; the place names only what its order in a series does not."""
    order = {w.lower for w in ws[before.first : head.first]}
    if before.owner and not order & _AGAIN:
        return None
    end = head.last
    if end < len(ws) and ws[end].lower == "with":
        end = chain_end(ws, end + 1)
    elif [w.lower for w in ws[end : end + 4]] == ["at", "the", "level", "of"]:
        end = max(end, chain_end(ws, end + 4, bare=True))
    elif order & _AGAIN and not is_date(ws, end + 1):
        end = place_after(ws, end)
    return before.first, max(end, head.last)


def _matter(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*The negotiations on the Tamor Dam*: on a matter with a name; those on an agreement are told by the agreement."""
    reach = complement_end(ws, head.last, frozenset(("on",)), bare=head.last + 1 < len(ws) and ws[head.last + 1].lower.endswith("ing"))
    reach = complement_end(ws, gerund_end(ws, reach), frozenset(("in",)))  # on settling the crisis in Oresh
    matter = ws[head.last + 1 : reach]
    texts = any(w.lower in BINDING for w in matter)
    if any(w.capital for w in matter) and not texts:
        return before.first, reach
    pair = any(w.capital and "-" in w.text for w in ws[before.first : head.first])
    ongoing = (pair or _CURRENT & set(before.plain)) and ws[head.last].lower == "on"
    if ongoing or {w.lower for w in ws[max(0, before.first - 4) : before.first]} & _STAGES:
        further = chain_end(ws, head.last + 1, pairs=True, bare=True)  # the state of the negotiations on a treaty between the two
        further = complement_end(ws, further, frozenset(("on", "between", "with")), bare=True)
        return (before.first, further) if further > head.last + 1 else None
    return None


def _going_on(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*Ongoing negotiations over the Tamor dam*, *ongoing multilateral talks to share the Hald*."""
    first = next((i for i in range(before.first - 1, max(-1, before.first - 3), -1) if ws[i].lower in _CURRENT), None)
    if first is None or head.last + 1 >= len(ws):
        return None
    link = ws[head.last].lower
    if link in ("over", "on"):
        end = complement_end(ws, head.last, frozenset(("over", "on")))
    else:
        end = purpose_end(ws, head.last) if link == "to" and ws[head.last + 1].text.islower() else head.last
    return (first, end) if end > head.last else None


_COMING = frozenset("be due will to would shall should last next".split())


def _organ(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """A commission that is to meet: its coming meeting is what is cited."""
    modified = before.capitals or before.plain or (head.last < len(ws) and ws[head.last].lower in ("on", "for"))
    shared = before.capitals or _SHARED_ORGANS | GROUPS["standing_organs"] & set(before.plain)
    if before.indefinite or not modified or not (is_named(ws, head) or (before.determiner == "the" and shared)):
        return None
    end = complement_end(ws, head.last, frozenset(("on", "for", "between")), bare=True)
    order = {w.lower for w in ws[before.first : head.first]} & (_OTHERS | _AGAIN | ORDINALS)
    if order and is_named(ws, head) and shared:  # the next Joint Commission
        return before.first, end
    if [w.lower for w in ws[end : end + 2]] == [",", "which"]:  # which has not met since 2014, be convened
        comma = next((i for i in range(end + 2, min(len(ws), end + 14)) if ws[i].text == ","), None)
        sits_on = comma + 1 if comma else end
    else:
        sits_on = end
    after = [w.lower for w in ws[sits_on : sits_on + 8]]
    called = {w.lower for w in ws[max(0, before.first - 3) : before.first]} & _CALLS
    sits = set(after[:5]) & _COMING and set(after) & _SITS
    return (before.first, end) if called or sits else None


def _own_meeting(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*President Hald's planned meeting on May 6 with President Orlen*, *the Council's next public meeting* that will be held in May."""
    first, reach = before.first, head.last
    if [w.lower for w in ws[max(0, first - 2) : first]] == ["'s", "and"] and first > 2:
        first -= 3  # Hald's and Orlen's
        while first and ws[first - 1].capital:
            first -= 1
    if set(before.plain) & {"next", "upcoming"} and is_set(ws, reach, ahead=True):
        return first, reach
    if is_date(ws, reach):  # Hald's meeting April 6 with President Orlen
        reach = date_end(ws, reach)
    while reach < len(ws) and ws[reach].lower in ("with", "of", "on", "in"):
        further = date_end(ws, reach + 1) if is_date(ws, reach + 1) else chain_end(ws, reach + 1, bare=True)
        if further == reach + 1:
            break
        reach = further
    nobody = ws[head.first].lower == "engagements" and not any(w.capital for w in ws[head.last : reach])
    return (first, reach) if any(w.lower in ("with", "of") for w in ws[head.last : reach]) and not nobody else None


def _meeting_of(ws: Sequence[Word], head: Head, before: Left, ordered: bool) -> Reach:
    """*The meeting of May 31*, *a meeting of the Contact Group*, *the third round of the border talks*."""
    if is_date(ws, head.last + 1):
        end = date_end(ws, head.last + 1)
        other = chain_end(ws, end + 1) if end < len(ws) and ws[end].lower == "with" else end
        return before.first, other if other > end + 1 else end
    reach = acronym_end(ws, chain_end(ws, head.last + 1, links=("of", "for", "on")))
    if reach + 1 < len(ws) and ws[reach].lower == "and" and ws[reach - 1].capital and ws[reach + 1].capital:
        joined = chain_end(ws, reach + 1, bare=True)  # Nordic and Baltic ministers
        reach = joined if ws[joined - 1].lower in _PERSONS else reach
    if reach + 1 < len(ws) and ws[reach].lower == "and" and ws[reach - 1].capital and ws[reach + 1].capital:
        joined = chain_end(ws, reach + 1)  # of the Trade and Technology Council, of the Trade and Health group
        joined += joined < len(ws) and ws[joined].lower in _BODIES_AT_WORK
        at_work = ws[joined - 1].lower in _BODIES_AT_WORK and (ws[joined - 1].capital or ws[reach - 1].capital)
        reach = joined if joined > reach + 2 and at_work else reach
    if (
        reach + 1 < len(ws)
        and ws[reach].lower == "and"
        and ws[reach - 2].lower in ("on", "for")
        and ws[reach - 1].capital
        and ws[reach + 1].capital
    ):
        reach = acronym_end(ws, place_after(ws, list_end(ws, reach)))  # of the Conference on Trust and Rivers in Tamor (CTR)
    about = next((i for i in range(reach - 1, head.last, -1) if ws[i].lower in ("on", "for")), 0)
    reach = subject_end(ws, about + 1, reach) if about else reach
    body = ws[head.last + 1 : reach]
    dated = any(is_date(ws, i) for i in range(before.first, head.first))
    if dated and ws[head.last - 1].lower == "round" and before.definite:  # the February 10 round of consultations in Tamor between advisers
        end = place_after(ws, max(reach, chain_end(ws, head.last + 1, bare=True)))
        if end < len(ws) and ws[end].lower == "between":
            end = _whose_end(ws, max(end, chain_end(ws, end + 1, pairs=True, bare=True)))
        return before.first, end
    shared = {w.lower for w in body}
    matter = complement_end(ws, reach, frozenset(("on",)), bare=True)
    if shared & _ORGANS and shared & {"joint", "mixed"} and matter > reach:  # a meeting of the joint committee on ferries
        return trimmed(ws, before.first, head.first, TEMPER), matter
    commission = before.definite and shared & _ORGANS and shared & _SHARED_ORGANS
    if commission or (ws[head.first - 1].lower == "joint" and shared & _CABINETS):
        return trimmed(ws, before.first, head.first, TEMPER | {"this"}), reach
    lately = before.definite and {w.lower for w in ws[before.first : head.first]} & (_AGAIN | _AHEAD)
    organ = bool(lately) and any(GROUP.fullmatch(w.text) for w in body)  # the upcoming meeting of G7 partners
    reach += organ and reach < len(ws) and ws[reach].lower in _PERSONS | {"partners", "members"}
    organ |= sum(w.capital for w in body) >= 2 or any(len(w.text) > 2 and (w.text.isupper() or "+" in w.text) for w in body)
    counted = before.definite and ordered and len(body) > 1 and (body[0].lower == "the" or ws[head.last - 1].lower == "round")
    if not body:
        body = ws[head.last + 1 : chain_end(ws, head.last + 1, bare=True)]
        reach = head.last + 1 + len(body)
        counted = before.definite and ordered and len(body) > 1
    counted = counted and (len(body) > 2 or body[0].lower != "the" or body[-1].capital)  # the first session of the committee tells nothing
    of_ministers = [w.lower for w in body if w.lower in _PERSONS | _ORGANS][:1]  # not the Council of Ministers
    if of_ministers and of_ministers[0] in _PERSONS and body[0].lower not in _OURSELVES and not ordered:
        reach = list_end(ws, max(reach, chain_end(ws, head.last + 1, pairs=True, bare=True)))
        reach = _whose_end(ws, reach)
        told = _tail(ws, reach)
        if told.parties:
            return (before.first, told.end) if told.when or told.place or told.held else None
        place = place_after(ws, reach)
        after = [w.lower for w in ws[reach : reach + 12]]
        return (before.first, reach) if place > reach or time_follows(ws, reach) or _ASSEMBLED & set(after) else None
    reach = parties_end(ws, reach)
    if ws[head.last - 1].lower == "round" and ws[reach - 1].lower in _TALKS:  # of negotiations on the sharing of rivers
        reach = complement_end(ws, reach, frozenset(("on",)), bare=True)
    newly = {w.lower for w in ws[before.first : head.first]} & (_AGAIN | {"new"})
    if ws[head.last - 1].lower == "round" and newly and reach > head.last + 1 and (place := place_after(ws, reach)) > reach:
        return before.first, place  # the recent round of talks in Tamor
    if reach < len(ws) and ws[reach].lower == "between" and ws[head.last - 1].lower in ("round", "session"):
        reach = place_after(ws, _second_party_end(ws, max(reach, chain_end(ws, reach + 1, pairs=True))))
    if counted and body[-1].lower in _BODIES_AT_WORK:  # the first meeting of the working group on fisheries
        reach = max(reach, complement_end(ws, reach, frozenset(("on", "for")), bare=True))
    if any(w.lower in ("election", "elections", "voting") for w in body):
        return None
    if organ or (not before.indefinite and counted) or (ws[head.last - 1].lower == "round" and body and ordered and before.definite):
        return trimmed(ws, before.first, head.first, TEMPER), reach
    return None


def _whose_end(ws: Sequence[Word], i: int) -> int:
    """`i` moved on over whose advisers or envoys they are: *to the leaders of the Four*."""
    whose = chain_end(ws, i + 1) if i < len(ws) and ws[i].lower == "to" else i + 1
    return whose if whose > i + 1 and ws[i + 1].lower == "the" else i


_BODIES_AT_WORK = _ORGANS | {"group", "mechanism"}
_OURSELVES = frozenset("two both our their".split())


def _two_parties(ws: Sequence[Word], first: int, last: int) -> bool:
    """Whether `[first, last)` names parties: two names joined, or *the two militaries*."""
    return any(w.capital for w in ws[first:last]) or any(w.lower in _FORCES for w in ws[first:last])


_TRAVEL = frozenset("to of by".split())
_STYLES = GROUPS["styles"]


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


def visit(ws: Sequence[Word], head: Head) -> Reach:
    """A visit told apart by visitor or destination."""
    if is_verb(ws, head) and ws[head.first].lower in ("visit", "tour"):
        return None
    before = left(ws, head.first, ADJECTIVES)
    before = replace(before, first=trimmed(ws, before.first, head.first, frozenset(("own",))))
    end, n = head.last, len(ws)
    travelled = authored = False
    if {w.lower for w in ws[max(0, before.first - 2) : before.first]} & _PAYING:
        return None
    if before.determiner in ("my", "your", "our", "this") and not before.named_owner:
        return None
    if end + 1 < n and ws[end].lower in _PAID and ws[end + 1].lower in _TRAVEL:
        end += 1
    while end < n:
        spell = _spell_end(ws, end)
        own_time = [w.lower for w in ws[spell + 1 : spell + 3]] in (["this", "year"], ["last", "year"], ["next", "year"])
        if travelled and spell < n and ws[spell].lower in ("by", "of") and not own_time:  # to Tamor this week by the minister
            end = spell
        elif spell > end and not travelled and spell < n and ws[spell].lower == "to" and _is_place(ws, spell + 1):
            end = spell  # his visit in April to Tamor
        if ws[end].lower not in _TRAVEL:
            break
        link = ws[end].lower
        at = end + 1
        if at < n and ws[at].lower == "then":
            at += 1
        further = chain_end(ws, at)
        if further == at or is_date(ws, at):
            break
        if further < n and ws[further - 1].lower in _STYLES and ws[further].lower == "the":
            further = max(further, chain_end(ws, further))  # of Her Majesty the Queen
        if link in ("by", "of") and further + 1 < n and ws[further].lower == "and" and _is_person(ws, further + 1):
            further = max(further, chain_end(ws, further + 1))  # by President Orlen and First Lady Ada Hald
        place = any(w.capital for w in ws[at:further])
        if link == "to" and place and ws[further - 1].capital:
            further = list_end(ws, further)  # to Tamor, Oresh, and Hald
        if (
            link in ("by", "of")
            and ws[at].lower in ("a", "an")
            and "first" in before.plain + tuple(w.lower for w in ws[before.first : head.first])
        ):
            return None  # the first visit to Veland by an Oreshi minister
        if link == "to" and not place and ws[at].lower not in ("the", "each"):
            break
        travelled |= link == "to" or (link == "of" and ws[head.first].lower == "tour")
        authored |= link in ("of", "by") and (place or ws[at].lower == "the")
        end = further
    months = any(ws[i].lower in MONTHS and ws[i].capital for i in range(before.first, head.first))
    ordered = any(ws[i].lower in _VISIT_ORDER for i in range(before.first, head.first))
    several = before.named_owner or before.determiner == "the" or (before.owner and travelled) or (ordered and authored)
    if ws[head.first].lower == "visits" and not several:
        return None
    if ws[head.first].lower == "travel" and not (before.owner and ordered and travelled):
        return None
    if before.named_owner and not before.indefinite:
        return before.first, end
    if before.indefinite:
        return (before.first, end) if authored and before.determiner == "a" and is_set(ws, end, ahead=True) else None
    if travelled and (authored or months or ordered or (before.owner and not before.named_owner)):
        return before.first, end
    if authored and (months or any(w.capital for w in ws[head.last : end])):
        return before.first, end
    told_by = end == head.last and end + 1 < n and (ws[end].lower in ("he", "she", "they", "which", "that", "the") or ws[end].capital)
    if told_by and before.determiner == "the":
        reach = clause_end(ws, end, 11)
        if any(w.lower in _MAKES_VISIT for w in ws[end:reach]):
            return before.first, reach - (ws[reach - 1].lower in PREPOSITIONS)
    if travelled and before.definite and not before.owner:
        return before.first, end
    if months and (before.owner or (before.determiner == "the" and is_named(ws, head))):
        return before.first, end
    if before.determiner == "the" and is_named(ws, head) and end + 1 < n and ws[end].lower == "of" and is_date(ws, end + 1):
        return before.first, date_end(ws, end + 1)  # the State Visit of May 2024
    return None


def _is_person(ws: Sequence[Word], i: int) -> bool:
    """Whether somebody with a title and a name opens at `i`."""
    titled = ws[i].lower in LEADING_PERSONS | _TITLED or [w.lower for w in ws[i : i + 2]] in (["first", "lady"], ["first", "gentleman"])
    return titled and ws[i].capital and i + 1 < len(ws) and ws[i + 1].capital


_FIRST_PERSONS = frozenset("i we".split())
_ADVERBS = frozenset("recently first last also already just have had both".split())
_OWN_DAY = frozenset("today tonight morning afternoon now if".split())
_TOLD_IN = frozenset("with in at on last over by about".split())


def told_by_speaker(ws: Sequence[Word], head: Head) -> Reach:
    """*We met in Tamor in June*, *I met with the Deputy Prime Minister of Oresh*, *we recently spoke on the telephone*: an earlier meeting
    as one who took part in it speaks of it."""
    first = head.first
    while first and ws[first - 1].lower in _ADVERBS:
        first -= 1
    said = first and ws[first - 1].lower in _FIRST_PERSONS
    if said and [w.lower for w in ws[max(0, first - 3) : first - 1]] == ["last", "time"]:
        there = head.last < len(ws) and ws[head.last].lower in ("in", "at", "here") and not is_date(ws, head.last + 1)
        stop = (i for i in range(head.last, len(ws)) if not ws[i].word or ws[i].lower in ("on", "was", "is", "we", "and"))
        return first - 3, next(stop, len(ws)) if there else head.last  # last time we met here in Tamor was in May
    ago = [w.lower for w in ws[head.last + 1 : head.last + 3]] == ["years", "ago"] and ws[head.last].number
    if said and ago:
        return max(first, head.first - 1), head.last + 3  # we first met ten years ago
    if not said or {w.lower for w in ws} & _OWN_DAY:
        return None
    spoke = ws[head.first].lower == "spoke"
    end, telling = head.last, False
    while end + 1 < len(ws) and ws[end].lower in _TOLD_IN:
        if is_date(ws, end + 1):
            end, telling = date_end(ws, end + 1), True
            continue
        if ws[end].lower == "last":
            end, telling = end + 2, True
            continue
        further = chain_end(ws, end + 1, bare=telling)
        phoned = ws[end].lower in ("on", "over", "by") and any(w.lower in _MEDIA for w in ws[end + 1 : end + 3])
        if further == end + 1 or not (telling or phoned or any(w.capital for w in ws[end + 1 : further])):
            break
        telling |= phoned or not spoke
        end = further
    recently = next((i for i in range(first, head.first) if ws[i].lower == "recently"), head.first)
    return (recently, end) if telling else None
