"""Sessions told by their name, their number in a series, their body, their parties, or where and when they were.

The rules stand in the order in which they are asked: the first that knows the phrase decides.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from memcon.annotate.citations.meetings.exchanges import (
    AGAIN,
    AHEAD,
    CALLS,
    EXCHANGES,
    ON_THE_LINE,
    ORGANS,
    SESSIONS,
    SHARED_ORGANS,
    STRETCHES,
    Exchange,
)
from memcon.annotate.citations.meetings.of_bodies import of_body
from memcon.annotate.citations.meetings.parties import (
    at_a_stage,
    between,
    contacts,
    domestic,
    going_on,
    held,
    in_talks_with,
    matter,
    meeting_to_come,
    of_a_pair,
    ongoing_with,
    own_meeting,
    proper_talks,
)
from memcon.annotate.citations.meetings.tails import parties_after
from memcon.annotate.citations.noun_phrases import DEFINITE, GROUP, PREPOSITIONS, VERBS, chain_end
from memcon.annotate.citations.phrases import (
    ORDER,
    Reach,
    complement_end,
    date_end,
    is_compound,
    is_date,
    place_after,
    subject_end,
    time_follows,
)
from memcon.annotate.citations.rules import NOTHING, first_answer
from memcon.annotate.citations.told_behind import is_set
from memcon.annotate.small_words import MONTHS, NUMBERS, ORDINALS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_NAMED_SESSIONS = _WORDS["named_sessions"]
_OTHERS = _WORDS["one_of_series"]
_SITS = _WORDS["sits"]
_LAUNCHED = _WORDS["launching"] | _WORDS["starting"]
_STANDING = SHARED_ORGANS | _WORDS["standing_organs"]
_COMING = frozenset("be due will to would shall should last next".split())
_SITTINGS = frozenset("session meeting sitting round".split())
_LOCATIVE = frozenset("in at near on off over".split())
_OF_SEVERAL = _WORDS["of_several"]
_OF_MINISTERS = _WORDS["ministerial_ranks"]
_OF_HIGH_LEVEL = frozenset("ministerial high-level".split())
_FORMAT = re.compile(r"\w+-plus-\w+|\b\d\+\d\b")
_LEVEL = ["at", "the", "level", "of"]


def named_or_ordered(x: Exchange) -> Reach:
    """A session with a name, a number in a series, a body, or two parties between whom it was."""
    return first_answer(_RULES, x)


def _by_acronym(x: Exchange) -> Reach:
    """*The 4th JC*, *the next 2+2*."""
    if x.word != "2+2" and not x.ws[x.end - 1].text.isupper():
        return None
    return x.to(x.end) if x.ordered else NOTHING


def _organ(x: Exchange) -> Reach:
    """A commission that is to meet: its coming meeting is what is cited. *The next Joint Commission*; *convene the Joint Commission, which
    has not met since 2014*."""
    if x.word == "dialogue" and x.named and x.the:  # the High-Level Dialogue on energy and ports would hold its first meeting
        end = subject_end(x.ws, x.end + 1, x.reach("on", "for", "between", bare=True)) if x.follow in ("on", "for") else x.end
        return x.to(end) if x.before.capitals and _is_to_sit(x, end) else None
    if x.word not in ORGANS and x.word != "group":
        return None
    before = x.before
    modified = before.capitals or before.plain or x.follow in ("on", "for")
    shared = before.capitals or _STANDING & set(before.plain)
    if before.indefinite or not modified or not (x.named or (x.the and shared)):
        return NOTHING
    end = x.reach("on", "for", "between", "under", bare=True)
    if x.named and shared and (x.told & (_OTHERS | AGAIN | ORDINALS) or x.ordered):
        return x.to(end)
    at_it = x.the and x.before.first > 1 and x.ws[x.before.first - 2].lower == "at"
    there = x.named and at_it and bool(x.told & SHARED_ORGANS)  # to be initialled at the Joint Commission
    told_of = x.named and x.the and shared and x.lead(3) >= {"of", "the"} and x.lead(4) & _CAME_OF_IT
    begun = x.named and x.the and shared and x.lead(2) & _LAUNCHED  # discussed launching the Veland-Oresh Consultative Committee
    return x.to(end) if there or begun or told_of or x.lead(3) & CALLS or _is_to_sit(x, end) else NOTHING


def _is_to_sit(x: Exchange, end: int) -> bool:
    """Whether the commission *will meet*, *is due to convene*, also after *which has not met since 2014,*."""
    ws, at = x.ws, end
    clause = [w.lower for w in ws[end : end + 5]]  # the convening of which was postponed
    led = clause[:1] == [","] and clause[1:2] != [] and clause[1].endswith("chaired")  # co-chaired by the Vice Presidents
    if clause[:2] == [",", "which"] or (clause[:2] == [",", "the"] and clause[3:] == ["of", "which"]) or led:
        comma = next((i for i in range(end + 2, min(len(ws), end + _LONGEST_ASIDE)) if ws[i].text == ","), None)
        at = comma + 1 if comma else end
    after = [w.lower for w in ws[at : at + 8]]
    its = "its" in after and bool(_SITTINGS & {w.lower for w in ws[at : at + 9]})
    holds = its and ("hold" in after[:5] or after[:3] == ["is", "scheduled", "for"])
    if its and after[:3] == ["is", "scheduled", "for"]:
        return True
    if after[:2] == ["met", "on"] and is_date(ws, at + 2):  # before the Trade Negotiations Committee met on 3 May
        return True
    return bool(_COMING & set(after[:5]) and (_SITS & set(after) or holds or "held" in after[:4]))


_CAME_OF_IT = frozenset("outcomes outcome results result".split())
_LONGEST_ASIDE = 20  # words set off by commas after a body: "co-chaired by the Vice President and the Prime Minister of Oresh"


def _new_round(x: Exchange) -> Reach:
    """*A new round of consultations.*"""
    if x.word != "round" or "new" not in x.before.plain or x.follow != "of" or x.before.determiner != "a":
        return None
    reach = chain_end(x.ws, x.end + 1, bare=True)
    return x.to(reach) if reach > x.end + 2 else NOTHING


def _indefinite(x: Exchange) -> Reach:
    """*An extraordinary G20 session*; a meeting *of* a body is looked at further, any other with *a* is none."""
    if not x.before.indefinite or (x.follow == "of" and x.word in ("meeting", "session", "round")):
        return None
    return x.to(x.end) if "extraordinary" in x.before.plain and x.of_parties else NOTHING


def _with_name(x: Exchange) -> Reach:
    """*The Tamor Dialogue on Rivers*, *the third High-Level Dialogue on Climate*."""
    if not x.named:
        return None
    session = x.word in _NAMED_SESSIONS and x.of_parties and not x.before.named_owner
    dialogue = x.word == "dialogue" and x.ordered and x.before.capitals
    return x.to(x.reach("of", "on", "between")) if session or dialogue else None


def _once_more(x: Exchange) -> Reach:
    """*The eighth iteration of the Veland-Oresh Annual Consultations.*"""
    lead = x.ws[max(0, x.first - 4) : x.first]
    again = [w.lower for w in lead[1:]] in (["iteration", "of", "the"], ["edition", "of", "the"])
    told = again and (lead[0].lower in ORDER or lead[0].number)
    return (x.first - 4, x.reach("of", "on", "between")) if told and x.proper else None


def _compound(x: Exchange) -> Reach:
    """*The meeting room* is no meeting."""
    return NOTHING if is_compound(x.ws, x.end) else None


def _last_call(x: Exchange) -> Reach:
    """*Their last conversation in Tamor*, *the previous call*."""
    last = x.word in ON_THE_LINE and x.before.definite and x.told & AGAIN
    return (_in_series(x) or NOTHING) if last else None


def _no_session(x: Exchange) -> Reach:
    """What follows is said of sessions only."""
    return None if x.word in SESSIONS else NOTHING


def _numbered_on(x: Exchange) -> Reach:
    """*The first Trilateral Meeting on the Tamor Triangle.*"""
    if x.word != "meeting" or not x.the or not x.named or not x.ordered:
        return None
    on = x.reach("on")
    return x.to(on) if on > x.end else None


def _ministerial_on(x: Exchange) -> Reach:
    """*The Ministerial Meeting on Clean Rivers*, *the High-Level Meeting on Malaria*."""
    if x.word != "meeting" or not x.the or not x.named or not x.told & _OF_HIGH_LEVEL:
        return None
    on = x.reach("on")
    return x.to(on) if x.names(on) else None


def _numbered(x: Exchange) -> Reach:
    """*The Fourth Round*; a meeting only where one *will host the Third Trilateral Meeting*."""
    if x.word not in ("round", "session", "meeting") or not x.named or not x.before.definite or not x.ordered:
        return None
    own = x.before.owner and x.on_day() and x.follow in ("in", "on")  # the Authority at its 72nd Meeting in June
    told = x.word != "meeting" or x.before.capitals == 1 or own or x.lead(2) & CALLS or is_set(x.ws, x.end, ahead=True)
    return x.to(x.end) if told else NOTHING


def _in_format(x: Exchange) -> Reach:
    """*The informal four-plus-two meeting.*"""
    known = x.word in ("meeting", "talks") and x.before.definite and _FORMAT.search(" ".join(w.lower for w in x.modifiers))
    return x.to(x.end) if known else None


def _of_group(x: Exchange) -> Reach:
    """*The virtual G7 leaders' meeting.*"""
    if x.word not in ("meeting", "meetings") or not x.the or x.named or not x.told & {"leaders", "ministers", "ministerial"}:
        return None
    return x.to(place_after(x.ws, x.end)) if any(GROUP.fullmatch(w.text) for w in x.modifiers) else None


