"""Cited steps of states: troops sent, people freed or moved, goods dropped."""

from __future__ import annotations

from collections.abc import Sequence

from memcon.annotate.citations.left import Left
from memcon.annotate.citations.noun_phrases import Word, chain_end
from memcon.annotate.citations.phrases import (
    Head,
    Reach,
    complement_end,
    date_end,
    is_date,
    place_after,
    time_follows,
)
from memcon.annotate.citations.rules import NOTHING, Phrase
from memcon.annotate.small_words import NUMBERS
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_DEPARTURES = _WORDS["departures"]
_UNMET = _WORDS["unmet"]
_DEMANDED = frozenset(("for", "to")) | _WORDS["demanded"]
_STEPS = _WORDS["steps_of_states"]
_GOING_ON = _WORDS["going_on"]
_SINCE = _WORDS["welcomed_release"]
_HELD_CAPTIVE = _WORDS["held_captive"]


def airdrops(p: Phrase) -> Reach:
    """*Its three airdrops of grain*, *the eleven airdrops of medicines*."""
    counted = next((i for i in range(p.before.first, p.head.first) if p.ws[i].lower in NUMBERS or p.ws[i].number), None)
    if p.word != "airdrops" or counted is None or not (p.the or p.before.owner):
        return None
    end = p.reach("of", bare=True)
    return (counted, end) if end > p.head.last else None


def freed(p: Phrase) -> Reach:
    return (_release(p.ws, p.head, p.before) or NOTHING) if p.word == "release" else None


def departure(p: Phrase) -> Reach:
    """*Following the departure of Velandic troops from Oresh.*"""
    if p.word not in _DEPARTURES or not {w.lower for w in p.ws[max(0, p.first - 2) : p.first]} & {"following", "since", "after"}:
        return None
    end = p.reach("of")
    there = chain_end(p.ws, end + 1) if end < len(p.ws) and p.ws[end].lower == "from" else end
    return (p.first, there) if p.head.last < end < there else None


def step(p: Phrase) -> Reach:
    """*The discovery last May of graves at Tamor*, *the withdrawal of the troops from Tamor in June*."""
    if p.word not in _STEPS:
        return _on_a_day_aside(p)
    ws, when = p.ws, p.head.last + 1
    for rule in (troops_sent, _on_a_day_aside, _left_a_country):
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
_DEPLOYED = frozenset(("deployment", "deployments"))
_TROOPS = _WORDS["troops"]


def troops_sent(p: Phrase) -> Reach:
    """*The deployment of Oreshi troops to Veland*, *troop deployments by Oresh to Veland*."""
    if p.before.indefinite or p.lead(1) & _GOING_ON:
        return None
    of = p.reach("of", "by", bare=True) if p.word in _DEPLOYED else p.head.last
    there = chain_end(p.ws, of + 1) if of < len(p.ws) and p.ws[of].lower == "to" else of
    sent = {w.lower for w in p.ws[p.first : of]} & _TROOPS
    return (p.first, there) if sent and any(w.capital for w in p.ws[of:there]) else None


def _release(ws: Sequence[Word], head: Head, before: Left) -> Reach:
    """*The release of two hostages*, *the release of Mr Hald from prison earlier this year*: one that took place."""
    end = complement_end(ws, head.last, frozenset(("of",)), bare=True)
    if end + 1 < len(ws) and ws[end].lower in ("from", "by"):  # from prison
        further = chain_end(ws, end + 1)
        end = further if further > end + 1 else end + 2 * ws[end + 1].text.islower()
    if end == head.last or (before.determiner != "the" and "recent" not in before.plain) or _UNMET & set(before.plain):
        return None
    what = ws[head.last + 1 : end]
    counted = any(w.number or w.lower in NUMBERS for w in what[:2]) or "recent" in before.plain
    counted |= end + 1 < len(ws) and ws[end].lower in _HELD_CAPTIVE and what[0].lower == "the"  # of the fishermen detained in May
    led = {w.lower for w in ws[max(0, before.first - 3) : before.first]}
    late = next((i for i in range(end, min(len(ws), end + 14)) if ws[i].text == "," and time_follows(ws, i)), None)
    if late and not any(w.text in ";." for w in ws[end:late]):  # …, along with other activists from prison, earlier this year
        return before.first, late
    if time_follows(ws, end) or (led & _SINCE and (counted or any(w.capital for w in what))):
        return before.first, end
    return (before.first, end) if counted and not led & _DEMANDED else None
