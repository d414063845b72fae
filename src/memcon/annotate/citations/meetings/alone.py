"""Exchanges that the rest of their sentence tells apart from the reported one: when or where they are to be, on which day, with whom."""

from __future__ import annotations

from dataclasses import dataclass

from memcon.annotate.citations.meetings.exchanges import CALLS, EXCHANGES, NEGOTIATIONS, ON_THE_LINE, SESSIONS, TITLED, Exchange
from memcon.annotate.citations.meetings.tails import is_timed, parties_after, tail_at
from memcon.annotate.citations.noun_phrases import OWNERS, chain_end
from memcon.annotate.citations.phrases import ORDER, TEMPER, Reach, date_end, is_compound, is_date, place_after, trimmed
from memcon.annotate.citations.rules import NOTHING, first_answer
from memcon.annotate.citations.told_behind import is_set, is_wished
from memcon.lexicon import groups

_WORDS = groups("citation_words")

_ARMED = _WORDS["armed_parties"]
_SETTLED = _WORDS["settled_on"] | {"will", "would"}
_AT_WHICH = frozenset("in at during following after since from".split())
_REPORTED = frozenset("this these that those my our your".split())
_NONE_ALONE = frozenset("contacts engagements summit convening".split())
_OTHERS = OWNERS | {"all", "other", "both"}


@dataclass(slots=True)
class _Alone:
    """An exchange; `end` is how far its *of / on / with / between* phrases reach."""

    x: Exchange
    end: int

    @property
    def told(self) -> bool:
        """Whether a word of its own tells what it is: a *strategic* dialogue, a meeting *on rivers*."""
        return bool(self.x.before.plain) or self.end > self.x.end


def by_itself(x: Exchange) -> Reach:
    """An exchange that the rest of its sentence tells apart from the reported one."""
    if x.word not in EXCHANGES | SESSIONS or x.word in _NONE_ALONE or is_compound(x.ws, x.end):
        return None
    if not x.before.determiner and not x.before.owner:
        return _talks_with(x)
    if x.before.determiner in _REPORTED:
        return None
    return first_answer(_RULES, _Alone(x, x.reach("of", "on", "with", "between", bare=True)))


def _next_weeks(a: _Alone) -> Reach:
    """Next week's *virtual leaders' meeting*."""
    x = a.x
    before = [w.lower for w in x.ws[max(0, x.first - 2) : x.first]]
    if before[1:] != ["'s"] or before[0] not in ("week", "month", "year") or not (x.before.plain or x.before.capitals):
        return None
    return x.to(parties_after(x.ws, x.end))


def _arranged(a: _Alone) -> Reach:
    """*Agreed to hold a strategic dialogue* in Tamor in May, *a second round of border talks*; *proposed to hold* one is only wished."""
    x, ws, first = a.x, a.x.ws, a.x.first
    if x.before.determiner not in ("a", "an") or not a.told or x.word in ON_THE_LINE:
        return None
    if first < 2 or ws[first - 2].lower not in CALLS or not {w.lower for w in ws[max(0, first - 5) : first - 2]} & _SETTLED:
        return None
    counted = x.word == "round" and x.told & ORDER
    return x.to(a.end) if counted or is_timed(ws, place_after(ws, a.end)) else NOTHING


def _between_two(a: _Alone) -> Reach:
    """Towards *a meeting between President Hald and President Orlen in Tamor* in May."""
    x = a.x
    if x.before.determiner != "a" or x.word not in ("meeting", "call") or x.follow != "between":
        return None
    at = place_after(x.ws, a.end)
    return x.to(at) if x.names(a.end) and is_timed(x.ws, at) else NOTHING


def _not_yet(a: _Alone) -> Reach:
    """*The first meeting of* a body that there is not yet, or one that is only wished."""
    x, ws = a.x, a.x.ws
    new = a.end < len(ws) and ws[a.end].lower == "of" and ws[x.head.first - 1].lower == "first"
    return NOTHING if new or (x.before.indefinite and is_wished(ws, a.end)) else None


def _set_ahead(a: _Alone) -> Reach:
    """*A first joint session*, which is foreseen for May."""
    x, ws = a.x, a.x.ws
    if x.before.owner or not (a.told or x.told & ORDER) or not is_set(ws, place_after(ws, a.end), ahead=True):
        return None
    name = trimmed(ws, x.first, x.head.first, TEMPER)
    bare = name == x.head.first and x.word == "round"  # a new round
    return (x.first if bare else name), a.end


def _on_day(a: _Alone) -> Reach:
    """In *a telephone conversation on 11 August*."""
    x, ws = a.x, a.x.ws
    if x.before.determiner not in ("a", "an") or x.first < 2 or ws[x.first - 2].lower not in _AT_WHICH:
        return None
    at = tail_at(ws, x.end).end
    if at + 1 >= len(ws) or ws[at].lower != "on" or not is_date(ws, at + 1):
        return None
    return x.to(date_end(ws, at + 1) if at == x.end else at)


def _in_month(a: _Alone) -> Reach:
    """Their meetings: *a bilateral meeting on the margins of the Tamor Summit in May 2023*, *a meeting with Minister Hald in Orlen in May
    2023*: one of several that were, told with month and year."""
    x, ws = a.x, a.x.ws
    if x.before.determiner not in ("a", "an") or x.first < 2 or ws[x.first - 2].text not in _IN_LISTS or x.named:
        return None
    stop = next((i for i in range(x.end, len(ws)) if ws[i].text in ",;:."), len(ws))
    day = next((i for i in range(x.end, stop) if ws[i].lower in ("in", "on") and is_date(ws, i + 1)), None)
    dated = day is not None and date_end(ws, day + 1) == stop and any(len(w.text) == len("2000") and w.number for w in ws[day:stop])
    return x.to(day) if dated and day and x.names(day) else None


_IN_LISTS = frozenset((":", ";", "and"))


def _the_talks_with(a: _Alone) -> Reach:
    """*The dialogue with Tamor.*"""
    return _talks_with(a.x) if a.x.the else None


_RULES = (_next_weeks, _arranged, _between_two, _not_yet, _set_ahead, _on_day, _in_month, _the_talks_with)


def _talks_with(x: Exchange) -> Reach:
    """*The dialogue with Tamor*, *direct talks with the rebels*: with a party, not with the person received."""
    ws, first = x.ws, x.end + 1
    if x.follow != "with" or first >= len(ws) or (x.word not in NEGOTIATIONS and x.word != "dialogue"):
        return None
    armed = next((i + 1 for i in range(first, min(len(ws), x.end + 6)) if ws[i].lower in _ARMED), 0)
    reach = max(chain_end(ws, first, bare=True), armed)
    party = ws[first:reach]
    if any(w.lower in TITLED or w.lower in _OTHERS for w in party):
        return None
    known = armed or (x.before.determiner and any(w.capital for w in party))
    return x.to(place_after(ws, reach)) if known else None