def _by_name_before(x: Exchange) -> Reach:
    """*The Tamor meeting*, *the Hald format meeting*, *the forthcoming Rights Council session*."""
    coming = x.word == "session" and x.told & (AGAIN | AHEAD | {"next"})
    if not (x.word in ("meeting", "meetings") or coming) or not x.the or not x.first or x.named:
        return None
    bare = all(w.capital or w.number or w.lower in ("and", "format", "upcoming", "recent", "ministerial") for w in x.modifiers)
    return x.to(place_after(x.ws, x.end)) if bare and x.of_parties else None


def _first_of_theirs(x: Exchange) -> Reach:
    """In *their first meeting* in November 2021."""
    own = x.word == "meeting" and x.before.owner and "first" in x.before.plain
    return x.to(x.end) if own and x.on_day() and x.follow in ("in", "on") else None


def _one_of_series(x: Exchange) -> Reach:
    """*The next round*, *the previous trilateral meeting*; *its next session* where a day is told."""
    if not x.before.definite or not x.told & _OTHERS or not x.ordered:
        return None
    own = x.before.determiner in ("its", "their") and _dated_later(x)
    return _in_series(x) or (x.to(x.end) if own else NOTHING)


def _whose(x: Exchange) -> Reach:
    """The forum, whose *inaugural meeting* would be in Tamor in May."""
    first = x.head.first
    whose = first > 1 and x.ws[first - 2].lower == "whose" and x.ws[first - 1].lower in ORDER
    return (first - 1, x.end) if whose and _dated_later(x) else None


def _of_known_time(x: Exchange) -> Reach:
    """*The third meeting* will be held in Tamor in May; *the second round* was convened in Tamor."""
    if x.word not in ("meeting", "session", "round", "consultation", "consultations") or not x.ordered:
        return None
    return x.to(x.end) if _dated_later(x) or _took_place(x) else None


def _during(x: Exchange) -> Reach:
    """*Their meeting during the Tamor Summit.*"""
    return x.if_named(place_after(x.ws, chain_end(x.ws, x.end + 1))) if x.follow == "during" and x.before.owner else None


def _of_day(x: Exchange) -> Reach:
    """*The meeting on 2 March*, *the Tamor talks* on 29 November."""
    if x.follow not in _LOCATIVE or not x.on_day() or not x.before.definite or x.named:
        return None
    if x.word in ("meeting", "meetings") and not (x.ordered and x.before.determiner == "its"):
        return x.to(date_end(x.ws, x.end + 1))
    return x.to(x.end) if x.of_parties and not x.before.owner else NOTHING


def _at_place(x: Exchange) -> Reach:
    """*The latest talks in Tamor*, *the talks in Tamor on sharing the Hald*; not where one *would hold its first meeting in Tamor*."""
    if x.follow not in _LOCATIVE or not x.before.definite or x.named:
        return None
    ws, reach = x.ws, place_after(x.ws, x.end)
    if reach == x.end:
        return None
    if x.word == "talks" and reach < len(ws) and ws[reach].lower == "on" and not is_date(ws, reach + 1):
        return x.to(place_after(ws, complement_end(ws, reach, frozenset(("on",)), bare=True)))
    coming = x.ordered and x.before.owner and not x.told & AGAIN
    monthly = any(w.capital and w.lower in MONTHS for w in x.modifiers)
    told = x.before.plain or monthly or x.of_parties or time_follows(ws, reach)
    if x.dated and x.before.named_owner:  # Hald's May 3 talks in Tamor with President Orlen
        reach = parties_after(ws, reach)
    return x.to(reach) if told and not coming else None


def _at_talks(x: Exchange) -> Reach:
    """*At the talks in Tamor*, *to return to the talks in Tamor*, *the opening of the New START talks in Tamor*."""
    if x.word != "talks" or x.follow != "in" or not x.the or x.before.plain:
        return None
    reach = place_after(x.ws, x.end)
    there = x.lead(2) & {"at", "to", "from"} or (x.lead(3) >= {"opening", "of"})
    return x.to(reach) if reach > x.end and there else None


def _first_of_several(x: Exchange) -> Reach:
    """*The first trilateral trade and industry ministerial meeting*, *two trilateral foreign minister and two vice foreign minister
    meetings*."""
    ws, head = x.ws, x.head.first
    if x.word not in ("meeting", "meetings") or x.named or x.follow not in ("", ",", ";", ".", "and", "in"):
        return None
    first = head
    while first and head - first < _LONGEST_KIND and ws[first - 1].text.islower() and ws[first - 1].lower not in _BEFORE_KIND:
        first -= 1
    first += first < head and ws[first].lower == "and"
    kind = [w.lower for w in ws[first:head]]
    told = kind[:1] and (kind[0] in ORDINALS or kind[0] in NUMBERS) and kind[1:2] and kind[1] in _OF_SEVERAL
    return (first, place_after(ws, x.end)) if told and set(kind) & _OF_MINISTERS else None


_LONGEST_KIND = 10  # words: "two trilateral foreign minister and two vice foreign minister"
_BEFORE_KIND = PREPOSITIONS | VERBS | DEFINITE


def _of_several(x: Exchange) -> Reach:
    """*The trilateral meeting on settling the Tamor issue*, *the tripartite talks with Oresh*."""
    if not _OF_SEVERAL & set(x.before.plain) or not x.before.definite or x.word not in EXCHANGES:
        return None
    if x.word != "meeting" and x.follow != "with":
        return None
    end = x.reach("on", bare=True)
    if end == x.end + 2 and x.ws[end - 1].lower.endswith("ing"):  # on settling the Tamor issue
        end = max(end, chain_end(x.ws, end))
    return x.to(end)


_RULES: tuple[Callable[[Exchange], Reach], ...] = (
    _by_acronym,
    _organ,
    contacts,
    ongoing_with,
    meeting_to_come,
    _new_round,
    _first_of_several,
    _indefinite,
    _once_more,
    _with_name,
    _compound,
    between,
    in_talks_with,
    held,
    own_meeting,
    of_body,
    matter,
    domestic,
    _last_call,
    going_on,
    _no_session,
    _numbered_on,
    _ministerial_on,
    _numbered,
    _in_format,
    _of_group,
    _by_name_before,
    _first_of_theirs,
    _one_of_series,
    _whose,
    _of_known_time,
    _during,
    _of_day,
    _at_place,
    _at_talks,
    _of_several,
    at_a_stage,
    of_a_pair,
    proper_talks,
)


def _in_series(x: Exchange) -> Reach:
    """*The next round*, *the previous trilateral meeting*, *their last meeting in Tamor*. A coming meeting of someone's own is nothing
    yet; the place names only what its order in a series does not."""
    again = x.told & AGAIN
    if x.before.owner and not again:
        return None
    ws, end = x.ws, x.end
    if x.follow == "with":
        end = chain_end(ws, end + 1)
    elif x.follow == "on" and x.of_pair and not x.on_day():  # the next Veland-Oresh consultation on farming
        end = x.reach("on", bare=True)
    elif [w.lower for w in ws[end : end + 4]] == _LEVEL:
        end = chain_end(ws, end + 4, bare=True)
    elif again and not x.on_day():
        end = place_after(ws, end)
        if end == x.end and x.word == "meetings" and x.before.owner:
            return None  # on their previous meetings
    return x.to(max(end, x.end))


def _dated_later(x: Exchange) -> bool:
    """Whether a time stands after a meeting of a series: *the fourth meeting will be held in May*, *their next meeting before the end of
    the month*, *whose inaugural meeting would be in Tamor in May*."""
    ws = x.ws
    whose = x.head.first > 1 and ws[x.head.first - 2].lower == "whose"
    which = [w.lower for w in ws[x.end : x.end + 2]] == ["of", "which"]
    if not (whose or x.before.determiner in ("the", "its", "their")) or (x.follow in _NAMING_LINKS and not which):
        return False
    if x.before.determiner in ("its", "their") and "first" in x.told:
        return False  # of a body that there is not yet
    limit = min(len(ws), x.end + 10)
    stop = next((i for i in range(x.end, limit) if ws[i].text in ",;:."), limit)
    return any(is_date(ws, i) or ws[i].lower in STRETCHES for i in range(x.end, stop))


_NAMING_LINKS = frozenset("of on between with since".split())


def _took_place(x: Exchange) -> bool:
    """*The second round was convened in Tamor*."""
    had = x.follow == "had" and x.end + 1 < len(x.ws) and x.ws[x.end + 1].lower in ("been", "taken")
    return x.the and (x.follow in ("was", "took") or had) and is_set(x.ws, x.end)
